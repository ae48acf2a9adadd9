import assert from "node:assert/strict";
import type { MailAdmin } from "../../src/desk/ports.ts";
import { FakeExchange } from "./fake-exchange.ts";
import { robin } from "./people.ts";
import { onStage, RELAY_DENIED } from "./stage.ts";

const NO_PERMISSION = {
  outcome: "could-not-look",
  fault: "permission",
  reason: "Exchange does not let this identity run Get-AcceptedDomain.",
} as const;

/** An Exchange that counts what it is asked, and may keep one thing to itself. */
function counting(asked: string[], over: Partial<MailAdmin>) {
  const exchange = new FakeExchange();
  const admin = { ...exchange.admin(), ...over };
  return {
    connectors: exchange.connectors,
    admin: (): MailAdmin => ({
      ...admin,
      inboundConnectors: () => {
        asked.push("connectors");
        return admin.inboundConnectors();
      },
    }),
  };
}

describe("reads of the tenant", () => {
  it("whose permission is missing bring no fact, and a person is asked instead", () =>
    onStage(
      async (stage) => {
        await stage.say(robin, RELAY_DENIED);
        const { id } = await stage.caseOf(robin);
        const { attempts, evidence, state, form } = await stage.case(id);
        const looked = attempts.filter(({ look }) =>
          look.startsWith("tenant."),
        );
        const barred = looked.filter(({ state }) => state === "could-not-look");
        assert.ok(barred.length > 0);
        for (const { fault, reason } of barred) {
          assert.equal(fault, "permission");
          assert.equal(reason, NO_PERMISSION.reason);
        }
        assert.deepEqual(
          evidence.filter(({ source }) => source === "tenant"),
          [],
        );
        assert.equal(state, "asking");
        assert.ok((form?.questions.length ?? 0) > 0);
        const { form: shown } = await stage.userCard(id);
        assert.ok((shown?.fields.length ?? 0) > 0);
      },
      {
        isInMemory: true,
        tenant: () =>
          counting([], {
            acceptedDomains: () => Promise.resolve(NO_PERMISSION),
            inboundConnectors: () => Promise.resolve(NO_PERMISSION),
            organization: () => Promise.resolve(NO_PERMISSION),
            transport: () => Promise.resolve(NO_PERMISSION),
          }),
      },
    ));

  it("are made once a case", async () => {
    const asked: string[] = [];
    await onStage(
      async (stage) => {
        await stage.say(robin, RELAY_DENIED);
        const { id } = await stage.caseOf(robin);
        await stage.press(robin, "talk-to-person", { caseId: id });
        assert.deepEqual(asked, ["connectors"]);
      },
      { isInMemory: true, tenant: () => counting(asked, {}) },
    );
  });
});
