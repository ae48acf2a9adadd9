import { checkedReader, reader } from "../../core/evidence.ts";
import type { Case, DeviceSettings, Fix } from "../../core/model.ts";
import type { Row } from "../cards.ts";
import { WHO } from "./fix-hands.ts";
import { capital } from "./sentence.ts";

/** A fix as the one who carries it out needs it. Rows without text are left out by the card. */
export function fixRows(aCase: Case, fix: Fix): readonly Row[] {
  const read = reader(aCase.evidence);
  const settings = fix.settings?.(read);
  return [
    { label: "Who", text: capital(WHO[fix.whoCanDoIt]) },
    { label: "Steps", text: numbered(fix.steps(read)) },
    {
      label: "On the device",
      text: settings === undefined ? "" : settingLines(settings).join("\n"),
    },
    { label: "Check", text: fix.check },
    { label: "Undo", text: fix.undo },
    { label: "Watch out", text: fix.watchOut.join("\n") },
  ];
}

/** What can be copied: commands and DNS records. Never built from what only a bounce says. */
export function fixScript(aCase: Case, fix: Fix): string {
  const read = checkedReader(aCase.evidence);
  const record = fix.record?.(read);
  return [
    ...(fix.script?.(read) ?? []),
    ...(record === undefined
      ? []
      : [`${record.name}  ${record.type}  ${record.value}`]),
  ].join("\n");
}

/** A device's form, a line a field. */
export function settingLines({
  server,
  port,
  tls,
  signIn,
  sender,
}: DeviceSettings): readonly string[] {
  return [
    `Server: ${server}`,
    `Port: ${port}`,
    `Encryption: ${tls}`,
    `Sign-in: ${signIn}`,
    `Sender: ${sender}`,
  ];
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, at) => `${at + 1}. ${step}`).join("\n");
}
