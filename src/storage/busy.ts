import { setTimeout as pause } from "node:timers/promises";

/** How long to wait for another process to let go of the file. */
export const PATIENCE_MS = 5_000;
const PAUSE_MS = 20;

/** The result code of SQLite ('SQLITE_BUSY'), where the error carries one. */
export function sqliteCode(error: unknown): string | undefined {
  return error instanceof Error &&
    "code" in error &&
    typeof error.code === "string"
    ? error.code
    : undefined;
}

function isBusy(error: unknown): boolean {
  return sqliteCode(error)?.startsWith("SQLITE_BUSY") === true;
}

/**
 * Tries again while another process holds the lock. SQLite's own busy handler would wait inside the driver and stop the
 * event loop; it is kept short, and the waiting is done here.
 */
export async function whenFree<T>(
  attempt: () => T | Promise<T>,
  patienceMs = PATIENCE_MS,
): Promise<T> {
  const giveUpAt = performance.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUpAt) throw error;
      await pause(PAUSE_MS);
    }
  }
}
