import { isAscii, mailDomain, withoutFinalDot } from "./domain-name.ts";
import type { SpfQuestion } from "./model.ts";

/** Whose mail it is (RFC 7208 §2.3, §2.4, §4.3). */
export interface Identity {
  /** 'postmaster' where the sender has none. */
  readonly localPart: string;
  /** As DNS is asked for it, or as written when it is malformed. */
  readonly domain: string;
  readonly isMalformed: boolean;
}

/** RFC 5321 §4.5.3.1 allows 64 for a local part and 255 for a domain; what is longer is cut, so that macros stay small. */
const LONGEST = 512;

/** MAIL FROM, or postmaster at HELO for the null sender. */
export function readIdentity({ from, helo }: SpfQuestion): Identity {
  const sender = from === "" || from === "<>" ? helo : from;
  const at = sender === from ? sender.lastIndexOf("@") : -1;
  const localPart =
    at > 0 ? sender.slice(0, at).slice(0, LONGEST) : "postmaster";
  const written = sender.slice(at + 1);
  const domain = mailDomain(written);
  return {
    localPart,
    domain: domain ?? written.slice(0, LONGEST),
    isMalformed: domain === undefined,
  };
}

/** %{h}; 'unknown' when the client said nothing. */
export function readHelo({ helo }: SpfQuestion): string {
  const text = withoutFinalDot(helo).slice(0, LONGEST);
  return text === "" ? "unknown" : text;
}

/** RFC 8616 §4: what is not ASCII cannot stand in a DNS name, so a term that uses it matches nothing. */
export function hasForeignLocalPart({ localPart }: Identity): boolean {
  return !isAscii(localPart);
}
