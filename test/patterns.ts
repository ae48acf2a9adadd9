/** Does a path match a pattern in which '*' stands for anything, folders included? */
export function isMatch(path: string, pattern: string): boolean {
  const escaped = pattern
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*");
  return new RegExp(`^${escaped}$`).test(path);
}
