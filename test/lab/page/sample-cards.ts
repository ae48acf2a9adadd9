/** Cards as the bot might send them, for the page's tests. Adaptive Cards 1.5. */
import { button, card, run, text, title } from "./card-parts.ts";

function station(name: string, note: string, color: string, sign: string) {
  return {
    type: "Column",
    width: "stretch",
    spacing: "Small",
    items: [
      text(sign, { horizontalAlignment: "Center", color, weight: "Bolder" }),
      text(name, {
        horizontalAlignment: "Center",
        size: "Small",
        spacing: "None",
        weight: color === "Attention" ? "Bolder" : "Default",
      }),
      text(note, {
        horizontalAlignment: "Center",
        size: "Small",
        isSubtle: true,
        spacing: "None",
      }),
    ],
  };
}

function row(...cells: readonly string[]) {
  return {
    type: "TableRow",
    cells: cells.map((words) => ({
      type: "TableCell",
      items: [text(words, { size: "Small" })],
    })),
  };
}

const details = {
  type: "Container",
  id: "details",
  isVisible: false,
  style: "emphasis",
  items: [
    run(
      "550 5.7.64 TenantAttribution; Relay Access Denied [AM3PEPF0000A791.eurprd04.prod.outlook.com 2026-11-20T08:41:22.113Z 08DE27A6C2A9B77E]",
      { fontType: "Monospace", size: "Small" },
    ),
    {
      type: "Table",
      firstRowAsHeader: true,
      gridStyle: "default",
      columns: [{ width: 2 }, { width: 3 }, { width: 2 }, { width: 1 }],
      rows: [
        row("Looked at", "Saw", "From", "At"),
        row("Port 25", "Hello [203.0.113.44]", "the office", "09:42"),
        row("Connectors", "198.51.100.20", "Exchange", "09:42"),
      ],
    },
  ],
};

const showDetails = {
  type: "Action.ToggleVisibility",
  title: "Details",
  targetElements: ["details"],
};

const path = run("scanner@contoso.com → supplier@fabrikam.example");

export const readingCard = card([
  title("Reading your message"),
  path,
  text("Refused today 09:41 by Microsoft 365 (Europe)", {
    isSubtle: true,
    spacing: "Small",
  }),
]);

export const userCard = card([
  title("Microsoft 365 no longer recognises your office's address"),
  text(
    "This is on our side, not the supplier's. An Exchange admin can **fix it in a minute**; nothing is wrong with your scanner.",
  ),
  {
    type: "ColumnSet",
    spacing: "Medium",
    columns: [
      station("Scanner", "", "Good", "✓"),
      station("Office", "203.0.113.44", "Good", "✓"),
      station("Microsoft's door", "knows 198.51.100.20", "Attention", "✕"),
      station("Relay rule", "", "Default", "–"),
      station("Supplier", "", "Default", "–"),
    ],
  },
  {
    type: "ActionSet",
    actions: [
      { ...button("ask-for-fix", "Ask for the fix"), style: "positive" },
      button("works-now", "It works now"),
      button("talk-to-person", "Talk to a person"),
      showDetails,
    ],
  },
  details,
  text("BD-7F3K · looked 8 times in 0.5 s", { size: "Small", isSubtle: true }),
]);

export const formCard = card(
  [
    title("One question"),
    {
      type: "Input.ChoiceSet",
      id: "sender.kind",
      label: "What sends this mail?",
      style: "expanded",
      isRequired: true,
      errorMessage: "Choose one, or say that you do not know.",
      choices: [
        { title: "A scanner or printer", value: "device" },
        { title: "A program", value: "program" },
        { title: "A person's mailbox", value: "mailbox" },
        { title: "I don't know", value: "unknown" },
      ],
    },
    {
      type: "Input.Text",
      id: "device.name",
      label: "Which one is it?",
      placeholder: "Scanner on the second floor",
      maxLength: 80,
    },
  ],
  [
    { ...button("answer", "Continue"), style: "positive" },
    { ...button("not-it", "That's not it"), associatedInputs: "none" },
  ],
);
