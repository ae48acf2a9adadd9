import assert from "node:assert/strict";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isTerminal } from "../../src/core/change.ts";
import { openStore, verifyAudit } from "../../src/storage/index.ts";
import { FakeExchange } from "../desk/fake-exchange.ts";
import { LabTenant } from "../desk/lab-tenant.ts";
import { alex, robin, sam } from "../desk/people.ts";
import {
  approvalOf,
  claimedCase,
  HOUR,
  MINUTE,
  proposedChange,
  RELAY_DENIED,
  Stage,
  T0,
  work,
} from "../desk/stage.ts";
import { run } from "./spawned-service.ts";

/** What the worker is about when it is killed. */
export type Scene = "report" | "proposal" | "approval";

/** What becomes of the write. */
export type Answer = "heard" | "time-out-before" | "time-out-after";

export interface Killed {
  readonly scene: Scene;
  readonly answer: Answer;
  /** Empty when the worker came to its end first. */
  readonly at: string;
}

const WORKER = "test/story/killed-worker.ts";

/** Kills real workers over the real store and the lab's Exchange, and looks at what the next life makes of it. */
export class RealKills {
  readonly #tenant: LabTenant;
  readonly #folder: string;
  readonly #worker: string;

  private constructor(tenant: LabTenant, folder: string, worker: string) {
    this.#tenant = tenant;
    this.#folder = folder;
    this.#worker = worker;
  }

  /** `worker`: the file of it; a compiled one starts faster. */
  static async open(worker = WORKER): Promise<RealKills> {
    const folder = await mkdtemp(join(tmpdir(), "bounce-desk-kills-"));
    const kills = new RealKills(await LabTenant.open(), folder, worker);
    for (const scene of ["report", "proposal", "approval"] as const)
      await kills.#prepare(scene);
    return kills;
  }

  async close(): Promise<void> {
    await this.#tenant.close();
    await rm(this.#folder, { recursive: true, force: true });
  }

  /** One kill at that step of that scene; throws when a promise was broken. */
  async kill(
    scene: Scene,
    answer: Answer,
    stopsAt: number | string,
  ): Promise<Killed> {
    const file = join(this.#folder, "killed.db");
    for (const end of ["", "-wal", "-shm"])
      await rm(`${file}${end}`, { force: true });
    await copyFile(this.#prepared(scene), file);
    this.#tenant.on({ ms: T0 });
    if (answer !== "heard")
      this.#tenant.fault({ kind: answer }, "Set-InboundConnector");
    const { ended } = run([
      this.#worker,
      JSON.stringify({
        file,
        nowMs: T0,
        stopsAt,
        settings: this.#tenant.settings,
      }),
    ]);
    const { signal, code, stdout, stderr } = await ended;
    assert.ok(signal === "SIGKILL" || code === 0, stderr);
    const at = signal === null ? "" : stdout;
    await this.#onStage(file, T0 + MINUTE, 2_000, (stage) =>
      this.#check(stage, scene, `${scene}, ${answer}, ${stopsAt}: ${at}`),
    );
    const audit = await verifyAudit(file);
    assert.ok(audit.ok, `the audit log after ${at}`);
    return { scene, answer, at };
  }

  /** Whatever was begun comes to its end, with one write at the most. */
  async #check(stage: Stage, scene: Scene, name: string): Promise<void> {
    for (const ms of [0, MINUTE, 16 * MINUTE, 16 * MINUTE, HOUR]) {
      stage.clock.ms += ms;
      await work(stage.desk, "next life");
    }
    const open = await stage.store.transact((tx) => tx.cases.openOf(robin));
    assert.equal(open.length, 1, name);
    const { state, changeId = "" } = await stage.caseOf(robin);
    if (scene === "report") assert.equal(state, "answered", name);
    if (scene === "report") return;
    const change = await stage.change(changeId);
    if (scene === "proposal") {
      assert.equal(change.state, "proposed", name);
      assert.equal(this.#tenant.written, 0, name);
      return;
    }
    assert.ok(isTerminal(change.state), `${change.state}: ${name}`);
    assert.equal(change.state, "verified", name);
    assert.equal(this.#tenant.written, 1, name);
  }

  #prepared(scene: Scene): string {
    return join(this.#folder, `${scene}.db`);
  }

  /** Up to the message or the press that the worker is going to find. */
  async #prepare(scene: Scene): Promise<void> {
    await this.#onStage(this.#prepared(scene), T0, 0, async (stage) => {
      this.#tenant.on(stage.clock);
      if (scene === "report")
        await stage.send(robin, { kind: "message", text: RELAY_DENIED });
      else if (scene === "proposal") {
        const { id: caseId } = await claimedCase(stage);
        const data = { caseId };
        await stage.send(sam, { kind: "press", verb: "ask-admins", data });
      } else {
        const data = approvalOf(await proposedChange(stage));
        await stage.send(alex, { kind: "press", verb: "approve", data });
      }
    });
  }

  async #onStage(
    file: string,
    nowMs: number,
    firstId: number,
    play: (stage: Stage) => Promise<void>,
  ): Promise<void> {
    const clock = {
      ms: nowMs,
      now: () => new Date(clock.ms).toISOString(),
    };
    const store = await openStore({ file, clock });
    try {
      const exchange = new FakeExchange();
      const opened = { store, file, clock, firstId };
      await play(new Stage(opened, exchange, "changes", this.#tenant));
    } finally {
      await store.close();
    }
  }
}
