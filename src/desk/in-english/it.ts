import type { SaidElsewhere } from "./said-elsewhere.ts";

export const ITALIAN: SaidElsewhere = [
  [
    /(?:cancell(?:are|a|i)|elimin(?:are|a|i)|dimentic(?:are|a|hi))(?: tutti)? i miei dati|dimenticami/,
    "delete my data",
  ],
  [
    /(?:esport(?:are|a|i)|scaric(?:are|a|hi)|mostr(?:are|ami|a))(?: tutti)? i miei dati|(?:che )?cosa (?:sai|sa) di me/,
    "export my data",
  ],
  [/riattiva(?:re)? (?:i )?promemoria|fine del silenzio/, "unmute"],
  [/silenzi(?:o|a|are)|(?:basta|niente) promemoria/, "mute"],
  [
    /parl(?:are|a|o) con (?:una |un |un'|il |l')?(?:persona|qualcuno|operatore|operatrice|umano|collega|assistenza|helpdesk)(?: vera| reale)?/,
    "talk to a person",
  ],
  [
    /(?<!non )(?:adesso |ora |tutto |lo scanner |la stampante )?funziona(?: ora| adesso| di nuovo)?|(?:è )?risolto/,
    "it works now",
  ],
  [
    /annull(?:a|are)|lascia(?:mo)? (?:stare|perdere)|chiud(?:i|ere) il caso/,
    "cancel",
  ],
  [
    /i miei (?:casi|ticket)(?: aperti)?|le mie richieste|a che punto (?:siamo|è)|ci sono novità|novità|stato/,
    "my cases",
  ],
  [
    /aiuto|aiutami|mi aiuti|(?:che )?cosa (?:puoi|può|sai) fare|come funziona/,
    "help",
  ],
  [/(?:molte |mille )?grazie(?: mille)?/, "thanks"],
  [/ciao|salve|buongiorno|buonasera/, "hello"],
  [/argomenti/, "topics"],
  [/confront(?:a|are|o)|differenz[ae] tra|tutti i (?:metodi|modi)/, "compare"],
  [/quale (?:metodo|modo|via|opzione)/, "which way"],
  [/come/, "which way", /inviare|invia|mandare|spedire/],
  [/scansion(?:e|are) (?:a|su|verso|via) (?:e-?mail|posta)/, "scan to mail"],
  [
    /(?:le )?(?:impostazioni|configurazione) (?:per|di|del|della)/,
    "settings for",
  ],
  [/configurare|impostare/, "set up"],
  [
    /abbandonare (?:basic|le password|smtp auth)|migrare|migrazione|passare a oauth/,
    "migrate",
  ],
  [/evitare|prevenire|impedire|mai più/, "prevent"],
  [
    /(?:quando|fino a quando)/,
    "when do passwords end",
    /password|basic|smtp auth/,
  ],
  [/scadenz[ae]|calendario/, "deadline"],
  [/esempi(?:o)? (?:di codice )?(?:per|in|con)/, "sample in"],
  [
    /(?:è |sono )?(?:tornat[aoie]|respint[aoie]|rifiutat[aoie])(?: indietro)?|torna(?:no)? indietro|non (?:è |sono )?(?:arriva|arrivano|arrivat[aoie]|consegnat[aoie]|recapitat[aoie])/,
    "bounced",
  ],
  [
    /non (?:posso|può|possiamo|riesco a|riesce a)/,
    "bounced",
    /inviare|mandare|scansionare/,
  ],
  [/stampante|fotocopiatrice|dispositivo/, "printer"],
  [/programma|applicazione|sito web/, "program"],
  [/client[ei]|fornitor[ei]|estern[aoie]/, "customer"],
  [/collegh[ie]|collega|intern[aoie]/, "colleague"],
];
