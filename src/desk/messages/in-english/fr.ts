import type { SaidElsewhere } from "./said-elsewhere.ts";

export const FRENCH: SaidElsewhere = [
  [
    /comment (?:ça |cela |tu )?(?:marche|marches|fonctionne|fonctionnes)(?: ça)?/,
    "what can you do",
  ],
  [
    /(?:supprime[rz]?|efface[rz]?|oublie[rz]?)(?: toutes)? (?:mes données|mes dossiers|moi|tout ce que (?:tu sais|vous savez|vous avez) sur moi)|oubliez-moi|(?:effaciez|supprimiez) mes données|mes données soient (?:effacées|supprimées)/,
    "delete my data",
  ],
  [
    /(?:exporte[rz]?|télécharge[rz]?|montre[rz]?|affiche[rz]?)(?:-moi)?(?: toutes)? mes données|que (?:savez-vous|sais-tu) (?:de|sur) moi|quelles (?:données|informations) (?:avez-vous|as-tu|gardez-vous|conservez-vous|vous avez|tu as)(?: \w{1,12})? (?:de|sur) moi|copie de mes données/,
    "export my data",
  ],
  [
    /(?:réactive[rz]?|remet(?:s|tre|tez)) les (?:rappels|notifications)|fin du silence/,
    "unmute",
  ],
  [
    /silence|muet|plus de rappels?|(?:arrête[rz]?|coupe[rz]?|désactive[rz]?) (?:les (?:rappels|notifications|messages)|de m'(?:envoyer (?:des |ces |vos )?(?:messages|rappels|notifications)|écrire))|plus de (?:messages|notifications)/,
    "mute",
  ],
  [
    /(?:parler|discuter|écrire) (?:à|avec) (?:une? |quelqu'?un|le |la )?(?:vraie )?(?:personne|humain|collègue|conseiller|technicien|support|helpdesk|service d'assistance)?|(?:passez|passe|mettez)-moi (?:avec )?(?:une? |le )?(?:vraie? )?(?:personne|humain|collègue|conseiller|support|technicien)|^(?:une? )?(?:vraie? )?(?:humain|personne|conseiller|technicien)$/,
    "talk to a person",
  ],
  [
    /(?:ça|cela|tout|le scanner|l'imprimante|le mail) (?:re)?(?:marche|fonctionne)(?! pas)(?: maintenant| à nouveau| de nouveau| bien){0,2}|ça (?:remarche|refonctionne)|(?:maintenant |enfin )(?:ça |cela |tout )(?:re)?(?:marche|fonctionne)(?! pas)|(?:le |mon )?problème (?:est )?(?:réglé|résolu)|c'est (?:réglé|résolu|réparé)/,
    "it works now",
  ],
  [
    /annule[rz]?|laisse[rz]? tomber|oublie[rz]? ça|(?:ferme|annule|retire|clôture)[rz]? (?:le|mon|ma|ce|cette) (?:dossier|demande|ticket|cas)|(?:je )?n'(?:en )?ai plus besoin(?: d'aide| de rien| de ça)?|c'est bon,? j'ai trouvé|plus besoin/,
    "cancel",
  ],
  [
    /mes (?:dossiers|demandes|tickets|cas)(?: en cours| ouverts)?|du nouveau|où en est-on|où en sommes-nous|des nouvelles|quoi de neuf|statut/,
    "my cases",
  ],
  [
    /aide(?:z-moi|-moi)?|que (?:peux-tu|pouvez-vous|savez-vous|sais-tu) faire|(?:tu|vous) (?:sais|savez|peux|pouvez) faire quoi|à quoi (?:sers-tu|servez-vous|tu sers)/,
    "help",
  ],
  [/(?:un grand )?merci(?: beaucoup| bien| infiniment)?/, "thanks"],
  [/bonjour|bonsoir|salut|slt|coucou/, "hello"],
  [/sujets|thèmes/, "topics"],
  [
    /compare[rz]?|comparaison|différences? entre|toutes les (?:méthodes|façons|manières)/,
    "compare",
  ],
  [
    /quelle est la meilleure (?:méthode|façon|manière|solution)|quelle (?:méthode|façon|manière|voie|option)/,
    "which way",
  ],
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
  [/échéances?|date limite/, "deadline"],
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
  [/(?:mon|ma|mes) (?:dossiers?|demandes?|tickets?|signalements?)/, "my case"],
];
