import assert from "node:assert/strict";
import type { Incident, Person } from "../../src/core/model.ts";
import { rawly, withStore } from "./fresh-store.ts";
import { after, aCase, ANNA, BEN, T0 } from "./samples.ts";

const incident: Incident = {
  id: "incident-1",
  reference: "BD-2222",
  code: "5.7.64",
  traits: [{ name: "region", value: "eurprd04" }],
  state: "open",
  since: T0,
  openedAt: T0,
  lastReportAt: T0,
  nextUpdateAt: after(3_600),
  people: 0,
  reports: 0,
};

const somebody = (n: number): Person => ({ ...ANNA, objectId: `person-${n}` });

describe("storage: incidents", () => {
  it("counts people once and reports each, and keeps the last one's time", () =>
    withStore((store) =>
      store.transact(async (tx) => {
        await tx.incidents.insert(incident);
        await tx.incidents.join(incident.id, "a", ANNA, after(10));
        await tx.incidents.join(incident.id, "b", ANNA, after(5));
        await tx.incidents.join(incident.id, "c", BEN, after(7));
        await tx.incidents.join(incident.id, "c", BEN, after(7));
        const stored = await tx.incidents.get(incident.id);
        assert.deepEqual(stored, {
          ...incident,
          people: 2,
          reports: 3,
          lastReportAt: after(10),
        });
        assert.deepEqual(await tx.incidents.open(), [stored]);
      }),
    ));

  it("keeps its counts when the rest is written", () =>
    withStore((store) =>
      store.transact(async (tx) => {
        await tx.incidents.insert(incident);
        await tx.incidents.join(incident.id, "a", ANNA, after(1));
        const over = { at: after(60), why: "It is over." };
        await tx.incidents.update({ ...incident, state: "over", over });
        const stored = await tx.incidents.get(incident.id);
        assert.deepEqual(
          [stored?.people, stored?.state, stored?.over],
          [1, "over", over],
        );
        assert.deepEqual(await tx.incidents.open(), []);
      }),
    ));

  it("tells who gave a sign since when; joining takes a case's signs back", () =>
    withStore((store) =>
      store.transact(async (tx) => {
        await tx.incidents.sign("a", ANNA, ["x", "y"], T0);
        await tx.incidents.sign("b", BEN, ["x"], after(60));
        await tx.incidents.sign("b", BEN, ["x"], after(90));
        const x = await tx.incidents.signers("x", T0, 10);
        assert.deepEqual(
          x.map(({ caseId, at }) => [caseId, at]),
          [
            ["a", T0],
            ["b", after(90)],
          ],
        );
        assert.equal((await tx.incidents.signers("x", after(1), 10)).length, 1);
        assert.equal((await tx.incidents.signers("x", T0, 1)).length, 1);
        await tx.incidents.insert(incident);
        await tx.incidents.join(incident.id, "a", ANNA, T0);
        assert.equal((await tx.incidents.signers("y", T0, 10)).length, 0);
      }),
    ));

  it("counts reports by stretches, and lists cases in pieces", () =>
    withStore((store) =>
      store.transact(async (tx) => {
        await tx.incidents.insert(incident);
        for (const [n, seconds] of [0, 1, 299, 300, 900].entries())
          await tx.incidents.join(
            incident.id,
            `case-${n}`,
            somebody(n),
            after(seconds),
          );
        const first = Date.parse(T0) / 300_000;
        assert.deepEqual(await tx.incidents.trend(incident.id, T0, 300_000), [
          { stretch: first, reports: 3 },
          { stretch: first + 1, reports: 1 },
          { stretch: first + 3, reports: 1 },
        ]);
        assert.deepEqual(await tx.incidents.casesOf(incident.id, "", 2), [
          "case-0",
          "case-1",
        ]);
        assert.deepEqual(await tx.incidents.casesOf(incident.id, "case-3", 2), [
          "case-4",
        ]);
      }),
    ));

  it("forgets a removed case", () =>
    withStore((store) =>
      store.transact(async (tx) => {
        await tx.cases.insert(aCase("a"));
        await tx.incidents.sign("a", ANNA, ["x"], T0);
        await tx.incidents.insert(incident);
        await tx.incidents.join(incident.id, "a", ANNA, T0);
        await tx.incidents.sign("a", ANNA, ["x"], T0);
        await tx.records.removeCase("a");
        assert.deepEqual(await tx.incidents.casesOf(incident.id, "", 9), []);
        assert.deepEqual(await tx.incidents.signers("x", T0, 9), []);
      }),
    ));

  it("finds everything by an index, however many rows there are", () =>
    withStore((_store, file) => {
      const plans = rawly(file, (db) =>
        [
          "SELECT * FROM incidents WHERE state = 'open'",
          "SELECT case_id FROM incident_signs WHERE key = ? AND at >= ? ORDER BY at LIMIT 200",
          "DELETE FROM incident_signs WHERE case_id = ?",
          "SELECT case_id FROM incident_cases WHERE incident_id = ? AND reporter = ? LIMIT 1",
          "SELECT case_id FROM incident_cases WHERE incident_id = ? AND case_id > ? ORDER BY case_id LIMIT 20",
          "SELECT count(*) FROM incident_cases WHERE incident_id = ? AND at >= ?",
          "DELETE FROM incident_cases WHERE case_id = ?",
        ].map((query) =>
          JSON.stringify(
            db
              .prepare(`EXPLAIN QUERY PLAN ${query}`)
              .all(Array.from(query.matchAll(/\?/g), () => "x")),
          ),
        ),
      );
      for (const plan of plans) {
        assert.match(plan, /USING (COVERING )?INDEX|USING PRIMARY KEY/);
        assert.doesNotMatch(plan, /TEMP B-TREE/);
      }
      return Promise.resolve();
    }));
});
