import assert from "node:assert/strict";
import { openStore } from "../../src/storage/index.ts";
import { withStore } from "./fresh-store.ts";
import { after, ANNA, BEN } from "./samples.ts";

function reach(person: typeof ANNA, serviceUrl: string) {
  return {
    person,
    conversationId: `conversation of ${person.name}`,
    serviceUrl,
    channelUserId: `29:${person.name}`,
  };
}

describe("storage: contacts", () => {
  it("finds a person as last seen, by tenant and object id", () =>
    withStore((store) =>
      store.transact(async ({ contacts }) => {
        await contacts.remember(reach(ANNA, "https://old.example"));
        const renamed = { ...ANNA, name: "Anna B." };
        await contacts.remember(reach(renamed, "https://new.example"));
        assert.deepEqual(
          await contacts.find(ANNA),
          reach(renamed, "https://new.example"),
        );
        assert.equal(
          await contacts.find({ ...ANNA, tenantId: "another" }),
          undefined,
        );
      }),
    ));

  it("knows the newest service URL of anybody, and forgets a person", () =>
    withStore(async (store, file) => {
      const url = () => store.transact((tx) => tx.contacts.anyServiceUrl());
      assert.equal(await url(), undefined);
      await store.transact((tx) =>
        tx.contacts.remember(reach(ANNA, "https://one.example")),
      );
      const later = await openStore({ file, clock: { now: () => after(1) } });
      await later.transact((tx) =>
        tx.contacts.remember(reach(BEN, "https://two.example")),
      );
      await later.close();
      assert.equal(await url(), "https://two.example");
      await store.transact((tx) => tx.contacts.forget(BEN));
      assert.equal(await url(), "https://one.example");
      assert.equal(
        await store.transact((tx) => tx.contacts.find(BEN)),
        undefined,
      );
    }));
});
