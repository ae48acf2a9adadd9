import type { Reading } from "../core/model.ts";
import { copyStart } from "./original.ts";

const BACKSCATTER =
  "The mail that it returns had failed the sender check (SPF or DMARC): it was probably sent by somebody else in this name (backscatter).";

/** Says so where the returned mail was sent by somebody else. `copy` is that mail where it stands apart from the text. */
export function withForgery(
  reading: Reading,
  text: string,
  copy?: string,
): Reading {
  if (!FAILED_CHECK.test(copy ?? text.slice(copyStart(text)))) return reading;
  const { facts, because } = reading;
  return {
    ...reading,
    facts: { ...facts, "problem.forged": true },
    because: `${because} ${BACKSCATTER}`,
  };
}

/** The receiver noted that the sender's domain does not know the host which sent it (RFC 7208 §9, RFC 8601 §2.7). */
const FAILED_CHECK =
  /^received-spf ?: ?fail\b|\b(?:spf|dmarc|compauth)=fail\b/im;
