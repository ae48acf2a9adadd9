/** One 'Name: value' line with its continuation lines. */
export interface Field {
  readonly name: string;
  readonly value: string;
}

/** A header block of 100,000 lines is no report; reading stops here. */
const MOST_FIELDS = 2000;
const MOST_VALUE = 8000;

/**
 * Reads groups of fields, divided by blank lines, as in a delivery-status part (RFC 3464 §2.1). A line that is neither
 * field nor blank continues the one above: pasted text loses the indentation that RFC 5322 folding needs.
 */
export function readFieldGroups(text: string): Field[][] {
  const groups: Field[][] = [];
  let group: Field[] = [];
  let count = 0;
  for (const line of text.split("\n")) {
    if (line.trim() === "") {
      if (group.length > 0) groups.push(group);
      group = [];
      continue;
    }
    if (count >= MOST_FIELDS) break;
    const field = asField(line);
    const last = group.at(-1);
    if (field !== undefined) {
      group.push(field);
      count += 1;
    } else if (last !== undefined && last.value.length < MOST_VALUE)
      group[group.length - 1] = {
        name: last.name,
        value: `${last.value} ${line.trim()}`,
      };
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

const NAME = /^([A-Za-z][A-Za-z0-9-]{1,40})[ \t]*:/;

function asField(line: string): Field | undefined {
  const match = NAME.exec(line);
  if (match === null) return undefined;
  const name = match[1] ?? "";
  return {
    name: name.toLowerCase(),
    value: line.slice(match[0].length).trim(),
  };
}
