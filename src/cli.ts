#!/usr/bin/env node
import { isCommand, usageOf, type CommandName } from "./cli/usage.ts";
import { WrongUse } from "./cli/wrong-use.ts";

/** The other door: one file a command, loaded when asked for. */
const COMMANDS: Readonly<
  Record<
    CommandName,
    () => Promise<{ run: (args: string[]) => Promise<number> }>
  >
> = {
  parse: () => import("./cli/parse.ts"),
  diagnose: () => import("./cli/diagnose.ts"),
  scenarios: () => import("./cli/scenarios.ts"),
  lab: () => import("./cli/lab.ts"),
  probe: () => import("./cli/probe.ts"),
  spf: () => import("./cli/spf.ts"),
  advise: () => import("./cli/advise.ts"),
  audit: () => import("./cli/audit.ts"),
  "verify-audit": () => import("./cli/verify-audit.ts"),
  "check-tenant": () => import("./cli/check-tenant.ts"),
  "setup-roles": () => import("./cli/setup-roles.ts"),
  review: () => import("./cli/review.ts"),
  cases: () => import("./cli/cases.ts"),
  devices: () => import("./cli/devices.ts"),
  stats: () => import("./cli/stats.ts"),
};

async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === "help" || isHelp(name)) {
    console.log(usageOf(rest[0] ?? ""));
    return 0;
  }
  if (name === undefined)
    throw new WrongUse("No command given. Try: bounce-desk help");
  if (!isCommand(name))
    throw new WrongUse(`There is no command "${name}". Try: bounce-desk help`);
  if (rest.some(isHelp)) {
    console.log(usageOf(name));
    return 0;
  }
  return (await COMMANDS[name]()).run(rest);
}

function isHelp(word: string | undefined): boolean {
  return word === "--help" || word === "-h";
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
