import type { ConnectorFact } from "../../core/facts.ts";
import type { Judgement, ReadFact, Verdict } from "../../core/model.ts";
import { isIpv6, reportedAddress } from "../public-address.ts";
import { directSendSign, isDirectSendRefused } from "./direct-send-signs.ts";
import { partnerLocks } from "./partner-lock.ts";
import {
  describe,
  lists,
  mayRelay,
  namesCertificate,
  relayRules,
} from "./relay-rules.ts";
import type { RelayRules } from "./relay-rules.ts";

/** What may be wrong between a sender and the relay rules. One family: at most one of them is ever confirmed. */
export type RelayFault =
  | "missing"
  | "direct-send"
  | "disabled"
  | "wrong-type"
  | "address"
  | "certificate"
  | "ipv6"
  | "two-ways-out"
  | "partner";

interface RelayState {
  /** Faults that are not named here are ruled out. */
  readonly verdicts: Partial<Record<RelayFault, Verdict>>;
  /** What was seen, whichever fault it speaks for or against. */
  readonly because: readonly string[];
}

/** How this fault stands by the rules; undefined while the rules are not known. */
export function judgeRelay(
  read: ReadFact,
  fault: RelayFault,
): Judgement | undefined {
  const state = relayState(read);
  if (state === undefined) return undefined;
  const verdict = state.verdicts[fault] ?? "ruled-out";
  // Reject Direct Send speaks before anybody looks for a relay rule.
  return verdict === "confirmed" && isDirectSendRefused(read) === true
    ? {
        verdict: "likely",
        because: [...state.because, "Reject Direct Send is on as well."],
      }
    : { verdict, because: state.because };
}

/** Do the rules alone prove that they refuse this sender, whatever else is wrong? */
export function isRefusedByRules(read: ReadFact): boolean {
  const verdicts = relayState(read)?.verdicts ?? {};
  return Object.values(verdicts).includes("confirmed");
}

function relayState(read: ReadFact): RelayState | undefined {
  const rules = relayRules(read);
  if (rules === undefined) return undefined;
  return (
    twoWaysOut(rules, read) ??
    overIpv6(rules, read) ??
    recognised(rules, read) ??
    notYetKnown(rules, read) ??
    notRecognised(rules, read)
  );
}

/** The refusal names another address than the one that is seen now, and the rules know only one of the two. */
function twoWaysOut(rules: RelayRules, read: ReadFact): RelayState | undefined {
  const named = reportedAddress(read);
  const { address: seen, relay } = rules;
  if (named === undefined || seen === undefined || named === seen)
    return undefined;
  if (isIpv6(named) || isIpv6(seen) || knowsCertificate(rules, read))
    return undefined;
  const isListed = (address: string) =>
    relay.some((rule) => lists(rule, address));
  if (isListed(named) === isListed(seen)) return undefined;
  return {
    verdicts: { "two-ways-out": "confirmed" },
    because: [
      `The refusal names ${named}, and now the mail comes from ${seen}.`,
      `Of the two only ${isListed(seen) ? seen : named} stands in a relay rule.`,
    ],
  };
}

/** SenderIPAddresses takes IPv4 alone. Learn, "New-InboundConnector". */
function overIpv6(rules: RelayRules, read: ReadFact): RelayState | undefined {
  const { address: seen, relay } = rules;
  if (seen === undefined || relay.length === 0 || knowsCertificate(rules, read))
    return undefined;
  const named = reportedAddress(read);
  const isListed = relay.some((rule) => lists(rule, seen));
  const six = isIpv6(seen) ? seen : isListed ? named : undefined;
  if (six !== undefined && isIpv6(six))
    return {
      verdicts: { ipv6: "confirmed" },
      because: [
        ...relay.map(describe),
        `The mail comes from ${six}, an IPv6 address, and a rule takes IPv4 addresses only.`,
      ],
    };
  const door = read("server.addresses")?.find(isIpv6);
  if (!isListed || named !== undefined || door === undefined) return undefined;
  return {
    verdicts: {
      ipv6: read("relay.external") === "refused" ? "possible" : "likely",
    },
    because: [
      `A relay rule lists ${seen}.`,
      `The mail host has the IPv6 address ${door} too; what goes there comes from an address that no rule can list.`,
    ],
  };
}

function knowsCertificate(rules: RelayRules, read: ReadFact): boolean {
  return rules.byCertificate.some((rule) => namesCertificate(rule, read));
}

