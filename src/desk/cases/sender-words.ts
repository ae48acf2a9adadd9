import type { Evidence, Instant } from "../../core/model.ts";

/** Words with which people name what sends, in the order of their weight. A hint only: any other source beats it. */
const WORDS: readonly [RegExp, "device" | "application" | "server"][] = [
  // A line of a mail server's own log: whatever handed the mail to it, this is what Microsoft 365 sees.
  [/\bpostfix\/[a-z]{1,20}\[\d{1,10}\]/i, "server"],
  [
    /\b(?:scanner|printer|copier|multifunction|mfp|scan|fax|camera|alarm panel|nas|drucker|kopierer|copieur|photocopieur|scanneur|kopieerapparaat|skaner|drukarka|kserokopiarka|fotocopiadora|fotocopiatrice|esc[aá]ner|plotter|ups|usv|wechselrichter|imprimante|stampante|impresora)\b/i,
    "device",
  ],
  [
    /\b(?:application|app|program|script|website|software|crm|erp|nodemailer|smtplib|phpmailer|javamail|mailkit)\b/i,
    "application",
  ],
];

/** What kind of thing sends, where the person's own words name it. */
export function kindInWords(text: string, at: Instant): readonly Evidence[] {
  for (const [words, kind] of WORDS) {
    const named = words.exec(text)?.[0];
    if (named !== undefined)
      return [
        {
          fact: "sender.kind",
          value: kind,
          source: "assumed",
          at,
          because: `You wrote “${named}”.`,
        },
      ];
  }
  return [];
}
