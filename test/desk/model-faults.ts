import type { Approval, Change } from "../../src/core/model.ts";
import type { ChangeKind, Roles, Transaction } from "../../src/desk/ports.ts";
import type { Broken, World } from "./model-world.ts";
import {
  openBoard,
  openBrake,
  openChanges,
  openInbox,
  openJobs,
  openTransaction,
} from "./laid-open.ts";
import { vera } from "./people.ts";

/** Small patches to the real code, each breaking one rule of a change; what the model must find. */
export const FAULTS: Readonly<Record<string, () => Broken>> = {
  "the digest on the card is not compared": () => {
    let pressed = "";
    return {
      // The stored change pretends to be the one on the card, for as long as it is decided on.
      ...seenAs((change) =>
        change.state === "proposed" && pressed !== ""
          ? { ...change, digest: pressed }
          : withApproval(change, ({ digest }) => ({ digest })),
      ),
      desk: (desk, world) => {
        watchPresses(world, (data) => {
          pressed = data["digest"] ?? "";
        });
        return desk;
      },
    };
  },
  "the requester may approve": () =>
    seenAs((change) => ({ ...change, requester: NOBODY })),
  "one of two approvals suffices": () =>
    seenAs((change) =>
      change.plan.request.kind === "enable-smtp-auth-tenant"
        ? { ...change, earlierApprovals: [GIVEN(change)] }
        : change,
    ),
  "an expired proposal can be approved": () =>
    seenAs((change) => ({ ...change, expiresAt: "2999-01-01T00:00:00.000Z" })),
  "an old approval counts": () => {
    let now = "";
    return {
      ...seenAs((change) => withApproval(change, () => ({ at: now }))),
      desk: (desk) => ({
        ...desk,
        clock: { now: () => (now = desk.clock.now()) },
      }),
    };
  },
  "no live read before the write": () =>
    withKinds((kind) => ({
      ...kind,
      read: async (plan, admin) => {
        const read = await kind.read(plan, admin);
        return read.outcome === "saw" &&
          JSON.stringify(read.value.image) !== JSON.stringify(plan.after)
          ? {
              outcome: "saw",
              value: { image: plan.before, version: plan.beforeVersion },
            }
          : read;
      },
    })),
  "drift in the comment alone is ignored": () =>
    withKinds((kind) => ({
      ...kind,
      read: async (plan, admin) => {
        const read = await kind.read(plan, admin);
        if (read.outcome !== "saw" || !("Comment" in plan.before)) return read;
        const { image, version } = read.value;
        const isDone = image["Comment"] === plan.after["Comment"];
        const Comment = (isDone ? plan.after : plan.before)["Comment"] ?? "";
        return {
          outcome: "saw",
          value: { image: { ...image, Comment }, version },
        };
      },
    })),
  "a write without an answer is written again": () => ({
    desk: (desk) => ({
      ...desk,
      admin: {
        ...desk.admin,
        write: async (what, notAfter) => {
          const result = await desk.admin.write(what, notAfter);
          return result.outcome === "unknown"
            ? desk.admin.write(what, notAfter)
            : result;
        },
      },
    }),
  }),
  "a write without an answer counts as refused": () => ({
    desk: (desk) => ({
      ...desk,
      admin: {
        ...desk.admin,
        write: async (what, notAfter) => {
          const result = await desk.admin.write(what, notAfter);
          return result.outcome === "unknown"
            ? { outcome: "refused", reason: result.reason }
            : result;
        },
      },
    }),
  }),
  "a version that moved proves nothing": () =>
    withKinds((kind) => ({
      ...kind,
      read: async (plan, admin) => {
        const read = await kind.read(plan, admin);
        return read.outcome === "saw"
          ? {
              outcome: "saw",
              value: { ...read.value, version: plan.beforeVersion },
            }
          : read;
      },
    })),
  "a worker that slept writes all the same": () => ({
    desk: (desk) => ({
      ...desk,
      admin: { ...desk.admin, write: (what) => desk.admin.write(what) },
    }),
  }),
  "everything is applied twice": () => ({
    desk: (desk) => ({
      ...desk,
      admin: {
        ...desk.admin,
        write: async (what, notAfter) => {
          await desk.admin.write(what, notAfter);
          return desk.admin.write(what, notAfter);
        },
      },
    }),
  }),
  "more is written than was planned": () =>
    withKinds((kind) => ({
      ...kind,
      write: (plan) => {
        const write = kind.write(plan);
        return write.cmdlet === "Set-InboundConnector"
          ? {
              ...write,
              parameters: { ...write.parameters, SenderIPAddresses: ["*"] },
            }
          : write;
      },
    })),
  "the write is missing from the audit log": () => ({
    bend: (tx) => ({
      ...openTransaction(tx),
      audit: {
        append: async (entry) => {
          if (entry.what !== "change.written") await tx.audit.append(entry);
        },
      },
    }),
  }),
  "one target, two changes": () => ({ isLax: true }),
  "a plan made anew keeps its old digest": () => ({
    bend: (tx) => ({
      ...openTransaction(tx),
      changes: {
        ...openChanges(tx),
        update: async (change) => {
          const stored = await tx.changes.get(change.id);
          return tx.changes.update({
            ...change,
            digest: stored?.digest ?? change.digest,
          });
        },
      },
    }),
  }),
  "an undo needs no approval": () => ({
    bend: (tx) => ({
      ...openTransaction(tx),
      changes: {
        ...openChanges(tx),
        insert: async (change) => {
          const isUndo = change.plan.request.kind === "undo";
          await tx.changes.insert(
            isUndo
              ? { ...change, state: "approved", approval: GIVEN(change) }
              : change,
          );
          if (isUndo)
            await tx.jobs.add(
              `apply:${change.id}`,
              { kind: "apply", changeId: change.id },
              change.proposedAt,
            );
        },
      },
    }),
  }),
  "the kill switch is not asked": () => ({
    bend: (tx) => ({
      ...openTransaction(tx),
      brake: { ...openBrake(tx), pulled: () => Promise.resolve(undefined) },
    }),
  }),
  "a role is not looked up again before the write": () => {
    const known = new Set<string>();
    return withRoles((roles) => ({
      ...roles,
      isApprover: async (person) => {
        const read = await roles.isApprover(person);
        if (read.outcome === "saw" && read.value) known.add(person.objectId);
        return known.has(person.objectId)
          ? { outcome: "saw", value: true }
          : read;
      },
    }));
  },
  "a role that cannot be looked up counts as there": () =>
    withRoles((roles) => ({
      ...roles,
      isApprover: async (person) => {
        const read = await roles.isApprover(person);
        return read.outcome === "saw" ? read : { outcome: "saw", value: true };
      },
    })),
  "anything that was written counts as in place": () =>
    withKinds((kind) => ({
      ...kind,
      read: async (plan, admin) => {
        const read = await kind.read(plan, admin);
        return read.outcome === "saw" && isAsBefore(read.value.image, plan)
          ? read
          : { outcome: "saw", value: { image: plan.after, version: null } };
      },
    })),
  "more is applied in an hour than may be": () => ({
    bend: (tx) => ({
      ...openTransaction(tx),
      changes: {
        ...openChanges(tx),
        begunSince: () => Promise.resolve([]),
      },
    }),
  }),
  "a high risk is called a low one": () =>
    withKinds((kind) => ({
      ...kind,
      plan: async (...given) => {
        const planned = await kind.plan(...given);
        if (planned.outcome === "cannot") return planned;
        const { plan } = planned;
        const risk = { ...plan.risk, level: "low" as const };
        return { outcome: "planned", plan: { ...plan, risk } };
      },
    })),
  "anybody may break the glass": () =>
    withRoles((roles) => ({
      ...roles,
      mayBreakGlass: () => Promise.resolve({ outcome: "saw", value: true }),
    })),
  "the glass is broken without a word why": () => ({
    bend: (tx) => ({
      ...openTransaction(tx),
      inbox: {
        ...openInbox(tx),
        next: async (...given) => {
          const item = await tx.inbox.next(...given);
          if (item?.what.kind !== "press") return item;
          const data = { reason: "none", ...item.what.data };
          return { ...item, what: { ...item.what, data } };
        },
      },
    }),
  }),
  "nobody is told of a broken glass": () => ({
    bend: (tx) => ({
      ...openTransaction(tx),
      board: {
        ...openBoard(tx),
        show: async (key, ...given) => {
          if (!key.startsWith("glass:")) await tx.board.show(key, ...given);
        },
      },
    }),
  }),
  "nobody notices that the time to decide is over": () => ({
    bend: (tx) => ({
      ...openTransaction(tx),
      jobs: {
        ...openJobs(tx),
        add: async (id, job, at) => {
          if (job.kind !== "expire") await tx.jobs.add(id, job, at);
        },
      },
    }),
  }),
};

