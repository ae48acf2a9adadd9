import assert from "node:assert/strict";
import { once } from "node:events";
import { get, type IncomingMessage } from "node:http";
import { servePage, type Served } from "./serve.ts";

/** An event stream, read event by event. */
async function listen(url: string) {
  const response = await new Promise<IncomingMessage>((resolve) =>
    get(`${url}/api/events`, resolve),
  );
  response.setEncoding("utf8");
  let text = "";
  const next = async (): Promise<number> => {
    for (;;) {
      const event = /event: changed\ndata: \{"version":(\d+)\}\n\n/.exec(text);
      if (event !== null) {
        text = text.slice(event.index + event[0].length);
        return Number(event[1]);
      }
      const chunks: readonly unknown[] = await once(response, "data");
      text += String(chunks[0]);
    }
  };
  return { response, next, close: () => response.destroy() };
}

describe("the lab's live feed", () => {
  let served: Served;
  beforeEach(async () => {
    served = await servePage();
    await served.fake.lab.mail.sendFromDevice();
  });
  afterEach(() => served.close());

  it("is an event stream that begins with the version as it stands", async () => {
    const feed = await listen(served.url);
    assert.equal(feed.response.headers["content-type"], "text/event-stream");
    assert.equal(await feed.next(), 1);
    feed.close();
  });

  it("tells every page of a change, several at a time as one", async () => {
    const feeds = [await listen(served.url), await listen(served.url)];
    for (const feed of feeds) await feed.next();
    served.fake.post("user", { text: "one" });
    served.fake.post("user", { text: "two" });
    for (const feed of feeds) {
      assert.equal(await feed.next(), 3);
      feed.close();
    }
  });

  it("sees what nobody tells: an attempt made elsewhere", async () => {
    const feed = await listen(served.url);
    const first = await feed.next();
    served.fake.attempts.push({
      at: "2026-11-20T08:41:22.113Z",
      outcome: "sent",
      text: "250 2.6.0 Queued",
      transcript: [],
    });
    assert.ok((await feed.next()) > first);
    feed.close();
  });

  it("lets a device that never tried try once when a page opens", async () => {
    served.fake.attempts = [];
    const feed = await listen(served.url);
    await feed.next();
    await feed.next();
    assert.equal(served.fake.attempts.length, 1);
    feed.close();
  });
});
