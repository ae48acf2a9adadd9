import type { Method, Topic } from "../../core/model.ts";
import { methods } from "../methods/index.ts";
import { CHECKED, SOURCES } from "../sources.ts";

/** How people name a way; "relay" means both kinds of it. */
const CALLED: readonly (readonly [RegExp, readonly Method["id"][]])[] = [
  [/\bsubmission\b|\bsmtp auth\b/i, ["client-submission"]],
  [/\blocal relay\b|\bpostfix\b|\bown relay\b/i, ["local-relay"]],
  [
    /(?<!\blocal )(?<!\bown )\brelay\b|\bconnector\b/i,
    ["relay-by-address", "relay-by-certificate"],
  ],
  [/\bdirect send\b/i, ["direct-send"]],
  [/\bhigh volume\b|\bhve\b/i, ["high-volume-email"]],
  [/\bazure\b|\bcommunication services\b|\bacs\b/i, ["communication-services"]],
  [/\bgraph\b/i, ["graph-send-mail"]],
];

export const compare = {
  id: "compare",
  title: "The ways to send, side by side",
  asks: /\b(?:compare|comparison|compared|versus)\b|\bdifferences? between\b|\ball (?:the )?(?:ways|methods|options)\b/i,
  usage: "[WAY…]",
  tell: (words) => {
    const named = namedIn(words);
    return {
      title:
        named.length < 2
          ? "The ways to send through Microsoft 365"
          : "These ways to send, side by side",
      lines: [],
      rows: (named.length < 2 ? methods : named).map(asRow),
    };
  },
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Topic;

function namedIn(words: string): readonly Method[] {
  const ids = CALLED.filter(([says]) => says.test(words)).flatMap(
    ([, called]) => called,
  );
  return methods.filter(({ id }) => ids.includes(id));
}

function asRow({ title, summary, compare: cells }: Method) {
  return {
    label: title,
    text: [
      summary,
      `Server: ${cells.server}; port: ${cells.port}; encryption: ${cells.encryption}`,
      `Sign-in: ${cells.signIn}; to the outside: ${cells.outside}; licence: ${cells.licence}`,
      `Limits: ${cells.limits}`,
    ].join("\n"),
  };
}
