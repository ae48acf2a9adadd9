import type { DeskParts } from "../../src/desk/parts.ts";
import type { Look, MailAdmin, Store } from "../../src/desk/ports.ts";

/**
 * One life of a service that stops at its nth step. A step is every moment between two things that the world can
 * see: before a transaction, and before and after each call to Exchange, the directory or a probe. Killed,
 * it hangs there for ever, as in a process that is gone; put to sleep, it goes on once it is woken.
 */
export class Life {
  readonly stopped: Promise<void>;
  readonly #stopsAt: number;
  readonly #woken: Promise<void>;
  #steps = 0;
  #stop: () => void = () => undefined;
  #wake: () => void = () => undefined;

  constructor(stopsAt = Number.MAX_SAFE_INTEGER) {
    this.#stopsAt = stopsAt;
    this.stopped = new Promise((resolve) => {
      this.#stop = resolve;
    });
    this.#woken = new Promise((resolve) => {
      this.#wake = resolve;
    });
  }

  /** Goes on from where it stopped, knowing nothing of the time between. */
  wake(): void {
    this.#wake();
  }

  /** The desk as this life has it. */
  of(desk: DeskParts): DeskParts {
    return {
      ...desk,
      store: this.#store(desk.store),
      admin: this.#admin(desk.admin),
      looks: desk.looks.map((look) => this.#look(look)),
      roles: {
        isAgent: (person) => this.#around(() => desk.roles.isAgent(person)),
        isApprover: (person) =>
          this.#around(() => desk.roles.isApprover(person)),
        approvers: () => this.#around(() => desk.roles.approvers()),
      },
    };
  }

  async #step(): Promise<void> {
    this.#steps += 1;
    if (this.#steps < this.#stopsAt) return;
    this.#stop();
    await this.#woken;
  }

  async #around<T>(work: () => Promise<T>): Promise<T> {
    await this.#step();
    const result = await work();
    await this.#step();
    return result;
  }

  #store(store: Store): Store {
    return {
      transact: async (work) => {
        await this.#step();
        return store.transact(work);
      },
      onCommit: (listener) => store.onCommit(listener),
      close: () => store.close(),
    };
  }

  #admin(admin: MailAdmin): MailAdmin {
    return {
      acceptedDomains: () => this.#around(() => admin.acceptedDomains()),
      inboundConnectors: () => this.#around(() => admin.inboundConnectors()),
      blockedConnectors: () => this.#around(() => admin.blockedConnectors()),
      organization: () => this.#around(() => admin.organization()),
      transport: () => this.#around(() => admin.transport()),
      mailbox: (address) => this.#around(() => admin.mailbox(address)),
      write: (write) => this.#around(() => admin.write(write)),
    };
  }

  #look(look: Look): Look {
    return {
      ...look,
      run: (...given) => this.#around(() => look.run(...given)),
    };
  }
}
