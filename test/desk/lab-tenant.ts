import type { MailAdmin } from "../../src/desk/ports.ts";
import { fullConnector } from "../../src/lab/cloud/connector-record.ts";
import type { Fault } from "../../src/lab/cloud/faults.ts";
import { startLab, type RunningLab } from "../../src/lab/index.ts";
import type { LabConnector } from "../../src/lab/scenario.ts";
import { relayStory } from "../lab/cloud/cloud-on-stage.ts";
import type { TenantInTest } from "./fake-looks.ts";
import { labAdmins } from "./lab-admin.ts";

const story = relayStory({
  acceptedDomains: ["contoso.com"],
  inboundConnectors: [],
  mailboxes: [],
});

/** The lab's Exchange over the real adapter, with one connector, faults to order and somebody else's hand. */
export class LabTenant implements TenantInTest {
  readonly #lab: RunningLab;
  readonly #open: ReturnType<typeof labAdmins>;
  #live: ReturnType<ReturnType<typeof labAdmins>>;
  #clock = { ms: 0 };
  #before = 0;
  #stale: { untilMs: number; admin: MailAdmin } | undefined;

  private constructor(lab: RunningLab) {
    this.#lab = lab;
    this.#open = labAdmins(lab.settings);
    this.#live = this.#open(this.#clock);
  }

  /** How another process finds it. */
  get settings(): Readonly<Record<string, string>> {
    return this.#lab.settings;
  }

  static async open(): Promise<LabTenant> {
    return new LabTenant(await startLab({ scenario: story }));
  }

  /** Afresh, by the play's own clock. */
  on(clock: { ms: number }): this {
    this.#clock = clock;
    this.#live.close();
    this.#live = this.#open(clock);
    this.#before = this.#lab.writes().length;
    this.#stale = undefined;
    this.#lab.stage.change(({ tenant }) => {
      tenant.inboundConnectors = [fullConnector(PRINTERS, MADE)];
    });
    return this;
  }

  get connectors(): readonly LabConnector[] {
    return this.#lab.stage.scenario().tenant.inboundConnectors;
  }

  /** Writes that Exchange carried out in this play. */
  get written(): number {
    return this.#lab.writes().length - this.#before;
  }

  get addresses(): readonly string[] {
    return this.connectors.flatMap((one) => one.SenderIPAddresses);
  }

  fault(fault: Fault, cmdlet: string): void {
    this.#lab.faults.add("exchange", fault, cmdlet);
  }

  /** Somebody else writes; every write moves the version. */
  byHand(over: Partial<LabConnector>): void {
    this.#lab.stage.change(({ tenant }) => {
      for (const one of tenant.inboundConnectors) {
        Object.assign(one, over);
        one["WhenChangedUTC"] = new Date(Date.now() + 1000).toISOString();
      }
    });
  }

  removeByHand(): void {
    this.#lab.stage.change(({ tenant }) => {
      tenant.inboundConnectors = [];
    });
  }

  /** From here on reads show for so long how things stand now. */
  async readsGoStale(forMs: number): Promise<void> {
    const live = this.#live.admin;
    const connectors = await live.inboundConnectors();
    this.#stale = {
      untilMs: this.#clock.ms + forMs,
      admin: { ...live, inboundConnectors: () => Promise.resolve(connectors) },
    };
  }

  admin(): MailAdmin {
    const live = this.#live.admin;
    return {
      ...live,
      inboundConnectors: () =>
        this.#stale !== undefined && this.#clock.ms < this.#stale.untilMs
          ? this.#stale.admin.inboundConnectors()
          : live.inboundConnectors(),
    };
  }

  async close(): Promise<void> {
    this.#live.close();
    await this.#lab.close();
  }
}

/** The same in every play: a plan of one play fits another. */
const MADE = new Date(Date.UTC(2026, 6, 1));

const PRINTERS: LabConnector = {
  Name: "Printers",
  ConnectorType: "OnPremises",
  Enabled: true,
  SenderIPAddresses: ["198.51.100.20"],
  SenderDomains: ["smtp:*;1"],
  RequireTls: false,
  TlsSenderCertificateName: null,
  RestrictDomainsToIPAddresses: false,
  RestrictDomainsToCertificate: false,
  Comment: "",
};
