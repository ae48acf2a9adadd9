import assert from "node:assert/strict";

import { createRoles } from "../../src/bot/index.ts";
import type { Person } from "../../src/core/model.ts";
import type { Directory } from "../../src/desk/ports.ts";
import { configFor, ids } from "./running-bot.ts";

const person = (objectId: string, tenantId: string = ids.tenant): Person => ({
  tenantId,
  objectId,
  name: "x",
});
const failed = {
  outcome: "could-not-look",
  fault: "network",
  reason: "down",
} as const;

/** A directory with these members by group; `undefined` when it is down. */
function directoryOf(
  groups: Readonly<Record<string, readonly string[]>> | undefined,
): Directory & { looks: number } {
  return {
    looks: 0,
    isMember({ objectId }, groupId) {
      this.looks++;
      return Promise.resolve(
        groups === undefined
          ? failed
          : {
              outcome: "saw",
              value: groups[groupId]?.includes(objectId) ?? false,
            },
      );
    },
    members(groupId) {
      return Promise.resolve(
        groups === undefined
          ? failed
          : {
              outcome: "saw",
              value: (groups[groupId] ?? []).map((id) => person(id)),
            },
      );
    },
    mxHost: () => Promise.resolve(failed),
  };
}

const withGroup = configFor({
  APPROVERS_GROUP_ID: ids.group,
  AGENTS: ids.agent.toUpperCase(),
});

describe("roles", () => {
  it("knows the listed ones without a directory, whatever the spelling of the id", async () => {
    const roles = createRoles(withGroup, undefined);
    assert.deepEqual(await roles.isAgent(person(ids.agent)), {
      outcome: "saw",
      value: true,
    });
    assert.deepEqual(
      await roles.isApprover(person(ids.approver.toUpperCase())),
      {
        outcome: "saw",
        value: true,
      },
    );
  });

  it("asks the group about others, anew each time", async () => {
    const directory = directoryOf({ [ids.team]: [ids.user], [ids.group]: [] });
    const roles = createRoles(withGroup, directory);
    for (let nth = 0; nth < 3; nth++)
      assert.deepEqual(await roles.isAgent(person(ids.user)), {
        outcome: "saw",
        value: true,
      });
    assert.equal(directory.looks, 3);
    assert.deepEqual(await roles.isApprover(person(ids.user)), {
      outcome: "saw",
      value: false,
    });
  });

  it("says that it could not look when the directory is down or missing", async () => {
    for (const directory of [directoryOf(undefined), undefined]) {
      const roles = createRoles(withGroup, directory);
      for (const found of [
        await roles.isAgent(person(ids.user)),
        await roles.isApprover(person(ids.user)),
      ])
        assert.equal(found.outcome, "could-not-look");
    }
  });

  it("gives no role to a person of another tenant, listed or not", async () => {
    const directory = directoryOf({ [ids.team]: [ids.agent] });
    const roles = createRoles(withGroup, directory);
    const guest = person(ids.agent, ids.group);
    assert.deepEqual(await roles.isAgent(guest), {
      outcome: "saw",
      value: false,
    });
    assert.equal(directory.looks, 0);
  });

  it("lists approvers of configuration and group once each", async () => {
    const directory = directoryOf({ [ids.group]: [ids.user, ids.approver] });
    const found = await createRoles(withGroup, directory).approvers();
    assert.ok(found.outcome === "saw");
    assert.deepEqual(
      found.value.map(({ objectId }) => objectId).sort(),
      [ids.user, ids.approver].sort(),
    );
  });

  it("still lists the configured ones when the group cannot be read", async () => {
    const found = await createRoles(
      withGroup,
      directoryOf(undefined),
    ).approvers();
    assert.ok(found.outcome === "saw");
    assert.deepEqual(
      found.value.map(({ objectId }) => objectId),
      [ids.approver],
    );

    const groupOnly = createRoles(
      configFor({ APPROVERS: "", APPROVERS_GROUP_ID: ids.group }),
      directoryOf(undefined),
    );
    assert.equal((await groupOnly.approvers()).outcome, "could-not-look");
  });
});
