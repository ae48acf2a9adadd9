import type { Topic } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

/** What Microsoft did or announced, and where it stands. For people to read; nothing is ever decided by these dates. */
export const EVENTS: readonly {
  readonly when: string;
  readonly what: string;
  readonly source: string;
}[] = [
  {
    when: "January 2020",
    what: "Authenticated SMTP is off in new organisations until it is switched on for a mailbox.",
    source: SOURCES.smtpAuth,
  },
  {
    when: "End of 2022",
    what: "Basic authentication is off in all of Exchange Online but for authenticated SMTP.",
    source: SOURCES.basicAuthAll,
  },
  {
    when: "April 2024",
    what: "Microsoft announces its end for authenticated SMTP too, for September 2025.",
    source: SOURCES.basicAuth,
  },
  {
    when: "September 2024",
    what: "It ends for the consumer mailboxes of Outlook.com and Hotmail.",
    source: SOURCES.basicAuthAll,
  },
  {
    when: "October 2024",
    what: "The report on SMTP AUTH clients shows who signs in how.",
    source: SOURCES.basicAuth,
  },
  {
    when: "June 2025",
    what: "The end is moved to March and April 2026.",
    source: SOURCES.basicAuth,
  },
  {
    when: "27 January 2026",
    what: "That plan is put on hold and replaced by the one below.",
    source: SOURCES.basicAuth,
  },
  {
    when: "Until December 2026",
    what: "Nothing changes: a password works where it is switched on and no policy stops it.",
    source: SOURCES.basicAuth,
  },
  {
    when: "End of December 2026",
    what: "It is to be off by default in existing organisations; administrators can switch it on again. Organisations created later do not have it; OAuth works there.",
    source: SOURCES.basicAuth,
  },
  {
    when: "Second half of 2027",
    what: "Microsoft is to announce the day of the final end.",
    source: SOURCES.basicAuth,
  },
  {
    when: "September 2028",
    what: "Passwords are to end for High Volume Email accounts.",
    source: SOURCES.hve,
  },
];

export const timeline = {
  id: "timeline",
  title: "When sign-in by password ends",
  asks: /\b(?:timeline|deadline)\b|\bwhen\b.{0,40}\b(?:basic auth|basic authentication|smtp auth|passwords?|basic sign-in)\b|\bbasic auth(?:entication)?\b.{0,30}\b(?:ends?|ending|dates?|retired?|retirement|deprecated|deprecation|gone|switched off|turned off)\b/i,
  usage: "",
  tell: () => ({
    title: "When sign-in by password ends",
    lines: [
      `As known on ${CHECKED}. Microsoft has moved these dates more than once; look at message MC786329 in the message centre before you plan by them.`,
      "Today a password still works where it is switched on. What signs in with OAuth is not touched by any of this.",
    ],
    rows: EVENTS.map(({ when, what }) => ({ label: when, text: what })),
  }),
  source: SOURCES.basicAuth,
  checked: CHECKED,
} satisfies Topic;
