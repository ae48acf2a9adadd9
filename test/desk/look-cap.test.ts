import assert from "node:assert/strict";
import { createCaseSignals } from "../../src/desk/cases/case-signals.ts";
import { handleItem } from "../../src/desk/handle-item.ts";
import { look } from "../../src/desk/cases/look.ts";
import { robin } from "./people.ts";
import { onStage, RELAY_DENIED } from "./stage.ts";

describe("a look that takes too long", () => {
  it("is given up and told to stop, alone", () =>
    onStage(async (stage) => {
      let stopped = (): void => undefined;
      const isStopped = new Promise<void>((resolve) => {
        stopped = resolve;
      });
      const endless = stage.desk.looks.map((one) => ({
        ...one,
        run: (_known: unknown, signal: AbortSignal) =>
          new Promise<never>(() => {
            signal.addEventListener("abort", stopped);
          }),
      }));
      const desk = { ...stage.desk, looks: endless };
      await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      const now = new Date(stage.clock.ms + 1000).toISOString();
      const item = await stage.store.transact((tx) =>
        tx.inbox.next(now, new Set()),
      );
      if (item !== undefined) await handleItem(desk, item);
      const leased = await stage.store.transact((tx) =>
        tx.jobs.lease("one", now, 60_000, 10),
      );
      const one = leased.find(({ job }) => job.kind === "look");
      assert.ok(one?.job.kind === "look");
      const signals = createCaseSignals(new AbortController().signal);
      const { caseId, look: lookId } = one.job;
      const others = signals.enter(caseId);
      await look(desk, one, caseId, lookId, signals, 1);
      await isStopped;
      assert.equal(others.signal.aborted, false);
      const { attempts } = await stage.case(caseId);
      const attempt = attempts.find((tried) => tried.look === lookId);
      assert.equal(attempt?.state, "could-not-look");
    }));
});
