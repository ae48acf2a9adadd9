import type { Config } from "../../config.ts";
import type { CardAudience } from "../../desk/cards.ts";
import type { Clock, Log, PendingCard, Rank, Store } from "../../desk/ports.ts";
import { backOffMs } from "./back-off.ts";
import type { Connector } from "./connector.ts";
import { cardMessage } from "./message.ts";
import {
  findRoute,
  personOf,
  postAnew,
  readerOf,
  type Posted,
} from "./place.ts";

export interface DelivererParts {
  readonly config: Config;
  readonly store: Store;
  readonly connector: Connector;
  /** May something of this rank be sent to this reader? Asked of what can wait. */
  readonly hasRoom: (reader: string, rank: Rank) => boolean;
  readonly clock: Clock;
  readonly log: Log;
  readonly stop: AbortSignal;
}

const pollMs = 1_000;
/** Enough to fill all lanes; whoever has one already is not asked for. */
const batch = 50;
/** Teams takes seven calls a second for a conversation; what changes meanwhile goes out together. */
const restMs = 150;
const maxLanes = 16;
/** Of these: the channel has one limit for all its cards, and none of them may hold up people's chats. */
const maxOtherLanes = 8;
/** A card that Teams refuses is tried this often; one that cannot get through is tried until it does. */
const maxRefusals = 5;

/** Brings the board's cards to where they belong. One call at a time for each conversation, several conversations at once. */
export class Deliverer {
  readonly #parts: DelivererParts;
  readonly #busy = new Map<string, PendingCard>();
  readonly #work = new Set<Promise<void>>();
  /** Posted, but the store did not take the news: must be told again, and not be posted again. */
  readonly #untold = new Map<string, { version: number; at: Sent }>();
  readonly #timer: NodeJS.Timeout;
  #passing: Promise<void> | undefined;
  #again = false;

