#!/usr/bin/env node
import { WrongUse } from "./cli/wrong-use.ts";

/** The other door: one file a command, loaded when asked for. */
const COMMANDS: Readonly<
  Record<string, () => Promise<{ run: (args: string[]) => Promise<number> }>>
> = {
  parse: () => import("./cli/parse.ts"),
  diagnose: () => import("./cli/diagnose.ts"),
  scenarios: () => import("./cli/scenarios.ts"),
  lab: () => import("./cli/lab.ts"),
};

const USAGE = `Usage:
  bounce-desk parse [--json] FILE…|DIR|-
  bounce-desk diagnose [--json] [--fact name=value]… [--lab SCENARIO.json] FILE…|DIR|-
  bounce-desk scenarios [--dir DIR] [--json]
  bounce-desk lab [--scenario FILE] [--port N]

Exit codes: 0 done, 1 found nothing, 2 wrong use.`;

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "--help" || name === "help" || name === "-h") {
    console.log(USAGE);
    return 0;
  }
  const load =
    name !== undefined && Object.hasOwn(COMMANDS, name)
      ? COMMANDS[name]
      : undefined;
  if (load === undefined)
    throw new WrongUse(
      name === undefined
        ? "No command given. Try: bounce-desk help"
        : `There is no command "${name}". Try: bounce-desk help`,
    );
  return (await load()).run(rest);
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : "Failed.");
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  },
);
