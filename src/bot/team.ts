import type { Config } from "../config.ts";
import type { Person } from "../core/model.ts";
import type { Clock, Directory } from "../desk/ports.ts";

const KEPT_MS = 10 * 60 * 1000;

/**
 * The members of the helpdesk's team, to choose from on a card. Cards are made where nothing can be waited for, so the list is
 * the one that was read last, and read anew in the background when it is old. It gives nobody a task: roles are
 * looked up when somebody acts.
 */
export function createTeam(
  { helpdesk }: Pick<Config, "helpdesk">,
  directory: Pick<Directory, "members"> | undefined,
  clock: Clock,
): () => readonly Person[] {
  let team: readonly Person[] = [];
  let askedAt = Number.NEGATIVE_INFINITY;
  const ask = async (): Promise<void> => {
    const read = await directory?.members(helpdesk.teamId);
    if (read?.outcome === "saw")
      team = [...read.value].sort((one, other) =>
        one.name.localeCompare(other.name),
      );
  };
  const current = () => {
    const now = Date.parse(clock.now());
    if (now - askedAt > KEPT_MS) {
      askedAt = now;
      // The list of before is as good as any while the directory is out of reach.
      void ask().catch(() => undefined);
    }
    return team;
  };
  current();
  return current;
}
