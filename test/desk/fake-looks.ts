import { covers } from "../../src/core/ipv4.ts";
import { evidenceOf } from "../../src/core/evidence.ts";
import type { Facts } from "../../src/core/facts.ts";
import type { LookInfo, LookResult } from "../../src/core/model.ts";
import type {
  InboundConnector,
  Look,
  MailAdmin,
} from "../../src/desk/ports.ts";
import { createTenantLooks } from "../../src/microsoft/tenant-looks.ts";

/** An Exchange as the network around it goes by: a fake one, or the lab's. */
export interface TenantInTest {
  readonly connectors: readonly Pick<
    InboundConnector,
    "Enabled" | "ConnectorType" | "SenderIPAddresses"
  >[];
  admin(): MailAdmin;
}

/** What the network around the desk looks like; each look runs for as long as the test lets it. */
export class FakeNetwork {
  publicAddress = "203.0.113.44";
  readonly unreachable = new Set<string>();
  readonly runs: string[] = [];
  readonly broken = new Set<string>();
  readonly #exchange: TenantInTest;

  constructor(exchange: TenantInTest) {
    this.#exchange = exchange;
  }

  /** The real tenant reads over the fake Exchange, and stand-ins for the probes. */
  looks(): readonly Look[] {
    return [
      this.#probe(
        {
          id: "mx",
          title: "Finding the door your mail goes to",
          yields: ["sender.mx"],
          needs: ["sender.domain"],
          vantage: "anywhere",
        },
        () => ({
          "sender.mx": ["contoso-com.mail.protection.outlook.com"],
        }),
      ),
      this.#probe(
        {
          id: "relay",
          title: "Trying what your sender does",
          yields: ["relay.external", "relay.internal", "sender.public-address"],
          needs: ["sender.domain"],
          vantage: "office",
        },
        () => ({
          "relay.external": this.#mayRelay() ? "accepted" : "refused",
          "relay.internal": "accepted",
          "sender.public-address": this.publicAddress,
        }),
      ),
      ...createTenantLooks(this.#exchange.admin(), undefined).map((look) => ({
        ...look,
        run: (...given: Parameters<Look["run"]>) =>
          this.#guarded(look.id, () => look.run(...given)),
      })),
    ];
  }

  #probe(info: LookInfo, see: () => Partial<Facts>): Look {
    return {
      ...info,
      run: ({ now }) =>
        this.#guarded(info.id, () =>
          Promise.resolve({
            outcome: "saw",
            evidence: evidenceOf(see(), "probe", now, `${info.id} saw it`),
          }),
        ),
    };
  }

  #guarded(id: string, run: () => Promise<LookResult>): Promise<LookResult> {
    this.runs.push(id);
    if (this.broken.has(id)) return Promise.reject(new Error("bug"));
    return this.unreachable.has(id)
      ? Promise.resolve({
          outcome: "could-not-look",
          fault: "network",
          reason: "no answer",
        })
      : run();
  }

  #mayRelay(): boolean {
    return this.#exchange.connectors.some(
      ({ Enabled, ConnectorType, SenderIPAddresses }) =>
        Enabled &&
        ConnectorType === "OnPremises" &&
        SenderIPAddresses.some((listed) => covers(listed, this.publicAddress)),
    );
  }
}
