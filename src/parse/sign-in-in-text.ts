import type { Facts } from "../core/facts.ts";
import { scanAddresses } from "./scan/addresses.ts";

/** What a client or its program says of a sign-in; a server's list ("250-AUTH LOGIN XOAUTH2") says nothing of it. */
const OAUTH =
  /\bxoauth2\b|\boauthbearer\b|\bsaslmechanismoauth|\boauth2? (?:token|sign-in|login)/i;
const PASSWORD =
  /\bauth[ =](?:login|plain|cram-md5|ntlm)\b|\bpassword command failed|\b(?:login|plain) authentication (?:failed|mechanism)|\bmechanism[: ]{1,2}(?:login|plain)\b/i;
const OFFERED = /^.{0,24}\b250[ -]auth\b/i;

/** Words before the account that signs in; the programs' own names of the field. */
const ACCOUNT =
  /(?:\bsasl_username=|\busername\s|\b(?:auth_?)?user(?:name)?["']?\s?[:=]\s?|\b(?:for|as) (?:the )?(?:user|account)\s|\blog(?:in|on|ging in|ged in)(?: failed)? (?:as|for)\s)["'<]?$/i;

/** Cheap to look for; most texts name none. */
const NAMES_ACCOUNT = /user|account|log(?:in|on|g)/i;

const LOOKED_AT = 8000;
const LEAD = 48;

/** How the sender signs in, and as whom, where the text itself names it. */
export function signInIn(text: string): Partial<Facts> {
  const looked = text.slice(0, LOOKED_AT);
  const method = methodIn(looked);
  const account = accountIn(looked);
  return {
    ...(method === undefined
      ? {}
      : { "sender.signs-in": true, "sign-in.method": method }),
    ...(account === undefined
      ? {}
      : { "sender.signs-in": true, "sign-in.account": account }),
  };
}

/** Cheap to look for: a part of each of the words above. */
const NAMES_METHOD = /auth|password command|mechanism/i;

/** A program that goes through all ways that the server offers ('Authenticator XOAUTH2 returned …') tells not which is set. */
const TRIES_ALL = /\bauthenticators?\b/i;

function methodIn(text: string): Facts["sign-in.method"] | undefined {
  if (!NAMES_METHOD.test(text) || TRIES_ALL.test(text)) return undefined;
  if (OAUTH.test(text) && isSaid(text, OAUTH)) return "oauth";
  return PASSWORD.test(text) && isSaid(text, PASSWORD) ? "password" : undefined;
}

function isSaid(text: string, words: RegExp): boolean {
  return text
    .split("\n")
    .some((line) => words.test(line) && !OFFERED.test(line));
}

function accountIn(text: string): string | undefined {
  if (!NAMES_ACCOUNT.test(text)) return undefined;
  return scanAddresses(text).find(({ at }) =>
    ACCOUNT.test(text.slice(Math.max(0, at - LEAD), at)),
  )?.address;
}
