import type { NoteCard, Row } from "../cards.ts";
import type { Found, FoundCase } from "../ports.ts";
import { dayAndTime } from "../times.ts";
import { exportFound } from "./export-notes.ts";
import { helpdeskView, type HelpdeskViewInput } from "./helpdesk-view.ts";
import { note } from "./notes.ts";

/** A case in a list, and as a card for a conversation that anybody may read along in. */
export function foundCase(input: HelpdeskViewInput): FoundCase {
  const { reference, openedAt } = input.case;
  const { title, badge, subtitle } = helpdeskView(input);
  const mail = subtitle.replace(`${reference} · `, "");
  return {
    reference,
    title,
    about: [badge, mail].join(" · "),
    card: {
      ...note(
        title,
        [],
        "What came back is shown to its reporter and the helpdesk only.",
      ),
      rows: [
        { label: "Case", text: reference },
        { label: "State", text: badge },
        { label: "Reported", text: dayAndTime(openedAt) },
      ],
      language: input.case.language,
    },
  };
}

/** The answer to a search in somebody's own chat. */
export function foundNote(
  { among, cases }: Found,
  /** Empty where no file can be had. */
  words: string,
): NoteCard {
  if (cases.length === 0)
    return note(among === "all" ? "No case fits" : "No case of yours fits", [
      "Look for a code, a domain, an address, a name or a word of the error; “open”, “mine” and “from” narrow it down.",
      "For example: find open from contoso.com 5.7.64",
    ]);
  return {
    ...note(
      cases.length === 1 ? "One case fits" : `${cases.length} cases fit`,
      among === "all" ? [] : ["These are your own; the helpdesk sees all."],
      cases.length < MOST
        ? ""
        : "There may be more; say more to narrow it down.",
    ),
    rows: cases.map(row),
    buttons: words === "" ? [] : [exportFound(words)],
  };
}

function row({ reference, title, about }: FoundCase): Row {
  return {
    label: reference,
    text: `${title}\n${about}`,
  };
}

/** As many as a search brings. */
const MOST = 25;
