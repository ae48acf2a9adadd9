import type { Bounce, Reading } from "../core/model.ts";
import { toBounce } from "./bounce.ts";
import { addressIn, withoutRepeats } from "./dsn.ts";
import { factsOf } from "./facts-in-text.ts";
import { htmlToText } from "./html.ts";
import { isOtherNote } from "./labels.ts";
import type { Storage } from "./msg/cfb.ts";
import { openCompoundFile } from "./msg/cfb.ts";
import { decompressRtf } from "./msg/compressed-rtf.ts";
import {
  bytesProperty,
  childStorages,
  numberProperty,
  PROPERTY,
  textProperty,
} from "./msg/properties.ts";
import { rtfToText } from "./msg/rtf-text.ts";
import { notABounce } from "./not-a-bounce.ts";
import { best } from "./best-reply.ts";
import { readReportText } from "./report-text.ts";
import { normalise } from "./scan/normalise.ts";
import { scanReplies } from "./scan/reply.ts";
import { unquote } from "./scan/unquote.ts";

const MOST_NESTING = 3;
const MOST_TEXT = 1024 * 1024;

/** Reads an Outlook message file: a report (class REPORT.IPM.Note.NDR), or a mail that holds one. */
export function readOutlookMessage(bytes: Uint8Array): Reading | undefined {
  const root = openCompoundFile(bytes);
  return root === undefined ? undefined : readMessage(root, 0);
}

function readMessage(message: Storage, depth: number): Reading {
  const kind = classOf(message);
  if (/\.ipn(?:n)?rn$|^ipm\.schedule/.test(kind))
    return notABounce("It is a read receipt or an answer to a meeting.");
  if (isOtherNote(textProperty(message, PROPERTY.subject) ?? ""))
    return notABounce("It is an automatic answer.");
  const bounces = readReport(message, kind);
  if (bounces.length > 0)
    return {
      kind: "outlook-msg",
      bounces,
      facts: factsOf(wordsOf(message), "outlook-msg", bounces),
      because: because(message),
    };
  return (
    readAttached(message, depth) ??
    notABounce("Nothing in it says that a mail was refused.")
  );
}

function classOf(message: Storage): string {
  return (textProperty(message, PROPERTY.messageClass) ?? "").toLowerCase();
}

function readReport(message: Storage, kind: string): Bounce[] {
  const text = wordsOf(message);
  const isReport = kind.startsWith("report.");
  const inWords = readReportText(text, {
    subject: textProperty(message, PROPERTY.subject),
    from: isReport ? "mail-system" : "anybody",
  });
  if (!isReport) return inWords;
  const perRecipient = childStorages(message, "__recip_version1.0_").flatMap(
    (recipient) => readRecipient(recipient, kind, text),
  );
  return perRecipient.length > 0 ? withoutRepeats(perRecipient) : inWords;
}

/** What the server said of one recipient stands in its supplementary info, else in the report's text. */
function readRecipient(
  recipient: Storage,
  kind: string,
  text: string,
): Bounce[] {
  const address =
    addressIn(textProperty(recipient, PROPERTY.smtpAddress)) ??
    addressIn(textProperty(recipient, PROPERTY.emailAddress)) ??
    addressIn(textProperty(recipient, PROPERTY.displayName));
  const info = normalise(
    textProperty(recipient, PROPERTY.supplementaryInfo) ??
      textProperty(recipient, PROPERTY.reportText) ??
      "",
  );
  const isDelivered = kind.endsWith(".dr");
  const own = best(scanReplies(info));
  if (own === undefined && !isDelivered) {
    const fromText = readReportText(text, { from: "mail-system" });
    const same = fromText.find(
      (bounce) => bounce.recipient?.toLowerCase() === address?.toLowerCase(),
    );
    if (same !== undefined) return [same];
  }
  if (address === undefined && own === undefined) return [];
  return [
    toBounce({
      recipient: address,
      reply: own,
      action: isDelivered ? "delivered" : "failed",
      words: info === "" ? text.slice(0, 400) : info,
      signs: [text],
    }),
  ];
}

/** The report's own text, else the body, else the text of its HTML, else that of its RTF. */
function wordsOf(message: Storage): string {
  const plain =
    textProperty(message, PROPERTY.reportText) ??
    textProperty(message, PROPERTY.body);
  const text =
    plain !== undefined && plain.trim() !== "" ? plain : formatted(message);
  return unquote(normalise(text.slice(0, MOST_TEXT)));
}

function formatted(message: Storage): string {
  const html = textProperty(message, PROPERTY.html);
  if (html !== undefined) return htmlToText(html.slice(0, MOST_TEXT));
  const packed = bytesProperty(message, PROPERTY.compressedRtf);
  const rtf = packed && decompressRtf(packed, MOST_TEXT);
  if (rtf === undefined) return "";
  const { text, isHtml } = rtfToText(rtf);
  return isHtml ? htmlToText(text) : text;
}

/** Reason and diagnostic codes are X.400's; people know them from Outlook, so they are named, not interpreted. */
function because(message: Storage): string {
  const reason = numberProperty(message, 0x0c04, 32);
  const diagnostic = numberProperty(message, 0x0c05, 32);
  const codes =
    reason === undefined || diagnostic === undefined
      ? ""
      : ` (reason ${reason}, diagnostic ${diagnostic})`;
  return `It is a report that Outlook saved${codes}.`;
}

function readAttached(message: Storage, depth: number): Reading | undefined {
  if (depth >= MOST_NESTING) return undefined;
  for (const attachment of childStorages(message, "__attach_version1.0_")) {
    const inner = attachment.storage(
      `__substg1.0_${PROPERTY.attachedMessage}000d`,
    );
    if (inner === undefined) continue;
    const reading = readMessage(inner, depth + 1);
    if (reading.bounces.length > 0) return reading;
  }
  return undefined;
}
