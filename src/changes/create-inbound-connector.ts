import type { FreshRequest } from "../core/model.ts";
import type { ChangeKind, MailAdmin } from "../desk/ports.ts";
import { cannot, isNamed, readConnectors, readImage } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { lintAddress, lintTaken, overlaps, warnOfRange } from "./lint.ts";
import type { LintOptions } from "./lint.ts";
import { newImage, planNew, writeNew } from "./new-connector.ts";

type Request = Extract<FreshRequest, { kind: "create-inbound-connector" }>;

/** A relay connector for exactly one address. */
export function createInboundConnector(options: LintOptions): ChangeKind {
  return defineKind("create-inbound-connector", {
    plan: (request, admin, changeId) => plan(request, admin, changeId, options),
    read: ({ address }, admin, plan) =>
      readImage(
        admin,
        (connector) =>
          isNamed(nameFor(address))(connector) ||
          connector.SenderIPAddresses.some((listed) =>
            overlaps(listed, address),
          ),
        (live) => newImage(live, plan),
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
    (read.value.some(isNamed(name))
      ? `There is a connector "${name}" already.`
      : undefined);
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
