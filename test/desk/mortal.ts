import type { DeskParts } from "../../src/desk/parts.ts";
import type { Look, MailAdmin, Store } from "../../src/desk/ports.ts";

/**
 * One life of a service that stops at its nth step. A step is every moment between two things that the world can
 * see: before a transaction, and before and after each call to Exchange, the directory or a probe. Killed,
 * it hangs there for ever, as in a process that is gone; put to sleep, it goes on once it is woken.
 */
export class Life {
  readonly stopped: Promise<void>;
  readonly #stopsAt: number | string;
  readonly #woken: Promise<void>;
  #steps = 0;
  #label = "";
  #stop: () => void = () => undefined;
  #wake: () => void = () => undefined;

  /** The nth step, or the first one of that label. */
  constructor(stopsAt: number | string = Number.MAX_SAFE_INTEGER) {
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
        isAgent: (person) =>
          this.#around("roles.isAgent", () => desk.roles.isAgent(person)),
        isApprover: (person) =>
          this.#around("roles.isApprover", () => desk.roles.isApprover(person)),
        mayBreakGlass: (person) =>
          this.#around("roles.mayBreakGlass", () =>
            desk.roles.mayBreakGlass(person),
          ),
        approvers: () =>
          this.#around("roles.approvers", () => desk.roles.approvers()),
      },
    };
  }

  /** Where it stopped: "before admin.write", "after roles.isApprover", "before a transaction". */
  get stoppedAt(): string {
    return this.#label;
  }

  async #step(label: string): Promise<void> {
    this.#steps += 1;
    const isThere = [this.#steps, label].includes(this.#stopsAt);
    if (isThere && this.#label === "") this.#label = label;
    if (this.#label === "") return;
    this.#stop();
    await this.#woken;
  }

  async #around<T>(what: string, work: () => Promise<T>): Promise<T> {
    await this.#step(`before ${what}`);
    const result = await work();
    await this.#step(`after ${what}`);
    return result;
  }

  #store(store: Store): Store {
    return {
      transact: async (work) => {
        await this.#step("before a transaction");
        return store.transact(work);
      },
      onCommit: (listener) => store.onCommit(listener),
      close: () => store.close(),
    };
  }

  #admin(admin: MailAdmin): MailAdmin {
    return {
      acceptedDomains: () =>
        this.#around("admin.acceptedDomains", () => admin.acceptedDomains()),
      inboundConnectors: () =>
        this.#around("admin.inboundConnectors", () =>
          admin.inboundConnectors(),
        ),
      blockedConnectors: () =>
        this.#around("admin.blockedConnectors", () =>
          admin.blockedConnectors(),
        ),
      organization: () =>
        this.#around("admin.organization", () => admin.organization()),
      transport: () => this.#around("admin.transport", () => admin.transport()),
      mailbox: (address) =>
        this.#around("admin.mailbox", () => admin.mailbox(address)),
      write: (write, notAfter) =>
        this.#around("admin.write", () => admin.write(write, notAfter)),
    };
  }

  #look(look: Look): Look {
    return {
      ...look,
      run: (...given) =>
        this.#around(`look ${look.id}`, () => look.run(...given)),
    };
  }
}
