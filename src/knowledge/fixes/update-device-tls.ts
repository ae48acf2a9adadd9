import type { Fix, ReadFact } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { serverDoor } from "../causes/server-door.ts";
import { relayForm, submissionForm } from "./device-forms.ts";

export const updateDeviceTls = {
  id: "update-device-tls",
  title: "Bring the device's encryption up to date",
  whoCanDoIt: "person",
  needs: [],
  steps: (read) => [
    ...whatToDo(read),
    "If the device can do none of that, let a mail server of your own stand in between.",
    "Send once more.",
  ],
  settings: (read) => ({
    ...(serverDoor(read) === "submission"
      ? submissionForm(read)
      : relayForm(read)),
    tls: "STARTTLS",
  }),
  check: "The device's own test of the mail server succeeds, and mail arrives.",
  undo: "Put the former encryption setting back; firmware mostly cannot be turned back.",
  watchOut: [
    "Never switch the check of certificates off, and take no older encryption in exchange.",
    "New firmware can reset settings; write them down first.",
  ],
  source: SOURCES.legacyTls,
  checked: CHECKED,
} satisfies Fix;

function whatToDo(read: ReadFact): readonly string[] {
  if (read("device.trusts-server") === false)
    return [
      "Look that the device's date and time are right, and let it take them from the network.",
      "Install the newest firmware, or enter the current root certificates (DigiCert Global Root G2 among them) in the device's list.",
      "Enter the server by its name, so that the name on the certificate fits.",
    ];
  if (read("device.tls-version") === "too-old")
    return [
      "Install the newest firmware, or for a program the newest version of its library and system.",
      "Switch on TLS 1.2 or newer in its security settings.",
    ];
  return [
    "On the device switch encryption on and choose STARTTLS (some makers call it TLS).",
    "If there is no such setting, install the newest firmware and look again.",
    "If the device offers TLS versions, choose 1.2 or newer.",
  ];
}
