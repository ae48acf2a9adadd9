/** How a language writes values that stand alone or in a list; undefined for what is no such value. */
export type WriteValue = (text: string) => string | undefined;

/** '5,000': without a point, so that no version and no address is taken for one. */
const THOUSANDS = /^\d{1,3}(?:,\d{3})+$/;
/** '0.2 s'; a bare '1.2' may be a version. */
const MEASURED = /^(\d{1,6}\.\d{1,3}) (s|min|h|%|MB|KB)$/;
/** Without a blank, such as an address or a port, or in quotation marks. */
const MEMBER = /^(?:[^\s“”"]+|“[^”]*”|"[^"]*")$/;

export function valuesOf(language: string, and: string): WriteValue {
  const numbers = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return (text) => {
    if (THOUSANDS.test(text))
      return numbers.format(Number(text.replaceAll(",", "")));
    const [, amount, unit] = MEASURED.exec(text) ?? [];
    if (amount !== undefined)
      return `${numbers.format(Number(amount))} ${unit}`;
    return list(text, and);
  };
}

function list(text: string, and: string): string | undefined {
  const at = text.lastIndexOf(" and ");
  if (at === -1) return undefined;
  const others = text.slice(0, at);
  const last = text.slice(at + " and ".length);
  return [...others.split(", "), last].every((one) => MEMBER.test(one))
    ? `${others} ${and} ${last}`
    : undefined;
}
