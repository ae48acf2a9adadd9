import { z } from "zod/v4";

import type { Person } from "../core/model.ts";
import type { FindCases, Found, FoundCase, Log } from "../desk/ports.ts";
import { inLanguage, type Translate } from "../locales/index.ts";
import { render } from "./cards.ts";
import { languageOf, type Incoming } from "./incoming.ts";
import { inert } from "./inert.ts";
import { withTimeout } from "./record.ts";

/** The search command of appPackage/manifest.json. */
export const FIND_COMMAND = "findCases";
export const FIND_PARAMETER = "words";

/** Teams waits five seconds for what a search finds. */
const patienceMs = 4_000;

// https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/search-commands/respond-to-search
const querySchema = z.looseObject({
  commandId: z.literal(FIND_COMMAND),
  parameters: z
    .array(z.looseObject({ name: z.string(), value: z.unknown() }))
    .nullish(),
  queryOptions: z.looseObject({ skip: z.number().nullish() }).nullish(),
});

export interface Query {
  readonly words: string;
  /** All that is found stands on the first page. */
  readonly isFurtherPage: boolean;
}

/** Undefined for another command. Before anything was typed, the open cases are asked for. */
export function readQuery(incoming: Incoming): Query | undefined {
  const query = querySchema.safeParse(incoming.value).data;
  if (query === undefined) return undefined;
  const typed = query.parameters?.find(
    ({ name }) => name === FIND_PARAMETER,
  )?.value;
  const words = typeof typed === "string" ? typed.slice(0, 200).trim() : "";
  return {
    words: words === "" ? "open" : words,
    isFurtherPage: (query.queryOptions?.skip ?? 0) > 0,
  };
}

/** Looks up and lists. Never rejects: who searches reads why there is nothing. */
export async function answerQuery(
  incoming: Incoming,
  person: Person,
  query: Query,
  parts: { readonly findCases: FindCases; readonly log: Log },
): Promise<object> {
  if (query.isFurtherPage) return list([]);
  const language = languageOf(incoming);
  const say = inLanguage(language);
  try {
    const found = await withTimeout(
      parts.findCases(person, query.words),
      patienceMs,
    );
    return listOf(found, language, say);
  } catch (error) {
    parts.log.write("bot.search-failed", {
      error: error instanceof Error ? error.name : "unknown",
    });
    return sentence(
      say("The cases cannot be looked up just now. Try again in a minute."),
    );
  }
}

function listOf({ among, cases }: Found, language: string, say: Translate) {
  if (cases.length === 0)
    return sentence(
      say(among === "all" ? "No case fits" : "No case of yours fits"),
    );
  return list(cases.map((one) => attachment(one, language, say)));
}

function attachment(
  { reference, title, about, card }: FoundCase,
  language: string,
  say: Translate,
): object {
  return {
    contentType: "application/vnd.microsoft.card.adaptive",
    content: render({ ...card, language }),
    preview: {
      contentType: "application/vnd.microsoft.card.thumbnail",
      content: {
        title: plain(`${reference} · ${say(title)}`),
        text: plain(say(about)),
      },
    },
  };
}

/** Teams takes some HTML in a thumbnail's words; what stands there is text. */
function plain(text: string): string {
  return inert(text, 200).replace(/[<>&]/gu, " ");
}

function list(attachments: readonly object[]): object {
  return {
    composeExtension: { type: "result", attachmentLayout: "list", attachments },
  };
}

function sentence(text: string): object {
  return { composeExtension: { type: "message", text } };
}
