import type { Fix } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { CONNECT } from "./connector-words.ts";
import { relayForm } from "./device-forms.ts";

/** The last resort: it opens the whole organisation for a sender that no rule can recognise. */
export const stopRejectingDirectSend = {
  id: "stop-rejecting-direct-send",
  title: "Accept unknown devices again until this one has its own way",
  whoCanDoIt: "exchange-admin",
  needs: ["tenant.reject-direct-send"],
  steps: () => [
    "Ask the internet provider for a fixed public address first. With one, a connector lets in this device alone, and nothing else has to be opened.",
    "Or let a mail server inside the network take the device's mail and pass it on with a certificate or a sign-in of its own.",
    "If neither can be had in time, switch Reject Direct Send off with the command below; the admin centre has no field for it.",
    "Wait up to half an hour and send once more to a colleague.",
    "Write down a day on which it is switched on again.",
  ],
  script: () => [
    CONNECT,
    powerShell("Set-OrganizationConfig", { RejectDirectSend: false }),
    "Get-OrganizationConfig | Format-List RejectDirectSend",
  ],
  settings: relayForm,
  check:
    "Get-OrganizationConfig shows RejectDirectSend as False, and mail to a colleague arrives.",
  undo: "Switch it on again: Set-OrganizationConfig -RejectDirectSend $true.",
  watchOut: [
    "From then on anybody on the internet can write to your colleagues in your own name again, without signing in.",
    "It lets in every device and every stranger, not just this device; a connector is better wherever the address is fixed.",
    "Mail to the outside stays refused.",
  ],
  change: (read) =>
    read("tenant.reject-direct-send") === true
      ? { kind: "reject-direct-send", on: false }
      : undefined,
  source: SOURCES.directSend,
  checked: CHECKED,
} satisfies Fix;
