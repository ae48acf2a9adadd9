import type { Case, Change, ChangeRequest } from "../../core/model.ts";
import { doubted } from "../changes/doubts.ts";
import { caseOfDevice } from "./devices-case.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { newChange, planFor, storeForCase } from "../changes/proposal.ts";
import { refuse, refuseIn } from "../refuse.ts";
import { tenantFacts } from "../cases/tenant-facts.ts";
import { hasRole } from "../with-case.ts";

/**
 * From the message about a device's new address: a case of its own, and the change that lets the address in, for
 * somebody else to decide on. The address is the one that was seen; the card names the device alone.
 */
export async function addAddress(desk: DeskParts, press: Press): Promise<void> {
  const { from } = press.item;
  if (!(await hasRole(desk, press, desk.roles.isApprover(from)))) return;
  const device = await desk.store.transact((tx) =>
    tx.register.get(from.tenantId, press.data["device"] ?? ""),
  );
  const address = device?.egress?.stranger;
  if (device?.connector === undefined || address === undefined) {
    await refuse(desk, press, "not-now");
    return;
  }
  const request: ChangeRequest = {
    kind: "add-connector-address",
    connector: device.connector,
    address,
  };
  const ready = await planFor(desk, press, request, from);
  if (ready === undefined) return;
  const aCase = caseOfDevice(
    desk,
    press.item,
    device,
    address,
    await tenantFacts(desk),
  );
  const proposed = newChange(desk, {
    ...ready,
    caseId: aCase.id,
    plan: await doubted(desk, aCase, ready.plan),
    requester: from,
    why: [device.egress?.because ?? ""],
  });
  await record(desk, press, aCase, proposed);
}

async function record(
  desk: DeskParts,
  press: Press,
  aCase: Case,
  proposed: Change,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const open = await tx.changes.openOn(proposed.plan.target);
    if (open !== undefined) {
      await refuseIn(desk, tx, press, "change-waiting");
      return;
    }
    // The change refers to the case, so that one has to stand first.
    await tx.cases.insert(aCase);
    await storeForCase(desk, tx, press, { aCase, proposed });
  });
}
