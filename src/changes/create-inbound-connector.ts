import type { FreshRequest } from "../core/model.ts";
import type { ChangeKind, MailAdmin } from "../desk/ports.ts";
import { byName, cannot, readConnectors } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { lintAddress, lintTaken, overlaps, warnOfRange } from "./lint.ts";
import type { LintOptions } from "./lint.ts";
import { planNew, readNew, writeNew } from "./new-connector.ts";

type Request = Extract<FreshRequest, { kind: "create-inbound-connector" }>;

/** A relay connector for exactly one address. */
export function createInboundConnector(options: LintOptions): ChangeKind {
  return defineKind("create-inbound-connector", {
    plan: (request, admin, changeId) => plan(request, admin, changeId, options),
    read: ({ address }, admin, plan) =>
      readNew(
        plan,
        admin,
        (connector) =>
          byName([connector], nameFor(address)) !== undefined ||
          connector.SenderIPAddresses.some((listed) =>
            overlaps(listed, address),
          ),
      ),
    write: ({ address }, plan) => writeNew(nameFor(address), plan),
  });
}

async function plan(
  request: Request,
  admin: MailAdmin,
  changeId: string,
  options: LintOptions,
): ReturnType<ChangeKind["plan"]> {
  const { address, reason } = request;
  const unfit = lintAddress(address, options, reason);
  if (unfit !== undefined) return cannot(unfit);
  const read = await readConnectors(admin);
  if (read.outcome === "cannot") return read;
  const name = nameFor(address);
  const taken =
    lintTaken(address, read.value) ??
    (byName(read.value, name) === undefined
      ? undefined
      : `There is a connector "${name}" already.`);
  if (taken !== undefined) return cannot(taken);
  const made = planNew(
    name,
    { SenderIPAddresses: [address], RequireTls: false },
    changeId,
  );
  return {
    outcome: "planned",
    plan: {
      ...made,
      request,
      risk: {
        level: "high",
        words: `Whatever sends from ${address} may then send to the whole world in your name. Be sure that the address is yours alone and does not change.`,
      },
      warnings: [...warnOfRange(address, reason), ...made.warnings],
    },
  };
}

function nameFor(address: string): string {
  return `Bounce Desk ${address}`;
}
