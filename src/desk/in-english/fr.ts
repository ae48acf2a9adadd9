import type { SaidElsewhere } from "./said-elsewhere.ts";

export const FRENCH: SaidElsewhere = [
  [
    /(?:supprime[rz]?|efface[rz]?|oublie[rz]?)(?: toutes)? (?:mes données|mes dossiers|moi)|oubliez-moi/,
    "delete my data",
  ],
  [
    /(?:exporte[rz]?|télécharge[rz]?|montre[rz]?|affiche[rz]?)(?:-moi)?(?: toutes)? mes données|que (?:savez-vous|sais-tu) (?:de|sur) moi/,
    "export my data",
  ],
  [/réactive[rz]? les rappels|fin du silence/, "unmute"],
  [/silence|muet|plus de rappels?|arrête[rz]? les rappels/, "mute"],
  [
    /(?:parler|parle|discuter|écrire) (?:à|avec) (?:une? |quelqu'un|le |la )?(?:vraie )?(?:personne|humain|collègue|conseiller|support|helpdesk|service d'assistance)?/,
    "talk to a person",
  ],
  [
    /(?:ça|cela|tout|le scanner|l'imprimante) (?:re)?(?:marche|fonctionne)(?! pas)(?: maintenant| à nouveau| de nouveau)?|c'est (?:réglé|résolu|réparé)/,
    "it works now",
  ],
  [
    /annule[rz]?|laisse[rz]? tomber|oublie[rz]? ça|ferme[rz]? (?:le|mon) dossier/,
    "cancel",
  ],
  [
    /mes (?:dossiers|demandes|tickets|cas)(?: en cours| ouverts)?|où en est-on|où en sommes-nous|des nouvelles|quoi de neuf|statut/,
    "my cases",
  ],
  [
    /aide(?:z-moi|-moi)?|que (?:peux-tu|pouvez-vous|savez-vous) faire|comment ça marche/,
    "help",
  ],
  [/(?:merci)(?: beaucoup| bien)?/, "thanks"],
  [/bonjour|bonsoir|salut/, "hello"],
  [/sujets|thèmes/, "topics"],
  [
    /compare[rz]?|comparaison|différences? entre|toutes les (?:méthodes|façons|manières)/,
    "compare",
  ],
  [/quelle (?:méthode|façon|manière|voie|option)/, "which way"],
  [/comment/, "which way", /envoyer|envoie|numériser/],
  [
    /numéris(?:er|ation) vers (?:la |une )?(?:messagerie|e-?mail|courriel)/,
    "scan to mail",
  ],
  [
    /(?:les )?(?:paramètres|réglages|configuration) (?:pour|de|du|d'un|d'une)/,
    "settings for",
  ],
  [/configurer|paramétrer|installer/, "set up"],
  [
    /abandonner (?:basic|les mots de passe|smtp auth)|migrer|migration|passer à oauth/,
    "migrate",
  ],
  [/éviter|empêcher|prévenir|plus jamais/, "prevent"],
  [
    /(?:quand|jusqu'à quand)/,
    "when do passwords end",
    /mots? de passe|basic|smtp auth/,
  ],
  [/échéances?|calendrier|date limite/, "deadline"],
  [/exemples? (?:de code )?(?:pour|en|avec)/, "sample in"],
  [
    /(?:est|sont|m'est) revenue?s?|revien(?:t|nent)|(?:n'est|ne sont) pas (?:arrivée?s?|distribuée?s?)|non[ -](?:remise?|distribuée?|délivrée?)|rejetée?s?|refusée?s?|n'arrive(?:nt)? (?:pas|plus)/,
    "bounced",
  ],
  [
    /ne (?:peut|peux|pouvons|peuvent) (?:pas|plus)/,
    "bounced",
    /envoyer|numériser/,
  ],
  [/scanneur|imprimante|copieur|photocopieur|appareil/, "printer"],
  [/logiciel|programme|site web/, "program"],
  [/clients?|fournisseurs?|externe/, "customer"],
  [/collègues?|interne/, "colleague"],
];
