/** Resolvers that stayed silent are asked last for a minute, so that a dead one costs its cap once and not each time. */
export interface SilentServers<Server> {
  /** Those that spoke last come first; among equals the given order stands. */
  inOrder(servers: readonly Server[]): readonly Server[];
  was(server: Server, how: "silent" | "speaking"): void;
}

const REMEMBERED_MS = 60_000;

/** `now` in milliseconds, from any beginning. */
export function rememberSilence<Server>(
  now: () => number,
): SilentServers<Server> {
  const silentAt = new Map<Server, number>();
  const isSilent = (server: Server) =>
    now() - (silentAt.get(server) ?? -Infinity) < REMEMBERED_MS;
  return {
    inOrder: (servers) => [
      ...servers.filter((server) => !isSilent(server)),
      ...servers.filter(isSilent),
    ],
    was(server, how) {
      if (how === "silent") silentAt.set(server, now());
      else silentAt.delete(server);
    },
  };
}
