import type { Bounce, Reading } from "../../core/model.ts";
import type { TrueMail, TrueRecipient } from "./truth.bench.ts";

/** What is asked of one recipient; absent where the mail does not state it. */
interface Wanted {
  readonly address?: string;
  readonly replyCode?: string;
  readonly status?: string;
}

/** Answers of machines that are no bounces, by the reasons that the collection gives them. */
const NO_BOUNCE: ReadonlySet<string> = new Set(["feedback", "vacation"]);

/**
 * Whether the collection knows what has to be read: it names a recipient, and each address that it says stands in the
 * mail does so as a whole and not as a piece of a longer one.
 */
export function hasTruth(mail: TrueMail, source: string): boolean {
  return (
    mail.recipients.length > 0 &&
    mail.recipients.every(
      ({ address, verbatim }) =>
        verbatim.address !== true || !isPiece(address, source.toLowerCase()),
    )
  );
}

/** It is found, but everywhere with a further letter or digit before it. */
function isPiece(address: string, source: string): boolean {
  const before = [...source.split(address.toLowerCase())].slice(0, -1);
  return before.length > 0 && before.every((text) => /[a-z0-9]$/.test(text));
}

/** Why a reading of a mail is not right; `undefined` when it is. */
export function whyWrong(mail: TrueMail, reading: Reading): string | undefined {
  if (isNoBounce(mail))
    return reading.kind === "not-a-bounce" && reading.bounces.length === 0
      ? undefined
      : "is no bounce";
  return whyDiffers(mail.recipients.map(fromTruth), reading.bounces);
}

/** The same for the pasted text, where only that is asked which the text still holds. */
export function whyWrongPasted(
  mail: TrueMail,
  text: string,
  reading: Reading,
): string | undefined {
  if (isNoBounce(mail))
    return reading.bounces.length === 0 ? undefined : "is no bounce";
  const wanted = mail.recipients
    .map(fromTruth)
    .map((one) => stillThere(one, text));
  return whyDiffers(wanted, reading.bounces);
}

function isNoBounce({ recipients }: TrueMail): boolean {
  return (
    recipients.length > 0 &&
    recipients.every(({ reason }) => NO_BOUNCE.has(reason))
  );
}

function fromTruth(recipient: TrueRecipient): Wanted {
  const { verbatim } = recipient;
  return {
    ...(verbatim.address === true
      ? { address: recipient.address.toLowerCase() }
      : {}),
    ...(verbatim.replycode === true ? { replyCode: recipient.replycode } : {}),
    ...(verbatim.deliverystatus === true
      ? { status: recipient.deliverystatus }
      : {}),
  };
}

function stillThere(wanted: Wanted, text: string): Wanted {
  const lower = text.toLowerCase();
  return {
    ...(wanted.address !== undefined && lower.includes(wanted.address)
      ? { address: wanted.address }
      : {}),
    ...(wanted.replyCode !== undefined && text.includes(wanted.replyCode)
      ? { replyCode: wanted.replyCode }
      : {}),
    ...(wanted.status !== undefined && text.includes(wanted.status)
      ? { status: wanted.status }
      : {}),
  };
}

function whyDiffers(
  wanted: readonly Wanted[],
  bounces: readonly Bounce[],
): string | undefined {
  for (const one of wanted) {
    if (Object.keys(one).length === 0) continue;
    const fits = bounces.some((bounce) => isMet(one, bounce));
    if (!fits) return `wanted ${JSON.stringify(one)}`;
  }
  const asked = wanted.flatMap(({ address }) => address ?? []);
  if (asked.length < wanted.length) return undefined;
  const extra = bounces.find(
    ({ recipient }) =>
      recipient !== undefined && !asked.includes(recipient.toLowerCase()),
  );
  return extra === undefined ? undefined : `extra ${extra.recipient ?? ""}`;
}

function isMet(wanted: Wanted, bounce: Bounce): boolean {
  return (
    (wanted.address === undefined ||
      wanted.address === bounce.recipient?.toLowerCase()) &&
    (wanted.replyCode === undefined || wanted.replyCode === bounce.replyCode) &&
    (wanted.status === undefined || wanted.status === bounce.status)
  );
}
