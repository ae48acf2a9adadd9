import { domainToASCII } from "node:url";

const MAX_NAME = 253;

/**
 * toplabel of RFC 7208 §7.1: letters, digits and hyphens, not all digits, no hyphen at either end.
 */
export function isTopLabel(label: string): boolean {
  return (
    /^[a-z0-9-]+$/i.test(label) &&
    /[a-z-]/i.test(label) &&
    !label.startsWith("-") &&
    !label.endsWith("-")
  );
}

/** A name that DNS can be asked for: two labels or more of 1 to 63 characters each, 253 in all (RFC 1035 §2.3.4, RFC 7208 §4.3). */
export function isQueryName(name: string): boolean {
  const labels = name.split(".");
  return (
    name.length <= MAX_NAME &&
    labels.length >= 2 &&
    labels.every((label) => /^[\x20-\x7e]{1,63}$/.test(label)) &&
    isTopLabel(labels.at(-1) ?? "")
  );
}

/** The domain of a mailbox or of HELO as check_host() takes it, U-labels as A-labels (RFC 8616 §4); undefined when malformed. */
export function mailDomain(raw: string): string | undefined {
  const labels = withoutFinalDot(raw)
    .split(".")
    .map((label) => (isAscii(label) ? label : toALabel(label)));
  const name = labels.join(".");
  const isPlain = labels.every((label) => /^[a-z0-9_-]+$/i.test(label));
  return isPlain && isQueryName(name) ? name : undefined;
}

/** `domainToASCII` swallows control characters and splits at foreign full stops, so what it gives is judged again. */
function toALabel(label: string): string {
  if (/[\p{Cc}\p{Cf}\p{Z}]/u.test(label)) return "";
  const ascii = domainToASCII(label);
  return ascii.includes(".") ? "" : ascii;
}

export function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}

export function withoutFinalDot(name: string): string {
  return name.endsWith(".") ? name.slice(0, -1) : name;
}

/** RFC 7208 §7.3: a name longer than 253 characters loses labels on its left until it fits. */
export function cutToFit(name: string): string {
  if (name.length <= MAX_NAME) return name;
  const dot = name.indexOf(".", name.length - MAX_NAME - 1);
  return dot === -1 ? "" : name.slice(dot + 1);
}

/** True when `name` is `domain` or lies under it, whatever their case and final dots. */
export function endsIn(name: string, domain: string): boolean {
  const [inner, outer] = [name, domain].map((one) =>
    withoutFinalDot(one).toLowerCase(),
  );
  return (
    inner !== undefined &&
    outer !== undefined &&
    (inner === outer || inner.endsWith(`.${outer}`))
  );
}
