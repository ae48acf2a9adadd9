import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import { listen } from "../cloud/listening.ts";
import type { PressResult, Role, TeamsClient } from "../contract.ts";
import { readJson } from "../page/body.ts";
import { refusal } from "../page/guard.ts";
import { placeOf, readActivity, roleIn } from "./activity.ts";
import type { Place, PlaygroundActivity } from "./activity.ts";
import { openView } from "./view.ts";
import type { View } from "./view.ts";

/**
 * A door for Microsoft's Agents Playground. The Playground cannot sign as Teams does, and the bot takes nothing that is
 * not signed: so what is done there is done by the lab's people, through the lab's Teams, and the bot cannot tell.
 */
export interface PlaygroundDoor {
  /** What the Playground is to be pointed at. */
  readonly url: string;
  close(): Promise<void>;
}

type Teams = Pick<TeamsClient, "chats" | "onChange" | "say" | "press">;

interface Reply {
  readonly status: number;
  readonly json?: unknown;
}

// Nobody is asked who they are here, so never reachable from elsewhere.
const host = "127.0.0.1";
const path = "/api/messages";

export async function openPlaygroundDoor(
  teams: Teams,
  port: number,
): Promise<PlaygroundDoor> {
  const views = new Map<Role, View>();
  const server = createServer((request, response) => {
    answer(teams, views, request)
      .catch(() => error(500, "The lab could not do this."))
      .then(({ status, json }) => {
        response.writeHead(status, {
          "content-type": "application/json; charset=utf-8",
        });
        response.end(json === undefined ? "" : JSON.stringify(json));
      })
      .catch(() => response.destroy());
  });
  const door = await listen(server, host, port, "Agents Playground");
  return {
    url: `http://${host}:${door.port}${path}`,
    close: async () => {
      for (const view of views.values()) view.end();
      await door.close();
    },
  };
}

async function answer(
  teams: Teams,
  views: Map<Role, View>,
  request: IncomingMessage,
): Promise<Reply> {
  const refused = refusal(request.headers);
  if (refused !== undefined) return error(403, refused);
  if (request.url !== path) return error(404, `Send activities to ${path}.`);
  // It asks so whether anybody is there, before it starts.
  if (request.method === "HEAD") return { status: 200 };
  if (request.method !== "POST") return error(405, "Send activities by POST.");
  const body = await readJson(request);
  if (body.outcome === "refused") return error(body.status, body.error);
  const activity = readActivity(body.json);
  const role = activity && roleIn(activity);
  if (activity === undefined || role === undefined)
    return error(
      501,
      "The lab takes text and buttons, in the personal chat and the first channel.",
    );
  const place = placeOf(activity);
  if (place === undefined)
    return error(403, "The lab only answers a Playground on this machine.");
  const view = viewAt(teams, views, role, place, activity);
  return await act(teams, view, role, activity);
}

/**
 * The Playground announces an installation when its page is loaded, for the personal chat, and when a channel is opened
 * for the first time after that. What is announced is empty.
 */
function viewAt(
  teams: Teams,
  views: Map<Role, View>,
  role: Role,
  place: Place,
  { type }: PlaygroundActivity,
): View {
  const open = views.get(role);
  const isSame =
    open?.place.serviceUrl === place.serviceUrl &&
    open.place.conversationId === place.conversationId;
  if (open !== undefined && isSame && type !== "installationUpdate")
    return open;
  // After a load the channel is not looked at until it is opened; what stood there before would stand there twice.
  for (const [other, view] of views)
    if (other === role || role === "user") view.end();
  if (role === "user") views.clear();
  const view = openView({ teams, role, place });
  views.set(role, view);
  return view;
}

async function act(
  teams: Teams,
  view: View,
  role: Role,
  activity: PlaygroundActivity,
): Promise<Reply> {
  switch (activity.type) {
    case "installationUpdate":
    case "conversationUpdate":
      // The lab has long installed the bot for its own people.
      return { status: 200 };
    case "message":
      return await teams.say(role, withoutMention(activity.text));
    case "invoke": {
      const id = view.labIdOf(activity.replyToId);
      return id === undefined
        ? pressed({ status: 404, message: "This card is no longer here." })
        : pressed(await teams.press(role, id, activity.value.action));
    }
  }
}

/** In a channel the Playground writes whom it mentions into the text; the lab's Teams mentions the bot itself. */
function withoutMention(text: string): string {
  return text.replace(/^\s*<at>[^<]*<\/at>\s*/, "");
}

// https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model#response-format
function pressed({ status, message = "" }: PressResult): Reply {
  return {
    status: 200,
    json: {
      statusCode: status,
      type: "application/vnd.microsoft.activity.message",
      value: message,
    },
  };
}

function error(status: number, message: string): Reply {
  return { status, json: { error: message } };
}
