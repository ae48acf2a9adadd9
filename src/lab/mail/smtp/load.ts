/** What Exchange Online counts of a mailbox that submits: sessions at once, and messages a minute. */
export class Load {
  readonly #open = new Map<string, number>();
  readonly #sent = new Map<string, number>();

  /** A session signed in; the function ends it. */
  enter(user: string): () => void {
    this.#open.set(user, (this.#open.get(user) ?? 0) + 1);
    let isOpen = true;
    return () => {
      if (isOpen) this.#open.set(user, (this.#open.get(user) ?? 1) - 1);
      isOpen = false;
    };
  }

  sessions(user: string): number {
    return this.#open.get(user) ?? 0;
  }

  /** Counts one more message and says how many there were in this minute. */
  count(user: string): number {
    const sent = (this.#sent.get(user) ?? 0) + 1;
    this.#sent.set(user, sent);
    return sent;
  }

  /** Between two attempts of a device lies more than a minute. */
  newMinute(): void {
    this.#sent.clear();
  }
}
