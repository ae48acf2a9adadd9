/** A command as text to read, or to run by hand. Nothing in this product runs it. */

export type ParameterValue = string | boolean | null | readonly string[];

/** Cmdlet and parameter names are ours; only values can come from elsewhere, and they are always quoted. */
export function powerShell(
  cmdlet: string,
  parameters: Readonly<Record<string, ParameterValue>>,
): string {
  const named = Object.entries(parameters).map(
    ([name, value]) => `-${name} ${printValue(value)}`,
  );
  return [cmdlet, ...named].join(" ");
}

function printValue(value: ParameterValue): string {
  if (value === null) return "$null";
  if (typeof value === "boolean") return value ? "$true" : "$false";
  if (typeof value === "string") return quote(value);
  // $null empties a multi-valued property. Learn, "Modifying multivalued properties".
  return value.length === 0 ? "$null" : value.map(quote).join(",");
}

/**
 * In single quotes nothing but a quote is special, and it is doubled. PowerShell takes the typographic ones U+2018 to
 * U+201B for quotes as well. Learn, "about_Quoting_Rules"; PowerShell source, CharTraits.IsSingleQuote.
 */
export function quote(value: string): string {
  return `'${value.replace(/['\u2018-\u201b]/g, "$&$&")}'`;
}
