/** An address as the labels of reverse DNS: four octets, or 32 nibbles, last first. Undefined for no address. */
export function reversedLabels(address: string): string | undefined {
  if (/^\d+(?:\.\d+){3}$/.test(address))
    return address.split(".").reverse().join(".");
  const groups = expand(address);
  if (groups === undefined) return undefined;
  return Array.from(groups.join("")).reverse().join(".");
}

/** Where the address's name stands in DNS (RFC 1035 §3.5, RFC 3596 §2.5). */
export function pointerName(address: string): string | undefined {
  const labels = reversedLabels(address);
  if (labels === undefined) return undefined;
  return `${labels}.${address.includes(":") ? "ip6" : "in-addr"}.arpa`;
}

/** Eight groups of four digits from a canonical IPv6 literal. */
function expand(address: string): readonly string[] | undefined {
  const [head = "", tail] = address.split("::");
  const split = (text: string) => (text === "" ? [] : text.split(":"));
  const [before, after] = [split(head), split(tail ?? "")];
  const missing = 8 - before.length - after.length;
  if (tail === undefined ? missing !== 0 : missing < 0) return undefined;
  const zeros = Array.from({ length: missing }, () => "0");
  const groups = [...before, ...zeros, ...after];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => group.toLowerCase().padStart(4, "0"))
    : undefined;
}
