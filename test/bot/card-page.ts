import { createServer } from "node:http";
import { once } from "node:events";
import { findAsset } from "../../src/lab/page/assets.ts";

/**
 * A bare page that shows cards with the lab page's own renderer, each under its name; `pressed` keeps what was sent. Cards
 * are as wide as the page, or `cardWidth` pixels and in as many columns as there is room for, each with its name above.
 */
export async function serveCards(
  cards: ReadonlyMap<string, unknown>,
  cardWidth?: number,
): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    void (async () => {
      const path = request.url ?? "/";
      if (path === "/cards") {
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.end(page(cards, cardWidth));
        return;
      }
      const asset = await findAsset(path);
      response.statusCode = asset === undefined ? 404 : 200;
      if (asset !== undefined) response.setHeader("content-type", asset.type);
      response.end(asset?.content);
    })();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}/cards`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function page(
  cards: ReadonlyMap<string, unknown>,
  cardWidth: number | undefined,
): string {
  const layout =
    cardWidth === undefined
      ? "section{max-width:420px;margin:0 0 16px}"
      : `body{columns:${cardWidth}px;column-gap:16px}section{width:${cardWidth}px;box-sizing:border-box;margin:0;padding:0 0 16px;break-inside:avoid}section::before{content:attr(id);font:12px monospace}`;
  const json = JSON.stringify([...cards]).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>Cards</title>
${["page", "controls", "chat", "card"].map((name) => `<link rel="stylesheet" href="/${name}.css">`).join("\n")}
<style>body{display:block;height:auto;overflow:auto;margin:0;padding:8px}${layout}</style>
<script src="/adaptivecards.js"></script>
<script type="module">
import { createCardView, startCards } from "/card.js";
startCards();
window.pressed = [];
for (const [name, card] of ${json}) {
  const view = createCardView((verb, data) => { window.pressed.push({ name, verb, data }); return Promise.resolve(); });
  view.show(card);
  const section = document.createElement("section");
  section.id = name;
  section.append(view.frame);
  document.body.append(section);
}
document.body.dataset.ready = "yes";
</script></head><body></body></html>`;
}
