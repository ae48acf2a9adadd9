import { randomBytes, randomUUID } from "node:crypto";
import type { Answer } from "./web.ts";

/** Azure OpenAI's answers, good and bad, as its clients see them. */

export const openAiAudience = "https://cognitiveservices.azure.com";

export function unauthorized(): Answer {
  return failure(
    401,
    "401",
    `Unauthorized. Access token is missing, invalid, audience is incorrect (${openAiAudience}), or have expired.`,
  );
}

/** Without a role on the resource, which no token carries. */
export function permissionDenied(): Answer {
  return failure(
    401,
    "PermissionDenied",
    "Principal does not have access to API/Operation.",
  );
}

export function noSuchResource(): Answer {
  return failure(404, "404", "Resource not found");
}

export function noSuchDeployment(): Answer {
  return failure(
    404,
    "DeploymentNotFound",
    "The API deployment for this resource does not exist. If you created the deployment within the last 5 minutes, please wait a moment and try again.",
  );
}

export function badRequest(message: string, param: string): Answer {
  return {
    status: 400,
    body: {
      error: { message, type: "invalid_request_error", param, code: null },
    },
  };
}

const SAFE = {
  hate: { filtered: false, severity: "safe" },
  self_harm: { filtered: false, severity: "safe" },
  sexual: { filtered: false, severity: "safe" },
  violence: { filtered: false, severity: "safe" },
};

// https://learn.microsoft.com/azure/ai-services/openai/concepts/content-filter
export function filtered(): Answer {
  return {
    status: 400,
    body: {
      error: {
        message:
          "The response was filtered due to the prompt triggering Azure OpenAI's content management policy. Please modify your prompt and retry.",
        type: null,
        param: "prompt",
        code: "content_filter",
        status: 400,
        innererror: {
          code: "ResponsibleAIPolicyViolation",
          content_filter_result: {
            ...SAFE,
            violence: { filtered: true, severity: "medium" },
          },
        },
      },
    },
  };
}

/** A fault that was put in front of the service has a status; the service gives it its own words. */
export function inItsWords(answer: Answer): Answer {
  if (answer.body !== undefined) return answer;
  switch (answer.status) {
    case 429:
      return {
        ...answer,
        body: failure(
          429,
          "429",
          `Rate limit is exceeded. Try again in ${answer.headers?.["retry-after"] ?? "1"} seconds.`,
        ).body,
      };
    case 401:
      return { ...answer, body: unauthorized().body };
    case 403:
      return {
        ...answer,
        body: failure(
          403,
          "AccessDenied",
          "Access denied due to Virtual Network/Firewall rules.",
        ).body,
      };
    default:
      return {
        ...answer,
        body: failure(
          answer.status,
          "InternalServerError",
          "The server had an error while processing your request.",
        ).body,
      };
  }
}

export function completed(
  model: string,
  content: string,
  end: "stop" | "length",
  tokens: { readonly prompt: number; readonly completion: number },
): Answer {
  return {
    status: 200,
    headers: { "apim-request-id": randomUUID(), "x-ms-region": "Lab" },
    body: {
      id: `chatcmpl-${randomBytes(14).toString("hex")}`,
      object: "chat.completion",
      created: Math.floor(Date.now() / 1000),
      model,
      prompt_filter_results: [
        { prompt_index: 0, content_filter_results: SAFE },
      ],
      choices: [
        {
          index: 0,
          finish_reason: end,
          logprobs: null,
          message: {
            role: "assistant",
            content,
            refusal: null,
            annotations: [],
          },
          content_filter_results: SAFE,
        },
      ],
      usage: {
        prompt_tokens: tokens.prompt,
        completion_tokens: tokens.completion,
        total_tokens: tokens.prompt + tokens.completion,
      },
      system_fingerprint: null,
    },
  };
}

function failure(status: number, code: string, message: string): Answer {
  return { status, body: { error: { code, message } } };
}
