import assert from "node:assert/strict";
import { FakeExchange } from "../desk/fake-exchange.ts";
import { createTenantLooks } from "../../src/microsoft/tenant-looks.ts";
import { realLooks } from "../core/real-looks.ts";

describe("the looks that the core's tests know", () => {
  it("are those that the product has", () => {
    const looks = createTenantLooks(new FakeExchange().admin(), {
      isMember: unused,
      members: unused,
      mxHost: unused,
    });
    for (const { id, yields, needs } of looks) {
      const known = realLooks.find((look) => look.id === id);
      assert.deepEqual([known?.yields, known?.needs], [yields, needs], id);
    }
  });
});

function unused(): Promise<never> {
  return Promise.reject(new Error("not looked at"));
}
