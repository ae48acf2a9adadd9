/** Cards for the helpdesk and the admin, for the page's tests. */
import { button, card, run, text, title } from "./card-parts.ts";

export const helpdeskCard = card(
  [
    {
      type: "ColumnSet",
      columns: [
        {
          type: "Column",
          width: "stretch",
          items: [title("Scanner mail to outside refused")],
        },
        {
          type: "Column",
          width: "auto",
          items: [
            text("Waiting for admin", { color: "Warning", size: "Small" }),
          ],
        },
      ],
    },
    run("BD-7F3K · contoso.com → fabrikam.example · 550 5.7.64", {
      size: "Small",
      isSubtle: true,
    }),
    {
      type: "FactSet",
      facts: [
        {
          title: "Cause",
          value:
            "**Confirmed.** Connector “Printers” lists 198.51.100.20; the mail comes from 203.0.113.44",
        },
        {
          title: "Seen",
          value:
            "“Hello [203.0.113.44]” on port 25 · RCPT refused in plain and in TLS · connector read 09:42",
        },
        {
          title: "Not looked",
          value: "message trace: refused at the door, no trace exists",
        },
        {
          title: "Proposed",
          value: "add 203.0.113.44 to “Printers” · risk low · can be undone",
        },
      ],
    },
    text("Taken by agent 09:44 · asked the admins 09:45", {
      size: "Small",
      isSubtle: true,
    }),
  ],
  [
    button("claim", "Ask the reporter"),
    {
      type: "Action.ShowCard",
      title: "Note",
      card: card(
        [{ type: "Input.Text", id: "note", label: "Note", isMultiline: true }],
        [button("answer", "Save the note")],
      ),
    },
    button("close", "Close"),
  ],
);

export const approvalCard = card(
  [
    {
      type: "ColumnSet",
      columns: [
        {
          type: "Column",
          width: "stretch",
          items: [title("Approve a connector change?")],
        },
        {
          type: "Column",
          width: "auto",
          items: [text("until 18:00", { size: "Small", isSubtle: true })],
        },
      ],
    },
    text("Inbound connector **Printers** (OnPremises)", { spacing: "Small" }),
    {
      type: "Container",
      style: "emphasis",
      items: [
        run("SenderIPAddresses", { fontType: "Monospace" }),
        run("− 198.51.100.20", { fontType: "Monospace", color: "Attention" }),
        run("+ 198.51.100.20, 203.0.113.44", {
          fontType: "Monospace",
          color: "Good",
        }),
      ],
    },
    {
      type: "FactSet",
      facts: [
        {
          title: "Why",
          value:
            "the office's address changed; the scanner's mail is refused (BD-7F3K)",
        },
        {
          title: "Risk",
          value: "low: one address, /32, public, in no other connector",
        },
        {
          title: "Undo",
          value: "one press, while nobody else changes this connector",
        },
        { title: "Asked by", value: "helpdesk agent · plan 4c1e 9a07" },
      ],
    },
    {
      type: "CodeBlock",
      codeSnippet: "Set-InboundConnector",
      fallback: {
        ...run("Set-InboundConnector -Identity Printers", {
          fontType: "Monospace",
        }),
        id: "script",
        isVisible: false,
      },
    },
  ],
  [
    { ...button("approve", "Approve"), style: "positive" },
    { ...button("reject", "Reject"), style: "destructive" },
    {
      type: "Action.ToggleVisibility",
      title: "PowerShell",
      targetElements: ["script"],
    },
  ],
);

export const outcomeCard = card([
  title("Approve a connector change?"),
  {
    type: "Container",
    style: "good",
    items: [
      text(
        "Approved by you 10:01. Applied 10:01. Read back 10:01. Relay accepted 10:02.",
      ),
    ],
  },
  {
    type: "Container",
    style: "warning",
    items: [text("The scanner has not tried again yet.")],
  },
  {
    type: "Container",
    style: "attention",
    items: [text("Not applied: someone changed “Printers” at 09:58.")],
  },
]);
