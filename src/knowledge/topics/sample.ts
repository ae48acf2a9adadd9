import type { Topic } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { csharp } from "./samples/csharp.ts";
import { node } from "./samples/node.ts";
import { php } from "./samples/php.ts";
import { powershell } from "./samples/powershell.ts";
import { python } from "./samples/python.ts";
import type { SampleLanguage, SampleWay } from "./samples/sample-language.ts";

/** A language that is part of another's name stands behind it. */
export const LANGUAGES: readonly SampleLanguage[] = [
  powershell,
  csharp,
  node,
  python,
  php,
];

const WAYS: Readonly<
  Record<
    SampleWay,
    { readonly title: string; readonly says: RegExp; readonly about: string }
  >
> = {
  oauth: {
    title: "OAuth",
    says: /\boauth2?\b|\bmodern\b|\btoken\b/i,
    about:
      "It signs in as an Entra application with SMTP.SendAsApp that Exchange knows (New-ServicePrincipal) and that has the right to the one mailbox.",
  },
  password: {
    title: "a password",
    says: /\bpasswords?\b|\bbasic\b|\blogin\b/i,
    about:
      "A password works only while basic authentication lasts; plan for OAuth.",
  },
  relay: {
    title: "relay, without a sign-in",
    says: /\brelay\b|\bconnector\b|\bmx\b|\bdirect[- ]send\b|\banonymous\b|\bwithout (?:a )?(?:sign-in|login|password)\b/i,
    about:
      "It runs where the public address is one that an inbound connector lists, and sends as one of your own domains.",
  },
  graph: {
    title: "Microsoft Graph",
    says: /\bgraph\b|\bhttps\b|\bsend-mgusermail\b/i,
    about:
      "It signs in as an Entra application with Mail.Send, limited to the one mailbox with RBAC for Applications.",
  },
};

/** The safest way stands first. */
const BEST = ["oauth", "graph", "relay", "password"] as const;
/** A way that is named beats one that is only hinted at: "relay without a password" is relay. */
const NAMED = ["graph", "relay", "oauth", "password"] as const;

export const sample = {
  id: "sample",
  title: "Code that sends one mail with safe TLS",
  asks: /\b(?:samples?|examples?|snippets?|code|script) (?:(?:in|for|with|using|from|of) )?(?:node(?:js)?\b|javascript\b|python\b|php\b|c#|csharp\b|dotnet\b|\.net\b|powershell\b)|\b(?:node(?:\.?js)?|javascript|python|php|c#|csharp|dotnet|powershell) (?:samples?|examples?|snippets?|code|script)\b|\bsend (?:(?:it|mails?|emails?|a mail|an email) )?(?:with|from|in|using) (?:node(?:js)?\b|javascript\b|python\b|php\b|c#|csharp\b|dotnet\b|\.net\b|powershell\b)|\b(?:code|program) (?:samples?|examples?)\b/i,
  usage: "LANGUAGE [oauth|password|relay|graph]",
  tell: (words) => {
    const language = LANGUAGES.find(({ says }) => says.test(words));
    if (language === undefined)
      return `Name the language: ${LANGUAGES.map(({ title }) => title).join(", ")}.`;
    const wanted = NAMED.find((way) => WAYS[way].says.test(words));
    const way = chosen(language, wanted);
    const code = language.ways[way];
    if (code === undefined) return `There is no sample in ${language.title}.`;
    return {
      title: `${language.title}: ${WAYS[way].title}`,
      lines: [
        ...(wanted === undefined || wanted === way
          ? []
          : [
              `There is none in ${language.title} for ${WAYS[wanted].title}; this is the next best.`,
            ]),
        WAYS[way].about,
        ...language.lines,
        way === "graph"
          ? "Names and secrets come from the environment. It goes over HTTPS, so no mail port is needed."
          : "Names and secrets come from the environment. STARTTLS and TLS 1.2 are required, and the server's certificate is checked.",
        others(language, way),
      ].filter((line) => line !== ""),
      code: code.trimEnd(),
      codeLanguage: language.codeLanguage,
    };
  },
  source: SOURCES.smtpOauth,
  checked: CHECKED,
} satisfies Topic;

function chosen(
  { ways }: SampleLanguage,
  wanted: SampleWay | undefined,
): SampleWay {
  return wanted !== undefined && ways[wanted] !== undefined
    ? wanted
    : (BEST.find((way) => ways[way] !== undefined) ?? "oauth");
}

function others({ ways }: SampleLanguage, shown: SampleWay): string {
  const there = BEST.filter((way) => way !== shown && ways[way] !== undefined);
  return there.length === 0 ? "" : `To be had too: ${there.join(", ")}.`;
}
