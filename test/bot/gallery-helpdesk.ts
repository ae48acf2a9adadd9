import type { Card } from "../../src/desk/cards.ts";
import { alex, robin, sam } from "../desk/people.ts";
import {
  approvalOf,
  claimedCase,
  MINUTE,
  pick,
  proposedChange,
  RELAY_DENIED,
  type Stage,
} from "../desk/stage.ts";
import { BLOCKED, colleague, crowd, incidentOn } from "./gallery-crowd.ts";
import type { Play } from "./gallery.ts";
import { replyCard } from "./sample-cards.ts";

/** A case's card in the channel. */
export const helpdeskPlays: Readonly<Record<string, Play>> = {
  open: (stage) => handedOver(stage, RELAY_DENIED),
  "due-soon": (stage) => promised(stage, 50),
  overdue: (stage) => promised(stage, 61),
  "never-met": (stage) =>
    handedOver(stage, "554 The quux is out of frobs (mx7.fabrikam.example)"),
  "fix-by-hand": async (stage) => {
    await handedOver(stage, BLOCKED);
    const { id } = await stage.caseOf(robin);
    await stage.press(sam, "claim", { caseId: id });
    return stage.helpdeskCard(id);
  },
  "with-sam": async (stage) =>
    stage.helpdeskCard((await claimedCase(stage)).id),
  "waiting-for-admin": async (stage) =>
    stage.helpdeskCard((await proposedChange(stage)).caseId),
  "being-fixed": async (stage) => {
    const change = await proposedChange(stage);
    stage.network.unreachable.add("relay");
    const before = await stage.desk.admin.inboundConnectors();
    Object.assign(stage.desk.admin, {
      inboundConnectors: () => Promise.resolve(before),
    });
    await stage.press(alex, "approve", approvalOf(change));
    return stage.helpdeskCard(change.caseId);
  },
  fixed: async (stage) => {
    const change = await proposedChange(stage);
    await stage.press(alex, "approve", approvalOf(change));
    return stage.helpdeskCard(change.caseId);
  },
  closed: async (stage) => {
    const { id } = await claimedCase(stage);
    await stage.press(sam, "close", {
      caseId: id,
      really: "connector-ip-mismatch",
    });
    return stage.helpdeskCard(id);
  },
  "reply-in-the-thread": () => Promise.resolve(replyCard),
  "part-of-an-incident": async (stage) => {
    await stage.say(colleague(1), RELAY_DENIED);
    const { id } = await stage.caseOf(colleague(1));
    await stage.press(colleague(1), "talk-to-person", { caseId: id });
    await crowd(stage, 2, 6, RELAY_DENIED);
    return stage.helpdeskCard(id);
  },
};

/** An incident's one card. */
export const incidentPlays: Readonly<Record<string, Play>> = {
  open: async (stage) => {
    await crowd(stage, 1, 6, RELAY_DENIED);
    return incident(stage);
  },
  rising: async (stage) => {
    await growing(stage, RELAY_DENIED);
    return incident(stage);
  },
  "fix-by-hand": async (stage) => {
    await growing(stage, BLOCKED);
    return incident(stage);
  },
  "waiting-for-admin": async (stage) => {
    await growing(stage, RELAY_DENIED);
    const { id } = await incidentOn(stage);
    await stage.press(sam, "ask-admins", { incidentId: id });
    return incident(stage);
  },
  "next-word-due": async (stage) => {
    await growing(stage, RELAY_DENIED);
    await stage.pass(61 * MINUTE);
    return incident(stage);
  },
  "over-by-the-fix": async (stage) => {
    await growing(stage, RELAY_DENIED);
    const { id } = await incidentOn(stage);
    await stage.press(sam, "ask-admins", { incidentId: id });
    const { changeId = "" } = await incidentOn(stage);
    const change = await stage.change(changeId);
    await stage.press(alex, "approve", approvalOf(change));
    await stage.pass(MINUTE);
    return incident(stage, id);
  },
};

async function handedOver(stage: Stage, text: string): Promise<Card> {
  await stage.say(robin, text);
  const { id, state } = await stage.caseOf(robin);
  if (state !== "handed-over")
    await stage.press(robin, "talk-to-person", { caseId: id });
  return stage.helpdeskCard(id);
}

/** Nobody has taken it for so long, of the hour that was promised. */
async function promised(stage: Stage, minutes: number): Promise<Card> {
  Object.assign(stage.desk, {
    serviceLevels: {
      firstResponseMin: 60,
      resolutionHours: 4,
      businessHours: { days: [1, 2, 3, 4, 5], fromMin: 0, toMin: 1440 },
      timeZone: "UTC",
    },
  });
  await handedOver(stage, RELAY_DENIED);
  const { id } = await stage.caseOf(robin);
  for (let passed = 0; passed < minutes; passed += 1) await stage.pass(MINUTE);
  return stage.helpdeskCard(id);
}

/** More and more reports in half an hour, taken by an agent. */
async function growing(stage: Stage, text: string): Promise<void> {
  let n = 1;
  for (const more of [1, 2, 3, 6, 9]) {
    await crowd(stage, n, n + more - 1, text);
    n += more;
    await stage.pass(5 * MINUTE);
  }
  const { id } = await incidentOn(stage);
  await stage.press(sam, "claim", { incidentId: id });
}

async function incident(stage: Stage, id?: string): Promise<Card> {
  const key = id ?? (await incidentOn(stage)).id;
  return pick(await stage.cards(), `incident:${key}`, "helpdesk");
}
