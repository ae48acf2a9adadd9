import type { Scenario, Wording } from "../../scenario.ts";
import type { Ending, Failure } from "./failure.ts";
import { javaMail, mailKit, systemNetMail } from "./wording/managed.ts";
import { bouncedByOwnRelay, postfixLog } from "./wording/postfix.ts";
import { noticeText } from "./wording/notice.ts";
import { germanPanel, outlookDialog, panel } from "./wording/panel.ts";
import { printer } from "./wording/printer.ts";
import { nodemailer, phpMailer, smtplib } from "./wording/scripts.ts";
import type { Told } from "./wording/told.ts";

const TELLERS: Readonly<Record<Wording, (told: Told) => string>> = {
  printer,
  nodemailer,
  smtplib,
  phpmailer: phpMailer,
  dotnet: systemNetMail,
  javamail: javaMail,
  mailkit: mailKit,
  "postfix-log": postfixLog,
  panel,
  "outlook-dialog": outlookDialog,
  "german-panel": germanPanel,
  ndr: bouncedByOwnRelay,
};

/** What the device puts on its panel, into its log or into its sender's mailbox. People paste this. */
export function report({ device }: Scenario, ending: Ending, at: Date): string {
  if (ending.outcome === "sent")
    return `from=<${device.from}> to=<${device.to}> server=${device.host}:${device.port} ${ending.reply}`;
  return tell(device, ending.failure, at);
}

function tell(device: Scenario["device"], failure: Failure, at: Date): string {
  const wording = device.wording ?? "printer";
  // What was taken by the server comes back as a mail, whatever program sent it.
  if (failure.kind === "notice")
    return noticeText(device, failure.undelivered, at);
  return TELLERS[wording]({ device, failure, at });
}
