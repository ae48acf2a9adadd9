import assert from "node:assert/strict";
import type { CaseQuery } from "../../src/desk/ports.ts";
import { withStore, type OpenStore } from "./fresh-store.ts";
import { aCase, after, ANNA, BEN, SEEN } from "./samples.ts";

const found = async (store: OpenStore, query: Partial<CaseQuery>) =>
  (
    await store.transact((tx) =>
      tx.search.cases({ tenantId: ANNA.tenantId, terms: [], ...query }),
    )
  ).map(({ id }) => id);

async function fill(store: OpenStore): Promise<void> {
  const bounce = {
    action: "failed",
    generator: "exchange-online",
    words: "Relay 100% denied for a_b",
  } as const;
  await store.transact(async (tx) => {
    await tx.cases.insert(
      aCase("relay", {
        reference: "BD-AAAA",
        bounce: {
          ...bounce,
          replyCode: "550",
          status: "5.7.64",
          sender: "scanner@contoso.com",
          recipient: "supplier@fabrikam.example",
        },
        evidence: [
          SEEN,
          {
            ...SEEN,
            fact: "sender.public-address",
            value: "203.0.113.7",
          },
        ],
      }),
    );
    await tx.cases.insert(
      aCase("other", {
        reference: "BD-BBBB",
        reporter: BEN,
        openedAt: after(10),
        bounce: {
          ...bounce,
          words: "mailbox full",
          replyCode: "552",
          status: "5.2.2",
          sender: "fabrikam.example@contoso.com",
          recipient: "anna@woodgrove.example",
        },
        evidence: [
          { ...SEEN, fact: "sender.public-address", value: "203.0.113.70" },
        ],
        ticket: { openedAt: after(11), reason: "asked for", claimedBy: ANNA },
      }),
    );
    await tx.cases.insert(
      aCase("closed", {
        reference: "BD-CCCC",
        openedAt: after(20),
        state: "closed",
        evidence: [],
      }),
    );
    await tx.cases.insert(
      aCase("abroad", {
        reporter: { ...ANNA, tenantId: "another-tenant" },
        evidence: [],
      }),
    );
  });
}

type Row = readonly [
  what: string,
  query: Partial<CaseQuery>,
  ids: readonly string[],
];

const TABLE: readonly Row[] = [
  ["everything of the tenant, newest first", {}, ["closed", "other", "relay"]],
  ["open ones", { isOpen: true }, ["other", "relay"]],
  ["one reporter's", { reporter: ANNA.objectId }, ["closed", "relay"]],
  [
    "mine: reported or taken",
    { mine: ANNA.objectId },
    ["closed", "other", "relay"],
  ],
  ["of mine only the reported", { mine: BEN.objectId }, ["other"]],
  ["a status", { terms: [{ field: "status", value: "5.2.2" }] }, ["other"]],
  [
    "no status that only begins like it",
    { terms: [{ field: "status", value: "5.2" }] },
    [],
  ],
  [
    "a reply code",
    { terms: [{ field: "reply-code", value: "552" }] },
    ["other"],
  ],
  [
    "an address, and none that begins like it",
    { terms: [{ field: "ip-address", value: "203.0.113.7" }] },
    ["relay"],
  ],
  [
    "a sender, not a recipient",
    { terms: [{ field: "sender", value: "FABRIKAM.example" }] },
    ["other"],
  ],
  [
    "a domain on either side",
    { terms: [{ field: "text", value: "fabrikam.example" }] },
    ["other", "relay"],
  ],
  ["a reference", { terms: [{ field: "text", value: "bd-aaaa" }] }, ["relay"]],
  [
    "several things at once",
    {
      isOpen: true,
      terms: [
        { field: "text", value: "fabrikam" },
        { field: "text", value: "denied" },
      ],
    },
    ["relay"],
  ],
  [
    "a percent sign as itself",
    { terms: [{ field: "text", value: "0% d" }] },
    ["relay"],
  ],
  [
    "no percent sign as anything",
    { terms: [{ field: "text", value: "relay%denied" }] },
    [],
  ],
  [
    "an underscore as itself",
    { terms: [{ field: "text", value: "a_b" }] },
    ["relay"],
  ],
  [
    "no underscore as any letter",
    { terms: [{ field: "text", value: "den_ed" }] },
    [],
  ],
  ["no SQL", { terms: [{ field: "text", value: "' or 1=1 --" }] }, []],
];

describe("storage: search", () => {
  it("finds", () =>
    withStore(async (store) => {
      await fill(store);
      for (const [what, query, ids] of TABLE)
        assert.deepEqual(await found(store, query), ids, what);
    }));

  it("brings 25 at most", () =>
    withStore(async (store) => {
      await store.transact(async (tx) => {
        for (let n = 0; n < 30; n += 1)
          await tx.cases.insert(
            aCase(`c${n}`, { openedAt: after(n), evidence: [] }),
          );
      });
      const ids = await found(store, {});
      assert.equal(ids.length, 25);
      assert.equal(ids[0], "c29");
    }));
});
