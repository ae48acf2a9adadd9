import type { NoteCard } from "../cards.ts";

/** Short answers that are no case. */
export function note(
  title: string,
  lines: readonly string[],
  footer = "",
): NoteCard {
  return { card: "note", title, lines, buttons: [], footer };
}

export const WELCOME = note("Paste the mail error here", [
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.",
  "Paste the whole text of the error or the returned mail. I look at the mail door and the settings myself and ask only what I cannot see.",
  "For example: 550 5.7.64 TenantAttribution; Relay Access Denied",
]);

export const WELCOME_APPROVER = note("Changes to approve come to you here", [
  "When a mail setting has to change, a card shows what, why, before and after, the risk and how to undo it. Nothing is written before somebody approves it.",
  "You cannot approve what you asked for yourself, and each setting is read again before and after writing.",
  "To stop all writing at once, send me \u201cchanges off\u201d; \u201cchanges on\u201d allows it again, and \u201cchanges\u201d tells how it stands.",
  "\u201creview connectors\u201d shows which connectors want a look, \u201cdevices\u201d what sends mail.",
  "A mail error of your own can be pasted here too.",
]);

export const GREETING = note("Hello. What came back?", [
  "Paste the text that the scanner, the program or the returned mail shows, numbers included.",
  "If there is no text, tell me what you tried to send, from where and to whom.",
]);

export const HELP = note("What I can do", [
  "Paste a mail error or a returned mail, and I find the cause and the smallest safe fix.",
  "A mail dragged in here (.eml, .msg, .txt, .html) or a screenshot will do too.",
  "I try the mail door without sending anything, and read the mail settings of our organisation.",
  "Without an error, ask \u201cwhich way should our scanner send\u201d, \u201csettings for Kyocera\u201d or \u201cwhen do passwords end\u201d; \u201ctopics\u201d lists the rest.",
  "Short requests that I know: “my cases”, “it works now”, “cancel”, “talk to a person”, “mute” and “unmute” for reminders, “export my data”, “delete my data”.",
  "At any point you can press “Talk to a person”; the helpdesk then gets everything I saw.",
]);

export const THANKS = note("You are welcome", [
  "If something else comes back, paste it here.",
]);

export const NOT_UNDERSTOOD = note("I did not find a mail error in that", [
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.",
  "Paste the text that came back, numbers included, such as 550 5.7.64 or 535 5.7.139.",
  "“my cases” shows what I am working on for you, and “help” what else I can do.",
]);

export const EDIT_READ = note("I read your changed message", [
  "What I make of it comes next.",
]);

export const EDIT_NOT_READ = note("I had read that message already", [
  "What I read of it stands; a later change to it is not read. If something was missing, send it as a new message.",
]);

export function trouble(reference: string): NoteCard {
  return note(
    "Something went wrong on my side",
    [
      "Your message is kept and nothing in the mail settings was changed.",
      "Please try again in a few minutes, or pass the reference to the helpdesk.",
    ],
    `Reference ${reference}`,
  );
}
