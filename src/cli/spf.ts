import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { z } from "zod/v4";
import { processEnvironment } from "../config.ts";
import { createDnsClient, parseDnsServer } from "../probes/net/dns-client.ts";
import { showable } from "../probes/net/stranger-text.ts";
import {
  addressText,
  parseClient,
  type Address,
} from "../probes/spf/address.ts";
import { askingAhead } from "../probes/spf/ahead.ts";
import { checkSpf } from "../probes/spf/check.ts";
import { liveDns } from "../probes/spf/live-dns.ts";
import type { SpfCheck, SpfDns } from "../probes/spf/model.ts";
import { recordAllowing } from "../probes/spf/record-allowing.ts";
import { inOneSentence, traceLines } from "../probes/spf/words.ts";
import { readZone, zoneDns, type Zone } from "../probes/spf/zone.ts";
import { SettingsReader } from "../settings-reader.ts";
import { readArguments } from "./arguments.ts";
import { WrongUse } from "./wrong-use.ts";

interface SpfCase {
  readonly client: Address;
  readonly from: string;
  readonly helo: string;
}

/** `spf`: may this address send for this sender? From the real DNS or from a zone file, one case or a file of them. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: "boolean" },
    zone: { type: "string" },
    cases: { type: "string" },
    ip: { type: "string" },
    from: { type: "string" },
    helo: { type: "string" },
    resolver: { type: "string", multiple: true },
  });
  if (positionals[0] !== undefined)
    throw new WrongUse(
      `spf takes no "${positionals[0]}"; a case is given by --ip, --from and --helo, or --cases FILE.`,
    );
  const open = await openDns(values.zone, values.resolver ?? []);
  const cases =
    values.cases === undefined
      ? [oneCase(values)]
      : casesIn(values.cases, values);
  let found = 0;
  for await (const one of cases) {
    const at = Math.floor(Date.now() / 1000);
    const { dns, close } = open(one.client);
    const check = await checkSpf({ ...one, at }, dns);
    close();
    if (check.result !== "none") found += 1;
    await print(
      values.json === true ? JSON.stringify(check) : inWords(one, check),
    );
  }
  return found > 0 ? 0 : 1;
}

const Case = z.object({
  ip: z.string(),
  from: z.string().nullish(),
  helo: z.string().nullish(),
});

type Given = Readonly<Partial<Record<"ip" | "from" | "helo", string>>>;

function oneCase({ ip, from = "", helo = "" }: Given): SpfCase {
  if (ip === undefined)
    throw new WrongUse("No address given: --ip ADDRESS, or --cases FILE.");
  if (from === "" && helo === "")
    throw new WrongUse("No sender given: --from ADDRESS, --helo NAME or both.");
  return { client: readClient(ip, "--ip"), from, helo };
}

function readClient(text: string, where: string): Address {
  const client = parseClient(text);
  if (client === undefined)
    throw new WrongUse(`"${showable(text)}" (${where}) is not an IP address.`);
  return client;
}

/** One line after the other; the file is never held as a whole. */
async function* casesIn(file: string, given: Given): AsyncGenerator<SpfCase> {
  if ((given.ip ?? given.from ?? given.helo) !== undefined)
    throw new WrongUse("Cases come from --cases or from --ip, not from both.");
  const stream = file === "-" ? process.stdin : createReadStream(file);
  let number = 0;
  try {
    for await (const line of createInterface({ input: stream })) {
      number += 1;
      if (line.trim() === "") continue;
      yield readCase(line, `line ${number} of ${file}`);
    }
  } catch (error) {
    if (error instanceof WrongUse) throw error;
    throw new WrongUse(`${file} is not there, or may not be read.`);
  }
}

function readCase(line: string, where: string): SpfCase {
  const read = Case.safeParse(parseJson(line));
  if (!read.success)
    throw new WrongUse(
      `There is no case on ${where}; it has to look like {"ip":"…","from":"…","helo":"…"}.`,
    );
  const { ip, from, helo } = read.data;
  return {
    client: readClient(ip, where),
    from: from ?? "",
    helo: helo ?? "",
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// RFC 7208 §4.6.4: a limit on the time of one check is at least 20 seconds.
const CHECK_MS = 20_000;

/** DNS for one check; closing it stops the questions that the check did not wait for. */
type OpenDns = (client: Address) => {
  readonly dns: SpfDns;
  readonly close: () => void;
};

/** The zone file's DNS, or the real one: given resolvers, else the configured ones, else the operating system's. */
async function openDns(
  zoneFile: string | undefined,
  resolvers: readonly string[],
): Promise<OpenDns> {
  if (zoneFile !== undefined) {
    const dns = zoneDns(await openZone(zoneFile));
    return () => ({ dns, close: () => undefined });
  }
  const settings = new SettingsReader(processEnvironment());
  const servers =
    resolvers.length > 0 ? resolvers : settings.list("DNS_SERVERS");
  const wrong = servers.find((text) => parseDnsServer(text) === undefined);
  if (wrong !== undefined)
    throw new WrongUse(
      `"${wrong}" is not a DNS server: an IP address, with a port where it is not 53.`,
    );
  const dnsClient = createDnsClient({ servers });
  return (client) => {
    const done = new AbortController();
    const signal = AbortSignal.any([
      done.signal,
      AbortSignal.timeout(CHECK_MS),
    ]);
    return {
      dns: askingAhead(liveDns(dnsClient, signal), client),
      close: () => done.abort(),
    };
  };
}

async function openZone(file: string): Promise<Zone> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new WrongUse(`${file} is not there, or may not be read.`);
  });
  const zone = readZone(parseJson(text));
  if (zone === undefined)
    throw new WrongUse(
      `${file} is not a zone: it has to look like {"name":[{"TXT":"…"},{"A":"…"}]}.`,
    );
  return zone;
}

/** Waits while nobody reads. */
async function print(text: string): Promise<void> {
  if (!process.stdout.write(`${text}\n`)) await once(process.stdout, "drain");
}

function inWords(one: SpfCase, check: SpfCheck): string {
  const address = addressText(one.client);
  const { trace, result, explanation } = check;
  const sender = one.from === "" ? `HELO ${one.helo}` : one.from;
  return [
    `${address} for ${showable(sender)}: ${result}`,
    ...traceLines(trace).map((line) => `  ${line}`),
    `  ${inOneSentence(trace, address)}`,
    ...(explanation === ""
      ? []
      : [`  The domain says: “${showable(explanation)}”`]),
    ...suggestion(check, address),
    "",
  ].join("\n");
}

/** What would have to be published for the address to pass. */
function suggestion(
  { result, trace }: SpfCheck,
  ip: string,
): readonly string[] {
  if (result === "pass" || result === "none" || result === "temperror")
    return [];
  const allowing = recordAllowing(trace.record ?? "", ip);
  return allowing.outcome === "record"
    ? [
        `  To let it pass: ${showable(allowing.record, 1000)}`,
        `  ${allowing.because}`,
      ]
    : [`  ${allowing.because}`];
}
