import type { ApprovalCard } from "../../src/desk/cards.ts";
import type { Change } from "../../src/core/model.ts";
import { alex, jo } from "../desk/people.ts";
import {
  approvalOf,
  onStage,
  proposedChange,
  type Stage,
} from "../desk/stage.ts";

type Card = ApprovalCard;

/** An approval card as it really comes about, in each of the ways that it can stand; played on the desk. */
export async function approvalStates(): Promise<ReadonlyMap<string, Card>> {
  const all = new Map<string, Card>();
  for (const [name, { play, mode }] of Object.entries(PLAYS))
    all.set(name, await onStage(play, { isQuick: true, mode }));
  return all;
}

interface Play {
  readonly play: (stage: Stage) => Promise<Card>;
  readonly mode: "reads" | "changes";
}

const PLAYS: Readonly<Record<string, Play>> = {
  "low-risk": {
    mode: "changes",
    play: async (stage) => cardOf(stage, await proposedChange(stage)),
  },
  "high-risk": {
    mode: "changes",
    play: async (stage) => {
      stage.wants({
        kind: "create-inbound-connector",
        address: "203.0.113.44",
      });
      return cardOf(stage, await proposedChange(stage));
    },
  },
  "told-address": {
    mode: "changes",
    play: async (stage) => {
      stage.wants({
        kind: "add-connector-address",
        connector: "Printers",
        address: "203.0.113.45",
      });
      return cardOf(stage, await proposedChange(stage));
    },
  },
  "switched-off": {
    mode: "changes",
    play: async (stage) => {
      const change = await proposedChange(stage);
      await stage.say(jo, "changes off");
      await stage.press(alex, "approve", approvalOf(change));
      return cardOf(stage, change);
    },
  },
  "first-of-two": {
    mode: "changes",
    play: async (stage) => {
      stage.wants({ kind: "enable-smtp-auth-tenant" });
      const change = await proposedChange(stage);
      await approve(stage, change);
      return cardOf(stage, change);
    },
  },
  rejected: {
    mode: "changes",
    play: async (stage) => {
      const change = await proposedChange(stage);
      await stage.press(jo, "reject", approvalOf(change));
      return cardOf(stage, change);
    },
  },
  drifted: {
    mode: "changes",
    play: async (stage) => {
      const change = await proposedChange(stage);
      stage.exchange.byHand("Printers", { Comment: "Moved to Leeds" });
      await approve(stage, change);
      return cardOf(stage, change);
    },
  },
  "not-verified-yet": {
    mode: "changes",
    play: async (stage) => {
      const change = await proposedChange(stage);
      stage.network.unreachable.add("relay");
      stage.exchange.byHand("Printers", { Comment: "" });
      return cardOf(stage, await appliedOnly(stage, change));
    },
  },
  verified: {
    mode: "changes",
    play: async (stage) => {
      const change = await proposedChange(stage);
      await approve(stage, change);
      return cardOf(stage, change);
    },
  },
  "undo-asked-by-me": {
    mode: "changes",
    play: async (stage) => cardOf(stage, await undoBy(stage)),
  },
  undone: {
    mode: "changes",
    play: async (stage) => {
      const undo = await undoBy(stage);
      await stage.press(jo, "approve", approvalOf(undo));
      const { request } = undo.plan;
      return cardOf(
        stage,
        await stage.change(request.kind === "undo" ? request.changeId : ""),
      );
    },
  },
  "by-hand": {
    mode: "reads",
    play: async (stage) => cardOf(stage, await proposedChange(stage)),
  },
};

function cardOf(stage: Stage, change: Change): Promise<Card> {
  return stage.approvalCard(change.id, alex);
}

async function approve(stage: Stage, change: Change): Promise<void> {
  await stage.press(alex, "approve", {
    ...approvalOf(change),
    reason: "Confirmed by the provider, INC-4711",
  });
}

/** Exchange has taken it, and a read does not show it yet. */
async function appliedOnly(stage: Stage, change: Change): Promise<Change> {
  const read = stage.desk.admin.inboundConnectors.bind(stage.desk.admin);
  const before = await read();
  Object.assign(stage.desk.admin, {
    inboundConnectors: () => Promise.resolve(before),
  });
  await approve(stage, change);
  return stage.change(change.id);
}

async function undoBy(stage: Stage): Promise<Change> {
  const change = await proposedChange(stage);
  await approve(stage, change);
  await stage.press(alex, "undo", approvalOf(change));
  const open = await stage.store.transact((tx) =>
    tx.changes.openOn(change.plan.target),
  );
  if (open === undefined) throw new Error("no undo was proposed");
  return open;
}
