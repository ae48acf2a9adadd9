import type { Label } from "./scan/phrases.ts";

/**
 * Words in which bounces speak, in the languages that Exchange Online and common mail servers answer in; small letters.
 * Hints only: codes and structure decide first, and nothing is read by a label alone.
 */

/** The next server was not reached; whether that is final the text may not say. */
export const UNREACHED: Label = {
  phrases: [
    "name service error",
    "dns error",
    "connection timed out",
    "connection refused",
    "temporary failure",
    "no answer from host",
    "host not found",
    "name or service not known",
  ],
  pairs: [],
};

/** The mail is still on its way. */
export const DELAYED: Label = {
  phrases: [
    " delay",
    "not yet deliver",
    "not yet been deliver",
    "being retried",
    "still trying",
    "will keep trying",
    "will continue to try",
    "will keep",
    "warning only",
    "attempts will continue",
    "attempt will continue",
    "status=deferred",
    "verzöger",
    "verzoeger",
    "retardé",
    "retard de",
    "ritardat",
    "vertraagd",
    "atrasad",
    "adiada",
    "retraso",
    "retrasad",
    "försenad",
    "fördröj",
    "задерж",
    "отложен",
    "遅延",
    "遅れて",
    "延迟",
    "延遲",
    "opóźnion",
    "forsinke",
    "zpožděn",
    "gecik",
  ],
  pairs: [
    ["temporarily", "unable"],
    ["temporarily", "failed"],
    ["warning", "could not send"],
  ],
};

/** Said by a server that goes on trying, and by nobody who has given up; outweighs what it says of the attempt that failed. */
export const STILL_TRYING: Label = {
  phrases: [
    "will be retried",
    "warning message only",
    "a warning only",
    "do not need to resend",
    "no need to resend",
  ],
  pairs: [],
};

/** The mail has arrived, or was handed on. */
export const DELIVERED: Label = {
  phrases: [
    "successfully delivered",
    "successfully relayed",
    "successfully sent",
    "was relayed to",
    "relayed to the following",
    "erfolgreich zugestellt",
    "a été remis",
    "consegnato correttamente",
    "entregado correctamente",
  ],
  pairs: [],
};

/** A delay that has ended: the sender has given up. */
export const GAVE_UP: Label = {
  phrases: [
    "giving up",
    "given up",
    "gave up",
    "message expired",
    "has expired",
    "retry time exceeded",
    "retry timeout exceeded",
    "permanent",
    "could not be delivered within",
    "undeliverable",
    "aufgegeben",
    "unzustellbar",
    "delivery has failed",
    "delivery failed",
  ],
  pairs: [["delivery to", "failed"]],
};

/** Subjects of notes that ask nothing of the mail's path: out-of-office answers, receipts, answers to a meeting. */
const NO_BOUNCE_SUBJECTS: readonly string[] = [
  "automatic reply",
  "automatic response",
  "auto reply",
  "auto-reply",
  "autoreply",
  "auto response",
  "auto-response",
  "autoantwort",
  "automatische antwort",
  "out of office",
  "out of the office",
  "abwesenheits",
  "réponse automatique",
  "risposta automatica",
  "automatisch antwoord",
  "resposta automática",
  "respuesta automática",
  "autosvar",
  "automatisk svar",
  "automatická odpověď",
  "automatyczna odpowiedź",
  "otomatik yanıt",
  "автоматический ответ",
  "自動応答",
  "自动答复",
  "read:",
  "gelesen:",
  "lu:",
  "lu :",
  "letto:",
  "gelezen:",
  "lida:",
  "leído:",
  "läst:",
  "прочтено:",
  "開封済み:",
  "not read:",
  "accepted:",
  "declined:",
  "tentative:",
];

/** Whether a subject, or a pasted text's first line, is such a note's. */
export function isOtherNote(subject: string): boolean {
  const start = subject.slice(0, 80).trimStart().toLowerCase();
  return NO_BOUNCE_SUBJECTS.some((one) => start.startsWith(one));
}
