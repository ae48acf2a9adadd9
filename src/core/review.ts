import { covers } from "./ipv4.ts";
import type { Instant } from "./model.ts";
import { reviewAddresses } from "./review-addresses.ts";
import type {
  Finding,
  ReviewedConnector,
  ReviewedResult,
  ReviewInput,
} from "./review-model.ts";

/** Microsoft keeps that much of the message trace; a connector without mail for so long is stale. */
const HOUR_MS = 60 * 60 * 1000;
/** An hour less than the 90 days: what lies just before them is refused, and a review takes its time. */
export const TRACE_SPAN_MS = 90 * 24 * HOUR_MS - HOUR_MS;

/** Judges every connector, the one with the worst findings first. */
export function reviewConnectors(
  input: ReviewInput,
): readonly ReviewedResult[] {
  return input.connectors
    .map((connector) => reviewed(connector, input))
    .toSorted((one, two) => worst(two) - worst(one));
}

function reviewed(
  connector: ReviewedConnector,
  input: ReviewInput,
): ReviewedResult {
  const traffic = reviewTraffic(connector, input);
  const type = reviewType(connector, input);
  const explained = reviewExplained(connector, input);
  const findings = [
    ...type.findings,
    ...reviewAddresses(connector, input.connectors),
    ...traffic.findings,
    ...reviewDisabled(connector, input),
    ...explained.findings,
  ];
  return {
    connector: connector.name,
    findings: findings.toSorted(
      (one, two) => WEIGHT[two.severity] - WEIGHT[one.severity],
    ),
    notLooked: [
      ...type.notLooked,
      ...traffic.notLooked,
      ...explained.notLooked,
    ],
  };
}

type Part = Pick<ReviewedResult, "findings" | "notLooked">;

/** Stale is said only where all of the time was looked at, and the connector stood unchanged through it. */
function reviewTraffic(connector: ReviewedConnector, input: ReviewInput): Part {
  const traffic = input.traffic.get(connector.name);
  if (traffic === undefined || traffic.outcome === "seen" || !connector.enabled)
    return { findings: [], notLooked: [] };
  if (traffic.outcome === "could-not-look") {
    const far =
      traffic.since === undefined
        ? ""
        : ` Back to ${day(traffic.since)} there was no mail from it.`;
    return {
      findings: [],
      notLooked: [`Not known whether it is in use. ${traffic.reason}${far}`],
    };
  }
  const nothing = `The message trace shows no mail from ${connector.addresses.length === 1 ? "its address" : "its addresses"} since ${day(traffic.since)}`;
  const wholeTime = Date.parse(input.now) - TRACE_SPAN_MS;
  if (Date.parse(traffic.since) > wholeTime)
    return {
      findings: [],
      notLooked: [
        `Not known whether it is in use. ${nothing}; further back was not looked at.`,
      ],
    };
  if (Date.parse(connector.changedAt) > Date.parse(traffic.since))
    return {
      findings: [],
      notLooked: [
        `Not known whether it is in use. ${nothing}, but it was changed on ${day(connector.changedAt)}, too lately to judge.`,
      ],
    };
  return {
    notLooked: [],
    findings: [
      {
        kind: "stale",
        severity: "medium",
        reason: `${nothing}.`,
        todo: "Ask whose device it is. If nobody knows, switch the connector off, and remove it after a month.",
      },
    ],
  };
}

/** A Partner connector never permits relay, so one for own devices does nothing of what it was made for. */
function reviewType(connector: ReviewedConnector, input: ReviewInput): Part {
  const nothing = { findings: [], notLooked: [] };
  if (connector.type === "OnPremises" || connector.isLock) return nothing;
  const domains = connector.senderDomains.map(domainIn);
  const device = devicesOf(connector, input)[0];
  const isOwn =
    domains.includes("*") ||
    device !== undefined ||
    input.ownDomains?.some((own) => domains.includes(own.toLowerCase()));
  if (isOwn === undefined)
    return {
      findings: [],
      notLooked: [
        "Not known whether it is for own devices: the accepted domains could not be read.",
      ],
    };
  if (!isOwn) return nothing;
  const use =
    device === undefined
      ? `is for mail of ${domains.includes("*") ? "every domain" : domains.join(", ")}`
      : `${device.sender} sends from an address of it`;
  return {
    notLooked: [],
    findings: [
      {
        kind: "wrong-type",
        severity: "high",
        reason: `It is of type Partner, which never permits relay, and ${use}.`,
        todo: "For your own devices, make it one of type OnPremises; for another organisation's mail, leave it.",
      },
    ],
  };
}

function reviewDisabled(
  connector: ReviewedConnector,
  input: ReviewInput,
): readonly Finding[] {
  if (connector.enabled) return [];
  const [device] = devicesOf(connector, input);
  return [
    device === undefined
      ? {
          kind: "disabled",
          severity: "low",
          reason: "It is switched off and lets nobody in.",
          todo: "Remove it if nobody waits for it.",
        }
      : {
          kind: "disabled",
          severity: "medium",
          reason: `It is switched off, and ${device.sender} sends from an address of it.`,
          todo: "Switch it on, or give the device another way to send.",
        },
  ];
}

function reviewExplained(
  connector: ReviewedConnector,
  input: ReviewInput,
): Part {
  const { changedByUs } = input;
  const isExplained =
    connector.comment.trim() !== "" ||
    changedByUs?.has(connector.name.toLowerCase()) === true ||
    devicesOf(connector, input).length > 0;
  if (isExplained) return { findings: [], notLooked: [] };
  if (changedByUs === undefined)
    return {
      findings: [],
      notLooked: [
        "Not known what it is for: it has no comment, and our own changes and devices are not at hand here.",
      ],
    };
  return {
    notLooked: [],
    findings: [
      {
        kind: "unexplained",
        severity: "medium",
        reason:
          "It has no comment, no change of ours, and no device in the register.",
        todo: "Find out who made it and why (Microsoft's audit log names them), and write that into its comment.",
      },
    ],
  };
}

function devicesOf(connector: ReviewedConnector, { devices }: ReviewInput) {
  return devices.filter(
    (device) =>
      device.connector?.toLowerCase() === connector.name.toLowerCase() ||
      connector.addresses.some(
        (listed) =>
          device.publicAddress !== undefined &&
          covers(listed, device.publicAddress),
      ),
  );
}

/** 'smtp:*.contoso.com;1' → 'contoso.com'; '*' stays. */
function domainIn(space: string): string {
  const domain = space.replace(/^smtp:/i, "").replace(/;\d+$/, "");
  return domain.toLowerCase().replace(/^\*\./, "");
}

const WEIGHT = { high: 100, medium: 10, low: 1 } as const;

function worst({ findings }: ReviewedResult): number {
  return findings.reduce((sum, { severity }) => sum + WEIGHT[severity], 0);
}

/** '2026-08-23' */
function day(at: Instant): string {
  return at.slice(0, 10);
}
