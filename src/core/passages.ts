import type {
  Cause,
  Code,
  Fix,
  Knowledge,
  Method,
  ReadFact,
  Sourced,
  Topic,
} from "./model.ts";

/** A piece of what we know as plain text, to be found by words and quoted with its source. */
export interface Passage extends Sourced {
  /** 'cause/mail-loop': the sort of knowledge, and its own id. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** A page of a topic; the rest goes on in a passage of its own. In characters. */
const PAGE = 1_000;

/** Everything that is known and can be said without knowing anything of the person's mail. */
export function passagesOf(knowledge: Knowledge): readonly Passage[] {
  const { methods, topics, causes, fixes, codes } = knowledge;
  const named = new Set(methods.map(({ title }) => title));
  return [
    ...methods.map(ofMethod),
    ...topics.flatMap((topic) => ofTopic(topic, named)),
    ...causes.map((cause) => ofCause(cause, fixes)),
    ...fixes.map(ofFix),
    ...codes.map((code) => ofCode(code, causes)),
  ];
}

const nothingKnown: ReadFact = () => undefined;

function ofMethod(method: Method): Passage {
  const { id, title, summary, compare, prerequisites, watchOut } = method;
  return passage("method", id, title, method, [
    summary,
    `Server: ${compare.server}. Port: ${compare.port}. Encryption: ${compare.encryption}.`,
    `Sign-in: ${compare.signIn}. To the outside: ${compare.outside}. Licence: ${compare.licence}.`,
    `Limits: ${compare.limits}.`,
    // They read as if they were so.
    ...(prerequisites.length === 0
      ? []
      : [
          `It needs this: ${prerequisites.map(({ words }) => words).join(" ")}`,
        ]),
    ...watchOut,
  ]);
}

/** What it says without further words. A topic that asks back has nothing to quote; the ways to send have passages of their own. */
function ofTopic(topic: Topic, named: ReadonlySet<string>): readonly Passage[] {
  const advice = topic.tell("");
  if (typeof advice === "string") return [];
  const rows = (advice.rows ?? []).filter(({ label }) => !named.has(label));
  const lines = [
    ...advice.lines,
    ...rows.map(({ label, text }) => `${label}: ${text}`),
  ];
  return pages(lines).map((page, at) =>
    passage("topic", `${topic.id}/${at + 1}`, topic.title, topic, page),
  );
}

function pages(lines: readonly string[]): readonly (readonly string[])[] {
  const all: string[][] = [];
  let room = 0;
  for (const line of lines) {
    if (line.length > room) {
      all.push([]);
      room = PAGE;
    }
    all.at(-1)?.push(line);
    room -= line.length;
  }
  return all;
}

function ofCause(cause: Cause, fixes: readonly Fix[]): Passage {
  const cures = fixes.filter(({ id }) => cause.fixes.includes(id));
  return passage("cause", cause.id, cause.title, cause, [
    // Written for a person whose mail it has happened to.
    `Where this is what happens: ${cause.explain}`,
    ...(cause.atOnce ?? []),
    `What helps: ${cures.map(({ title }) => title).join("; ")}.`,
  ]);
}

function ofFix(fix: Fix): Passage {
  return passage("fix", fix.id, fix.title, fix, [
    ...fix.steps(nothingKnown),
    fix.check,
    ...fix.watchOut,
  ]);
}

function ofCode(code: Code, causes: readonly Cause[]): Passage {
  const suspected = Object.entries(code.suspects)
    .toSorted(([, one], [, other]) => other - one)
    .flatMap(([id]) => causes.find((cause) => cause.id === id) ?? [])
    .slice(0, 3);
  const number = /^(?:\d\.\d{1,3}\.\d{1,3}|\d{3})(?!\d)/.exec(code.id)?.[0];
  const title = number === undefined ? code.means : `${number}: ${code.means}`;
  return passage("code", code.id, title, code, [
    code.means,
    suspected.length === 0
      ? ""
      : `Usual reasons: ${suspected.map(({ title: cause }) => cause).join("; ")}.`,
  ]);
}

function passage(
  sort: string,
  id: string,
  title: string,
  { source, checked }: Sourced,
  lines: readonly string[],
): Passage {
  const text = lines.filter((line) => line !== "").join("\n");
  return { id: `${sort}/${id}`, title, text, source, checked };
}
