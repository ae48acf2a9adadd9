import { tokenIssuer } from "../cloud/entra.ts";
import type { Faults } from "../cloud/faults.ts";
import type { SigningKey } from "../cloud/tokens.ts";
import { jsonBody } from "../cloud/web.ts";
import type { Answer, Asked, Service } from "../cloud/web.ts";
import type { Conversation, Kept } from "../state.ts";
import type { Conversations } from "./conversations.ts";
import { membersAnswer } from "./members.ts";
import { openConversation } from "./open-conversation.ts";
import { createRateLimits } from "./rate-limits.ts";
import type { RateLimits } from "./rate-limits.ts";
import {
  connectorError,
  contentOf,
  sentActivity,
  tooLarge,
} from "./sent-activity.ts";

/** The service at an activity's serviceUrl: what a bot calls to write to people. */
export interface ConnectorService {
  readonly answer: Service;
  /** Messages that were newly posted; a reply in a thread is none. */
  readonly posts: () => number;
}

export interface ConnectorParts {
  readonly kept: Kept;
  readonly entraKey: SigningKey;
  readonly conversations: Conversations;
  readonly faults: Faults;
  readonly serviceUrl: string;
}

const botAudience = "https://api.botframework.com";

interface Call extends ConnectorParts {
  readonly limits: RateLimits;
  readonly posted: () => void;
}

export function createConnectorService(
  parts: ConnectorParts,
): ConnectorService {
  let posts = 0;
  const call: Call = {
    ...parts,
    limits: createRateLimits(),
    posted: () => {
      posts += 1;
    },
  };
  return {
    posts: () => posts,
    // The path starts behind /teams.
    answer: async (asked) =>
      await parts.faults.around("teams", asked.method, async () =>
        (await isOurBot(parts, asked))
          ? route(call, asked)
          : connectorError(
              401,
              "Unauthorized",
              "Authorization has been denied for this request.",
            ),
      ),
  };
}

async function isOurBot(parts: ConnectorParts, asked: Asked): Promise<boolean> {
  const { tenantId, applications } = parts.kept.state();
  const claims = await parts.entraKey.verify(asked.headers.authorization, {
    issuer: tokenIssuer(tenantId),
    audience: botAudience,
  });
  return claims?.["appid"] === applications.bot.id;
}

function route(call: Call, asked: Asked): Answer {
  const [version, collection, conversationId, part, id] = asked.path;
  if (version !== "v3" || collection !== "conversations") return nothingHere();
  if (conversationId === undefined)
    return asked.method === "POST" ? open(call, asked) : nothingHere();
  const conversation = call.conversations.find(conversationId);
  if (conversation === undefined)
    return connectorError(
      404,
      "ConversationNotFound",
      "Conversation not found.",
    );
  if (part === "members" || part === "pagedmembers")
    return asked.method === "GET"
      ? membersAnswer(call.kept, conversation, part, id)
      : nothingHere();
  if (part !== "activities") return nothingHere();
  const wait = call.limits.take(conversation.id, Date.now());
  if (wait !== undefined) return throttled(wait);
  switch (asked.method) {
    case "POST":
      return post(call, conversation, conversationId, asked);
    case "PUT":
      return update(call, conversationId, id ?? "", asked);
    case "DELETE":
      return call.conversations.remove(conversationId, id ?? "")
        ? { status: 200 }
        : unknownActivity();
    default:
      return nothingHere();
  }
}

function open(call: Call, asked: Asked): Answer {
  const opened = openConversation(call.kept, call.conversations, asked);
  if ("status" in opened) return opened;
  const { conversation, activity } = opened;
  if (activity === undefined)
    return { status: 201, body: { id: conversation.id } };
  const wait = call.limits.take(conversation.id, Date.now());
  if (wait !== undefined) return throttled(wait);
  const activityId = call.conversations.post(
    conversation.id,
    "bot",
    contentOf(activity),
  );
  call.posted();
  const id =
    conversation.kind === "channel"
      ? `${conversation.id};messageid=${activityId}`
      : conversation.id;
  return {
    status: 201,
    body: { id, activityId, serviceUrl: call.serviceUrl },
  };
}

function post(
  call: Call,
  conversation: Conversation,
  conversationId: string,
  asked: Asked,
): Answer {
  const activity = sentActivity.safeParse(jsonBody(asked)).data;
  if (activity === undefined) return badActivity();
  if (tooLarge(activity, asked.body.length)) return sizeTooBig();
  if (activity.type === "typing") {
    call.conversations.typing(conversation.id);
    return { status: 202, body: { id: String(Date.now()) } };
  }
  if (activity.type !== "message") return badActivity();
  if (!call.conversations.hasThread(conversationId)) return unknownActivity();
  const id = call.conversations.post(
    conversationId,
    "bot",
    contentOf(activity),
  );
  if (conversationId === conversation.id) call.posted();
  return { status: 201, body: { id } };
}

function update(
  call: Call,
  conversationId: string,
  id: string,
  asked: Asked,
): Answer {
  const activity = sentActivity.safeParse(jsonBody(asked)).data;
  if (activity?.type !== "message") return badActivity();
  if (tooLarge(activity, asked.body.length)) return sizeTooBig();
  return call.conversations.replace(conversationId, id, contentOf(activity))
    ? { status: 200, body: { id } }
    : unknownActivity();
}

function throttled(seconds: number): Answer {
  return connectorError(
    429,
    "Throttled",
    "Too many requests. Try again later.",
    { "retry-after": String(seconds) },
  );
}

function sizeTooBig(): Answer {
  return connectorError(413, "MessageSizeTooBig", "Message size too large.");
}

function badActivity(): Answer {
  return connectorError(400, "BadSyntax", "Activity could not be read.");
}

function unknownActivity(): Answer {
  return connectorError(
    404,
    "ActivityNotFoundInConversation",
    "Activity not found.",
  );
}

function nothingHere(): Answer {
  return connectorError(404, "NotFound", "There is nothing at this address.");
}
