import ipaddr from "ipaddr.js";

/** True when an IPv4 address lies in 'a.b.c.d' or 'a.b.c.d/n'. */
export function isInRange(
  address: string,
  range: string,
  widest: number,
): boolean {
  if (!ipaddr.IPv4.isValidFourPartDecimal(address)) return false;
  const [base = "", bits = "32"] = range.trim().split("/");
  if (!ipaddr.IPv4.isValidFourPartDecimal(base) || !/^\d{1,2}$/.test(bits))
    return false;
  const length = Number(bits);
  if (length < widest || length > 32) return false;
  return ipaddr.IPv4.parse(address).match(ipaddr.IPv4.parse(base), length);
}

/** On a list of addresses and ranges; IPv6 as single addresses. */
export function isListed(list: readonly string[], address: string): boolean {
  return list.some(
    (entry) =>
      entry === address ||
      isInRange(address, entry, 8) ||
      isSix(entry, address),
  );
}

function isSix(entry: string, address: string): boolean {
  return (
    ipaddr.IPv6.isValid(entry) &&
    ipaddr.IPv6.isValid(address) &&
    ipaddr.IPv6.parse(entry).toString() ===
      ipaddr.IPv6.parse(address).toString()
  );
}
