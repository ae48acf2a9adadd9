import { troubleAt } from "./printer.ts";
import { errno, type Refusal, type Told, type Trouble } from "./told.ts";

/** Displays and dialogs, which leave out more than they say. */

/** A small display: the number and the code run together, and what fits behind them. */
export function panel({ failure, device }: Told): string {
  if (failure.kind !== "refused")
    return `Scan to e-mail failed. Cannot connect to SMTP server ${device.host} port ${device.port}. ${panelTrouble(failure)}`;
  const words = failure.reply.replace(/^(\d{3})[ -]?/, "");
  const status = /^\d\.\d{1,3}\.\d{1,3}/.exec(words)?.[0] ?? "";
  const room = words.slice(status.length).trim().slice(0, 60);
  return `err=${failure.code}${status}${room}`;
}

function panelTrouble(trouble: Trouble): string {
  switch (trouble.kind) {
    case "no-address":
      return "SMTP server not found.";
    case "not-connected":
      return `${errno(trouble.code).words}.`;
    case "tls":
      return trouble.fault === "untrusted" ||
        trouble.fault === "self-signed-in-chain" ||
        trouble.fault === "wrong-name"
        ? "The certificate is not trusted."
        : trouble.fault === "protocol-version"
          ? "SSL error: alert protocol version."
          : "SSL error: wrong version number.";
    case "lost":
      return trouble.how === "no-greeting"
        ? "Greeting never received."
        : "Connection closed.";
  }
}

/** The dialog of desktop Outlook with an SMTP account. */
export function outlookDialog({ device, failure }: Told): string {
  const account = `Subject 'Message from ${device.kind}', Account: 'Work', Server: '${device.host}', Protocol: SMTP`;
  const security = `Port: ${device.port}, Secure(SSL): ${device.tls === "none" ? "No" : "Yes"}`;
  if (failure.kind !== "refused")
    return `Your server has unexpectedly terminated the connection, or it cannot be reached. ${account}, ${security}, ${troubleAt(device, failure)}, Error Number: 0x800CCC0E`;
  const [sentence, number] = outlookSentence(device.to, device.from, failure);
  return `${sentence} ${account}, Server Response: '${failure.reply}', ${security}, Server Error: ${failure.code}, Error Number: ${number}`;
}

function outlookSentence(
  to: string,
  from: string,
  { stage }: Refusal,
): readonly [string, string] {
  if (stage === "recipient")
    return [
      `The message could not be sent because one of the recipients was rejected by the server. The rejected e-mail address was '${to}'.`,
      "0x800CCC79",
    ];
  if (stage === "sender")
    return [
      `The message could not be sent because the server rejected the sender's e-mail address. The sender's e-mail address was '${from}'.`,
      "0x800CCC78",
    ];
  return stage === "sign-in"
    ? [
        "Your server rejected your login. Verify your user name and password.",
        "0x800CCC92",
      ]
    : ["The message could not be sent.", "0x800CCC6F"];
}

/** A copier whose display is set to German. */
export function germanPanel({ device, failure, at }: Told): string {
  const head = `Fehler beim Senden der E-Mail\nAuftrag: 0042  Datum: ${at.toISOString().slice(8, 10)}.${at.toISOString().slice(5, 7)}.${at.getUTCFullYear()}\nSMTP-Server: ${device.host}:${device.port}\n`;
  if (failure.kind === "refused")
    return `${head}Absender: ${device.from}\nEmpfänger: ${device.to}\nAntwort des Servers: ${failure.reply}`;
  return `${head}Verbindung zum Server fehlgeschlagen: ${troubleAt(device, failure)}`;
}
