import { covers, parseIpv4 } from "./ipv4.ts";
import type { Finding, ReviewedConnector } from "./review-model.ts";

/** Whom a connector lets in: ranges that are too wide, and what stands twice. */
export function reviewAddresses(
  connector: ReviewedConnector,
  all: readonly ReviewedConnector[],
): readonly Finding[] {
  return [
    ...overWide(connector),
    ...twiceInIt(connector),
    ...all
      .filter((other) => other.name !== connector.name)
      .flatMap((other) => inBoth(connector, other)),
  ];
}

/** Learn, "New-InboundConnector" -SenderIPAddresses: /24 to /32; checked 2026-11-20. Older connectors may hold more. */
const WIDEST = 24;

/** Whoever gets an address of the range may relay: one finding a range. */
function overWide({ addresses }: ReviewedConnector): readonly Finding[] {
  return addresses.flatMap((listed): readonly Finding[] => {
    const width = widthOf(listed);
    if (width === undefined || width === 32) return [];
    const many = `It lets in all ${(2 ** (32 - width)).toLocaleString("en")} addresses of ${listed}`;
    return [
      width < WIDEST
        ? {
            kind: "over-wide",
            severity: "high",
            reason: `${many}, more than Exchange takes today (/24).`,
            todo: "List the single addresses of your devices instead.",
          }
        : {
            kind: "over-wide",
            severity: "medium",
            reason: `${many}.`,
            todo: "List the single addresses of your devices instead, or be sure that the whole range is yours.",
          },
    ];
  });
}

/** The same address twice in one list, or an address beside the range that covers it. */
function twiceInIt({ addresses }: ReviewedConnector): readonly Finding[] {
  return addresses.flatMap((one, at): readonly Finding[] => {
    const other = addresses.find(
      (listed, where) =>
        where !== at &&
        contains(listed, one) &&
        (!contains(one, listed) || where < at),
    );
    return other === undefined
      ? []
      : [
          {
            kind: "duplicate",
            severity: "low",
            reason: `It lists ${one}, which ${other === one ? "stands there already" : `${other} covers already`}.`,
            todo: `Take ${one} out of the list.`,
          },
        ];
  });
}

function inBoth(
  connector: ReviewedConnector,
  other: ReviewedConnector,
): readonly Finding[] {
  // A lock and a relay rule may name the same servers: they do different things.
  if (connector.isLock !== other.isLock) return [];
  const isSame =
    sameSet(connector.addresses, other.addresses) &&
    connector.certificateName === other.certificateName &&
    (connector.addresses.length > 0 || connector.certificateName !== null);
  const state = other.enabled ? "" : ", which is switched off,";
  if (isSame)
    return [
      {
        kind: "duplicate",
        severity: connector.enabled && other.enabled ? "medium" : "low",
        reason: `It lets in exactly the same as “${other.name}”${state.replace(/,$/, "")}.`,
        todo: "Keep one of the two: with both it is open which one counts.",
      },
    ];
  const shared = connector.addresses.filter((one) =>
    other.addresses.some((two) => contains(one, two) || contains(two, one)),
  );
  return shared.length === 0
    ? []
    : [
        {
          kind: "overlap",
          severity: connector.enabled && other.enabled ? "medium" : "low",
          reason: `“${other.name}”${state} lets in ${shared.join(", ")} as well, or a part of it.`,
          todo: "List each address in one connector only.",
        },
      ];
}

/** Does the first address or range cover all of the second? Ranges of powers of two nest or are apart. */
function contains(range: string, one: string): boolean {
  const [base = ""] = one.split("/");
  return (widthOf(range) ?? 33) <= (widthOf(one) ?? -1) && covers(range, base);
}

/** Bits of the prefix; undefined for anything but IPv4. */
function widthOf(listed: string): number | undefined {
  const [base = "", bits = "32"] = listed.split("/");
  const width = Number(bits);
  return parseIpv4(base) !== undefined && /^\d{1,2}$/.test(bits) && width <= 32
    ? width
    : undefined;
}

function sameSet(one: readonly string[], two: readonly string[]): boolean {
  return one.toSorted().join() === two.toSorted().join();
}
