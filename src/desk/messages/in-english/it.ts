import type { SaidElsewhere } from "./said-elsewhere.ts";

export const ITALIAN: SaidElsewhere = [
  [/come funzion[ai](?: questo)?/, "what can you do"],
  [
    /(?:cancell(?:are|a|i)|elimin(?:are|a|i)|dimentic(?:are|a|hi))(?: tutti)? (?:i miei dati|tutto (?:quello|ciò) che sa[i]? (?:di|su) (?:di )?me)|dimenticami/,
    "delete my data",
  ],
  [
    /(?:esport(?:are|a|i)|scaric(?:are|a|hi)|mostr(?:are|ami|a))(?: tutti)? i miei dati|(?:che )?cosa (?:sai|sa) (?:di|su di) me|(?:quali|che) dati (?:hai|ha|avete|conservi|conserva) (?:di|su di|su) me|copia dei miei dati/,
    "export my data",
  ],
  [
    /riattiva(?:re)? (?:i |le )?(?:promemoria|notifiche|avvisi)|fine del silenzio/,
    "unmute",
  ],
  [
    /silenzi(?:o|a|are)|(?:basta|niente|niente più|smett(?:i|a|ila) di (?:mandarmi|inviarmi)|non (?:mandarmi|inviarmi)(?: più)?|disattiva(?:re)?(?: i| le)?) (?:promemoria|messaggi|notifiche|avvisi)/,
    "mute",
  ],
  [
    /(?:parl(?:are|a|o)|scrivere) con (?:una |un |un'|il |l')?(?:persona|qualcuno|operatore|operatrice|umano|collega|assistenza|helpdesk)(?: vera| reale)?|(?:mi passi|passami|mi metta in contatto con|passatemi) (?:una |un |un'|l')?(?:persona|operatore|operatrice|tecnico|collega|assistenza)|^(?:una? |un')?(?:persona|operatore|operatrice|umano)(?: vera| reale)?$/,
    "talk to a person",
  ],
  [
    /(?<!non )(?:adesso |ora |tutto |lo scanner |la stampante )?(?:funziona|ha ripreso a funzionare|va)(?: ora| adesso| di nuovo| bene| tutto)+|(?<!non )(?:adesso |ora |tutto |lo scanner |la stampante )?funziona(?: tutto)?|(?:il |mio )?problema (?:è )?risolto|(?:è )?risolto/,
    "it works now",
  ],
  [
    /annull(?:a|are)|lascia(?:mo)? (?:stare|perdere)|(?:chiud(?:i|a|ere)|annull(?:a|i|are)|ritir(?:a|i|are)) (?:il|la|la mia|il mio|questo|questa) (?:caso|richiesta|ticket|segnalazione)|non (?:mi serve|ne ho bisogno|ho bisogno di aiuto) più|(?:non )?(?:mi )?serve più/,
    "cancel",
  ],
  [
    /i miei (?:casi|ticket)(?: aperti)?|le mie richieste|a che punto (?:siamo|è)|ci sono novità|novità|stato/,
    "my cases",
  ],
  [/aiuto|aiutami|mi aiuti|(?:che )?cosa (?:puoi|può|sai|sa) fare/, "help"],
  [/(?:molte |mille )?grazie(?: mille)?/, "thanks"],
  [/ciao|salve|buongiorno|buonasera/, "hello"],
  [/argomenti/, "topics"],
  [/confront(?:a|are|o)|differenz[ae] tra|tutti i (?:metodi|modi)/, "compare"],
  [
    /qual è (?:il modo|la via|l'opzione|il metodo) miglior[ei]?|quale (?:metodo|modo|via|opzione)/,
    "which way",
  ],
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
  [/scadenz[ae]/, "deadline"],
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
  [/(?:mia|mio) (?:caso|richiesta|ticket|segnalazione)/, "my case"],
];
