/** JSON with sorted keys and no white space: the same value always gives the same text, to compare and to hash. */
export function canonicalJson(value: unknown): string {
  // Once through JSON first: dates, undefined fields and the like become what is stored.
  const plain: unknown = JSON.parse(JSON.stringify(value));
  return print(plain);
}

function print(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(print).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, entry]) => `${JSON.stringify(name)}:${print(entry)}`);
  return `{${fields.join(",")}}`;
}
