const firstMs = 500;
const longestMs = 60_000;

/** How long to wait before the next try: doubling, with jitter, and never shorter than the server asked for. */
export function backOffMs(
  tries: number,
  askedForMs: number | undefined,
  random: number,
): number {
  const grown = Math.min(longestMs, firstMs * 2 ** Math.min(tries, 10));
  const jittered = grown * (0.5 + random / 2);
  return Math.round(
    askedForMs === undefined ? jittered : askedForMs + random * firstMs,
  );
}
