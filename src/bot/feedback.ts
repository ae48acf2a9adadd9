import { z } from "zod/v4";

import type { InboxItem } from "../desk/ports.ts";
import type { Incoming } from "./incoming.ts";

// https://learn.microsoft.com/microsoftteams/platform/agents-in-teams/integrate-ai/user-feedback-controls
const schema = z.looseObject({
  actionName: z.literal("feedback"),
  actionValue: z.looseObject({
    reaction: z.enum(["like", "dislike"]),
    feedback: z.unknown(),
  }),
});

const formSchema = z.looseObject({ feedbackText: z.string() });

const LONGEST = 1_000;

/** Thumbs under a message of the bot; undefined for anything else. */
export function readFeedback(
  incoming: Incoming,
): Extract<InboxItem["what"], { kind: "feedback" }> | undefined {
  const said = schema.safeParse(incoming.value).data?.actionValue;
  if (said === undefined || !incoming.replyToId) return undefined;
  return {
    kind: "feedback",
    opinion: said.reaction === "like" ? "up" : "down",
    text: wordsOf(said.feedback).trim().slice(0, LONGEST).toWellFormed(),
    card: {
      conversationId: incoming.conversation.id,
      activityId: incoming.replyToId,
    },
  };
}

/** Teams' own form comes as JSON in a string. */
function wordsOf(feedback: unknown): string {
  if (typeof feedback !== "string")
    return formSchema.safeParse(feedback).data?.feedbackText ?? "";
  try {
    return formSchema.safeParse(JSON.parse(feedback)).data?.feedbackText ?? "";
  } catch {
    return "";
  }
}
