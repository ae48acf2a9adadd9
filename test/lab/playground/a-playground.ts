import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import { z } from "zod/v4";
import { ask, post } from "../page/ask.ts";

/** What the Agents Playground does towards a bot, as it was seen on the wire: unsigned, with ids of its own. */
export interface APlayground {
  /** What stands in a conversation, threads included, oldest first. */
  readonly shown: readonly Post[];
  /** How often it was told that the bot types. */
  readonly typed: () => number;
  /** Where in the personal chat and in the first channel the person is. */
  readonly at: { readonly personal: Chat; readonly channel: Chat };
  /** The page is loaded, which opens the personal chat and forgets what stood anywhere. */
  load(): Promise<void>;
  /** A conversation is opened for the first time since then. */
  open(chat: Chat): Promise<void>;
  say(chat: Chat, text: string): Promise<number>;
  /** The answer to the press of an Action.Execute. */
  press(
    chat: Chat,
    messageId: string,
    verb: string,
    data?: object,
  ): Promise<unknown>;
  /** Anything else; resolves with the status. */
  send(activity: object): Promise<number>;
  /** Resolves with what `pick` finds, now or after a later change. */
  until<T>(pick: () => T | undefined): Promise<T>;
  /** How often it broke a call off; it does while `breaksOff` is set. */
  readonly brokenOff: () => number;
  breaksOff: boolean;
  close(): Promise<void>;
}

export interface Post {
  readonly id: string;
  /** With ';messageid=…' in a thread. */
  readonly conversationId: string;
  text: string | undefined;
  card: unknown;
  edits: number;
}

export interface Chat {
  readonly id: string;
  readonly conversationType: "personal" | "channel" | "groupChat";
}

const activitySchema = z.object({
  type: z.enum(["message", "typing"]),
  text: z.string().optional(),
  attachments: z
    .array(
      z.object({
        contentType: z.literal("application/vnd.microsoft.card.adaptive"),
        content: z.unknown(),
      }),
    )
    .optional(),
});

const teamId = "team-id";

/** `bot` is what it is pointed at. */
export async function startPlayground(bot: string): Promise<APlayground> {
  const shown: Post[] = [];
  const waiting = new Set<() => void>();
  let typed = 0;
  let lastId = 0;
  let brokenOff = 0;

  const receive = (
    method: string,
    conversationId: string,
    id: string | undefined,
    json: unknown,
  ): { readonly status: number; readonly body?: object } => {
    const activity = activitySchema.parse(json);
    if (activity.type === "typing") {
      typed += 1;
      return { status: 202 };
    }
    const content = {
      text: activity.text,
      card: activity.attachments?.[0]?.content,
    };
    const old = shown.find((one) => one.id === id);
    if (method === "PUT" && old !== undefined) {
      Object.assign(old, content, { edits: old.edits + 1 });
      return { status: 200, body: { id: old.id } };
    }
    if (method !== "POST" || id !== undefined) return { status: 501 };
    lastId += 1;
    const newId = `p${lastId}`;
    shown.push({ id: newId, conversationId, edits: 0, ...content });
    return { status: 201, body: { id: newId } };
  };

  const server = createServer((request, response) => {
    const [, root, version, , conversationId = "", , id] = (request.url ?? "")
      .split("/")
      .map(decodeURIComponent);
    assert.deepEqual([root, version], ["_connector", "v3"]);
    let body = "";
    request.on("data", (data) => (body += String(data)));
    request.on("end", () => {
      if (playground.breaksOff) {
        brokenOff += 1;
        request.socket.destroy();
      } else
        reply(
          response,
          receive(request.method ?? "", conversationId, id, JSON.parse(body)),
        );
      for (const look of waiting) look();
      waiting.clear();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  assert.ok(typeof address === "object" && address !== null);
  const { port } = address;

  const at = {
    personal: { id: randomUUID(), conversationType: "personal" },
    channel: { id: teamId, conversationType: "channel" },
  } as const;
  const activity = (chat: Chat, rest: object) => ({
    id: randomUUID(),
    channelId: "msteams",
    serviceUrl: `http://localhost:${port}/_connector`,
    from: { id: "user-id-0", name: "Alex Wilber" },
    recipient: { id: "the-bot", name: "Test Bot" },
    conversation: chat,
    channelData: chat.id.startsWith(teamId) ? { team: { id: teamId } } : {},
    ...rest,
  });
  const send = async (body: object) => (await post(bot, body)).status;
  const open = async (chat: Chat) => {
    for (const news of [
      { type: "installationUpdate", action: "add" },
      { type: "conversationUpdate", membersAdded: [{ id: "the-bot" }] },
    ])
      assert.equal(await send(activity(chat, news)), 200);
  };
  const playground: APlayground = {
    shown,
    typed: () => typed,
    at,
    load: async () => {
      const head = await ask(bot, { method: "HEAD" });
      assert.equal(head.status, 200);
      shown.splice(0);
      await open(at.personal);
    },
    open,
    say: async (chat, text) =>
      await send(activity(chat, { type: "message", text })),
    press: async (chat, messageId, verb, data = {}) => {
      const { status, body } = await post(
        bot,
        activity(chat, {
          type: "invoke",
          name: "adaptiveCard/action",
          replyToId: messageId,
          value: { action: { type: "Action.Execute", verb, data } },
        }),
      );
      assert.equal(status, 200);
      const answer: unknown = JSON.parse(body);
      return answer;
    },
    send: async (rest) => await send(activity(at.personal, rest)),
    until: async (pick) => {
      for (;;) {
        const found = pick();
        if (found !== undefined) return found;
        await new Promise<void>((resolve) => waiting.add(resolve));
      }
    },
    brokenOff: () => brokenOff,
    breaksOff: false,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return playground;
}

function reply(
  response: ServerResponse,
  { status, body }: { readonly status: number; readonly body?: object },
): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body === undefined ? "" : JSON.stringify(body));
}
