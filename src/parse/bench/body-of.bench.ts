import PostalMime from "postal-mime";
import { htmlToText } from "../html.ts";

/** What a person would copy out of a mail reader: the words of the mail, without headers and without its report part. */
export async function bodyOf(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: "utf8" });
  const text = withoutReport(mail.text ?? "");
  if (text.trim() !== "") return text;
  return htmlToText(mail.html ?? "");
}

/** The MIME reader puts the report part's fields into the text; nobody sees them in a mail reader. */
function withoutReport(text: string): string {
  const at = text.search(/^(?:Reporting-MTA|Original-Envelope-Id) ?:/im);
  return at < 0 ? text : text.slice(0, at);
}