const NOBODY = { tenantId: "nowhere", objectId: "nobody", name: "Nobody" };

const GIVEN = (change: Change) => ({
  digest: change.digest,
  by: change.requester.objectId === vera.objectId ? NOBODY : vera,
  at: change.proposedAt,
  said: "approved" as const,
  note: "given",
});

function withApproval(
  change: Change,
  over: (change: Change) => Partial<Approval>,
): Change {
  return change.approval === undefined
    ? change
    : { ...change, approval: { ...change.approval, ...over(change) } };
}

function isAsBefore(image: object, { before }: Change["plan"]): boolean {
  return JSON.stringify(image) === JSON.stringify(before);
}

/** The real code sees a change through this; what it does not change itself is stored as it was. */
function seenAs(look: (change: Change) => Change): Broken {
  const bend = (tx: Transaction): Transaction => ({
    ...openTransaction(tx),
    changes: {
      ...openChanges(tx),
      get: async (id) => {
        const change = await tx.changes.get(id);
        return change === undefined ? undefined : look(change);
      },
      update: async (change) => {
        const stored = await tx.changes.get(change.id);
        const saved = await tx.changes.update(
          stored === undefined ? change : unseen(change, look(stored), stored),
        );
        return look(saved);
      },
    },
  });
  return { bend };
}

/** Takes back whatever the look alone had changed. */
function unseen(change: Change, seen: Change, stored: Change): Change {
  const isUntouched =
    change.earlierApprovals?.length === seen.earlierApprovals?.length;
  return {
    ...change,
    ...(isUntouched ? { earlierApprovals: stored.earlierApprovals ?? [] } : {}),
    ...(change.digest === seen.digest ? { digest: stored.digest } : {}),
    requester: stored.requester,
    expiresAt: stored.expiresAt,
  };
}

function withKinds(change: (kind: ChangeKind) => ChangeKind): Broken {
  return {
    desk: (desk) => ({ ...desk, changeKinds: desk.changeKinds.map(change) }),
  };
}

function withRoles(change: (roles: Roles) => Roles): Broken {
  return {
    desk: (desk) => ({
      ...desk,
      roles: change({
        isAgent: (person) => desk.roles.isAgent(person),
        isApprover: (person) => desk.roles.isApprover(person),
        approvers: () => desk.roles.approvers(),
        mayBreakGlass: (person) => desk.roles.mayBreakGlass(person),
      }),
    }),
  };
}

function watchPresses(
  world: World,
  saw: (data: Readonly<Record<string, string>>) => void,
): void {
  world.onPress = saw;
}
