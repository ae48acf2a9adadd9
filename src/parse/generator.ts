import type { Generator } from "../core/model.ts";

/** What each generator writes of itself; host names first, because they are the hardest to come by otherwise. */
const SIGNS: readonly (readonly [Generator, RegExp])[] = [
  // What Google puts behind each of its replies; Exchange may add its own host behind that.
  ["google", /\bgsmtp\b/i],
  [
    "outlook-consumer",
    /\.olc\.protection\.outlook\.com|\bmx\d?\.hotmail\.com|\.hotmail\.com\b|postmaster@(?:hotmail|outlook|live|msn)\.com/i,
  ],
  [
    "exchange-online",
    /\.prod\.(?:exchangelabs|protection\.outlook|outlook)\.com|\.mail\.protection\.outlook\.com|\.mx\.microsoft\b|\.outlook\.office365\.com|smtp\.office365\.com|SmtpClientAuthentication|TenantAttribution|TenantInboundAttribution|\bATTR\d/i,
  ],
  ["google", /\.google(?:mail)?\.com\b|support\.google\.com/i],
  [
    "exchange-server",
    /RESOLVER\.|STOREDRV|#SMTP#|SMTPSEND\.|MSEXCH:|X-MS-Exchange|Generating server|\b5\d\d 5\.7\.\d{1,3} SMTP;/i,
  ],
  [
    "postfix",
    /\bpostfix\b|this is the mail system at host|\(in reply to |status=(?:bounced|deferred)/i,
  ],
  [
    "exim",
    /\bexim\b|created automatically by mail delivery software|SMTP error from remote (?:mail )?server/i,
  ],
  ["qmail", /\bqmail\b|Remote host said:|\(#\d\.\d\.\d\)/i],
  [
    "sendmail",
    // Programs call a function by this name ("server.sendmail(", "in sendmail"); the server writes its number behind it.
    /(?:^|[\s("])sendmail(?:\[\d|[ /]8\.)|addresses had (?:permanent fatal|transient non-fatal) errors|Transcript of session follows/i,
  ],
];

/** How much of a text is looked at: who speaks says so at the beginning or in the reply's tail. */
const LOOKED_AT = 6000;

/**
 * Tells who wrote a reply by its words, then by the speaker's host or the report around it; 'unknown' where nothing does.
 * Exchange Online and Exchange Server share words, so for those the host decides.
 */
export function generatorOf(
  words: string,
  speakers: readonly (string | undefined)[],
): Generator {
  const bySpeaker = signOf(speakers.find((one) => one !== undefined) ?? "");
  const byWords = signOf(words);
  if (byWords === "exchange-server" && bySpeaker === "exchange-online")
    return bySpeaker;
  if (byWords !== "unknown") return byWords;
  for (const speaker of speakers) {
    const sign = signOf(speaker ?? "");
    if (sign !== "unknown") return sign;
  }
  return "unknown";
}

function signOf(text: string): Generator {
  if (text === "") return "unknown";
  const looked = text.length > LOOKED_AT ? text.slice(0, LOOKED_AT) : text;
  return SIGNS.find(([, pattern]) => pattern.test(looked))?.[0] ?? "unknown";
}
