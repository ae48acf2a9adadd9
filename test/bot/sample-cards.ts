import type {
  ApprovalCard,
  Button,
  Card,
  HelpdeskCard,
  NoteCard,
  ReplyCard,
  UserCard,
} from "../../src/desk/cards.ts";

const button = (
  verb: Button["verb"],
  title: string,
  style: Button["style"] = "plain",
  sendsForm = false,
): Button => ({ verb, title, style, data: { caseId: "c1" }, sendsForm });

const details: UserCard["details"] = {
  code: "550 5.7.64",
  words:
    "TenantAttribution; Relay Access Denied [AM3PEPF0000A791.eurprd04.prod.outlook.com 2026-11-20T08:41:22.113Z 08DE27A6C2A9B77E]",
  evidence: [
    {
      looked: "The door of contoso.com",
      saw: "contoso-com.mail.protection.outlook.com",
      from: "here",
      at: "09:42",
    },
    {
      looked: "Inbound connectors",
      saw: "Printers: 198.51.100.20",
      from: "Exchange",
      at: "09:42",
    },
  ],
  disagree: [
    "Port on the device: Exchange says “25” and counts; an answer says “587”.",
  ],
  notLooked: ["Message trace: refused at the door, no trace exists."],
};

/** The card that tells what was found, with everything a card of its kind can hold but a form. */
export const foundCard: UserCard = {
  card: "user",
  reference: "BD-7F3K",
  title: "Microsoft 365 no longer recognises your office's address",
  lines: [
    "This is on our side, not the supplier's.",
    "An Exchange admin can fix it in a minute; nothing is wrong with your scanner.",
  ],
  path: "scanner@contoso.com → supplier@fabrikam.example",
  when: "Refused today 09:41",
  steps: [],
  stations: [
    { name: "Scanner", note: "", state: "passed" },
    { name: "Office", note: "203.0.113.44", state: "passed" },
    {
      name: "Microsoft's door",
      note: "knows only 198.51.100.20",
      state: "broken",
    },
    { name: "Relay rule", note: "", state: "not-reached" },
    { name: "Supplier", note: "", state: "not-reached" },
  ],
  todoTitle: "What to do now",
  todo: ["Ask an Exchange admin for the fix.", "Then scan once more."],
  rows: [
    { label: "Settings", text: "Server: smtp.contoso.com\nPort: 25" },
    { label: "Watch out", text: "Some mail may take an hour." },
  ],
  buttons: [
    button("ask-for-fix", "Ask for the fix", "primary"),
    button("works-now", "It works now"),
    button("talk-to-person", "Talk to a person"),
  ],
  details,
  footer: "BD-7F3K · looked 8 times in 0.5 s",
};

export const lookingCard: UserCard = {
  ...foundCard,
  title: "Looking at it",
  lines: [],
  stations: [],
  todoTitle: "",
  todo: [],
  rows: [],
  steps: [
    { state: "done", text: "Found the door your mail goes to", time: "0.1 s" },
    { state: "failed", text: "Reading the mail settings", time: "" },
    { state: "running", text: "Trying what your scanner does", time: "" },
    { state: "waiting", text: "Reading the connectors", time: "" },
  ],
  buttons: [button("not-it", "That's not it")],
};

export const askingCard: UserCard = {
  ...foundCard,
  title: "One question",
  lines: [],
  stations: [],
  todoTitle: "",
  todo: [],
  rows: [],
  form: {
    fields: [
      {
        kind: "choice",
        id: "sender.kind",
        label: "What sends this mail?",
        choices: [
          { value: "device", title: "A scanner or printer" },
          { value: "application", title: "A program" },
          { value: "unknown", title: "I don't know" },
        ],
        value: "device",
        error: "",
      },
      {
        kind: "text",
        id: "server.name",
        label: "Which server is it set to?",
        placeholder: "mail.example.com",
        maxLength: 253,
        value: "not a host",
        error: "That is not the name of a server.",
      },
    ],
  },
  buttons: [
    button("answer", "Continue", "primary", true),
    button("talk-to-person", "Talk to a person"),
  ],
};

/** What an agent sees first. */
export const helpdeskCardOnly: HelpdeskCard = {
  card: "helpdesk",
  reference: "BD-7F3K",
  title: "Scanner mail to outside refused",
  badge: "Waiting for admin",
  tone: "warning",
  subtitle: "BD-7F3K · contoso.com → fabrikam.example · 550 5.7.64",
  rows: [
    {
      label: "Cause",
      text: "Confirmed. Connector “Printers” lists 198.51.100.20; the mail comes from 203.0.113.44",
    },
    { label: "Seen", text: "“Hello [203.0.113.44]” on port 25" },
    { label: "Not looked", text: "Message trace: no trace exists" },
    { label: "Proposed", text: "Add 203.0.113.44 to “Printers”" },
  ],
  script:
    "Set-CASMailbox -Identity 'scanner@contoso.com' -SmtpClientAuthenticationDisabled $false",
  buttons: [
    button("claim", "Take it", "primary"),
    button("ask-admins", "Ask the admins"),
  ],
  details,
  footer: "Taken by an agent 09:44 · asked the admins 09:45",
};

