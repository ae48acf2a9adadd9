import type { Advice, Topic } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  readSmtpAuthReport,
  type ReadReport,
  type ReportedClient,
} from "./smtp-auth-report.ts";

interface Group {
  readonly label: string;
  /** For the register. */
  readonly next: string;
  readonly todo: string;
  readonly has: (client: ReportedClient) => boolean;
}

const DEVICE = /scan|print|copier|kopier|druck|\bmfp|fax/;
const PROGRAM =
  /no-?reply|do-?not-?reply|app|erp|crm|shop|web|alert|alarm|monitor|backup|report|notif|service|svc|system|server|ticket|nas\b/;

function isCalled(name: RegExp, { sender }: ReportedClient): boolean {
  return name.test(sender.slice(0, sender.indexOf("@")));
}

function hasPassword({ signIn }: ReportedClient): boolean {
  return signIn === "password" || signIn === "both";
}

/** By what each can do; the first that fits has it. A name is a guess, and the words say so. */
const GROUPS: readonly Group[] = [
  {
    label: "Old TLS",
    next: "firmware or else a relay of its own in front",
    todo: "These speak TLS 1.0 or 1.1. Look for firmware with TLS 1.2 and OAuth; where there is none, put a relay of your own in front, or replace them.",
    has: ({ usesOldTls }) => usesOldTls === true,
  },
  {
    label: "Devices, to judge by the name",
    next: "OAuth by firmware or else a relay for the fixed address",
    todo: "Look whether firmware brings OAuth. If not, let them relay by the office's fixed public address without a password; for colleagues alone High Volume Email keeps taking a password for longer.",
    has: (client) => hasPassword(client) && isCalled(DEVICE, client),
  },
  {
    label: "Programs, to judge by the name",
    next: "OAuth or Graph sendMail",
    todo: "Change them to OAuth or to Graph sendMail; where the code cannot be changed, a relay for the fixed address. Bulk goes to High Volume Email inside and Azure Communication Services outside.",
    has: (client) => hasPassword(client) && isCalled(PROGRAM, client),
  },
  {
    label: "Other accounts",
    next: "find out what signs in",
    todo: "Find out what signs in as these. A person's mail program moves to OAuth; a device or program gets an account of its own first.",
    has: hasPassword,
  },
  {
    label: "Not said",
    next: "find out how it signs in",
    todo: "The report does not say how these sign in. Show the column with the authentication protocol in the admin centre and export again.",
    has: ({ signIn }) => signIn === undefined,
  },
  {
    label: "Done",
    next: "stays as it is",
    todo: "These sign in with OAuth already and stay as they are.",
    has: () => true,
  },
];

const PLAN: readonly { readonly label: string; readonly text: string }[] = [
  {
    label: "1. Inventory",
    text: "Exchange admin centre > Reports > Mail flow > SMTP AUTH clients, over 90 days, exported. It holds what was sent; what was refused is not in it.",
  },
  {
    label: "2. Owners",
    text: "Name for each sender the device or program, its place and who looks after it. Switch authenticated SMTP off for mailboxes that nobody claims, and wait a week.",
  },
  {
    label: "3. Group",
    text: "OAuth where it can be had; Graph for programs of your own; a relay by fixed address or certificate for the rest; High Volume Email for much mail inside, Azure Communication Services for much mail outside.",
  },
  {
    label: "4. Move",
    text: "One pilot of each group first, then the rest. Test to the outside and to a colleague, and note it in the register.",
  },
  {
    label: "5. Close",
    text: "When a mailbox signs in by password no more, set an authentication policy that keeps passwords out of SMTP for it; at last for everybody.",
  },
  {
    label: "6. Watch",
    text: "Look at the report each month until no password is left in it.",
  },
];

export const migrate = {
  id: "migrate",
  title: "A plan away from sign-in by password",
  asks: /\b(?:away|off|rid|migrate|migrating|migration|move|moving|switch|switching) (?:from|of) (?:(?:using|the|our|old|legacy) )?(?:basic|passwords?|smtp auth)\b|\b(?:off|replace|replacing) (?:the )?(?:basic|passwords|smtp auth)\b|\bmigrate\b|\bmigration plan\b|\b(?:sender address|absenderadresse|messages sent)"?\s?[,;\t]/i,
  usage: "[--file REPORT.CSV]",
  tell: (words) => {
    const report = readSmtpAuthReport(words);
    if (typeof report !== "string") return inventory(report);
    return looksLikeReport(words) ? report : plan();
  },
  source: SOURCES.smtpAuthReport,
  checked: CHECKED,
} satisfies Topic;

/** More than a request: several lines, most with the same marks in them. */
function looksLikeReport(words: string): boolean {
  const lines = words.split("\n").filter((line) => line.trim() !== "");
  return lines.filter((line) => /[,;\t]/.test(line)).length > 2;
}

function plan(): Advice {
  return {
    title: "Away from sign-in by password",
    lines: [
      "A password works until basic authentication ends; whatever signs in with OAuth, or does not sign in, is not touched.",
      "Paste the exported report (CSV) here, and I sort it by what each sender can do.",
    ],
    rows: PLAN,
  };
}

const NAMED = 8;

function inventory({ clients, notRead }: ReadReport): Advice {
  const grouped = GROUPS.map((group) => ({
    group,
    members: clients.filter(
      (client) => GROUPS.find(({ has }) => has(client)) === group,
    ),
  })).filter(({ members }) => members.length > 0);
  const withPassword = clients.filter(hasPassword).length;
  return {
    title: `${counted(clients.length, "sender")} in the report`,
    lines: [
      `${withPassword} of them by password, as far as the report says. The most mail stands first.`,
      ...(notRead === 0
        ? []
        : [
            `${counted(notRead, "line")} without a sender's address ${notRead === 1 ? "was" : "were"} left out.`,
          ]),
      "The report holds what was sent. Whatever was refused is not in it.",
    ],
    rows: grouped.map(({ group, members }) => ({
      label: group.label,
      text: [
        group.todo,
        ...members.slice(0, NAMED).map(inWords),
        ...(members.length > NAMED
          ? [`and ${members.length - NAMED} more`]
          : []),
      ].join("\n"),
    })),
    code: register(grouped),
  };
}

function inWords({ sender, messages, signIn }: ReportedClient): string {
  return [
    sender,
    ...(messages === undefined ? [] : [`: ${counted(messages, "message")}`]),
    ...(signIn === "both" ? [", by password and by OAuth"] : []),
  ].join("");
}

/** The whole list as CSV, to go on with. No address that was read holds a comma, and none begins a formula. */
function register(
  grouped: readonly {
    readonly group: Group;
    readonly members: readonly ReportedClient[];
  }[],
): string {
  return [
    "sender,messages,signs in by,group,next",
    ...grouped.flatMap(({ group, members }) =>
      members.map(({ sender, messages, signIn }) =>
        [
          /^[=+\-@]/.test(sender) ? `'${sender}` : sender,
          messages ?? "",
          signIn ?? "",
          group.label.split(",")[0],
          group.next,
        ].join(","),
      ),
    ),
  ].join("\n");
}

function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? "" : "s"}`;
}
