import assert from "node:assert/strict";
import { createCaseSignals } from "../../src/desk/cases/case-signals.ts";
import type { DeskParts } from "../../src/desk/parts.ts";
import type { AuditEntry, Look, Store } from "../../src/desk/ports.ts";
import { startWorkers } from "../../src/desk/workers.ts";
import { robin } from "./people.ts";
import { onStage, RELAY_DENIED, work, type Stage } from "./stage.ts";

/** The desk with one look replaced. */
function withLook(stage: Stage, id: string, run: Look["run"]): DeskParts {
  return {
    ...stage.desk,
    looks: stage.desk.looks.map((look) =>
      look.id === id ? { ...look, run } : look,
    ),
  };
}

describe("the signal of a case", () => {
  it("is one for all looks that run at the same time", () => {
    const signals = createCaseSignals(new AbortController().signal);
    const [one, two] = [signals.enter("a"), signals.enter("a")];
    assert.equal(one.signal, two.signal);
    assert.notEqual(one.signal, signals.enter("b").signal);
    one.leave();
    two.leave();
    assert.notEqual(one.signal, signals.enter("a").signal);
  });

  it("ends with its case alone, or with the service", () => {
    const stop = new AbortController();
    const signals = createCaseSignals(stop.signal);
    const [closed, other] = [signals.enter("a"), signals.enter("b")];
    signals.close("a");
    assert.equal(closed.isClosed(), true);
    assert.equal(other.signal.aborted, false);
    stop.abort();
    assert.equal(other.signal.aborted, true);
    assert.equal(other.isClosed(), false);
    assert.equal(signals.enter("c").signal.aborted, true);
  });

  it("stops a look under way when the reporter closes the case", () =>
    onStage(async (stage) => {
      let started = (): void => undefined;
      const isRunning = new Promise<void>((resolve) => {
        started = resolve;
      });
      let stopped = (): void => undefined;
      const isStopped = new Promise<void>((resolve) => {
        stopped = resolve;
      });
      const desk = withLook(stage, "relay", (_known, signal) => {
        started();
        return new Promise((resolve) => {
          signal.addEventListener("abort", () => {
            stopped();
            resolve({
              outcome: "could-not-look",
              fault: "us",
              reason: "The look was stopped.",
            });
          });
        });
      });
      const workers = startWorkers(desk, "one");
      const unsubscribe = stage.store.onCommit(() => workers.wake());
      await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      await isRunning;
      const { id } = await stage.caseOf(robin);
      await stage.send(robin, {
        kind: "press",
        verb: "works-now",
        data: { caseId: id },
      });
      await isStopped;
      unsubscribe();
      await workers.stop();
      assert.equal((await stage.case(id)).state, "closed");
      // Nothing is left of it: the next life has no job to take up.
      const far = new Date(stage.clock.ms + 1e9).toISOString();
      const left = await stage.store.transact((tx) =>
        tx.jobs.lease("two", far, 1000, 10),
      );
      assert.deepEqual(left, []);
    }));
});

describe("a look that its guard refused", () => {
  it("leaves a line in the audit", () =>
    onStage(async (stage) => {
      const entries: AuditEntry[] = [];
      const store: Store = {
        transact: (run) =>
          stage.store.transact((tx) =>
            run({
              ...tx,
              audit: {
                append: (entry) => {
                  entries.push(entry);
                  return tx.audit.append(entry);
                },
              },
            }),
          ),
        onCommit: (listener) => stage.store.onCommit(listener),
        close: () => stage.store.close(),
      };
      const because = "We do not connect to 10.0.0.1: it is a private address.";
      const desk = withLook(stage, "relay", () =>
        Promise.resolve({
          outcome: "could-not-look",
          fault: "target",
          reason: because,
          transcript: ["DNS A mx.example: 10.0.0.1", `Refused: ${because}`],
        }),
      );
      await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      await work({ ...desk, store });
      const { id } = await stage.caseOf(robin);
      const [line] = entries.filter(({ what }) => what === "look-refused");
      assert.deepEqual(line?.subject, id);
      assert.deepEqual(line.data, { look: "relay", because });
    }));
});
