import type {
  Lab,
  LabChat,
  LabMessage,
  PressResult,
  Role,
} from "./contract.ts";

/** Playing a person at the lab: finds what a card offers and presses it, as the page does. */

export interface OfferedAction {
  readonly messageId: string;
  readonly verb: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}

function chatOf(lab: Lab, role: Role): LabChat {
  const chat = lab.teams.chats().find((one) => one.role === role);
  if (chat === undefined) throw new Error(`nobody plays ${role}`);
  return chat;
}

/** What the bot shows this person now, oldest first. */
export function cardsOf(lab: Lab, role: Role): readonly LabMessage[] {
  return chatOf(lab, role).messages.filter(
    ({ from, deleted, card }) =>
      from === "bot" && !deleted && card !== undefined,
  );
}

/** Every Action.Execute on this person's cards, newest card first. */
export function actionsOf(lab: Lab, role: Role): readonly OfferedAction[] {
  return [...cardsOf(lab, role)]
    .reverse()
    .flatMap(({ id, card }) =>
      executes(card).map((action) => ({ messageId: id, ...action })),
    );
}

/** Presses the newest button with this verb; undefined when no card offers it. */
export async function pressVerb(
  lab: Lab,
  role: Role,
  verb: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<PressResult | undefined> {
  const action = actionsOf(lab, role).find((one) => one.verb === verb);
  return action === undefined
    ? undefined
    : lab.teams.press(role, action.messageId, {
        verb,
        data: { ...action.data, ...inputs },
      });
}

/** All strings that a card shows, in order. */
export function wordsOf(card: unknown): string {
  return everyObject(card)
    .flatMap((object) => [object["text"], object["title"], object["label"]])
    .filter((text) => typeof text === "string")
    .join("\n");
}

/** What one card offers to press. */
export function executes(
  card: unknown,
): readonly Omit<OfferedAction, "messageId">[] {
  return everyObject(card).flatMap((object) => {
    const { verb, title, data } = object;
    return object["type"] === "Action.Execute" && typeof verb === "string"
      ? [
          {
            verb,
            title: typeof title === "string" ? title : "",
            data: isRecord(data) ? data : {},
          },
        ]
      : [];
  });
}

function everyObject(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(everyObject);
  if (!isRecord(value)) return [];
  return [value, ...Object.values(value).flatMap(everyObject)];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
