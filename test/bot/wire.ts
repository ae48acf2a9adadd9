import assert from "node:assert/strict";
import type { Person } from "../../src/core/model.ts";
import type { InboxItem, Store } from "../../src/desk/ports.ts";
import type { TenantMode } from "../../src/desk/parts.ts";
import { inboxId, readIncoming } from "../../src/bot/incoming.ts";
import { createFindCases } from "../../src/desk/lists/find-cases.ts";
import { robin } from "../desk/people.ts";
import { onStage, type Stage } from "../desk/stage.ts";
import { runBotOn, type BotOnStore, type Posted } from "./running-bot.ts";

/** A whole desk behind the real door: what people send comes in over HTTP with signed tokens, and is worked off from the store. */
export interface Wire {
  readonly stage: Stage;
  readonly running: BotOnStore;
  /** What Teams would send of this person; fields can be bent. */
  readonly activity: (
    from: Person,
    over: Readonly<Record<string, unknown>>,
  ) => Activity;
  readonly post: (activity: unknown) => Promise<Posted>;
  /** Presses a button over HTTP; nothing is worked off yet. */
  readonly press: (
    from: Person,
    verb: string,
    data: unknown,
    over?: Readonly<Record<string, unknown>>,
  ) => Promise<Pressed>;
}

export type Activity = Readonly<Record<string, unknown>>;

export interface Pressed {
  readonly posted: Posted;
  /** Under which it was recorded, if it was. */
  readonly itemId: string;
}

/** Cards stay on the board, so that they can be read there: nothing is sent out. */
export async function onTheWire<T>(
  play: (wire: Wire) => Promise<T>,
  set: { readonly mode?: TenantMode } = {},
): Promise<T> {
  return onStage(
    async (stage) => {
      const running = await runBotOn(withoutSending(stage.store), {
        settings: { TENANT_ID: robin.tenantId },
        clock: stage.clock,
        findCases: createFindCases(stage.desk),
      });
      try {
        return await play(await wired(stage, running));
      } finally {
        await running.close();
      }
    },
    { ...set, isQuick: true },
  );
}

export async function wired(stage: Stage, running: BotOnStore): Promise<Wire> {
  const token = await running.token();
  const activity: Wire["activity"] = (from, over) =>
    running.activity({ ...ofPerson(from), locale: "en-GB", ...over });
  const post = (sent: unknown) => running.post(sent, { token });
  const wire: Wire = {
    stage,
    running,
    activity,
    post,
    press: async (from, verb, data, over = {}) => {
      const sent = activity(from, { ...pressOf(verb, data), ...over });
      return { posted: await post(sent), itemId: idOf(sent) };
    },
  };
  // From here on whatever the stage's people do comes in by the door.
  Object.assign(stage, {
    send: async (from: Person, what: InboxItem["what"]) => {
      const sent = activity(
        from,
        what.kind === "press"
          ? pressOf(what.verb, what.data)
          : { text: what.kind === "message" ? what.text : "" },
      );
      assert.equal((await post(sent)).status, 200);
      return idOf(sent);
    },
  });
  return wire;
}

export function pressOf(verb: unknown, data: unknown): Activity {
  return {
    type: "invoke",
    name: "adaptiveCard/action",
    text: undefined,
    value: {
      action: { type: "Action.Execute", verb, data },
      trigger: "manual",
    },
  };
}

export function chatOf({ objectId }: Person): string {
  return `a:chat-${objectId}`;
}

function ofPerson(person: Person): Activity {
  const { tenantId, objectId, name } = person;
  return {
    conversation: {
      id: chatOf(person),
      tenantId,
      conversationType: "personal",
    },
    from: { id: `29:${objectId}`, aadObjectId: objectId, name },
    channelData: { tenant: { id: tenantId } },
  };
}

function idOf(sent: Activity): string {
  const incoming = readIncoming(sent);
  return incoming === undefined ? "" : inboxId(incoming);
}

function withoutSending(store: Store): Store {
  return {
    transact: (work) =>
      store.transact((tx) =>
        work({
          ...tx,
          board: { ...tx.board, due: () => Promise.resolve([]) },
        }),
      ),
    onCommit: (listener) => store.onCommit(listener),
    close: () => store.close(),
  };
}
