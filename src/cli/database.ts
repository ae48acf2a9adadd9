import { existsSync } from "node:fs";
import { databaseFile, processEnvironment } from "../config.ts";
import { WrongUse } from "./wrong-use.ts";

/** The database that a command reads: named, or the service's own. */
export function databaseToRead(named: string | undefined): string {
  const file = named ?? databaseFile(processEnvironment());
  if (!existsSync(file))
    throw new WrongUse(
      `There is no database at ${file}; name one with --database FILE.`,
    );
  return file;
}
