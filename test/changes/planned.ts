import assert from "node:assert/strict";
import { createChangeKinds } from "../../src/changes/index.ts";
import type { ChangePlan, ChangeRequest } from "../../src/core/model.ts";
import type { ChangeKind, MailAdmin } from "../../src/desk/ports.ts";

/** Every kind of change, on addresses that are kept for documentation. */
export const kinds = createChangeKinds({ allowDocumentation: true });

export function kindOf(request: ChangeRequest): ChangeKind {
  const kind = kinds.find((one) => one.kind === request.kind);
  assert.ok(kind);
  return kind;
}

/** The plan, which must come about. */
export async function planOf(
  request: ChangeRequest,
  admin: MailAdmin,
  changeId = "c1",
): Promise<ChangePlan> {
  const planned = await kindOf(request).plan(request, admin, changeId);
  if (planned.outcome === "cannot") assert.fail(planned.reason);
  return planned.plan;
}

/** What the plan's kind sees of its target now, which must be readable. */
export async function liveImage(plan: ChangePlan, admin: MailAdmin) {
  const read = await kindOf(plan.request).read(plan, admin);
  assert.equal(read.outcome, "saw");
  return read.value;
}
