import type { Catalogue } from "./translate.ts";

/** What a reporter sees, in Italian; what is folded behind the details stays English. */
export const italian: Catalogue = {
  and: "e",
  "Got it.": "Ricevuto.",
  "This card is out of date. Please use the newest one, or write to me.":
    "Questa scheda è superata. Usare la più recente o scrivermi.",
  Details: "Dettagli",
  Code: "Codice",
  "The server's own words": "Le parole esatte del server",
  "What was looked at": "Che cosa è stato verificato",
  "Where two sources disagree": "Dove due fonti si contraddicono",
  "What was not looked at": "Che cosa non è stato verificato",
  "Some details were too long to show here.":
    "Alcuni dettagli erano troppo lunghi per essere mostrati qui.",
  "This change is too long to show here in full, so it cannot be approved here.":
    "Questa modifica è troppo lunga per essere mostrata qui per intero, quindi non può essere approvata qui.",
  "Please choose or write something.": "Scegliere o scrivere qualcosa.",
  "I answer you in [our own chat]({}), where nobody else reads along.":
    "Rispondo nella [nostra chat]({1}), dove nessun altro legge.",
  "I read this. What I find out comes to our own chat.":
    "Ho letto il messaggio. Quello che scopro arriva nella nostra chat.",
  "There is no text in this message that I could read.":
    "In questo messaggio non c'è testo che io possa leggere.",
  "I cannot open its files from here; send them to me in our chat.":
    "Da qui non posso aprire i file del messaggio; inviarmeli nella nostra chat.",
  "Look into it": "Analizza",
  "I am looking into it. The answer comes to our own chat.":
    "Me ne sto occupando. La risposta arriva nella nostra chat.",
  "The cases cannot be looked up just now. Try again in a minute.":
    "Al momento non è possibile cercare i casi. Riprovare tra un minuto.",
  "No case fits": "Nessun caso corrispondente",
  "No case of yours fits": "Nessuno dei suoi casi corrisponde",
  done: "fatto",
  running: "in corso",
  waiting: "in attesa",
  "could not look": "impossibile verificare",
  "Microsoft has blocked the rule that lets your office send":
    "Microsoft ha bloccato la regola con cui la sede invia",
  "Microsoft saw unwanted mail come through this rule, so it may have been misused. A security admin has to find out what sent it before the block is lifted. That takes some hours.":
    "Microsoft ha visto passare posta indesiderata attraverso questa regola, che quindi potrebbe essere stata usata in modo improprio. Prima che il blocco venga rimosso, un amministratore della sicurezza deve scoprire che cosa l'ha inviata. Servono alcune ore.",
  "Microsoft 365 does not recognise the sender's certificate":
    "Microsoft 365 non riconosce il certificato del mittente",
  "This is on our side, not the recipient's. The certificate of what sends the mail and the one that the rule expects are not the same. Whoever looks after the server and an Exchange admin can put that right in about an hour.":
    "Il problema è nostro, non del destinatario. Il certificato presentato da chi invia la posta e quello previsto dalla regola non coincidono. Chi gestisce il server e un amministratore di Exchange possono risolvere in circa un'ora.",
  "The rule that lets your office send is switched off":
    "La regola con cui la sede invia è disattivata",
  "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.":
    "Il problema è nostro, non del destinatario. Un amministratore di Exchange può riattivare la regola in un minuto. Il dispositivo o programma che invia è a posto.",
  "Microsoft 365 no longer recognises your office's address":
    "Microsoft 365 non riconosce più l'indirizzo della sede",
  "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.":
    "Il problema è nostro, non del destinatario. Un amministratore di Exchange può risolverlo in un minuto. Il dispositivo o programma che invia è a posto.",
  "Microsoft 365 has no rule that lets your office send":
    "Microsoft 365 non ha una regola che permetta alla sede di inviare",
  "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.":
    "Il problema è nostro, non del destinatario. Un amministratore di Exchange può aggiungere la regola in pochi minuti. Il dispositivo o programma che invia è a posto.",
  "The rule that lets your office send is the wrong kind":
    "La regola con cui la sede invia è del tipo sbagliato",
  "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.":
    "Il problema è nostro, non del destinatario. La regola è stata creata per un'azienda partner. Un amministratore di Exchange può crearne una per la nostra sede in pochi minuti.",
  "Sent this way, mail reaches our own colleagues only":
    "Inviata così, la posta raggiunge solo i nostri colleghi",
  "The device sends without sign-in and without a rule. That works for colleagues and never for anybody outside. An Exchange admin can add a rule in a few minutes.":
    "Il dispositivo invia senza accesso e senza regola. Funziona verso i colleghi, mai verso l'esterno. Un amministratore di Exchange può aggiungere una regola in pochi minuti.",
  "Our organisation now refuses mail from devices it does not know":
    "La nostra organizzazione ora rifiuta la posta da dispositivi sconosciuti",
  "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can usually add it in a few minutes, and the setting stays on.":
    "Il problema è nostro. Un'impostazione di sicurezza è attiva e questo dispositivo non è nell'elenco. Di solito un amministratore di Exchange può aggiungerlo in pochi minuti, e l'impostazione resta attiva.",
  "Your office's mail leaves by another internet line than before":
    "La posta della sede esce da una linea Internet diversa da prima",
  "This is on our side, not the recipient's. The internet line has a second or a new address that the rule does not know. An Exchange admin can add it in a minute, once the network's admin has named all lines.":
    "Il problema è nostro, non del destinatario. La linea Internet ha un secondo indirizzo, o un indirizzo nuovo, che la regola non conosce. Un amministratore di Exchange può aggiungerlo in un minuto, quando l'amministratore della rete ha indicato tutte le linee.",
  "Our own Exchange server is too old for Microsoft 365":
    "Il nostro server Exchange è troppo vecchio per Microsoft 365",
  "Microsoft slows down and later refuses mail from servers without current updates. Neither the message nor the device is the reason. Whoever looks after the server has to update it; that takes some hours.":
    "Microsoft rallenta, e poi rifiuta, la posta dei server senza aggiornamenti recenti. La causa non è né il messaggio né il dispositivo. Chi gestisce il server deve aggiornarlo; servono alcune ore.",
  "The mail leaves over IPv6, which no rule can recognise":
    "L'e-mail esce tramite IPv6, che nessuna regola può riconoscere",
  "Nothing is wrong with the message. What sends it uses the newer kind of internet address, and the rules know only the older kind. Whoever looks after the device or the network can change that in a few minutes.":
    "Il messaggio è a posto. Il dispositivo o programma che lo invia usa il tipo più nuovo di indirizzo Internet, e le regole conoscono solo quello più vecchio. Chi gestisce il dispositivo o la rete può cambiarlo in pochi minuti.",
  "The mail went in circles until it was stopped":
    "L'e-mail ha girato in tondo finché non è stata fermata",
  "Two mail systems kept handing it to one another; nobody got it. It concerns every mail that goes that way. A mail admin has to take the circle apart, which can take an hour or more.":
    "Due sistemi di posta continuavano a passarsela; nessuno l'ha ricevuta. Riguarda tutta la posta che segue quel percorso. Un amministratore della posta deve interrompere il ciclo; può servire un'ora o più.",
  "The device is set to the filter in front of Microsoft 365":
    "Sul dispositivo è impostato il filtro davanti a Microsoft 365",
  "Our domain's public mail host belongs to a filter service, which does not pass on our own devices' mail. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "L'host di posta pubblico del nostro dominio appartiene a un servizio di filtro, che non inoltra la posta dei nostri dispositivi. Per risolvere basta cambiare il nome del server nel dispositivo o programma che invia; serve un minuto.",
  "This mail has no return address, so it may not pass":
    "Questa e-mail non ha un indirizzo di ritorno, quindi non può passare",
  "Automatic replies and reports travel without a return address. Ordinary mail from the same sender is not affected. Whoever looks after the mail server and an Exchange admin can let them pass by a certificate; that takes about an hour.":
    "Le risposte automatiche e i rapporti viaggiano senza indirizzo di ritorno. La posta normale dello stesso mittente non è interessata. Chi gestisce il server di posta e un amministratore di Exchange possono farli passare con un certificato; serve circa un'ora.",
  "A rule lets mail in from a partner's servers only":
    "Una regola accetta posta solo dai server di un partner",
  "This is on our side. A rule for a mail gateway keeps everything else out, this sender too. An Exchange admin can add a rule for our own office in a few minutes; the gateway's rule stays as it is.":
    "Il problema è nostro. Una regola per un gateway di posta tiene fuori tutto il resto, anche questo mittente. Un amministratore di Exchange può aggiungere una regola per la nostra sede in pochi minuti; la regola del gateway resta com'è.",
  "Our own mail server refused to pass this mail on":
    "Il nostro server di posta ha rifiutato di inoltrare questa e-mail",
  "The mail never reached Microsoft 365. Whoever looks after our own mail server can allow this device there in a few minutes.":
    "L'e-mail non è mai arrivata a Microsoft 365. Chi gestisce il nostro server di posta può autorizzare questo dispositivo in pochi minuti.",
  "The sender's address does not belong to our organisation":
    "L'indirizzo del mittente non appartiene alla nostra organizzazione",
  "Microsoft 365 passes on mail only from addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.":
    "Microsoft 365 inoltra solo la posta da indirizzi dei nostri domini di posta. L'indirizzo del mittente va cambiato nel dispositivo o programma che invia; serve un minuto.",
  "The device or program is set to another organisation's mail server":
    "È impostato il server di posta di un'altra organizzazione",
  "Microsoft 365 cannot tell whose mail this is. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "Microsoft 365 non può capire di chi è questa posta. Per risolvere basta cambiare il nome del server nel dispositivo o programma che invia; serve un minuto.",
  "The device or program is set to the wrong Microsoft server":
    "Sul dispositivo o programma è impostato il server Microsoft sbagliato",
  "That server is for devices and programs that sign in, and this one does not. Another server name in its settings puts it right; that takes a minute.":
    "Quel server è per i dispositivi e i programmi che eseguono l'accesso, e in questo caso l'accesso non avviene. Per risolvere basta un altro nome di server nelle impostazioni; serve un minuto.",
  "The device is set to numbers instead of a server name":
    "Sul dispositivo sono impostati dei numeri invece del nome del server",
  "Microsoft's servers change their addresses all the time, and their certificates are made out to names. Entering the name where the mail is sent puts it right; it takes a minute.":
    "I server Microsoft cambiano indirizzo di continuo, e i loro certificati sono intestati a nomi. Per risolvere basta immettere il nome nel dispositivo o programma che invia; serve un minuto.",
  "The device or program does not trust the mail server's certificate":
    "Il dispositivo o programma non considera attendibile il certificato del server",
  "The server shows a certificate, and the device does not know who vouches for it, or has the wrong date. Whoever looks after the device can correct its clock or update it in some minutes.":
    "Il server mostra un certificato, e il dispositivo non conosce chi lo garantisce o ha la data sbagliata. Chi gestisce il dispositivo può correggere l'orologio o aggiornarlo in alcuni minuti.",
  "The name of the mail server cannot be found":
    "Il nome del server di posta non si trova",
  "The mail never left the office. Either the name is mistyped or no longer exists, or the device asks a name server that does not answer. Whoever looks after the device or the network can correct it in a few minutes.":
    "L'e-mail non è mai uscita dalla sede. Il nome è scritto male o non esiste più, oppure il dispositivo interroga un server DNS che non risponde. Chi gestisce il dispositivo o la rete può correggerlo in pochi minuti.",
  "The network does not let mail out on port 25":
    "La rete non lascia uscire la posta sulla porta 25",
  "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way. With a provider that can take some days.":
    "L'e-mail non è mai arrivata a Microsoft 365, e la causa non è il dispositivo. Chi gestisce il firewall o la linea Internet deve aprire il passaggio. Con un provider possono servire alcuni giorni.",
  "The device uses a kind of encryption that Microsoft 365 lacks":
    "Il dispositivo usa una crittografia che Microsoft 365 non supporta",
  "Microsoft 365 does not answer to that kind; nothing is blocked and the password is not the reason. Whoever looks after what sends the mail can change the port and the encryption setting in a minute.":
    "Microsoft 365 non risponde a quel tipo di crittografia; nulla è bloccato e la causa non è la password. Chi gestisce il dispositivo o programma che invia può cambiare la porta e l'impostazione di crittografia in un minuto.",
  "The network does not let mail out to the sign-in server":
    "La rete non lascia uscire la posta verso il server di accesso",
  "The mail never reached Microsoft 365, and neither the device nor the password is the reason. Whoever looks after the firewall has to open port 587. That takes some minutes.":
    "L'e-mail non è mai arrivata a Microsoft 365, e la causa non è né il dispositivo né la password. Chi gestisce il firewall deve aprire la porta 587. Servono alcuni minuti.",
  "Something in our network meddles with the encrypted connection":
    "Qualcosa nella nostra rete interferisce con la connessione crittografata",
  "A firewall or virus scanner opens the mail's connection on its way, or takes parts out of it. Whoever looks after the network can leave Microsoft 365's mail servers out of that in a few minutes.":
    "Un firewall o un antivirus apre la connessione lungo il percorso o ne rimuove delle parti. Chi gestisce la rete può escludere i server di posta di Microsoft 365 in pochi minuti.",
  "The device or program tries to sign in without encryption":
    "Il dispositivo o programma tenta di accedere senza crittografia",
  "Microsoft 365 takes a name and password only inside an encrypted connection, so the password is not the reason. Whoever looks after the device can switch encryption on in a minute.":
    "Microsoft 365 accetta nome e password solo in una connessione crittografata, quindi la causa non è la password. Chi gestisce il dispositivo può attivare la crittografia in un minuto.",
  "A rule takes mail only when it comes encrypted":
    "Una regola accetta solo posta crittografata",
  "The device is known, but it sends in plain. Whoever looks after it can switch encryption on in a minute, if the device can do it.":
    "Il dispositivo è riconosciuto, ma invia senza crittografia. Chi lo gestisce può attivarla in un minuto, se il dispositivo la supporta.",
  "The device's encryption is too old for the mail server":
    "La crittografia del dispositivo è troppo vecchia per il server di posta",
  "The device is working as it was built, but its kind of encryption is no longer accepted. Whoever looks after it can install newer firmware. Where there is none, a mail server of our own can stand in between.":
    "Il dispositivo funziona come è stato costruito, ma il suo tipo di crittografia non è più accettato. Chi lo gestisce può installare un firmware più recente. Se non esiste, si può interporre un nostro server di posta.",
  "You did not send this; somebody used your address":
    "Non l'ha inviata lei; qualcuno ha usato il suo indirizzo",
  "Somebody put your address on their own mail, and its refusal came back to you. Your mailbox is not broken. You can delete the report; an admin can make such misuse harder within a day.":
    "Qualcuno ha messo il suo indirizzo sulla propria posta, e il rifiuto è tornato a lei. La sua cassetta postale non è guasta. Può eliminare il rapporto; un amministratore può rendere più difficile questo abuso entro un giorno.",
  "Delete the report. None of your mail was lost, and you need not answer it.":
    "Eliminare il rapporto. Nessuna delle sue e-mail è andata persa e non occorre rispondere.",
  "The content of this mail was refused":
    "Il contenuto di questa e-mail è stato rifiutato",
  "A filter took it for unwanted, or the mail is not built as it should be. Another text, or no attachment, may go through at once. If it is refused again, whoever runs that filter can say why.":
    "Un filtro l'ha considerata indesiderata, oppure l'e-mail non è costruita come dovrebbe. Con un altro testo, o senza allegato, potrebbe passare subito. Se viene rifiutata di nuovo, chi gestisce quel filtro può dire perché.",
  "Send it once more with a few plain words, and without attachment and links.":
    "Inviarla di nuovo con poche parole semplici, senza allegati e senza link.",
  "If that arrives, add the rest piece by piece, or send a link to the file. If it is refused too, your text is not the reason.":
    "Se arriva, aggiungere il resto un po' alla volta, oppure inviare un link al file. Se viene rifiutata anche così, la causa non è il testo.",
  "The mail is not lost; it is still being tried":
    "L'e-mail non è persa; i tentativi di consegna continuano",
  "So far this is a notice and no refusal. Microsoft 365 goes on trying for a day and reports if it gives up. There is nothing to do but wait; do not send it again yet.":
    "Per ora è un avviso, non un rifiuto. Microsoft 365 continua a provare per un giorno e avvisa se rinuncia. Non resta che attendere; per il momento non inviarla di nuovo.",
  "The recipient's server asks to try again a little later":
    "Il server del destinatario chiede di riprovare un po' più tardi",
  "Some mail servers turn a sender away at the first meeting and take the mail when it comes again. Nothing is broken. A mail server tries again by itself within the hour; a device may have to be told to send once more.":
    "Alcuni server di posta respingono un mittente la prima volta e accettano l'e-mail quando torna. Non c'è alcun guasto. Un server di posta riprova da solo entro un'ora; su un dispositivo può essere necessario avviare di nuovo l'invio.",
  "The mail is larger than it may be":
    "L'e-mail supera la dimensione consentita",
  "Attachments grow by about a third when they are mailed. A smaller scan, or a link to the file instead, goes through at once. Nothing is broken.":
    "Durante l'invio gli allegati crescono di circa un terzo. Una scansione più piccola, o un link al file, passa subito. Non c'è alcun guasto.",
  "The part behind the @ takes no mail": "La parte dopo la @ non riceve posta",
  "The name behind the @ does not exist or takes no mail, so the address is probably misspelt. Check it and send again; that takes a minute. If it is right, the recipient's side has to repair it.":
    "Il nome dopo la @ non esiste o non riceve posta, quindi l'indirizzo è probabilmente scritto male. Controllarlo e inviare di nuovo; serve un minuto. Se è corretto, deve intervenire chi gestisce la posta del destinatario.",
  "The mail or the mailbox has reached its limit of recipients":
    "L'e-mail o la cassetta postale ha raggiunto il limite di destinatari",
  "One mail may go to a certain number of people, and one mailbox to so many a day. Nothing is broken. A mail to fewer people goes through at once; the daily limit frees up again within 24 hours.":
    "Un'e-mail può andare a un certo numero di persone, e una cassetta postale può inviare a un certo numero di persone al giorno. Non c'è alcun guasto. Un'e-mail a meno persone passa subito; il limite giornaliero si libera entro 24 ore.",
  "The recipient's mailbox is full":
    "La cassetta postale del destinatario è piena",
  "This is on the recipient's side; nothing is wrong here. They have to make room. Tell them another way, and send again once they have.":
    "Dipende dal destinatario; qui non c'è nulla che non va. Il destinatario deve liberare spazio. Avvisarlo in un altro modo e inviare di nuovo quando l'ha fatto.",
  "Nobody has the address that this mail went to":
    "Nessuno ha l'indirizzo a cui è stata inviata questa e-mail",
  "The address is misspelt, or the person or group is gone. Check it letter by letter and type it anew; that takes a minute. If it is a colleague's and is right, an admin should look.":
    "L'indirizzo è scritto male, oppure la persona o il gruppo non c'è più. Controllarlo lettera per lettera e digitarlo di nuovo; serve un minuto. Se è l'indirizzo corretto di un collega, è bene che un amministratore controlli.",
  "The recipient's organisation refuses this mail by its rules":
    "Le regole dell'organizzazione del destinatario rifiutano questa e-mail",
  "The refusal comes from their side, and nothing here is broken. Their mail admin can say which rule it was and make an exception. How long that takes is up to them.":
    "Il rifiuto viene dalla loro parte, e qui non c'è alcun guasto. Il loro amministratore della posta può dire quale regola è intervenuta e fare un'eccezione. I tempi dipendono da loro.",
  "The recipient takes mail from certain senders only":
    "Il destinatario accetta posta solo da certi mittenti",
  "The address exists, and its owner or an admin has decided who may write to it. Mail from a device often counts as a stranger's. Whoever looks after that address can let this sender in, which takes a few minutes.":
    "L'indirizzo esiste, e il proprietario o un amministratore ha deciso chi può scrivergli. La posta di un dispositivo spesso è trattata come quella di un estraneo. Chi gestisce quell'indirizzo può ammettere questo mittente; servono pochi minuti.",
  "The recipient's mail server cannot be reached":
    "Il server di posta del destinatario non è raggiungibile",
  "This is on the recipient's side; nothing is wrong here. Microsoft 365 tries again for a day by itself. If it is urgent, tell the recipient another way, so that their mail admin knows.":
    "Dipende dal destinatario; qui non c'è nulla che non va. Microsoft 365 riprova da solo per un giorno. Se è urgente, avvisare il destinatario in un altro modo, così che il suo amministratore della posta lo sappia.",
  "The recipient gets too much mail at the moment":
    "Il destinatario riceve troppa posta in questo momento",
  "So many mails arrive there that more are turned away for a while. Nothing is broken. Wait an hour and send fewer mails to that address; one summary instead of many alerts helps for good.":
    "Lì arrivano così tante e-mail che per un po' le altre vengono respinte. Non c'è alcun guasto. Attendere un'ora e inviare meno e-mail a quell'indirizzo; un riepilogo al posto di molti avvisi aiuta in modo duraturo.",
  "The recipient's rules for encryption do not fit their own server":
    "Le regole di crittografia del destinatario non corrispondono al suo server",
  "The recipient's domain asks for an encrypted and proved connection, and its own mail server does not keep to that. Nothing is wrong on our side. Their admin has to correct it; until then the mail waits or comes back.":
    "Il dominio del destinatario richiede una connessione crittografata e verificata, e il suo stesso server di posta non la rispetta. Dalla nostra parte non c'è nulla che non va. Deve correggerlo il loro amministratore; fino ad allora l'e-mail resta in attesa o torna indietro.",
  "We do not know this answer yet": "Non conosciamo ancora questa risposta",
  "The other side gave a reason that we have not met so far. A person looks at it now. It helps to keep the whole message as it came.":
    "L'altra parte ha indicato un motivo mai incontrato finora. Ora se ne occupa una persona. È utile conservare l'intero messaggio così come è arrivato.",
  "The recipient's mail service asks more of those who send a lot":
    "Il servizio del destinatario richiede di più a chi invia molto",
  "Large mail services want three records in DNS from whoever sends thousands of messages a day, and ours are not complete. Whoever looks after our domain can add what is missing; it counts within a day.":
    "I grandi servizi di posta richiedono tre record DNS a chi invia migliaia di messaggi al giorno, e i nostri non sono completi. Chi gestisce il nostro dominio può aggiungere quello che manca; ha effetto entro un giorno.",
  "Our domain's mail goes out without a signature":
    "La posta del nostro dominio esce senza firma",
  "This is on our side. Many receivers ask for a signature (DKIM), and Microsoft 365 does not put one on mail of our domain. An Exchange admin can switch it on; with the DNS records it takes about an hour.":
    "Il problema è nostro. Molti destinatari richiedono una firma (DKIM), e Microsoft 365 non la aggiunge alla posta del nostro dominio. Un amministratore di Exchange può attivarla; con i record DNS serve circa un'ora.",
  "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.":
    "Se è urgente, contattare il destinatario per telefono o in chat; la posta dalle altre nostre cassette postali ha lo stesso problema.",
  "Our own domain asks receivers to refuse mail like this":
    "Il nostro stesso dominio chiede di rifiutare e-mail come questa",
  "Our domain tells everybody to refuse mail that cannot be proved to be ours, and this sender cannot be proved. Whoever looks after our domain can add the sender in a few minutes; the protection can stay on.":
    "Il nostro dominio dice a tutti di rifiutare la posta che non si può dimostrare nostra, e per questo mittente la prova manca. Chi gestisce il nostro dominio può aggiungere il mittente in pochi minuti; la protezione può restare attiva.",
  "Your office's address is on a block list":
    "L'indirizzo della sede è in un elenco di blocco",
  "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.":
    "La causa è l'indirizzo Internet da cui è arrivata l'e-mail, non il messaggio. Un amministratore deve scoprire perché e chiedere la rimozione. Può servire un giorno.",
  "Microsoft 365 slows mail from your office's address down":
    "Microsoft 365 rallenta la posta proveniente dall'indirizzo della sede",
  "The address is new to Microsoft or sent much more than before. Nothing has to be changed for ordinary mail: it is tried again and goes through, mostly within hours.":
    "L'indirizzo è nuovo per Microsoft o ha inviato molto più di prima. Per la posta normale non occorre cambiare nulla: la consegna viene ritentata e riesce, di solito entro alcune ore.",
  "Mail from the start-up domain has reached its daily limit":
    "La posta dal dominio iniziale ha raggiunto il limite giornaliero",
  "The address ends in the name that Microsoft gave us at the start, and few outside mails a day may leave from it. Sending from one of our own mail domains puts it right; it takes a minute.":
    "L'indirizzo termina con il nome che Microsoft ci ha dato all'inizio, e da lì possono partire poche e-mail al giorno verso l'esterno. Per risolvere basta inviare da uno dei nostri domini di posta; serve un minuto.",
  "Your office's internet address has no name":
    "L'indirizzo Internet della sede non ha un nome",
  "Receivers ask for a name behind the address that mail comes from, and ours has none. The internet provider can enter it; that takes a day or two.":
    "I server di destinazione chiedono che l'indirizzo da cui arriva la posta abbia un nome, e il nostro non ne ha. Il provider Internet può registrarlo; servono uno o due giorni.",
  "Microsoft 365 has trouble with mail at the moment":
    "Microsoft 365 ha problemi con la posta in questo momento",
  "This is on Microsoft's side, and they are working on it. Nothing has to be changed here. Mail that waits goes out once they are done, mostly within hours.":
    "Dipende da Microsoft, che ci sta lavorando. Qui non occorre cambiare nulla. La posta in attesa parte quando avranno finito, di solito entro alcune ore.",
  "Our domain's record of permitted senders has a mistake":
    "Il record dei mittenti autorizzati del nostro dominio contiene un errore",
  "This is on our side. The public record that names who may send for our domain cannot be read, so nobody counts as permitted. Whoever looks after the domain's DNS can mend it in a few minutes.":
    "Il problema è nostro. Il record pubblico che indica chi può inviare per il nostro dominio non è leggibile, quindi nessuno risulta autorizzato. Chi gestisce il DNS del dominio può correggerlo in pochi minuti.",
  "Our domain does not say that this sender may send":
    "Il nostro dominio non indica questo mittente come autorizzato",
  "This is on our side. A public record names who may send for our domain, and this sender is missing. Whoever looks after the domain's DNS can add it in a few minutes; it counts everywhere within a day.":
    "Il problema è nostro. Un record pubblico indica chi può inviare per il nostro dominio, e questo mittente manca. Chi gestisce il DNS del dominio può aggiungerlo in pochi minuti; ha effetto ovunque entro un giorno.",
  "The device or program sends too many mails at the same time":
    "Il dispositivo o programma invia troppe e-mail contemporaneamente",
  "Microsoft 365 takes three connections at once from one mailbox. Nothing is broken. Whoever looks after the program lets it send one mail after the other; mail that was held back can be sent again at once.":
    "Microsoft 365 accetta tre connessioni alla volta da una cassetta postale. Non c'è alcun guasto. Chi gestisce il programma può fargli inviare un'e-mail dopo l'altra; quelle trattenute possono essere inviate di nuovo subito.",
  "The device or program sends more mails a minute than it may":
    "Il dispositivo o programma invia più e-mail al minuto del consentito",
  "Microsoft 365 takes thirty messages a minute from one mailbox. Nothing is broken. Sending more slowly helps at once; for regular mass mail there are better ways.":
    "Microsoft 365 accetta trenta messaggi al minuto da una cassetta postale. Non c'è alcun guasto. Inviare più lentamente aiuta subito; per gli invii in massa regolari ci sono metodi migliori.",
  "Our organisation has reached its daily limit for outside mail":
    "La nostra organizzazione ha raggiunto il limite giornaliero verso l'esterno",
  "It concerns everybody here, not this sender alone. Mail to colleagues still works. The limit frees up again within 24 hours; an admin should find out who sends so much.":
    "Riguarda tutti qui, non solo questo mittente. La posta verso i colleghi funziona ancora. Il limite si libera entro 24 ore; è bene che un amministratore scopra chi invia così tanto.",
  "Microsoft has stopped our organisation from sending to the outside":
    "Microsoft ha bloccato gli invii della nostra organizzazione verso l'esterno",
  "It concerns everybody here. Microsoft saw too much mail that looked like spam, or does not know us well enough yet. An admin has to find and stop the source; then only Microsoft can lift it, usually within a day or two.":
    "Riguarda tutti qui. Microsoft ha visto troppa posta simile a posta indesiderata, o non ci conosce ancora abbastanza. Un amministratore deve trovare e fermare l'origine; poi solo Microsoft può rimuovere il blocco, di solito entro uno o due giorni.",
  "A policy of ours forbids this account to use a password":
    "Un nostro criterio vieta a questo account di usare una password",
  "Whether the password is right or wrong makes no difference here. What sends the mail needs another way to send. An Exchange admin can set that up; it takes some planning.":
    "Qui non fa differenza se la password è giusta o sbagliata. Il dispositivo o programma che invia ha bisogno di un altro metodo di invio. Può configurarlo un amministratore di Exchange; serve un po' di pianificazione.",
  "Microsoft 365 no longer accepts a plain password from this sender":
    "Microsoft 365 non accetta più una semplice password da questo mittente",
  "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.":
    "Non c'è alcun guasto, e un'altra password non aiuta. Il dispositivo o programma che invia ha bisogno di un altro metodo di invio. Deve configurarlo un amministratore, e serve un po' di pianificazione.",
  "A sign-in rule of ours keeps this sender out":
    "Una nostra regola di accesso blocca questo mittente",
  "The password is not the problem. Our organisation allows such sign-ins only under conditions that this sender cannot meet. An admin sets up another way to send; it takes some planning.":
    "Il problema non è la password. La nostra organizzazione consente questi accessi solo a condizioni che questo mittente non può soddisfare. Un amministratore configura un altro metodo di invio; serve un po' di pianificazione.",
  "Microsoft 365 did not accept the name and password":
    "Microsoft 365 non ha accettato il nome e la password",
  "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.":
    "La password potrebbe essere stata cambiata o digitata male. Chi gestisce il dispositivo può immetterla di nuovo; serve un minuto.",
  "Our own sign-in server cannot be reached from Microsoft 365":
    "Il nostro server di accesso non è raggiungibile da Microsoft 365",
  "The password was never checked. Whoever looks after the organisation's sign-in server has to bring it back. People may have trouble signing in elsewhere too.":
    "La password non è mai stata verificata. Chi gestisce il server di accesso dell'organizzazione deve rimetterlo in funzione. Anche altrove l'accesso potrebbe non riuscire.",
  "The High Volume Email account is not paid for at the moment":
    "L'account High Volume Email al momento non è pagato",
  "The account stops sending until somebody pays for it again. An admin connects it to a valid billing policy in a few minutes; it can take an hour until mail flows.":
    "L'account non invia più finché qualcuno non paga di nuovo. Un amministratore può collegarlo a un criterio di fatturazione valido in pochi minuti; può servire un'ora prima che la posta riparta.",
  "This kind of account reaches colleagues only":
    "Questo tipo di account raggiunge solo i colleghi",
  "A High Volume Email account sends inside our organisation and never to the outside. Nothing is broken. Mail to the outside needs another way to send; an admin can set that up.":
    "Un account High Volume Email invia all'interno della nostra organizzazione e mai all'esterno. Non c'è alcun guasto. La posta verso l'esterno richiede un altro metodo di invio; può configurarlo un amministratore.",
  "The account that signs in has no mailbox of its own":
    "L'account che accede non ha una propria cassetta postale",
  "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes, or name another account.":
    "Microsoft 365 consente questo metodo di invio solo a un account con una cassetta postale con licenza. Un amministratore può assegnargli una licenza in pochi minuti, o indicare un altro account.",
  "The account needs a second factor that this sender cannot give":
    "L'account richiede un secondo fattore che questo mittente non può fornire",
  "The password is right, and nobody is there to confirm the sign-in. What sends the mail needs another way to send. An admin can set that up; the second factor stays.":
    "La password è corretta, ma non c'è nessuno che confermi l'accesso. Il dispositivo o programma che invia ha bisogno di un altro metodo di invio. Può configurarlo un amministratore; il secondo fattore resta.",
  "The device or program did not sign in to Microsoft 365":
    "Il dispositivo o programma non ha eseguito l'accesso a Microsoft 365",
  "The Microsoft server that it uses takes mail only after a sign-in, and there was none. You did nothing wrong. The user name, password and encryption in its settings need a look; that takes a few minutes.":
    "Il server Microsoft usato accetta posta solo dopo un accesso, che non c'è stato. Lei non ha sbagliato nulla. Nelle impostazioni vanno controllati nome utente, password e crittografia; servono pochi minuti.",
  "The program's sign-in with OAuth is not set up completely":
    "L'accesso del programma con OAuth non è configurato completamente",
  "The program is known to Entra, but Exchange does not let it send from this mailbox. An admin can put that right in about half an hour.":
    "Il programma è noto a Entra, ma Exchange non gli consente di inviare da questa cassetta postale. Un amministratore può risolvere in circa mezz'ora.",
  "Our security settings refuse a plain password here":
    "Le nostre impostazioni di sicurezza rifiutano qui una semplice password",
  "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up within a day or so.":
    "È voluto ed è bene che resti così. Il dispositivo o programma che invia ha bisogno di un altro metodo di invio. Un amministratore può configurarlo in circa un giorno.",
  "The account that signs in may not send as this address":
    "L'account che accede non può inviare con questo indirizzo",
  "The sign-in worked; only the sender address is refused. An Exchange admin can grant the right in a few minutes, or the sender address is changed where the mail is sent.":
    "L'accesso è riuscito; viene rifiutato solo l'indirizzo del mittente. Un amministratore di Exchange può concedere il diritto in pochi minuti, oppure si cambia l'indirizzo del mittente nel dispositivo o programma che invia.",
  "Microsoft has stopped this account from sending to the outside":
    "Microsoft ha bloccato gli invii di questo account verso l'esterno",
  "Microsoft saw mail from it that looked like spam; somebody may be misusing it. An admin secures the account first and then lifts the restriction. That takes about an hour, and up to a day until it holds everywhere.":
    "Microsoft ha visto partire da questo account posta simile a posta indesiderata; forse qualcuno lo usa in modo improprio. Un amministratore prima protegge l'account e poi rimuove la restrizione. Serve circa un'ora, e fino a un giorno perché valga ovunque.",
  "This mailbox may not sign in to send mail":
    "Questa cassetta postale non può accedere per inviare posta",
  "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.":
    "È una nostra impostazione; il problema non è la password. Un amministratore di Exchange può consentirlo per questa sola cassetta postale in pochi minuti.",
  "Signing in to send mail is switched off here":
    "L'accesso per inviare posta qui è disattivato",
  "Our organisation keeps it off, which is right. An Exchange admin can allow it for this one mailbox in a few minutes. The password is not the problem.":
    "La nostra organizzazione lo tiene disattivato, ed è giusto così. Un amministratore di Exchange può consentirlo per questa sola cassetta postale in pochi minuti. Il problema non è la password.",
  "The device or program tries to sign in at the wrong server":
    "Il dispositivo o programma tenta di accedere al server sbagliato",
  "It is set to the host that takes in our organisation's mail, and nobody can sign in there. Whoever looks after what sends the mail can change the server and the port; it takes a minute.":
    "È impostato l'host che riceve la posta della nostra organizzazione, dove nessuno può accedere. Chi gestisce il dispositivo o programma che invia può cambiare il server e la porta; serve un minuto.",
  "A mail server refused to pass mail on to another organisation.":
    "Un server di posta ha rifiutato di inoltrare posta a un'altra organizzazione.",
  "Microsoft 365 knows the sender, but the sender's domain is not one of the organisation's mail domains.":
    "Microsoft 365 conosce il mittente, ma il dominio del mittente non è tra i domini di posta dell'organizzazione.",
  "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.":
    "Microsoft 365 non ha riconosciuto il mittente come dispositivo di un suo cliente, quindi non inoltra l'e-mail.",
  "Microsoft 365 no longer lets this organisation's devices sign in with a user name and password.":
    "Microsoft 365 non consente più ai dispositivi di questa organizzazione di accedere con nome utente e password.",
  "The sender reached the door for people who sign in, and did not sign in.":
    "Il mittente ha raggiunto l'ingresso per chi esegue l'accesso, ma non l'ha eseguito.",
  "Allow a password for this one mailbox, for a time":
    "Consentire una password per questa sola cassetta postale, per un certo tempo",
  "Give the account a licence, or sign in with one that has it":
    "Assegnare una licenza all'account o accedere con uno che ne ha una",
  "Allow sign-in for this one mailbox":
    "Consentire l'accesso per questa sola cassetta postale",
  "Let the account send as this address":
    "Consentire all'account di inviare con questo indirizzo",
  "Signing in with a password is to be off by default from the end of December 2026, and Microsoft is to announce the day of its final end in the second half of 2027; plan for another way before that.":
    "È previsto che l'accesso con password sia disattivato per impostazione predefinita dalla fine di dicembre 2026 e che Microsoft annunci nella seconda metà del 2027 il giorno della fine definitiva; prevedere prima un altro metodo.",
  "Bring the organisation's sign-in server back":
    "Rimettere in funzione il server di accesso dell'organizzazione",
  "Secure the account, then lift the restriction":
    "Proteggere l'account, poi rimuovere la restrizione",
  "Add the office's address to the relay rule":
    "Aggiungere l'indirizzo della sede alla regola di relay",
  "Add a rule that lets this device in":
    "Aggiungere una regola che ammetta questo dispositivo",
  "Make the rule one for our own office":
    "Convertire la regola in una regola per la nostra sede",
  "Let a rule recognise the sender by its certificate":
    "Far riconoscere il mittente da una regola in base al certificato",
  "the certificate, with its intermediate certificates":
    "il certificato, con i suoi certificati intermedi",
  "Add a relay rule for the office":
    "Aggiungere una regola di relay per la sede",
  "Switch the relay rule on": "Attivare la regola di relay",
  "Find out what misused the rule, then lift Microsoft's block":
    "Scoprire l'origine dell'abuso della regola, poi rimuovere il blocco Microsoft",
  "Add this sender to the domain's SPF record":
    "Aggiungere questo mittente al record SPF del dominio",
  "Correct the name server that the device asks":
    "Correggere il server DNS interrogato dal dispositivo",
  "Let Microsoft 365 sign the domain's mail":
    "Far firmare la posta del dominio da Microsoft 365",
  "Publish a DMARC record for the domain":
    "Pubblicare un record DMARC per il dominio",
  "Mend the domain's SPF record": "Correggere il record SPF del dominio",
  "Ask for removal from the block list":
    "Chiedere la rimozione dall'elenco di blocco",
  "Have a name entered for the office's address":
    "Far registrare un nome per l'indirizzo della sede",
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
  "Server: {}": "Server: {1}",
  "Encryption: {}": "Crittografia: {1}",
  "Sign-in: {}": "Accesso: {1}",
  "Sender: {}": "Mittente: {1}",
  "Ask those who look after the recipient's mail":
    "Rivolgersi a chi gestisce la posta del destinatario",
  "Ask an Exchange admin of ours to look at the recipient in the Exchange admin centre (admin.exchange.microsoft.com), Recipients.":
    "Chiedere a un nostro amministratore di Exchange di controllare il destinatario nell'interfaccia di amministrazione di Exchange (admin.exchange.microsoft.com), Destinatari.",
  "They check who may write to it, under Message delivery restrictions, how full it is, and whether a mail flow rule refused the mail.":
    "L'amministratore controlla chi può scrivergli (“Message delivery restrictions”), quanto è piena la cassetta postale e se una regola del flusso di posta ha rifiutato l'e-mail.",
  "Mail from a device counts as a stranger's; a sender that signs in, or has a relay rule, is easier to let in.":
    "La posta di un dispositivo è trattata come quella di un estraneo; un mittente che esegue l'accesso, o che ha una regola di relay, è più facile da ammettere.",
  "Send once more when they have answered.":
    "Inviare di nuovo quando è arrivata la loro risposta.",
  "Tell the recipient another way, by telephone or from another mailbox, that your mail was refused.":
    "Comunicare al destinatario in un altro modo, per telefono o da un'altra cassetta postale, che l'e-mail è stata rifiutata.",
  "Give them the whole refusal; their mail admin can see in it which rule or which server it was.":
    "Inviare loro il testo completo del rifiuto; il loro amministratore della posta può vedere quale regola o quale server è intervenuto.",
  "Ask for an exception for your sender address, or for room in the mailbox.":
    "Chiedere un'eccezione per il proprio indirizzo del mittente, oppure spazio nella cassetta postale.",
  "The next mail to that address brings no report back.":
    "La prossima e-mail a quell'indirizzo non genera più alcun rapporto di mancato recapito.",
  "There is nothing to take back on our side.":
    "Dalla nostra parte non c'è nulla da annullare.",
  "Nothing that is changed on our side makes up for a refusal on theirs.":
    "Nessuna modifica dalla nostra parte può compensare un rifiuto dalla loro.",
  "Do not send the same mail again and again; that can get your address refused for longer.":
    "Non inviare più volte la stessa e-mail; l'indirizzo potrebbe essere rifiutato più a lungo.",
  "Take the circle apart": "Interrompere il ciclo di posta",
  "Change how the program builds its mails":
    "Modificare il modo in cui il programma costruisce le e-mail",
  "Correct the recipient's address": "Correggere l'indirizzo del destinatario",
  "Compare {} letter by letter with what the recipient gave you, above all the part behind the @.":
    "Confrontare {1} lettera per lettera con quello fornito dal destinatario, soprattutto la parte dopo la @.",
  "the address": "l'indirizzo",
  "Type it anew; a name that the device or Outlook fills in by itself may be an old one.":
    "Digitarlo di nuovo; un nome che il dispositivo o Outlook completa da solo potrebbe essere vecchio.",
  "Correct it in the device's address book too, and send once more.":
    "Correggerlo anche nella rubrica del dispositivo e inviare di nuovo.",
  "If it is a colleague's and is right, ask an Exchange admin to look for it.":
    "Se è l'indirizzo di un collega ed è corretto, chiedere a un amministratore di Exchange di cercarlo.",
  "Put the former address back in the address book.":
    "Reinserire l'indirizzo precedente nella rubrica.",
  "After a move to Microsoft 365 an old entry can point to nobody although it looks right.":
    "Dopo un passaggio a Microsoft 365, una vecchia voce può non puntare più a nessuno anche se sembra corretta.",
  "Send more slowly, over fewer connections":
    "Inviare più lentamente, con meno connessioni",
  "In the program, find the number of connections or threads for mail, and set it to one; three at the same time are the most.":
    "Nel programma, cercare il numero di connessioni o thread per la posta e impostarlo su uno; il massimo è tre contemporaneamente.",
  "Let it send no more than thirty mails a minute, and put the rest in a queue.":
    "Impostare un massimo di trenta e-mail al minuto e mettere le altre in una coda.",
  "Let it wait and try again by itself when the server asks for that, each time a little longer.":
    "Fare in modo che il programma attenda e riprovi da solo quando il server lo chiede, ogni volta dopo un tempo un po' più lungo.",
  "Let no two devices share one account if they send at the same time.":
    "Non far condividere lo stesso account a due dispositivi che inviano contemporaneamente.",
  "Send what was refused once more.":
    "Inviare di nuovo quanto è stato rifiutato.",
  "A full run goes through without a refusal.":
    "Un'esecuzione completa termina senza rifiuti.",
  "Set the former number of connections again.":
    "Reimpostare il numero di connessioni precedente.",
  "The limits count for the mailbox, whichever program uses it.":
    "I limiti valgono per la cassetta postale, qualunque programma la usi.",
  "For regular mass mail, High Volume Email reaches colleagues and Azure Communication Services everybody.":
    "Per gli invii in massa regolari, High Volume Email raggiunge i colleghi e Azure Communication Services tutti.",
  "There is nothing to take back.": "Non c'è nulla da annullare.",
  "Make the mail smaller": "Ridurre le dimensioni dell'e-mail",
  "On the scanner, choose 200 or 300 dpi, black and white or compressed PDF, and fewer pages a mail.":
    "Sullo scanner, scegliere 200 o 300 dpi, bianco e nero o PDF compresso, e meno pagine per e-mail.",
  "A file grows by about a third when it is mailed; keep it well under the limit, 18 MB for one of 25 MB.":
    "Durante l'invio un file cresce di circa un terzo; restare ben sotto il limite, 18 MB se è di 25 MB.",
  "Or put the file in OneDrive or SharePoint and send a link to it.":
    "In alternativa, salvare il file in OneDrive o SharePoint e inviare un link.",
  "The smaller mail arrives.": "L'e-mail più piccola arriva.",
  "Set the scanner's former quality again.":
    "Reimpostare la qualità precedente dello scanner.",
  "The smallest limit on the way counts, and the recipient's side has its own.":
    "Conta il limite più basso lungo il percorso, e la parte del destinatario ha il suo.",
  "An admin can raise our limit for a mailbox up to 150 MB, which changes nothing on the other side.":
    "Un amministratore può aumentare il nostro limite per una cassetta postale fino a 150 MB, ma dall'altra parte non cambia nulla.",
  "Wait, and send again later": "Attendere e inviare di nuovo più tardi",
  "If the mail is only delayed, leave it; Microsoft 365 goes on trying for a day by itself.":
    "Se l'e-mail è solo ritardata, lasciarla stare; Microsoft 365 continua a provare da solo per un giorno.",
  "If it was refused, wait an hour and send it once more; a daily limit is free again after 24 hours.":
    "Se è stata rifiutata, attendere un'ora e inviarla di nuovo; un limite giornaliero si libera dopo 24 ore.",
  "Send a mail with many recipients in smaller parts.":
    "Dividere in parti più piccole un'e-mail con molti destinatari.",
  "If it is urgent, tell the recipient another way.":
    "Se è urgente, avvisare il destinatario in un altro modo.",
  "The mail arrives, and no further report comes back.":
    "L'e-mail arriva e non torna più alcun rapporto.",
  "Sending the same mail again and again makes it worse.":
    "Inviare più volte la stessa e-mail peggiora le cose.",
  "If a limit was reached and nobody here sends so much, somebody may be misusing an account; tell an admin.":
    "Se è stato raggiunto un limite e qui nessuno invia così tanto, forse qualcuno usa un account in modo improprio; avvisare un amministratore.",
  "Leave Microsoft 365's mail servers out of inspection":
    "Escludere dall'ispezione i server di posta di Microsoft 365",
  "Let the mail leave over IPv4": "Far uscire la posta tramite IPv4",
  "Open the mail port to Microsoft 365":
    "Aprire la porta di posta verso Microsoft 365",
  "Bring the device's encryption up to date":
    "Aggiornare la crittografia del dispositivo",
  "If the device can do none of that, let a mail server of your own stand in between.":
    "Se il dispositivo non può fare nulla di tutto ciò, interporre un proprio server di posta.",
  "The device's own test of the mail server succeeds, and mail arrives.":
    "Il test del server di posta eseguito dal dispositivo riesce, e la posta arriva.",
  "Put the former encryption setting back; firmware mostly cannot be turned back.":
    "Ripristinare l'impostazione di crittografia precedente; il firmware di solito non si può riportare indietro.",
  "Never switch the check of certificates off, and take no older encryption in exchange.":
    "Non disattivare mai il controllo dei certificati e non ripiegare su una crittografia più vecchia.",
  "New firmware can reset settings; write them down first.":
    "Un nuovo firmware può reimpostare le impostazioni; annotarle prima.",
  "Look that the device's date and time are right, and let it take them from the network.":
    "Controllare che data e ora del dispositivo siano corrette e fargliele ricevere dalla rete.",
  "Install the newest firmware, or enter the current root certificates (DigiCert Global Root G2 among them) in the device's list.":
    "Installare il firmware più recente, o aggiungere all'elenco del dispositivo i certificati radice attuali (tra cui DigiCert Global Root G2).",
  "Enter the server by its name, so that the name on the certificate fits.":
    "Immettere il server con il suo nome, così che corrisponda al nome nel certificato.",
  "Install the newest firmware, or for a program the newest version of its library and system.":
    "Installare il firmware più recente o, per un programma, la versione più recente della libreria e del sistema.",
  "Switch on TLS 1.2 or newer in its security settings.":
    "Attivare TLS 1.2 o versione successiva nelle impostazioni di sicurezza.",
  "On the device switch encryption on and choose STARTTLS (some makers call it TLS).":
    "Sul dispositivo, attivare la crittografia e scegliere STARTTLS (alcuni produttori lo chiamano TLS).",
  "If there is no such setting, install the newest firmware and look again.":
    "Se questa impostazione non c'è, installare il firmware più recente e controllare di nuovo.",
  "If the device offers TLS versions, choose 1.2 or newer.":
    "Se il dispositivo offre versioni di TLS, scegliere 1.2 o successiva.",
  "Send once more.": "Inviare di nuovo.",
  "Set the device to your organisation's own mail host":
    "Impostare sul dispositivo l'host di posta della propria organizzazione",
  "On the device, change the mail server to {}.":
    "Sul dispositivo, impostare come server di posta {1}.",
  "your organisation's own Microsoft 365 mail host":
    "l'host di posta Microsoft 365 della propria organizzazione",
  "Set the port to 25, encryption to STARTTLS if the device can, and sign-in off.":
    "Impostare la porta 25 e la crittografia STARTTLS, se il dispositivo la supporta, e disattivare l'accesso.",
  "Enter the name as it stands here, never an address that it has today.":
    "Immettere il nome così com'è scritto qui, mai l'indirizzo che ha oggi.",
  "Mail to a colleague arrives, and then mail to somebody outside.":
    "Arriva un'e-mail a un collega, e poi una verso l'esterno.",
  "Put the former server, port and sign-in back on the device.":
    "Reimpostare sul dispositivo il server, la porta e l'accesso precedenti.",
  "Mail to the outside passes there only if an inbound connector knows the office's public address.":
    "La posta verso l'esterno passa da lì solo se un connettore in ingresso conosce l'indirizzo pubblico della sede.",
  "The host is the one that Microsoft 365 names for your domain (Microsoft 365 admin centre, Settings, Domains, DNS records), which is another one than the public MX where a filter service stands in front.":
    "L'host è quello che Microsoft 365 indica per il dominio (interfaccia di amministrazione di Microsoft 365, Impostazioni, Domini, Record DNS); se davanti c'è un servizio di filtro, è diverso dal record MX pubblico.",
  "STARTTLS where the device can": "STARTTLS se il dispositivo lo supporta",
  "Accept unknown devices again until this one has its own way":
    "Accettare di nuovo dispositivi sconosciuti finché questo non ha un suo metodo",
  "Send without sign-in, through a relay rule":
    "Inviare senza accesso, tramite una regola di relay",
  "Update our own Exchange server": "Aggiornare il nostro server Exchange",
  "Send from an address of our own domains":
    "Inviare da un indirizzo dei nostri domini",
  "Change the sender address on the device from {} to one that ends in your organisation's own mail domain.":
    "Sul dispositivo, sostituire l'indirizzo del mittente {1} con uno che termini con il dominio di posta della propria organizzazione.",
  "what it is now": "attuale",
  "If mail has to come from that other domain, ask an Exchange admin to add it in the Microsoft 365 admin centre under Settings, Domains.":
    "Se la posta deve partire da quell'altro dominio, chiedere a un amministratore di Exchange di aggiungerlo nell'interfaccia di amministrazione di Microsoft 365, in Impostazioni, Domini.",
  "an address that ends in one of your own mail domains":
    "un indirizzo che termina con uno dei propri domini di posta",
  "Mail to somebody outside goes through and shows the new sender.":
    "La posta verso l'esterno passa e mostra il nuovo mittente.",
  "Put the former sender address back on the device.":
    "Reimpostare sul dispositivo l'indirizzo del mittente precedente.",
  "Answers go to the new sender address, so it should be a mailbox that somebody reads.":
    "Le risposte vanno al nuovo indirizzo del mittente, quindi deve essere una cassetta postale che qualcuno legge.",
  "What is passed on unchanged for others, such as forwarded mail, needs a rule by certificate instead.":
    "La posta trasmessa senza modifiche per conto di altri, come i messaggi inoltrati, richiede invece una regola basata su un certificato.",
  "Let our own mail server pass the device's mail on":
    "Far inoltrare al nostro server di posta la posta del dispositivo",
  "Ask Microsoft's support": "Rivolgersi al supporto Microsoft",
  "Connect the High Volume Email account to a valid billing policy":
    "Collegare l'account High Volume Email a un criterio di fatturazione valido",
  "Send mass mail through Azure Communication Services":
    "Inviare le e-mail in massa tramite Azure Communication Services",
  "Let the program send through Microsoft Graph":
    "Far inviare il programma tramite Microsoft Graph",
  "Send to colleagues through a High Volume Email account":
    "Inviare ai colleghi tramite un account High Volume Email",
  "Complete the program's sign-in with OAuth":
    "Completare l'accesso del programma con OAuth",
  "Check the sign-in settings of the device":
    "Controllare le impostazioni di accesso del dispositivo",
  "Set the server to smtp.office365.com, the port to 587 and the encryption to STARTTLS; some devices call it TLS.":
    "Impostare il server smtp.office365.com, la porta 587 e la crittografia STARTTLS; alcuni dispositivi la chiamano TLS.",
  "Switch sign-in on, often called SMTP authentication; enter the user name as a full mail address, and the password once more by hand.":
    "Attivare l'accesso, spesso chiamato autenticazione SMTP; immettere come nome utente un indirizzo e-mail completo, e di nuovo la password a mano.",
  "Set the sender to the same address as the user name.":
    "Impostare come mittente lo stesso indirizzo del nome utente.",
  "If you are not sure of the password, sign in with it at outlook.office.com first.":
    "Se non si è sicuri della password, usarla prima per accedere a outlook.office.com.",
  "Send once more. If the answer changes, paste the new one here.":
    "Inviare di nuovo. Se la risposta cambia, incollare qui quella nuova.",
  "The next mail goes out and lies in the account's Sent Items.":
    "La prossima e-mail parte e si trova in “Posta inviata” dell'account.",
  "Note the old settings before you change them, and enter them again.":
    "Annotare le vecchie impostazioni prima di modificarle e immetterle di nuovo.",
  "Try a password no more than a few times; Microsoft 365 locks an account for a while after many failures.":
    "Provare una password solo poche volte; dopo molti tentativi non riusciti Microsoft 365 blocca un account per un po'.",
  "Let the program sign in with OAuth": "Far accedere il programma con OAuth",
  "Let the sender sign in at Microsoft 365's server for that":
    "Far accedere il mittente al server di Microsoft 365 previsto a questo scopo",
  "Let the device encrypt before it signs in":
    "Far usare al dispositivo la crittografia prima dell'accesso",
  "On the device, open the mail or SMTP settings and find the encryption, often called Secure Connection, SSL/TLS or STARTTLS.":
    "Sul dispositivo, aprire le impostazioni di posta o SMTP e cercare la crittografia, spesso chiamata “Connessione sicura”, “SSL/TLS” o “STARTTLS”.",
  "Choose STARTTLS, or TLS where there is no such name; the kind that encrypts from the first byte does not work here.":
    "Scegliere STARTTLS, oppure TLS se questo nome non c'è; il tipo che usa la crittografia dal primo byte qui non funziona.",
  "Set the port to 587 and leave sign-in on.":
    "Impostare la porta 587 e lasciare attivo l'accesso.",
  "The next mail goes out, and the device shows no sign-in error.":
    "La prossima e-mail parte e il dispositivo non mostra errori di accesso.",
  "Set encryption and port back to what they were.":
    "Reimpostare la crittografia e la porta com'erano prima.",
  "The device needs TLS 1.2 or later; an old one may need new firmware or another way to send.":
    "Il dispositivo deve supportare TLS 1.2 o versione successiva; uno vecchio può richiedere un nuovo firmware o un altro metodo di invio.",
  "The device's clock must be right, or it takes the server's certificate for expired.":
    "L'orologio del dispositivo deve essere giusto, altrimenti il certificato del server viene considerato scaduto.",
  "{} has no address in DNS.": "{1} non ha un indirizzo nel DNS.",
  "An SPF record with one more address in it":
    "Un record SPF con un indirizzo in più",
  "SPF record of {}": "Record SPF di {1}",
  "Direct Send needs it, and it helps a relay's mail past the filters. What Exchange Online passes on leaves from Microsoft's own addresses.":
    "Direct Send lo richiede, e aiuta la posta di un relay a superare i filtri. Quello che Exchange Online inoltra parte dagli indirizzi di Microsoft.",
  "Whoever sends from {} then passes as {}; let only what has to send out on port 25.":
    "Chi invia da {1} viene poi riconosciuto come {2}; sulla porta 25 lasciare uscire solo ciò che deve inviare.",
  Now: "Ora",
  Check: "Verifica",
  "There may be one record that begins with v=spf1: replace the old one. Others see it once the old one's lifetime in DNS is over.":
    "Può esserci un solo record che inizia con v=spf1: sostituire quello vecchio. Gli altri vedono il nuovo quando termina la durata nel DNS di quello vecchio.",
  "The record itself spends {} of the {} lookups that SPF allows; what it includes comes on top.":
    "Il record da solo usa {1} delle {2} ricerche consentite da SPF; vi si aggiungono quelle degli elementi inclusi.",
  "{} is the only new term, and it costs no lookup.":
    "{1} è l'unico elemento nuovo e non costa alcuna ricerca.",
  "Looking up the door's addresses":
    "Ricerca degli indirizzi dell'ingresso della posta",
  "Asking Spamhaus about your public address":
    "Richiesta a Spamhaus sull'indirizzo pubblico",
  "Looking at the mail server's certificate":
    "Esame del certificato del server di posta",
  "Comparing clocks with the mail server":
    "Confronto dell'ora con il server di posta",
  "Looking for your recipient's DANE records":
    "Ricerca dei record DANE del destinatario",
  "Looking for your domain's signing keys":
    "Ricerca delle chiavi di firma del dominio",
  "Reading your domain's DMARC policy":
    "Lettura del criterio DMARC del dominio",
  "Asking Microsoft which address it sees":
    "Richiesta a Microsoft dell'indirizzo che vede",
  "Waiting for the mail server's greeting":
    "Attesa del saluto del server di posta",
  "Reading your recipient's MTA-STS policy":
    "Lettura del criterio MTA-STS del destinatario",
  "Finding the door your mail goes to":
    "Ricerca dell'ingresso a cui arriva la posta",
  "Trying the ports to Microsoft 365": "Prova delle porte verso Microsoft 365",
  "Seeing whether your recipient's domain takes mail":
    "Verifica se il dominio del destinatario riceve posta",
  "Trying what your sender does, without sending anything":
    "Prova di ciò che fa il mittente, senza inviare nulla",
  "Comparing your network's DNS with everybody's":
    "Confronto del DNS della rete con quello pubblico",
  "Looking up the name of your public address":
    "Ricerca del nome dell'indirizzo pubblico",
  "Finding out whose mail server your sender uses":
    "Ricerca del proprietario del server di posta usato dal mittente",
  "Checking who may send for your domain":
    "Verifica di chi può inviare per il dominio",
  "Asking the mail server what it can do":
    "Richiesta al server di posta delle sue funzionalità",
  "Trying the door for devices that sign in":
    "Prova dell'ingresso per i dispositivi che accedono",
  "Knocking at the mail server's port":
    "Tentativo di contatto sulla porta del server di posta",
  "Seeing whether your recipient wants TLS reports":
    "Verifica se il destinatario desidera report TLS",
  "Trying the versions of TLS": "Prova delle versioni di TLS",
  "Reading your mail settings: your own domains":
    "Lettura delle impostazioni di posta: i domini dell'organizzazione",
  "Reading your mail settings: sign-in with a password":
    "Lettura delle impostazioni di posta: accesso con password",
  "Reading your mail settings: relay rules that Microsoft blocked":
    "Lettura delle impostazioni di posta: regole di relay bloccate da Microsoft",
  "Reading your sign-in rules: Conditional Access":
    "Lettura delle regole di accesso: accesso condizionale",
  "Reading your mail settings: relay rules":
    "Lettura delle impostazioni di posta: regole di relay",
  "Reading your mail settings: direct send":
    "Lettura delle impostazioni di posta: Direct Send",
  "Reading your mail settings: High Volume Email billing":
    "Lettura delle impostazioni di posta: fatturazione di High Volume Email",
  "Reading your mail settings: applications that may send":
    "Lettura delle impostazioni di posta: applicazioni che possono inviare",
  "Reading your mail settings: the mailbox's licence":
    "Lettura delle impostazioni di posta: licenza della cassetta postale",
  "Reading your mail settings: the mailbox that signs in":
    "Lettura delle impostazioni di posta: la cassetta postale che accede",
  "Reading your mail settings: your Microsoft 365 mail host":
    "Lettura delle impostazioni di posta: l'host di posta Microsoft 365",
  "Reading your mail settings: the recipient":
    "Lettura delle impostazioni di posta: il destinatario",
  "Reading your mail settings: senders that Microsoft restricted":
    "Lettura delle impostazioni di posta: mittenti limitati da Microsoft",
  "Reading your sign-in rules: security defaults":
    "Lettura delle regole di accesso: impostazioni predefinite per la sicurezza",
  "Reading your mail settings: who may send as whom":
    "Lettura delle impostazioni di posta: chi può inviare a nome di chi",
  "Reading Microsoft's service health":
    "Lettura dell'integrità dei servizi di Microsoft",
  "Reading the sign-in log: why the last sign-in failed":
    "Lettura del log di accesso: perché l'ultimo accesso non è riuscito",
  "Reading your mail settings: sign-in for devices":
    "Lettura delle impostazioni di posta: accesso per i dispositivi",
  "Looking up the door's addresses: {}":
    "Ricerca degli indirizzi dell'ingresso della posta: {1}",
  "Asking Spamhaus about your public address: {}":
    "Richiesta a Spamhaus sull'indirizzo pubblico: {1}",
  "Looking at the mail server's certificate: {}":
    "Esame del certificato del server di posta: {1}",
  "Comparing clocks with the mail server: {}":
    "Confronto dell'ora con il server di posta: {1}",
  "Looking for your recipient's DANE records: {}":
    "Ricerca dei record DANE del destinatario: {1}",
  "Looking for your domain's signing keys: {}":
    "Ricerca delle chiavi di firma del dominio: {1}",
  "Reading your domain's DMARC policy: {}":
    "Lettura del criterio DMARC del dominio: {1}",
  "Asking Microsoft which address it sees: {}":
    "Richiesta a Microsoft dell'indirizzo che vede: {1}",
  "Waiting for the mail server's greeting: {}":
    "Attesa del saluto del server di posta: {1}",
  "Reading your recipient's MTA-STS policy: {}":
    "Lettura del criterio MTA-STS del destinatario: {1}",
  "Finding the door your mail goes to: {}":
    "Ricerca dell'ingresso a cui arriva la posta: {1}",
  "Trying the ports to Microsoft 365: {}":
    "Prova delle porte verso Microsoft 365: {1}",
  "Seeing whether your recipient's domain takes mail: {}":
    "Verifica se il dominio del destinatario riceve posta: {1}",
  "Trying what your sender does, without sending anything: {}":
    "Prova di ciò che fa il mittente, senza inviare nulla: {1}",
  "Comparing your network's DNS with everybody's: {}":
    "Confronto del DNS della rete con quello pubblico: {1}",
  "Looking up the name of your public address: {}":
    "Ricerca del nome dell'indirizzo pubblico: {1}",
  "Finding out whose mail server your sender uses: {}":
    "Ricerca del proprietario del server di posta usato dal mittente: {1}",
  "Checking who may send for your domain: {}":
    "Verifica di chi può inviare per il dominio: {1}",
  "Asking the mail server what it can do: {}":
    "Richiesta al server di posta delle sue funzionalità: {1}",
  "Trying the door for devices that sign in: {}":
    "Prova dell'ingresso per i dispositivi che accedono: {1}",
  "Knocking at the mail server's port: {}":
    "Tentativo di contatto sulla porta del server di posta: {1}",
  "Seeing whether your recipient wants TLS reports: {}":
    "Verifica se il destinatario desidera report TLS: {1}",
  "Trying the versions of TLS: {}": "Prova delle versioni di TLS: {1}",
  "Reading your mail settings: your own domains: {}":
    "Lettura delle impostazioni di posta: i domini dell'organizzazione: {1}",
  "Reading your mail settings: sign-in with a password: {}":
    "Lettura delle impostazioni di posta: accesso con password: {1}",
  "Reading your mail settings: relay rules that Microsoft blocked: {}":
    "Lettura delle impostazioni di posta: regole di relay bloccate da Microsoft: {1}",
  "Reading your sign-in rules: Conditional Access: {}":
    "Lettura delle regole di accesso: accesso condizionale: {1}",
  "Reading your mail settings: relay rules: {}":
    "Lettura delle impostazioni di posta: regole di relay: {1}",
  "Reading your mail settings: direct send: {}":
    "Lettura delle impostazioni di posta: Direct Send: {1}",
  "Reading your mail settings: High Volume Email billing: {}":
    "Lettura delle impostazioni di posta: fatturazione di High Volume Email: {1}",
  "Reading your mail settings: applications that may send: {}":
    "Lettura delle impostazioni di posta: applicazioni che possono inviare: {1}",
  "Reading your mail settings: the mailbox's licence: {}":
    "Lettura delle impostazioni di posta: licenza della cassetta postale: {1}",
  "Reading your mail settings: the mailbox that signs in: {}":
    "Lettura delle impostazioni di posta: la cassetta postale che accede: {1}",
  "Reading your mail settings: your Microsoft 365 mail host: {}":
    "Lettura delle impostazioni di posta: l'host di posta Microsoft 365: {1}",
  "Reading your mail settings: the recipient: {}":
    "Lettura delle impostazioni di posta: il destinatario: {1}",
  "Reading your mail settings: senders that Microsoft restricted: {}":
    "Lettura delle impostazioni di posta: mittenti limitati da Microsoft: {1}",
  "Reading your sign-in rules: security defaults: {}":
    "Lettura delle regole di accesso: impostazioni predefinite per la sicurezza: {1}",
  "Reading your mail settings: who may send as whom: {}":
    "Lettura delle impostazioni di posta: chi può inviare a nome di chi: {1}",
  "Reading Microsoft's service health: {}":
    "Lettura dell'integrità dei servizi di Microsoft: {1}",
  "Reading the sign-in log: why the last sign-in failed: {}":
    "Lettura del log di accesso: perché l'ultimo accesso non è riuscito: {1}",
  "Reading your mail settings: sign-in for devices: {}":
    "Lettura delle impostazioni di posta: accesso per i dispositivi: {1}",
  "Basic authentication for SMTP is to be off by default from the end of December 2026; the day of its final end is to be announced in the second half of 2027.":
    "È previsto che l'autenticazione di base per SMTP sia disattivata per impostazione predefinita dalla fine di dicembre 2026; il giorno della fine definitiva dovrebbe essere annunciato nella seconda metà del 2027.",
  "Security defaults and Conditional Access stop a sign-in by password.":
    "Le impostazioni predefinite per la sicurezza e l'accesso condizionale bloccano un accesso con password.",
  "A sender other than the account itself needs the right to send as that address.":
    "Un mittente diverso dall'account stesso richiede il diritto di inviare con quell'indirizzo.",
  "The server is named by its name, never by an address.":
    "Il server si indica con il nome, mai con un indirizzo.",
  "It cannot sign in.": "Non può eseguire l'accesso.",
  "Its TLS is too old for this server.":
    "Il suo TLS è troppo vecchio per questo server.",
  "It is held to 30 messages a minute and is not for bulk.":
    "È limitato a 30 messaggi al minuto e non è adatto agli invii in massa.",
  "It can sign in with OAuth, which has no end date.":
    "Può accedere con OAuth, che non ha una data di fine.",
  "With OAuth it lasts; with a password it works only until basic authentication ends.":
    "Con OAuth continua a funzionare; con una password funziona solo fino alla fine dell'autenticazione di base.",
  "Mail leaves from Azure, not from your mailboxes: nothing stands in Sent Items.":
    "La posta parte da Azure, non dalle proprie cassette postali: in “Posta inviata” non resta nulla.",
  "The application's secret expires; note the day and renew it before.":
    "Il segreto dell'applicazione scade; annotare il giorno e rinnovarlo prima.",
  "It is for programs; a device's form does not take the long names with which one signs in there.":
    "È per i programmi; i campi di un dispositivo non accettano i nomi lunghi usati per accedere.",
  "It is for programs, not for a person's mailbox.":
    "È per i programmi, non per la cassetta postale di una persona.",
  "It is made for much mail to the outside.":
    "È pensato per molta posta verso l'esterno.",
  "It is worth its set-up where much mail is sent.":
    "La configurazione conviene dove si invia molta posta.",
  "Anybody can send like this in your name until Direct Send is rejected; a relay rule for the address is the safer way.":
    "Così chiunque può inviare a nome dell'organizzazione finché Direct Send non viene rifiutato; una regola di relay per l'indirizzo è più sicura.",
  "The public address has to stand in the SPF record, or the mail lands in junk.":
    "L'indirizzo pubblico deve essere nel record SPF, altrimenti i messaggi finiscono nella posta indesiderata.",
  "A group that takes mail from inside only refuses it: the device counts as an outsider.":
    "Un gruppo che accetta posta solo dall'interno la rifiuta: il dispositivo è considerato esterno.",
  "No copy stands in Sent Items, and a mail that is put off is lost where the device never tries again.":
    "In “Posta inviata” non resta alcuna copia, e un'e-mail rinviata va persa se il dispositivo non riprova.",
  "It reaches nobody outside.": "Non raggiunge nessuno all'esterno.",
  "Your organisation rejects Direct Send.":
    "L'organizzazione rifiuta Direct Send.",
  "A person's mailbox sends with its own sign-in.":
    "La cassetta postale di una persona invia con il proprio accesso.",
  "The network does not let port 25 out.":
    "La rete non consente l'uscita sulla porta 25.",
  "It works inside, but mail may land in junk, and more and more organisations close it.":
    "Funziona all'interno, ma le e-mail possono finire nella posta indesiderata e sempre più organizzazioni lo bloccano.",
  "Mail.Send without limits may send as everybody: limit it to the one mailbox with RBAC for Applications.":
    "Mail.Send senza limiti può inviare a nome di tutti: limitarlo alla sola cassetta postale con RBAC for Applications.",
  "Prefer a certificate to a secret, and note the day on which it expires.":
    "Preferire un certificato a un segreto e annotare il giorno in cui scade.",
  "Only a program can do this.": "Può farlo solo un programma.",
  "The mailbox's limits hold here too.":
    "I limiti della cassetta postale valgono anche qui.",
  "A program of your own could do this.":
    "Potrebbe farlo un proprio programma.",
  "No password, no SMTP ports, and a copy in Sent Items.":
    "Nessuna password, nessuna porta SMTP e una copia in “Posta inviata”.",
  "Only if the program's code can be changed.":
    "Solo se si può modificare il codice del programma.",
  "Billing began on 1 June 2026; without a valid billing policy the account stops sending.":
    "La fatturazione è iniziata il 1° giugno 2026; senza un criterio di fatturazione valido l'account non invia più.",
  "Security defaults and Conditional Access apply to it as well.":
    "Valgono anche qui le impostazioni predefinite per la sicurezza e l'accesso condizionale.",
  "The account is no mailbox: nothing stands in Sent Items and no answer arrives there.":
    "L'account non è una cassetta postale: in “Posta inviata” non resta nulla e non vi arrivano risposte.",
  "It is for devices and programs, not for a person's mailbox.":
    "È per dispositivi e programmi, non per la cassetta postale di una persona.",
  "It is made for much mail to colleagues.":
    "È pensato per molta posta ai colleghi.",
  "It keeps taking a password until September 2028, and reaches colleagues.":
    "Accetta una password fino a settembre 2028 e raggiunge i colleghi.",
  "It costs by recipient and reaches colleagues only.":
    "Costa in base ai destinatari e raggiunge solo i colleghi.",
  "Let it take mail from the devices' inside addresses only.":
    "Fargli accettare posta solo dagli indirizzi interni dei dispositivi.",
  "It passes mail on by certificate or by OAuth, so that the office's address may change.":
    "Inoltra la posta con un certificato o con OAuth, quindi l'indirizzo della sede può cambiare.",
  "It keeps mail while the way out is down, and its log shows who sent what; keep it up to date.":
    "Conserva la posta quando la via d'uscita è interrotta, e il suo log mostra chi ha inviato che cosa; tenerlo aggiornato.",
  "Where much depends on it, let two of them stand under one name, each with its own right to pass mail on, and watch their queues.":
    "Dove è molto importante, metterne due sotto un solo nome, ciascuno con un proprio diritto di inoltro, e sorvegliarne le code.",
  "Your server is this relay already; the question is how it passes mail on.":
    "Il server è già questo relay; resta da vedere come inoltra la posta.",
  "It is one more server to look after.": "È un server in più da gestire.",
  "It speaks modern TLS in the old one's place.":
    "Usa TLS moderno al posto del vecchio dispositivo.",
  "The address changes and the device cannot sign in.":
    "L'indirizzo cambia e il dispositivo non può eseguire l'accesso.",
  "The address changes, and a password works only until basic authentication ends.":
    "L'indirizzo cambia, e una password funziona solo fino alla fine dell'autenticazione di base.",
  "The connector may have been created switched off; look that it is enabled.":
    "Il connettore potrebbe essere stato creato disattivato; controllare che sia attivo.",
  "A new address at the provider, or a second line that takes over, stops the mail until the rule is changed.":
    "Un nuovo indirizzo del provider, o una seconda linea che subentra, ferma la posta finché la regola non viene modificata.",
  "A device that prefers IPv6 misses the rule, which takes IPv4 only.":
    "Un dispositivo che preferisce IPv6 non rientra nella regola, che accetta solo IPv4.",
  "Microsoft 365 may put a mail off for some minutes; the sender has to try again by itself, which many devices never do.":
    "Microsoft 365 può rinviare un'e-mail di alcuni minuti; il mittente deve riprovare da solo, e molti dispositivi non lo fanno mai.",
  "Its mail counts as mail from outside: the filters look at it, and no copy stands in Sent Items.":
    "Questa posta è considerata esterna: i filtri la esaminano e in “Posta inviata” non resta alcuna copia.",
  "Whatever stands behind this address may send in your name: let only the devices out on port 25.":
    "Qualunque cosa si trovi dietro questo indirizzo può inviare a nome dell'organizzazione: lasciare uscire sulla porta 25 solo i dispositivi.",
  "From a rented server in a cloud it works only with an address of its own and where the provider lets port 25 out.":
    "Da un server noleggiato in un cloud funziona solo con un indirizzo proprio e se il provider consente l'uscita sulla porta 25.",
  "It works, but a sign-in with OAuth is safer where it can be had.":
    "Funziona, ma l'accesso con OAuth è più sicuro dove è disponibile.",
  "It works without encryption, so the mail crosses the internet in the clear.":
    "Funziona senza crittografia, quindi la posta attraversa Internet in chiaro.",
  "It needs no password and reaches everybody, if the public address is fixed.":
    "Non richiede password e raggiunge tutti, se l'indirizzo pubblico è fisso.",
  "It needs no password and reaches everybody.":
    "Non richiede password e raggiunge tutti.",
  "It is for devices, programs and servers, not for a person's mailbox.":
    "È per dispositivi, programmi e server, non per la cassetta postale di una persona.",
  "The public address changes or is shared.":
    "L'indirizzo pubblico cambia o è condiviso.",
  "Rules take IPv4 addresses only.": "Le regole accettano solo indirizzi IPv4.",
  "It may not be used for bulk mail to the outside.":
    "Non può essere usato per gli invii in massa verso l'esterno.",
  "Without its intermediate certificates the certificate counts for nothing.":
    "Senza i suoi certificati intermedi il certificato non vale nulla.",
  "Renew it in time, with the same name.":
    "Rinnovarlo in tempo, con lo stesso nome.",
  "The certificate's domain has to be an accepted domain of this organisation alone.":
    "Il dominio del certificato deve essere un dominio accettato solo di questa organizzazione.",
  "Devices and mail programs can hardly ever show a certificate of their own.":
    "I dispositivi e i programmi di posta non possono quasi mai presentare un proprio certificato.",
  "A certificate is shown in TLS 1.2 or later only.":
    "Un certificato viene presentato solo con TLS 1.2 o versione successiva.",
  "It does not depend on the public address.":
    "Non dipende dall'indirizzo pubblico.",
  "Authenticated SMTP is on for its mailbox.":
    "SMTP autenticato è attivo per la cassetta postale.",
  "The mailbox has a licence.": "La cassetta postale ha una licenza.",
  "A program sends, not a device.": "Invia un programma, non un dispositivo.",
  "The sending domain is verified there, with SPF and DKIM.":
    "Il dominio che invia è verificato in quel servizio, con SPF e DKIM.",
  "Direct Send is not rejected in your organisation.":
    "Direct Send non è rifiutato nell'organizzazione.",
  "The public address stands in the domain's SPF record.":
    "L'indirizzo pubblico è nel record SPF del dominio.",
  "The program can be changed to call an HTTPS interface.":
    "Il programma può essere modificato per chiamare un'interfaccia HTTPS.",
  "The mailbox that sends has a licence, or is a shared mailbox.":
    "La cassetta postale che invia ha una licenza o è una cassetta postale condivisa.",
  "The account has a valid billing policy.":
    "L'account ha un criterio di fatturazione valido.",
  "Every recipient is in your own organisation.":
    "Tutti i destinatari sono nella propria organizzazione.",
  "The device or program can sign in.":
    "Il dispositivo o programma può eseguire l'accesso.",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later.":
    "Usa la crittografia con STARTTLS e supporta TLS 1.2 o versione successiva.",
  "The network lets port {} out to Microsoft 365.":
    "La rete consente l'uscita sulla porta {1} verso Microsoft 365.",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server.":
    "Qualcuno gestisce lì un server di posta, ad esempio Postfix o Exchange Server.",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth.":
    "Inoltra la posta con uno degli altri metodi: un certificato, il suo indirizzo fisso oppure OAuth.",
  "The public IPv4 address is fixed and nobody else's.":
    "L'indirizzo IPv4 pubblico è fisso e non è di nessun altro.",
  "An enabled inbound connector from your organisation's server lists exactly this address.":
    "Un connettore in ingresso attivo, dal server dell'organizzazione, elenca esattamente questo indirizzo.",
  "The sender's domain is an accepted domain of your organisation.":
    "Il dominio del mittente è un dominio accettato dell'organizzazione.",
  "The sender shows a certificate of a public authority, with its whole chain.":
    "Il mittente presenta un certificato di un'autorità pubblica, con l'intera catena.",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain.":
    "Un connettore in ingresso attivo, dal server dell'organizzazione, indica il dominio del certificato, che è un dominio accettato.",
  "Authenticated SMTP is on for its mailbox: yes":
    "SMTP autenticato è attivo per la cassetta postale: sì",
  "The mailbox has a licence: yes": "La cassetta postale ha una licenza: sì",
  "A program sends, not a device: yes":
    "Invia un programma, non un dispositivo: sì",
  "The sending domain is verified there, with SPF and DKIM: yes":
    "Il dominio che invia è verificato in quel servizio, con SPF e DKIM: sì",
  "Direct Send is not rejected in your organisation: yes":
    "Direct Send non è rifiutato nell'organizzazione: sì",
  "The public address stands in the domain's SPF record: yes":
    "L'indirizzo pubblico è nel record SPF del dominio: sì",
  "The program can be changed to call an HTTPS interface: yes":
    "Il programma può essere modificato per chiamare un'interfaccia HTTPS: sì",
  "The mailbox that sends has a licence, or is a shared mailbox: yes":
    "La cassetta postale che invia ha una licenza o è una cassetta postale condivisa: sì",
  "The account has a valid billing policy: yes":
    "L'account ha un criterio di fatturazione valido: sì",
  "Every recipient is in your own organisation: yes":
    "Tutti i destinatari sono nella propria organizzazione: sì",
  "The device or program can sign in: yes":
    "Il dispositivo o programma può eseguire l'accesso: sì",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: yes":
    "Usa la crittografia con STARTTLS e supporta TLS 1.2 o versione successiva: sì",
  "The network lets port {} out to Microsoft 365: yes":
    "La rete consente l'uscita sulla porta {1} verso Microsoft 365: sì",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: yes":
    "Qualcuno gestisce lì un server di posta, ad esempio Postfix o Exchange Server: sì",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: yes":
    "Inoltra la posta con uno degli altri metodi: un certificato, il suo indirizzo fisso oppure OAuth: sì",
  "The public IPv4 address is fixed and nobody else's: yes":
    "L'indirizzo IPv4 pubblico è fisso e non è di nessun altro: sì",
  "An enabled inbound connector from your organisation's server lists exactly this address: yes":
    "Un connettore in ingresso attivo, dal server dell'organizzazione, elenca esattamente questo indirizzo: sì",
  "The sender's domain is an accepted domain of your organisation: yes":
    "Il dominio del mittente è un dominio accettato dell'organizzazione: sì",
  "The sender shows a certificate of a public authority, with its whole chain: yes":
    "Il mittente presenta un certificato di un'autorità pubblica, con l'intera catena: sì",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: yes":
    "Un connettore in ingresso attivo, dal server dell'organizzazione, indica il dominio del certificato, che è un dominio accettato: sì",
  "Authenticated SMTP is on for its mailbox: no":
    "SMTP autenticato è attivo per la cassetta postale: no",
  "The mailbox has a licence: no": "La cassetta postale ha una licenza: no",
  "A program sends, not a device: no":
    "Invia un programma, non un dispositivo: no",
  "The sending domain is verified there, with SPF and DKIM: no":
    "Il dominio che invia è verificato in quel servizio, con SPF e DKIM: no",
  "Direct Send is not rejected in your organisation: no":
    "Direct Send non è rifiutato nell'organizzazione: no",
  "The public address stands in the domain's SPF record: no":
    "L'indirizzo pubblico è nel record SPF del dominio: no",
  "The program can be changed to call an HTTPS interface: no":
    "Il programma può essere modificato per chiamare un'interfaccia HTTPS: no",
  "The mailbox that sends has a licence, or is a shared mailbox: no":
    "La cassetta postale che invia ha una licenza o è una cassetta postale condivisa: no",
  "The account has a valid billing policy: no":
    "L'account ha un criterio di fatturazione valido: no",
  "Every recipient is in your own organisation: no":
    "Tutti i destinatari sono nella propria organizzazione: no",
  "The device or program can sign in: no":
    "Il dispositivo o programma può eseguire l'accesso: no",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: no":
    "Usa la crittografia con STARTTLS e supporta TLS 1.2 o versione successiva: no",
  "The network lets port {} out to Microsoft 365: no":
    "La rete consente l'uscita sulla porta {1} verso Microsoft 365: no",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: no":
    "Qualcuno gestisce lì un server di posta, ad esempio Postfix o Exchange Server: no",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: no":
    "Inoltra la posta con uno degli altri metodi: un certificato, il suo indirizzo fisso oppure OAuth: no",
  "The public IPv4 address is fixed and nobody else's: no":
    "L'indirizzo IPv4 pubblico è fisso e non è di nessun altro: no",
  "An enabled inbound connector from your organisation's server lists exactly this address: no":
    "Un connettore in ingresso attivo, dal server dell'organizzazione, elenca esattamente questo indirizzo: no",
  "The sender's domain is an accepted domain of your organisation: no":
    "Il dominio del mittente è un dominio accettato dell'organizzazione: no",
  "The sender shows a certificate of a public authority, with its whole chain: no":
    "Il mittente presenta un certificato di un'autorità pubblica, con l'intera catena: no",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: no":
    "Un connettore in ingresso attivo, dal server dell'organizzazione, indica il dominio del certificato, che è un dominio accettato: no",
  "SMTP AUTH client submission": "Invio client SMTP AUTH",
  "Azure Communication Services Email": "Azure Communication Services Email",
  "Direct Send": "Direct Send",
  "Microsoft Graph sendMail": "Microsoft Graph sendMail",
  "High Volume Email": "High Volume Email",
  "A relay of your own in front": "Un proprio relay intermedio",
  "Relay, recognised by the public address":
    "Relay, riconosciuto dall'indirizzo pubblico",
  "Relay, recognised by a certificate": "Relay, riconosciuto da un certificato",
  "SMTP AUTH client submission: {}": "Invio client SMTP AUTH: {1}",
  "Azure Communication Services Email: {}":
    "Azure Communication Services Email: {1}",
  "Direct Send: {}": "Direct Send: {1}",
  "Microsoft Graph sendMail: {}": "Microsoft Graph sendMail: {1}",
  "High Volume Email: {}": "High Volume Email: {1}",
  "A relay of your own in front: {}": "Un proprio relay intermedio: {1}",
  "Relay, recognised by the public address: {}":
    "Relay, riconosciuto dall'indirizzo pubblico: {1}",
  "Relay, recognised by a certificate: {}":
    "Relay, riconosciuto da un certificato: {1}",
  "The device or program signs in as one mailbox and sends as it, to anybody, from any network.":
    "Il dispositivo o programma accede con una cassetta postale e invia con il suo indirizzo, a chiunque, da qualsiasi rete.",
  "A service for newsletters and mass notifications to the outside, apart from your mailboxes.":
    "Un servizio per newsletter e notifiche in massa verso l'esterno, separato dalle proprie cassette postali.",
  "Mail to your own colleagues alone, without a sign-in and without a rule, the way any stranger's mail arrives.":
    "Posta solo ai propri colleghi, senza accesso e senza regola, così come arriva la posta di qualsiasi estraneo.",
  "A program of your own sends through HTTPS with an Entra application, without any SMTP.":
    "Un proprio programma invia tramite HTTPS con un'applicazione Entra, senza alcun SMTP.",
  "An account of its own for programs and devices that send much, to your own colleagues alone.":
    "Un account apposito per programmi e dispositivi che inviano molto, solo ai propri colleghi.",
  "A mail server in your network takes mail from old devices and passes it on in a safe way.":
    "Un server di posta nella propria rete riceve la posta dai vecchi dispositivi e la inoltra in modo sicuro.",
  "A rule in Exchange Online recognises your office's fixed public address and lets its devices send to anybody without signing in.":
    "Una regola in Exchange Online riconosce l'indirizzo pubblico fisso della sede e consente ai suoi dispositivi di inviare a chiunque senza accesso.",
  "A mail server of your own shows a certificate for one of your domains and may send to anybody, from whatever address.":
    "Un proprio server di posta presenta un certificato per uno dei propri domini e può inviare a chiunque, da qualunque indirizzo.",
  "587; 25 too, with the sign-in": "587; anche 25, con l'accesso",
  "25 or 587, inside": "25 o 587, all'interno",
  "STARTTLS, TLS 1.2 or later": "STARTTLS, TLS 1.2 o versione successiva",
  "STARTTLS, with a certificate of its own":
    "STARTTLS, con un proprio certificato",
  "whatever the device can, inside only":
    "quella supportata dal dispositivo, solo all'interno",
  "OAuth; a password only while basic authentication lasts":
    "OAuth; una password solo finché esiste l'autenticazione di base",
  "OAuth (Mail.Send)": "OAuth (Mail.Send)",
  "OAuth, or a password until September 2028":
    "OAuth, oppure una password fino a settembre 2028",
  "an application of Entra, behind an SMTP user name":
    "un'applicazione Entra, dietro un nome utente SMTP",
  "none; the public IPv4 address is known":
    "nessuno; l'indirizzo IPv4 pubblico è noto",
  "none, by the device's inside address":
    "nessuno, in base all'indirizzo interno del dispositivo",
  "the certificate": "il certificato",
  "Sign-in: none": "Accesso: nessuno",
  "a licensed mailbox": "una cassetta postale con licenza",
  "a licensed or shared mailbox":
    "una cassetta postale con licenza o condivisa",
  "by use, through an Azure subscription":
    "a consumo, con una sottoscrizione di Azure",
  "pay as you go: 42 US dollars for a million recipients":
    "a consumo: 42 dollari statunitensi per un milione di destinatari",
  "none for the sender": "nessuna per il mittente",
  "the server's own": "quella del server",
  "10,000 recipients a day, 30 messages a minute, 3 connections at a time":
    "10.000 destinatari al giorno, 30 messaggi al minuto, 3 connessioni alla volta",
  "small until a higher quota is asked for":
    "bassi finché non si richiede una quota più alta",
  "the throttling and filters of all incoming mail":
    "le limitazioni e i filtri di tutta la posta in arrivo",
  "the mailbox's limits, and Graph's throttling":
    "i limiti della cassetta postale e le limitazioni di Graph",
  "no limit of recipients a day, inside only":
    "nessun limite di destinatari al giorno, solo all'interno",
  "those of the way it passes mail on":
    "quelli del metodo con cui inoltra la posta",
  "reasonable use; mail to the outside counts for the organisation":
    "uso ragionevole; la posta verso l'esterno conta per l'organizzazione",
  "smtp.azurecomm.net, or its REST interface":
    "smtp.azurecomm.net o la sua interfaccia REST",
  "your Microsoft 365 MX host":
    "l'host MX di Microsoft 365 del proprio dominio",
  "a server inside your network": "un server all'interno della propria rete",
  "your own relay": "il proprio relay",
  "the host that Microsoft 365 names as the MX of your domain":
    "l'host che Microsoft 365 indica come MX del dominio",
  "the SMTP user name of its Entra application":
    "il nome utente SMTP della sua applicazione Entra",
  "an Entra application with Mail.Send for this one mailbox":
    "un'applicazione Entra con Mail.Send per questa sola cassetta postale",
  "the High Volume Email account": "l'account High Volume Email",
  "its own mailbox": "la propria cassetta postale",
  "an address of the domain that is verified there":
    "un indirizzo del dominio verificato in quel servizio",
  "an address of one of your own mail domains":
    "un indirizzo di uno dei propri domini di posta",
  "an address at {}": "un indirizzo di {1}",
  "The ways to send, side by side": "I metodi di invio a confronto",
  "The ways to send through Microsoft 365":
    "I metodi di invio tramite Microsoft 365",
  "These ways to send, side by side": "Questi metodi di invio a confronto",
  "Server: {}; port: {}; encryption: {}":
    "Server: {1}; porta: {2}; crittografia: {3}",
  "Sign-in: {}; to the outside: {}; licence: {}":
    "Accesso: {1}; verso l'esterno: {2}; licenza: {3}",
  "Sign-in: {}; to the outside: yes; licence: {}":
    "Accesso: {1}; verso l'esterno: sì; licenza: {2}",
  "Sign-in: {}; to the outside: no; licence: {}":
    "Accesso: {1}; verso l'esterno: no; licenza: {2}",
  "Sign-in: none; to the outside: no; licence: none":
    "Accesso: nessuno; verso l'esterno: no; licenza: nessuna",
  "Limits: {}": "Limiti: {1}",
  "Please choose one of the answers.": "Scegliere una delle risposte.",
  "Which kind of sign-in can it do? (see its manual)":
    "Quale tipo di accesso supporta? (vedere il manuale)",
  "Not at all": "Nessuno",
  "With a user name and a password only": "Solo con nome utente e password",
  "With OAuth, also called Modern Authentication":
    "Con OAuth, chiamato anche autenticazione moderna",
  "Which TLS version does it know at most? (see its manual)":
    "Qual è la versione più alta di TLS che supporta? (vedere il manuale)",
  "TLS 1.2 or 1.3": "TLS 1.2 o 1.3",
  "TLS 1.0 or 1.1 only, or SSL": "Solo TLS 1.0 o 1.1, oppure SSL",
  "Which encryption is it set to?": "Quale crittografia è impostata?",
  None: "Nessuna",
  "STARTTLS or TLS": "STARTTLS o TLS",
  "SSL, or SSL/TLS from the start": "SSL, oppure SSL/TLS dall'inizio",
  "Does it complain about the server's certificate?":
    "Segnala problemi con il certificato del server?",
  "Yes, it does not trust the certificate":
    "Sì, non considera attendibile il certificato",
  "No, it says nothing about certificates":
    "No, non dice nulla sui certificati",
  "What changed shortly before the trouble began?":
    "Che cosa è cambiato poco prima che iniziasse il problema?",
  "It is new and never worked": "È nuovo e non ha mai funzionato",
  "The network, the line or the provider": "La rete, la linea o il provider",
  "A certificate": "Un certificato",
  "A password": "Una password",
  "Security settings of the organisation":
    "Impostazioni di sicurezza dell'organizzazione",
  "Mail settings, there or on our server":
    "Impostazioni di posta, lì o sul nostro server",
  "Nothing that I know of": "Niente che io sappia",
  "Which mails does it concern?": "Quali e-mail riguarda?",
  "This one mail": "Solo questa e-mail",
  "All mails to one recipient": "Tutte le e-mail a un destinatario",
  "All mails to the outside": "Tutte le e-mail verso l'esterno",
  "Everything that it sends": "Tutto ciò che invia",
  "Who was the mail for?": "A chi era destinata l'e-mail?",
  "Who will it send to?": "A chi invierà?",
  "Only colleagues, inside our organisation":
    "Solo a colleghi, nella nostra organizzazione",
  "Somebody outside too": "Anche a qualcuno all'esterno",
  "A colleague, inside our organisation":
    "A un collega, nella nostra organizzazione",
  "Somebody outside": "A qualcuno all'esterno",
  "Does the office have a fixed internet address of its own? (ask the internet provider)":
    "La sede ha un proprio indirizzo Internet fisso? (chiedere al provider Internet)",
  "Yes, it is fixed": "Sì, è fisso",
  "No, it changes or is shared with others":
    "No, cambia o è condiviso con altri",
  "Which address does it send from? (none, if it has no sender)":
    "Da quale indirizzo invia? (“none”, se non ha un mittente)",
  "That does not look like a mail address, such as scanner@example.com.":
    "Non sembra un indirizzo e-mail, come scanner@example.com.",
  "Which name stands on the certificate that it shows to Microsoft 365? (or none)":
    "Quale nome c'è sul certificato che presenta a Microsoft 365? (oppure “none”)",
  "mail.example.com, or none": "mail.example.com, oppure none",
  "Please enter a name such as mail.example.com, or the word none.":
    "Immettere un nome come mail.example.com, oppure la parola none.",
  "What sends this mail?": "Che cosa invia questa e-mail?",
  "What is going to send?": "Che cosa invierà la posta?",
  "A scanner, printer or other device":
    "Uno scanner, una stampante o un altro dispositivo",
  "A program": "Un programma",
  "A person's mailbox": "La cassetta postale di una persona",
  "Our own mail server": "Il nostro server di posta",
  "Which public internet address does the office have that it sends from?":
    "Qual è l'indirizzo Internet pubblico della sede da cui invia?",
  "For example 203.0.113.44": "Ad esempio 203.0.113.44",
  "Please enter the address as four numbers with dots, such as 203.0.113.44.":
    "Immettere l'indirizzo come quattro numeri separati da punti, ad esempio 203.0.113.44.",
  "That address is from inside your network. Please enter the one that the internet sees; a page such as whatismyip shows it.":
    "Questo indirizzo appartiene alla rete interna. Immettere quello visto da Internet; una pagina come whatismyip lo mostra.",
  "Is it set up to sign in with a user name?":
    "È configurato per accedere con un nome utente?",
  "Yes, it signs in": "Sì, esegue l'accesso",
  "No, it has no sign-in": "No, non esegue l'accesso",
  "How much does it send?": "Quanto invia?",
  "How much will it send?": "Quanto invierà?",
  "Up to some hundred mails a day":
    "Fino ad alcune centinaia di e-mail al giorno",
  "Thousands a day, or newsletters": "Migliaia al giorno, oppure newsletter",
  "Which mail server is it set to?": "Quale server di posta è impostato?",
  "That does not look like a mail server, such as smtp.example.com.":
    "Non sembra un server di posta, come smtp.example.com.",
  "Which port is it set to?": "Quale porta è impostata?",
  "Which user name does it sign in with?": "Con quale nome utente accede?",
  "Please enter the user name alone, such as scanner@example.com.":
    "Immettere solo il nome utente, ad esempio scanner@example.com.",
  "How does it sign in?": "Come esegue l'accesso?",
  "With a user name and a password": "Con nome utente e password",
  "Old TLS": "TLS obsoleto",
  "These speak TLS 1.0 or 1.1. Look for firmware with TLS 1.2 and OAuth; where there is none, put a relay of your own in front, or replace them.":
    "Questi usano TLS 1.0 o 1.1. Cercare un firmware con TLS 1.2 e OAuth; se non esiste, interporre un proprio relay oppure sostituirli.",
  "Devices, to judge by the name": "Dispositivi, a giudicare dal nome",
  "Look whether firmware brings OAuth. If not, let them relay by the office's fixed public address without a password; for colleagues alone High Volume Email keeps taking a password for longer.":
    "Controllare se un nuovo firmware offre OAuth. In caso contrario, farli inviare tramite relay con l'indirizzo pubblico fisso della sede, senza password; solo per i colleghi, High Volume Email accetta una password più a lungo.",
  "Programs, to judge by the name": "Programmi, a giudicare dal nome",
  "Change them to OAuth or to Graph sendMail; where the code cannot be changed, a relay for the fixed address. Bulk goes to High Volume Email inside and Azure Communication Services outside.":
    "Passarli a OAuth o a Graph sendMail; se il codice non si può modificare, a un relay per l'indirizzo fisso. Gli invii in massa vanno su High Volume Email all'interno e su Azure Communication Services all'esterno.",
  "Other accounts": "Altri account",
  "Find out what signs in as these. A person's mail program moves to OAuth; a device or program gets an account of its own first.":
    "Scoprire che cosa accede con questi account. Il programma di posta di una persona passa a OAuth; un dispositivo o programma riceve prima un proprio account.",
  "Not said": "Non indicato",
  "The report does not say how these sign in. Show the column with the authentication protocol in the admin centre and export again.":
    "Il report non dice come accedono questi mittenti. Mostrare la colonna con il protocollo di autenticazione nell'interfaccia di amministrazione ed esportare di nuovo.",
  Done: "Fatto",
  "These sign in with OAuth already and stay as they are.":
    "Questi accedono già con OAuth e restano come sono.",
  Inventory: "Inventario",
  Owners: "Responsabili",
  Group: "Raggruppamento",
  Move: "Passaggio",
  Close: "Chiusura",
  "Exchange admin centre > Reports > Mail flow > SMTP AUTH clients, over 90 days, exported. It holds what was sent; what was refused is not in it.":
    "Interfaccia di amministrazione di Exchange > Report > Flusso di posta > SMTP AUTH clients, su 90 giorni, esportato. Contiene quanto è stato inviato; quanto è stato rifiutato non c'è.",
  "Name for each sender the device or program, its place and who looks after it. Switch authenticated SMTP off for mailboxes that nobody claims, and wait a week.":
    "Indicare per ogni mittente il dispositivo o programma, il luogo e chi lo gestisce. Disattivare SMTP autenticato per le cassette postali che nessuno rivendica, e attendere una settimana.",
  "OAuth where it can be had; Graph for programs of your own; a relay by fixed address or certificate for the rest; High Volume Email for much mail inside, Azure Communication Services for much mail outside.":
    "OAuth dove è disponibile; Graph per i propri programmi; per il resto un relay con indirizzo fisso o certificato; High Volume Email per molta posta interna, Azure Communication Services per molta posta esterna.",
  "One pilot of each group first, then the rest. Test to the outside and to a colleague, and note it in the register.":
    "Prima un caso pilota per ogni gruppo, poi il resto. Fare una prova verso l'esterno e una verso un collega, e annotarle nel registro.",
  "When a mailbox signs in by password no more, set an authentication policy that keeps passwords out of SMTP for it; at last for everybody.":
    "Quando una cassetta postale non accede più con una password, impostare per essa un criterio di autenticazione che escluda le password da SMTP; alla fine per tutti.",
  "Look at the report each month until no password is left in it.":
    "Controllare il report ogni mese finché non contiene più password.",
  "A plan away from sign-in by password":
    "Un piano per abbandonare l'accesso con password",
  "Away from sign-in by password": "Abbandonare l'accesso con password",
  "A password works until basic authentication ends; whatever signs in with OAuth, or does not sign in, is not touched.":
    "Una password funziona fino alla fine dell'autenticazione di base; ciò che accede con OAuth, o che non accede, non è interessato.",
  "Paste the exported report (CSV) here, and I sort it by what each sender can do.":
    "Incollare qui il report esportato (CSV) e lo ordino in base a ciò che ogni mittente può fare.",
  "1 sender in the report": "1 mittente nel report",
  "{} senders in the report": "{1} mittenti nel report",
  "{} of them by password, as far as the report says. The most mail stands first.":
    "{1} di questi con password, per quanto dice il report. Per primo chi invia di più.",
  "1 line without a sender's address was left out.":
    "1 riga senza indirizzo del mittente è stata ignorata.",
  "{} lines without a sender's address were left out.":
    "{1} righe senza indirizzo del mittente sono state ignorate.",
  "The report holds what was sent. Whatever was refused is not in it.":
    "Il report contiene quanto è stato inviato. Quanto è stato rifiutato non c'è.",
  "and {} more": "e altri {1}",
  "{}, by password and by OAuth": "{1}, con password e con OAuth",
  "{}: 1 message": "{1}: 1 messaggio",
  "{}: {} messages": "{1}: {2} messaggi",
  "I find no line of column names with a sender in it, such as Sender address, Domain, TLS 1.2, Messages sent.":
    "Non trovo una riga di nomi di colonna che contenga un mittente, ad esempio Sender address, Domain, TLS 1.2, Messages sent.",
  "The lines under the column names cannot be read as CSV; a quotation mark may be missing.":
    "Le righe sotto i nomi delle colonne non sono leggibili come CSV; forse mancano delle virgolette.",
  "There are column names, but no sender's address under them.":
    "Ci sono i nomi delle colonne, ma sotto non c'è alcun indirizzo del mittente.",
  "January 2020": "Gennaio 2020",
  "Authenticated SMTP is off in new organisations until it is switched on for a mailbox.":
    "Nelle nuove organizzazioni SMTP autenticato è disattivato finché non viene attivato per una cassetta postale.",
  "End of 2022": "Fine del 2022",
  "Basic authentication is off in all of Exchange Online but for authenticated SMTP.":
    "L'autenticazione di base è disattivata in tutto Exchange Online, tranne che per SMTP autenticato.",
  "Microsoft announces its end for authenticated SMTP too, for September 2025.":
    "Microsoft ne annuncia la fine anche per SMTP autenticato, a settembre 2025.",
  "It ends for the consumer mailboxes of Outlook.com and Hotmail.":
    "Termina per le cassette postali private di Outlook.com e Hotmail.",
  "October 2024": "Ottobre 2024",
  "The report on SMTP AUTH clients shows who signs in how.":
    "Il report SMTP AUTH clients mostra chi accede e come.",
  "June 2025": "Giugno 2025",
  "The end is moved to March and April 2026.":
    "La fine viene spostata a marzo e aprile 2026.",
  "27 January 2026": "27 gennaio 2026",
  "That plan is put on hold and replaced by the one below.":
    "Questo piano viene sospeso e sostituito da quello qui sotto.",
  "Until December 2026": "Fino a dicembre 2026",
  "Nothing changes: a password works where it is switched on and no policy stops it.":
    "Non cambia nulla: una password funziona dove è attivata e nessun criterio la blocca.",
  "End of December 2026": "Fine di dicembre 2026",
  "It is to be off by default in existing organisations; administrators can switch it on again. Organisations created later do not have it; OAuth works there.":
    "Nelle organizzazioni esistenti è previsto che sia disattivata per impostazione predefinita; gli amministratori possono riattivarla. Le organizzazioni create dopo non ne dispongono; lì funziona OAuth.",
  "Second half of 2027": "Seconda metà del 2027",
  "Microsoft is to announce the day of the final end.":
    "È previsto che Microsoft annunci il giorno della fine definitiva.",
  "Passwords are to end for High Volume Email accounts.":
    "È prevista la fine delle password per gli account High Volume Email.",
  "When sign-in by password ends": "Quando finisce l'accesso con password",
  "As known on {}. Microsoft has moved these dates more than once; look at message MC786329 in the message centre before you plan by them.":
    "Aggiornato al {1}. Microsoft ha spostato queste date più di una volta; prima di basarvi un piano, controllare il messaggio MC786329 nel Centro messaggi.",
  "Today a password still works where it is switched on. What signs in with OAuth is not touched by any of this.":
    "Oggi una password funziona ancora dove è attivata. Ciò che accede con OAuth non è interessato da nulla di tutto questo.",
  "How to keep it from happening again": "Come evitare che accada di nuovo",
  "Most mail of devices stops because something around them changed.":
    "La posta dei dispositivi di solito si ferma perché qualcosa intorno a loro è cambiato.",
  "A register": "Un registro",
  "List every device and program that sends: place, sender address, way to send, public address, account, who looks after it, when it was tested last.":
    "Elencare ogni dispositivo e programma che invia: luogo, indirizzo del mittente, metodo di invio, indirizzo pubblico, account, chi lo gestisce, quando è stato provato l'ultima volta.",
  "Look into the list before a provider, a firewall, a certificate or a security rule changes, and test from each of them afterwards.":
    "Consultare l'elenco prima che cambi un provider, un firewall, un certificato o una regola di sicurezza, e dopo fare una prova da ciascuno.",
  "Public address": "Indirizzo pubblico",
  "Send from a fixed public IPv4 address and write down which connector and which SPF record name it.":
    "Inviare da un indirizzo IPv4 pubblico fisso e annotare quale connettore e quale record SPF lo indicano.",
  "A second line that takes over has another address: add it to the connector before it is needed.":
    "Una seconda linea che subentra ha un altro indirizzo: aggiungerlo al connettore prima che serva.",
  "Let only the devices that send out on port 25.":
    "Sulla porta 25 lasciare uscire solo i dispositivi che inviano.",
  Connectors: "Connettori",
  "List single addresses, not whole ranges, and remove what nobody uses any more twice a year.":
    "Elencare singoli indirizzi, non interi intervalli, e due volte all'anno rimuovere ciò che nessuno usa più.",
  "Once everything sends through connectors or with a sign-in, reject Direct Send: nobody can then pose as you from anywhere.":
    "Quando tutto invia tramite connettori o con un accesso, rifiutare Direct Send: così nessuno può più spacciarsi per l'organizzazione da qualsiasi luogo.",
  "Sign-in": "Accesso",
  "One account a device or program, with the right to send as its own address alone; never share a password.":
    "Un account per ogni dispositivo o programma, con il diritto di inviare solo con il proprio indirizzo; non condividere mai una password.",
  "Use OAuth where it can be had, and allow authenticated SMTP for single mailboxes.":
    "Usare OAuth dove è disponibile e consentire SMTP autenticato per singole cassette postali.",
  "A person's own account is no sender: it ends with its owner.":
    "L'account personale di qualcuno non è un mittente: viene meno insieme al suo proprietario.",
  "SPF names every sender of the domain, in one record with at most ten lookups.":
    "SPF indica tutti i mittenti del dominio, in un solo record con al massimo dieci ricerche.",
  "It ends in ~all while senders are still being found, and in -all once the DMARC reports show no unknown one of yours.":
    "Termina con ~all finché si stanno ancora trovando mittenti, e con -all quando i report DMARC non mostrano più mittenti propri sconosciuti.",
  "Switch DKIM on for each of your domains.":
    "Attivare DKIM per ciascuno dei propri domini.",
  "Publish DMARC with a reporting address, read the reports, then tighten it from none to quarantine to reject.":
    "Pubblicare DMARC con un indirizzo per i report, leggere i report, poi renderlo più severo da none a quarantine a reject.",
  "What expires": "Che cosa scade",
  "Note the last day of certificates, of secrets of Entra applications and of mailbox licences, with a reminder a month before.":
    "Annotare l'ultimo giorno dei certificati, dei segreti delle applicazioni Entra e delle licenze delle cassette postali, con un promemoria un mese prima.",
  "A renewed certificate keeps its name and brings its intermediate certificates.":
    "Un certificato rinnovato mantiene il suo nome e porta con sé i certificati intermedi.",
  Watch: "Monitoraggio",
  "Look each month at the report on SMTP AUTH clients and at the message trace of your devices' senders.":
    "Controllare ogni mese il report SMTP AUTH clients e la traccia dei messaggi dei mittenti dei dispositivi.",
  "Who changed a connector stands in the audit log of the Purview portal, who signed in stands in Entra's sign-in log.":
    "Chi ha modificato un connettore si vede nel log di controllo del portale di Purview, chi ha eseguito l'accesso nel log di accesso di Entra.",
  "What is refused at the door stands in no trace: let the device's own error mail or log reach somebody.":
    "Ciò che viene rifiutato all'ingresso non compare in alcuna traccia: fare in modo che le e-mail di errore o il log del dispositivo arrivino a qualcuno.",
  "Keep an eye on the quota of mail to the outside and on blocklists for your address.":
    "Tenere d'occhio la quota di posta verso l'esterno e gli elenchi di blocco per il proprio indirizzo.",
  Devices: "Dispositivi",
  "Keep firmware up to date: it brings TLS 1.2, new root certificates and OAuth.":
    "Tenere aggiornato il firmware: introduce TLS 1.2, nuovi certificati radice e OAuth.",
  "Set server names, never addresses, and the right time.":
    "Impostare nomi di server, mai indirizzi, e l'ora giusta.",
  "Code that sends one mail with safe TLS":
    "Codice che invia un'e-mail con TLS sicuro",
  "It signs in as an Entra application with SMTP.SendAsApp that Exchange knows (New-ServicePrincipal) and that has the right to the one mailbox.":
    "Accede come applicazione Entra con SMTP.SendAsApp, nota a Exchange (New-ServicePrincipal) e con il diritto sulla sola cassetta postale.",
  "{}: a password": "{1}: una password",
  "A password works only while basic authentication lasts; plan for OAuth.":
    "Una password funziona solo finché esiste l'autenticazione di base; prevedere il passaggio a OAuth.",
  "{}: relay, without a sign-in": "{1}: relay, senza accesso",
  "a password": "una password",
  "relay, without a sign-in": "relay, senza accesso",
  "It runs where the public address is one that an inbound connector lists, and sends as one of your own domains.":
    "Viene eseguito dove l'indirizzo pubblico è elencato da un connettore in ingresso e invia da uno dei propri domini.",
  "Microsoft Graph": "Microsoft Graph",
  "It signs in as an Entra application with Mail.Send, limited to the one mailbox with RBAC for Applications.":
    "Accede come applicazione Entra con Mail.Send, limitata alla sola cassetta postale con RBAC for Applications.",
  "Name the language: {}.": "Indicare il linguaggio: {1}.",
  "There is no sample in {}.": "Non c'è un esempio in {1}.",
  "There is none in {} for {}; this is the next best.":
    "In {1} non c'è un esempio per “{2}”; questo è il più simile.",
  "Names and secrets come from the environment. It goes over HTTPS, so no mail port is needed.":
    "Nomi e segreti vengono dall'ambiente. Si usa HTTPS, quindi non serve alcuna porta di posta.",
  "Names and secrets come from the environment. STARTTLS and TLS 1.2 are required, and the server's certificate is checked.":
    "Nomi e segreti vengono dall'ambiente. STARTTLS e TLS 1.2 sono obbligatori, e il certificato del server viene controllato.",
  "To be had too: {}.": "Disponibili anche: {1}.",
  "Install MailKit; for OAuth also Microsoft.Identity.Client. It is a whole Program.cs of a console project for .NET 8 or newer.":
    "Installare MailKit; per OAuth anche Microsoft.Identity.Client. È un intero file Program.cs di un progetto console per .NET 8 o versione successiva.",
  "Microsoft does not recommend System.Net.Mail's SmtpClient for new programs: it knows neither OAuth nor modern protocols.":
    "Microsoft non consiglia SmtpClient di System.Net.Mail per i nuovi programmi: non conosce né OAuth né i protocolli moderni.",
  "Install nodemailer; for OAuth also @azure/identity.":
    "Installare nodemailer; per OAuth anche @azure/identity.",
  "Install phpmailer/phpmailer; for OAuth also thenetworg/oauth2-azure or another library that gets a token.":
    "Installare phpmailer/phpmailer; per OAuth anche thenetworg/oauth2-azure o un'altra libreria che ottenga un token.",
  "Install Microsoft.Graph.Users.Actions; for the relay, MailKit's libraries.":
    "Installare Microsoft.Graph.Users.Actions; per il relay, le librerie di MailKit.",
  "Send-MailMessage is obsolete: Microsoft says itself that it cannot promise a safe connection.":
    "Send-MailMessage è obsoleto: Microsoft stessa dice di non poter garantire una connessione sicura.",
  "smtplib is part of Python; for OAuth install msal.":
    "smtplib fa parte di Python; per OAuth installare msal.",
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
  "SSL/TLS: {}": "SSL/TLS: {1}",
  "SMTP Server Address: {}": "SMTP Server Address: {1}",
  "SMTP Server Port Number: {}": "SMTP Server Port Number: {1}",
  "Secure Connection: {}": "Secure Connection: {1}",
  "Authentication Method: {}": "Authentication Method: {1}",
  "Authenticated Account: {}": "Authenticated Account: {1}",
  "Authenticated Password: {}": "Authenticated Password: {1}",
  "Sender's Email Address: {}": "Sender's Email Address: {1}",
  "SMTP Security: {}": "SMTP Security: {1}",
  "Primary SMTP Gateway: {}": "Primary SMTP Gateway: {1}",
  "Primary SMTP Gateway Port: {}": "Primary SMTP Gateway Port: {1}",
  "Use SSL/TLS: {}": "Use SSL/TLS: {1}",
  "Device-Initiated E-mail: {}": "Device-Initiated E-mail: {1}",
  "Device Userid: {}": "Device Userid: {1}",
  "Device password: {}": "Device password: {1}",
  "SMTP Server Name: {}": "SMTP Server Name: {1}",
  "SMTP Port No.: {}": "SMTP Port No.: {1}",
  "SMTP Authentication: {}": "SMTP Authentication: {1}",
  "SMTP Auth. User Name: {}": "SMTP Auth. User Name: {1}",
  "Administrator's Email Address: {}": "Administrator's Email Address: {1}",
  "Primary Server: {}": "Primary Server: {1}",
  "Port Number: {}": "Port Number: {1}",
  "Enable SSL/TLS: {}": "Enable SSL/TLS: {1}",
  "Sender Address: {}": "Sender Address: {1}",
  "Email Send Authentication: {}": "Email Send Authentication: {1}",
  "Login Name: {}": "Login Name: {1}",
  "Return Email Address: {}": "Return Email Address: {1}",
  "Mail server (SMTP)": "Server di posta (SMTP)",
  Port: "Porta",
  Encryption: "Crittografia",
  "Sign-in (SMTP authentication)": "Accesso (autenticazione SMTP)",
  "User name": "Nome utente",
  Password: "Password",
  "Sender's address": "Indirizzo del mittente",
  "Mail server (SMTP): {}": "Server di posta (SMTP): {1}",
  "Port: {}": "Porta: {1}",
  "Sign-in (SMTP authentication): {}": "Accesso (autenticazione SMTP): {1}",
  "User name: {}": "Nome utente: {1}",
  "Password: {}": "Password: {1}",
  "Sender's address: {}": "Indirizzo del mittente: {1}",
  "Sign-in (SMTP authentication): off":
    "Accesso (autenticazione SMTP): disattivato",
  "SMTP Authentication: off": "SMTP Authentication: disattivato",
  "Authentication Method: off": "Authentication Method: disattivato",
  "Device-Initiated E-mail: off": "Device-Initiated E-mail: disattivato",
  "Email Send Authentication: off": "Email Send Authentication: disattivato",
  "What to enter on a printer or scanner, in its maker's words":
    "Che cosa immettere su una stampante o uno scanner, con i termini del produttore",
  "What to enter on the device": "Che cosa immettere sul dispositivo",
  "What to enter on a {}": "Che cosa immettere su un dispositivo {1}",
  "Name the maker for its own words: {} or {}.":
    "Indicare il produttore per vedere i suoi termini: {1} o {2}.",
  "Usually found at: {}. Menus differ between models.":
    "Di solito si trova in: {1}. I menu cambiano da un modello all'altro.",
  "The fields have general names here; {} may call them otherwise.":
    "Qui i campi hanno nomi generici; {1} potrebbe chiamarli diversamente.",
  "Where {}'s own name of a field is not known here, it has a general one.":
    "Se il nome usato da {1} per un campo qui non è noto, compare un nome generico.",
  "With a sign-in": "Con accesso",
  "For a device that can sign in, best with OAuth. Its mailbox has a licence and authenticated SMTP is on for it.":
    "Per un dispositivo che può eseguire l'accesso, preferibilmente con OAuth. La sua cassetta postale ha una licenza e SMTP autenticato è attivo.",
  "STARTTLS; not the choice that is called SSL or SMTPS and encrypts from the first byte":
    "STARTTLS; non l'opzione chiamata SSL o SMTPS, che usa la crittografia dal primo byte",
  "on; OAuth 2.0 where it is offered": "attivato; OAuth 2.0 dove è offerto",
  "the address of the device's own mailbox":
    "l'indirizzo della cassetta postale del dispositivo",
  "that mailbox's password, where there is no OAuth":
    "la password di quella cassetta postale, se OAuth non è disponibile",
  "the same address as the account": "lo stesso indirizzo dell'account",
  "Relay without a sign-in": "Relay senza accesso",
  "For a fixed public address that an inbound connector in Exchange Online lists. It reaches everybody.":
    "Per un indirizzo pubblico fisso elencato da un connettore in ingresso di Exchange Online. Raggiunge tutti.",
  "STARTTLS where the device can, else off":
    "STARTTLS se il dispositivo lo supporta, altrimenti disattivata",
  "any address of one of your own mail domains":
    "un qualsiasi indirizzo di uno dei propri domini di posta",
  "For mail to your own colleagues alone, while your organisation does not reject it. The public address stands in the SPF record.":
    "Per la posta solo ai propri colleghi, finché l'organizzazione non lo rifiuta. L'indirizzo pubblico è nel record SPF.",
  "the MX host of your domain (Microsoft 365 admin centre > Settings > Domains > your domain > DNS records)":
    "l'host MX del proprio dominio (interfaccia di amministrazione di Microsoft 365 > Impostazioni > Domini > il proprio dominio > Record DNS)",
  "Watch out": "Attenzione",
  "Enter the server by its name, never by an address.":
    "Immettere il server con il suo nome, mai con un indirizzo.",
  "smtp.office365.com is for sending; outlook.office365.com is where programs read mail.":
    "smtp.office365.com serve per inviare; outlook.office365.com è dove i programmi leggono la posta.",
  "Leave the check of the server's certificate on; if it fails, the device needs newer firmware or root certificates.":
    "Lasciare attivo il controllo del certificato del server; se non riesce, il dispositivo richiede un firmware o certificati radice più recenti.",
  "Set the device's time and its DNS server, then send a test to the outside and one to a colleague.":
    "Impostare l'ora del dispositivo e il suo server DNS, poi inviare una prova verso l'esterno e una a un collega.",
  "SSL/TLS offers STARTTLS beside SSL; choose STARTTLS.":
    "SSL/TLS offre STARTTLS accanto a SSL; scegliere STARTTLS.",
  "SMTP AUTH is the sign-in; Off is none. POP before SMTP is neither.":
    "SMTP AUTH è l'accesso; Off significa nessun accesso. POP before SMTP non è né l'uno né l'altro.",
  "Embedded Web Server > Scan, or Networking > Outgoing Email or Scan to Email":
    "Embedded Web Server > Scan, oppure Networking > Outgoing Email o Scan to Email",
  "The encryption offers SMTP over SSL and Start TLS; choose Start TLS.":
    "La crittografia offre SMTP over SSL e Start TLS; scegliere Start TLS.",
  "SMTP (E-mail TX) has to be On under Network Settings > Protocol.":
    "SMTP (E-mail TX) deve essere On in Network Settings > Protocol.",
  "Send error 1102 means that the sign-in was refused.":
    "L'errore di invio 1102 significa che l'accesso è stato rifiutato.",
  "For some models Kyocera offers the Exchange Online Connector, which brings OAuth.":
    "Per alcuni modelli Kyocera offre Exchange Online Connector, che aggiunge OAuth.",
  "Set Use SSL/TLS to Required where the form asks for STARTTLS.":
    "Impostare Use SSL/TLS su Required dove il modulo chiede STARTTLS.",
  "With a sign-in, choose Use Device SMTP Credentials; else None.":
    "Con accesso, scegliere Use Device SMTP Credentials; altrimenti None.",
  "With a sign-in, the account, its email address and the administrator's address have to be the same one, or the server refuses the sender.":
    "Con accesso, l'account, il suo indirizzo e-mail e l'indirizzo dell'amministratore devono essere gli stessi, altrimenti il server rifiuta il mittente.",
  "Newer models take OAuth 2.0 for Exchange Online; Ricoh's support pages name them.":
    "I modelli più recenti supportano OAuth 2.0 per Exchange Online; le pagine di supporto di Ricoh li elencano.",
  "Newer models offer OAuth 2.0: choose it, choose the provider, enter the account and press Get Token on the panel.":
    "I modelli più recenti offrono OAuth 2.0: sceglierlo, scegliere il provider, immettere l'account e premere Get Token sul pannello.",
  "TopAccess, the device's own web page, as administrator":
    "TopAccess, la pagina Web del dispositivo, come amministratore",
  "These are the names of the WorkCentre models; newer firmware adds OAuth for Exchange Online on many models.":
    "Questi sono i nomi dei modelli WorkCentre; su molti modelli un firmware più recente aggiunge OAuth per Exchange Online.",
  "It lets in all {} addresses of {}": "Ammette tutti i {1} indirizzi di {2}",
  "Not known whether it is in use. {}{}": "Non è noto se sia in uso. {1}{2}",
  "→ List the single addresses of your devices instead, or be sure that the whole range is yours.":
    "→ Elencare invece i singoli indirizzi dei dispositivi, oppure accertarsi che l'intero intervallo appartenga all'organizzazione.",
  "I keep nothing about you": "Non conservo nulla su di lei",
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.":
    "Non ci sono casi suoi. Il modo per raggiungerla in questa chat resta memorizzato finché non rimuove l'app.",
  "Delete your data?": "Eliminare i suoi dati?",
  "Your case goes with everything in it, open or closed, and nobody works on it any more.":
    "Il suo caso viene eliminato con tutto ciò che contiene, aperto o chiuso, e nessuno se ne occupa più.",
  "Your {} cases go with everything in them, open or closed, and nobody works on them any more.":
    "I suoi {1} casi vengono eliminati con tutto ciò che contengono, aperti o chiusi, e nessuno se ne occupa più.",
  "What stays for a year is the record of changes to mail settings; it holds no names and none of your words.":
    "Per un anno resta il registro delle modifiche alle impostazioni di posta; non contiene nomi né alcuna delle sue parole.",
  "Delete my data": "Elimina i miei dati",
  "Your data is deleted": "I suoi dati sono stati eliminati",
  "One case is gone.": "Un caso è stato eliminato.",
  "{} cases are gone.": "{1} casi sono stati eliminati.",
  "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.":
    "In questo momento è in corso una modifica alle impostazioni di posta per un caso. Ripetere la richiesta quando è terminata.",
  "How to reach you in this chat is remembered until you remove the app.":
    "Il modo per raggiungerla in questa chat resta memorizzato finché non rimuove l'app.",
  "Deleted at the reporter's request":
    "Eliminato su richiesta di chi l'ha segnalato",
  "The reporter had it deleted.": "Chi l'ha segnalato lo ha fatto eliminare.",
  "What I keep about you": "Che cosa conservo su di lei",
  "Your cases, newest first, as JSON to copy.":
    "I suoi casi, dal più recente, come JSON da copiare.",
  "{} older or longer {} not fit into a message; the operator can hand you everything.":
    "Dei casi meno recenti o più lunghi, {1} {2} in un messaggio; chi gestisce il bot può consegnarle tutto.",
  "one does": "non entra",
  "ones do": "non entrano",
  "Besides these, how to reach you in this chat is remembered.":
    "Oltre a questi, è memorizzato il modo per raggiungerla in questa chat.",
  "May I put a file into your OneDrive?":
    "Posso mettere un file nel suo OneDrive?",
  "Everything that I keep about you, as JSON.":
    "Tutto ciò che conservo su di lei, come JSON.",
  "I am making your file": "Sto preparando il suo file",
  "It appears here in a moment.": "Compare qui tra un momento.",
  "Your file is in your OneDrive": "Il suo file è nel suo OneDrive",
  "It is full: it holds the newest {} cases. The operator can hand you everything.":
    "È pieno: contiene i {1} casi più recenti. Chi gestisce il bot può consegnarle tutto.",
  "No file was made": "Non è stato creato nessun file",
  "You did not want it. Ask again at any time.":
    "Non lo ha voluto. Può chiederlo di nuovo in qualsiasi momento.",
  "The file could not be put into your OneDrive. Nothing is lost.":
    "Non è stato possibile mettere il file nel suo OneDrive. Non è andato perso nulla.",
  "Try again": "Riprova",
  "You asked for this file again": "Ha chiesto di nuovo questo file",
  "The new offer stands further down.":
    "La nuova proposta si trova più in basso.",
  "Which way should it send?": "Con quale metodo deve inviare?",
  "Which way a device or program should send":
    "Con quale metodo deve inviare un dispositivo o programma",
  "What you do not know can stay as it is.":
    "Quello che non si sa può restare com'è.",
  "Show me the way": "Mostra il metodo",
  "Make it more exact": "Fornisci più dettagli",
  "Start again": "Ricomincia",
  "All of it": "Tutto",
  "Ask me for one of these": "Si può chiedere uno di questi argomenti",
  "Would not do": "Non adatti",
  "None of the ways fits as it is": "Nessun metodo è adatto così com'è",
  "Something has to change first. This is what stands in the way.":
    "Prima deve cambiare qualcosa. Ecco che cosa lo impedisce.",
  Settings: "Impostazioni",
  "Check first": "Da verificare prima",
  "Would do too": "Altri metodi adatti",
  Source: "Fonte",
  "Looked up on {}": "Consultato il {1}",
  "Looked up on {}: {}": "Consultato il {1}: {2}",
  "More about this way": "Altro su questo metodo",
  "{}: yes": "{1}: sì",
  "{}: no": "{1}: no",
  Device: "Dispositivo",
  Program: "Programma",
  Recipient: "Destinatario",
  Sender: "Mittente",
  Europe: "Europa",
  Closed: "Chiuso",
  Case: "Caso",
  "an Exchange admin": "un amministratore di Exchange",
  "whoever looks after the network": "chi gestisce la rete",
  "whoever looks after our domain's DNS":
    "chi gestisce il DNS del nostro dominio",
  "whoever looks after our mail server":
    "chi gestisce il nostro server di posta",
  "an admin who assigns licences": "un amministratore che assegna le licenze",
  "whoever looks after the sign-in server": "chi gestisce il server di accesso",
  "whoever looks after the program": "chi gestisce il programma",
  "replaced by {}": "sostituito da {1}",
  "Nothing more was heard for {} days.": "Nessun'altra notizia da {1} giorni.",
  "Paste the mail error here": "Incollare qui l'errore di posta",
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.":
    "Scopro perché uno scanner, un programma o una cassetta postale non riesce a inviare, e che cosa risolve il problema.",
  "Paste the whole text of the error or the returned mail. I look at the mail door and the settings myself and ask only what I cannot see.":
    "Incollare l'intero testo dell'errore o dell'e-mail respinta. Esamino da solo l'ingresso della posta e le impostazioni e chiedo solo ciò che non posso vedere.",
  "For example: 550 5.7.64 TenantAttribution; Relay Access Denied":
    "Ad esempio: 550 5.7.64 TenantAttribution; Relay Access Denied",
  "Changes to approve come to you here":
    "Le modifiche da approvare arrivano qui",
  "When a mail setting has to change, a card shows what, why, before and after, the risk and how to undo it. Nothing is written before somebody approves it.":
    "Quando un'impostazione di posta deve cambiare, una scheda mostra che cosa, perché, prima e dopo, il rischio e come annullare. Nulla viene scritto prima che qualcuno approvi.",
  "You cannot approve what you asked for yourself, and each setting is read again before and after writing.":
    "Non si può approvare ciò che si è chiesto in prima persona, e ogni impostazione viene riletta prima e dopo la scrittura.",
  "To stop all writing at once, send me “changes off”; “changes on” allows it again, and “changes” tells how it stands.":
    "Per fermare subito ogni scrittura, inviarmi “changes off”; “changes on” la consente di nuovo e “changes” indica lo stato.",
  "“review connectors” shows which connectors want a look, “devices” what sends mail.":
    "“review connectors” mostra quali connettori vanno controllati, “devices” che cosa invia posta.",
  "A mail error of your own can be pasted here too.":
    "Qui si può incollare anche un proprio errore di posta.",
  "Hello. What came back?": "Buongiorno. Che cosa è tornato indietro?",
  "Paste the text that the scanner, the program or the returned mail shows, numbers included.":
    "Incollare il testo mostrato dallo scanner, dal programma o dall'e-mail respinta, numeri compresi.",
  "If there is no text, tell me what you tried to send, from where and to whom.":
    "Se non c'è alcun testo, indicarmi che cosa si voleva inviare, da dove e a chi.",
  "What I can do": "Che cosa so fare",
  "Paste a mail error or a returned mail, and I find the cause and the smallest safe fix.":
    "Basta incollare un errore di posta o un'e-mail respinta: trovo la causa e la soluzione sicura più semplice.",
  "A mail dragged in here (.eml, .msg, .txt, .html) or a screenshot will do too.":
    "Va bene anche un'e-mail trascinata qui (.eml, .msg, .txt, .html) o uno screenshot.",
  "I try the mail door without sending anything, and read the mail settings of our organisation.":
    "Provo l'ingresso della posta senza inviare nulla e leggo le impostazioni di posta della nostra organizzazione.",
  "Without an error, ask “which way should our scanner send”, “settings for Kyocera” or “when do passwords end”; “topics” lists the rest.":
    "Senza un errore, chiedere “quale metodo per il nostro scanner”, “impostazioni per Kyocera” o “fino a quando valgono le password”; “argomenti” elenca il resto.",
  "Short requests that I know: “my cases”, “it works now”, “cancel”, “talk to a person”, “mute” and “unmute” for reminders, “export my data”, “delete my data”.":
    "Richieste brevi che conosco: “i miei casi”, “ora funziona”, “annulla”, “parlare con una persona”, “silenzio” e “fine del silenzio” per i promemoria, “esportare i miei dati”, “cancellare i miei dati”.",
  "At any point you can press “Talk to a person”; the helpdesk then gets everything I saw.":
    "In qualsiasi momento si può premere “Parla con una persona”; l'helpdesk riceve allora tutto ciò che ho visto.",
  "You are welcome": "Non c'è di che",
  "If something else comes back, paste it here.":
    "Se torna indietro altro, incollarlo qui.",
  "I did not find a mail error in that":
    "In questo testo non ho trovato un errore di posta",
  "Paste the text that came back, numbers included, such as 550 5.7.64 or 535 5.7.139.":
    "Incollare il testo che è tornato indietro, numeri compresi, ad esempio 550 5.7.64 o 535 5.7.139.",
  "“my cases” shows what I am working on for you, and “help” what else I can do.":
    "“i miei casi” mostra a che cosa sto lavorando, e “aiuto” che cos'altro so fare.",
  "I read your changed message": "Ho letto il messaggio modificato",
  "What I make of it comes next.": "Tra poco arriva che cosa ne ricavo.",
  "I had read that message already": "Avevo già letto quel messaggio",
  "What I read of it stands; a later change to it is not read. If something was missing, send it as a new message.":
    "Vale quello che vi ho letto; una modifica successiva non viene letta. Se mancava qualcosa, inviarlo in un nuovo messaggio.",
  "Something went wrong on my side": "Qualcosa non ha funzionato da parte mia",
  "Your message is kept and nothing in the mail settings was changed.":
    "Il messaggio è conservato e nelle impostazioni di posta non è stato modificato nulla.",
  "Please try again in a few minutes, or pass the reference to the helpdesk.":
    "Riprovare tra qualche minuto, oppure comunicare il riferimento all'helpdesk.",
  "Reference {}": "Riferimento {1}",
  "I could not read this": "Non sono riuscito a leggere questo contenuto",
  "Nothing of it was kept.": "Non ne è stato conservato nulla.",
  "The file is larger than 5 MiB. Paste the text of the error instead.":
    "Il file supera 5 MiB. Incollare invece il testo dell'errore.",
  "Files are read only when they are sent in this chat. Send it here, or paste its text.":
    "I file vengono letti solo se inviati in questa chat. Inviarlo qui, oppure incollarne il testo.",
  "The file could not be fetched from Teams. Send it again, or paste its text.":
    "Non è stato possibile recuperare il file da Teams. Inviarlo di nuovo, oppure incollarne il testo.",
  "I read this from your picture. Is it right?":
    "Ho letto questo nell'immagine. È corretto?",
  "Letters and digits in a picture are easily taken for others. Please compare; I wait for you before I look into it.":
    "In un'immagine è facile confondere lettere e cifre. Confrontare il testo; attendo una conferma prima di occuparmene.",
  "Not right? Correct it here first.": "Non è corretto? Correggerlo prima qui.",
  "That is right": "È corretto",
  "Read from your picture, confirmed by you":
    "Letto nell'immagine, confermato da lei",
  "I go by the text as you left it.":
    "Mi baso sul testo così come l'ha lasciato.",
  "You have no open case": "Non ha casi aperti",
  "Paste the mail error here when something does not go through.":
    "Quando qualcosa non passa, incollare qui l'errore di posta.",
  "Show me what came back": "Mi serve vedere che cosa è tornato indietro",
  "In Outlook, open the message that says it was not delivered, select all of it, copy it and paste it here. Dragging the message in here works as well.":
    "In Outlook, aprire il messaggio che segnala il mancato recapito, selezionare tutto, copiare e incollare qui. Si può anche trascinare qui il messaggio.",
  "On a scanner or printer, the text stands in its job list or error report; a photo of the panel will do.":
    "Su uno scanner o una stampante, il testo si trova nell'elenco dei processi o nel report degli errori; va bene una foto del pannello.",
  "In a program, the line of its log with the error is enough.":
    "In un programma, basta la riga del log con l'errore.",
  "If there is no text at all, write “talk to a person”.":
    "Se non c'è alcun testo, scrivere “parlare con una persona”.",
  "You have one open case": "Ha un caso aperto",
  "You have {} open cases": "Ha {1} casi aperti",
  "Its card further up shows where it stands. Write “it works now” to close it, or “talk to a person”.":
    "La scheda più in alto ne mostra lo stato. Scrivere “ora funziona” per chiuderlo, oppure “parlare con una persona”.",
  "Each has its card further up, which shows where it stands.":
    "Ognuno ha più in alto la sua scheda, che ne mostra lo stato.",
  "You have more than one open case.": "Ha più di un caso aperto.",
  "Close it": "Chiudi",
  "I keep quiet from now on": "Da ora resto in silenzio",
  "No reminders and no notices of incidents, until you write “unmute”.":
    "Nessun promemoria e nessun avviso di problemi diffusi, finché non scrive “fine del silenzio”.",
  "Answers to what you send, questions of the helpdesk and changes to approve still come.":
    "Continuano ad arrivare le risposte a ciò che invia, le domande dell'helpdesk e le modifiche da approvare.",
  "I remind you again": "I promemoria riprendono",
  "Reminders and notices of incidents come as before. “mute” stops them.":
    "I promemoria e gli avvisi di problemi diffusi arrivano come prima. “silenzio” li ferma.",
  "Which one shall I close?": "Quale devo chiudere?",
  "Closed, as you asked": "Chiuso, come richiesto",
  "Nothing more is done about it. Paste the error again if you need it after all.":
    "Non se ne occupa più nessuno. Se serve ancora, incollare di nuovo l'errore.",
  "Which one works again?": "Quale funziona di nuovo?",
  "Good. I closed the case": "Bene. Ho chiuso il caso",
  "Paste the next error here if something comes back again.":
    "Se torna indietro qualcos'altro, incollare qui il prossimo errore.",
  "Which one is it about?": "Di quale si tratta?",
  "The helpdesk has it now": "Ora se ne occupa l'helpdesk",
  "They see everything that I saw. The case's card shows who takes it.":
    "L'helpdesk vede tutto ciò che ho visto. La scheda del caso mostra chi lo prende in carico.",
  "I already have this one": "Questo caso è già presente",
  "It is case {}; its card further up shows where it stands.":
    "È il caso {1}; la sua scheda più in alto ne mostra lo stato.",
  "What came back is shown to its reporter and the helpdesk only.":
    "Ciò che è tornato indietro è visibile solo a chi l'ha segnalato e all'helpdesk.",
  "Look for a code, a domain, an address, a name or a word of the error; “open”, “mine” and “from” narrow it down.":
    "Cercare un codice, un dominio, un indirizzo, un nome o una parola dell'errore; “aperti”, “miei” e “da” restringono la ricerca.",
  "For example: find open from contoso.com 5.7.64":
    "Ad esempio: cerca aperti da contoso.com 5.7.64",
  "One case fits": "Un caso corrisponde",
  "{} cases fit": "{1} casi corrispondono",
  "These are your own; the helpdesk sees all.":
    "Questi sono i suoi; l'helpdesk li vede tutti.",
  "There may be more; say more to narrow it down.":
    "Potrebbero essercene altri; aggiungere parole per restringere la ricerca.",
  "Nothing was done": "Non è stato fatto nulla",
  "I may not change anything here.": "Qui non posso modificare nulla.",
  "I cannot make this kind of change.":
    "Non posso eseguire questo tipo di modifica.",
  "This card is out of date. The newest card of the case shows what can be done.":
    "Questa scheda è superata. La scheda più recente del caso mostra che cosa si può fare.",
  "This is a copy of a card. Please use the newest one in your own chat with me.":
    "Questa è la copia di una scheda. Usare la più recente nella propria chat con me.",
  "I may not change anything here. Please run the script on the newest card, then press “I have run it” there.":
    "Qui non posso modificare nulla. Eseguire lo script sulla scheda più recente, poi premere lì “I have run it”.",
  "This button is for colleagues with that task. Nothing changed.":
    "Questo pulsante è per i colleghi con quel compito. Non è cambiato nulla.",
  "I could not look up whether you may do this, so I did not do it. Please try again in a minute.":
    "Non ho potuto verificare se lei può farlo, quindi non l'ho fatto. Riprovare tra un minuto.",
  "This case is closed already.": "Questo caso è già chiuso.",
  "Somebody else has taken this case already.":
    "Qualcun altro ha già preso in carico questo caso.",
  "That is done already, or no longer possible.":
    "È già stato fatto o non è più possibile.",
  "This wants a reason. Please write on the card why it may be done, then press again. Nothing was changed.":
    "Serve una motivazione. Scrivere sulla scheda perché si può fare, poi premere di nuovo. Non è stato modificato nulla.",
  "You approved this already. It wants a second person besides you.":
    "Lei ha già approvato. Serve anche una seconda persona.",
  "This was decided already. The first decision stands.":
    "È già stato deciso. Vale la prima decisione.",
  "You asked for this change, so somebody else has to approve it.":
    "Questa modifica l'ha chiesta lei, quindi deve approvarla qualcun altro.",
  "This card shows an older plan. Please decide on the newest card.":
    "Questa scheda mostra un piano precedente. Decidere sulla scheda più recente.",
  "The time to decide has passed. Nothing was changed.":
    "Il tempo per decidere è scaduto. Non è stato modificato nulla.",
  "The approval is more than an hour old and no longer counts. Nothing was changed.":
    "L'approvazione ha più di un'ora e non vale più. Non è stato modificato nulla.",
  "A change to the same setting is waiting for a decision already.":
    "Una modifica della stessa impostazione è già in attesa di una decisione.",
  "This wants two approvers besides the one who asks, and there are not so many. Nothing was asked.":
    "Servono due persone che approvino oltre a chi chiede, e non ce ne sono abbastanza. Non è stato chiesto nulla.",
  "I could not find anybody who may approve this. Nothing was asked.":
    "Non ho trovato nessuno che possa approvare. Non è stato chiesto nulla.",
  "I have not seen enough to propose a change here. A person has to look at it.":
    "Non ho visto abbastanza per proporre qui una modifica. Deve esaminarlo una persona.",
  "I could not look whether it is there, so I did not note it.":
    "Non ho potuto verificare se è presente, quindi non l'ho annotato.",
  "I could not look whether it is there, so I did not note it. {}":
    "Non ho potuto verificare se è presente, quindi non l'ho annotato. {1}",
  "I looked, and everything is still as it was before. Run the script as it stands, wait a minute, and press again.":
    "Ho verificato: tutto è ancora come prima. Eseguire lo script così com'è, attendere un minuto e premere di nuovo.",
  "I looked, and it is not as the script leaves it: {}. Look again makes a new script for what stands there now.":
    "Ho verificato: non è come lo lascia lo script: {1}. “Look again” crea un nuovo script per ciò che c'è ora.",
  "I looked again. Everything is as it was when the change was planned.":
    "Ho verificato di nuovo. Tutto è come quando è stata pianificata la modifica.",
  "{} tells of mail from {} for a domain that is not one of ours. An address that another organisation sends from must not be let in.":
    "{1} segnala posta da {2} per un dominio che non è nostro. Un indirizzo da cui invia un'altra organizzazione non deve essere ammesso.",
  "Nobody has seen mail come from {}; it is what we were told. Check it before you approve.":
    "Nessuno ha visto arrivare posta da {1}; è quanto ci è stato detto. Verificarlo prima di approvare.",
  "The sender was seen at {} as well. An address that changes is somebody else's tomorrow; ask the provider whether {} is fixed.":
    "Il mittente è stato visto anche su {1}. Un indirizzo che cambia domani sarà di qualcun altro; chiedere al provider se {2} è fisso.",
  "The refused mail was sent for a domain that is not one of ours. Be sure that {} is not another organisation's.":
    "L'e-mail rifiutata è stata inviata per un dominio che non è nostro. Accertarsi che {1} non sia di un'altra organizzazione.",
  "I am looking at it": "Sto verificando",
  "Each look takes half a minute at most.":
    "Ogni verifica dura al massimo mezzo minuto.",
  "Neither the message nor my own look can tell. If you do not know, say so or leave it empty. I go on without it.":
    "Né il messaggio né la mia verifica lo indicano. Se non lo sa, può dirlo o lasciare il campo vuoto. Proseguo senza.",
  "I need one answer from you": "Mi serve una risposta",
  "I need {} answers from you": "Mi servono {1} risposte",
  two: "due",
  "I don't know": "Non lo so",
  "I have not met this answer before": "Non ho mai incontrato questa risposta",
  "The answer itself says so; I could not see it for myself.":
    "Lo dice la risposta stessa; non ho potuto vederlo di persona.",
  "This is likely, not certain.": "È probabile, non certo.",
  "Other causes are possible too; the same puts all of them right.":
    "Sono possibili anche altre cause; la stessa soluzione vale per tutte.",
  "The helpdesk has your case with everything I saw, until it is solved. You will hear from a person here.":
    "L'helpdesk ha il suo caso con tutto ciò che ho visto, finché non è risolto. Qui le risponderà una persona.",
  "{} from the helpdesk has your case since {} and keeps it open until it is solved.":
    "{1} dell'helpdesk ha il suo caso dalle {2} e lo tiene aperto finché non è risolto.",
  "This case closes by itself on {} unless you press a button before then.":
    "Chiusura automatica di questo caso: {1}, se prima non viene premuto un pulsante.",
  "A person will help you": "La aiuterà una persona",
  "If there is a mail error after all, paste it here.":
    "Se invece c'è un errore di posta, incollarlo qui.",
  "I have not met this one. A person has it now":
    "Questo caso mi è nuovo. Ora se ne occupa una persona",
  "I could not settle this one. A person has it now":
    "Non ho potuto chiarire questo caso. Ora se ne occupa una persona",
  "I do not want to guess.": "Non voglio tirare a indovinare.",
  "{} has your case.": "{1} ha il suo caso.",
  "The fix is approved and being applied":
    "La soluzione è approvata e viene applicata",
  "This takes a moment.": "Serve un momento.",
  "The fix is applied, not checked yet":
    "La soluzione è applicata, non ancora verificata",
  "Microsoft 365 can take up to an hour to act on it. I will look again.":
    "Microsoft 365 può impiegare fino a un'ora per applicarla. Verificherò di nuovo.",
  "I am checking whether the fix was applied":
    "Sto verificando se la soluzione è stata applicata",
  "Microsoft 365 did not answer clearly. Nothing is written twice.":
    "Microsoft 365 non ha risposto in modo chiaro. Nulla viene scritto due volte.",
  "The fix is waiting for an admin's approval":
    "La soluzione attende l'approvazione di un amministratore",
  "The admins have until {}.": "Gli amministratori hanno tempo fino a {1}.",
  "There is nothing for you to do.": "Da parte sua non occorre fare nulla.",
  "Fixed. Please send once more": "Risolto. Inviare di nuovo",
  "Fixed and checked.": "Risolto e verificato.",
  "Fixed and checked at {}.": "Risolto e verificato alle {1}.",
  "The change is in place. Please send once more":
    "La modifica è stata apportata. Inviare di nuovo",
  "Changed and read back. It can take some minutes until Microsoft 365 acts on it.":
    "Modificato e riletto. Possono servire alcuni minuti prima che Microsoft 365 ne tenga conto.",
  "Changed and read back at {}. It can take some minutes until Microsoft 365 acts on it.":
    "Modificato e riletto alle {1}. Possono servire alcuni minuti prima che Microsoft 365 ne tenga conto.",
  "The fix was approved, but could not be applied in time":
    "La soluzione è stata approvata, ma non applicata in tempo",
  "Nothing was changed. A person will ask again.":
    "Non è stato modificato nulla. Una persona ripeterà la richiesta.",
  "The admins decided against this fix":
    "Gli amministratori hanno deciso di non applicare questa soluzione",
  "Nothing was changed. A person will look for another way.":
    "Non è stato modificato nulla. Una persona cercherà un'altra strada.",
  "Nobody approved the fix in time":
    "Nessuno ha approvato la soluzione in tempo",
  "The settings changed meanwhile, so nothing was applied":
    "Le impostazioni sono cambiate nel frattempo, quindi non è stato applicato nulla",
  "Nothing was written. A person will look at it again.":
    "Non è stato scritto nulla. Una persona lo esaminerà di nuovo.",
  "The fix could not be applied":
    "Non è stato possibile applicare la soluzione",
  "Nothing was changed. A person will look at it.":
    "Non è stato modificato nulla. Una persona lo esaminerà.",
  "I cannot tell whether the fix is in place":
    "Non so dire se la soluzione è stata applicata",
  "A person has to look at it before anything else is done.":
    "Deve esaminarlo una persona prima che si faccia altro.",
  "This case is closed.": "Questo caso è chiuso.",
  "If it comes back, paste the new error here.":
    "Se si ripresenta, incollare qui il nuovo errore.",
  "It works again.": "Funziona di nuovo.",
  "No longer wanted.": "Non serve più.",
  "The helpdesk closed it.": "L'helpdesk lo ha chiuso.",
  "Until it is done": "Nel frattempo",
  "What to do now": "Che cosa fare ora",
  "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.":
    "Premere “Richiedi la soluzione”. Un amministratore di Exchange ha poi un giorno per decidere, e qui arriva un avviso quando è fatto.",
  "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.":
    "Premere “Parla con una persona”. L'helpdesk riceve tutto ciò che ho visto e se ne occupa.",
  "Or ask yourself: show this card with its Details to {}. What they have to do: “{}”.":
    "Oppure chiedere di persona: mostrare questa scheda con i dettagli a {1}. Ciò che c'è da fare: “{2}”.",
  "If it is urgent, reach the recipient by telephone or chat.":
    "Se è urgente, contattare il destinatario per telefono o in chat.",
  "If it is urgent, save the scan as a file and send it from your own mailbox.":
    "Se è urgente, salvare la scansione come file e inviarla dalla propria cassetta postale.",
  "If it is urgent, send this one mail from your own mailbox.":
    "Se è urgente, inviare questa sola e-mail dalla propria cassetta postale.",
  "It worked if": "Ha funzionato se",
  "It works now": "Ora funziona",
  "Talk to a person": "Parla con una persona",
  "That's not it": "Non è questo",
  Continue: "Continua",
  "Ask for the fix": "Richiedi la soluzione",
  "Still not working": "Non funziona ancora",
  "{} · reported {}": "{1} · segnalata {2}",
  "No connection": "Nessuna connessione",
  Refused: "Rifiutata",
  Delayed: "Ritardata",
  "Refused by Microsoft 365": "Rifiutata da Microsoft 365",
  "Refused by Microsoft 365 ({})": "Rifiutata da Microsoft 365 ({1})",
  "Delayed by Microsoft 365": "Ritardata da Microsoft 365",
  "Delayed by Microsoft 365 ({})": "Ritardata da Microsoft 365 ({1})",
  "Refused {{DATE({}": "Rifiutata {{DATE({1}",
  "Delayed {{DATE({}": "Ritardata {{DATE({1}",
  "Refused {{DATE({} by Microsoft 365": "Rifiutata {{DATE({1} da Microsoft 365",
  "Refused {{DATE({} by Microsoft 365 ({})":
    "Rifiutata {{DATE({1} da Microsoft 365 ({2})",
  "Delayed {{DATE({} by Microsoft 365": "Ritardata {{DATE({1} da Microsoft 365",
  "Delayed {{DATE({} by Microsoft 365 ({})":
    "Ritardata {{DATE({1} da Microsoft 365 ({2})",
  "{} · Asked {}, closed {}": "{1} · Chiesto alle {2}, chiuso alle {3}",
  "looked at 1 thing": "1 verifica eseguita",
  "looked at {} things": "{1} verifiche eseguite",
  "Own server": "Server proprio",
  "Office network": "Rete della sede",
  "Microsoft's door": "Ingresso di Microsoft",
  "Relay rule": "Regola di relay",
  "knows {}": "conosce {1}",
  "I cannot see our mail settings, so I ask you.":
    "Non posso vedere le nostre impostazioni di posta, quindi lo chiedo a lei.",
  "I can see our mail settings, but not change them.":
    "Posso vedere le nostre impostazioni di posta, ma non modificarle.",
  "I can see our mail settings. An admin approves each change.":
    "Posso vedere le nostre impostazioni di posta. Un amministratore approva ogni modifica.",
  "Mode: reads nothing in the tenant, asks people instead.":
    "Modalità: non legge nulla nel tenant, chiede alle persone.",
  "Mode: reads only. An admin runs the script, the bot checks.":
    "Modalità: sola lettura. Un amministratore esegue lo script, il bot verifica.",
  "Mode: reads the tenant, changes it only when approved.":
    "Modalità: legge il tenant, lo modifica solo dopo approvazione.",
  "Mode: I may neither read nor change the tenant.":
    "Modalità: non posso né leggere né modificare il tenant.",
  "Mode: I read, and may not change. You run the script, I check it.":
    "Modalità: leggo, ma non posso modificare. Lo script lo esegue lei, io verifico.",
  "Mode: I read and change. What is approved I write and check.":
    "Modalità: leggo e modifico. Ciò che è approvato lo scrivo e lo verifico.",
  "We know about this. You are not the only one":
    "Il problema è noto. Non riguarda solo lei",
  "{} colleagues get the same answer since {}.":
    "{1} colleghi ricevono la stessa risposta dalle {2}.",
  "The helpdesk knows.": "L'helpdesk è informato.",
  "{} from the helpdesk is on it.": "{1} dell'helpdesk se ne occupa.",
  "Next word at {}.": "Prossimo aggiornamento alle {1}.",
  "I tell you here when it is over. There is nothing for you to do.":
    "Quando il problema è terminato, l'avviso arriva qui. Da parte sua non occorre fare nulla.",
  "It is over. Please try again": "Il problema è terminato. Provare di nuovo",
  "What you reported lasted from {} to {}.":
    "Quanto segnalato è durato da {1} a {2}.",
  "If it still does not work, press “Still not working”, and a person has a look.":
    "Se non funziona ancora, premere “Non funziona ancora” e una persona darà un'occhiata.",
  "The next word is due": "È ora di dare un aggiornamento",
  "{} people wait for news of incident {}.":
    "{1} persone attendono notizie sul problema {2}.",
  "On its card in the channel, say when there will be more, or that it is over.":
    "Sulla sua scheda nel canale, indicare quando ci saranno novità, oppure che il problema è terminato.",
  "Your answer": "La sua risposta",
  "Send the answer": "Invia la risposta",
  "I passed your answer on": "Ho inoltrato la sua risposta",
  "{} has it now.": "Ora l'ha {1}.",
  "A case is yours now": "Ora un caso è assegnato a lei",
  "{} gave you {}.": "{1} le ha assegnato {2}.",
  "Its card is in the helpdesk's channel.":
    "La scheda è nel canale dell'helpdesk.",
  "The helpdesk has a question for you": "L'helpdesk ha una domanda per lei",
  "{} asks:": "{1} chiede:",
  "{} needs an answer to go on. It can be given on your card.":
    "Per proseguire, {1} ha bisogno di una risposta. Si può dare sulla scheda.",
  "The reporter has answered": "Chi ha segnalato il caso ha risposto",
  "The answer stands on the card of {}.": "La risposta è sulla scheda di {1}.",
  "A case of yours is due soon": "Un suo caso scade a breve",
  "{} should be solved by {}.": "{1} va risolto entro {2}.",
  "Nobody has taken a case in time":
    "Nessuno ha preso in carico un caso in tempo",
  "A person should have had {} by {}.":
    "Una persona doveva prendere in carico {1} entro {2}.",
  "A case is not solved in time": "Un caso non è stato risolto in tempo",
  "{} should have been solved by {}.": "{1} doveva essere risolto entro {2}.",
  "Nobody has it.": "Non l'ha nessuno.",
  "{} has it.": "L'ha {1}.",
  "The helpdesk has your case with everything I saw, until it is solved. {}":
    "L'helpdesk ha il suo caso con tutto ciò che ho visto, finché non è risolto. {1}",
  "You will hear from a person here by {}.":
    "Qui le risponderà una persona entro {1}.",
  "This case was closed more than seven days ago and its words are gone. Please have it reported anew.":
    "Questo caso è stato chiuso più di sette giorni fa e i suoi testi non ci sono più. Farlo segnalare di nuovo.",
  "Nothing was written. Please write it on the card, then press again.":
    "Non è stato scritto nulla. Scriverlo sulla scheda, poi premere di nuovo.",
  "Please choose a colleague of the helpdesk on the card, then press again.":
    "Scegliere sulla scheda un collega dell'helpdesk, poi premere di nuovo.",
  "You have this case already.": "Questo caso è già suo.",
  "{} has this case already.": "{1} ha già questo caso.",
  "Could not read this file; paste its text.":
    "Non è stato possibile leggere questo file; incollarne il testo.",
  "Archives are not opened. Send the mail itself, or paste its text.":
    "Gli archivi compressi non vengono aperti. Inviare l'e-mail stessa o incollarne il testo.",
  "Documents and animations are not opened. Send a PNG or JPEG, or paste the text of the error.":
    "Documenti e animazioni non vengono aperti. Inviare un PNG o un JPEG, oppure incollare il testo dell'errore.",
  "This is a picture. Paste the text of the error instead.":
    "È un'immagine. Incollare invece il testo dell'errore.",
  "Could not read this picture; paste the text of the error instead.":
    "Non è stato possibile leggere questa immagine; incollare invece il testo dell'errore.",
  "This picture is too large. Cut out the error, or paste its text.":
    "Questa immagine è troppo grande. Ritagliare l'errore o incollarne il testo.",
  "It is a picture, and no mail error could be read in it. Paste the text of the error instead.":
    "È un'immagine e non è stato possibile leggervi alcun errore di posta. Incollare invece il testo dell'errore.",
  "Only those who approve changes can switch them off and on, and I could not see that you are one of them.":
    "Solo chi approva le modifiche può sospenderle e riattivarle, e non è stato possibile vedere che lei ne faccia parte.",
  "Deciding alone is for those whom the configuration names for emergencies, and I could not see that you are one of them.":
    "Decidere da soli è riservato a chi è indicato dalla configurazione per le emergenze, e non è stato possibile vedere che lei ne faccia parte.",

  // Free questions.
  "I found no answer to that": "Non ho trovato una risposta",
  "Ask it in other words, or talk to a person.":
    "Lo chieda con altre parole, oppure parli con una persona.",
  "I am looking that up": "Sto cercando",
  "The answer comes here in a moment.":
    "La risposta arriva qui tra un momento.",
  "Has a mail come back? Paste its text meanwhile, numbers included.":
    "È tornata indietro una e-mail? Nel frattempo incollare il suo testo, numeri compresi.",
  "You asked": "La sua domanda",
  "What I know about that": "Che cosa so al riguardo",
  "Written by AI from the sources below; it can be wrong.":
    "Scritto da un'IA sulla base delle fonti qui sotto; può essere sbagliato.",
  "Has a mail come back? Paste its text here, numbers included, and I look into it.":
    "È tornata indietro una e-mail? Incollare qui il suo testo, numeri compresi, e me ne occupo.",
  "Source {}": "Fonte {1}",
  "Your questions to me go, and what I answered.":
    "Vengono eliminate le sue domande e le mie risposte.",
  "Your questions are gone, and what I answered.":
    "Le sue domande e le mie risposte sono state eliminate.",
  "Your cases and then your questions, newest first, as JSON to copy.":
    "I suoi casi e poi le sue domande, dai più recenti, come JSON da copiare.",
  "Passed on to the helpdesk as {}": "Passato all'helpdesk come {1}",
  "This old case was removed": "Questo vecchio caso è stato rimosso",
  "It is fixed. Please try again": "È risolto. Riprovare",
  "Your card asks whether it works now.": "La scheda chiede se ora funziona.",
  "The change was not made": "La modifica non è stata fatta",
  "Your card says why. The helpdesk has your case.":
    "La scheda dice perché. L'assistenza ha il suo caso.",
  "Your case is closed": "Il caso è chiuso",
  "{} from the helpdesk closed {}.": "{1} dell'assistenza ha chiuso {2}.",
  "If something comes back again, paste it here.":
    "Se torna indietro ancora qualcosa, incollarlo qui.",
};
