interface Usage {
  readonly for: string;
  /** A line that begins with blanks goes on with the one before. */
  readonly lines: readonly string[];
}

/** How each command is called, and what it is for. */
const USAGES = {
  parse: {
    for: "What a bounce says, field by field.",
    lines: ["parse [--json] FILE…|DIR|-"],
  },
  diagnose: {
    for: "Cause and fix: from the text alone, with looks from this machine (--probe) or at a story's stage (--lab).",
    lines: [
      "diagnose [--json] [--fact name=value]… [--lab SCENARIO.json] FILE…|DIR|-",
      "diagnose --probe [--domain D] [--resolver IP[:PORT]]… [--route-table FILE] [--json] FILE…|DIR|-",
    ],
  },
  probe: {
    for: "Looks at a domain's mail path from this machine.",
    lines: [
      "probe [all|ID…] --domain D [--ip A] [--to R] [--from S] [--server HOST[:PORT]] [--json]",
      "      [--resolver IP[:PORT]]… [--public-resolver IP[:PORT]]… [--route-table FILE]",
      "      [--client-cert FILE [--client-key FILE]]",
    ],
  },
  spf: {
    for: "Evaluates SPF for an address, a sender and a HELO name.",
    lines: [
      "spf [--json] [--zone FILE.json] [--resolver IP[:PORT]]… --ip A --from B --helo C|--cases FILE.jsonl",
    ],
  },
  scenarios: {
    for: "Plays stories in the lab and says which causes were found.",
    lines: ["scenarios [--dir DIR] [--json]"],
  },
  lab: {
    for: "Starts the lab and its page.",
    lines: ["lab [--scenario FILE] [--port N]"],
  },
  advise: {
    for: "Answers that need no bounce; without a topic it lists them.",
    lines: [
      "advise [choose [--fact name=value]… | TOPIC [WORDS]… [--file FILE]]",
      "       [--resolver IP[:PORT]]… [--json] [--lab]",
    ],
  },
  audit: {
    for: "Prints the audit log.",
    lines: ["audit [--since DAY] [--csv] [--database FILE]"],
  },
  "verify-audit": {
    for: "Checks that nobody changed the audit log.",
    lines: ["verify-audit [--json] [--database FILE]"],
  },
  "check-tenant": {
    for: "Says which permissions are there and which are missing.",
    lines: ["check-tenant [--json]"],
  },
  "setup-roles": {
    for: "The roles that the bot needs, as a list or as PowerShell.",
    lines: ["setup-roles [--json | --powershell]"],
  },
  review: {
    for: "What is wrong with the tenant's inbound connectors; changes nothing.",
    lines: ["review connectors [--json] [--database FILE]"],
  },
  cases: {
    for: "The cases that fit these words, newest first; all without words.",
    lines: ["cases [WORDS…] [--since DAY] [--csv | --json] [--database FILE]"],
  },
  devices: {
    for: "The register of devices; forget takes one out.",
    lines: [
      "devices [--csv | --json] [--database FILE]",
      "devices forget ADDRESS [--database FILE]",
    ],
  },
  stats: {
    for: "What closed cases have taught; --reset forgets it.",
    lines: ["stats [--json] [--reset] [--database FILE]"],
  },
} as const satisfies Readonly<Record<string, Usage>>;

export type CommandName = keyof typeof USAGES;

const EXITS = "Exit codes: 0 done, 1 found nothing, 2 wrong use.";

export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(USAGES, name);
}

/** One command; all of them for a name that is none. */
export function usageOf(name: string): string {
  return isCommand(name)
    ? [USAGES[name].for, "Usage:", ...callsOf(USAGES[name]), "", EXITS].join(
        "\n",
      )
    : everyUsage();
}

function everyUsage(): string {
  return [
    "Usage:",
    ...Object.values(USAGES).flatMap(callsOf),
    "",
    "bounce-desk COMMAND --help says what one of them is for.",
    EXITS,
  ].join("\n");
}

function callsOf({ lines }: Usage): readonly string[] {
  return lines.map((line) =>
    line.startsWith(" ") ? `              ${line}` : `  bounce-desk ${line}`,
  );
}
