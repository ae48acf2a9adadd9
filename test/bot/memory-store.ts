import type { Card, CardAudience } from "../../src/desk/cards.ts";
import type {
  Contact,
  InboxItem,
  PendingCard,
  Store,
  Transaction,
} from "../../src/desk/ports.ts";

interface Shown {
  audience: CardAudience;
  card: Card;
  version: number;
  delivered: number;
  tries: number;
  nextTry: string;
  gone: boolean;
  place: { conversationId: string; activityId: string } | undefined;
  error: string;
}

/** The parts of a store that the bot's room uses, in memory. */
export class MemoryStore implements Store {
  readonly items = new Map<string, InboxItem>();
  readonly contacts = new Map<string, Contact>();
  readonly cards = new Map<string, Shown>();
  /** What `transact` waits for or throws, to play a slow or a failing database. */
  before: () => Promise<void> = () => Promise.resolve();
  /** The same for what is recorded alone. */
  beforeRecord: () => Promise<void> = () => Promise.resolve();
  onChange: () => void = () => undefined;

  async transact<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    await this.before();
    const result = await work(this.#transaction());
    this.onChange();
    return result;
  }

  onCommit(): () => void {
    return () => undefined;
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Resolves once `test` holds after some transaction. */
  until(test: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (!test()) return;
        this.onChange = () => undefined;
        resolve();
      };
      this.onChange = look;
      look();
    });
  }

  show(key: string, audience: CardAudience, card: Card): void {
    const known = this.cards.get(key);
    this.cards.set(key, {
      audience,
      card,
      version: (known?.version ?? 0) + 1,
      delivered: known?.delivered ?? 0,
      tries: 0,
      nextTry: "",
      gone: false,
      place: known?.place,
      error: "",
    });
  }

  #transaction(): Transaction {
    const notHere = new Proxy(
      {},
      {
        get(_target, name): never {
          throw new Error(`the bot has no business here: ${String(name)}`);
        },
      },
    );
    return {
      inbox: {
        record: async (item: InboxItem) => {
          await this.beforeRecord();
          if (this.items.has(item.id)) return false;
          this.items.set(item.id, item);
          return true;
        },
      },
      experience: {
        learn: () => Promise.resolve(),
        of: () => Promise.resolve({}),
        all: () => Promise.resolve([]),
        forget: () => Promise.resolve(0),
      },
      contacts: {
        remember: (contact: Contact) => {
          this.contacts.set(contact.person.objectId, contact);
          return Promise.resolve();
        },
        find: ({ objectId }: { objectId: string }) =>
          Promise.resolve(this.contacts.get(objectId)),
        anyServiceUrl: () =>
          Promise.resolve([...this.contacts.values()][0]?.serviceUrl),
        forget: ({ objectId }: { objectId: string }) => {
          this.contacts.delete(objectId);
          return Promise.resolve();
        },
        mute: () => Promise.resolve(),
        isMuted: () => Promise.resolve(false),
      },
      board: this.#board(),
      cases: notHere,
      changes: notHere,
      audit: notHere,
      jobs: notHere,
      // A fake of what the bot touches; anything else throws by name.
    } as unknown as Transaction;
  }

  #board() {
    const at = (key: string): Shown => {
      const shown = this.cards.get(key);
      if (shown === undefined) throw new Error(`no card ${key}`);
      return shown;
    };
    return {
      due: (now: string, limit: number): Promise<readonly PendingCard[]> =>
        Promise.resolve(
          [...this.cards]
            .filter(
              ([, shown]) =>
                !shown.gone &&
                shown.delivered < shown.version &&
                shown.nextTry <= now,
            )
            .slice(0, limit)
            .map(([key, { audience, card, version, tries, place }]) => ({
              key,
              audience,
              card,
              version,
              tries,
              rank: audience.kind === "thread" ? 1 : 0,
              ...(place === undefined ? {} : { place }),
            })),
        ),
      delivered: (
        key: string,
        version: number,
        place: { conversationId: string; activityId: string },
      ) => {
        Object.assign(at(key), { delivered: version, place, tries: 0 });
        return Promise.resolve();
      },
      retryAt: (key: string, nextTry: string, error: string) => {
        const shown = at(key);
        Object.assign(shown, { nextTry, error, tries: shown.tries + 1 });
        return Promise.resolve();
      },
      placeOf: (key: string) => Promise.resolve(this.cards.get(key)?.place),
      forget: (key: string, error: string) => {
        Object.assign(at(key), { gone: true, error });
        return Promise.resolve();
      },
    };
  }
}
