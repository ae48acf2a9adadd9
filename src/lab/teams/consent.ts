import type { PressResult, Role } from "../contract.ts";
import type { Message } from "../state.ts";
import type { Activity, ActivityParts } from "./activity.ts";
import { consentActivity } from "./activity.ts";
import type { Conversations } from "./conversations.ts";
import type { Delivery } from "./delivery.ts";
import type { Drive } from "./drive.ts";
import { readInvokeAnswer } from "./invoke-answer.ts";

type Seen = NonNullable<ReturnType<Conversations["seenBy"]>>;

/** Allow or Decline on a file that the bot offers. */
export async function answerConsent(
  parts: {
    readonly conversations: Conversations;
    readonly drive: Drive;
    readonly invoke: (
      role: Role,
      seen: Seen,
      activityOf: (from: ActivityParts) => Activity,
    ) => Promise<Delivery>;
  },
  role: Role,
  messageId: string,
  answer: "accept" | "decline",
): Promise<PressResult> {
  const seen = parts.conversations.seenBy(role, messageId);
  const asked = seen && consentOn(seen.message);
  if (seen === undefined || asked === undefined)
    return { status: 404, message: "This card is no longer here." };
  // Like Teams, the lab makes room for the file first, and leaves the card to the bot.
  const uploadInfo =
    answer === "accept" ? parts.drive.open(asked.name) : undefined;
  return readInvokeAnswer(
    await parts.invoke(role, seen, (from) =>
      consentActivity(from, messageId, {
        type: "fileUpload",
        action: answer,
        context:
          answer === "accept" ? asked.acceptContext : asked.declineContext,
        ...(uploadInfo === undefined ? {} : { uploadInfo }),
      }),
    ),
  );
}

function consentOn({ file }: Message) {
  return file?.kind === "consent" ? file : undefined;
}
