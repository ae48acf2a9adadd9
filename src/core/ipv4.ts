/** IPv4 literals and CIDR ranges as Exchange lists them in SenderIPAddresses (single address or /24 to /32). */

/** The address as a number from 0 to 2^32-1; `undefined` for anything but four plain decimal octets. */
export function parseIpv4(text: string): number | undefined {
  const octets = text.split(".");
  if (octets.length !== 4) return undefined;
  let value = 0;
  for (const octet of octets) {
    if (!/^(0|[1-9]\d{0,2})$/.test(octet) || Number(octet) > 255)
      return undefined;
    value = value * 256 + Number(octet);
  }
  return value;
}

/** Does a listed address or range cover this address? False when either is not IPv4. */
export function covers(listed: string, address: string): boolean {
  const [base = "", bits = "32"] = listed.split("/");
  const from = parseIpv4(base);
  const wanted = parseIpv4(address);
  if (from === undefined || wanted === undefined || !/^\d{1,2}$/.test(bits))
    return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(from / size) === Math.floor(wanted / size);
}
