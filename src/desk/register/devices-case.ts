import { evidenceOf } from "../../core/evidence.ts";
import type { Bounce, Case, Evidence } from "../../core/model.ts";
import { moved } from "../carry-on.ts";
import { newCase } from "../cases/new-case.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, RegisteredDevice } from "../ports.ts";

/**
 * A case for a device that was seen at a new address. There is no bounce, so what is known comes of the register and of
 * what was `seen` in the tenant. It is the helpdesk's at once: nobody waits for a diagnosis.
 */
export function caseOfDevice(
  desk: DeskParts,
  item: InboxItem,
  device: RegisteredDevice,
  address: string,
  seen: readonly Evidence[],
): Case {
  const at = desk.clock.now();
  const bounce: Bounce = {
    action: "failed",
    words: "",
    generator: "unknown",
    sender: device.sender,
  };
  const fresh = newCase(
    desk,
    item,
    {
      text: "",
      bounce,
      reading: { kind: "not-a-bounce", bounces: [], facts: {}, because: "" },
    },
    {},
  );
  return moved(
    { ...fresh, evidence: [...registered(device, address, at), ...seen] },
    {
      event: "handed-over",
      reason: `${device.sender} comes from ${address} now, which no connector knows`,
      at,
    },
  );
}

function registered(
  {
    sender,
    kind,
    egress,
    publicAddress,
    lastSeen,
    lastReference,
  }: RegisteredDevice,
  address: string,
  at: string,
): readonly Evidence[] {
  const source = egress?.source ?? "answer";
  const domain = sender.split("@").at(-1) ?? "";
  const before =
    publicAddress === undefined || publicAddress === address
      ? []
      : evidenceOf(
          { "sender.public-address": publicAddress },
          source,
          lastSeen,
          `It came from ${publicAddress} in case ${lastReference}.`,
        );
  return [
    ...evidenceOf(
      {
        "sender.address": sender,
        "sender.domain": domain,
        "sender.kind": kind,
      },
      "answer",
      at,
      "The register of devices says so.",
    ),
    ...before,
    ...evidenceOf(
      { "sender.public-address": address },
      source,
      at,
      egress?.because ?? "",
    ),
  ];
}
