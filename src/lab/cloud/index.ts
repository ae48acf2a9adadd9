import { createServer } from "node:https";
import type { Stage } from "../contract.ts";
import type { Kept } from "../state.ts";
import { openAuthority } from "../certificates.ts";
import { createEntra } from "./entra.ts";
import { createExchange } from "./exchange.ts";
import type { Exchange } from "./exchange.ts";
import type { Faults } from "./faults.ts";
import { createGraph } from "./graph.ts";
import { createOpenAi } from "./openai.ts";
import type { OpenAi } from "./openai.ts";
import { listen } from "./listening.ts";
import type { SigningKey } from "./tokens.ts";
import { listener } from "./web.ts";

export { createFaults } from "./faults.ts";
export type { Fault, Faults, FaultyService } from "./faults.ts";

/** Entra, Exchange's admin endpoint, Graph and Azure OpenAI behind one HTTPS port of loopback. */
export interface Cloud {
  readonly url: string;
  readonly port: number;
  readonly exchange: Pick<Exchange, "writes">;
  readonly openai: Pick<OpenAi, "asked">;
  readonly close: () => Promise<void>;
}

export async function startCloud(parts: {
  readonly kept: Kept;
  readonly stage: Stage;
  readonly entraKey: SigningKey;
  readonly faults: Faults;
  readonly host: string;
  readonly port: number;
}): Promise<Cloud> {
  const { kept, entraKey: key, faults } = parts;
  const authority = await openAuthority(kept.state().keys.authority);
  const identity = await authority.issue(["localhost"], ["127.0.0.1"]);
  let url = "";
  const exchange = createExchange({ ...parts, key });
  const graph = createGraph({ ...parts, key });
  const openai = createOpenAi({ ...parts, key });
  const entra = createEntra(kept, key, () => url);
  const server = createServer(
    { key: identity.privateKey, cert: identity.certificate },
    listener(async (asked) => {
      const [first] = asked.path;
      if (first === "v1.0") return await graph(asked);
      if (first === "openai") return await openai.answer(asked);
      if (first === "adminapi") return await exchange.answer(asked);
      return await faults.around(
        "entra",
        asked.method,
        async () => await entra(asked),
      );
    }),
  );
  // The port of the last time, unless somebody else has it by now.
  const door = await listen(server, parts.host, parts.port, "cloud").catch(
    async () => await listen(server, parts.host, 0, "cloud"),
  );
  url = `https://${parts.host}:${door.port}`;
  return { url, port: door.port, exchange, openai, close: door.close };
}
