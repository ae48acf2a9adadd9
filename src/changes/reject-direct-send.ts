import type { ChangePlan } from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import type { ChangeKind, MailAdmin } from "../desk/ports.ts";
import { cannot } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { switchIn } from "./image.ts";

const SETTING = "RejectDirectSend";
const HALF_AN_HOUR = "It can take half an hour until the switch counts.";
const DEVICES_STOP =
  "Devices and programs that send without a connector and without signing in stop at once. Find them in the reports first.";
const FORWARDING =
  "Mail that others forward back to you without rewriting its sender is refused too.";
const BETTER =
  "A connector for the one address that needs it keeps strangers out; this switch lets everybody in again.";

/** Anonymous mail in our own name from outside: refused, or let in. Learn, "Set-OrganizationConfig" -RejectDirectSend. */
export function rejectDirectSend(): ChangeKind {
  return defineKind("reject-direct-send", {
    plan: ({ on }, admin) => plan(on, admin),
    read: async (_, admin) => {
      const read = await admin.organization();
      return read.outcome === "saw"
        ? {
            outcome: "saw",
            value: {
              image: { [SETTING]: read.value.rejectDirectSend },
              version: null,
            },
          }
        : read;
    },
    write: (_, { after }) => ({
      cmdlet: "Set-OrganizationConfig",
      parameters: { RejectDirectSend: switchIn(after, SETTING) },
    }),
  });
}

async function plan(
  on: boolean,
  admin: MailAdmin,
): ReturnType<ChangeKind["plan"]> {
  const read = await admin.organization();
  if (read.outcome !== "saw")
    return cannot(
      `The organisation's setting could not be read. ${read.reason}`,
    );
  return read.value.rejectDirectSend === on
    ? cannot(`Reject Direct Send is ${on ? "on" : "off"} already.`)
    : { outcome: "planned", plan: planned(on) };
}

function planned(on: boolean): ChangePlan {
  return {
    request: { kind: "reject-direct-send", on },
    target: "Reject Direct Send of the whole organisation",
    before: { [SETTING]: !on },
    after: { [SETTING]: on },
    // Get-OrganizationConfig's time of change covers far more than this setting and is not read.
    beforeVersion: null,
    undo: `Switch it ${on ? "off" : "on"} again: ${powerShell("Set-OrganizationConfig", { [SETTING]: !on })}`,
    risk: {
      level: "high",
      words: on
        ? "Whatever sends to your own people without a connector and without signing in is refused from then on."
        : "Anybody on the internet can then send to your own people in your own name again, without signing in.",
    },
    script: powerShell("Set-OrganizationConfig", { [SETTING]: on }),
    warnings: on
      ? [DEVICES_STOP, FORWARDING, HALF_AN_HOUR]
      : [BETTER, HALF_AN_HOUR],
  };
}