function recognised(rules: RelayRules, read: ReadFact): RelayState | undefined {
  const knowing = rules.covering.filter(mayRelay);
  if (knowing.length === 0) return undefined;
  if (!knowing.some((rule) => lists(rule, rules.address)))
    return {
      verdicts: { certificate: "likely" },
      because: [
        ...knowing.map(describe),
        "A certificate that is shown without its chain, or to nobody, counts as none.",
      ],
    };
  const hasMoved =
    read("problem.change") === "network" && reportedAddress(read) === undefined;
  return {
    verdicts: hasMoved ? { "two-ways-out": "likely" } : {},
    because: [
      ...knowing.map(describe),
      ...(hasMoved
        ? ["The network was changed, so mail may leave by another line too."]
        : []),
    ],
  };
}

/** Without the address some rules can neither be held against it nor dismissed. */
function notYetKnown(
  rules: RelayRules,
  read: ReadFact,
): RelayState | undefined {
  if (rules.address !== undefined) return undefined;
  const open = rules.all.filter(
    ({ type, enabled, addresses }) =>
      addresses.length > 0 && (type === "OnPremises" || enabled),
  );
  if (open.length === 0) return undefined;
  const has = (is: (rule: ConnectorFact) => boolean, fault: RelayFault) =>
    open.some(is) ? [fault] : [];
  const faults: readonly RelayFault[] = [
    ...has(mayRelay, "address"),
    ...has(mayRelay, "ipv6"),
    ...has(mayRelay, "two-ways-out"),
    ...has(({ enabled }) => !enabled, "disabled"),
    ...has(({ type }) => type === "Partner", "wrong-type"),
    ...(rules.byCertificate.length > 0 ? (["certificate"] as const) : []),
    ...(partnerLocks(rules, read).length > 0 ? (["partner"] as const) : []),
    ...(rules.all.some(mayRelay) ? [] : (["missing", "direct-send"] as const)),
  ];
  return {
    verdicts: Object.fromEntries(faults.map((fault) => [fault, "possible"])),
    because: open.map(describe),
  };
}

function notRecognised(rules: RelayRules, read: ReadFact): RelayState {
  const off = rules.covering.filter(
    ({ type, enabled }) => type === "OnPremises" && !enabled,
  );
  if (off.length > 0) return only("disabled", off.map(describe));
  const locks = partnerLocks(rules, read);
  const shut = locks.filter(({ isSure }) => isSure);
  if (shut.length > 0)
    return only(
      "partner",
      shut.map(({ connector }) => describe(connector)),
    );
  const partners = rules.covering.filter(({ enabled }) => enabled);
  if (partners.length > 0) return only("wrong-type", partners.map(describe));
  const state = unlisted(rules, read);
  return locks.length === 0
    ? state
    : { ...state, verdicts: { ...state.verdicts, partner: "possible" } };
}

function only(fault: RelayFault, because: readonly string[]): RelayState {
  return { verdicts: { [fault]: "confirmed" }, because };
}

/** No rule of any kind knows the sender: another sender is meant by those that there are, or there are none. */
function unlisted(rules: RelayRules, read: ReadFact): RelayState {
  const { address, relay, byCertificate } = rules;
  const from = address === undefined ? [] : [`The mail comes from ${address}.`];
  const shown = read("sender.certificate-name");
  // A rule for a server's certificate is not meant for a device of which nobody says that it has one.
  const isOther = shown === undefined && read("sender.kind") === "device";
  const meansCertificate =
    byCertificate.length > 0 &&
    ((relay.length === 0 && !isOther) ||
      typeof shown === "string" ||
      (shown === undefined && read("problem.change") === "certificate"));
  if (meansCertificate)
    return {
      verdicts: { certificate: shown === undefined ? "likely" : "confirmed" },
      because: [...byCertificate.map(describe), shownWords(shown)],
    };
  if (relay.length > 0)
    return only("address", [...relay.map(describe), ...from]);
  return without(rules, read, from);
}

function shownWords(shown: string | null | undefined): string {
  if (shown === undefined)
    return "What certificate the sender shows is not known.";
  return shown === null
    ? "The sender shows no certificate of its own."
    : `The sender shows the certificate ${shown}.`;
}

/** No relay rule at all. Was the sender ever meant to have one, or is it Direct Send, which reaches nobody outside? */
function without(
  { all }: RelayRules,
  read: ReadFact,
  from: readonly string[],
): RelayState {
  const because = [
    "Exchange lists no inbound connector that is on for your organisation's own mail servers.",
    ...all.map(describe),
    ...from,
  ];
  const sign = directSendSign(read);
  if (sign !== undefined) return only("direct-send", [...because, sign]);
  return read("sender.spf-result") === undefined
    ? {
        verdicts: { missing: "likely", "direct-send": "possible" },
        because,
      }
    : only("missing", because);
}
