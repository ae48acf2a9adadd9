import { randomUUID } from "node:crypto";
import { z } from "zod/v4";
import type {
  AnswerWriter,
  FreeQuestion,
  TokenSource,
  WrittenAnswer,
} from "../desk/ports.ts";
import { answerRequest } from "./answer-request.ts";
import { parseJson } from "./exchange-envelope.ts";
import { readPatiently, signIn, statusFault } from "./tenant-call.ts";
import type { Answered, CallParts } from "./tenant-call.ts";

export interface OpenAiParts extends CallParts {
  readonly endpoint: string;
  readonly deployment: string;
  readonly token: TokenSource;
}

type CouldNot = Extract<WrittenAnswer, { outcome: "could-not" }>;

const SERVICE = "Azure OpenAI";
/** A person waits for it. */
const TIMEOUT_MS = 12_000;
/** Once, after Retry-After where it is short. */
const AGAIN = { 429: 1, 503: 1 };

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
        }),
      }),
    )
    .min(1),
});
const given = z.object({
  answerable: z.boolean(),
  answer: z.string(),
  sources: z.array(z.number()),
});
const failure = z.object({
  error: z.object({ code: z.union([z.string(), z.number()]).nullish() }),
});

/**
 * Chat completions of one deployment of Azure OpenAI, by its API without dated versions:
 * https://learn.microsoft.com/azure/foundry/openai/api-version-lifecycle (v1, the deployment's name as the model) and
 * https://learn.microsoft.com/azure/foundry/openai/latest#create-chat-completion. The request names nobody.
 */
export function createAnswerWriter(parts: OpenAiParts): AnswerWriter {
  const call = { timeoutMs: TIMEOUT_MS, again: AGAIN, ...parts };
  return {
    write: async (question) => {
      try {
        return await write(call, question);
      } catch {
        return couldNot("us", "The question could not be put.");
      }
    },
  };
}

async function write(
  parts: OpenAiParts,
  question: FreeQuestion,
): Promise<WrittenAnswer> {
  const signed = await signIn(parts.token, scopeFor(parts.endpoint));
  if (signed.outcome !== "signed-in")
    return couldNot(signed.fault, signed.reason);
  const answer = await readPatiently(parts, SERVICE, {
    method: "POST",
    url: `${parts.endpoint}/openai/v1/chat/completions`,
    headers: {
      Authorization: `Bearer ${signed.token}`,
      "Content-Type": "application/json",
      Accept: "application/json",
      "x-ms-client-request-id": randomUUID(),
    },
    body: answerRequest(parts.deployment, question),
  });
  if (answer.outcome !== "answered")
    return couldNot(answer.fault, answer.reason);
  return answer.status === 200 ? writtenIn(answer.body) : refused(answer);
}

/**
 * One audience for all resources of a cloud, whatever stands in front of them. Learn, "How to configure Azure OpenAI with
 * Microsoft Entra ID authentication": https://learn.microsoft.com/azure/ai-services/openai/how-to/managed-identity
 */
function scopeFor(endpoint: string): string {
  const { hostname } = new URL(endpoint);
  const cloud = hostname.endsWith(".azure.us")
    ? "us"
    : hostname.endsWith(".azure.cn")
      ? "cn"
      : "com";
  return `https://cognitiveservices.azure.${cloud}/.default`;
}

/**
 * `content_filter` and `length` cut an answer off. Learn, "Content filtering":
 * https://learn.microsoft.com/azure/ai-services/openai/concepts/content-filter
 */
function writtenIn(body: string): WrittenAnswer {
  const choice = completion.safeParse(parseJson(body)).data?.choices[0];
  if (choice === undefined) return notUnderstood();
  const { finish_reason: end, message } = choice;
  if (end === "content_filter" || isSaid(message.refusal))
    return couldNot(
      "filtered",
      `${SERVICE} did not give out what was written.`,
    );
  if (end === "length")
    return couldNot("target", `${SERVICE} did not come to an end.`);
  const read = given.safeParse(parseJson(message.content ?? "")).data;
  return read === undefined
    ? notUnderstood()
    : { outcome: "written", given: read };
}

/**
 * Learn, "Azure OpenAI error codes" as its clients see them: 401 PermissionDenied without the role, 404 DeploymentNotFound
 * also within minutes of its creation, 400 content_filter for the question itself.
 */
function refused(answer: Answered): CouldNot {
  const code = failure.safeParse(parseJson(answer.body)).data?.error.code;
  if (answer.status === 400 && code === "content_filter")
    return couldNot("filtered", `${SERVICE} did not take the question.`);
  if (code === "PermissionDenied" || answer.status === 403)
    return couldNot(
      "permission",
      `${SERVICE} does not let this identity ask; it wants the role Cognitive Services OpenAI User.`,
    );
  if (code === "DeploymentNotFound" || answer.status === 404)
    return couldNot("us", `${SERVICE} has no such deployment.`);
  const plain = statusFault(SERVICE, answer.status);
  return plain === undefined
    ? couldNot("us", `${SERVICE} answered with ${answer.status}.`)
    : couldNot(plain.fault, plain.reason);
}

function isSaid(text: string | null | undefined): boolean {
  return text !== null && text !== undefined && text !== "";
}

function notUnderstood(): CouldNot {
  return couldNot("target", `The answer of ${SERVICE} is not understood.`);
}

function couldNot(fault: CouldNot["fault"], reason: string): CouldNot {
  return { outcome: "could-not", fault, reason };
}
