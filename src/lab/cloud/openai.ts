import { z } from "zod/v4";
import type { Kept } from "../state.ts";
import { tokenIssuer } from "./entra.ts";
import type { Faults } from "./faults.ts";
import {
  badRequest,
  completed,
  filtered,
  inItsWords,
  noSuchDeployment,
  noSuchResource,
  openAiAudience,
  permissionDenied,
  unauthorized,
} from "./openai-answer.ts";
import { extract, shaped } from "./openai-model.ts";
import type { SigningKey } from "./tokens.ts";
import { jsonBody } from "./web.ts";
import type { Answer, Asked, Service } from "./web.ts";

/** The one deployment of the lab's resource. */
export const labDeployment = "lab-extractor";

/** Azure OpenAI's chat completions, API v1, with one deployment. */
export interface OpenAi {
  readonly answer: Service;
  /** The bodies of all calls that were let in since this process started, oldest first. */
  readonly asked: () => readonly unknown[];
}

const wanted = z.object({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })).min(1),
  response_format: z
    .discriminatedUnion("type", [
      z.object({ type: z.literal("text") }),
      z.object({
        type: z.literal("json_schema"),
        json_schema: z.object({
          name: z.string().regex(/^[\w-]{1,64}$/),
          strict: z.literal(true),
          schema: z.unknown(),
        }),
      }),
    ])
    .optional(),
  max_completion_tokens: z.number().int().positive().optional(),
});

/** Stands for what the content filter finds violent. */
const VIOLENT = /\bbuild a bomb\b/i;
const SIGNS_PER_TOKEN = 4;

export function createOpenAi(parts: {
  readonly kept: Kept;
  readonly key: SigningKey;
  readonly faults: Faults;
}): OpenAi {
  const calls: unknown[] = [];
  return {
    asked: () => calls,
    answer: async (asked) => {
      const reply = await parts.faults.around(
        "openai",
        asked.method,
        async () => {
          const turnedAway = await authorize(parts, asked);
          return turnedAway ?? complete(asked, calls);
        },
      );
      return reply === "silence" || reply.status < 400
        ? reply
        : inItsWords(reply);
    },
  };
}

/** The role "Cognitive Services OpenAI User" on this resource is given to one application. */
async function authorize(
  { kept, key }: { readonly kept: Kept; readonly key: SigningKey },
  asked: Asked,
): Promise<Answer | undefined> {
  const { tenantId, applications } = kept.state();
  const claims = await key.verify(asked.headers.authorization, {
    issuer: tokenIssuer(tenantId),
    audience: openAiAudience,
  });
  if (claims === undefined) return unauthorized();
  return applications.answers !== undefined &&
    claims["appid"] === applications.answers.id
    ? undefined
    : permissionDenied();
}

function complete(asked: Asked, calls: unknown[]): Answer {
  if (
    asked.method !== "POST" ||
    asked.path.join("/") !== "openai/v1/chat/completions"
  )
    return noSuchResource();
  const body = jsonBody(asked);
  calls.push(body);
  const read = wanted.safeParse(body).data;
  if (read === undefined)
    return badRequest("The request could not be read.", "messages");
  if (read.model !== labDeployment) return noSuchDeployment();
  const prompt = read.messages.map(({ content }) => content).join("\n");
  if (VIOLENT.test(prompt)) return filtered();
  const found = extract(read.messages.at(-1)?.content ?? "");
  const format = read.response_format;
  const made =
    format?.type === "json_schema"
      ? shaped(found, format.json_schema.schema)
      : found.text;
  if (made === undefined)
    return badRequest(
      "Invalid schema for response_format: every property must be required, and 'additionalProperties' must be false.",
      "response_format",
    );
  const content = typeof made === "string" ? made : JSON.stringify(made);
  const most = (read.max_completion_tokens ?? Infinity) * SIGNS_PER_TOKEN;
  const said = content.slice(0, most);
  return completed(read.model, said, said === content ? "stop" : "length", {
    prompt: Math.ceil(prompt.length / SIGNS_PER_TOKEN),
    completion: Math.ceil(said.length / SIGNS_PER_TOKEN),
  });
}
