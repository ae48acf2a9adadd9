import { startCards } from "./card.js";
import { createColumn } from "./column.js";
import { find, setText } from "./dom.js";
import { createPrinter } from "./printer.js";
import { listen, readStage } from "./server.js";
import { createStory } from "./story.js";
import { createTabs } from "./tabs.js";
import { startTheme } from "./theme.js";

const parts = [
  {
    role: "user",
    title: "User",
    letter: "U",
    subtitle: ({ person }) => withName(person, "got the bounce"),
    label: "Message from the user",
    placeholder: "Paste what came back",
    empty: "Something did not arrive. Tell Bounce Desk what the device says.",
  },
  {
    role: "agent",
    title: "Helpdesk",
    letter: "H",
    subtitle: ({ person }) => withName(person, "in the helpdesk channel"),
    label: "Message in the helpdesk channel",
    placeholder: "Reply in the thread",
    empty: "Cases that need a person appear here.",
  },
  {
    role: "admin",
    title: "Exchange admin",
    letter: "A",
    subtitle: ({ person }) => withName(person, "approves changes"),
    label: "Message from the Exchange admin",
    placeholder: "Message",
    empty: "Changes that need an approval appear here.",
  },
];

function withName(person, role) {
  return person === undefined ? role : `${person.name} · ${role}`;
}

const notice = (text) => setText(find("#notice"), text);
startTheme();
startCards();
const tabs = createTabs(parts);
const columns = new Map(
  parts.map((part) => [part.role, createColumn(part, tabs)]),
);
find(".columns").append(...[...columns.values()].map(({ element }) => element));
const story = createStory({
  notice,
  restarted: () => tabs.select("user"),
});
const printer = createPrinter({
  copy: (text) => {
    tabs.select("user");
    columns.get("user").fill(text);
  },
});

function show(stage) {
  setText(find("#domain"), stage.domain);
  story.update(stage);
  printer.update(stage);
  for (const [role, column] of columns) {
    const chat = stage.chats.find((each) => each.role === role);
    const person = stage.people.find((each) => each.role === role);
    column.update({ chat, person, now: stage.now });
  }
  columns.get("user").suggest(stage.report);
}

/** One reading at a time; what changes meanwhile is read after it. */
let isReading = false;
let isStale = false;
async function refresh() {
  isStale = true;
  if (isReading) return;
  isReading = true;
  while (isStale) {
    isStale = false;
    try {
      show(await readStage());
    } catch (error) {
      console.error(error);
    }
  }
  isReading = false;
}

listen({
  changed: () => void refresh(),
  reachable: (isReachable) =>
    notice(isReachable ? "" : "The lab does not answer. Trying again."),
});
