import type { Bounce } from "../core/model.ts";
import { present } from "./bounce.ts";

/** Status fields that say no more than "failed" or "ran out of time"; the words beside them may say why. */
const SAYS_LITTLE = /^[245]\.(?:0\.0|4\.7)$/;

/** Whether the report's own words may know more than its delivery-status part. */
export function isIncomplete(bounce: Bounce): boolean {
  return (
    bounce.replyCode === undefined ||
    bounce.status === undefined ||
    bounce.recipient === undefined ||
    bounce.status.endsWith(".4.7")
  );
}

/** Fills what the delivery-status part leaves open from what the same report says in words. */
export function complete(
  bounces: readonly Bounce[],
  inWords: readonly Bounce[],
): Bounce[] {
  return bounces.map((bounce) => {
    if (!isIncomplete(bounce)) return bounce;
    const other = fitting(bounce, bounces, inWords);
    return other === undefined ? bounce : fill(bounce, other);
  });
}

function fitting(
  bounce: Bounce,
  bounces: readonly Bounce[],
  inWords: readonly Bounce[],
): Bounce | undefined {
  const recipient = bounce.recipient?.toLowerCase();
  return (
    inWords.find((other) => other.recipient?.toLowerCase() === recipient) ??
    (bounces.length === 1 && inWords.length === 1 ? inWords[0] : undefined)
  );
}

function fill(bounce: Bounce, other: Bounce): Bounce {
  const recipient = bounce.recipient ?? other.recipient;
  if (bounce.status?.endsWith(".4.7") === true && isCause(other, bounce))
    return expired(bounce, other);
  if (bounce.replyCode !== undefined)
    return { ...bounce, ...present("recipient", recipient) };
  if (other.replyCode === undefined && bounce.words !== "")
    return { ...bounce, ...present("recipient", recipient) };
  const status = moreTelling(bounce.status, other.status);
  return {
    ...other,
    ...bounce,
    ...present("recipient", recipient),
    ...present("replyCode", other.replyCode),
    ...present("status", status),
    words: other.replyCode === undefined ? bounce.words : other.words,
    generator:
      bounce.generator === "unknown" ? other.generator : bounce.generator,
  };
}

/** An expired mail (X.4.7) failed of what the last attempt met; the expiry only reports it. */
function isCause(other: Bounce, bounce: Bounce): boolean {
  return (
    other.replyCode !== undefined &&
    other.status !== undefined &&
    other.status !== bounce.status
  );
}

function expired(bounce: Bounce, cause: Bounce): Bounce {
  return {
    ...bounce,
    ...cause,
    action: bounce.action,
    outer: {
      ...present("replyCode", bounce.replyCode),
      ...present("status", bounce.status),
      words: bounce.words,
    },
  };
}

function moreTelling(
  field: Bounce["status"],
  words: Bounce["status"],
): Bounce["status"] {
  if (field === undefined) return words;
  if (words === undefined) return field;
  return SAYS_LITTLE.test(field) && !field.endsWith(".4.7") ? words : field;
}
