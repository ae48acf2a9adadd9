import { parseIpv4 } from "../../core/ipv4.ts";

/** Letters, digits and hyphens in labels of up to 63 (RFC 1123 §2.1); at least two labels. */
const HOST_NAME =
  /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;
const GROUP = /^[0-9a-f]{1,4}$/;

export function isHostName(text: string): boolean {
  // Numbers with dots alone are an address or a slip, never a name (RFC 1123 §2.1).
  return HOST_NAME.test(text) && !/^[\d.]+$/.test(text);
}

/** RFC 4291 §2.2, in small letters and without a zone: eight groups, or fewer around one "::"; the last two may be IPv4. */
export function isIpv6Literal(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves
    .flatMap((half) => (half === "" ? [] : half.split(":")))
    .map((group, at, all) =>
      at === all.length - 1 && parseIpv4(group) !== undefined
        ? ["0", "0"]
        : [group],
    )
    .flat();
  return (
    groups.every((group) => GROUP.test(group)) &&
    (halves.length === 2 ? groups.length < 8 : groups.length === 8)
  );
}