  constructor(parts: DelivererParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => this.wake(), pollMs);
    this.#timer.unref();
  }

  /** Looks at the board now; returns at once. */
  wake(): void {
    if (this.#parts.stop.aborted) return;
    this.#again = true;
    this.#passing ??= this.#pass();
  }

  /** Waits for what is under way. Abort `stop` first. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#passing;
    await Promise.all(this.#work);
  }

  async #pass(): Promise<void> {
    const { store, clock, log, stop } = this.#parts;
    while (this.#again && !stop.aborted) {
      this.#again = false;
      // Reading the board costs most when it is full, and a lane that ends looks again.
      if (this.#busy.size >= maxLanes) break;
      try {
        const due = await store.transact((tx) =>
          tx.board.due(clock.now(), batch, this.#full()),
        );
        // Until nothing more can begin: behind those of the channel there may be somebody's chat.
        for (const pending of due)
          if (this.#begins(pending)) this.#again = true;
      } catch (error) {
        log.write("send.board-unreadable", { error: nameOf(error) });
      }
    }
    // In the same breath as the last look at #again, so that no wake gets lost between the two.
    this.#passing = undefined;
  }

  /** To whom nothing can be sent just now, so that those behind them are seen. */
  #full(): readonly CardAudience[] {
    const isFull = this.#otherLanes() >= maxOtherLanes;
    return [
      ...[...this.#busy.values()]
        .map(({ audience }) => audience)
        .filter(({ kind }) => kind === "person"),
      ...(isFull ? [{ kind: "helpdesk" } as const] : []),
    ];
  }

  #otherLanes(): number {
    return [...this.#busy.values()].filter(isOther).length;
  }

  #begins(pending: PendingCard): boolean {
    const lane = laneOf(pending);
    if (this.#busy.has(lane) || this.#busy.size >= maxLanes) return false;
    if (isOther(pending) && this.#otherLanes() >= maxOtherLanes) return false;
    // Replies never use up what the channel's cards may need; what happens meanwhile goes into the same one.
    const { rank } = pending;
    if (rank > 0 && !this.#parts.hasRoom(readerOf(pending), rank)) return false;
    // After a failure of the store the next look is the timer's, so that nothing spins.
    this.#busy.set(lane, pending);
    const work = this.#deliver(pending).then(
      () => {
        setTimeout(() => {
          this.#busy.delete(lane);
          this.wake();
        }, restMs).unref();
      },
      (error: unknown) => {
        this.#busy.delete(lane);
        this.#parts.log.write("send.failed", { error: nameOf(error) });
      },
    );
    this.#work.add(work);
    void work.then(() => this.#work.delete(work));
    return true;
  }

  async #deliver(pending: PendingCard): Promise<void> {
    const { store, config, stop } = this.#parts;
    const untold = this.#untold.get(pending.key);
    if (untold !== undefined)
      return this.#tell(pending.key, untold.version, untold.at);
    const route = await findRoute(pending, store, config);
    if (route === undefined)
      return this.#retry(pending, "no-service-url", undefined);
    if (stop.aborted) return;
    const activity = cardMessage(pending.card, config.helpdesk.language);
    const { conversationId, activityId, serviceUrl, reader } = route;
    if (conversationId === undefined || activityId === undefined)
      return this.#settle(
        pending,
        await postAnew(pending, route, activity, this.#parts),
      );
    const at = { serviceUrl, reader, conversationId, activityId };
    const updated = await this.#parts.connector.update(at, {
      ...activity,
      id: activityId,
    });
    // The person deleted the card: it is posted anew, once. A reply that somebody took out of its thread stays out.
    if (
      updated.outcome === "gone" &&
      updated.reason === "404" &&
      pending.audience.kind !== "thread"
    )
      return this.#settle(
        pending,
        await postAnew(
          pending,
          { serviceUrl, reader, conversationId },
          activity,
          this.#parts,
        ),
      );
    return this.#settle(
      pending,
      updated.outcome === "sent"
        ? { outcome: "sent", conversationId, activityId }
        : updated,
    );
  }

  async #settle(pending: PendingCard, result: Posted): Promise<void> {
    const { log } = this.#parts;
    log.write("send.card", { outcome: result.outcome });
    switch (result.outcome) {
      case "sent":
        return this.#tell(pending.key, pending.version, result);
      case "later":
        return this.#retry(pending, result.reason, result.afterMs);
      case "refused":
        return pending.tries >= maxRefusals
          ? this.#giveUp(pending, result.reason)
          : this.#retry(pending, result.reason, undefined);
      case "gone":
        return this.#giveUp(pending, result.reason);
    }
  }

  async #tell(key: string, version: number, at: Sent): Promise<void> {
    this.#untold.set(key, { version, at });
    const { conversationId, activityId } = at;
    await this.#parts.store.transact((tx) =>
      tx.board.delivered(key, version, { conversationId, activityId }),
    );
    this.#untold.delete(key);
  }

  async #retry(
    pending: PendingCard,
    reason: string,
    afterMs: number | undefined,
  ): Promise<void> {
    const { store, clock, stop } = this.#parts;
    if (stop.aborted) return;
    const delayMs = backOffMs(pending.tries, afterMs, Math.random());
    const at = new Date(Date.parse(clock.now()) + delayMs).toISOString();
    await store.transact((tx) => tx.board.retryAt(pending.key, at, reason));
    setTimeout(() => this.wake(), delayMs + 1).unref();
  }

  async #giveUp(pending: PendingCard, reason: string): Promise<void> {
    const person = personOf(pending);
    await this.#parts.store.transact(async (tx) => {
      await tx.board.forget(pending.key, reason);
      if (person !== undefined) await tx.contacts.forget(person);
    });
  }
}

interface Sent {
  readonly conversationId: string;
  readonly activityId: string;
}

/** Anything but a card in a chat that somebody waits for. */
function isOther({ audience, rank }: PendingCard): boolean {
  return rank > 0 || audience.kind !== "person";
}

/** What must not run at the same time: a person's chat, or one thread of the channel. */
function laneOf(pending: PendingCard): string {
  const { audience, key } = pending;
  switch (audience.kind) {
    case "person":
      return readerOf(pending);
    case "helpdesk":
      return `helpdesk:${key}`;
    case "thread":
      return `helpdesk:${audience.root}`;
  }
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
