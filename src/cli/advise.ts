import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { processEnvironment } from "../config.ts";
import { reader } from "../core/evidence.ts";
import type { Advice, ReadFact, Topic } from "../core/model.ts";
import { rankMethods, type RankedMethod } from "../core/rank-methods.ts";
import { methods } from "../knowledge/methods/index.ts";
import { topics } from "../knowledge/topics/index.ts";
import { createDnsClient } from "../probes/net/dns-client.ts";
import { showable } from "../probes/net/stranger-text.ts";
import { createSpfTopic } from "../probes/spf-topic.ts";
import { mailDomain } from "../probes/spf/domain-name.ts";
import { liveDns } from "../probes/spf/live-dns.ts";
import { isSpfRecord } from "../probes/spf/record.ts";
import { SettingsReader } from "../settings-reader.ts";
import { readArguments } from "./arguments.ts";
import { readFacts } from "./facts.ts";
import { WrongUse } from "./wrong-use.ts";

/** `advise [TOPIC [WORDS]…]`, or `advise choose [--fact name=value]…`: what can be said without a bounce. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: "boolean" },
    fact: { type: "string", multiple: true },
    file: { type: "string" },
    lab: { type: "boolean" },
    resolver: { type: "string", multiple: true },
  });
  const [name, ...words] = positionals;
  const isJson = values.json === true;
  // Only the lab's world has documentation addresses in it.
  const all = [createSpfTopic(() => values.lab === true), ...topics];
  if (name === undefined) {
    for (const line of list(all)) console.log(line);
    return 0;
  }
  if (name === "choose") {
    const read = reader(readFacts(values.fact ?? []));
    for (const ranked of rankMethods(methods, read))
      console.log(
        isJson ? JSON.stringify(asJson(ranked, read)) : inWords(ranked, read),
      );
    return 0;
  }
  const topic = all.find(({ id }) => id === name);
  if (topic === undefined)
    throw new WrongUse(
      `There is no topic "${showable(name, 60)}". There are: choose, ${all.map(({ id }) => id).join(", ")}.`,
    );
  const request = await wordsOf(words, values.file);
  const told = topic.tell(
    topic.id === "spf"
      ? await withRecord(request, values.resolver ?? [])
      : request,
  );
  if (typeof told === "string")
    throw new WrongUse(
      `${told} Use: advise ${topic.id} ${topic.usage}`.trimEnd(),
    );
  console.log(isJson ? JSON.stringify(sourced(told, topic)) : text(told));
  return 0;
}

/** A file's text stands behind the words: a report to be read. */
async function wordsOf(
  words: readonly string[],
  file: string | undefined,
): Promise<string> {
  if (file === undefined) return words.join(" ");
  const content = await (
    file === "-" ? buffer(process.stdin) : readFile(file)
  ).catch(() => {
    throw new WrongUse(`${file} is not there, or may not be read.`);
  });
  return `${words.join(" ")}\n${decoded(content)}`;
}

/** Excel's "Unicode text" is UTF-16 with a byte order mark; everything else is taken for UTF-8. */
function decoded(content: Buffer): string {
  const isUtf16 = content[0] === 0xff && content[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(content);
}

const LOOK_MS = 10_000;

/** The record that the domain publishes, where the request brings none. */
async function withRecord(
  request: string,
  resolvers: readonly string[],
): Promise<string> {
  if (/\bv=spf1\b/i.test(request)) return request;
  const domain = request
    .split(/\s+/)
    .map((word) => mailDomain(word.toLowerCase()))
    .find((name) => name !== undefined);
  if (domain === undefined) return request;
  const servers =
    resolvers.length > 0
      ? resolvers
      : new SettingsReader(processEnvironment()).list("DNS_SERVERS");
  const dns = liveDns(
    createDnsClient({ servers }),
    AbortSignal.timeout(LOOK_MS),
  );
  const answer = await dns.lookup(domain, "TXT");
  if (answer.outcome === "timeout" || answer.outcome === "servfail")
    throw new WrongUse(
      `The record of ${domain} could not be looked up, so give it too. ${answer.reason}`,
    );
  const [record, second] =
    answer.outcome === "records" ? answer.values.filter(isSpfRecord) : [];
  if (second !== undefined)
    throw new WrongUse(
      `${domain} has more than one SPF record, so receivers use none of them. Say which one is to stay.`,
    );
  return record === undefined ? request : `${request} ${record}`;
}

function list(all: readonly Topic[]): readonly string[] {
  return [
    "Ask for one of these:",
    "  choose [--fact name=value]…  the ways to send, the best for these facts first",
    ...all.map(
      ({ id, usage, title }) =>
        `  ${[id, usage].join(" ").trimEnd()}  ${title}`,
    ),
  ];
}

function sourced(advice: Advice, { id, source, checked }: Topic) {
  return { topic: id, ...advice, source, checked };
}

function text({ title, lines, rows, code }: Advice): string {
  return [
    title,
    ...lines,
    ...(rows ?? []).map(
      ({ label, text: cell }) =>
        `\n${label}\n  ${cell.replaceAll("\n", "\n  ")}`,
    ),
    ...(code === undefined ? [] : ["", code]),
  ].join("\n");
}

function asJson(
  { method, suitability, prerequisites }: RankedMethod,
  read: ReadFact,
) {
  const { id, title, compare, watchOut, source, checked } = method;
  return {
    id,
    title,
    ...suitability,
    settings: method.settings(read),
    prerequisites,
    compare,
    watchOut,
    source,
    checked,
  };
}

const FIT = {
  usual: "the first choice",
  possible: "possible",
  no: "does not fit",
} as const;

function inWords(
  { method, suitability, prerequisites }: RankedMethod,
  read: ReadFact,
): string {
  const { server, port, tls, signIn, sender } = method.settings(read);
  const head = `${method.title} (${method.id}): ${FIT[suitability.fit]}. ${suitability.because.join(" ")}`;
  if (suitability.fit === "no") return head;
  return [
    head,
    `  ${server}, port ${port}, ${tls}; sign-in: ${signIn}; sender: ${sender}`,
    ...prerequisites.map(({ words, state }) => `  ${words} (${state})`),
  ].join("\n");
}
