/**
 * Advice that stands in many guides and does harm. The product says none of it: the tests walk every text that it can
 * say through this list, and the benchmark every card of every story.
 */
export interface HarmfulAdvice {
  readonly id: string;
  /** All of these in one sentence or line. */
  readonly says: readonly RegExp[];
  readonly why: string;
}

export const HARMFUL_ADVICE: readonly HarmfulAdvice[] = [
  {
    id: "relay-at-submission-host",
    says: [
      /smtp\.office365\.com/i,
      /\bport 25\b|:25\b/i,
      /\brelay|without (?:sign|a password|authent)|anonymous/i,
    ],
    why: "That host looks at no inbound connector; without a sign-in every mail is refused.",
  },
  {
    id: "outbound-connector",
    says: [/\boutbound connector|(?:New|Set)-OutboundConnector/i],
    why: "An outbound connector routes mail that leaves Microsoft 365 and lets nobody in.",
  },
  {
    id: "old-ciphers",
    says: [/\bSSLv[23]\b|\bciphers["']?\s*[:=]|SECLEVEL\s*=\s*0/i],
    why: "It weakens every connection and mends nothing on the server's side.",
  },
  {
    id: "no-certificate-check",
    says: [
      /rejectUnauthorized["']?\s{0,4}[:=]\s{0,4}false|verify_peer["']?\s{0,4}=>\s{0,4}false|CERT_NONE/i,
    ],
    why: "Whoever stands in between could read the password.",
  },
  {
    id: "no-certificate-check-dotnet",
    says: [/ServerCertificateValidationCallback/i, /\btrue\b/i],
    why: "Whoever stands in between could read the password.",
  },
  {
    id: "security-defaults-off",
    says: [
      /(?:turn|switch|set)(?:s|ed|ting|ing|ning)? (?:off )?(?:the )?security defaults(?: off| to (?:no|disabled))?|disabl(?:e|es|ed|ing) (?:the )?security defaults/i,
    ],
    why: "It takes the second factor away from everybody for one device's sake.",
  },
  {
    id: "submission-for-everybody",
    says: [
      /Set-TransportConfig|(?:whole|entire) (?:tenant|organisation)/i,
      /SmtpClientAuthenticationDisabled\s{1,4}\$false|SMTP AUTH/i,
    ],
    why: "One mailbox needs it; a password that leaks anywhere would do.",
  },
  {
    id: "treat-as-internal",
    says: [/TreatMessagesAsInternal/i],
    why: "It lets anybody on that address pose as the organisation and skips the filters.",
  },
  {
    id: "allow-listing",
    says: [
      /\ballow[- ]?list|IPAllowList|safe senders?|bypass(?:es|ed|ing)? (?:the )?(?:spam|filter)|SCL\W{0,3}-1/i,
    ],
    why: "It opens the filters for whatever comes from there and mends no refusal at the door.",
  },
  {
    id: "private-address-in-spf",
    says: [
      /ip4:(?:10\.|127\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/i,
    ],
    why: "No mail ever arrives from such an address.",
  },
  {
    id: "app-password",
    says: [/\bapp(?:lication)? passwords?\b/i],
    why: "It is a password like any other and ends with basic authentication.",
  },
  {
    id: "port-465",
    says: [/\bport 465\b|:465\b/i],
    why: "Microsoft 365 does not answer there.",
  },
  {
    id: "wide-range",
    says: [/-SenderIPAddresses\b/i, /\/(?:[0-9]|1\d|2[0-9]|3[01])\b/],
    why: "Every further address may send in the organisation's name.",
  },
  {
    id: "open-sender-policy",
    says: [/v=spf1[^=]*\s\+?all\b/i],
    why: "The whole world would send in the domain's name.",
  },
  {
    id: "forced-encryption",
    says: [/-SenderIPAddresses\b/i, /-RequireTls:?\s{0,4}\$true/i],
    why: "A device that cannot encrypt is locked out; what it can is to be looked at first.",
  },
  {
    id: "partner-switch-on-relay-rule",
    says: [
      /\bOnPremises\b/i,
      /RestrictDomainsTo(?:IPAddresses|Certificate)\W{1,4}true/i,
    ],
    why: "It acts on a partner's connectors alone and protects no relay rule.",
  },
  {
    id: "closed-admin-pages",
    says: [
      /admin\.protection\.outlook\.com|\boutlook\.office(?:365)?\.com\/ecp\b|Security (?:&|and) Compliance Cent(?:er|re)/i,
    ],
    why: "These pages are closed; connectors stand in the Exchange admin centre.",
  },
  {
    id: "invented-switch",
    says: [/\bReject Send\b|reject unauthenticated messages/i],
    why: "There is no such switch; it is Set-OrganizationConfig -RejectDirectSend.",
  },
  {
    id: "basic-auth-is-gone",
    says: [/\bbasic auth/i, /\bpermanently\b/i],
    why: "That plan was put on hold and replaced; a password works still where it is switched on.",
  },
  {
    id: "basic-auth-ended-in-spring",
    says: [
      /\bbasic auth/i,
      /\b(?:ended|removed|disabled|retired|gone)\b/i,
      /\b(?:March|April) (?:30, )?2026/i,
    ],
    why: "That plan was put on hold and replaced; a password works still where it is switched on.",
  },
];

/** Words with which a sentence warns of something instead of recommending it. */
const WARNS =
  /\b(?:not|never|no|nor|none|cannot|without need|instead of|avoid|refuses?|refused|rather than|leave (?:the )?security defaults on|nicht|nie|niemals|keine?[mnrs]?|statt|ohne)\b|n't\b/i;

/** "If it does not work, …": the "not" warns of nothing. */
const CONDITION =
  /^\W{0,9}(?:if|when|where|while|as long as|unless|until|since|should)\b[^,]{0,200},/i;

/** The harmful advice that this text gives. A sentence that warns of a thing does not recommend it. */
export function harmfulIn(text: string): readonly HarmfulAdvice[] {
  const sentences = text
    .split(/\n|(?<=[.!?])\s/)
    .filter((sentence) => !WARNS.test(sentence.replace(CONDITION, "")));
  return HARMFUL_ADVICE.filter(({ says }) =>
    sentences.some((sentence) => says.every((part) => part.test(sentence))),
  );
}
