import { domainOf, hostKey } from "../../places.ts";
import type { Stage } from "../failure.ts";
import { mailWith } from "./report-mail.ts";
import {
  errno,
  hostWithAddress,
  openSsl,
  type Refusal,
  type Told,
} from "./told.ts";

/** A Postfix of the organisation's own that hands the device's mail on. */

const COMMANDS: Readonly<Record<Stage, string>> = {
  greeting: "initial server greeting",
  hello: "EHLO command",
  starttls: "STARTTLS command",
  "sign-in": "AUTH LOGIN command",
  sender: "MAIL FROM command",
  recipient: "RCPT TO command",
  data: "DATA command",
  message: "end of DATA command",
};

const QUEUE_ID = "4F6B12E0C3";

export function postfixLog(told: Told): string {
  const { device, failure, at } = told;
  const stamp = `${at.toUTCString().slice(8, 11)} ${at.getUTCDate()} ${at.toISOString().slice(11, 19)}`;
  const status =
    failure.kind === "refused" && failure.code >= 500 ? "bounced" : "deferred";
  const from = device.from === "" ? "<>" : `<${device.from}>`;
  const line = `${stamp} mail postfix/smtp[2214]: ${QUEUE_ID}:`;
  const relay =
    failure.kind === "refused" ? `${device.host}:${device.port}` : "none";
  return `${stamp} mail postfix/qmgr[1871]: ${QUEUE_ID}: from=${from}, size=3127, nrcpt=1 (queue active)\n${line} to=<${device.to}>, relay=${relay}, delay=1.2, delays=0.1/0/0.9/0.2, dsn=${dsnOf(told)}, status=${status} (${complaint(told)})`;
}

function dsnOf({ failure }: Told): string {
  if (failure.kind !== "refused") return "4.4.1";
  return statusOf(failure);
}

function statusOf({ reply, code }: Refusal): string {
  const status = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})/.exec(reply)?.[1];
  return status ?? `${Math.floor(code / 100)}.0.0`;
}

function complaint({ device, failure }: Told): string {
  const { host } = device;
  if (failure.kind === "refused")
    return failure.stage === "sign-in"
      ? `SASL authentication failed; server ${host} said: ${failure.reply}`
      : `host ${host} said: ${failure.reply} (in reply to ${COMMANDS[failure.stage]})`;
  switch (failure.kind) {
    case "no-address":
      return failure.code === "ENOTFOUND"
        ? `Host or domain name not found. Name service error for name=${host} type=A: Host not found (Name or service not known)`
        : `Host or domain name not found. Name service error for name=${host} type=A: Temporary failure in name resolution`;
    case "not-connected":
      return `connect to ${hostWithAddress(device, failure.address)}: ${errno(failure.code).words}`;
    case "tls":
      return `TLS is required, but Cannot start TLS: handshake failure: ${openSsl(failure)} (${host}:${device.port})`;
    case "lost":
      return failure.how === "no-greeting"
        ? `conversation with ${host}:${device.port} timed out while receiving the initial server greeting (Greeting never received)`
        : `lost connection with ${host}:${device.port} (connection closed)`;
  }
}

/** The mail that this Postfix sends to whom it could not serve (RFC 3464). */
export function bouncedByOwnRelay(told: Told): string {
  const { device, failure, at } = told;
  const mta = `mail.${domainOf(device.from === "" ? "postmaster@contoso.example" : device.from)}`;
  const status = dsnOf(told);
  const isFinal = failure.kind === "refused" && failure.code >= 500;
  const words = complaint(told);
  const fields = [
    `Reporting-MTA: dns; ${mta}`,
    `X-Postfix-Queue-ID: ${QUEUE_ID}`,
    `X-Postfix-Sender: rfc822; ${device.from}`,
    `Arrival-Date: ${at.toUTCString().replace("GMT", "+0000")}`,
    "",
    `Final-Recipient: rfc822; ${device.to}`,
    `Original-Recipient: rfc822;${device.to}`,
    `Action: ${isFinal ? "failed" : "delayed"}`,
    `Status: ${status}`,
    ...(failure.kind === "refused"
      ? [
          `Remote-MTA: dns; ${hostKey(device.host)}`,
          `Diagnostic-Code: smtp; ${failure.reply}`,
        ]
      : [`Diagnostic-Code: X-Postfix; ${words}`]),
  ];
  return mailWith({
    from: `Mail Delivery System <MAILER-DAEMON@${mta}>`,
    to: device.from,
    subject: isFinal
      ? "Undelivered Mail Returned to Sender"
      : "Delayed Mail (still being retried)",
    at,
    text: `This is the mail system at host ${mta}.\n\nYour message could not be delivered to one or more recipients${isFinal ? "" : " yet"}.\n\n<${device.to}>: ${words}`,
    fields,
    original: originalHeaders(told),
  });
}

function originalHeaders({ device, at }: Told): readonly string[] {
  return [
    `Date: ${at.toUTCString().replace("GMT", "+0000")}`,
    `From: <${device.headerFrom ?? device.from}>`,
    `To: <${device.to}>`,
    `Subject: Message from ${device.kind}`,
  ];
}
