import type { Advice, Topic } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  GENERAL_NAMES,
  PRINTER_MAKERS,
  type FormField,
  type PrinterMaker,
} from "./printer-makers.ts";

interface Way {
  readonly title: string;
  readonly says: RegExp;
  /** What to enter; a field that is left out stays empty. */
  readonly enter: Partial<Readonly<Record<FormField, string>>>;
  readonly first: string;
}

const MX_HOST =
  "the MX host of your domain (Microsoft 365 admin centre > Settings > Domains > your domain > DNS records)";

/** The ways that a device's form can be set to. */
const WAYS: readonly Way[] = [
  {
    title: "With a sign-in",
    says: /\bsubmission\b|\bsmtp auth\b|\bsign(?:s|ing)?[- ]?in\b|\blog(?:s|ging)?[- ]?in\b|\boauth\b|\bpassword\b|\b587\b/i,
    first:
      "For a device that can sign in, best with OAuth. Its mailbox has a licence and authenticated SMTP is on for it.",
    enter: {
      server: "smtp.office365.com",
      port: "587",
      encryption:
        "STARTTLS; not the choice that is called SSL or SMTPS and encrypts from the first byte",
      signIn: "on; OAuth 2.0 where it is offered",
      account: "the address of the device's own mailbox",
      password: "that mailbox's password, where there is no OAuth",
      sender: "the same address as the account",
    },
  },
  {
    title: "Relay without a sign-in",
    says: /\brelay\b|\bconnector\b/i,
    first:
      "For a fixed public address that an inbound connector in Exchange Online lists. It reaches everybody.",
    enter: {
      server: MX_HOST,
      port: "25",
      encryption: "STARTTLS where the device can, else off",
      signIn: "off",
      sender: "any address of one of your own mail domains",
    },
  },
  {
    title: "Direct Send",
    says: /\bdirect[- ]send\b/i,
    first:
      "For mail to your own colleagues alone, while your organisation does not reject it. The public address stands in the SPF record.",
    enter: {
      server: MX_HOST,
      port: "25",
      encryption: "STARTTLS where the device can, else off",
      signIn: "off",
      sender: "any address of one of your own mail domains",
    },
  },
];

const FIELDS = [
  "server",
  "port",
  "encryption",
  "signIn",
  "account",
  "password",
  "sender",
] as const;

export const settings = {
  id: "settings",
  title: "What to enter on a printer or scanner, in its maker's words",
  asks: /\b(?:settings?|fields?) (?:sheet )?(?:for|of|on|in)\b|\b(?:brother|canon|epson|hp|hewlett|konica|minolta|bizhub|kyocera|lexmark|ricoh|sharp|toshiba|xerox)(?: \w{1,15})? (?:settings?|set ?up|setting up|configure|configuring|enter)\b|\b(?:settings?|set ?up|setting up|configure|configuring|enter)(?: (?:a|an|the|our|my|new|your|this))? (?:brother|canon|epson|hp|hewlett|konica|minolta|bizhub|kyocera|lexmark|ricoh|sharp|toshiba|xerox)\b|^\W{0,9}settings\W{0,9}$/i,
  usage: "[MAKER] [submission|relay|direct-send]",
  tell: (words) => {
    const maker = PRINTER_MAKERS.find(({ says }) => says.test(words));
    const named = WAYS.filter(({ says }) => says.test(words));
    return sheet(maker, named.length === 0 ? WAYS : named);
  },
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Topic;

function sheet(maker: PrinterMaker | undefined, ways: readonly Way[]): Advice {
  return {
    title:
      maker === undefined
        ? "What to enter on the device"
        : `What to enter on a ${maker.name}`,
    lines: maker === undefined ? [whoIsKnown()] : about(maker),
    rows: [
      ...ways.map((way) => ({
        label: way.title,
        text: [way.first, ...entries(maker, way)].join("\n"),
      })),
      { label: "Watch out", text: WATCH_OUT.join("\n") },
    ],
  };
}

const WATCH_OUT = [
  "Enter the server by its name, never by an address.",
  "smtp.office365.com is for sending; outlook.office365.com is where programs read mail.",
  "Leave the check of the server's certificate on; if it fails, the device needs newer firmware or root certificates.",
  "Set the device's time and its DNS server, then send a test to the outside and one to a colleague.",
];

function whoIsKnown(): string {
  const names = PRINTER_MAKERS.map(({ name }) => name);
  return `Name the maker for its own words: ${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}.`;
}

function about({ name, where, names, notes }: PrinterMaker): readonly string[] {
  const known = FIELDS.filter((field) => names[field] !== undefined).length;
  return [
    `Usually found at: ${where}. Menus differ between models.`,
    ...(known === FIELDS.length
      ? []
      : [
          known === 0
            ? `The fields have general names here; ${name} may call them otherwise.`
            : `Where ${name}'s own name of a field is not known here, it has a general one.`,
        ]),
    ...notes,
  ];
}

function entries(
  maker: PrinterMaker | undefined,
  { enter }: Way,
): readonly string[] {
  return FIELDS.flatMap((field) => {
    const value = enter[field];
    return value === undefined
      ? []
      : [`${maker?.names[field] ?? GENERAL_NAMES[field]}: ${value}`];
  });
}
