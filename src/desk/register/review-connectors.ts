import type { Instant } from "../../core/model.ts";
import { reviewConnectors, TRACE_SPAN_MS } from "../../core/review.ts";
import type {
  ReviewedConnector,
  ReviewedResult,
  Traffic,
} from "../../core/review-model.ts";
import type {
  Clock,
  InboundConnector,
  MailAdmin,
  MailTrace,
  Store,
} from "../ports.ts";
import { traceTraffic } from "./review-traffic.ts";
import { later } from "../times.ts";

export interface ReviewParts {
  readonly admin: MailAdmin;
  /** Absent: whether a connector is in use is not looked at. */
  readonly trace?: MailTrace | undefined;
  /** Absent: what our own changes and the register explain is not known. */
  readonly store?: Store | undefined;
  readonly clock: Clock;
}

export interface ConnectorReview {
  readonly outcome: "reviewed";
  readonly at: Instant;
  /** As far back as the message trace was asked at most. */
  readonly askedBackTo: Instant;
  readonly connectors: readonly (ReviewedResult & {
    readonly traffic: Traffic;
  })[];
}

export type ReviewOutcome =
  | ConnectorReview
  | { readonly outcome: "could-not-look"; readonly reason: string };

/** Reads the connectors and what explains them, and judges them. Writes nothing. */
export async function gatherReview(parts: ReviewParts): Promise<ReviewOutcome> {
  const { admin, trace, store, clock } = parts;
  const at = clock.now();
  const [connectors, domains] = await Promise.all([
    admin.inboundConnectors(),
    admin.acceptedDomains(),
  ]);
  if (connectors.outcome !== "saw")
    return { outcome: "could-not-look", reason: connectors.reason };
  const kept = await store?.transact(async ({ register }) => ({
    devices: await register.all(),
    targets: await register.changedTargets(),
  }));
  const traffic = await traceTraffic(connectors.value, trace, clock, at);
  const results = reviewConnectors({
    connectors: connectors.value.map(reviewedOf),
    ownDomains:
      domains.outcome === "saw"
        ? domains.value.map(({ name }) => name)
        : undefined,
    traffic,
    changedByUs:
      kept === undefined ? undefined : new Set(kept.targets.map(nameIn)),
    devices: kept?.devices ?? [],
    now: at,
  });
  return {
    outcome: "reviewed",
    at,
    askedBackTo: later(at, -TRACE_SPAN_MS),
    connectors: results.map((result) => ({
      ...result,
      traffic: traffic.get(result.connector) ?? NOT_ASKED,
    })),
  };
}

const NOT_ASKED: Traffic = {
  outcome: "could-not-look",
  reason: "It was not looked for.",
};

function reviewedOf(connector: InboundConnector): ReviewedConnector {
  return {
    name: connector.Name,
    type: connector.ConnectorType,
    enabled: connector.Enabled,
    addresses: connector.SenderIPAddresses,
    certificateName: connector.TlsSenderCertificateName,
    senderDomains: connector.SenderDomains,
    // Exchange heeds these for partner connectors alone.
    isLock:
      connector.ConnectorType === "Partner" &&
      (connector.RestrictDomainsToIPAddresses === true ||
        connector.RestrictDomainsToCertificate === true),
    comment: connector.Comment,
    changedAt: connector.WhenChangedUTC,
  };
}

/** A change's target is 'inbound connector "Printers"'; other targets have no name in quotes. */
function nameIn(target: string): string {
  return (/^inbound connector "(.*)"$/s.exec(target)?.[1] ?? "").toLowerCase();
}
