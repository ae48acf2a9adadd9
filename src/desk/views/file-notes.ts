import type { Bounce } from "../../core/model.ts";
import type { NoteCard, Row } from "../cards.ts";
import { note } from "./notes.ts";

/** A file that could not be read; `because` is the reader's own sentence. */
export function notRead(because: string): NoteCard {
  return note("I could not read this", [because, "Nothing of it was kept."]);
}

/** The form's field that holds what was read. */
export const READ_FIELD = "read";

/** A press brings no more than 4,000 characters of a field (`src/bot/press.ts`). */
const MOST_READ = 3_500;

/**
 * Letters and digits in a picture are easily taken for others, so what was read is asked back, with the text to correct,
 * before anything is done with it. `name` tells this card from others of the same person.
 */
export function readFromPicture(
  name: string,
  bounce: Bounce,
  recognised: string,
): NoteCard {
  return {
    ...note("I read this from your picture. Is it right?", [
      "Letters and digits in a picture are easily taken for others. Please compare; I wait for you before I look into it.",
    ]),
    rows: whatWasRead(bounce),
    form: {
      fields: [
        {
          kind: "text",
          id: READ_FIELD,
          label: "Not right? Correct it here first.",
          placeholder: "550 5.7.64 TenantAttribution; Relay Access Denied",
          maxLength: MOST_READ,
          isMultiline: true,
          isRequired: true,
          value: recognised.slice(0, MOST_READ),
          error: "",
        },
      ],
    },
    buttons: [
      {
        verb: "read-right",
        title: "That is right",
        style: "primary",
        data: { name },
        sendsForm: true,
      },
    ],
  };
}

/** The parts that decide; what was not read is not shown. */
function whatWasRead({
  replyCode,
  status,
  recipient,
  sender,
}: Bounce): readonly Row[] {
  const code = [replyCode, status].filter((one) => one !== undefined).join(" ");
  const rows: readonly Row[] = [
    { label: "Code", text: code },
    { label: "Recipient", text: recipient ?? "" },
    { label: "Sender", text: sender ?? "" },
  ];
  return rows.filter(({ text }) => text !== "");
}

/** Stands in the card's place once it was pressed. */
export const CONFIRMED = note("Read from your picture, confirmed by you", [
  "I go by the text as you left it.",
]);
