import { createHash } from "node:crypto";

import type { Person } from "../core/model.ts";
import type {
  Clock,
  Contact,
  InboxItem,
  Store,
  Transaction,
} from "../desk/ports.ts";
import { inboxId, languageOf, type Incoming } from "./incoming.ts";

/** Longer than this and the sender is told to send it again; what was recorded meanwhile is found as a duplicate. */
const storeTimeoutMs = 3_000;

export interface Recorder {
  /** Records what a person sent, in one transaction with where that person can be reached. True when it is new. */
  record(incoming: Incoming, what: InboxItem["what"]): Promise<boolean>;
  /** Remembers where the person can be reached, when there is nothing to record. */
  remember(incoming: Incoming): Promise<void>;
  /** The person removed the app: nothing can be sent any more. */
  forget(incoming: Incoming): Promise<void>;
}

export function createRecorder(parts: {
  readonly tenantId: string;
  readonly store: Store;
  readonly clock: Clock;
  readonly inboxHasNews: () => void;
}): Recorder {
  const { tenantId, store, clock, inboxHasNews } = parts;
  const inTime = <T>(work: (tx: Transaction) => Promise<T>) =>
    withTimeout(store.transact(work), storeTimeoutMs);
  return {
    async record(incoming, what) {
      const from = personOf(incoming, tenantId);
      if (from === undefined) return false;
      const item: InboxItem = {
        id: itemId(incoming, from, what),
        at: clock.now(),
        from,
        language: languageOf(incoming),
        what,
      };
      const isNew = await inTime(async (tx) => {
        await rememberContact(tx, incoming, from);
        return tx.inbox.record(item);
      });
      if (isNew) inboxHasNews();
      return isNew;
    },
    async remember(incoming) {
      const from = personOf(incoming, tenantId);
      if (from === undefined || !isPersonal(incoming)) return;
      await inTime((tx) => rememberContact(tx, incoming, from));
    },
    async forget(incoming) {
      const from = personOf(incoming, tenantId);
      if (from !== undefined) await inTime((tx) => tx.contacts.forget(from));
    },
  };
}

/** One welcome a person; an edit has its message's id, and is told from other edits by what it says. */
function itemId(
  incoming: Incoming,
  from: Person,
  what: InboxItem["what"],
): string {
  if (what.kind === "welcome") return `welcome:${from.objectId}`;
  if (what.kind !== "message" || what.editOf === undefined)
    return inboxId(incoming);
  const words = createHash("sha256").update(what.text).digest("hex");
  return `${what.editOf}.${words.slice(0, 16)}`;
}

/** Another bot and an anonymous guest have no id of Entra; nothing that they do is recorded. */
export function isSomebody({ from }: Incoming): boolean {
  return (from.aadObjectId ?? "") !== "";
}

/**
 * The person's own chat with the bot. A command of the message extension names the chat in which it was called, which
 * may be the one of two people: the bot's words must not get there.
 */
export function isPersonal({ conversation, name }: Incoming): boolean {
  return (
    conversation.conversationType === "personal" &&
    name?.startsWith("composeExtension/") !== true
  );
}

/** The sender by tenant and Entra object id; undefined for another bot or an anonymous guest, which have none. */
export function personOf(
  incoming: Incoming,
  tenantId: string,
): Person | undefined {
  const objectId = incoming.from.aadObjectId;
  if (objectId === null || objectId === undefined || !isSomebody(incoming))
    return undefined;
  return {
    tenantId,
    objectId: objectId.toLowerCase(),
    name: incoming.from.name ?? "",
  };
}

async function rememberContact(
  tx: Transaction,
  incoming: Incoming,
  person: Person,
): Promise<void> {
  if (!isPersonal(incoming)) return;
  const contact: Contact = {
    person,
    conversationId: incoming.conversation.id,
    serviceUrl: incoming.serviceUrl,
    channelUserId: incoming.from.id,
  };
  await tx.contacts.remember(contact);
}

/** The store's answer, or an error after `timeoutMs`; a late answer is then nobody's business. */
export async function withTimeout<T>(
  work: Promise<T>,
  timeoutMs: number,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreTooSlow()), timeoutMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

class StoreTooSlow extends Error {
  override readonly name = "StoreTooSlow";
}
