import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

/** How such senders are mostly called; a hint for the form, never a fact. */
const DEVICE =
  /scan|print|copier|kopier|drucker|imprimante|\bmfp|\bmfc|xerox|ricoh|canon|konica|\bups\b|alarm|camera/;
const PROGRAM =
  /no-?reply|do-?not-?reply|alert|notif|monitor|backup|report|invoice|billing|\bapp\b|\berp\b|\bcrm\b|\bsql\b|nagios|zabbix/;

export const senderKind = {
  id: "sender-kind",
  text: "What sends this mail?",
  ahead: { text: "What is going to send?" },
  input: {
    kind: "choice",
    choices: [
      { value: "device", title: "A scanner, printer or other device" },
      { value: "application", title: "A program" },
      { value: "mailbox", title: "A person's mailbox" },
      { value: "server", title: "Our own mail server" },
    ],
  },
  yields: ["sender.kind"],
  suggest: (read) => {
    if (read("sign-in.method") === "oauth") return "application";
    if (read("sender.volume") === "bulk") return "application";
    const name = (read("sender.address") ?? "").toLowerCase().split("@")[0];
    if (name === undefined || name === "") return undefined;
    if (DEVICE.test(name)) return "device";
    return PROGRAM.test(name) ? "application" : undefined;
  },
  read: chosen("sender.kind"),
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
