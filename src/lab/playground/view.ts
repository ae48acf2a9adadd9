import { z } from "zod/v4";
import type { LabMessage, Role, TeamsClient } from "../contract.ts";
import type { Place } from "./activity.ts";

/** A conversation of the Playground that shows what the bot writes to one of the lab's people. */
export interface View {
  readonly place: Place;
  /** The lab's id of a message that stands there. */
  labIdOf(id: string): string | undefined;
  /** Nothing is shown any more. */
  end(): void;
}

export interface ViewParts {
  readonly teams: Pick<TeamsClient, "chats" | "onChange">;
  readonly role: Role;
  readonly place: Place;
}

interface Shown {
  /** Absent where the Playground did not take it. */
  readonly id: string | undefined;
  /** What was shown last. */
  readonly version: string;
}

const patienceMs = 10_000;
const postedSchema = z.object({ id: z.string() });

/** Shows what stands there already, then every change. */
export function openView({ teams, role, place }: ViewParts): View {
  const shown = new Map<string, Shown>();
  const ending = new AbortController();
  const chat = () => teams.chats().find((one) => one.role === role);
  let typingAt = chat()?.typingAt;
  let running = false;
  let again = false;

  const send = async (method: "POST" | "PUT", path: string, body: object) =>
    await call(`${place.serviceUrl}/v3/conversations/${path}`, {
      method,
      body: JSON.stringify(body),
      signal: AbortSignal.any([ending.signal, AbortSignal.timeout(patienceMs)]),
    });
  const show = async (message: LabMessage, threadId?: string) => {
    const before = shown.get(message.id);
    const version = `${message.edits} ${message.deleted}`;
    if (message.from !== "bot" || before?.version === version) return;
    if (before === undefined && message.deleted) return;
    const id =
      before?.id === undefined
        ? await send("POST", activitiesOf(place, threadId), contentOf(message))
        : await send(
            "PUT",
            `${activitiesOf(place)}/${encodeURIComponent(before.id)}`,
            contentOf(message),
          );
    shown.set(message.id, { id: before?.id ?? id, version });
  };
  const showAll = async () => {
    const now = chat();
    if (now?.typingAt !== undefined && now.typingAt !== typingAt)
      await send("POST", activitiesOf(place), { type: "typing" });
    typingAt = now?.typingAt;
    for (const message of now?.messages ?? []) {
      await show(message);
      for (const reply of message.replies ?? [])
        await show(reply, shown.get(message.id)?.id);
    }
  };
  const refresh = async () => {
    again = true;
    if (running) return;
    running = true;
    try {
      while (again && !ending.signal.aborted) {
        again = false;
        await showAll();
      }
    } catch {
      // Closed, most likely. It says so when it is opened anew, and a new view begins.
    }
    running = false;
  };
  const stop = teams.onChange(() => void refresh());
  void refresh();
  return {
    place,
    labIdOf: (id) => {
      for (const [labId, one] of shown) if (one.id === id) return labId;
      return undefined;
    },
    end: () => {
      stop();
      ending.abort();
    },
  };
}

function activitiesOf({ conversationId }: Place, threadId?: string): string {
  const thread = threadId === undefined ? "" : `;messageid=${threadId}`;
  return `${encodeURIComponent(conversationId + thread)}/activities`;
}

/** The Playground can neither take a message away nor offer a file, so a sentence stands there. */
function contentOf({ deleted, text, card, file }: LabMessage): object {
  if (deleted)
    return { type: "message", text: "This message has been deleted." };
  if (file !== undefined)
    return {
      type: "message",
      text: `There is a file on the lab's page: ${file.name}`,
    };
  return {
    type: "message",
    ...(text === undefined ? {} : { text }),
    ...(card === undefined
      ? {}
      : {
          attachments: [
            {
              contentType: "application/vnd.microsoft.card.adaptive",
              content: card,
            },
          ],
        }),
  };
}

/** The id that the Playground gave, if it took the message; throws when it cannot be reached. */
async function call(
  url: string,
  options: RequestInit,
): Promise<string | undefined> {
  const response = await fetch(url, {
    ...options,
    headers: { "content-type": "application/json; charset=utf-8" },
    redirect: "error",
  });
  const text = await response.text();
  if (!response.ok || text === "") return undefined;
  return postedSchema.safeParse(JSON.parse(text)).data?.id;
}
