import { z } from "zod/v4";
import type { PressResult, TriageResult } from "../contract.ts";
import type { Delivery } from "./delivery.ts";

/** What a bot answers to the press of an Action.Execute button. */

// https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
const bodySchema = z.object({
  statusCode: z.number().int(),
  type: z.string().optional(),
  value: z.unknown(),
});
const errorSchema = z.object({ message: z.string() });

export type InvokeAnswer = PressResult & {
  /** A card that takes the pressed one's place for the person who pressed. */
  readonly card?: unknown;
};

// https://learn.microsoft.com/microsoftteams/platform/messaging-extensions/how-to/action-commands/create-task-module
const taskSchema = z.object({
  task: z.discriminatedUnion("type", [
    z.object({ type: z.literal("message"), value: z.string() }),
    z.object({
      type: z.literal("continue"),
      value: z.object({ card: z.object({ content: z.unknown() }) }),
    }),
  ]),
});

/** What a bot answers to its message command. */
export function readTaskAnswer(delivery: Delivery): TriageResult {
  if (delivery.outcome === "no-answer") return unanswered(delivery);
  const { status } = delivery;
  const task = taskSchema.safeParse(delivery.body).data?.task;
  if (task === undefined)
    return { status, message: "The bot does not answer this." };
  return task.type === "message"
    ? { status, message: task.value }
    : { status, card: task.value.card.content };
}

export function unanswered({
  because,
}: Extract<Delivery, { outcome: "no-answer" }>): PressResult {
  return because === "silent"
    ? { status: 504, message: "The bot took too long. Try again." }
    : { status: 502, message: "The bot could not be reached. Try again." };
}

export function readInvokeAnswer(delivery: Delivery): InvokeAnswer {
  if (delivery.outcome === "no-answer") return unanswered(delivery);
  const parsed = bodySchema.safeParse(delivery.body);
  if (!parsed.success)
    return delivery.status < 300
      ? { status: delivery.status }
      : {
          status: delivery.status,
          message: "Something went wrong. Try again.",
        };
  const { statusCode: status, type, value } = parsed.data;
  switch (type) {
    case "application/vnd.microsoft.activity.message":
      return typeof value === "string" && value !== ""
        ? { status, message: value }
        : { status };
    case "application/vnd.microsoft.card.adaptive":
      return { status, card: value };
    case "application/vnd.microsoft.error": {
      const error = errorSchema.safeParse(value).data;
      return { status, message: error?.message ?? "Something went wrong." };
    }
    default:
      return { status };
  }
}
