import type { Catalogue } from "./translate.ts";

/** What a reporter sees, in French; what is folded behind the details stays English. */
export const french: Catalogue = {
  and: "et",
  "Got it.": "Bien reçu.",
  "This card is out of date. Please use the newest one, or write to me.":
    "Cette carte n’est plus à jour. Utilisez la plus récente ou écrivez-moi.",
  Details: "Détails",
  Code: "Code",
  "The server's own words": "La réponse exacte du serveur",
  "What was looked at": "Ce qui a été vérifié",
  "Where two sources disagree": "Là où deux sources se contredisent",
  "What was not looked at": "Ce qui n’a pas été vérifié",
  "Some details were too long to show here.":
    "Certains détails étaient trop longs pour être affichés ici.",
  "This change is too long to show here in full, so it cannot be approved here.":
    "Cette modification est trop longue pour être affichée ici en entier. Elle ne peut donc pas être approuvée ici.",
  "Please choose or write something.":
    "Veuillez choisir ou écrire quelque chose.",
  "I answer you in [our own chat]({}), where nobody else reads along.":
    "Je vous réponds dans [notre conversation privée]({1}), que personne d’autre ne lit.",
  "I read this. What I find out comes to our own chat.":
    "J’ai lu ce message. Ce que je trouve arrivera dans notre conversation privée.",
  "There is no text in this message that I could read.":
    "Ce message ne contient aucun texte que je puisse lire.",
  "I cannot open its files from here; send them to me in our chat.":
    "Je ne peux pas ouvrir ses fichiers d’ici ; envoyez-les-moi dans notre conversation.",
  "Look into it": "Examiner",
  "I am looking into it. The answer comes to our own chat.":
    "J’examine ce message. La réponse arrivera dans notre conversation privée.",
  "The cases cannot be looked up just now. Try again in a minute.":
    "Impossible de consulter les dossiers pour le moment. Réessayez dans une minute.",
  "No case fits": "Aucun dossier ne correspond",
  "No case of yours fits": "Aucun de vos dossiers ne correspond",
  done: "terminé",
  running: "en cours",
  waiting: "en attente",
  "could not look": "vérification impossible",
  "Microsoft has blocked the rule that lets your office send":
    "Microsoft a bloqué la règle d’envoi de votre bureau",
  "Microsoft saw unwanted mail come through this rule, so it may have been misused. A security admin has to find out what sent it before the block is lifted. That takes some hours.":
    "Microsoft a vu passer des e-mails indésirables par cette règle ; elle a donc peut-être été détournée. Un administrateur de la sécurité doit trouver ce qui les a envoyés avant que le blocage soit levé. Cela prend quelques heures.",
  "Microsoft 365 does not recognise the sender's certificate":
    "Microsoft 365 ne reconnaît pas le certificat de l’expéditeur",
  "This is on our side, not the recipient's. The certificate of what sends the mail and the one that the rule expects are not the same. Whoever looks after the server and an Exchange admin can put that right in about an hour.":
    "Le problème vient de chez nous, pas du destinataire. Le certificat du serveur qui envoie l’e-mail n’est pas celui que la règle attend. La personne qui gère ce serveur et un administrateur Exchange peuvent régler cela en une heure environ.",
  "The rule that lets your office send is switched off":
    "La règle d’envoi de votre bureau est désactivée",
  "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.":
    "Le problème vient de chez nous, pas du destinataire. Un administrateur Exchange peut réactiver la règle en une minute. L’appareil ou le programme qui envoie n’est pas en cause.",
  "Microsoft 365 no longer recognises your office's address":
    "Microsoft 365 ne reconnaît plus l’adresse Internet de votre bureau",
  "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.":
    "Le problème vient de chez nous, pas du destinataire. Un administrateur Exchange peut le régler en une minute. L’appareil ou le programme qui envoie n’est pas en cause.",
  "Microsoft 365 has no rule that lets your office send":
    "Microsoft 365 n’a aucune règle d’envoi pour votre bureau",
  "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.":
    "Le problème vient de chez nous, pas du destinataire. Un administrateur Exchange peut ajouter la règle en quelques minutes. L’appareil ou le programme qui envoie n’est pas en cause.",
  "The rule that lets your office send is the wrong kind":
    "La règle d’envoi de votre bureau n’est pas du bon type",
  "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.":
    "Le problème vient de chez nous, pas du destinataire. La règle a été créée pour une entreprise partenaire. Un administrateur Exchange peut en créer une pour notre propre bureau en quelques minutes.",
  "Sent this way, mail reaches our own colleagues only":
    "Envoyés ainsi, les e-mails n’atteignent que nos propres collègues",
  "The device sends without sign-in and without a rule. That works for colleagues and never for anybody outside. An Exchange admin can add a rule in a few minutes.":
    "L’appareil envoie sans authentification et sans règle. Cela fonctionne vers les collègues, mais jamais vers l’extérieur. Un administrateur Exchange peut ajouter une règle en quelques minutes.",
  "Our organisation now refuses mail from devices it does not know":
    "Notre organisation refuse maintenant les e-mails d’appareils inconnus",
  "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can usually add it in a few minutes, and the setting stays on.":
    "Le problème vient de chez nous. Un paramètre de sécurité est activé, et cet appareil n’est pas dans la liste. Un administrateur Exchange peut en général l’ajouter en quelques minutes ; le paramètre reste activé.",
  "Your office's mail leaves by another internet line than before":
    "Les e-mails de votre bureau sortent désormais par une autre ligne Internet",
  "This is on our side, not the recipient's. The internet line has a second or a new address that the rule does not know. An Exchange admin can add it in a minute, once the network's admin has named all lines.":
    "Le problème vient de chez nous, pas du destinataire. La ligne Internet a une deuxième adresse, ou une nouvelle, que la règle ne connaît pas. Un administrateur Exchange peut l’ajouter en une minute, une fois que l’administrateur du réseau a indiqué toutes les lignes.",
  "Our own Exchange server is too old for Microsoft 365":
    "Notre propre serveur Exchange est trop ancien pour Microsoft 365",
  "Microsoft slows down and later refuses mail from servers without current updates. Neither the message nor the device is the reason. Whoever looks after the server has to update it; that takes some hours.":
    "Microsoft ralentit puis refuse les e-mails des serveurs qui n’ont pas les mises à jour récentes. Ni le message ni l’appareil ne sont en cause. La personne qui gère le serveur doit le mettre à jour ; cela prend quelques heures.",
  "The mail leaves over IPv6, which no rule can recognise":
    "L’e-mail sort en IPv6, qu’aucune règle ne peut reconnaître",
  "Nothing is wrong with the message. What sends it uses the newer kind of internet address, and the rules know only the older kind. Whoever looks after the device or the network can change that in a few minutes.":
    "Le message n’est pas en cause. L’appareil ou le programme qui l’envoie utilise le nouveau type d’adresse Internet, et les règles ne connaissent que l’ancien. La personne qui gère l’appareil ou le réseau peut changer cela en quelques minutes.",
  "The mail went in circles until it was stopped":
    "L’e-mail a tourné en boucle avant d’être arrêté",
  "Two mail systems kept handing it to one another; nobody got it. It concerns every mail that goes that way. A mail admin has to take the circle apart, which can take an hour or more.":
    "Deux systèmes de messagerie se le sont renvoyé sans cesse ; personne ne l’a reçu. Tous les e-mails qui prennent ce chemin sont concernés. Un administrateur de messagerie doit supprimer la boucle, ce qui peut prendre une heure ou plus.",
  "The device is set to the filter in front of Microsoft 365":
    "L’appareil est réglé sur le filtre placé devant Microsoft 365",
  "Our domain's public mail host belongs to a filter service, which does not pass on our own devices' mail. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "L’hôte de messagerie public de notre domaine appartient à un service de filtrage, qui ne transmet pas les e-mails de nos propres appareils. Il suffit de changer le nom du serveur là où l’e-mail est envoyé ; cela prend une minute.",
  "This mail has no return address, so it may not pass":
    "Cet e-mail n’a pas d’adresse de retour et ne peut donc pas passer",
  "Automatic replies and reports travel without a return address. Ordinary mail from the same sender is not affected. Whoever looks after the mail server and an Exchange admin can let them pass by a certificate; that takes about an hour.":
    "Les réponses automatiques et les rapports voyagent sans adresse de retour. Les e-mails ordinaires du même expéditeur ne sont pas touchés. La personne qui gère le serveur de messagerie et un administrateur Exchange peuvent les laisser passer grâce à un certificat ; cela prend environ une heure.",
  "A rule lets mail in from a partner's servers only":
    "Une règle n’accepte que les e-mails des serveurs d’un partenaire",
  "This is on our side. A rule for a mail gateway keeps everything else out, this sender too. An Exchange admin can add a rule for our own office in a few minutes; the gateway's rule stays as it is.":
    "Le problème vient de chez nous. Une règle prévue pour une passerelle de messagerie bloque tout le reste, y compris cet expéditeur. Un administrateur Exchange peut ajouter une règle pour notre propre bureau en quelques minutes ; la règle de la passerelle reste telle quelle.",
  "Our own mail server refused to pass this mail on":
    "Notre propre serveur de messagerie a refusé de transmettre cet e-mail",
  "The mail never reached Microsoft 365. Whoever looks after our own mail server can allow this device there in a few minutes.":
    "L’e-mail n’est jamais arrivé à Microsoft 365. La personne qui gère notre serveur de messagerie peut y autoriser cet appareil en quelques minutes.",
  "The sender's address does not belong to our organisation":
    "L’adresse de l’expéditeur n’appartient pas à notre organisation",
  "Microsoft 365 passes on mail only from addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.":
    "Microsoft 365 ne transmet que les e-mails dont l’adresse d’expéditeur appartient à l’un de nos domaines de messagerie. Il faut changer l’adresse d’expéditeur là où l’e-mail est envoyé ; cela prend une minute.",
  "The device or program is set to another organisation's mail server":
    "Le serveur de messagerie indiqué est celui d’une autre organisation",
  "Microsoft 365 cannot tell whose mail this is. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "Microsoft 365 ne peut pas savoir à qui appartient cet e-mail. Il suffit de changer le nom du serveur là où l’e-mail est envoyé ; cela prend une minute.",
  "The device or program is set to the wrong Microsoft server":
    "L’appareil ou le programme est réglé sur le mauvais serveur Microsoft",
  "That server is for devices and programs that sign in, and this one does not. Another server name in its settings puts it right; that takes a minute.":
    "Ce serveur est destiné aux appareils et aux programmes qui s’authentifient, ce qui n’est pas le cas ici. Il suffit d’entrer un autre nom de serveur dans les paramètres ; cela prend une minute.",
  "The device is set to numbers instead of a server name":
    "L’appareil est réglé sur des chiffres au lieu d’un nom de serveur",
  "Microsoft's servers change their addresses all the time, and their certificates are made out to names. Entering the name where the mail is sent puts it right; it takes a minute.":
    "Les serveurs de Microsoft changent sans cesse d’adresse, et leurs certificats sont établis pour des noms. Il suffit d’entrer le nom là où l’e-mail est envoyé ; cela prend une minute.",
  "The device or program does not trust the mail server's certificate":
    "L’appareil ou le programme ne fait pas confiance au certificat du serveur",
  "The server shows a certificate, and the device does not know who vouches for it, or has the wrong date. Whoever looks after the device can correct its clock or update it in some minutes.":
    "Le serveur présente un certificat, mais l’appareil ne sait pas qui s’en porte garant, ou sa date est fausse. La personne qui gère l’appareil peut corriger l’horloge ou le mettre à jour en quelques minutes.",
  "The name of the mail server cannot be found":
    "Le nom du serveur de messagerie est introuvable",
  "The mail never left the office. Either the name is mistyped or no longer exists, or the device asks a name server that does not answer. Whoever looks after the device or the network can correct it in a few minutes.":
    "L’e-mail n’a jamais quitté le bureau. Soit le nom est mal saisi ou n’existe plus, soit l’appareil interroge un serveur DNS qui ne répond pas. La personne qui gère l’appareil ou le réseau peut corriger cela en quelques minutes.",
  "The network does not let mail out on port 25":
    "Le réseau ne laisse pas sortir les e-mails par le port 25",
  "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way. With a provider that can take some days.":
    "L’e-mail n’est jamais arrivé à Microsoft 365, et l’appareil n’est pas en cause. La personne qui gère le pare-feu ou la ligne Internet doit ouvrir le passage. Chez un fournisseur, cela peut prendre quelques jours.",
  "The device uses a kind of encryption that Microsoft 365 lacks":
    "L’appareil utilise un chiffrement que Microsoft 365 ne propose pas",
  "Microsoft 365 does not answer to that kind; nothing is blocked and the password is not the reason. Whoever looks after what sends the mail can change the port and the encryption setting in a minute.":
    "Microsoft 365 ne répond pas à ce type de chiffrement ; rien n’est bloqué, et le mot de passe n’est pas en cause. La personne qui gère l’appareil ou le programme peut changer le port et le réglage du chiffrement en une minute.",
  "The network does not let mail out to the sign-in server":
    "Le réseau bloque l’accès au serveur d’envoi avec authentification",
  "The mail never reached Microsoft 365, and neither the device nor the password is the reason. Whoever looks after the firewall has to open port 587. That takes some minutes.":
    "L’e-mail n’est jamais arrivé à Microsoft 365, et ni l’appareil ni le mot de passe ne sont en cause. La personne qui gère le pare-feu doit ouvrir le port 587. Cela prend quelques minutes.",
  "Something in our network meddles with the encrypted connection":
    "Quelque chose dans notre réseau perturbe la connexion chiffrée",
  "A firewall or virus scanner opens the mail's connection on its way, or takes parts out of it. Whoever looks after the network can leave Microsoft 365's mail servers out of that in a few minutes.":
    "Un pare-feu ou un antivirus ouvre la connexion de l’e-mail en chemin ou en retire des parties. La personne qui gère le réseau peut en exclure les serveurs de messagerie de Microsoft 365 en quelques minutes.",
  "The device or program tries to sign in without encryption":
    "L’appareil ou le programme essaie de s’authentifier sans chiffrement",
  "Microsoft 365 takes a name and password only inside an encrypted connection, so the password is not the reason. Whoever looks after the device can switch encryption on in a minute.":
    "Microsoft 365 n’accepte un nom et un mot de passe que dans une connexion chiffrée ; le mot de passe n’est donc pas en cause. La personne qui gère l’appareil peut activer le chiffrement en une minute.",
  "A rule takes mail only when it comes encrypted":
    "Une règle n’accepte les e-mails que s’ils sont chiffrés",
  "The device is known, but it sends in plain. Whoever looks after it can switch encryption on in a minute, if the device can do it.":
    "L’appareil est connu, mais il envoie sans chiffrement. La personne qui le gère peut activer le chiffrement en une minute, si l’appareil le permet.",
  "The device's encryption is too old for the mail server":
    "Le chiffrement de l’appareil est trop ancien pour le serveur de messagerie",
  "The device is working as it was built, but its kind of encryption is no longer accepted. Whoever looks after it can install newer firmware. Where there is none, a mail server of our own can stand in between.":
    "L’appareil fonctionne comme il a été conçu, mais son type de chiffrement n’est plus accepté. La personne qui le gère peut installer un microprogramme plus récent. S’il n’y en a pas, un serveur de messagerie à nous peut servir d’intermédiaire.",
  "You did not send this; somebody used your address":
    "Ce n’est pas vous : quelqu’un a utilisé votre adresse",
  "Somebody put your address on their own mail, and its refusal came back to you. Your mailbox is not broken. You can delete the report; an admin can make such misuse harder within a day.":
    "Quelqu’un a mis votre adresse sur ses propres e-mails, et leur refus vous est revenu. Votre boîte aux lettres n’a pas de problème. Vous pouvez supprimer le rapport ; un administrateur peut rendre un tel abus plus difficile en un jour au plus.",
  "Delete the report. None of your mail was lost, and you need not answer it.":
    "Supprimez le rapport. Aucun de vos e-mails n’a été perdu, et vous n’avez pas à répondre.",
  "The content of this mail was refused":
    "Le contenu de cet e-mail a été refusé",
  "A filter took it for unwanted, or the mail is not built as it should be. Another text, or no attachment, may go through at once. If it is refused again, whoever runs that filter can say why.":
    "Un filtre l’a jugé indésirable, ou l’e-mail n’est pas construit comme il le devrait. Avec un autre texte, ou sans pièce jointe, il passera peut-être tout de suite. S’il est encore refusé, l’exploitant de ce filtre peut dire pourquoi.",
  "Send it once more with a few plain words, and without attachment and links.":
    "Renvoyez-le avec quelques mots simples, sans pièce jointe ni lien.",
  "If that arrives, add the rest piece by piece, or send a link to the file. If it is refused too, your text is not the reason.":
    "S’il arrive, ajoutez le reste petit à petit, ou envoyez un lien vers le fichier. S’il est aussi refusé, votre texte n’est pas en cause.",
  "The mail is not lost; it is still being tried":
    "L’e-mail n’est pas perdu ; les tentatives d’envoi continuent",
  "So far this is a notice and no refusal. Microsoft 365 goes on trying for a day and reports if it gives up. There is nothing to do but wait; do not send it again yet.":
    "Pour l’instant, c’est un simple avis, pas un refus. Microsoft 365 continue d’essayer pendant une journée et vous prévient s’il abandonne. Il n’y a qu’à attendre ; ne le renvoyez pas encore.",
  "The recipient's server asks to try again a little later":
    "Le serveur du destinataire demande de réessayer un peu plus tard",
  "Some mail servers turn a sender away at the first meeting and take the mail when it comes again. Nothing is broken. A mail server tries again by itself within the hour; a device may have to be told to send once more.":
    "Certains serveurs de messagerie refusent un expéditeur la première fois et acceptent l’e-mail quand il revient. Rien n’est en panne. Un serveur de messagerie réessaie de lui-même dans l’heure ; sur un appareil, il faut parfois relancer l’envoi.",
  "The mail is larger than it may be": "L’e-mail dépasse la taille autorisée",
  "Attachments grow by about a third when they are mailed. A smaller scan, or a link to the file instead, goes through at once. Nothing is broken.":
    "Les pièces jointes grossissent d’environ un tiers à l’envoi. Une numérisation plus légère, ou un lien vers le fichier, passe tout de suite. Rien n’est en panne.",
  "The part behind the @ takes no mail":
    "La partie après le @ n’accepte pas d’e-mails",
  "The name behind the @ does not exist or takes no mail, so the address is probably misspelt. Check it and send again; that takes a minute. If it is right, the recipient's side has to repair it.":
    "Le nom après le @ n’existe pas ou n’accepte pas d’e-mails ; l’adresse est donc probablement mal écrite. Vérifiez-la et renvoyez l’e-mail ; cela prend une minute. Si elle est juste, c’est au destinataire de faire corriger le problème de son côté.",
  "The mail or the mailbox has reached its limit of recipients":
    "L’e-mail ou la boîte aux lettres a atteint sa limite de destinataires",
  "One mail may go to a certain number of people, and one mailbox to so many a day. Nothing is broken. A mail to fewer people goes through at once; the daily limit frees up again within 24 hours.":
    "Un e-mail ne peut aller qu’à un certain nombre de personnes, et une boîte aux lettres ne peut écrire qu’à un certain nombre de personnes par jour. Rien n’est en panne. Un e-mail à moins de personnes passe tout de suite ; la limite quotidienne se libère dans les 24 heures.",
  "The recipient's mailbox is full":
    "La boîte aux lettres du destinataire est pleine",
  "This is on the recipient's side; nothing is wrong here. They have to make room. Tell them another way, and send again once they have.":
    "Le problème vient du destinataire ; ici, tout va bien. C’est à lui de faire de la place. Prévenez-le par un autre moyen, et renvoyez l’e-mail quand c’est fait.",
  "Nobody has the address that this mail went to":
    "Personne n’a l’adresse à laquelle cet e-mail a été envoyé",
  "The address is misspelt, or the person or group is gone. Check it letter by letter and type it anew; that takes a minute. If it is a colleague's and is right, an admin should look.":
    "L’adresse est mal écrite, ou la personne ou le groupe n’existe plus. Vérifiez-la lettre par lettre et retapez-la ; cela prend une minute. Si c’est bien celle d’un collègue, un administrateur devrait regarder.",
  "The recipient's organisation refuses this mail by its rules":
    "L’organisation du destinataire refuse cet e-mail selon ses règles",
  "The refusal comes from their side, and nothing here is broken. Their mail admin can say which rule it was and make an exception. How long that takes is up to them.":
    "Le refus vient de leur côté, et rien n’est en panne ici. Leur administrateur de messagerie peut dire de quelle règle il s’agit et faire une exception. Le délai dépend d’eux.",
  "The recipient takes mail from certain senders only":
    "Le destinataire n’accepte les e-mails que de certains expéditeurs",
  "The address exists, and its owner or an admin has decided who may write to it. Mail from a device often counts as a stranger's. Whoever looks after that address can let this sender in, which takes a few minutes.":
    "L’adresse existe, et son propriétaire ou un administrateur a choisi qui peut y écrire. Un e-mail envoyé par un appareil passe souvent pour celui d’un inconnu. La personne qui gère cette adresse peut autoriser cet expéditeur, ce qui prend quelques minutes.",
  "The recipient's mail server cannot be reached":
    "Le serveur de messagerie du destinataire est injoignable",
  "This is on the recipient's side; nothing is wrong here. Microsoft 365 tries again for a day by itself. If it is urgent, tell the recipient another way, so that their mail admin knows.":
    "Le problème vient du destinataire ; ici, tout va bien. Microsoft 365 réessaie de lui-même pendant une journée. Si c’est urgent, prévenez le destinataire par un autre moyen, pour que son administrateur de messagerie le sache.",
  "The recipient gets too much mail at the moment":
    "Le destinataire reçoit trop d’e-mails en ce moment",
  "So many mails arrive there that more are turned away for a while. Nothing is broken. Wait an hour and send fewer mails to that address; one summary instead of many alerts helps for good.":
    "Il arrive tant d’e-mails à cette adresse que les suivants sont refusés pendant un moment. Rien n’est en panne. Attendez une heure et envoyez moins d’e-mails à cette adresse ; un seul résumé au lieu de nombreuses alertes règle le problème durablement.",
  "The recipient's rules for encryption do not fit their own server":
    "Les règles de chiffrement du destinataire contredisent son propre serveur",
  "The recipient's domain asks for an encrypted and proved connection, and its own mail server does not keep to that. Nothing is wrong on our side. Their admin has to correct it; until then the mail waits or comes back.":
    "Le domaine du destinataire exige une connexion chiffrée et prouvée, et son propre serveur de messagerie ne s’y tient pas. De notre côté, tout va bien. Leur administrateur doit corriger cela ; d’ici là, l’e-mail attend ou revient.",
  "We do not know this answer yet":
    "Nous ne connaissons pas encore cette réponse",
  "The other side gave a reason that we have not met so far. A person looks at it now. It helps to keep the whole message as it came.":
    "La réponse donne une raison que nous n’avons encore jamais rencontrée. Une personne l’examine maintenant. Il est utile de garder le message entier, tel qu’il est arrivé.",
  "The recipient's mail service asks more of those who send a lot":
    "Le service de messagerie du destinataire en demande plus aux gros expéditeurs",
  "Large mail services want three records in DNS from whoever sends thousands of messages a day, and ours are not complete. Whoever looks after our domain can add what is missing; it counts within a day.":
    "Les grands services de messagerie exigent trois enregistrements DNS de ceux qui envoient des milliers de messages par jour, et les nôtres ne sont pas complets. La personne qui gère notre domaine peut ajouter ce qui manque ; c’est pris en compte en un jour au plus.",
  "Our domain's mail goes out without a signature":
    "Les e-mails de notre domaine partent sans signature",
  "This is on our side. Many receivers ask for a signature (DKIM), and Microsoft 365 does not put one on mail of our domain. An Exchange admin can switch it on; with the DNS records it takes about an hour.":
    "Le problème vient de chez nous. Beaucoup de destinataires exigent une signature (DKIM), et Microsoft 365 n’en met pas sur les e-mails de notre domaine. Un administrateur Exchange peut l’activer ; avec les enregistrements DNS, cela prend environ une heure.",
  "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.":
    "Si c’est urgent, joignez le destinataire par téléphone ou par chat ; les e-mails de nos autres boîtes aux lettres ont le même problème.",
  "Our own domain asks receivers to refuse mail like this":
    "Notre propre domaine demande de refuser les e-mails comme celui-ci",
  "Our domain tells everybody to refuse mail that cannot be proved to be ours, and this sender cannot be proved. Whoever looks after our domain can add the sender in a few minutes; the protection can stay on.":
    "Notre domaine dit à tous de refuser les e-mails dont rien ne prouve qu’ils viennent de nous, et pour cet expéditeur la preuve manque. La personne qui gère notre domaine peut ajouter l’expéditeur en quelques minutes ; la protection peut rester.",
  "Your office's address is on a block list":
    "L’adresse Internet de votre bureau est sur une liste de blocage",
  "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.":
    "C’est l’adresse Internet d’où vient l’e-mail qui est en cause, pas votre message. Un administrateur doit trouver pourquoi et demander le retrait de la liste. Cela peut prendre une journée.",
  "Microsoft 365 slows mail from your office's address down":
    "Microsoft 365 ralentit les e-mails de l’adresse Internet de votre bureau",
  "The address is new to Microsoft or sent much more than before. Nothing has to be changed for ordinary mail: it is tried again and goes through, mostly within hours.":
    "L’adresse est nouvelle pour Microsoft ou a envoyé beaucoup plus qu’avant. Pour les e-mails ordinaires, il n’y a rien à changer : l’envoi est retenté et réussit, le plus souvent en quelques heures.",
  "Mail from the start-up domain has reached its daily limit":
    "Les e-mails du domaine initial ont atteint leur limite quotidienne",
  "The address ends in the name that Microsoft gave us at the start, and few outside mails a day may leave from it. Sending from one of our own mail domains puts it right; it takes a minute.":
    "L’adresse se termine par le nom que Microsoft nous a donné au départ, et peu d’e-mails par jour peuvent en partir vers l’extérieur. Il suffit d’envoyer depuis l’un de nos propres domaines de messagerie ; cela prend une minute.",
  "Your office's internet address has no name":
    "L’adresse Internet de votre bureau n’a pas de nom",
  "Receivers ask for a name behind the address that mail comes from, and ours has none. The internet provider can enter it; that takes a day or two.":
    "Les serveurs de réception exigent un nom pour l’adresse d’où viennent les e-mails, et la nôtre n’en a pas. Le fournisseur d’accès Internet peut l’enregistrer ; cela prend un jour ou deux.",
  "Microsoft 365 has trouble with mail at the moment":
    "Microsoft 365 a des problèmes d’e-mail en ce moment",
  "This is on Microsoft's side, and they are working on it. Nothing has to be changed here. Mail that waits goes out once they are done, mostly within hours.":
    "Le problème vient de Microsoft, qui y travaille. Il n’y a rien à changer ici. Les e-mails en attente partent une fois le problème résolu, le plus souvent en quelques heures.",
  "Our domain's record of permitted senders has a mistake":
    "L’enregistrement des expéditeurs autorisés de notre domaine contient une erreur",
  "This is on our side. The public record that names who may send for our domain cannot be read, so nobody counts as permitted. Whoever looks after the domain's DNS can mend it in a few minutes.":
    "Le problème vient de chez nous. L’enregistrement public qui indique qui peut envoyer pour notre domaine est illisible ; aucun expéditeur n’est donc considéré comme autorisé. La personne qui gère le DNS du domaine peut le corriger en quelques minutes.",
  "Our domain does not say that this sender may send":
    "Notre domaine n’indique pas que cet expéditeur est autorisé",
  "This is on our side. A public record names who may send for our domain, and this sender is missing. Whoever looks after the domain's DNS can add it in a few minutes; it counts everywhere within a day.":
    "Le problème vient de chez nous. Un enregistrement public indique qui peut envoyer pour notre domaine, et cet expéditeur n’y figure pas. La personne qui gère le DNS du domaine peut l’ajouter en quelques minutes ; c’est pris en compte partout en un jour au plus.",
  "The device or program sends too many mails at the same time":
    "L’appareil ou le programme envoie trop d’e-mails en même temps",
  "Microsoft 365 takes three connections at once from one mailbox. Nothing is broken. Whoever looks after the program lets it send one mail after the other; mail that was held back can be sent again at once.":
    "Microsoft 365 accepte trois connexions simultanées par boîte aux lettres. Rien n’est en panne. La personne qui gère le programme le règle pour envoyer les e-mails l’un après l’autre ; les e-mails retenus peuvent être renvoyés tout de suite.",
  "The device or program sends more mails a minute than it may":
    "L’appareil ou le programme envoie trop d’e-mails par minute",
  "Microsoft 365 takes thirty messages a minute from one mailbox. Nothing is broken. Sending more slowly helps at once; for regular mass mail there are better ways.":
    "Microsoft 365 accepte trente messages par minute et par boîte aux lettres. Rien n’est en panne. Envoyer plus lentement aide tout de suite ; pour des envois en masse réguliers, il y a de meilleurs moyens.",
  "Our organisation has reached its daily limit for outside mail":
    "Notre organisation a atteint sa limite quotidienne d’e-mails vers l’extérieur",
  "It concerns everybody here, not this sender alone. Mail to colleagues still works. The limit frees up again within 24 hours; an admin should find out who sends so much.":
    "Tout le monde ici est concerné, pas seulement cet expéditeur. Les e-mails aux collègues passent toujours. La limite se libère dans les 24 heures ; un administrateur devrait chercher qui envoie autant.",
  "Microsoft has stopped our organisation from sending to the outside":
    "Microsoft empêche notre organisation d’envoyer vers l’extérieur",
  "It concerns everybody here. Microsoft saw too much mail that looked like spam, or does not know us well enough yet. An admin has to find and stop the source; then only Microsoft can lift it, usually within a day or two.":
    "Tout le monde ici est concerné. Microsoft a vu trop d’e-mails qui ressemblaient à du courrier indésirable, ou ne nous connaît pas encore assez bien. Un administrateur doit trouver et arrêter la source ; ensuite, seul Microsoft peut lever le blocage, en général en un jour ou deux.",
  "A policy of ours forbids this account to use a password":
    "Une de nos stratégies interdit les mots de passe à ce compte",
  "Whether the password is right or wrong makes no difference here. What sends the mail needs another way to send. An Exchange admin can set that up; it takes some planning.":
    "Que le mot de passe soit juste ou faux ne change rien ici. L’appareil ou le programme a besoin d’une autre méthode d’envoi. Un administrateur Exchange peut la mettre en place ; cela demande un peu de préparation.",
  "Microsoft 365 no longer accepts a plain password from this sender":
    "Microsoft 365 n’accepte plus de simple mot de passe de cet expéditeur",
  "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.":
    "Rien n’est en panne, et un autre mot de passe n’aidera pas. L’appareil ou le programme a besoin d’une autre méthode d’envoi. Un administrateur doit la mettre en place, et cela demande un peu de préparation.",
  "A sign-in rule of ours keeps this sender out":
    "Une de nos règles de connexion bloque cet expéditeur",
  "The password is not the problem. Our organisation allows such sign-ins only under conditions that this sender cannot meet. An admin sets up another way to send; it takes some planning.":
    "Le mot de passe n’est pas le problème. Notre organisation n’autorise ces connexions qu’à des conditions que cet expéditeur ne peut pas remplir. Un administrateur met en place une autre méthode d’envoi ; cela demande un peu de préparation.",
  "Microsoft 365 did not accept the name and password":
    "Microsoft 365 n’a pas accepté le nom et le mot de passe",
  "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.":
    "Le mot de passe a peut-être été changé ou mal saisi. La personne qui gère l’appareil peut le saisir à nouveau ; cela prend une minute.",
  "Our own sign-in server cannot be reached from Microsoft 365":
    "Microsoft 365 ne peut pas joindre notre propre serveur d’authentification",
  "The password was never checked. Whoever looks after the organisation's sign-in server has to bring it back. People may have trouble signing in elsewhere too.":
    "Le mot de passe n’a jamais été vérifié. La personne qui gère le serveur d’authentification de l’organisation doit le remettre en service. Il peut aussi y avoir des problèmes de connexion ailleurs.",
  "The High Volume Email account is not paid for at the moment":
    "Le compte High Volume Email n’est pas payé en ce moment",
  "The account stops sending until somebody pays for it again. An admin connects it to a valid billing policy in a few minutes; it can take an hour until mail flows.":
    "Le compte n’envoie plus rien tant que personne ne le paie à nouveau. Un administrateur l’associe à une stratégie de facturation valide en quelques minutes ; il peut falloir une heure avant que les e-mails passent.",
  "This kind of account reaches colleagues only":
    "Ce type de compte n’atteint que les collègues",
  "A High Volume Email account sends inside our organisation and never to the outside. Nothing is broken. Mail to the outside needs another way to send; an admin can set that up.":
    "Un compte High Volume Email envoie dans notre organisation et jamais vers l’extérieur. Rien n’est en panne. Pour l’extérieur, il faut une autre méthode d’envoi ; un administrateur peut la mettre en place.",
  "The account that signs in has no mailbox of its own":
    "Le compte qui s’authentifie n’a pas de boîte aux lettres à lui",
  "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes, or name another account.":
    "Avec cette méthode, Microsoft 365 n’accepte qu’un compte qui a une boîte aux lettres sous licence. Un administrateur peut lui attribuer une licence en quelques minutes, ou indiquer un autre compte.",
  "The account needs a second factor that this sender cannot give":
    "Le compte exige un second facteur que cet expéditeur n’a pas",
  "The password is right, and nobody is there to confirm the sign-in. What sends the mail needs another way to send. An admin can set that up; the second factor stays.":
    "Le mot de passe est juste, mais personne n’est là pour confirmer la connexion. L’appareil ou le programme a besoin d’une autre méthode d’envoi. Un administrateur peut la mettre en place ; le second facteur reste.",
  "The device or program did not sign in to Microsoft 365":
    "L’appareil ou le programme ne s’est pas authentifié auprès de Microsoft 365",
  "The Microsoft server that it uses takes mail only after a sign-in, and there was none. You did nothing wrong. The user name, password and encryption in its settings need a look; that takes a few minutes.":
    "Le serveur Microsoft utilisé n’accepte les e-mails qu’après une authentification, et il n’y en a pas eu. Vous n’avez rien fait de mal. Il faut vérifier le nom d’utilisateur, le mot de passe et le chiffrement dans les paramètres ; cela prend quelques minutes.",
  "The program's sign-in with OAuth is not set up completely":
    "L’authentification OAuth du programme n’est pas entièrement configurée",
  "The program is known to Entra, but Exchange does not let it send from this mailbox. An admin can put that right in about half an hour.":
    "Entra connaît le programme, mais Exchange ne le laisse pas envoyer depuis cette boîte aux lettres. Un administrateur peut régler cela en une demi-heure environ.",
  "Our security settings refuse a plain password here":
    "Nos paramètres de sécurité refusent ici un simple mot de passe",
  "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up within a day or so.":
    "C’est voulu et cela doit rester ainsi. L’appareil ou le programme a besoin d’une autre méthode d’envoi. Un administrateur peut la mettre en place en une journée environ.",
  "The account that signs in may not send as this address":
    "Le compte qui s’authentifie ne peut pas envoyer avec cette adresse",
  "The sign-in worked; only the sender address is refused. An Exchange admin can grant the right in a few minutes, or the sender address is changed where the mail is sent.":
    "L’authentification a réussi ; seule l’adresse d’expéditeur est refusée. Un administrateur Exchange peut accorder ce droit en quelques minutes, ou bien on change l’adresse d’expéditeur là où l’e-mail est envoyé.",
  "Microsoft has stopped this account from sending to the outside":
    "Microsoft empêche ce compte d’envoyer vers l’extérieur",
  "Microsoft saw mail from it that looked like spam; somebody may be misusing it. An admin secures the account first and then lifts the restriction. That takes about an hour, and up to a day until it holds everywhere.":
    "Microsoft a vu venir de ce compte des e-mails qui ressemblaient à du courrier indésirable ; quelqu’un en abuse peut-être. Un administrateur sécurise d’abord le compte, puis lève la restriction. Cela prend environ une heure, et jusqu’à un jour pour être valable partout.",
  "This mailbox may not sign in to send mail":
    "Cette boîte aux lettres ne peut pas s’authentifier pour envoyer",
  "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.":
    "C’est un paramètre de notre côté ; le mot de passe n’est pas le problème. Un administrateur Exchange peut l’autoriser pour cette seule boîte aux lettres en quelques minutes.",
  "Signing in to send mail is switched off here":
    "L’authentification pour envoyer est désactivée ici",
  "Our organisation keeps it off, which is right. An Exchange admin can allow it for this one mailbox in a few minutes. The password is not the problem.":
    "Notre organisation la garde désactivée, et c’est bien ainsi. Un administrateur Exchange peut l’autoriser pour cette seule boîte aux lettres en quelques minutes. Le mot de passe n’est pas le problème.",
  "The device or program tries to sign in at the wrong server":
    "L’appareil ou le programme veut s’authentifier sur le mauvais serveur",
  "It is set to the host that takes in our organisation's mail, and nobody can sign in there. Whoever looks after what sends the mail can change the server and the port; it takes a minute.":
    "Il est réglé sur l’hôte qui reçoit les e-mails de notre organisation, et personne ne peut s’y authentifier. La personne qui gère l’appareil ou le programme peut changer le serveur et le port ; cela prend une minute.",
  "A mail server refused to pass mail on to another organisation.":
    "Un serveur de messagerie a refusé de transmettre l’e-mail à une autre organisation.",
  "Microsoft 365 knows the sender, but the sender's domain is not one of the organisation's mail domains.":
    "Microsoft 365 connaît l’expéditeur, mais son domaine ne fait pas partie des domaines de messagerie de l’organisation.",
  "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.":
    "Microsoft 365 n’a pas reconnu l’expéditeur comme un appareil de l’un de ses clients et ne transmet donc pas l’e-mail.",
  "Microsoft 365 no longer lets this organisation's devices sign in with a user name and password.":
    "Microsoft 365 ne permet plus aux appareils de cette organisation de s’authentifier avec un nom d’utilisateur et un mot de passe.",
  "The sender reached the door for people who sign in, and did not sign in.":
    "L’expéditeur est arrivé à l’entrée réservée à ceux qui s’authentifient, et ne s’est pas authentifié.",
  "Allow a password for this one mailbox, for a time":
    "Autoriser temporairement un mot de passe pour cette seule boîte aux lettres",
  "Give the account a licence, or sign in with one that has it":
    "Attribuer une licence au compte ou utiliser un compte qui en a une",
  "Allow sign-in for this one mailbox":
    "Autoriser l’authentification pour cette seule boîte aux lettres",
  "Let the account send as this address":
    "Permettre au compte d’envoyer avec cette adresse",
  "Signing in with a password is to be off by default from the end of December 2026, and Microsoft is to announce the day of its final end in the second half of 2027; plan for another way before that.":
    "L’authentification par mot de passe doit être désactivée par défaut à partir de fin décembre 2026, et Microsoft doit annoncer la date de sa fin définitive au second semestre 2027 ; prévoyez une autre méthode avant.",
  "Bring the organisation's sign-in server back":
    "Remettre en service le serveur d’authentification de l’organisation",
  "Secure the account, then lift the restriction":
    "Sécuriser le compte, puis lever la restriction",
  "Add the office's address to the relay rule":
    "Ajouter l’adresse du bureau à la règle de relais",
  "Add a rule that lets this device in":
    "Ajouter une règle qui laisse entrer cet appareil",
  "Make the rule one for our own office":
    "Adapter la règle à notre propre bureau",
  "Let a rule recognise the sender by its certificate":
    "Identifier l’expéditeur par son certificat avec une règle",
  "the certificate, with its intermediate certificates":
    "le certificat, avec ses certificats intermédiaires",
  "Add a relay rule for the office":
    "Ajouter une règle de relais pour le bureau",
  "Switch the relay rule on": "Activer la règle de relais",
  "Find out what misused the rule, then lift Microsoft's block":
    "Trouver l’origine de l’abus, puis lever le blocage de Microsoft",
  "Add this sender to the domain's SPF record":
    "Ajouter cet expéditeur à l’enregistrement SPF du domaine",
  "Correct the name server that the device asks":
    "Corriger le serveur DNS que l’appareil interroge",
  "Let Microsoft 365 sign the domain's mail":
    "Faire signer les e-mails du domaine par Microsoft 365",
  "Publish a DMARC record for the domain":
    "Publier un enregistrement DMARC pour le domaine",
  "Mend the domain's SPF record": "Corriger l’enregistrement SPF du domaine",
  "Ask for removal from the block list":
    "Demander le retrait de la liste de blocage",
  "Have a name entered for the office's address":
    "Faire enregistrer un nom pour l’adresse du bureau",
  "1. {}": "1. {1}",
  "1. {}\n2. {}": "1. {1}\n2. {2}",
  "1. {}\n2. {}\n3. {}": "1. {1}\n2. {2}\n3. {3}",
  "1. {}\n2. {}\n3. {}\n4. {}": "1. {1}\n2. {2}\n3. {3}\n4. {4}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}": "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}":
    "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}\n6. {6}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}\n7. {}":
    "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}\n6. {6}\n7. {7}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}\n7. {}\n8. {}":
    "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}\n6. {6}\n7. {7}\n8. {8}",
  "1. {}\n2. {}\n3. {}\n4. {}\n5. {}\n6. {}\n7. {}\n8. {}\n9. {}":
    "1. {1}\n2. {2}\n3. {3}\n4. {4}\n5. {5}\n6. {6}\n7. {7}\n8. {8}\n9. {9}",
  "Server: {}": "Serveur : {1}",
  "Encryption: {}": "Chiffrement : {1}",
  "Sign-in: {}": "Authentification : {1}",
  "Sender: {}": "Expéditeur : {1}",
  "Ask those who look after the recipient's mail":
    "S’adresser aux responsables de la messagerie du destinataire",
  "Ask an Exchange admin of ours to look at the recipient in the Exchange admin centre (admin.exchange.microsoft.com), Recipients.":
    "Demandez à l’un de nos administrateurs Exchange d’examiner le destinataire dans le Centre d’administration Exchange (admin.exchange.microsoft.com), sous « Destinataires ».",
  "They check who may write to it, under Message delivery restrictions, how full it is, and whether a mail flow rule refused the mail.":
    "Il y vérifie qui peut écrire au destinataire (« Restrictions de remise des messages »), à quel point la boîte aux lettres est pleine, et si une règle de flux de courrier a refusé l’e-mail.",
  "Mail from a device counts as a stranger's; a sender that signs in, or has a relay rule, is easier to let in.":
    "Un e-mail envoyé par un appareil passe pour celui d’un inconnu ; un expéditeur qui s’authentifie, ou qui a une règle de relais, est plus facile à autoriser.",
  "Send once more when they have answered.":
    "Renvoyez l’e-mail quand vous aurez leur réponse.",
  "Tell the recipient another way, by telephone or from another mailbox, that your mail was refused.":
    "Prévenez le destinataire par un autre moyen, par téléphone ou depuis une autre boîte aux lettres, que votre e-mail a été refusé.",
  "Give them the whole refusal; their mail admin can see in it which rule or which server it was.":
    "Transmettez-lui le refus complet ; son administrateur de messagerie peut y voir de quelle règle ou de quel serveur il s’agit.",
  "Ask for an exception for your sender address, or for room in the mailbox.":
    "Demandez une exception pour votre adresse d’expéditeur, ou de la place dans la boîte aux lettres.",
  "The next mail to that address brings no report back.":
    "Le prochain e-mail à cette adresse ne provoque plus de rapport de non-remise.",
  "There is nothing to take back on our side.":
    "Il n’y a rien à annuler de notre côté.",
  "Nothing that is changed on our side makes up for a refusal on theirs.":
    "Rien de ce que l’on change de notre côté ne compense un refus de leur côté.",
  "Do not send the same mail again and again; that can get your address refused for longer.":
    "N’envoyez pas le même e-mail encore et encore ; votre adresse pourrait être refusée plus longtemps.",
  "Take the circle apart": "Supprimer la boucle de messagerie",
  "Change how the program builds its mails":
    "Changer la façon dont le programme construit ses e-mails",
  "Correct the recipient's address": "Corriger l’adresse du destinataire",
  "Compare {} letter by letter with what the recipient gave you, above all the part behind the @.":
    "Comparez {1} lettre par lettre avec ce que le destinataire vous a donné, surtout la partie après le @.",
  "the address": "l’adresse",
  "Type it anew; a name that the device or Outlook fills in by itself may be an old one.":
    "Retapez-la ; un nom que l’appareil ou Outlook complète de lui-même peut être ancien.",
  "Correct it in the device's address book too, and send once more.":
    "Corrigez-la aussi dans le carnet d’adresses de l’appareil, puis renvoyez l’e-mail.",
  "If it is a colleague's and is right, ask an Exchange admin to look for it.":
    "Si l’adresse est bien celle d’un collègue, demandez à un administrateur Exchange de la chercher.",
  "Put the former address back in the address book.":
    "Remettez l’ancienne adresse dans le carnet d’adresses.",
  "After a move to Microsoft 365 an old entry can point to nobody although it looks right.":
    "Après un passage à Microsoft 365, une ancienne entrée peut ne mener à personne, même si elle semble juste.",
  "Send more slowly, over fewer connections":
    "Envoyer plus lentement, avec moins de connexions",
  "In the program, find the number of connections or threads for mail, and set it to one; three at the same time are the most.":
    "Dans le programme, cherchez le nombre de connexions ou de threads pour les e-mails, et mettez-le à un ; trois en même temps sont le maximum.",
  "Let it send no more than thirty mails a minute, and put the rest in a queue.":
    "Limitez-le à trente e-mails par minute et mettez le reste dans une file d’attente.",
  "Let it wait and try again by itself when the server asks for that, each time a little longer.":
    "Réglez-le pour qu’il attende et réessaie de lui-même quand le serveur le demande, chaque fois un peu plus longtemps.",
  "Let no two devices share one account if they send at the same time.":
    "Ne laissez pas deux appareils partager un compte s’ils envoient en même temps.",
  "Send what was refused once more.": "Renvoyez ce qui a été refusé.",
  "A full run goes through without a refusal.":
    "Un envoi complet passe sans aucun refus.",
  "Set the former number of connections again.":
    "Remettez l’ancien nombre de connexions.",
  "The limits count for the mailbox, whichever program uses it.":
    "Les limites comptent pour la boîte aux lettres, quel que soit le programme qui l’utilise.",
  "For regular mass mail, High Volume Email reaches colleagues and Azure Communication Services everybody.":
    "Pour des envois en masse réguliers, High Volume Email atteint les collègues, et Azure Communication Services tout le monde.",
  "There is nothing to take back.": "Il n’y a rien à annuler.",
  "Make the mail smaller": "Alléger l’e-mail",
  "On the scanner, choose 200 or 300 dpi, black and white or compressed PDF, and fewer pages a mail.":
    "Sur le scanner, choisissez 200 ou 300 dpi, le noir et blanc ou un PDF compressé, et moins de pages par e-mail.",
  "A file grows by about a third when it is mailed; keep it well under the limit, 18 MB for one of 25 MB.":
    "Un fichier grossit d’environ un tiers à l’envoi ; restez bien en dessous de la limite : 18 Mo pour une limite de 25 Mo.",
  "Or put the file in OneDrive or SharePoint and send a link to it.":
    "Ou placez le fichier dans OneDrive ou SharePoint et envoyez un lien vers celui-ci.",
  "The smaller mail arrives.": "L’e-mail allégé arrive.",
  "Set the scanner's former quality again.":
    "Remettez l’ancienne qualité sur le scanner.",
  "The smallest limit on the way counts, and the recipient's side has its own.":
    "C’est la limite la plus basse du trajet qui compte, et le destinataire a la sienne.",
  "An admin can raise our limit for a mailbox up to 150 MB, which changes nothing on the other side.":
    "Un administrateur peut relever notre limite pour une boîte aux lettres jusqu’à 150 Mo, ce qui ne change rien de l’autre côté.",
  "Wait, and send again later": "Attendre, puis renvoyer plus tard",
  "If the mail is only delayed, leave it; Microsoft 365 goes on trying for a day by itself.":
    "Si l’e-mail est seulement retardé, n’y touchez pas ; Microsoft 365 continue d’essayer de lui-même pendant une journée.",
  "If it was refused, wait an hour and send it once more; a daily limit is free again after 24 hours.":
    "S’il a été refusé, attendez une heure et renvoyez-le ; une limite quotidienne se libère après 24 heures.",
  "Send a mail with many recipients in smaller parts.":
    "Envoyez en plusieurs fois un e-mail qui a beaucoup de destinataires.",
  "If it is urgent, tell the recipient another way.":
    "Si c’est urgent, prévenez le destinataire par un autre moyen.",
  "The mail arrives, and no further report comes back.":
    "L’e-mail arrive, et aucun autre rapport ne revient.",
  "Sending the same mail again and again makes it worse.":
    "Envoyer le même e-mail encore et encore aggrave la situation.",
  "If a limit was reached and nobody here sends so much, somebody may be misusing an account; tell an admin.":
    "Si une limite est atteinte alors que personne ici n’envoie autant, quelqu’un abuse peut-être d’un compte ; prévenez un administrateur.",
  "Leave Microsoft 365's mail servers out of inspection":
    "Exclure de l’inspection les serveurs de messagerie de Microsoft 365",
  "Let the mail leave over IPv4": "Faire sortir les e-mails en IPv4",
  "Open the mail port to Microsoft 365":
    "Ouvrir le port de messagerie vers Microsoft 365",
  "Bring the device's encryption up to date":
    "Mettre à jour le chiffrement de l’appareil",
  "If the device can do none of that, let a mail server of your own stand in between.":
    "Si l’appareil ne peut rien faire de tout cela, placez un serveur de messagerie à vous entre les deux.",
  "The device's own test of the mail server succeeds, and mail arrives.":
    "Le test du serveur de messagerie fait par l’appareil réussit, et les e-mails arrivent.",
  "Put the former encryption setting back; firmware mostly cannot be turned back.":
    "Remettez l’ancien réglage du chiffrement ; en général, on ne peut pas revenir à un microprogramme antérieur.",
  "Never switch the check of certificates off, and take no older encryption in exchange.":
    "Ne désactivez jamais la vérification des certificats, et n’acceptez pas en échange un chiffrement plus ancien.",
  "New firmware can reset settings; write them down first.":
    "Un nouveau microprogramme peut réinitialiser les paramètres ; notez-les d’abord.",
  "Look that the device's date and time are right, and let it take them from the network.":
    "Vérifiez que la date et l’heure de l’appareil sont justes, et laissez-le les prendre sur le réseau.",
  "Install the newest firmware, or enter the current root certificates (DigiCert Global Root G2 among them) in the device's list.":
    "Installez le microprogramme le plus récent, ou entrez les certificats racines actuels (dont DigiCert Global Root G2) dans la liste de l’appareil.",
  "Enter the server by its name, so that the name on the certificate fits.":
    "Entrez le serveur par son nom, pour qu’il corresponde au nom du certificat.",
  "Install the newest firmware, or for a program the newest version of its library and system.":
    "Installez le microprogramme le plus récent ou, pour un programme, la version la plus récente de sa bibliothèque et de son système.",
  "Switch on TLS 1.2 or newer in its security settings.":
    "Activez TLS 1.2 ou une version plus récente dans ses paramètres de sécurité.",
  "On the device switch encryption on and choose STARTTLS (some makers call it TLS).":
    "Sur l’appareil, activez le chiffrement et choisissez STARTTLS (certains fabricants l’appellent TLS).",
  "If there is no such setting, install the newest firmware and look again.":
    "Si ce paramètre n’existe pas, installez le microprogramme le plus récent et regardez à nouveau.",
  "If the device offers TLS versions, choose 1.2 or newer.":
    "Si l’appareil propose des versions de TLS, choisissez 1.2 ou plus récent.",
  "Send once more.": "Renvoyez l’e-mail.",
  "Set the device to your organisation's own mail host":
    "Régler l’appareil sur l’hôte de messagerie de votre organisation",
  "On the device, change the mail server to {}.":
    "Sur l’appareil, entrez {1} comme serveur de messagerie.",
  "your organisation's own Microsoft 365 mail host":
    "l’hôte de messagerie Microsoft 365 de votre organisation",
  "Set the port to 25, encryption to STARTTLS if the device can, and sign-in off.":
    "Réglez le port sur 25, le chiffrement sur STARTTLS si l’appareil le permet, et désactivez l’authentification.",
  "Enter the name as it stands here, never an address that it has today.":
    "Entrez le nom tel qu’il est écrit ici, jamais l’adresse qu’il a aujourd’hui.",
  "Mail to a colleague arrives, and then mail to somebody outside.":
    "Un e-mail à un collègue arrive, puis un e-mail vers l’extérieur.",
  "Put the former server, port and sign-in back on the device.":
    "Remettez sur l’appareil le serveur, le port et l’authentification d’avant.",
  "Mail to the outside passes there only if an inbound connector knows the office's public address.":
    "Les e-mails vers l’extérieur n’y passent que si un connecteur entrant connaît l’adresse publique du bureau.",
  "The host is the one that Microsoft 365 names for your domain (Microsoft 365 admin centre, Settings, Domains, DNS records), which is another one than the public MX where a filter service stands in front.":
    "L’hôte est celui que Microsoft 365 indique pour votre domaine (Centre d’administration Microsoft 365, Paramètres, Domaines, Enregistrements DNS) ; si un service de filtrage est placé devant, ce n’est pas le MX public.",
  "STARTTLS where the device can": "STARTTLS si l’appareil le permet",
  "Accept unknown devices again until this one has its own way":
    "Accepter à nouveau les appareils inconnus jusqu’à une solution pour celui-ci",
  "Send without sign-in, through a relay rule":
    "Envoyer sans authentification, par une règle de relais",
  "Update our own Exchange server":
    "Mettre à jour notre propre serveur Exchange",
  "Send from an address of our own domains":
    "Envoyer depuis une adresse de nos propres domaines",
  "Change the sender address on the device from {} to one that ends in your organisation's own mail domain.":
    "Sur l’appareil, remplacez l’adresse d’expéditeur {1} par une adresse qui se termine par le domaine de messagerie de votre organisation.",
  "what it is now": "actuelle",
  "If mail has to come from that other domain, ask an Exchange admin to add it in the Microsoft 365 admin centre under Settings, Domains.":
    "Si l’e-mail doit venir de cet autre domaine, demandez à un administrateur Exchange de l’ajouter dans le Centre d’administration Microsoft 365, sous Paramètres, Domaines.",
  "an address that ends in one of your own mail domains":
    "une adresse qui se termine par l’un de vos propres domaines de messagerie",
  "Mail to somebody outside goes through and shows the new sender.":
    "Un e-mail vers l’extérieur passe et affiche le nouvel expéditeur.",
  "Put the former sender address back on the device.":
    "Remettez l’ancienne adresse d’expéditeur sur l’appareil.",
  "Answers go to the new sender address, so it should be a mailbox that somebody reads.":
    "Les réponses arrivent à la nouvelle adresse d’expéditeur ; ce doit donc être une boîte aux lettres que quelqu’un lit.",
  "What is passed on unchanged for others, such as forwarded mail, needs a rule by certificate instead.":
    "Ce qui est transmis tel quel pour d’autres, comme les e-mails transférés, demande plutôt une règle par certificat.",
  "Let our own mail server pass the device's mail on":
    "Faire transmettre les e-mails de l’appareil par notre serveur de messagerie",
  "Ask Microsoft's support": "Contacter le support Microsoft",
  "Connect the High Volume Email account to a valid billing policy":
    "Associer le compte High Volume Email à une stratégie de facturation valide",
  "Send mass mail through Azure Communication Services":
    "Faire les envois en masse avec Azure Communication Services",
  "Let the program send through Microsoft Graph":
    "Faire envoyer le programme par Microsoft Graph",
  "Send to colleagues through a High Volume Email account":
    "Envoyer aux collègues avec un compte High Volume Email",
  "Complete the program's sign-in with OAuth":
    "Compléter l’authentification OAuth du programme",
  "Check the sign-in settings of the device":
    "Vérifier les paramètres d’authentification de l’appareil",
  "Set the server to smtp.office365.com, the port to 587 and the encryption to STARTTLS; some devices call it TLS.":
    "Réglez le serveur sur smtp.office365.com, le port sur 587 et le chiffrement sur STARTTLS ; certains appareils l’appellent TLS.",
  "Switch sign-in on, often called SMTP authentication; enter the user name as a full mail address, and the password once more by hand.":
    "Activez l’authentification, souvent appelée authentification SMTP ; entrez comme nom d’utilisateur une adresse e-mail complète, et saisissez à nouveau le mot de passe à la main.",
  "Set the sender to the same address as the user name.":
    "Mettez comme expéditeur la même adresse que le nom d’utilisateur.",
  "If you are not sure of the password, sign in with it at outlook.office.com first.":
    "En cas de doute sur le mot de passe, connectez-vous d’abord avec lui sur outlook.office.com.",
  "Send once more. If the answer changes, paste the new one here.":
    "Renvoyez l’e-mail. Si la réponse change, collez la nouvelle ici.",
  "The next mail goes out and lies in the account's Sent Items.":
    "Le prochain e-mail part et se trouve dans les Éléments envoyés du compte.",
  "Note the old settings before you change them, and enter them again.":
    "Notez les anciens paramètres avant de les changer, et remettez-les.",
  "Try a password no more than a few times; Microsoft 365 locks an account for a while after many failures.":
    "N’essayez un mot de passe que quelques fois ; après de nombreux échecs, Microsoft 365 verrouille un compte pendant un moment.",
  "Let the program sign in with OAuth":
    "Permettre au programme de s’authentifier avec OAuth",
  "Let the sender sign in at Microsoft 365's server for that":
    "Faire authentifier l’expéditeur sur le serveur Microsoft 365 prévu pour cela",
  "Let the device encrypt before it signs in":
    "Faire chiffrer l’appareil avant qu’il s’authentifie",
  "On the device, open the mail or SMTP settings and find the encryption, often called Secure Connection, SSL/TLS or STARTTLS.":
    "Sur l’appareil, ouvrez les paramètres d’e-mail ou SMTP et cherchez le chiffrement, souvent appelé « Connexion sécurisée », « SSL/TLS » ou « STARTTLS ».",
  "Choose STARTTLS, or TLS where there is no such name; the kind that encrypts from the first byte does not work here.":
    "Choisissez STARTTLS, ou TLS si ce nom n’existe pas ; le type qui chiffre dès le premier octet ne fonctionne pas ici.",
  "Set the port to 587 and leave sign-in on.":
    "Réglez le port sur 587 et laissez l’authentification activée.",
  "The next mail goes out, and the device shows no sign-in error.":
    "Le prochain e-mail part, et l’appareil n’affiche pas d’erreur d’authentification.",
  "Set encryption and port back to what they were.":
    "Remettez le chiffrement et le port comme ils étaient.",
  "The device needs TLS 1.2 or later; an old one may need new firmware or another way to send.":
    "L’appareil a besoin de TLS 1.2 ou d’une version plus récente ; un ancien appareil peut avoir besoin d’un nouveau microprogramme ou d’une autre méthode d’envoi.",
  "The device's clock must be right, or it takes the server's certificate for expired.":
    "L’horloge de l’appareil doit être à l’heure, sinon il croit que le certificat du serveur a expiré.",
  "{} has no address in DNS.": "{1} n’a pas d’adresse dans le DNS.",
  "An SPF record with one more address in it":
    "Un enregistrement SPF avec une adresse de plus",
  "SPF record of {}": "Enregistrement SPF de {1}",
  "Direct Send needs it, and it helps a relay's mail past the filters. What Exchange Online passes on leaves from Microsoft's own addresses.":
    "Direct Send en a besoin, et il aide les e-mails d’un relais à passer les filtres. Ce qu’Exchange Online transmet part d’adresses qui appartiennent à Microsoft.",
  "Whoever sends from {} then passes as {}; let only what has to send out on port 25.":
    "Tout ce qui envoie depuis {1} passe alors pour {2} ; ne laissez sortir par le port 25 que ce qui doit envoyer.",
  Now: "Actuel",
  Check: "À vérifier",
  "There may be one record that begins with v=spf1: replace the old one. Others see it once the old one's lifetime in DNS is over.":
    "Il ne peut y avoir qu’un enregistrement qui commence par v=spf1 : remplacez l’ancien. Les autres voient le nouveau une fois la durée de vie de l’ancien dans le DNS écoulée.",
  "The record itself spends {} of the {} lookups that SPF allows; what it includes comes on top.":
    "L’enregistrement utilise à lui seul {1} des {2} requêtes que SPF autorise ; ce qu’il inclut s’y ajoute.",
  "{} is the only new term, and it costs no lookup.":
    "{1} est le seul nouveau terme, et il ne coûte aucune requête.",
  "Looking up the door's addresses": "Recherche des adresses du point d’entrée",
  "Asking Spamhaus about your public address":
    "Interrogation de Spamhaus sur votre adresse publique",
  "Looking at the mail server's certificate":
    "Examen du certificat du serveur de messagerie",
  "Comparing clocks with the mail server":
    "Comparaison des horloges avec le serveur de messagerie",
  "Looking for your recipient's DANE records":
    "Recherche des enregistrements DANE du destinataire",
  "Looking for your domain's signing keys":
    "Recherche des clés de signature de votre domaine",
  "Reading your domain's DMARC policy":
    "Lecture de la stratégie DMARC de votre domaine",
  "Asking Microsoft which address it sees":
    "Interrogation de Microsoft sur l’adresse qu’il voit",
  "Waiting for the mail server's greeting":
    "Attente du message d’accueil du serveur de messagerie",
  "Reading your recipient's MTA-STS policy":
    "Lecture de la stratégie MTA-STS du destinataire",
  "Finding the door your mail goes to":
    "Recherche du point d’entrée de vos e-mails",
  "Trying the ports to Microsoft 365": "Essai des ports vers Microsoft 365",
  "Seeing whether your recipient's domain takes mail":
    "Vérification de la réception d’e-mails par le domaine du destinataire",
  "Trying what your sender does, without sending anything":
    "Essai de ce que fait votre expéditeur, sans rien envoyer",
  "Comparing your network's DNS with everybody's":
    "Comparaison du DNS de votre réseau avec le DNS public",
  "Looking up the name of your public address":
    "Recherche du nom de votre adresse publique",
  "Finding out whose mail server your sender uses":
    "Recherche du propriétaire du serveur de messagerie utilisé",
  "Checking who may send for your domain":
    "Vérification de qui peut envoyer pour votre domaine",
  "Asking the mail server what it can do":
    "Interrogation du serveur de messagerie sur ce qu’il sait faire",
  "Trying the door for devices that sign in":
    "Essai de l’entrée des appareils qui s’authentifient",
  "Knocking at the mail server's port":
    "Essai du port du serveur de messagerie",
  "Seeing whether your recipient wants TLS reports":
    "Vérification de la demande de rapports TLS par le destinataire",
  "Trying the versions of TLS": "Essai des versions de TLS",
  "Reading your mail settings: your own domains":
    "Lecture de vos paramètres de messagerie : vos propres domaines",
  "Reading your mail settings: sign-in with a password":
    "Lecture de vos paramètres de messagerie : authentification par mot de passe",
  "Reading your mail settings: relay rules that Microsoft blocked":
    "Lecture de vos paramètres de messagerie : règles de relais bloquées par Microsoft",
  "Reading your sign-in rules: Conditional Access":
    "Lecture de vos règles de connexion : accès conditionnel",
  "Reading your mail settings: relay rules":
    "Lecture de vos paramètres de messagerie : règles de relais",
  "Reading your mail settings: direct send":
    "Lecture de vos paramètres de messagerie : Direct Send",
  "Reading your mail settings: High Volume Email billing":
    "Lecture de vos paramètres de messagerie : facturation de High Volume Email",
  "Reading your mail settings: applications that may send":
    "Lecture de vos paramètres de messagerie : applications autorisées à envoyer",
  "Reading your mail settings: the mailbox's licence":
    "Lecture de vos paramètres de messagerie : licence de la boîte aux lettres",
  "Reading your mail settings: the mailbox that signs in":
    "Lecture de vos paramètres de messagerie : boîte aux lettres qui s’authentifie",
  "Reading your mail settings: your Microsoft 365 mail host":
    "Lecture de vos paramètres de messagerie : votre hôte de messagerie Microsoft 365",
  "Reading your mail settings: the recipient":
    "Lecture de vos paramètres de messagerie : le destinataire",
  "Reading your mail settings: senders that Microsoft restricted":
    "Lecture de vos paramètres de messagerie : expéditeurs restreints par Microsoft",
  "Reading your sign-in rules: security defaults":
    "Lecture de vos règles de connexion : paramètres de sécurité par défaut",
  "Reading your mail settings: who may send as whom":
    "Lecture de vos paramètres de messagerie : qui peut envoyer au nom de qui",
  "Reading Microsoft's service health":
    "Lecture de l’état des services Microsoft",
  "Reading the sign-in log: why the last sign-in failed":
    "Lecture du journal des connexions : cause du dernier échec de connexion",
  "Reading your mail settings: sign-in for devices":
    "Lecture de vos paramètres de messagerie : authentification des appareils",
  "Looking up the door's addresses: {}":
    "Recherche des adresses du point d’entrée : {1}",
  "Asking Spamhaus about your public address: {}":
    "Interrogation de Spamhaus sur votre adresse publique : {1}",
  "Looking at the mail server's certificate: {}":
    "Examen du certificat du serveur de messagerie : {1}",
  "Comparing clocks with the mail server: {}":
    "Comparaison des horloges avec le serveur de messagerie : {1}",
  "Looking for your recipient's DANE records: {}":
    "Recherche des enregistrements DANE du destinataire : {1}",
  "Looking for your domain's signing keys: {}":
    "Recherche des clés de signature de votre domaine : {1}",
  "Reading your domain's DMARC policy: {}":
    "Lecture de la stratégie DMARC de votre domaine : {1}",
  "Asking Microsoft which address it sees: {}":
    "Interrogation de Microsoft sur l’adresse qu’il voit : {1}",
  "Waiting for the mail server's greeting: {}":
    "Attente du message d’accueil du serveur de messagerie : {1}",
  "Reading your recipient's MTA-STS policy: {}":
    "Lecture de la stratégie MTA-STS du destinataire : {1}",
  "Finding the door your mail goes to: {}":
    "Recherche du point d’entrée de vos e-mails : {1}",
  "Trying the ports to Microsoft 365: {}":
    "Essai des ports vers Microsoft 365 : {1}",
  "Seeing whether your recipient's domain takes mail: {}":
    "Vérification de la réception d’e-mails par le domaine du destinataire : {1}",
  "Trying what your sender does, without sending anything: {}":
    "Essai de ce que fait votre expéditeur, sans rien envoyer : {1}",
  "Comparing your network's DNS with everybody's: {}":
    "Comparaison du DNS de votre réseau avec le DNS public : {1}",
  "Looking up the name of your public address: {}":
    "Recherche du nom de votre adresse publique : {1}",
  "Finding out whose mail server your sender uses: {}":
    "Recherche du propriétaire du serveur de messagerie utilisé : {1}",
  "Checking who may send for your domain: {}":
    "Vérification de qui peut envoyer pour votre domaine : {1}",
  "Asking the mail server what it can do: {}":
    "Interrogation du serveur de messagerie sur ce qu’il sait faire : {1}",
  "Trying the door for devices that sign in: {}":
    "Essai de l’entrée des appareils qui s’authentifient : {1}",
  "Knocking at the mail server's port: {}":
    "Essai du port du serveur de messagerie : {1}",
  "Seeing whether your recipient wants TLS reports: {}":
    "Vérification de la demande de rapports TLS par le destinataire : {1}",
  "Trying the versions of TLS: {}": "Essai des versions de TLS : {1}",
  "Reading your mail settings: your own domains: {}":
    "Lecture de vos paramètres de messagerie : vos propres domaines : {1}",
  "Reading your mail settings: sign-in with a password: {}":
    "Lecture de vos paramètres de messagerie : authentification par mot de passe : {1}",
  "Reading your mail settings: relay rules that Microsoft blocked: {}":
    "Lecture de vos paramètres de messagerie : règles de relais bloquées par Microsoft : {1}",
  "Reading your sign-in rules: Conditional Access: {}":
    "Lecture de vos règles de connexion : accès conditionnel : {1}",
  "Reading your mail settings: relay rules: {}":
    "Lecture de vos paramètres de messagerie : règles de relais : {1}",
  "Reading your mail settings: direct send: {}":
    "Lecture de vos paramètres de messagerie : Direct Send : {1}",
  "Reading your mail settings: High Volume Email billing: {}":
    "Lecture de vos paramètres de messagerie : facturation de High Volume Email : {1}",
  "Reading your mail settings: applications that may send: {}":
    "Lecture de vos paramètres de messagerie : applications autorisées à envoyer : {1}",
  "Reading your mail settings: the mailbox's licence: {}":
    "Lecture de vos paramètres de messagerie : licence de la boîte aux lettres : {1}",
  "Reading your mail settings: the mailbox that signs in: {}":
    "Lecture de vos paramètres de messagerie : boîte aux lettres qui s’authentifie : {1}",
  "Reading your mail settings: your Microsoft 365 mail host: {}":
    "Lecture de vos paramètres de messagerie : votre hôte de messagerie Microsoft 365 : {1}",
  "Reading your mail settings: the recipient: {}":
    "Lecture de vos paramètres de messagerie : le destinataire : {1}",
  "Reading your mail settings: senders that Microsoft restricted: {}":
    "Lecture de vos paramètres de messagerie : expéditeurs restreints par Microsoft : {1}",
  "Reading your sign-in rules: security defaults: {}":
    "Lecture de vos règles de connexion : paramètres de sécurité par défaut : {1}",
  "Reading your mail settings: who may send as whom: {}":
    "Lecture de vos paramètres de messagerie : qui peut envoyer au nom de qui : {1}",
  "Reading Microsoft's service health: {}":
    "Lecture de l’état des services Microsoft : {1}",
  "Reading the sign-in log: why the last sign-in failed: {}":
    "Lecture du journal des connexions : cause du dernier échec de connexion : {1}",
  "Reading your mail settings: sign-in for devices: {}":
    "Lecture de vos paramètres de messagerie : authentification des appareils : {1}",
  "Basic authentication for SMTP is to be off by default from the end of December 2026; the day of its final end is to be announced in the second half of 2027.":
    "L’authentification de base pour SMTP doit être désactivée par défaut à partir de fin décembre 2026 ; la date de sa fin définitive doit être annoncée au second semestre 2027.",
  "Security defaults and Conditional Access stop a sign-in by password.":
    "Les paramètres de sécurité par défaut et l’accès conditionnel bloquent une authentification par mot de passe.",
  "A sender other than the account itself needs the right to send as that address.":
    "Un expéditeur autre que le compte lui-même a besoin du droit d’envoyer avec cette adresse.",
  "The server is named by its name, never by an address.":
    "Le serveur est indiqué par son nom, jamais par une adresse.",
  "It cannot sign in.":
    "L’appareil ou le programme ne peut pas s’authentifier.",
  "Its TLS is too old for this server.":
    "Sa version de TLS est trop ancienne pour ce serveur.",
  "It is held to 30 messages a minute and is not for bulk.":
    "Cette méthode est limitée à 30 messages par minute et n’est pas faite pour les envois en masse.",
  "It can sign in with OAuth, which has no end date.":
    "L’appareil ou le programme peut s’authentifier avec OAuth, qui n’a pas de date de fin.",
  "With OAuth it lasts; with a password it works only until basic authentication ends.":
    "Avec OAuth, cette méthode dure ; avec un mot de passe, elle ne fonctionne que jusqu’à la fin de l’authentification de base.",
  "Mail leaves from Azure, not from your mailboxes: nothing stands in Sent Items.":
    "Les e-mails partent d’Azure, pas de vos boîtes aux lettres : rien n’apparaît dans les Éléments envoyés.",
  "The application's secret expires; note the day and renew it before.":
    "Le secret de l’application expire ; notez la date et renouvelez-le avant.",
  "It is for programs; a device's form does not take the long names with which one signs in there.":
    "Cette méthode est faite pour les programmes ; le formulaire d’un appareil n’accepte pas les longs noms avec lesquels on s’y authentifie.",
  "It is for programs, not for a person's mailbox.":
    "Cette méthode est faite pour les programmes, pas pour la boîte aux lettres d’une personne.",
  "It is made for much mail to the outside.":
    "Cette méthode est faite pour envoyer beaucoup d’e-mails vers l’extérieur.",
  "It is worth its set-up where much mail is sent.":
    "Sa mise en place vaut la peine là où l’on envoie beaucoup d’e-mails.",
  "Anybody can send like this in your name until Direct Send is rejected; a relay rule for the address is the safer way.":
    "N’importe qui peut envoyer ainsi en votre nom tant que Direct Send n’est pas rejeté ; une règle de relais pour l’adresse est plus sûre.",
  "The public address has to stand in the SPF record, or the mail lands in junk.":
    "L’adresse publique doit figurer dans l’enregistrement SPF, sinon les e-mails arrivent dans le courrier indésirable.",
  "A group that takes mail from inside only refuses it: the device counts as an outsider.":
    "Un groupe qui n’accepte que les e-mails internes les refuse : l’appareil passe pour extérieur.",
  "No copy stands in Sent Items, and a mail that is put off is lost where the device never tries again.":
    "Aucune copie n’apparaît dans les Éléments envoyés, et un e-mail différé est perdu si l’appareil ne réessaie jamais.",
  "It reaches nobody outside.":
    "Cette méthode n’atteint personne à l’extérieur.",
  "Your organisation rejects Direct Send.":
    "Votre organisation rejette Direct Send.",
  "A person's mailbox sends with its own sign-in.":
    "La boîte aux lettres d’une personne envoie avec sa propre authentification.",
  "The network does not let port 25 out.":
    "Le réseau ne laisse pas passer le port 25.",
  "It works inside, but mail may land in junk, and more and more organisations close it.":
    "Cela fonctionne en interne, mais les e-mails peuvent arriver dans le courrier indésirable, et de plus en plus d’organisations ferment cette voie.",
  "Mail.Send without limits may send as everybody: limit it to the one mailbox with RBAC for Applications.":
    "Sans restriction, Mail.Send permet d’envoyer au nom de tout le monde : limitez-le à cette seule boîte aux lettres avec « RBAC for Applications ».",
  "Prefer a certificate to a secret, and note the day on which it expires.":
    "Préférez un certificat à un secret, et notez la date à laquelle il expire.",
  "Only a program can do this.": "Seul un programme peut le faire.",
  "The mailbox's limits hold here too.":
    "Les limites de la boîte aux lettres valent ici aussi.",
  "A program of your own could do this.":
    "Un programme à vous pourrait le faire.",
  "No password, no SMTP ports, and a copy in Sent Items.":
    "Pas de mot de passe, pas de port SMTP, et une copie dans les Éléments envoyés.",
  "Only if the program's code can be changed.":
    "Seulement si le code du programme peut être modifié.",
  "Billing began on 1 June 2026; without a valid billing policy the account stops sending.":
    "La facturation a commencé le 1er juin 2026 ; sans stratégie de facturation valide, le compte n’envoie plus rien.",
  "Security defaults and Conditional Access apply to it as well.":
    "Les paramètres de sécurité par défaut et l’accès conditionnel s’y appliquent aussi.",
  "The account is no mailbox: nothing stands in Sent Items and no answer arrives there.":
    "Le compte n’est pas une boîte aux lettres : rien n’apparaît dans les Éléments envoyés, et aucune réponse n’y arrive.",
  "It is for devices and programs, not for a person's mailbox.":
    "Cette méthode est faite pour les appareils et les programmes, pas pour la boîte aux lettres d’une personne.",
  "It is made for much mail to colleagues.":
    "Cette méthode est faite pour envoyer beaucoup d’e-mails aux collègues.",
  "It keeps taking a password until September 2028, and reaches colleagues.":
    "Cette méthode accepte un mot de passe jusqu’en septembre 2028 et atteint les collègues.",
  "It costs by recipient and reaches colleagues only.":
    "Cette méthode se paie par destinataire et n’atteint que les collègues.",
  "Let it take mail from the devices' inside addresses only.":
    "Ne lui faites accepter que les e-mails venant des adresses internes des appareils.",
  "It passes mail on by certificate or by OAuth, so that the office's address may change.":
    "Il transmet les e-mails par certificat ou avec OAuth, si bien que l’adresse du bureau peut changer.",
  "It keeps mail while the way out is down, and its log shows who sent what; keep it up to date.":
    "Il garde les e-mails tant que la sortie est coupée, et son journal montre qui a envoyé quoi ; tenez-le à jour.",
  "Where much depends on it, let two of them stand under one name, each with its own right to pass mail on, and watch their queues.":
    "Si beaucoup de choses en dépendent, placez-en deux sous un même nom, chacun avec son propre droit de transmettre, et surveillez leurs files d’attente.",
  "Your server is this relay already; the question is how it passes mail on.":
    "Votre serveur est déjà ce relais ; la question est de savoir comment il transmet les e-mails.",
  "It is one more server to look after.": "C’est un serveur de plus à gérer.",
  "It speaks modern TLS in the old one's place.":
    "Il utilise un TLS moderne à la place de l’ancien appareil.",
  "The address changes and the device cannot sign in.":
    "L’adresse change, et l’appareil ne peut pas s’authentifier.",
  "The address changes, and a password works only until basic authentication ends.":
    "L’adresse change, et un mot de passe ne fonctionne que jusqu’à la fin de l’authentification de base.",
  "The connector may have been created switched off; look that it is enabled.":
    "Le connecteur a peut-être été créé désactivé ; vérifiez qu’il est activé.",
  "A new address at the provider, or a second line that takes over, stops the mail until the rule is changed.":
    "Une nouvelle adresse chez le fournisseur, ou une deuxième ligne qui prend le relais, arrête les e-mails jusqu’à ce que la règle soit modifiée.",
  "A device that prefers IPv6 misses the rule, which takes IPv4 only.":
    "Un appareil qui préfère IPv6 échappe à la règle, qui n’accepte que l’IPv4.",
  "Microsoft 365 may put a mail off for some minutes; the sender has to try again by itself, which many devices never do.":
    "Microsoft 365 peut différer un e-mail de quelques minutes ; l’expéditeur doit réessayer de lui-même, ce que beaucoup d’appareils ne font jamais.",
  "Its mail counts as mail from outside: the filters look at it, and no copy stands in Sent Items.":
    "Ces e-mails passent pour des e-mails de l’extérieur : les filtres les examinent, et aucune copie n’apparaît dans les Éléments envoyés.",
  "Whatever stands behind this address may send in your name: let only the devices out on port 25.":
    "Tout ce qui se trouve derrière cette adresse peut envoyer en votre nom : ne laissez sortir que les appareils par le port 25.",
  "From a rented server in a cloud it works only with an address of its own and where the provider lets port 25 out.":
    "Depuis un serveur loué dans un cloud, cela ne fonctionne qu’avec une adresse à lui, et si le fournisseur laisse passer le port 25.",
  "It works, but a sign-in with OAuth is safer where it can be had.":
    "Cela fonctionne, mais une authentification OAuth est plus sûre quand elle est possible.",
  "It works without encryption, so the mail crosses the internet in the clear.":
    "Cela fonctionne sans chiffrement ; les e-mails traversent alors Internet en clair.",
  "It needs no password and reaches everybody, if the public address is fixed.":
    "Cette méthode ne demande pas de mot de passe et atteint tout le monde, si l’adresse publique est fixe.",
  "It needs no password and reaches everybody.":
    "Cette méthode ne demande pas de mot de passe et atteint tout le monde.",
  "It is for devices, programs and servers, not for a person's mailbox.":
    "Cette méthode est faite pour les appareils, les programmes et les serveurs, pas pour la boîte aux lettres d’une personne.",
  "The public address changes or is shared.":
    "L’adresse publique change ou est partagée.",
  "Rules take IPv4 addresses only.":
    "Les règles n’acceptent que des adresses IPv4.",
  "It may not be used for bulk mail to the outside.":
    "Cette méthode ne doit pas servir à des envois en masse vers l’extérieur.",
  "Without its intermediate certificates the certificate counts for nothing.":
    "Sans ses certificats intermédiaires, le certificat ne vaut rien.",
  "Renew it in time, with the same name.":
    "Renouvelez-le à temps, avec le même nom.",
  "The certificate's domain has to be an accepted domain of this organisation alone.":
    "Le domaine du certificat doit être un domaine accepté de cette seule organisation.",
  "Devices and mail programs can hardly ever show a certificate of their own.":
    "Les appareils et les programmes de messagerie ne peuvent presque jamais présenter leur propre certificat.",
  "A certificate is shown in TLS 1.2 or later only.":
    "Un certificat n’est présenté qu’avec TLS 1.2 ou plus récent.",
  "It does not depend on the public address.":
    "Cette méthode ne dépend pas de l’adresse publique.",
  "Authenticated SMTP is on for its mailbox.":
    "Le SMTP authentifié est activé pour sa boîte aux lettres.",
  "The mailbox has a licence.": "La boîte aux lettres a une licence.",
  "A program sends, not a device.":
    "C’est un programme qui envoie, pas un appareil.",
  "The sending domain is verified there, with SPF and DKIM.":
    "Le domaine d’envoi y est vérifié, avec SPF et DKIM.",
  "Direct Send is not rejected in your organisation.":
    "Direct Send n’est pas rejeté dans votre organisation.",
  "The public address stands in the domain's SPF record.":
    "L’adresse publique figure dans l’enregistrement SPF du domaine.",
  "The program can be changed to call an HTTPS interface.":
    "Le programme peut être modifié pour appeler une interface HTTPS.",
  "The mailbox that sends has a licence, or is a shared mailbox.":
    "La boîte aux lettres qui envoie a une licence ou est une boîte aux lettres partagée.",
  "The account has a valid billing policy.":
    "Le compte a une stratégie de facturation valide.",
  "Every recipient is in your own organisation.":
    "Tous les destinataires sont dans votre propre organisation.",
  "The device or program can sign in.":
    "L’appareil ou le programme peut s’authentifier.",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later.":
    "Il chiffre avec STARTTLS et prend en charge TLS 1.2 ou plus récent.",
  "The network lets port {} out to Microsoft 365.":
    "Le réseau laisse passer le port {1} vers Microsoft 365.",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server.":
    "Quelqu’un y gère un serveur de messagerie, comme Postfix ou Exchange Server.",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth.":
    "Il transmet les e-mails par l’une des autres méthodes : un certificat, son adresse fixe ou OAuth.",
  "The public IPv4 address is fixed and nobody else's.":
    "L’adresse IPv4 publique est fixe et n’appartient à personne d’autre.",
  "An enabled inbound connector from your organisation's server lists exactly this address.":
    "Un connecteur entrant activé, de type « serveur de votre organisation », indique exactement cette adresse.",
  "The sender's domain is an accepted domain of your organisation.":
    "Le domaine de l’expéditeur est un domaine accepté de votre organisation.",
  "The sender shows a certificate of a public authority, with its whole chain.":
    "L’expéditeur présente un certificat d’une autorité publique, avec toute sa chaîne.",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain.":
    "Un connecteur entrant activé, de type « serveur de votre organisation », indique le domaine du certificat, qui est un domaine accepté.",
  "Authenticated SMTP is on for its mailbox: yes":
    "Le SMTP authentifié est activé pour sa boîte aux lettres : oui",
  "The mailbox has a licence: yes": "La boîte aux lettres a une licence : oui",
  "A program sends, not a device: yes":
    "C’est un programme qui envoie, pas un appareil : oui",
  "The sending domain is verified there, with SPF and DKIM: yes":
    "Le domaine d’envoi y est vérifié, avec SPF et DKIM : oui",
  "Direct Send is not rejected in your organisation: yes":
    "Direct Send n’est pas rejeté dans votre organisation : oui",
  "The public address stands in the domain's SPF record: yes":
    "L’adresse publique figure dans l’enregistrement SPF du domaine : oui",
  "The program can be changed to call an HTTPS interface: yes":
    "Le programme peut être modifié pour appeler une interface HTTPS : oui",
  "The mailbox that sends has a licence, or is a shared mailbox: yes":
    "La boîte aux lettres qui envoie a une licence ou est une boîte aux lettres partagée : oui",
  "The account has a valid billing policy: yes":
    "Le compte a une stratégie de facturation valide : oui",
  "Every recipient is in your own organisation: yes":
    "Tous les destinataires sont dans votre propre organisation : oui",
  "The device or program can sign in: yes":
    "L’appareil ou le programme peut s’authentifier : oui",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: yes":
    "Il chiffre avec STARTTLS et prend en charge TLS 1.2 ou plus récent : oui",
  "The network lets port {} out to Microsoft 365: yes":
    "Le réseau laisse passer le port {1} vers Microsoft 365 : oui",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: yes":
    "Quelqu’un y gère un serveur de messagerie, comme Postfix ou Exchange Server : oui",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: yes":
    "Il transmet les e-mails par l’une des autres méthodes (un certificat, son adresse fixe ou OAuth) : oui",
  "The public IPv4 address is fixed and nobody else's: yes":
    "L’adresse IPv4 publique est fixe et n’appartient à personne d’autre : oui",
  "An enabled inbound connector from your organisation's server lists exactly this address: yes":
    "Un connecteur entrant activé, de type « serveur de votre organisation », indique exactement cette adresse : oui",
  "The sender's domain is an accepted domain of your organisation: yes":
    "Le domaine de l’expéditeur est un domaine accepté de votre organisation : oui",
  "The sender shows a certificate of a public authority, with its whole chain: yes":
    "L’expéditeur présente un certificat d’une autorité publique, avec toute sa chaîne : oui",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: yes":
    "Un connecteur entrant activé, de type « serveur de votre organisation », indique le domaine du certificat, qui est un domaine accepté : oui",
  "Authenticated SMTP is on for its mailbox: no":
    "Le SMTP authentifié est activé pour sa boîte aux lettres : non",
  "The mailbox has a licence: no": "La boîte aux lettres a une licence : non",
  "A program sends, not a device: no":
    "C’est un programme qui envoie, pas un appareil : non",
  "The sending domain is verified there, with SPF and DKIM: no":
    "Le domaine d’envoi y est vérifié, avec SPF et DKIM : non",
  "Direct Send is not rejected in your organisation: no":
    "Direct Send n’est pas rejeté dans votre organisation : non",
  "The public address stands in the domain's SPF record: no":
    "L’adresse publique figure dans l’enregistrement SPF du domaine : non",
  "The program can be changed to call an HTTPS interface: no":
    "Le programme peut être modifié pour appeler une interface HTTPS : non",
  "The mailbox that sends has a licence, or is a shared mailbox: no":
    "La boîte aux lettres qui envoie a une licence ou est une boîte aux lettres partagée : non",
  "The account has a valid billing policy: no":
    "Le compte a une stratégie de facturation valide : non",
  "Every recipient is in your own organisation: no":
    "Tous les destinataires sont dans votre propre organisation : non",
  "The device or program can sign in: no":
    "L’appareil ou le programme peut s’authentifier : non",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: no":
    "Il chiffre avec STARTTLS et prend en charge TLS 1.2 ou plus récent : non",
  "The network lets port {} out to Microsoft 365: no":
    "Le réseau laisse passer le port {1} vers Microsoft 365 : non",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: no":
    "Quelqu’un y gère un serveur de messagerie, comme Postfix ou Exchange Server : non",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: no":
    "Il transmet les e-mails par l’une des autres méthodes (un certificat, son adresse fixe ou OAuth) : non",
  "The public IPv4 address is fixed and nobody else's: no":
    "L’adresse IPv4 publique est fixe et n’appartient à personne d’autre : non",
  "An enabled inbound connector from your organisation's server lists exactly this address: no":
    "Un connecteur entrant activé, de type « serveur de votre organisation », indique exactement cette adresse : non",
  "The sender's domain is an accepted domain of your organisation: no":
    "Le domaine de l’expéditeur est un domaine accepté de votre organisation : non",
  "The sender shows a certificate of a public authority, with its whole chain: no":
    "L’expéditeur présente un certificat d’une autorité publique, avec toute sa chaîne : non",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: no":
    "Un connecteur entrant activé, de type « serveur de votre organisation », indique le domaine du certificat, qui est un domaine accepté : non",
  "SMTP AUTH client submission": "Envoi client SMTP AUTH",
  "Azure Communication Services Email": "Azure Communication Services Email",
  "Direct Send": "Direct Send",
  "Microsoft Graph sendMail": "Microsoft Graph sendMail",
  "High Volume Email": "High Volume Email",
  "A relay of your own in front": "Votre propre relais, placé devant",
  "Relay, recognised by the public address":
    "Relais identifié par l’adresse publique",
  "Relay, recognised by a certificate": "Relais identifié par un certificat",
  "SMTP AUTH client submission: {}": "Envoi client SMTP AUTH : {1}",
  "Azure Communication Services Email: {}":
    "Azure Communication Services Email : {1}",
  "Direct Send: {}": "Direct Send : {1}",
  "Microsoft Graph sendMail: {}": "Microsoft Graph sendMail : {1}",
  "High Volume Email: {}": "High Volume Email : {1}",
  "A relay of your own in front: {}": "Votre propre relais, placé devant : {1}",
  "Relay, recognised by the public address: {}":
    "Relais identifié par l’adresse publique : {1}",
  "Relay, recognised by a certificate: {}":
    "Relais identifié par un certificat : {1}",
  "The device or program signs in as one mailbox and sends as it, to anybody, from any network.":
    "L’appareil ou le programme s’authentifie avec une boîte aux lettres et envoie en son nom, à tout le monde, depuis n’importe quel réseau.",
  "A service for newsletters and mass notifications to the outside, apart from your mailboxes.":
    "Un service pour les lettres d’information et les notifications en masse vers l’extérieur, séparé de vos boîtes aux lettres.",
  "Mail to your own colleagues alone, without a sign-in and without a rule, the way any stranger's mail arrives.":
    "Des e-mails à vos seuls collègues, sans authentification et sans règle, comme arrivent ceux de n’importe quel inconnu.",
  "A program of your own sends through HTTPS with an Entra application, without any SMTP.":
    "Un programme à vous envoie par HTTPS avec une application Entra, sans aucun SMTP.",
  "An account of its own for programs and devices that send much, to your own colleagues alone.":
    "Un compte dédié aux programmes et aux appareils qui envoient beaucoup, à vos seuls collègues.",
  "A mail server in your network takes mail from old devices and passes it on in a safe way.":
    "Un serveur de messagerie de votre réseau reçoit les e-mails des anciens appareils et les transmet de façon sûre.",
  "A rule in Exchange Online recognises your office's fixed public address and lets its devices send to anybody without signing in.":
    "Une règle dans Exchange Online reconnaît l’adresse publique fixe de votre bureau et permet à ses appareils d’envoyer à tout le monde sans s’authentifier.",
  "A mail server of your own shows a certificate for one of your domains and may send to anybody, from whatever address.":
    "Votre propre serveur de messagerie présente un certificat pour l’un de vos domaines et peut envoyer à tout le monde, depuis n’importe quelle adresse.",
  "587; 25 too, with the sign-in": "587 ; 25 aussi, avec l’authentification",
  "25 or 587, inside": "25 ou 587, en interne",
  "STARTTLS, TLS 1.2 or later": "STARTTLS, TLS 1.2 ou plus récent",
  "STARTTLS, with a certificate of its own":
    "STARTTLS, avec son propre certificat",
  "whatever the device can, inside only":
    "ce que l’appareil permet, en interne seulement",
  "OAuth; a password only while basic authentication lasts":
    "OAuth ; un mot de passe seulement tant que l’authentification de base existe",
  "OAuth (Mail.Send)": "OAuth (Mail.Send)",
  "OAuth, or a password until September 2028":
    "OAuth, ou un mot de passe jusqu’en septembre 2028",
  "an application of Entra, behind an SMTP user name":
    "une application Entra, derrière un nom d’utilisateur SMTP",
  "none; the public IPv4 address is known":
    "aucune ; l’adresse IPv4 publique est connue",
  "none, by the device's inside address":
    "aucune, selon l’adresse interne de l’appareil",
  "the certificate": "le certificat",
  "Sign-in: none": "Authentification : aucune",
  "a licensed mailbox": "une boîte aux lettres sous licence",
  "a licensed or shared mailbox":
    "une boîte aux lettres sous licence ou partagée",
  "by use, through an Azure subscription": "à l’usage, par un abonnement Azure",
  "pay as you go: 42 US dollars for a million recipients":
    "paiement à l’utilisation : 42 dollars US par million de destinataires",
  "none for the sender": "aucune pour l’expéditeur",
  "the server's own": "celle du serveur",
  "10,000 recipients a day, 30 messages a minute, 3 connections at a time":
    "10 000 destinataires par jour, 30 messages par minute, 3 connexions à la fois",
  "small until a higher quota is asked for":
    "basses tant qu’un quota plus élevé n’est pas demandé",
  "the throttling and filters of all incoming mail":
    "les limites de débit et les filtres de tous les e-mails entrants",
  "the mailbox's limits, and Graph's throttling":
    "les limites de la boîte aux lettres et les limites de débit de Graph",
  "no limit of recipients a day, inside only":
    "pas de limite de destinataires par jour, en interne seulement",
  "those of the way it passes mail on":
    "celles de la méthode par laquelle il transmet les e-mails",
  "reasonable use; mail to the outside counts for the organisation":
    "usage raisonnable ; les e-mails vers l’extérieur comptent pour l’organisation",
  "smtp.azurecomm.net, or its REST interface":
    "smtp.azurecomm.net, ou son interface REST",
  "your Microsoft 365 MX host": "votre hôte MX Microsoft 365",
  "a server inside your network": "un serveur dans votre réseau",
  "your own relay": "votre propre relais",
  "the host that Microsoft 365 names as the MX of your domain":
    "l’hôte que Microsoft 365 indique comme MX de votre domaine",
  "the SMTP user name of its Entra application":
    "le nom d’utilisateur SMTP de son application Entra",
  "an Entra application with Mail.Send for this one mailbox":
    "une application Entra avec Mail.Send pour cette seule boîte aux lettres",
  "the High Volume Email account": "le compte High Volume Email",
  "its own mailbox": "sa propre boîte aux lettres",
  "an address of the domain that is verified there":
    "une adresse du domaine qui y est vérifié",
  "an address of one of your own mail domains":
    "une adresse de l’un de vos propres domaines de messagerie",
  "an address at {}": "une adresse dans {1}",
  "The ways to send, side by side": "Les méthodes d’envoi, côte à côte",
  "The ways to send through Microsoft 365":
    "Les méthodes d’envoi avec Microsoft 365",
  "These ways to send, side by side": "Ces méthodes d’envoi, côte à côte",
  "Server: {}; port: {}; encryption: {}":
    "Serveur : {1} ; port : {2} ; chiffrement : {3}",
  "Sign-in: {}; to the outside: {}; licence: {}":
    "Authentification : {1} ; vers l’extérieur : {2} ; licence : {3}",
  "Sign-in: {}; to the outside: yes; licence: {}":
    "Authentification : {1} ; vers l’extérieur : oui ; licence : {2}",
  "Sign-in: {}; to the outside: no; licence: {}":
    "Authentification : {1} ; vers l’extérieur : non ; licence : {2}",
  "Sign-in: none; to the outside: no; licence: none":
    "Authentification : aucune ; vers l’extérieur : non ; licence : aucune",
  "Limits: {}": "Limites : {1}",
  "Please choose one of the answers.": "Veuillez choisir une des réponses.",
  "Which kind of sign-in can it do? (see its manual)":
    "Quel type d’authentification peut-il utiliser ? (voir son manuel)",
  "Not at all": "Aucun",
  "With a user name and a password only":
    "Avec un nom d’utilisateur et un mot de passe seulement",
  "With OAuth, also called Modern Authentication":
    "Avec OAuth, aussi appelé authentification moderne",
  "Which TLS version does it know at most? (see its manual)":
    "Quelle version de TLS connaît-il au maximum ? (voir son manuel)",
  "TLS 1.2 or 1.3": "TLS 1.2 ou 1.3",
  "TLS 1.0 or 1.1 only, or SSL": "TLS 1.0 ou 1.1 seulement, ou SSL",
  "Which encryption is it set to?": "Sur quel chiffrement est-il réglé ?",
  None: "Aucun",
  "STARTTLS or TLS": "STARTTLS ou TLS",
  "SSL, or SSL/TLS from the start": "SSL, ou SSL/TLS dès le début",
  "Does it complain about the server's certificate?":
    "Se plaint-il du certificat du serveur ?",
  "Yes, it does not trust the certificate":
    "Oui, il ne fait pas confiance au certificat",
  "No, it says nothing about certificates":
    "Non, il ne dit rien des certificats",
  "What changed shortly before the trouble began?":
    "Qu’est-ce qui a changé peu avant le début du problème ?",
  "It is new and never worked": "C’est nouveau et cela n’a jamais fonctionné",
  "The network, the line or the provider":
    "Le réseau, la ligne ou le fournisseur",
  "A certificate": "Un certificat",
  "A password": "Un mot de passe",
  "Security settings of the organisation":
    "Des paramètres de sécurité de l’organisation",
  "Mail settings, there or on our server":
    "Des paramètres de messagerie, là-bas ou sur notre serveur",
  "Nothing that I know of": "Rien, à ma connaissance",
  "Which mails does it concern?": "Quels e-mails sont concernés ?",
  "This one mail": "Cet e-mail seulement",
  "All mails to one recipient": "Tous les e-mails à un destinataire",
  "All mails to the outside": "Tous les e-mails vers l’extérieur",
  "Everything that it sends": "Tout ce qui est envoyé",
  "Who was the mail for?": "À qui l’e-mail était-il destiné ?",
  "Who will it send to?": "À qui les e-mails seront-ils destinés ?",
  "Only colleagues, inside our organisation":
    "Seulement à des collègues, dans notre organisation",
  "Somebody outside too": "Aussi à l’extérieur",
  "A colleague, inside our organisation":
    "À un collègue, dans notre organisation",
  "Somebody outside": "À quelqu’un à l’extérieur",
  "Does the office have a fixed internet address of its own? (ask the internet provider)":
    "Le bureau a-t-il sa propre adresse Internet fixe ? (demandez au fournisseur d’accès Internet)",
  "Yes, it is fixed": "Oui, elle est fixe",
  "No, it changes or is shared with others":
    "Non, elle change ou est partagée avec d’autres",
  "Which address does it send from? (none, if it has no sender)":
    "Depuis quelle adresse envoie-t-il ? (« none » s’il n’a pas d’expéditeur)",
  "That does not look like a mail address, such as scanner@example.com.":
    "Cela ne ressemble pas à une adresse e-mail, comme scanner@example.com.",
  "Which name stands on the certificate that it shows to Microsoft 365? (or none)":
    "Quel nom figure sur le certificat qu’il présente à Microsoft 365 ? (ou « none »)",
  "mail.example.com, or none": "mail.example.com, ou none",
  "Please enter a name such as mail.example.com, or the word none.":
    "Veuillez entrer un nom comme mail.example.com, ou le mot none.",
  "What sends this mail?": "Qu’est-ce qui envoie cet e-mail ?",
  "What is going to send?": "Qu’est-ce qui va envoyer ?",
  "A scanner, printer or other device":
    "Un scanner, une imprimante ou un autre appareil",
  "A program": "Un programme",
  "A person's mailbox": "La boîte aux lettres d’une personne",
  "Our own mail server": "Notre propre serveur de messagerie",
  "Which public internet address does the office have that it sends from?":
    "Quelle adresse Internet publique a le bureau d’où partent les e-mails ?",
  "For example 203.0.113.44": "Par exemple 203.0.113.44",
  "Please enter the address as four numbers with dots, such as 203.0.113.44.":
    "Veuillez entrer l’adresse sous la forme de quatre nombres séparés par des points, comme 203.0.113.44.",
  "That address is from inside your network. Please enter the one that the internet sees; a page such as whatismyip shows it.":
    "Cette adresse vient de l’intérieur de votre réseau. Veuillez entrer celle qu’Internet voit ; une page comme whatismyip l’affiche.",
  "Is it set up to sign in with a user name?":
    "Est-il réglé pour s’authentifier avec un nom d’utilisateur ?",
  "Yes, it signs in": "Oui, il s’authentifie",
  "No, it has no sign-in": "Non, il n’a pas d’authentification",
  "How much does it send?": "Combien d’e-mails envoie-t-il ?",
  "How much will it send?": "Combien d’e-mails enverra-t-il ?",
  "Up to some hundred mails a day":
    "Jusqu’à quelques centaines d’e-mails par jour",
  "Thousands a day, or newsletters":
    "Des milliers par jour, ou des lettres d’information",
  "Which mail server is it set to?":
    "Sur quel serveur de messagerie est-il réglé ?",
  "That does not look like a mail server, such as smtp.example.com.":
    "Cela ne ressemble pas à un serveur de messagerie, comme smtp.example.com.",
  "Which port is it set to?": "Sur quel port est-il réglé ?",
  "Which user name does it sign in with?":
    "Avec quel nom d’utilisateur s’authentifie-t-il ?",
  "Please enter the user name alone, such as scanner@example.com.":
    "Veuillez entrer seulement le nom d’utilisateur, comme scanner@example.com.",
  "How does it sign in?": "Comment s’authentifie-t-il ?",
  "With a user name and a password":
    "Avec un nom d’utilisateur et un mot de passe",
  "Old TLS": "Ancien TLS",
  "These speak TLS 1.0 or 1.1. Look for firmware with TLS 1.2 and OAuth; where there is none, put a relay of your own in front, or replace them.":
    "Ceux-ci utilisent TLS 1.0 ou 1.1. Cherchez un microprogramme avec TLS 1.2 et OAuth ; s’il n’y en a pas, placez devant votre propre relais, ou remplacez-les.",
  "Devices, to judge by the name": "Des appareils, d’après le nom",
  "Look whether firmware brings OAuth. If not, let them relay by the office's fixed public address without a password; for colleagues alone High Volume Email keeps taking a password for longer.":
    "Regardez si un nouveau microprogramme apporte OAuth. Sinon, faites-les passer par un relais avec l’adresse publique fixe du bureau, sans mot de passe ; pour les collègues seulement, High Volume Email accepte un mot de passe plus longtemps.",
  "Programs, to judge by the name": "Des programmes, d’après le nom",
  "Change them to OAuth or to Graph sendMail; where the code cannot be changed, a relay for the fixed address. Bulk goes to High Volume Email inside and Azure Communication Services outside.":
    "Passez-les à OAuth ou à Graph sendMail ; là où le code ne peut pas être modifié, à un relais pour l’adresse fixe. Les envois en masse passent par High Volume Email en interne et par Azure Communication Services vers l’extérieur.",
  "Other accounts": "Autres comptes",
  "Find out what signs in as these. A person's mail program moves to OAuth; a device or program gets an account of its own first.":
    "Cherchez ce qui s’authentifie avec ces comptes. Le programme de messagerie d’une personne passe à OAuth ; un appareil ou un programme reçoit d’abord son propre compte.",
  "Not said": "Non précisé",
  "The report does not say how these sign in. Show the column with the authentication protocol in the admin centre and export again.":
    "Le rapport ne dit pas comment ceux-ci s’authentifient. Affichez la colonne du protocole d’authentification dans le centre d’administration et exportez à nouveau.",
  Done: "Terminé",
  "These sign in with OAuth already and stay as they are.":
    "Ceux-ci s’authentifient déjà avec OAuth et restent tels quels.",
  Inventory: "Inventaire",
  Owners: "Responsables",
  Group: "Grouper",
  Move: "Migrer",
  Close: "Fermer",
  "Exchange admin centre > Reports > Mail flow > SMTP AUTH clients, over 90 days, exported. It holds what was sent; what was refused is not in it.":
    "Centre d’administration Exchange > Rapports > Flux de courrier > « SMTP AUTH clients », sur 90 jours, exporté. Il contient ce qui a été envoyé ; ce qui a été refusé n’y figure pas.",
  "Name for each sender the device or program, its place and who looks after it. Switch authenticated SMTP off for mailboxes that nobody claims, and wait a week.":
    "Indiquez pour chaque expéditeur l’appareil ou le programme, son emplacement et qui le gère. Désactivez le SMTP authentifié pour les boîtes aux lettres que personne ne réclame, et attendez une semaine.",
  "OAuth where it can be had; Graph for programs of your own; a relay by fixed address or certificate for the rest; High Volume Email for much mail inside, Azure Communication Services for much mail outside.":
    "OAuth là où c’est possible ; Graph pour vos propres programmes ; un relais par adresse fixe ou par certificat pour le reste ; High Volume Email pour beaucoup d’e-mails en interne, Azure Communication Services pour beaucoup d’e-mails vers l’extérieur.",
  "One pilot of each group first, then the rest. Test to the outside and to a colleague, and note it in the register.":
    "D’abord un pilote de chaque groupe, puis le reste. Testez vers l’extérieur et vers un collègue, et notez-le dans le registre.",
  "When a mailbox signs in by password no more, set an authentication policy that keeps passwords out of SMTP for it; at last for everybody.":
    "Quand une boîte aux lettres ne s’authentifie plus par mot de passe, définissez pour elle une stratégie d’authentification qui bloque les mots de passe en SMTP ; à la fin, pour tout le monde.",
  "Look at the report each month until no password is left in it.":
    "Consultez le rapport chaque mois, jusqu’à ce qu’il n’y reste plus de mot de passe.",
  "A plan away from sign-in by password":
    "Un plan pour quitter l’authentification par mot de passe",
  "Away from sign-in by password":
    "Quitter l’authentification par mot de passe",
  "A password works until basic authentication ends; whatever signs in with OAuth, or does not sign in, is not touched.":
    "Un mot de passe fonctionne jusqu’à la fin de l’authentification de base ; ce qui s’authentifie avec OAuth, ou ne s’authentifie pas, n’est pas touché.",
  "Paste the exported report (CSV) here, and I sort it by what each sender can do.":
    "Collez ici le rapport exporté (CSV), et je le trie selon ce que chaque expéditeur sait faire.",
  "1 sender in the report": "1 expéditeur dans le rapport",
  "{} senders in the report": "{1} expéditeurs dans le rapport",
  "{} of them by password, as far as the report says. The most mail stands first.":
    "Dont {1} par mot de passe, pour autant que le rapport le dise. Ceux qui envoient le plus viennent en premier.",
  "1 line without a sender's address was left out.":
    "1 ligne sans adresse d’expéditeur a été laissée de côté.",
  "{} lines without a sender's address were left out.":
    "{1} lignes sans adresse d’expéditeur ont été laissées de côté.",
  "The report holds what was sent. Whatever was refused is not in it.":
    "Le rapport contient ce qui a été envoyé. Ce qui a été refusé n’y figure pas.",
  "and {} more": "et {1} de plus",
  "{}, by password and by OAuth": "{1}, par mot de passe et avec OAuth",
  "{}: 1 message": "{1} : 1 message",
  "{}: {} messages": "{1} : {2} messages",
  "I find no line of column names with a sender in it, such as Sender address, Domain, TLS 1.2, Messages sent.":
    "Je ne trouve aucune ligne de noms de colonnes avec un expéditeur, comme Sender address, Domain, TLS 1.2, Messages sent.",
  "The lines under the column names cannot be read as CSV; a quotation mark may be missing.":
    "Les lignes sous les noms de colonnes ne peuvent pas être lues comme CSV ; il manque peut-être un guillemet.",
  "There are column names, but no sender's address under them.":
    "Il y a des noms de colonnes, mais aucune adresse d’expéditeur en dessous.",
  "January 2020": "Janvier 2020",
  "Authenticated SMTP is off in new organisations until it is switched on for a mailbox.":
    "Le SMTP authentifié est désactivé dans les nouvelles organisations tant qu’il n’est pas activé pour une boîte aux lettres.",
  "End of 2022": "Fin 2022",
  "Basic authentication is off in all of Exchange Online but for authenticated SMTP.":
    "L’authentification de base est désactivée dans tout Exchange Online, sauf pour le SMTP authentifié.",
  "Microsoft announces its end for authenticated SMTP too, for September 2025.":
    "Microsoft annonce la fin de l’authentification de base aussi pour le SMTP authentifié, prévue pour septembre 2025.",
  "It ends for the consumer mailboxes of Outlook.com and Hotmail.":
    "Elle prend fin pour les boîtes aux lettres personnelles d’Outlook.com et de Hotmail.",
  "October 2024": "Octobre 2024",
  "The report on SMTP AUTH clients shows who signs in how.":
    "Le rapport « SMTP AUTH clients » montre qui s’authentifie et comment.",
  "June 2025": "Juin 2025",
  "The end is moved to March and April 2026.":
    "La fin est repoussée à mars et avril 2026.",
  "27 January 2026": "27 janvier 2026",
  "That plan is put on hold and replaced by the one below.":
    "Ce plan est suspendu et remplacé par celui ci-dessous.",
  "Until December 2026": "Jusqu’en décembre 2026",
  "Nothing changes: a password works where it is switched on and no policy stops it.":
    "Rien ne change : un mot de passe fonctionne là où il est activé et où aucune stratégie ne le bloque.",
  "End of December 2026": "Fin décembre 2026",
  "It is to be off by default in existing organisations; administrators can switch it on again. Organisations created later do not have it; OAuth works there.":
    "Elle doit être désactivée par défaut dans les organisations existantes ; les administrateurs peuvent la réactiver. Les organisations créées plus tard ne l’ont pas ; OAuth y fonctionne.",
  "Second half of 2027": "Second semestre 2027",
  "Microsoft is to announce the day of the final end.":
    "Microsoft doit annoncer la date de la fin définitive.",
  "Passwords are to end for High Volume Email accounts.":
    "Les mots de passe doivent prendre fin pour les comptes High Volume Email.",
  "When sign-in by password ends":
    "La fin de l’authentification par mot de passe",
  "As known on {}. Microsoft has moved these dates more than once; look at message MC786329 in the message centre before you plan by them.":
    "État connu au {1}. Microsoft a déplacé ces dates plus d’une fois ; consultez le message MC786329 dans le Centre de messages avant de planifier.",
  "Today a password still works where it is switched on. What signs in with OAuth is not touched by any of this.":
    "Aujourd’hui, un mot de passe fonctionne encore là où il est activé. Ce qui s’authentifie avec OAuth n’est pas du tout concerné.",
  "How to keep it from happening again": "Pour que cela ne se reproduise pas",
  "Most mail of devices stops because something around them changed.":
    "Le plus souvent, les e-mails des appareils s’arrêtent parce que quelque chose a changé autour d’eux.",
  "A register": "Un registre",
  "List every device and program that sends: place, sender address, way to send, public address, account, who looks after it, when it was tested last.":
    "Listez tous les appareils et programmes qui envoient : emplacement, adresse d’expéditeur, méthode d’envoi, adresse publique, compte, qui les gère, date du dernier test.",
  "Look into the list before a provider, a firewall, a certificate or a security rule changes, and test from each of them afterwards.":
    "Consultez la liste avant de changer un fournisseur, un pare-feu, un certificat ou une règle de sécurité, puis testez depuis chacun d’eux.",
  "Public address": "Adresse publique",
  "Send from a fixed public IPv4 address and write down which connector and which SPF record name it.":
    "Envoyez depuis une adresse IPv4 publique fixe et notez quel connecteur et quel enregistrement SPF l’indiquent.",
  "A second line that takes over has another address: add it to the connector before it is needed.":
    "Une deuxième ligne qui prend le relais a une autre adresse : ajoutez-la au connecteur avant d’en avoir besoin.",
  "Let only the devices that send out on port 25.":
    "Ne laissez sortir par le port 25 que les appareils qui envoient.",
  Connectors: "Connecteurs",
  "List single addresses, not whole ranges, and remove what nobody uses any more twice a year.":
    "Indiquez des adresses une à une, pas des plages entières, et retirez deux fois par an ce que plus personne n’utilise.",
  "Once everything sends through connectors or with a sign-in, reject Direct Send: nobody can then pose as you from anywhere.":
    "Une fois que tout passe par des connecteurs ou avec une authentification, rejetez Direct Send : plus personne ne peut alors se faire passer pour vous de n’importe où.",
  "Sign-in": "Authentification",
  "One account a device or program, with the right to send as its own address alone; never share a password.":
    "Un compte par appareil ou programme, avec le droit d’envoyer seulement avec sa propre adresse ; ne partagez jamais un mot de passe.",
  "Use OAuth where it can be had, and allow authenticated SMTP for single mailboxes.":
    "Utilisez OAuth là où c’est possible, et n’autorisez le SMTP authentifié que pour certaines boîtes aux lettres.",
  "A person's own account is no sender: it ends with its owner.":
    "Le compte d’une personne n’est pas un expéditeur : il disparaît avec son propriétaire.",
  "SPF names every sender of the domain, in one record with at most ten lookups.":
    "SPF nomme chaque expéditeur du domaine, dans un seul enregistrement avec au plus dix requêtes.",
  "It ends in ~all while senders are still being found, and in -all once the DMARC reports show no unknown one of yours.":
    "Il se termine par ~all tant qu’on trouve encore des expéditeurs, et par -all dès que les rapports DMARC n’en montrent plus d’inconnu parmi les vôtres.",
  "Switch DKIM on for each of your domains.":
    "Activez DKIM pour chacun de vos domaines.",
  "Publish DMARC with a reporting address, read the reports, then tighten it from none to quarantine to reject.":
    "Publiez DMARC avec une adresse de rapport, lisez les rapports, puis durcissez-le de none à quarantine, puis à reject.",
  "What expires": "Ce qui expire",
  "Note the last day of certificates, of secrets of Entra applications and of mailbox licences, with a reminder a month before.":
    "Notez le dernier jour des certificats, des secrets d’applications Entra et des licences de boîtes aux lettres, avec un rappel un mois avant.",
  "A renewed certificate keeps its name and brings its intermediate certificates.":
    "Un certificat renouvelé garde son nom et s’accompagne de ses certificats intermédiaires.",
  Watch: "Surveiller",
  "Look each month at the report on SMTP AUTH clients and at the message trace of your devices' senders.":
    "Regardez chaque mois le rapport « SMTP AUTH clients » et le suivi des messages des expéditeurs de vos appareils.",
  "Who changed a connector stands in the audit log of the Purview portal, who signed in stands in Entra's sign-in log.":
    "Qui a modifié un connecteur figure dans le journal d’audit du portail Purview ; qui s’est connecté figure dans le journal des connexions d’Entra.",
  "What is refused at the door stands in no trace: let the device's own error mail or log reach somebody.":
    "Ce qui est refusé à l’entrée n’apparaît dans aucun suivi : faites en sorte que les e-mails d’erreur ou le journal de l’appareil parviennent à quelqu’un.",
  "Keep an eye on the quota of mail to the outside and on blocklists for your address.":
    "Gardez un œil sur le quota d’e-mails vers l’extérieur et sur les listes de blocage pour votre adresse.",
  Devices: "Appareils",
  "Keep firmware up to date: it brings TLS 1.2, new root certificates and OAuth.":
    "Tenez le microprogramme à jour : il apporte TLS 1.2, les nouveaux certificats racines et OAuth.",
  "Set server names, never addresses, and the right time.":
    "Entrez des noms de serveur, jamais des adresses, et la bonne heure.",
  "Code that sends one mail with safe TLS":
    "Du code qui envoie un e-mail avec un TLS sûr",
  "It signs in as an Entra application with SMTP.SendAsApp that Exchange knows (New-ServicePrincipal) and that has the right to the one mailbox.":
    "Le code s’authentifie comme application Entra avec SMTP.SendAsApp, connue d’Exchange (New-ServicePrincipal) et autorisée sur cette seule boîte aux lettres.",
  "{}: a password": "{1} : un mot de passe",
  "A password works only while basic authentication lasts; plan for OAuth.":
    "Un mot de passe ne fonctionne que tant que l’authentification de base existe ; prévoyez OAuth.",
  "{}: relay, without a sign-in": "{1} : relais, sans authentification",
  "a password": "un mot de passe",
  "relay, without a sign-in": "relais, sans authentification",
  "It runs where the public address is one that an inbound connector lists, and sends as one of your own domains.":
    "Le code s’exécute là où l’adresse publique figure dans un connecteur entrant, et envoie au nom de l’un de vos propres domaines.",
  "Microsoft Graph": "Microsoft Graph",
  "It signs in as an Entra application with Mail.Send, limited to the one mailbox with RBAC for Applications.":
    "Le code s’authentifie comme application Entra avec Mail.Send, limité à cette seule boîte aux lettres avec « RBAC for Applications ».",
  "Name the language: {}.": "Indiquez le langage : {1}.",
  "There is no sample in {}.": "Il n’y a pas d’exemple en {1}.",
  "There is none in {} for {}; this is the next best.":
    "En {1}, il n’y en a pas pour « {2} » ; voici ce qui s’en rapproche le plus.",
  "Names and secrets come from the environment. It goes over HTTPS, so no mail port is needed.":
    "Les noms et les secrets viennent de l’environnement. Tout passe par HTTPS ; aucun port de messagerie n’est donc nécessaire.",
  "Names and secrets come from the environment. STARTTLS and TLS 1.2 are required, and the server's certificate is checked.":
    "Les noms et les secrets viennent de l’environnement. STARTTLS et TLS 1.2 sont obligatoires, et le certificat du serveur est vérifié.",
  "To be had too: {}.": "Existe aussi : {1}.",
  "Install MailKit; for OAuth also Microsoft.Identity.Client. It is a whole Program.cs of a console project for .NET 8 or newer.":
    "Installez MailKit ; pour OAuth, aussi Microsoft.Identity.Client. C’est un Program.cs complet d’un projet console pour .NET 8 ou plus récent.",
  "Microsoft does not recommend System.Net.Mail's SmtpClient for new programs: it knows neither OAuth nor modern protocols.":
    "Microsoft ne recommande pas le SmtpClient de System.Net.Mail pour de nouveaux programmes : il ne connaît ni OAuth ni les protocoles modernes.",
  "Install nodemailer; for OAuth also @azure/identity.":
    "Installez nodemailer ; pour OAuth, aussi @azure/identity.",
  "Install phpmailer/phpmailer; for OAuth also thenetworg/oauth2-azure or another library that gets a token.":
    "Installez phpmailer/phpmailer ; pour OAuth, aussi thenetworg/oauth2-azure ou une autre bibliothèque qui obtient un jeton.",
  "Install Microsoft.Graph.Users.Actions; for the relay, MailKit's libraries.":
    "Installez Microsoft.Graph.Users.Actions ; pour le relais, les bibliothèques de MailKit.",
  "Send-MailMessage is obsolete: Microsoft says itself that it cannot promise a safe connection.":
    "Send-MailMessage est obsolète : Microsoft dit lui-même ne pas pouvoir garantir une connexion sûre.",
  "smtplib is part of Python; for OAuth install msal.":
    "smtplib fait partie de Python ; pour OAuth, installez msal.",
  "SSL/TLS": "SSL/TLS",
  "SMTP Server Address": "SMTP Server Address",
  "SMTP Server Port Number": "SMTP Server Port Number",
  "Secure Connection": "Secure Connection",
  "Authentication Method": "Authentication Method",
  "Authenticated Account": "Authenticated Account",
  "Authenticated Password": "Authenticated Password",
  "Sender's Email Address": "Sender's Email Address",
  "SMTP Security": "SMTP Security",
  "Primary SMTP Gateway": "Primary SMTP Gateway",
  "Primary SMTP Gateway Port": "Primary SMTP Gateway Port",
  "Use SSL/TLS": "Use SSL/TLS",
  "Device-Initiated E-mail": "Device-Initiated E-mail",
  "Device Userid": "Device Userid",
  "Device password": "Device password",
  "SMTP Server Name": "SMTP Server Name",
  "SMTP Port No.": "SMTP Port No.",
  "SMTP Authentication": "SMTP Authentication",
  "SMTP Auth. User Name": "SMTP Auth. User Name",
  "Administrator's Email Address": "Administrator's Email Address",
  "Primary Server": "Primary Server",
  "Port Number": "Port Number",
  "Enable SSL/TLS": "Enable SSL/TLS",
  "Sender Address": "Sender Address",
  "Email Send Authentication": "Email Send Authentication",
  "Login Name": "Login Name",
  "Return Email Address": "Return Email Address",
  "SSL/TLS: {}": "SSL/TLS : {1}",
  "SMTP Server Address: {}": "SMTP Server Address : {1}",
  "SMTP Server Port Number: {}": "SMTP Server Port Number : {1}",
  "Secure Connection: {}": "Secure Connection : {1}",
  "Authentication Method: {}": "Authentication Method : {1}",
  "Authenticated Account: {}": "Authenticated Account : {1}",
  "Authenticated Password: {}": "Authenticated Password : {1}",
  "Sender's Email Address: {}": "Sender's Email Address : {1}",
  "SMTP Security: {}": "SMTP Security : {1}",
  "Primary SMTP Gateway: {}": "Primary SMTP Gateway : {1}",
  "Primary SMTP Gateway Port: {}": "Primary SMTP Gateway Port : {1}",
  "Use SSL/TLS: {}": "Use SSL/TLS : {1}",
  "Device-Initiated E-mail: {}": "Device-Initiated E-mail : {1}",
  "Device Userid: {}": "Device Userid : {1}",
  "Device password: {}": "Device password : {1}",
  "SMTP Server Name: {}": "SMTP Server Name : {1}",
  "SMTP Port No.: {}": "SMTP Port No. : {1}",
  "SMTP Authentication: {}": "SMTP Authentication : {1}",
  "SMTP Auth. User Name: {}": "SMTP Auth. User Name : {1}",
  "Administrator's Email Address: {}": "Administrator's Email Address : {1}",
  "Primary Server: {}": "Primary Server : {1}",
  "Port Number: {}": "Port Number : {1}",
  "Enable SSL/TLS: {}": "Enable SSL/TLS : {1}",
  "Sender Address: {}": "Sender Address : {1}",
  "Email Send Authentication: {}": "Email Send Authentication : {1}",
  "Login Name: {}": "Login Name : {1}",
  "Return Email Address: {}": "Return Email Address : {1}",
  "Mail server (SMTP)": "Serveur de messagerie (SMTP)",
  Port: "Port",
  Encryption: "Chiffrement",
  "Sign-in (SMTP authentication)": "Authentification SMTP",
  "User name": "Nom d’utilisateur",
  Password: "Mot de passe",
  "Sender's address": "Adresse de l’expéditeur",
  "Mail server (SMTP): {}": "Serveur de messagerie (SMTP) : {1}",
  "Port: {}": "Port : {1}",
  "Sign-in (SMTP authentication): {}": "Authentification SMTP : {1}",
  "User name: {}": "Nom d’utilisateur : {1}",
  "Password: {}": "Mot de passe : {1}",
  "Sender's address: {}": "Adresse de l’expéditeur : {1}",
  "Sign-in (SMTP authentication): off": "Authentification SMTP : désactivée",
  "SMTP Authentication: off": "SMTP Authentication : désactivé",
  "Authentication Method: off": "Authentication Method : désactivé",
  "Device-Initiated E-mail: off": "Device-Initiated E-mail : désactivé",
  "Email Send Authentication: off": "Email Send Authentication : désactivé",
  "What to enter on a printer or scanner, in its maker's words":
    "Que saisir sur une imprimante ou un scanner, avec les mots du fabricant",
  "What to enter on the device": "Que saisir sur l’appareil",
  "What to enter on a {}": "Que saisir sur un appareil {1}",
  "Name the maker for its own words: {} or {}.":
    "Indiquez le fabricant pour avoir ses propres mots : {1} ou {2}.",
  "Usually found at: {}. Menus differ between models.":
    "Se trouve en général ici : {1}. Les menus varient selon les modèles.",
  "The fields have general names here; {} may call them otherwise.":
    "Les champs portent ici des noms généraux ; {1} leur en donne peut-être d’autres.",
  "Where {}'s own name of a field is not known here, it has a general one.":
    "Si le nom qu’emploie {1} pour un champ n’est pas connu ici, le champ porte un nom général.",
  "With a sign-in": "Avec authentification",
  "For a device that can sign in, best with OAuth. Its mailbox has a licence and authenticated SMTP is on for it.":
    "Pour un appareil qui peut s’authentifier, de préférence avec OAuth. Sa boîte aux lettres a une licence, et le SMTP authentifié y est activé.",
  "STARTTLS; not the choice that is called SSL or SMTPS and encrypts from the first byte":
    "STARTTLS ; pas l’option appelée SSL ou SMTPS, qui chiffre dès le premier octet",
  "on; OAuth 2.0 where it is offered":
    "activée ; OAuth 2.0 là où c’est proposé",
  "the address of the device's own mailbox":
    "l’adresse de la boîte aux lettres de l’appareil",
  "that mailbox's password, where there is no OAuth":
    "le mot de passe de cette boîte aux lettres, s’il n’y a pas OAuth",
  "the same address as the account": "la même adresse que le compte",
  "Relay without a sign-in": "Relais sans authentification",
  "For a fixed public address that an inbound connector in Exchange Online lists. It reaches everybody.":
    "Pour une adresse publique fixe indiquée dans un connecteur entrant d’Exchange Online. Cette méthode atteint tout le monde.",
  "STARTTLS where the device can, else off":
    "STARTTLS si l’appareil le permet, sinon désactivé",
  "any address of one of your own mail domains":
    "n’importe quelle adresse de l’un de vos propres domaines de messagerie",
  "For mail to your own colleagues alone, while your organisation does not reject it. The public address stands in the SPF record.":
    "Pour des e-mails à vos seuls collègues, tant que votre organisation ne le rejette pas. L’adresse publique figure dans l’enregistrement SPF.",
  "the MX host of your domain (Microsoft 365 admin centre > Settings > Domains > your domain > DNS records)":
    "l’hôte MX de votre domaine (Centre d’administration Microsoft 365 > Paramètres > Domaines > votre domaine > Enregistrements DNS)",
  "Watch out": "Attention",
  "Enter the server by its name, never by an address.":
    "Entrez le serveur par son nom, jamais par une adresse.",
  "smtp.office365.com is for sending; outlook.office365.com is where programs read mail.":
    "smtp.office365.com sert à envoyer ; c’est par outlook.office365.com que les programmes lisent les e-mails.",
  "Leave the check of the server's certificate on; if it fails, the device needs newer firmware or root certificates.":
    "Laissez activée la vérification du certificat du serveur ; si elle échoue, l’appareil a besoin d’un microprogramme ou de certificats racines plus récents.",
  "Set the device's time and its DNS server, then send a test to the outside and one to a colleague.":
    "Réglez l’heure de l’appareil et son serveur DNS, puis envoyez un test vers l’extérieur et un à un collègue.",
  "SSL/TLS offers STARTTLS beside SSL; choose STARTTLS.":
    "SSL/TLS propose STARTTLS à côté de SSL ; choisissez STARTTLS.",
  "SMTP AUTH is the sign-in; Off is none. POP before SMTP is neither.":
    "SMTP AUTH est l’authentification ; Off veut dire aucune. POP before SMTP n’est ni l’un ni l’autre.",
  "Embedded Web Server > Scan, or Networking > Outgoing Email or Scan to Email":
    "Embedded Web Server > Scan, ou Networking > Outgoing Email ou Scan to Email",
  "The encryption offers SMTP over SSL and Start TLS; choose Start TLS.":
    "Le chiffrement propose SMTP over SSL et Start TLS ; choisissez Start TLS.",
  "SMTP (E-mail TX) has to be On under Network Settings > Protocol.":
    "SMTP (E-mail TX) doit être sur On sous Network Settings > Protocol.",
  "Send error 1102 means that the sign-in was refused.":
    "L’erreur d’envoi 1102 signifie que l’authentification a été refusée.",
  "For some models Kyocera offers the Exchange Online Connector, which brings OAuth.":
    "Pour certains modèles, Kyocera propose l’Exchange Online Connector, qui apporte OAuth.",
  "Set Use SSL/TLS to Required where the form asks for STARTTLS.":
    "Réglez Use SSL/TLS sur Required là où le formulaire demande STARTTLS.",
  "With a sign-in, choose Use Device SMTP Credentials; else None.":
    "Avec authentification, choisissez Use Device SMTP Credentials ; sinon None.",
  "With a sign-in, the account, its email address and the administrator's address have to be the same one, or the server refuses the sender.":
    "Avec authentification, le compte, son adresse e-mail et l’adresse de l’administrateur doivent être identiques, sinon le serveur refuse l’expéditeur.",
  "Newer models take OAuth 2.0 for Exchange Online; Ricoh's support pages name them.":
    "Les modèles récents acceptent OAuth 2.0 pour Exchange Online ; les pages de support de Ricoh les indiquent.",
  "Newer models offer OAuth 2.0: choose it, choose the provider, enter the account and press Get Token on the panel.":
    "Les modèles récents proposent OAuth 2.0 : choisissez-le, choisissez le fournisseur, entrez le compte et appuyez sur Get Token sur l’écran de l’appareil.",
  "TopAccess, the device's own web page, as administrator":
    "TopAccess, la page web de l’appareil, en tant qu’administrateur",
  "These are the names of the WorkCentre models; newer firmware adds OAuth for Exchange Online on many models.":
    "Ce sont les noms des modèles WorkCentre ; un microprogramme plus récent ajoute OAuth pour Exchange Online sur de nombreux modèles.",
  "It lets in all {} addresses of {}":
    "Il laisse entrer les {1} adresses de {2}",
  "Not known whether it is in use. {}{}":
    "On ne sait pas s’il est utilisé. {1}{2}",
  "→ List the single addresses of your devices instead, or be sure that the whole range is yours.":
    "→ Indiquez plutôt les adresses de vos appareils une à une, ou assurez-vous que toute la plage est à vous.",
  "I keep nothing about you": "Je ne conserve rien sur vous",
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.":
    "Vous n’avez aucun dossier. La façon de vous joindre dans cette conversation reste enregistrée jusqu’à ce que vous supprimiez l’application.",
  "Delete your data?": "Supprimer vos données ?",
  "Your case goes with everything in it, open or closed, and nobody works on it any more.":
    "Votre dossier disparaît avec tout son contenu, ouvert ou fermé, et plus personne n’y travaille.",
  "Your {} cases go with everything in them, open or closed, and nobody works on them any more.":
    "Vos {1} dossiers disparaissent avec tout leur contenu, ouverts ou fermés, et plus personne n’y travaille.",
  "What stays for a year is the record of changes to mail settings; it holds no names and none of your words.":
    "Ce qui reste un an, c’est le journal des modifications des paramètres de messagerie ; il ne contient aucun nom ni aucun de vos mots.",
  "Delete my data": "Supprimer mes données",
  "Your data is deleted": "Vos données sont supprimées",
  "One case is gone.": "Un dossier est supprimé.",
  "{} cases are gone.": "{1} dossiers sont supprimés.",
  "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.":
    "Une modification des paramètres de messagerie est en cours pour un dossier. Redemandez quand elle sera terminée.",
  "How to reach you in this chat is remembered until you remove the app.":
    "La façon de vous joindre dans cette conversation reste enregistrée jusqu’à ce que vous supprimiez l’application.",
  "Deleted at the reporter's request":
    "Supprimé à la demande de l’auteur du signalement",
  "The reporter had it deleted.": "L’auteur du signalement l’a fait supprimer.",
  "What I keep about you": "Ce que je conserve sur vous",
  "Your cases, newest first, as JSON to copy.":
    "Vos dossiers, du plus récent au plus ancien, au format JSON à copier.",
  "{} older or longer {} not fit into a message; the operator can hand you everything.":
    "{1} {2} dans un message ; l’exploitant peut tout vous remettre.",
  "one does": "dossier plus ancien ou plus long ne tient pas",
  "ones do": "dossiers plus anciens ou plus longs ne tiennent pas",
  "Besides these, how to reach you in this chat is remembered.":
    "En plus de ces dossiers, la façon de vous joindre dans cette conversation est enregistrée.",
  "May I put a file into your OneDrive?":
    "Puis-je placer un fichier dans votre OneDrive ?",
  "Everything that I keep about you, as JSON.":
    "Tout ce que je conserve sur vous, au format JSON.",
  "I am making your file": "Je prépare votre fichier",
  "It appears here in a moment.": "Il apparaît ici dans un instant.",
  "Your file is in your OneDrive": "Votre fichier est dans votre OneDrive",
  "It is full: it holds the newest {} cases. The operator can hand you everything.":
    "Il est plein : il contient les {1} dossiers les plus récents. L’exploitant peut tout vous remettre.",
  "No file was made": "Aucun fichier n’a été créé",
  "You did not want it. Ask again at any time.":
    "Vous n’en avez pas voulu. Vous pouvez le redemander à tout moment.",
  "The file could not be put into your OneDrive. Nothing is lost.":
    "Le fichier n’a pas pu être placé dans votre OneDrive. Rien n’est perdu.",
  "Try again": "Réessayer",
  "You asked for this file again": "Vous avez redemandé ce fichier",
  "The new offer stands further down.":
    "La nouvelle proposition se trouve plus bas.",
  "Which way should it send?": "Quelle méthode d’envoi utiliser ?",
  "Which way a device or program should send":
    "Quelle méthode d’envoi pour un appareil ou un programme",
  "What you do not know can stay as it is.":
    "Ce que vous ne savez pas peut rester tel quel.",
  "Show me the way": "Montrez-moi la méthode",
  "Make it more exact": "Préciser davantage",
  "Start again": "Recommencer",
  "All of it": "Tout",
  "Ask me for one of these": "Demandez-moi l’un de ces sujets",
  "Would not do": "Ne convient pas",
  "None of the ways fits as it is": "Aucune méthode ne convient en l’état",
  "Something has to change first. This is what stands in the way.":
    "Quelque chose doit changer d’abord. Voici ce qui bloque.",
  Settings: "Paramètres",
  "Check first": "À vérifier d’abord",
  "Would do too": "Conviendrait aussi",
  Source: "Source",
  "Looked up on {}": "Consulté le {1}",
  "Looked up on {}: {}": "Consulté le {1} : {2}",
  "More about this way": "En savoir plus sur cette méthode",
  "{}: yes": "{1} : oui",
  "{}: no": "{1} : non",
  Device: "Appareil",
  Program: "Programme",
  Recipient: "Destinataire",
  Sender: "Expéditeur",
  Europe: "Europe",
  Closed: "Fermé",
  Case: "Dossier",
  "an Exchange admin": "un administrateur Exchange",
  "whoever looks after the network": "la personne qui gère le réseau",
  "whoever looks after our domain's DNS":
    "la personne qui gère le DNS de notre domaine",
  "whoever looks after our mail server":
    "la personne qui gère notre serveur de messagerie",
  "an admin who assigns licences":
    "un administrateur qui attribue les licences",
  "whoever looks after the sign-in server":
    "la personne qui gère le serveur d’authentification",
  "whoever looks after the program": "la personne qui gère le programme",
  "replaced by {}": "remplacé par {1}",
  "Nothing more was heard for {} days.": "Aucune nouvelle depuis {1} jours.",
  "Paste the mail error here": "Collez ici le message d’erreur",
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.":
    "Je trouve pourquoi un scanner, un programme ou une boîte aux lettres ne peut pas envoyer, et ce qui règle le problème.",
  "Paste the whole text of the error or the returned mail. I look at the mail door and the settings myself and ask only what I cannot see.":
    "Collez tout le texte de l’erreur ou de l’e-mail retourné. J’examine moi-même le point d’entrée des e-mails et les paramètres, et je ne demande que ce que je ne peux pas voir.",
  "For example: 550 5.7.64 TenantAttribution; Relay Access Denied":
    "Par exemple : 550 5.7.64 TenantAttribution; Relay Access Denied",
  "Changes to approve come to you here":
    "Les modifications à approuver vous arrivent ici",
  "When a mail setting has to change, a card shows what, why, before and after, the risk and how to undo it. Nothing is written before somebody approves it.":
    "Quand un paramètre de messagerie doit changer, une carte montre quoi, pourquoi, avant et après, le risque et comment revenir en arrière. Rien n’est écrit avant que quelqu’un l’approuve.",
  "You cannot approve what you asked for yourself, and each setting is read again before and after writing.":
    "Vous ne pouvez pas approuver ce que vous avez demandé vous-même, et chaque paramètre est relu avant et après l’écriture.",
  "To stop all writing at once, send me “changes off”; “changes on” allows it again, and “changes” tells how it stands.":
    "Pour arrêter aussitôt toute écriture, envoyez-moi « changes off » ; « changes on » l’autorise à nouveau, et « changes » indique l’état actuel.",
  "“review connectors” shows which connectors want a look, “devices” what sends mail.":
    "« review connectors » montre les connecteurs à revoir, « devices » ce qui envoie des e-mails.",
  "A mail error of your own can be pasted here too.":
    "Vous pouvez aussi coller ici votre propre message d’erreur.",
  "Hello. What came back?": "Bonjour. Qu’est-ce qui est revenu ?",
  "Paste the text that the scanner, the program or the returned mail shows, numbers included.":
    "Collez le texte qu’affiche le scanner, le programme ou l’e-mail retourné, chiffres compris.",
  "If there is no text, tell me what you tried to send, from where and to whom.":
    "S’il n’y a pas de texte, dites-moi ce que vous avez essayé d’envoyer, d’où et à qui.",
  "What I can do": "Ce que je peux faire",
  "Paste a mail error or a returned mail, and I find the cause and the smallest safe fix.":
    "Collez un message d’erreur ou un e-mail retourné, et je trouve la cause et la plus petite correction sûre.",
  "A mail dragged in here (.eml, .msg, .txt, .html) or a screenshot will do too.":
    "Un e-mail glissé ici (.eml, .msg, .txt, .html) ou une capture d’écran convient aussi.",
  "I try the mail door without sending anything, and read the mail settings of our organisation.":
    "J’essaie le point d’entrée des e-mails sans rien envoyer, et je lis les paramètres de messagerie de notre organisation.",
  "Without an error, ask “which way should our scanner send”, “settings for Kyocera” or “when do passwords end”; “topics” lists the rest.":
    "Sans erreur, demandez « quelle méthode pour notre scanner », « paramètres pour Kyocera » ou « jusqu'à quand les mots de passe » ; « sujets » affiche les autres sujets.",
  "Short requests that I know: “my cases”, “it works now”, “cancel”, “talk to a person”, “mute” and “unmute” for reminders, “export my data”, “delete my data”.":
    "Les demandes courtes que je connais : « mes dossiers », « ça marche maintenant », « annuler », « parler à une personne », « silence » et « fin du silence » pour les rappels, « exporter mes données », « supprimer mes données ».",
  "At any point you can press “Talk to a person”; the helpdesk then gets everything I saw.":
    "À tout moment, vous pouvez appuyer sur « Parler à une personne » ; l’assistance reçoit alors tout ce que j’ai vu.",
  "You are welcome": "Avec plaisir",
  "If something else comes back, paste it here.":
    "Si autre chose revient, collez-le ici.",
  "I did not find a mail error in that":
    "Je n’y ai pas trouvé de message d’erreur",
  "Paste the text that came back, numbers included, such as 550 5.7.64 or 535 5.7.139.":
    "Collez le texte qui est revenu, chiffres compris, par exemple 550 5.7.64 ou 535 5.7.139.",
  "“my cases” shows what I am working on for you, and “help” what else I can do.":
    "« mes dossiers » montre ce sur quoi je travaille pour vous, et « aide » ce que je sais faire d’autre.",
  "I read your changed message": "J’ai lu votre message modifié",
  "What I make of it comes next.": "Ce que j’en conclus vient ensuite.",
  "I had read that message already": "J’avais déjà lu ce message",
  "What I read of it stands; a later change to it is not read. If something was missing, send it as a new message.":
    "Ce que j’y ai lu reste valable ; une modification ultérieure n’est pas lue. S’il manquait quelque chose, envoyez-le dans un nouveau message.",
  "Something went wrong on my side": "Un problème s’est produit de mon côté",
  "Your message is kept and nothing in the mail settings was changed.":
    "Votre message est conservé, et rien n’a été modifié dans les paramètres de messagerie.",
  "Please try again in a few minutes, or pass the reference to the helpdesk.":
    "Réessayez dans quelques minutes, ou transmettez la référence à l’assistance.",
  "Reference {}": "Référence {1}",
  "I could not read this": "Je n’ai pas pu lire cela",
  "Nothing of it was kept.": "Rien n’en a été conservé.",
  "The file is larger than 5 MiB. Paste the text of the error instead.":
    "Le fichier dépasse 5 Mio. Collez plutôt le texte de l’erreur.",
  "Files are read only when they are sent in this chat. Send it here, or paste its text.":
    "Les fichiers ne sont lus que s’ils sont envoyés dans cette conversation. Envoyez-le ici, ou collez son texte.",
  "The file could not be fetched from Teams. Send it again, or paste its text.":
    "Impossible de récupérer le fichier depuis Teams. Envoyez-le à nouveau, ou collez son texte.",
  "I read this from your picture. Is it right?":
    "J’ai lu ceci dans votre image. Est-ce exact ?",
  "Letters and digits in a picture are easily taken for others. Please compare; I wait for you before I look into it.":
    "Dans une image, les lettres et les chiffres se confondent facilement. Veuillez comparer ; je vous attends avant d’examiner le problème.",
  "Not right? Correct it here first.":
    "Ce n’est pas exact ? Corrigez d’abord ici.",
  "That is right": "C’est exact",
  "Read from your picture, confirmed by you":
    "Lu dans votre image, confirmé par vous",
  "I go by the text as you left it.":
    "Je me fonde sur le texte tel que vous l’avez laissé.",
  "You have no open case": "Vous n’avez aucun dossier ouvert",
  "Paste the mail error here when something does not go through.":
    "Collez le message d’erreur ici quand quelque chose ne passe pas.",
  "Show me what came back": "Montrez-moi ce qui est revenu",
  "In Outlook, open the message that says it was not delivered, select all of it, copy it and paste it here. Dragging the message in here works as well.":
    "Dans Outlook, ouvrez le message qui dit que l’e-mail n’a pas été remis, sélectionnez tout, copiez et collez ici. Vous pouvez aussi glisser le message ici.",
  "On a scanner or printer, the text stands in its job list or error report; a photo of the panel will do.":
    "Sur un scanner ou une imprimante, le texte se trouve dans la liste des travaux ou le rapport d’erreurs ; une photo de l’écran suffit.",
  "In a program, the line of its log with the error is enough.":
    "Dans un programme, la ligne du journal avec l’erreur suffit.",
  "If there is no text at all, write “talk to a person”.":
    "S’il n’y a aucun texte, écrivez « parler à une personne ».",
  "You have one open case": "Vous avez un dossier ouvert",
  "You have {} open cases": "Vous avez {1} dossiers ouverts",
  "Its card further up shows where it stands. Write “it works now” to close it, or “talk to a person”.":
    "Sa carte, plus haut, montre où il en est. Écrivez « ça marche maintenant » pour le fermer, ou « parler à une personne ».",
  "Each has its card further up, which shows where it stands.":
    "Chacun a sa carte plus haut, qui montre où il en est.",
  "You have more than one open case.": "Vous avez plus d’un dossier ouvert.",
  "Close it": "Fermer",
  "I keep quiet from now on": "Je reste silencieux désormais",
  "No reminders and no notices of incidents, until you write “unmute”.":
    "Plus de rappels ni d’avis d’incident, jusqu’à ce que vous écriviez « fin du silence ».",
  "Answers to what you send, questions of the helpdesk and changes to approve still come.":
    "Les réponses à ce que vous envoyez, les questions de l’assistance et les modifications à approuver arrivent toujours.",
  "I remind you again": "Vos rappels reprennent",
  "Reminders and notices of incidents come as before. “mute” stops them.":
    "Les rappels et les avis d’incident arrivent comme avant. « silence » les arrête.",
  "Which one shall I close?": "Quel dossier dois-je fermer ?",
  "Closed, as you asked": "Fermé, comme vous l’avez demandé",
  "Nothing more is done about it. Paste the error again if you need it after all.":
    "Plus rien n’est fait à ce sujet. Collez à nouveau l’erreur si vous en avez finalement besoin.",
  "Which one works again?":
    "Pour quel dossier cela fonctionne-t-il à nouveau ?",
  "Good. I closed the case": "Très bien. J’ai fermé le dossier",
  "Paste the next error here if something comes back again.":
    "Collez ici la prochaine erreur si quelque chose revient encore.",
  "Which one is it about?": "De quel dossier s’agit-il ?",
  "The helpdesk has it now": "L’assistance a maintenant votre dossier",
  "They see everything that I saw. The case's card shows who takes it.":
    "Elle voit tout ce que j’ai vu. La carte du dossier montre qui s’en charge.",
  "I already have this one": "J’ai déjà ce dossier",
  "It is case {}; its card further up shows where it stands.":
    "C’est le dossier {1} ; sa carte, plus haut, montre où il en est.",
  "What came back is shown to its reporter and the helpdesk only.":
    "Ce qui est revenu n’est montré qu’à l’auteur du signalement et à l’assistance.",
  "Look for a code, a domain, an address, a name or a word of the error; “open”, “mine” and “from” narrow it down.":
    "Cherchez un code, un domaine, une adresse, un nom ou un mot de l’erreur ; « ouverts », « mes » et « de » affinent la recherche.",
  "For example: find open from contoso.com 5.7.64":
    "Par exemple : chercher ouverts de contoso.com 5.7.64",
  "One case fits": "Un dossier correspond",
  "{} cases fit": "{1} dossiers correspondent",
  "These are your own; the helpdesk sees all.":
    "Ce sont les vôtres ; l’assistance les voit tous.",
  "There may be more; say more to narrow it down.":
    "Il peut y en avoir d’autres ; précisez pour réduire la liste.",
  "Nothing was done": "Rien n’a été fait",
  "I may not change anything here.":
    "Je n’ai pas le droit de modifier quoi que ce soit ici.",
  "I cannot make this kind of change.":
    "Je ne peux pas faire ce type de modification.",
  "This card is out of date. The newest card of the case shows what can be done.":
    "Cette carte n’est plus à jour. La carte la plus récente du dossier montre ce qui est possible.",
  "This is a copy of a card. Please use the newest one in your own chat with me.":
    "Ceci est la copie d’une carte. Utilisez la plus récente dans votre conversation privée avec moi.",
  "I may not change anything here. Please run the script on the newest card, then press “I have run it” there.":
    "Je n’ai pas le droit de modifier quoi que ce soit ici. Exécutez le script de la carte la plus récente, puis appuyez sur « I have run it ».",
  "This button is for colleagues with that task. Nothing changed.":
    "Ce bouton est réservé aux collègues chargés de cette tâche. Rien n’a changé.",
  "I could not look up whether you may do this, so I did not do it. Please try again in a minute.":
    "Je n’ai pas pu vérifier si vous en avez le droit, donc je ne l’ai pas fait. Réessayez dans une minute.",
  "This case is closed already.": "Ce dossier est déjà fermé.",
  "Somebody else has taken this case already.":
    "Quelqu’un d’autre a déjà pris ce dossier.",
  "That is done already, or no longer possible.":
    "C’est déjà fait, ou ce n’est plus possible.",
  "This wants a reason. Please write on the card why it may be done, then press again. Nothing was changed.":
    "Il faut une raison. Écrivez sur la carte pourquoi cela peut être fait, puis appuyez à nouveau. Rien n’a été modifié.",
  "You approved this already. It wants a second person besides you.":
    "Vous avez déjà approuvé cette modification. Il faut une deuxième personne en plus de vous.",
  "This was decided already. The first decision stands.":
    "C’est déjà décidé. La première décision reste valable.",
  "You asked for this change, so somebody else has to approve it.":
    "Vous avez demandé cette modification, c’est donc à quelqu’un d’autre de l’approuver.",
  "This card shows an older plan. Please decide on the newest card.":
    "Cette carte montre un plan plus ancien. Décidez sur la carte la plus récente.",
  "The time to decide has passed. Nothing was changed.":
    "Le délai de décision est passé. Rien n’a été modifié.",
  "The approval is more than an hour old and no longer counts. Nothing was changed.":
    "L’approbation date de plus d’une heure et ne compte plus. Rien n’a été modifié.",
  "A change to the same setting is waiting for a decision already.":
    "Une modification du même paramètre attend déjà une décision.",
  "This wants two approvers besides the one who asks, and there are not so many. Nothing was asked.":
    "Il faut deux approbateurs en plus de la personne qui demande, et il n’y en a pas autant. Rien n’a été demandé.",
  "I could not find anybody who may approve this. Nothing was asked.":
    "Je n’ai trouvé personne qui puisse l’approuver. Rien n’a été demandé.",
  "I have not seen enough to propose a change here. A person has to look at it.":
    "Je n’en ai pas vu assez pour proposer une modification ici. Une personne doit l’examiner.",
  "I could not look whether it is there, so I did not note it.":
    "Je n’ai pas pu vérifier si c’est en place, donc je ne l’ai pas noté.",
  "I could not look whether it is there, so I did not note it. {}":
    "Je n’ai pas pu vérifier si c’est en place, donc je ne l’ai pas noté. {1}",
  "I looked, and everything is still as it was before. Run the script as it stands, wait a minute, and press again.":
    "J’ai vérifié, et tout est encore comme avant. Exécutez le script tel quel, attendez une minute et appuyez à nouveau.",
  "I looked, and it is not as the script leaves it: {}. Look again makes a new script for what stands there now.":
    "J’ai vérifié, et l’état n’est pas celui que laisse le script : {1}. « Look again » crée un nouveau script pour l’état actuel.",
  "I looked again. Everything is as it was when the change was planned.":
    "J’ai vérifié à nouveau. Tout est comme au moment où la modification a été planifiée.",
  "{} tells of mail from {} for a domain that is not one of ours. An address that another organisation sends from must not be let in.":
    "{1} signale des e-mails de {2} pour un domaine qui n’est pas l’un des nôtres. Une adresse d’où envoie une autre organisation ne doit pas être autorisée.",
  "Nobody has seen mail come from {}; it is what we were told. Check it before you approve.":
    "Personne n’a vu d’e-mails venir de {1} ; c’est ce qu’on nous a dit. Vérifiez-le avant d’approuver.",
  "The sender was seen at {} as well. An address that changes is somebody else's tomorrow; ask the provider whether {} is fixed.":
    "L’expéditeur a aussi été vu à l’adresse {1}. Une adresse qui change sera demain celle de quelqu’un d’autre ; demandez au fournisseur si {2} est fixe.",
  "The refused mail was sent for a domain that is not one of ours. Be sure that {} is not another organisation's.":
    "L’e-mail refusé a été envoyé pour un domaine qui n’est pas l’un des nôtres. Assurez-vous que {1} n’appartient pas à une autre organisation.",
  "I am looking at it": "J’examine le problème",
  "Each look takes half a minute at most.":
    "Chaque vérification prend au plus une demi-minute.",
  "Neither the message nor my own look can tell. If you do not know, say so or leave it empty. I go on without it.":
    "Ni le message ni ma propre vérification ne permettent de le savoir. Si vous ne le savez pas, dites-le ou laissez le champ vide. Je continue sans cela.",
  "I need one answer from you": "J’ai besoin d’une réponse de votre part",
  "I need {} answers from you": "J’ai besoin de {1} réponses de votre part",
  two: "deux",
  "I don't know": "Je ne sais pas",
  "I have not met this answer before": "Je n’ai jamais rencontré cette réponse",
  "The answer itself says so; I could not see it for myself.":
    "C’est la réponse elle-même qui le dit ; je n’ai pas pu le voir moi-même.",
  "This is likely, not certain.": "C’est probable, pas certain.",
  "Other causes are possible too; the same puts all of them right.":
    "D’autres causes sont possibles aussi ; la même solution les règle toutes.",
  "The helpdesk has your case with everything I saw, until it is solved. You will hear from a person here.":
    "L’assistance a votre dossier, avec tout ce que j’ai vu, jusqu’à ce qu’il soit résolu. Une personne vous répondra ici.",
  "{} from the helpdesk has your case since {} and keeps it open until it is solved.":
    "{1}, de l’assistance, s’occupe de votre dossier depuis {2} et le garde ouvert jusqu’à ce qu’il soit résolu.",
  "This case closes by itself on {} unless you press a button before then.":
    "Ce dossier se ferme de lui-même le {1}, sauf si vous appuyez sur un bouton avant.",
  "A person will help you": "Une personne va vous aider",
  "If there is a mail error after all, paste it here.":
    "S’il y a finalement un message d’erreur, collez-le ici.",
  "I have not met this one. A person has it now":
    "Je n’ai jamais rencontré ce cas. Une personne s’en charge maintenant",
  "I could not settle this one. A person has it now":
    "Je n’ai pas pu résoudre ce cas. Une personne s’en charge maintenant",
  "I do not want to guess.": "Je ne veux pas deviner.",
  "{} has your case.": "{1} s’occupe de votre dossier.",
  "The fix is approved and being applied":
    "La correction est approuvée et en cours d’application",
  "This takes a moment.": "Cela prend un instant.",
  "The fix is applied, not checked yet":
    "La correction est appliquée, mais pas encore vérifiée",
  "Microsoft 365 can take up to an hour to act on it. I will look again.":
    "Microsoft 365 peut mettre jusqu’à une heure à en tenir compte. Je vérifierai à nouveau.",
  "I am checking whether the fix was applied":
    "Je vérifie si la correction a été appliquée",
  "Microsoft 365 did not answer clearly. Nothing is written twice.":
    "Microsoft 365 n’a pas répondu clairement. Rien n’est écrit deux fois.",
  "The fix is waiting for an admin's approval":
    "La correction attend l’approbation d’un administrateur",
  "The admins have until {}.": "Les administrateurs ont jusqu’au {1}.",
  "There is nothing for you to do.": "Vous n’avez rien à faire.",
  "Fixed. Please send once more": "Corrigé. Veuillez renvoyer l’e-mail",
  "Fixed and checked.": "Corrigé et vérifié.",
  "Fixed and checked at {}.": "Corrigé et vérifié à {1}.",
  "The change is in place. Please send once more":
    "La modification est en place. Veuillez renvoyer l’e-mail",
  "Changed and read back. It can take some minutes until Microsoft 365 acts on it.":
    "Modifié et relu. Il peut falloir quelques minutes pour que Microsoft 365 en tienne compte.",
  "Changed and read back at {}. It can take some minutes until Microsoft 365 acts on it.":
    "Modifié et relu à {1}. Il peut falloir quelques minutes pour que Microsoft 365 en tienne compte.",
  "The fix was approved, but could not be applied in time":
    "La correction, approuvée, n’a pas pu être appliquée à temps",
  "Nothing was changed. A person will ask again.":
    "Rien n’a été modifié. Une personne refera la demande.",
  "The admins decided against this fix":
    "Les administrateurs n’ont pas retenu cette correction",
  "Nothing was changed. A person will look for another way.":
    "Rien n’a été modifié. Une personne cherchera une autre solution.",
  "Nobody approved the fix in time":
    "Personne n’a approuvé la correction à temps",
  "The settings changed meanwhile, so nothing was applied":
    "Les paramètres ont changé entre-temps, donc rien n’a été appliqué",
  "Nothing was written. A person will look at it again.":
    "Rien n’a été écrit. Une personne l’examinera à nouveau.",
  "The fix could not be applied": "La correction n’a pas pu être appliquée",
  "Nothing was changed. A person will look at it.":
    "Rien n’a été modifié. Une personne l’examinera.",
  "I cannot tell whether the fix is in place":
    "Je ne peux pas dire si la correction est en place",
  "A person has to look at it before anything else is done.":
    "Une personne doit l’examiner avant que quoi que ce soit d’autre soit fait.",
  "This case is closed.": "Ce dossier est fermé.",
  "If it comes back, paste the new error here.":
    "Si le problème revient, collez la nouvelle erreur ici.",
  "It works again.": "Cela fonctionne à nouveau.",
  "No longer wanted.": "La demande n’est plus d’actualité.",
  "The helpdesk closed it.": "L’assistance l’a fermé.",
  "Until it is done": "En attendant",
  "What to do now": "Que faire maintenant",
  "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.":
    "Appuyez sur « Demander la correction ». Un administrateur Exchange a alors un jour pour décider, et je vous dis ici quand c’est fait.",
  "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.":
    "Appuyez sur « Parler à une personne ». L’assistance reçoit tout ce que j’ai vu et s’en occupe.",
  "Or ask yourself: show this card with its Details to {}. What they have to do: “{}”.":
    "Ou demandez vous-même : montrez cette carte, avec ses détails, à {1}. Ce qu’il y a à faire : « {2} ».",
  "If it is urgent, reach the recipient by telephone or chat.":
    "Si c’est urgent, joignez le destinataire par téléphone ou par chat.",
  "If it is urgent, save the scan as a file and send it from your own mailbox.":
    "Si c’est urgent, enregistrez la numérisation dans un fichier et envoyez-la depuis votre propre boîte aux lettres.",
  "If it is urgent, send this one mail from your own mailbox.":
    "Si c’est urgent, envoyez ce seul e-mail depuis votre propre boîte aux lettres.",
  "It worked if": "C’est réussi si",
  "It works now": "Cela fonctionne",
  "Talk to a person": "Parler à une personne",
  "That's not it": "Ce n’est pas cela",
  Continue: "Continuer",
  "Ask for the fix": "Demander la correction",
  "Still not working": "Ne fonctionne toujours pas",
  "{} · reported {}": "{1} · signalé le {2}",
  "No connection": "Pas de connexion",
  Refused: "Refusé",
  Delayed: "Retardé",
  "Refused by Microsoft 365": "Refusé par Microsoft 365",
  "Refused by Microsoft 365 ({})": "Refusé par Microsoft 365 ({1})",
  "Delayed by Microsoft 365": "Retardé par Microsoft 365",
  "Delayed by Microsoft 365 ({})": "Retardé par Microsoft 365 ({1})",
  "Refused {{DATE({}": "Refusé le {{DATE({1}",
  "Delayed {{DATE({}": "Retardé le {{DATE({1}",
  "Refused {{DATE({} by Microsoft 365":
    "Refusé le {{DATE({1} par Microsoft 365",
  "Refused {{DATE({} by Microsoft 365 ({})":
    "Refusé le {{DATE({1} par Microsoft 365 ({2})",
  "Delayed {{DATE({} by Microsoft 365":
    "Retardé le {{DATE({1} par Microsoft 365",
  "Delayed {{DATE({} by Microsoft 365 ({})":
    "Retardé le {{DATE({1} par Microsoft 365 ({2})",
  "{} · Asked {}, closed {}": "{1} · Demandé à {2}, fermé à {3}",
  "looked at 1 thing": "1 élément vérifié",
  "looked at {} things": "{1} éléments vérifiés",
  "Own server": "Notre serveur",
  "Office network": "Réseau du bureau",
  "Microsoft's door": "Entrée de Microsoft",
  "Relay rule": "Règle de relais",
  "knows {}": "connaît {1}",
  "I cannot see our mail settings, so I ask you.":
    "Je ne peux pas voir nos paramètres de messagerie, donc je vous pose des questions.",
  "I can see our mail settings, but not change them.":
    "Je peux voir nos paramètres de messagerie, mais pas les modifier.",
  "I can see our mail settings. An admin approves each change.":
    "Je peux voir nos paramètres de messagerie. Un administrateur approuve chaque modification.",
  "Mode: reads nothing in the tenant, asks people instead.":
    "Mode : ne lit rien dans le locataire, interroge des personnes à la place.",
  "Mode: reads only. An admin runs the script, the bot checks.":
    "Mode : lecture seule. Un administrateur exécute le script, le bot vérifie.",
  "Mode: reads the tenant, changes it only when approved.":
    "Mode : lit le locataire, ne le modifie qu’après approbation.",
  "Mode: I may neither read nor change the tenant.":
    "Mode : je ne peux ni lire ni modifier le locataire.",
  "Mode: I read, and may not change. You run the script, I check it.":
    "Mode : je lis, sans pouvoir modifier. Vous exécutez le script, je vérifie.",
  "Mode: I read and change. What is approved I write and check.":
    "Mode : je lis et je modifie. Ce qui est approuvé, je l’écris et je le vérifie.",
  "We know about this. You are not the only one":
    "Nous sommes au courant. Vous n’êtes pas la seule personne concernée",
  "{} colleagues get the same answer since {}.":
    "{1} collègues reçoivent la même réponse depuis {2}.",
  "The helpdesk knows.": "L’assistance est au courant.",
  "{} from the helpdesk is on it.": "{1}, de l’assistance, s’en occupe.",
  "Next word at {}.": "Prochaines nouvelles : {1}.",
  "I tell you here when it is over. There is nothing for you to do.":
    "Je vous dis ici quand c’est terminé. Vous n’avez rien à faire.",
  "It is over. Please try again": "C’est terminé. Veuillez réessayer",
  "What you reported lasted from {} to {}.":
    "Ce que vous avez signalé a duré du {1} au {2}.",
  "If it still does not work, press “Still not working”, and a person has a look.":
    "Si le problème persiste, appuyez sur « Ne fonctionne toujours pas », et une personne l’examinera.",
  "The next word is due": "Les prochaines nouvelles sont attendues",
  "{} people wait for news of incident {}.":
    "{1} personnes attendent des nouvelles de l’incident {2}.",
  "On its card in the channel, say when there will be more, or that it is over.":
    "Sur sa carte dans le canal, indiquez quand il y en aura d’autres, ou que c’est terminé.",
  "Your answer": "Votre réponse",
  "Send the answer": "Envoyer la réponse",
  "I passed your answer on": "J’ai transmis votre réponse",
  "{} has it now.": "{1} l’a maintenant.",
  "A case is yours now": "Un dossier est maintenant à vous",
  "{} gave you {}.": "{1} vous a confié {2}.",
  "Its card is in the helpdesk's channel.":
    "Sa carte est dans le canal de l’assistance.",
  "The helpdesk has a question for you":
    "L’assistance a une question pour vous",
  "{} asks:": "{1} demande :",
  "{} needs an answer to go on. It can be given on your card.":
    "{1} a besoin d’une réponse pour continuer. Vous pouvez la donner sur votre carte.",
  "The reporter has answered": "L’auteur du signalement a répondu",
  "The answer stands on the card of {}.": "La réponse est sur la carte de {1}.",
  "A case of yours is due soon": "Un de vos dossiers arrive bientôt à échéance",
  "{} should be solved by {}.": "{1} doit être résolu au plus tard le {2}.",
  "Nobody has taken a case in time": "Personne n’a pris un dossier à temps",
  "A person should have had {} by {}.":
    "{1} aurait dû être pris par une personne au plus tard le {2}.",
  "A case is not solved in time": "Un dossier n’est pas résolu à temps",
  "{} should have been solved by {}.":
    "{1} aurait dû être résolu au plus tard le {2}.",
  "Nobody has it.": "Personne ne s’en charge.",
  "{} has it.": "{1} s’en charge.",
  "The helpdesk has your case with everything I saw, until it is solved. {}":
    "L’assistance a votre dossier, avec tout ce que j’ai vu, jusqu’à ce qu’il soit résolu. {1}",
  "You will hear from a person here by {}.":
    "Une personne vous répondra ici au plus tard le {1}.",
  "This case was closed more than seven days ago and its words are gone. Please have it reported anew.":
    "Ce dossier a été fermé il y a plus de sept jours et son texte est supprimé. Faites-le signaler à nouveau.",
  "Nothing was written. Please write it on the card, then press again.":
    "Rien n’a été écrit. Écrivez-le sur la carte, puis appuyez à nouveau.",
  "Please choose a colleague of the helpdesk on the card, then press again.":
    "Choisissez un collègue de l’assistance sur la carte, puis appuyez à nouveau.",
  "You have this case already.": "Vous avez déjà ce dossier.",
  "{} has this case already.": "{1} a déjà ce dossier.",
  "Could not read this file; paste its text.":
    "Ce fichier n’a pas pu être lu ; collez son texte.",
  "Archives are not opened. Send the mail itself, or paste its text.":
    "Les archives ne sont pas ouvertes. Envoyez l’e-mail lui-même, ou collez son texte.",
  "Documents and animations are not opened. Send a PNG or JPEG, or paste the text of the error.":
    "Les documents et les animations ne sont pas ouverts. Envoyez un PNG ou un JPEG, ou collez le texte de l’erreur.",
  "This is a picture. Paste the text of the error instead.":
    "C’est une image. Collez plutôt le texte de l’erreur.",
  "Could not read this picture; paste the text of the error instead.":
    "Cette image n’a pas pu être lue ; collez plutôt le texte de l’erreur.",
  "This picture is too large. Cut out the error, or paste its text.":
    "Cette image est trop grande. Découpez l’erreur, ou collez son texte.",
  "It is a picture, and no mail error could be read in it. Paste the text of the error instead.":
    "C’est une image, et aucune erreur de messagerie n’a pu y être lue. Collez plutôt le texte de l’erreur.",
  "Only those who approve changes can switch them off and on, and I could not see that you are one of them.":
    "Seules les personnes qui approuvent les changements peuvent les suspendre et les reprendre, et je n’ai pas pu voir que vous en faites partie.",
  "Deciding alone is for those whom the configuration names for emergencies, and I could not see that you are one of them.":
    "Décider seul est réservé aux personnes que la configuration désigne pour les urgences, et je n’ai pas pu voir que vous en faites partie.",

  // Free questions.
  "I found no answer to that": "Je n’ai pas trouvé de réponse à cela",
  "Ask it in other words, or talk to a person.":
    "Posez la question autrement, ou parlez à une personne.",
  "I am looking that up": "Je regarde ce que j’en sais",
  "The answer comes here in a moment.":
    "La réponse arrive ici dans un instant.",
  "Has a mail come back? Paste its text meanwhile, numbers included.":
    "Un e-mail vous est revenu ? Collez son texte entre-temps, chiffres compris.",
  "You asked": "Votre question",
  "What I know about that": "Ce que j’en sais",
  "Written by AI from the sources below; it can be wrong.":
    "Rédigé par une IA à partir des sources ci-dessous ; cela peut être faux.",
  "Has a mail come back? Paste its text here, numbers included, and I look into it.":
    "Un e-mail vous est revenu ? Collez son texte ici, chiffres compris, et je m’en occupe.",
  "Source {}": "Source {1}",
  "Your questions to me go, and what I answered.":
    "Vos questions et mes réponses seront supprimées.",
  "Your questions are gone, and what I answered.":
    "Vos questions et mes réponses sont supprimées.",
  "Your cases and then your questions, newest first, as JSON to copy.":
    "Vos dossiers puis vos questions, les plus récents d’abord, en JSON à copier.",
  "Passed on to the helpdesk as {}": "Transmis à l’assistance sous {1}",
  "This old case was removed": "Cet ancien dossier a été supprimé",
  "It is fixed. Please try again": "C’est corrigé. Veuillez réessayer",
  "Your card asks whether it works now.":
    "Votre carte demande si cela fonctionne maintenant.",
  "The change was not made": "Le changement n’a pas été fait",
  "Your card says why. The helpdesk has your case.":
    "Votre carte dit pourquoi. L’assistance a votre dossier.",
  "Your case is closed": "Votre dossier est fermé",
  "{} from the helpdesk closed {}.": "{1}, de l’assistance, a fermé {2}.",
  "If something comes back again, paste it here.":
    "Si quelque chose revient de nouveau, collez-le ici.",
};
