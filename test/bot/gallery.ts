import { readIncoming } from "../../src/bot/incoming.ts";
import { render } from "../../src/bot/cards.ts";
import {
  pointedAt,
  TRIAGE_COMMAND,
  triageDialog,
} from "../../src/bot/message-command.ts";
import type { Card } from "../../src/desk/cards.ts";
import { onStage, type Stage } from "../desk/stage.ts";
import { approvalStates } from "./approval-states.ts";
import { helpdeskPlays, incidentPlays } from "./gallery-helpdesk.ts";
import { notePlays } from "./gallery-notes.ts";
import { userPlays } from "./gallery-user.ts";
import { ofType } from "./card-rules.ts";

/** How one card comes to stand as it does, played on the desk. */
export type Play = (stage: Stage) => Promise<Card>;

export type Shown = Readonly<Record<string, unknown>>;

/** Every kind of card in every way that it can stand, in a language, as it is sent. */
export async function gallery(
  language = "en",
): Promise<ReadonlyMap<string, ReadonlyMap<string, Shown>>> {
  const approvals = await approvalStates();
  const sheet = (cards: ReadonlyMap<string, Card>) =>
    new Map(
      [...cards].map(([name, card]) => [name, render({ ...card, language })]),
    );
  return new Map([
    ["user", sheet(await played(userPlays))],
    ["helpdesk", sheet(await played(helpdeskPlays))],
    ["incident", sheet(await played(incidentPlays))],
    ["approval", sheet(approvals)],
    [
      "note",
      new Map([
        ...sheet(await played(notePlays)),
        ["triage", triage(language)],
      ]),
    ],
  ]);
}

async function played(
  plays: Readonly<Record<string, Play>>,
): Promise<ReadonlyMap<string, Card>> {
  const cards = new Map<string, Card>();
  for (const [name, play] of Object.entries(plays))
    cards.set(name, await onStage(play, { isQuick: true }));
  return cards;
}

/** The dialog of the message command, which is no card of the desk. */
function triage(locale: string): Shown {
  const incoming = readIncoming({
    type: "invoke",
    id: "1",
    channelId: "msteams",
    serviceUrl: "https://teams.example",
    conversation: { id: "c" },
    from: { id: "29:x" },
    recipient: { id: "28:y" },
    locale,
    value: {
      commandId: TRIAGE_COMMAND,
      messagePayload: {
        body: {
          content:
            "My mail to the supplier came back: 550 5.7.64 TenantAttribution; Relay Access Denied",
          contentType: "text",
        },
      },
    },
  });
  const read = incoming && pointedAt(incoming);
  const [dialog] =
    incoming && read
      ? ofType(triageDialog(incoming, read), "AdaptiveCard")
      : [];
  if (dialog === undefined) throw new Error("no dialog");
  return dialog;
}
