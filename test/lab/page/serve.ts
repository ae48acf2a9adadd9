import { once } from "node:events";
import { createServer } from "node:http";
import { createPage } from "../../../src/lab/page/index.ts";
import { createFakeLab, makeScenario, type FakeLab } from "./fake-lab.ts";

export interface Served {
  readonly url: string;
  readonly fake: FakeLab;
  close(): Promise<void>;
}

/** The page of a fake lab on a port of loopback, by default a free one. */
export async function servePage(
  fake = createFakeLab(),
  port = 0,
): Promise<Served> {
  const stories = [
    {
      id: "relay-ip-changed",
      title: "The office's address changed",
      scenario: makeScenario("relay-ip-changed"),
    },
    {
      id: "direct-send",
      title: "Direct Send is refused",
      scenario: makeScenario("direct-send"),
    },
  ];
  const server = createServer(
    createPage({
      lab: () => fake.lab,
      stories: () => Promise.resolve(stories),
    }),
  );
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string")
    throw new Error("The server has no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    fake,
    async close() {
      // An event stream stays open for as long as its page does.
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
