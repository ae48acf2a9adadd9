/** Headers that open a mail's source; a person who writes a note does not begin so. */
const OPENS =
  /^(?:From \S{1,200} {1,2}\w{3} [^\n]{10,40}\r?\n)?(?:Return-Path|Received|Delivered-To|X-[A-Za-z0-9-]{1,60}|DKIM-Signature|ARC-[A-Za-z-]{1,40}|Message-ID|MIME-Version|Authentication-Results|Content-Type|From|To|Date|Subject|Auto-Submitted|Reply-To|Thread-[A-Za-z]{1,20}|Envelope-To|Delivery-Date|Precedence|Sender|Errors-To|In-Reply-To|References|List-[A-Za-z]{1,20}|Resent-[A-Za-z-]{1,20}) ?:/i;

/** Headers of which at least one stands in every mail's source, and in no reader's view of it. */
const TECHNICAL =
  /^(?:Return-Path|Received|Message-ID|MIME-Version|Content-Type|Auto-Submitted|X-[A-Za-z0-9-]{1,60}|Delivered-To) ?:/im;

/** Whether a text is a mail's source rather than what a mail reader shows of it. */
export function looksLikeMail(text: string): boolean {
  if (!OPENS.test(text.slice(0, 400))) return false;
  const head = text.slice(0, 20_000);
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length;
  return TECHNICAL.test(head.slice(0, end));
}
