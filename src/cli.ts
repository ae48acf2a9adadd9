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
  probe: () => import("./cli/probe.ts"),
  spf: () => import("./cli/spf.ts"),
  advise: () => import("./cli/advise.ts"),
  audit: () => import("./cli/audit.ts"),
  "verify-audit": () => import("./cli/verify-audit.ts"),
  "check-tenant": () => import("./cli/check-tenant.ts"),
  "setup-roles": () => import("./cli/setup-roles.ts"),
  stats: () => import("./cli/stats.ts"),
};

const USAGE = `Usage:
  bounce-desk parse [--json] FILE…|DIR|-
  bounce-desk diagnose [--json] [--fact name=value]… [--lab SCENARIO.json] FILE…|DIR|-
  bounce-desk diagnose --probe [--domain D] [--resolver IP[:PORT]]… [--route-table FILE] [--json] FILE…|DIR|-
  bounce-desk probe [all|ID…] --domain D [--ip A] [--to R] [--from S] [--server HOST[:PORT]] [--json]
                    [--resolver IP[:PORT]]… [--public-resolver IP[:PORT]]… [--route-table FILE]
  bounce-desk spf [--json] [--zone FILE.json] [--resolver IP[:PORT]]… --ip A --from B --helo C|--cases FILE.jsonl
  bounce-desk scenarios [--dir DIR] [--json]
  bounce-desk lab [--scenario FILE] [--port N]
  bounce-desk advise [choose [--fact name=value]… | TOPIC [WORDS]… [--file FILE]]
                     [--resolver IP[:PORT]]… [--json] [--lab]
  bounce-desk audit [--since DAY] [--csv] [--database FILE]
  bounce-desk verify-audit [--json] [--database FILE]
  bounce-desk check-tenant [--json]
  bounce-desk setup-roles [--json | --powershell]
  bounce-desk stats [--json] [--reset] [--database FILE]

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
