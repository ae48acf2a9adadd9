import type {
  InboundConnector,
  MailAdmin,
  MailWrite,
  TenantRead,
  WriteResult,
} from "../../src/desk/ports.ts";
import { printers } from "../changes/fake-tenant.ts";

/** What becomes of the next write. `lost-…`: the answer never comes back. */
export type WriteFault =
  "refused" | "lost-before" | "lost-after" | "breaks-before" | "breaks-after";

/** An Exchange in memory: connectors with versions, mailboxes without, and faults to order. */
export class FakeExchange {
  connectors: InboundConnector[];
  readonly mailboxes = new Map<string, boolean | null>();
  /** Writes that had an effect, oldest first. */
  readonly effective: MailWrite[] = [];
  readonly asked: MailWrite[] = [];
  readonly faults: WriteFault[] = [];
  rejectDirectSend = false;
  smtpAuthDisabled = true;
  /** Names of connectors that Microsoft blocks. */
  blocked: readonly string[] = [];
  state: "up" | "down" = "up";
  #version = 0;

  constructor(connectors: readonly Partial<InboundConnector>[] = [{}]) {
    this.connectors = connectors.map((some) => ({
      ...this.#fresh("Printers"),
      ...some,
    }));
  }

  /** Somebody else writes; every write moves the version. */
  byHand(name: string, over: Partial<InboundConnector>): void {
    this.connectors = this.connectors.map((connector) =>
      connector.Name === name
        ? { ...connector, ...over, WhenChangedUTC: this.#nextVersion() }
        : connector,
    );
  }

  addresses(name: string): readonly string[] {
    return (
      this.connectors.find(({ Name }) => Name === name)?.SenderIPAddresses ?? []
    );
  }

  /** The front of it: what the desk is handed. */
  admin(): MailAdmin {
    return {
      acceptedDomains: () =>
        this.#read([{ name: "contoso.com", type: "Authoritative" }]),
      inboundConnectors: () => this.#read([...this.connectors]),
      organization: () =>
        this.#read({ rejectDirectSend: this.rejectDirectSend }),
      blockedConnectors: () =>
        this.#read(this.blocked.map((name) => ({ id: `id-${name}`, name }))),
      transport: () =>
        this.#read({ smtpClientAuthenticationDisabled: this.smtpAuthDisabled }),
      mailbox: (address) => {
        const disabled = this.mailboxes.get(address);
        return this.#read(
          disabled === undefined
            ? null
            : { address, smtpClientAuthenticationDisabled: disabled },
        );
      },
      write: (write) => this.#write(write),
    };
  }

  #read<T>(value: T): Promise<TenantRead<T>> {
    return Promise.resolve(
      this.state === "up"
        ? { outcome: "saw", value }
        : {
            outcome: "could-not-look",
            fault: "network",
            reason: "Exchange did not answer.",
          },
    );
  }

  // eslint-disable-next-line @typescript-eslint/require-await -- a throw is to become a rejection
  async #write(write: MailWrite): Promise<WriteResult> {
    this.asked.push(write);
    const fault = this.faults.shift();
    if (fault === "refused")
      return { outcome: "refused", reason: "the limit is reached" };
    if (fault === "breaks-before") throw new Error("socket hang up");
    if (fault === "lost-before")
      return { outcome: "unknown", reason: "no answer in time" };
    this.carryOut(write);
    if (fault === "breaks-after") throw new Error("socket hang up");
    if (fault === "lost-after")
      return { outcome: "unknown", reason: "no answer in time" };
    return { outcome: "done", warnings: [] };
  }

  carryOut(write: MailWrite): void {
    this.effective.push(write);
    switch (write.cmdlet) {
      case "New-InboundConnector": {
        const { Name } = write.parameters;
        this.connectors.push({
          ...this.#fresh(Name),
          SenderIPAddresses: [],
          ...write.parameters,
        });
        return;
      }
      case "Set-InboundConnector": {
        const { Identity, ...over } = write.parameters;
        this.byHand(Identity, over);
        return;
      }
      case "Remove-InboundConnector":
        this.connectors = this.connectors.filter(
          ({ Name }) => Name !== write.parameters.Identity,
        );
        return;
      case "Remove-BlockedConnector":
        this.blocked = this.blocked.filter(
          (name) => `id-${name}` !== write.parameters.ConnectorId,
        );
        return;
      case "Set-TransportConfig":
        this.smtpAuthDisabled =
          write.parameters.SmtpClientAuthenticationDisabled;
        return;
      case "Set-OrganizationConfig":
        this.rejectDirectSend = write.parameters.RejectDirectSend;
        return;
      case "Set-CASMailbox":
        this.mailboxes.set(
          write.parameters.Identity,
          write.parameters.SmtpClientAuthenticationDisabled,
        );
    }
  }

  #fresh(name: string): InboundConnector {
    return {
      ...printers,
      Name: name,
      Identity: name,
      WhenChangedUTC: this.#nextVersion(),
    };
  }

  #nextVersion(): string {
    this.#version += 1;
    return new Date(Date.UTC(2026, 6, 1) + this.#version).toISOString();
  }
}