export const helpdeskCard: HelpdeskCard = {
  ...helpdeskCardOnly,
  more: {
    form: {
      fields: [
        {
          kind: "text",
          id: "words",
          label: "A question to the reporter, or a note",
          placeholder: "Notes stay at the helpdesk",
          maxLength: 1000,
          isMultiline: true,
          value: "",
          error: "",
        },
        {
          kind: "choice",
          id: "assignee",
          label: "Pass the case on to",
          isCompact: true,
          isOptional: true,
          choices: [
            { value: "agent-sam", title: "Sam Okafor" },
            { value: "both-toni", title: "Toni Rossi" },
          ],
          value: "",
          error: "",
        },
        {
          kind: "choice",
          id: "really",
          label: "What it really was, when closing",
          isCompact: true,
          isOptional: true,
          choices: [
            {
              value: "connector-ip-mismatch",
              title: "Microsoft 365 no longer recognises your office's address",
            },
            { value: "none-of-these", title: "None of these" },
          ],
          value: "connector-ip-mismatch",
          error: "",
        },
      ],
    },
    buttons: [
      button("ask-reporter", "Ask the reporter", "plain", true),
      button("note", "Add the note", "plain", true),
      button("close", "Close the case", "plain", true),
    ],
  },
};

/** What piled up while the connector was down, in one reply below the card. */
export const replyCard: ReplyCard = {
  card: "reply",
  title: "BD-7F3K",
  lines: [
    {
      name: "history:0",
      label: "20 Nov 09:42",
      text: "Passed to the helpdesk\nThe reporter asked for a person.",
    },
    {
      name: "history:1",
      label: "20 Nov 09:44",
      text: "Sam Okafor took the case",
    },
    {
      name: "history:2",
      label: "20 Nov 09:45",
      text: "Sam Okafor noted",
      words: "The office moved on Friday. <b>Ask Kim.</b>",
    },
  ],
  buttons: [],
  footer: "",
};

export const approvalCard: ApprovalCard = {
  card: "approval",
  reference: "BD-7F3K",
  title: "Approve a connector change?",
  expires: "until 18:00",
  target: "Inbound connector “Printers” (OnPremises)",
  differences: [
    {
      setting: "SenderIPAddresses",
      lines: [
        { what: "stays", text: "198.51.100.20" },
        { what: "comes", text: "203.0.113.44" },
      ],
    },
  ],
  rows: [
    { label: "Why", text: "The office's address changed (BD-7F3K)" },
    { label: "Risk", text: "Low: one address, /32, in no other connector" },
    { label: "Undo", text: "One press, while nobody else changes it" },
  ],
  warnings: ["The connector also takes mail from 198.51.100.20."],
  outcome: ["Approved by you 10:01."],
  tone: "good",
  buttons: [
    button("approve", "Approve", "primary"),
    button("reject", "Reject", "destructive"),
  ],
  script:
    "Set-InboundConnector -Identity 'Printers' `\n  -SenderIPAddresses '198.51.100.20','203.0.113.44'",
  isByHand: false,
  footer: "Asked by a helpdesk agent · plan 4c1e 9a07",
};

export const noteCard: NoteCard = {
  card: "note",
  title: "Paste what came back, and I will look",
  lines: ["The whole message is best.", "I look before I ask."],
  buttons: [button("talk-to-person", "Talk to a person")],
  footer: "Bounce Desk",
};

/** What a language model wrote about a free question, with everything that such a card can hold. */
export const answeredCard: NoteCard = {
  card: "note",
  title: "What I know about that",
  lines: [
    "Written by AI from the sources below; it can be wrong.",
    "Has a mail come back? Paste its text here, numbers included, and I look into it.",
  ],
  rows: [
    {
      label: "You asked",
      text: "",
      words: "Does our scanner's mailbox need a licence?",
    },
    {
      label: "Source 1",
      text: "The account that signs in has no mailbox of its own\nhttps://learn.microsoft.com/exchange/one\nLooked up on 2026-11-20",
    },
    {
      label: "Source 2",
      text: "The mail went in circles until it was stopped\nRFC 5321\nLooked up on 2026-11-19",
    },
  ],
  asked: {
    question: "Does our scanner's mailbox need a licence?",
    by: { tenantId: "t1", objectId: "o1" },
    answer: {
      words: [
        "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes. [1] [2]",
      ],
      sources: [
        {
          title: "The account that signs in has no mailbox of its own",
          source: "https://learn.microsoft.com/exchange/one",
        },
        {
          title: "The mail went in circles until it was stopped",
          source: "RFC 5321",
        },
      ],
    },
  },
  buttons: [button("talk-to-person", "Talk to a person")],
  footer: "",
};

/** Until its answer comes. */
const lookingUpCard: NoteCard = {
  card: "note",
  title: "I am looking that up",
  lines: [
    "The answer comes here in a moment.",
    "Has a mail come back? Paste its text meanwhile, numbers included.",
  ],
  rows: answeredCard.rows?.slice(0, 1) ?? [],
  buttons: [],
  footer: "",
};

export const sampleCards: Readonly<Record<string, Card>> = {
  found: foundCard,
  looking: lookingCard,
  asking: askingCard,
  helpdesk: helpdeskCard,
  reply: replyCard,
  approval: approvalCard,
  note: noteCard,
  answered: answeredCard,
  lookingUp: lookingUpCard,
};
