import type { Catalogue } from "./translate.ts";

/** What a reporter sees, in Dutch; what is folded behind the details stays English. */
export const dutch: Catalogue = {
  and: "en",
  "Got it.": "Ontvangen.",
  "This card is out of date. Please use the newest one, or write to me.":
    "Deze kaart is verouderd. Gebruik de nieuwste kaart of stuur mij een bericht.",
  Details: "Details",
  Code: "Code",
  "The server's own words": "De woorden van de server zelf",
  "What was looked at": "Wat is bekeken",
  "Where two sources disagree": "Waar twee bronnen elkaar tegenspreken",
  "What was not looked at": "Wat niet is bekeken",
  "Some details were too long to show here.":
    "Sommige details waren te lang om hier te tonen.",
  "This change is too long to show here in full, so it cannot be approved here.":
    "Deze wijziging is te lang om hier volledig te tonen en kan hier dus niet worden goedgekeurd.",
  "Please choose or write something.": "Kies of schrijf iets.",
  "I answer you in [our own chat]({}), where nobody else reads along.":
    "Ik antwoord u in [onze eigen chat]({1}), waar niemand anders meeleest.",
  "I read this. What I find out comes to our own chat.":
    "Dit heb ik gelezen. Wat ik ontdek, komt in onze eigen chat.",
  "There is no text in this message that I could read.":
    "In dit bericht staat geen tekst die ik kan lezen.",
  "I cannot open its files from here; send them to me in our chat.":
    "De bestanden kan ik van hieruit niet openen; stuur ze mij in onze chat.",
  "Look into it": "Uitzoeken",
  "I am looking into it. The answer comes to our own chat.":
    "Ik zoek het uit. Het antwoord komt in onze eigen chat.",
  "The cases cannot be looked up just now. Try again in a minute.":
    "De meldingen kunnen nu niet worden opgezocht. Probeer het over een minuut opnieuw.",
  "No case fits": "Geen melding komt overeen",
  "No case of yours fits": "Geen van uw meldingen komt overeen",
  done: "klaar",
  running: "bezig",
  waiting: "wacht",
  "could not look": "kon niet kijken",
  "Microsoft has blocked the rule that lets your office send":
    "Microsoft heeft de regel geblokkeerd waarmee uw kantoor verzendt",
  "Microsoft saw unwanted mail come through this rule, so it may have been misused. A security admin has to find out what sent it before the block is lifted. That takes some hours.":
    "Microsoft zag ongewenste e-mail via deze regel gaan, dus mogelijk is de regel misbruikt. Een beveiligingsbeheerder moet uitzoeken wat die e-mail heeft verzonden voordat de blokkering wordt opgeheven. Dat duurt enkele uren.",
  "Microsoft 365 does not recognise the sender's certificate":
    "Microsoft 365 herkent het certificaat van de afzender niet",
  "This is on our side, not the recipient's. The certificate of what sends the mail and the one that the rule expects are not the same. Whoever looks after the server and an Exchange admin can put that right in about an hour.":
    "Dit ligt bij ons, niet bij de ontvanger. Het certificaat van de server die verzendt, is niet hetzelfde als het certificaat dat de regel verwacht. Wie de server beheert, kan dit samen met een Exchange-beheerder in ongeveer een uur oplossen.",
  "The rule that lets your office send is switched off":
    "De regel waarmee uw kantoor verzendt, is uitgeschakeld",
  "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.":
    "Dit ligt bij ons, niet bij de ontvanger. Een Exchange-beheerder kan de regel in een minuut weer inschakelen. Met het apparaat of programma dat verzendt, is niets mis.",
  "Microsoft 365 no longer recognises your office's address":
    "Microsoft 365 herkent het adres van uw kantoor niet meer",
  "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.":
    "Dit ligt bij ons, niet bij de ontvanger. Een Exchange-beheerder kan het in een minuut oplossen. Met het apparaat of programma dat verzendt, is niets mis.",
  "Microsoft 365 has no rule that lets your office send":
    "Microsoft 365 heeft geen regel waarmee uw kantoor mag verzenden",
  "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.":
    "Dit ligt bij ons, niet bij de ontvanger. Een Exchange-beheerder kan de regel in een paar minuten toevoegen. Met het apparaat of programma dat verzendt, is niets mis.",
  "The rule that lets your office send is the wrong kind":
    "De regel waarmee uw kantoor verzendt, is van het verkeerde type",
  "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.":
    "Dit ligt bij ons, niet bij de ontvanger. De regel is gemaakt voor een partnerbedrijf. Een Exchange-beheerder kan in een paar minuten een regel voor ons eigen kantoor maken.",
  "Sent this way, mail reaches our own colleagues only":
    "Op deze manier bereikt e-mail alleen onze eigen collega's",
  "The device sends without sign-in and without a rule. That works for colleagues and never for anybody outside. An Exchange admin can add a rule in a few minutes.":
    "Het apparaat verzendt zonder aanmelding en zonder regel. Dat werkt voor collega's, maar nooit voor iemand buiten de organisatie. Een Exchange-beheerder kan in een paar minuten een regel toevoegen.",
  "Our organisation now refuses mail from devices it does not know":
    "Onze organisatie weigert nu e-mail van onbekende apparaten",
  "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can usually add it in a few minutes, and the setting stays on.":
    "Dit ligt bij ons. Er staat een beveiligingsinstelling aan en dit apparaat staat niet op de lijst. Meestal kan een Exchange-beheerder het in een paar minuten toevoegen, en de instelling blijft aan.",
  "Your office's mail leaves by another internet line than before":
    "De e-mail van uw kantoor gaat via een andere internetlijn dan eerst",
  "This is on our side, not the recipient's. The internet line has a second or a new address that the rule does not know. An Exchange admin can add it in a minute, once the network's admin has named all lines.":
    "Dit ligt bij ons, niet bij de ontvanger. De internetlijn heeft een tweede of een nieuw adres dat de regel niet kent. Een Exchange-beheerder kan het in een minuut toevoegen, zodra de netwerkbeheerder alle lijnen heeft genoemd.",
  "Our own Exchange server is too old for Microsoft 365":
    "Onze eigen Exchange-server is te oud voor Microsoft 365",
  "Microsoft slows down and later refuses mail from servers without current updates. Neither the message nor the device is the reason. Whoever looks after the server has to update it; that takes some hours.":
    "Microsoft vertraagt e-mail van servers zonder actuele updates en weigert die later. Het ligt niet aan het bericht en niet aan het apparaat. Wie de server beheert, moet die bijwerken; dat duurt enkele uren.",
  "The mail leaves over IPv6, which no rule can recognise":
    "De e-mail gaat via IPv6 naar buiten, wat geen regel kan herkennen",
  "Nothing is wrong with the message. What sends it uses the newer kind of internet address, and the rules know only the older kind. Whoever looks after the device or the network can change that in a few minutes.":
    "Met het bericht is niets mis. Het apparaat of programma dat verzendt, gebruikt de nieuwere soort internetadressen, en de regels kennen alleen de oudere. Wie het apparaat of het netwerk beheert, kan dat in een paar minuten wijzigen.",
  "The mail went in circles until it was stopped":
    "De e-mail bleef rondgaan totdat hij werd gestopt",
  "Two mail systems kept handing it to one another; nobody got it. It concerns every mail that goes that way. A mail admin has to take the circle apart, which can take an hour or more.":
    "Twee e-mailsystemen gaven de e-mail steeds aan elkaar door; niemand heeft hem ontvangen. Dit geldt voor elke e-mail die deze weg gaat. Een e-mailbeheerder moet de lus doorbreken; dat kan een uur of langer duren.",
  "The device is set to the filter in front of Microsoft 365":
    "Het apparaat is ingesteld op het filter vóór Microsoft 365",
  "Our domain's public mail host belongs to a filter service, which does not pass on our own devices' mail. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "De openbare mailhost van ons domein is van een filterdienst, die e-mail van onze eigen apparaten niet doorgeeft. Wijzig de servernaam op de plek waar de e-mail wordt verzonden, dan is het opgelost; dat kost een minuut.",
  "This mail has no return address, so it may not pass":
    "Deze e-mail heeft geen retouradres en mag daarom niet door",
  "Automatic replies and reports travel without a return address. Ordinary mail from the same sender is not affected. Whoever looks after the mail server and an Exchange admin can let them pass by a certificate; that takes about an hour.":
    "Automatische antwoorden en rapporten hebben geen retouradres. Gewone e-mail van dezelfde afzender heeft hier geen last van. Wie de mailserver beheert, kan ze samen met een Exchange-beheerder doorlaten met een certificaat; dat duurt ongeveer een uur.",
  "A rule lets mail in from a partner's servers only":
    "Een regel laat alleen e-mail van de servers van een partner binnen",
  "This is on our side. A rule for a mail gateway keeps everything else out, this sender too. An Exchange admin can add a rule for our own office in a few minutes; the gateway's rule stays as it is.":
    "Dit ligt bij ons. Een regel voor een mailgateway houdt al het andere tegen, ook deze afzender. Een Exchange-beheerder kan in een paar minuten een regel voor ons eigen kantoor toevoegen; de regel van de gateway blijft zoals die is.",
  "Our own mail server refused to pass this mail on":
    "Onze eigen mailserver weigerde deze e-mail door te geven",
  "The mail never reached Microsoft 365. Whoever looks after our own mail server can allow this device there in a few minutes.":
    "De e-mail heeft Microsoft 365 nooit bereikt. Wie onze eigen mailserver beheert, kan dit apparaat daar in een paar minuten toestaan.",
  "The sender's address does not belong to our organisation":
    "Het adres van de afzender hoort niet bij onze organisatie",
  "Microsoft 365 passes on mail only from addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.":
    "Microsoft 365 geeft alleen e-mail door van adressen in onze eigen e-maildomeinen. Het afzenderadres moet worden gewijzigd op de plek waar de e-mail wordt verzonden; dat kost een minuut.",
  "The device or program is set to another organisation's mail server":
    "Het apparaat of programma gebruikt de mailserver van een andere organisatie",
  "Microsoft 365 cannot tell whose mail this is. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "Microsoft 365 kan niet zien van wie deze e-mail is. Wijzig de servernaam op de plek waar de e-mail wordt verzonden, dan is het opgelost; dat kost een minuut.",
  "The device or program is set to the wrong Microsoft server":
    "Het apparaat of programma is ingesteld op de verkeerde Microsoft-server",
  "That server is for devices and programs that sign in, and this one does not. Another server name in its settings puts it right; that takes a minute.":
    "Die server is voor apparaten en programma's die zich aanmelden, en hier gebeurt dat niet. Met een andere servernaam in de instellingen is het opgelost; dat kost een minuut.",
  "The device is set to numbers instead of a server name":
    "Op het apparaat staan cijfers in plaats van een servernaam",
  "Microsoft's servers change their addresses all the time, and their certificates are made out to names. Entering the name where the mail is sent puts it right; it takes a minute.":
    "De servers van Microsoft veranderen voortdurend van adres, en hun certificaten staan op naam. Voer de naam in op de plek waar de e-mail wordt verzonden, dan is het opgelost; dat kost een minuut.",
  "The device or program does not trust the mail server's certificate":
    "Het apparaat of programma vertrouwt het certificaat van de mailserver niet",
  "The server shows a certificate, and the device does not know who vouches for it, or has the wrong date. Whoever looks after the device can correct its clock or update it in some minutes.":
    "De server toont een certificaat, en het apparaat weet niet wie daarvoor instaat of heeft de verkeerde datum. Wie het apparaat beheert, kan in enkele minuten de klok goed zetten of het apparaat bijwerken.",
  "The name of the mail server cannot be found":
    "De naam van de mailserver is niet te vinden",
  "The mail never left the office. Either the name is mistyped or no longer exists, or the device asks a name server that does not answer. Whoever looks after the device or the network can correct it in a few minutes.":
    "De e-mail heeft het kantoor nooit verlaten. De naam is verkeerd getypt of bestaat niet meer, of het apparaat vraagt een DNS-server die niet antwoordt. Wie het apparaat of het netwerk beheert, kan dat in een paar minuten corrigeren.",
  "The network does not let mail out on port 25":
    "Het netwerk laat op poort 25 geen e-mail naar buiten",
  "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way. With a provider that can take some days.":
    "De e-mail heeft Microsoft 365 nooit bereikt, en het ligt niet aan het apparaat. Wie de firewall of de internetlijn beheert, moet de weg openen. Bij een provider kan dat enkele dagen duren.",
  "The device uses a kind of encryption that Microsoft 365 lacks":
    "Het apparaat gebruikt een soort versleuteling die Microsoft 365 niet heeft",
  "Microsoft 365 does not answer to that kind; nothing is blocked and the password is not the reason. Whoever looks after what sends the mail can change the port and the encryption setting in a minute.":
    "Microsoft 365 antwoordt niet op die soort; er is niets geblokkeerd en het ligt niet aan het wachtwoord. Wie het apparaat of programma beheert dat verzendt, kan de poort en de versleuteling in een minuut wijzigen.",
  "The network does not let mail out to the sign-in server":
    "Het netwerk laat geen e-mail door naar de aanmeldserver",
  "The mail never reached Microsoft 365, and neither the device nor the password is the reason. Whoever looks after the firewall has to open port 587. That takes some minutes.":
    "De e-mail heeft Microsoft 365 nooit bereikt, en het ligt niet aan het apparaat en niet aan het wachtwoord. Wie de firewall beheert, moet poort 587 openen. Dat duurt enkele minuten.",
  "Something in our network meddles with the encrypted connection":
    "Iets in ons netwerk grijpt in op de versleutelde verbinding",
  "A firewall or virus scanner opens the mail's connection on its way, or takes parts out of it. Whoever looks after the network can leave Microsoft 365's mail servers out of that in a few minutes.":
    "Een firewall of virusscanner opent de verbinding van de e-mail onderweg of haalt er delen uit. Wie het netwerk beheert, kan de mailservers van Microsoft 365 daar in een paar minuten van uitzonderen.",
  "The device or program tries to sign in without encryption":
    "Het apparaat of programma probeert zich zonder versleuteling aan te melden",
  "Microsoft 365 takes a name and password only inside an encrypted connection, so the password is not the reason. Whoever looks after the device can switch encryption on in a minute.":
    "Microsoft 365 accepteert een naam en wachtwoord alleen binnen een versleutelde verbinding, dus het ligt niet aan het wachtwoord. Wie het apparaat beheert, kan de versleuteling in een minuut inschakelen.",
  "A rule takes mail only when it comes encrypted":
    "Een regel accepteert e-mail alleen als die versleuteld is",
  "The device is known, but it sends in plain. Whoever looks after it can switch encryption on in a minute, if the device can do it.":
    "Het apparaat is bekend, maar verzendt onversleuteld. Wie het beheert, kan de versleuteling in een minuut inschakelen, als het apparaat dat kan.",
  "The device's encryption is too old for the mail server":
    "De versleuteling van het apparaat is te oud voor de mailserver",
  "The device is working as it was built, but its kind of encryption is no longer accepted. Whoever looks after it can install newer firmware. Where there is none, a mail server of our own can stand in between.":
    "Het apparaat werkt zoals het is gemaakt, maar deze soort versleuteling wordt niet meer geaccepteerd. Wie het beheert, kan nieuwere firmware installeren. Als die er niet is, kan er een eigen mailserver tussen worden gezet.",
  "You did not send this; somebody used your address":
    "U hebt dit niet verzonden; iemand heeft uw adres gebruikt",
  "Somebody put your address on their own mail, and its refusal came back to you. Your mailbox is not broken. You can delete the report; an admin can make such misuse harder within a day.":
    "Iemand heeft uw adres op eigen e-mail gezet, en de weigering daarvan kwam bij u terug. Uw postvak is niet kapot. U kunt het retourbericht verwijderen; een beheerder kan zulk misbruik binnen een dag moeilijker maken.",
  "Delete the report. None of your mail was lost, and you need not answer it.":
    "Verwijder het retourbericht. Van uw e-mail is niets verloren gegaan en u hoeft niet te antwoorden.",
  "The content of this mail was refused":
    "De inhoud van deze e-mail is geweigerd",
  "A filter took it for unwanted, or the mail is not built as it should be. Another text, or no attachment, may go through at once. If it is refused again, whoever runs that filter can say why.":
    "Een filter zag de e-mail aan voor ongewenst, of de e-mail is niet opgebouwd zoals het hoort. Met een andere tekst of zonder bijlage komt hij misschien meteen door. Wordt hij weer geweigerd, dan kan de beheerder van dat filter zeggen waarom.",
  "Send it once more with a few plain words, and without attachment and links.":
    "Verzend de e-mail nog een keer met een paar gewone woorden, zonder bijlage en zonder koppelingen.",
  "If that arrives, add the rest piece by piece, or send a link to the file. If it is refused too, your text is not the reason.":
    "Komt die aan, voeg dan de rest stukje bij beetje toe of verzend een koppeling naar het bestand. Wordt ook die geweigerd, dan ligt het niet aan uw tekst.",
  "The mail is not lost; it is still being tried":
    "De e-mail is niet kwijt; de bezorging wordt nog geprobeerd",
  "So far this is a notice and no refusal. Microsoft 365 goes on trying for a day and reports if it gives up. There is nothing to do but wait; do not send it again yet.":
    "Tot nu toe is dit een kennisgeving en geen weigering. Microsoft 365 blijft het een dag lang proberen en laat het weten als het daarmee stopt. U hoeft alleen te wachten; verzend de e-mail nog niet opnieuw.",
  "The recipient's server asks to try again a little later":
    "De server van de ontvanger vraagt het wat later opnieuw te proberen",
  "Some mail servers turn a sender away at the first meeting and take the mail when it comes again. Nothing is broken. A mail server tries again by itself within the hour; a device may have to be told to send once more.":
    "Sommige mailservers wijzen een afzender de eerste keer af en nemen de e-mail aan als die nog een keer komt. Er is niets kapot. Een mailserver probeert het binnen een uur vanzelf opnieuw; bij een apparaat moet u het verzenden misschien nog een keer starten.",
  "The mail is larger than it may be": "De e-mail is groter dan is toegestaan",
  "Attachments grow by about a third when they are mailed. A smaller scan, or a link to the file instead, goes through at once. Nothing is broken.":
    "Bijlagen worden bij het verzenden ongeveer een derde groter. Een kleinere scan, of een koppeling naar het bestand, komt meteen door. Er is niets kapot.",
  "The part behind the @ takes no mail":
    "Het deel achter de @ ontvangt geen e-mail",
  "The name behind the @ does not exist or takes no mail, so the address is probably misspelt. Check it and send again; that takes a minute. If it is right, the recipient's side has to repair it.":
    "De naam achter de @ bestaat niet of ontvangt geen e-mail; waarschijnlijk is het adres dus verkeerd gespeld. Controleer het en verzend opnieuw; dat kost een minuut. Als het klopt, moet de kant van de ontvanger het herstellen.",
  "The mail or the mailbox has reached its limit of recipients":
    "De e-mail of het postvak heeft het maximum aantal ontvangers bereikt",
  "One mail may go to a certain number of people, and one mailbox to so many a day. Nothing is broken. A mail to fewer people goes through at once; the daily limit frees up again within 24 hours.":
    "Eén e-mail mag naar een bepaald aantal personen gaan, en één postvak mag per dag aan een bepaald aantal personen verzenden. Er is niets kapot. Een e-mail aan minder personen gaat meteen door; de daglimiet komt binnen 24 uur weer vrij.",
  "The recipient's mailbox is full": "Het postvak van de ontvanger is vol",
  "This is on the recipient's side; nothing is wrong here. They have to make room. Tell them another way, and send again once they have.":
    "Dit ligt bij de ontvanger; hier is niets mis. Daar moet ruimte worden gemaakt. Laat het de ontvanger op een andere manier weten en verzend opnieuw als er ruimte is.",
  "Nobody has the address that this mail went to":
    "Niemand heeft het adres waar deze e-mail naartoe ging",
  "The address is misspelt, or the person or group is gone. Check it letter by letter and type it anew; that takes a minute. If it is a colleague's and is right, an admin should look.":
    "Het adres is verkeerd gespeld, of de persoon of groep bestaat niet meer. Controleer het letter voor letter en typ het opnieuw; dat kost een minuut. Is het van een collega en klopt het, dan moet een beheerder ernaar kijken.",
  "The recipient's organisation refuses this mail by its rules":
    "De organisatie van de ontvanger weigert deze e-mail volgens eigen regels",
  "The refusal comes from their side, and nothing here is broken. Their mail admin can say which rule it was and make an exception. How long that takes is up to them.":
    "De weigering komt van hun kant, en hier is niets kapot. De e-mailbeheerder daar kan zeggen welke regel het was en een uitzondering maken. Hoelang dat duurt, bepalen zij.",
  "The recipient takes mail from certain senders only":
    "De ontvanger accepteert alleen e-mail van bepaalde afzenders",
  "The address exists, and its owner or an admin has decided who may write to it. Mail from a device often counts as a stranger's. Whoever looks after that address can let this sender in, which takes a few minutes.":
    "Het adres bestaat, en de eigenaar of een beheerder heeft bepaald wie ernaar mag schrijven. E-mail van een apparaat geldt vaak als e-mail van een vreemde. Wie dat adres beheert, kan deze afzender toelaten; dat duurt een paar minuten.",
  "The recipient's mail server cannot be reached":
    "De mailserver van de ontvanger is niet bereikbaar",
  "This is on the recipient's side; nothing is wrong here. Microsoft 365 tries again for a day by itself. If it is urgent, tell the recipient another way, so that their mail admin knows.":
    "Dit ligt bij de ontvanger; hier is niets mis. Microsoft 365 probeert het een dag lang vanzelf opnieuw. Is het dringend, laat het de ontvanger dan op een andere manier weten, zodat de e-mailbeheerder daar ervan weet.",
  "The recipient gets too much mail at the moment":
    "De ontvanger krijgt op dit moment te veel e-mail",
  "So many mails arrive there that more are turned away for a while. Nothing is broken. Wait an hour and send fewer mails to that address; one summary instead of many alerts helps for good.":
    "Er komt daar zoveel e-mail aan dat nieuwe e-mail een tijdlang wordt afgewezen. Er is niets kapot. Wacht een uur en verzend minder e-mails naar dat adres; één samenvatting in plaats van veel waarschuwingen helpt blijvend.",
  "The recipient's rules for encryption do not fit their own server":
    "De versleutelingsregels van de ontvanger passen niet bij de eigen server",
  "The recipient's domain asks for an encrypted and proved connection, and its own mail server does not keep to that. Nothing is wrong on our side. Their admin has to correct it; until then the mail waits or comes back.":
    "Het domein van de ontvanger vraagt om een versleutelde en bewezen verbinding, en de eigen mailserver houdt zich daar niet aan. Aan onze kant is niets mis. De beheerder daar moet het corrigeren; tot dan wacht de e-mail of komt hij terug.",
  "We do not know this answer yet": "Dit antwoord kennen we nog niet",
  "The other side gave a reason that we have not met so far. A person looks at it now. It helps to keep the whole message as it came.":
    "De andere kant noemde een reden die we nog niet zijn tegengekomen. Er kijkt nu iemand naar. Het helpt als u het hele bericht bewaart zoals het binnenkwam.",
  "The recipient's mail service asks more of those who send a lot":
    "De e-maildienst van de ontvanger vraagt meer van wie veel verzendt",
  "Large mail services want three records in DNS from whoever sends thousands of messages a day, and ours are not complete. Whoever looks after our domain can add what is missing; it counts within a day.":
    "Grote e-maildiensten verlangen drie DNS-records van wie duizenden berichten per dag verzendt, en de onze zijn niet compleet. Wie ons domein beheert, kan toevoegen wat ontbreekt; het geldt binnen een dag.",
  "Our domain's mail goes out without a signature":
    "De e-mail van ons domein gaat zonder handtekening de deur uit",
  "This is on our side. Many receivers ask for a signature (DKIM), and Microsoft 365 does not put one on mail of our domain. An Exchange admin can switch it on; with the DNS records it takes about an hour.":
    "Dit ligt bij ons. Veel ontvangers vragen om een handtekening (DKIM), en Microsoft 365 zet die niet op e-mail van ons domein. Een Exchange-beheerder kan dit inschakelen; met de DNS-records duurt het ongeveer een uur.",
  "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.":
    "Is het dringend, bereik de ontvanger dan via telefoon of chat; e-mail uit onze andere postvakken heeft hetzelfde probleem.",
  "Our own domain asks receivers to refuse mail like this":
    "Ons eigen domein vraagt ontvangers zulke e-mail te weigeren",
  "Our domain tells everybody to refuse mail that cannot be proved to be ours, and this sender cannot be proved. Whoever looks after our domain can add the sender in a few minutes; the protection can stay on.":
    "Ons domein vraagt iedereen e-mail te weigeren waarvan niet te bewijzen is dat die van ons komt, en bij deze afzender is dat niet te bewijzen. Wie ons domein beheert, kan de afzender in een paar minuten toevoegen; de bescherming kan aan blijven.",
  "Your office's address is on a block list":
    "Het adres van uw kantoor staat op een blokkeringslijst",
  "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.":
    "Het ligt aan het internetadres waar de e-mail vandaan kwam, niet aan uw bericht. Een beheerder moet uitzoeken waarom en om verwijdering vragen. Dat kan een dag duren.",
  "Microsoft 365 slows mail from your office's address down":
    "Microsoft 365 vertraagt e-mail van het adres van uw kantoor",
  "The address is new to Microsoft or sent much more than before. Nothing has to be changed for ordinary mail: it is tried again and goes through, mostly within hours.":
    "Het adres is nieuw voor Microsoft of heeft veel meer verzonden dan eerst. Voor gewone e-mail hoeft er niets te worden gewijzigd: die wordt opnieuw geprobeerd en komt door, meestal binnen enkele uren.",
  "Mail from the start-up domain has reached its daily limit":
    "De daglimiet voor e-mail van het startdomein is bereikt",
  "The address ends in the name that Microsoft gave us at the start, and few outside mails a day may leave from it. Sending from one of our own mail domains puts it right; it takes a minute.":
    "Het adres eindigt op de naam die Microsoft ons in het begin heeft gegeven, en vanaf dat adres mag per dag maar weinig e-mail naar buiten. Verzenden vanuit een van onze eigen e-maildomeinen lost het op; dat kost een minuut.",
  "Your office's internet address has no name":
    "Het internetadres van uw kantoor heeft geen naam",
  "Receivers ask for a name behind the address that mail comes from, and ours has none. The internet provider can enter it; that takes a day or two.":
    "Ontvangers vragen om een naam bij het adres waar e-mail vandaan komt, en het onze heeft er geen. De internetprovider kan die invoeren; dat duurt een dag of twee.",
  "Microsoft 365 has trouble with mail at the moment":
    "Microsoft 365 heeft op dit moment problemen met e-mail",
  "This is on Microsoft's side, and they are working on it. Nothing has to be changed here. Mail that waits goes out once they are done, mostly within hours.":
    "Dit ligt bij Microsoft, en daar wordt eraan gewerkt. Hier hoeft niets te worden gewijzigd. Wachtende e-mail gaat weg zodra het is verholpen, meestal binnen enkele uren.",
  "Our domain's record of permitted senders has a mistake":
    "Het record met toegestane afzenders van ons domein bevat een fout",
  "This is on our side. The public record that names who may send for our domain cannot be read, so nobody counts as permitted. Whoever looks after the domain's DNS can mend it in a few minutes.":
    "Dit ligt bij ons. Het openbare record dat noemt wie voor ons domein mag verzenden, is niet te lezen, dus geldt niemand als toegestaan. Wie de DNS van het domein beheert, kan het record in een paar minuten herstellen.",
  "Our domain does not say that this sender may send":
    "Ons domein zegt niet dat deze afzender mag verzenden",
  "This is on our side. A public record names who may send for our domain, and this sender is missing. Whoever looks after the domain's DNS can add it in a few minutes; it counts everywhere within a day.":
    "Dit ligt bij ons. Een openbaar record noemt wie voor ons domein mag verzenden, en deze afzender ontbreekt. Wie de DNS van het domein beheert, kan de afzender in een paar minuten toevoegen; het geldt binnen een dag overal.",
  "The device or program sends too many mails at the same time":
    "Het apparaat of programma verzendt te veel e-mails tegelijk",
  "Microsoft 365 takes three connections at once from one mailbox. Nothing is broken. Whoever looks after the program lets it send one mail after the other; mail that was held back can be sent again at once.":
    "Microsoft 365 accepteert van één postvak drie verbindingen tegelijk. Er is niets kapot. Wie het programma beheert, laat het de e-mails een voor een verzenden; e-mail die is tegengehouden, kan meteen opnieuw worden verzonden.",
  "The device or program sends more mails a minute than it may":
    "Het apparaat of programma verzendt meer e-mails per minuut dan mag",
  "Microsoft 365 takes thirty messages a minute from one mailbox. Nothing is broken. Sending more slowly helps at once; for regular mass mail there are better ways.":
    "Microsoft 365 accepteert van één postvak dertig berichten per minuut. Er is niets kapot. Langzamer verzenden helpt meteen; voor regelmatige massamail zijn er betere manieren.",
  "Our organisation has reached its daily limit for outside mail":
    "Onze organisatie heeft de daglimiet voor e-mail naar buiten bereikt",
  "It concerns everybody here, not this sender alone. Mail to colleagues still works. The limit frees up again within 24 hours; an admin should find out who sends so much.":
    "Dit geldt voor iedereen hier, niet alleen voor deze afzender. E-mail naar collega's werkt nog. De limiet komt binnen 24 uur weer vrij; een beheerder moet uitzoeken wie er zoveel verzendt.",
  "Microsoft has stopped our organisation from sending to the outside":
    "Microsoft laat onze organisatie niet meer naar buiten verzenden",
  "It concerns everybody here. Microsoft saw too much mail that looked like spam, or does not know us well enough yet. An admin has to find and stop the source; then only Microsoft can lift it, usually within a day or two.":
    "Dit geldt voor iedereen hier. Microsoft zag te veel e-mail die op spam leek, of kent ons nog niet goed genoeg. Een beheerder moet de bron vinden en stoppen; daarna kan alleen Microsoft het opheffen, meestal binnen een dag of twee.",
  "A policy of ours forbids this account to use a password":
    "Een beleidsregel van ons verbiedt dit account een wachtwoord te gebruiken",
  "Whether the password is right or wrong makes no difference here. What sends the mail needs another way to send. An Exchange admin can set that up; it takes some planning.":
    "Of het wachtwoord goed of fout is, maakt hier niet uit. Het apparaat of programma heeft een andere verzendmethode nodig. Een Exchange-beheerder kan die instellen; dat vraagt wat planning.",
  "Microsoft 365 no longer accepts a plain password from this sender":
    "Microsoft 365 accepteert geen gewoon wachtwoord meer van deze afzender",
  "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.":
    "Er is niets kapot, en een ander wachtwoord helpt niet. Het apparaat of programma heeft een andere verzendmethode nodig. Een beheerder moet die instellen, en dat vraagt wat planning.",
  "A sign-in rule of ours keeps this sender out":
    "Een van onze aanmeldingsregels houdt deze afzender buiten",
  "The password is not the problem. Our organisation allows such sign-ins only under conditions that this sender cannot meet. An admin sets up another way to send; it takes some planning.":
    "Het wachtwoord is niet het probleem. Onze organisatie staat zulke aanmeldingen alleen toe onder voorwaarden waaraan deze afzender niet kan voldoen. Een beheerder stelt een andere verzendmethode in; dat vraagt wat planning.",
  "Microsoft 365 did not accept the name and password":
    "Microsoft 365 heeft de naam en het wachtwoord niet geaccepteerd",
  "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.":
    "Het wachtwoord is misschien gewijzigd of verkeerd getypt. Wie het apparaat beheert, kan het opnieuw invoeren; dat kost een minuut.",
  "Our own sign-in server cannot be reached from Microsoft 365":
    "Onze eigen aanmeldserver is vanuit Microsoft 365 niet bereikbaar",
  "The password was never checked. Whoever looks after the organisation's sign-in server has to bring it back. People may have trouble signing in elsewhere too.":
    "Het wachtwoord is helemaal niet gecontroleerd. Wie de aanmeldserver van de organisatie beheert, moet die weer aan de gang krijgen. Ook elders kan het aanmelden problemen geven.",
  "The High Volume Email account is not paid for at the moment":
    "Voor het High Volume Email-account wordt op dit moment niet betaald",
  "The account stops sending until somebody pays for it again. An admin connects it to a valid billing policy in a few minutes; it can take an hour until mail flows.":
    "Het account verzendt niet meer totdat er weer voor wordt betaald. Een beheerder koppelt het in een paar minuten aan een geldig factureringsbeleid; het kan een uur duren voordat de e-mail weer gaat.",
  "This kind of account reaches colleagues only":
    "Dit soort account bereikt alleen collega's",
  "A High Volume Email account sends inside our organisation and never to the outside. Nothing is broken. Mail to the outside needs another way to send; an admin can set that up.":
    "Een High Volume Email-account verzendt binnen onze organisatie en nooit naar buiten. Er is niets kapot. E-mail naar buiten vraagt een andere verzendmethode; een beheerder kan die instellen.",
  "The account that signs in has no mailbox of its own":
    "Het account dat zich aanmeldt, heeft geen eigen postvak",
  "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes, or name another account.":
    "Microsoft 365 laat op deze manier alleen een account verzenden dat een postvak met licentie heeft. Een beheerder kan het account in een paar minuten een licentie geven of een ander account noemen.",
  "The account needs a second factor that this sender cannot give":
    "Het account vraagt een tweede factor die deze afzender niet heeft",
  "The password is right, and nobody is there to confirm the sign-in. What sends the mail needs another way to send. An admin can set that up; the second factor stays.":
    "Het wachtwoord klopt, en er is niemand die de aanmelding kan bevestigen. Het apparaat of programma heeft een andere verzendmethode nodig. Een beheerder kan die instellen; de tweede factor blijft.",
  "The device or program did not sign in to Microsoft 365":
    "Het apparaat of programma heeft zich niet bij Microsoft 365 aangemeld",
  "The Microsoft server that it uses takes mail only after a sign-in, and there was none. You did nothing wrong. The user name, password and encryption in its settings need a look; that takes a few minutes.":
    "De gebruikte Microsoft-server accepteert e-mail alleen na aanmelding, en die was er niet. U hebt niets verkeerd gedaan. De gebruikersnaam, het wachtwoord en de versleuteling in de instellingen moeten worden nagekeken; dat duurt een paar minuten.",
  "The program's sign-in with OAuth is not set up completely":
    "De aanmelding van het programma met OAuth is niet volledig ingesteld",
  "The program is known to Entra, but Exchange does not let it send from this mailbox. An admin can put that right in about half an hour.":
    "Het programma is bekend in Entra, maar Exchange laat het niet vanuit dit postvak verzenden. Een beheerder kan dat in ongeveer een half uur oplossen.",
  "Our security settings refuse a plain password here":
    "Onze beveiligingsinstellingen weigeren hier een gewoon wachtwoord",
  "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up within a day or so.":
    "Dat is zo bedoeld en moet zo blijven. Het apparaat of programma heeft een andere verzendmethode nodig. Een beheerder kan die binnen ongeveer een dag instellen.",
  "The account that signs in may not send as this address":
    "Het account dat zich aanmeldt, mag niet als dit adres verzenden",
  "The sign-in worked; only the sender address is refused. An Exchange admin can grant the right in a few minutes, or the sender address is changed where the mail is sent.":
    "De aanmelding is gelukt; alleen het afzenderadres wordt geweigerd. Een Exchange-beheerder kan het recht in een paar minuten verlenen, of het afzenderadres wordt gewijzigd op de plek waar de e-mail wordt verzonden.",
  "Microsoft has stopped this account from sending to the outside":
    "Microsoft laat dit account niet meer naar buiten verzenden",
  "Microsoft saw mail from it that looked like spam; somebody may be misusing it. An admin secures the account first and then lifts the restriction. That takes about an hour, and up to a day until it holds everywhere.":
    "Microsoft zag e-mail van dit account die op spam leek; misschien misbruikt iemand het. Een beheerder beveiligt eerst het account en heft dan de beperking op. Dat duurt ongeveer een uur, en tot een dag voordat het overal geldt.",
  "This mailbox may not sign in to send mail":
    "Dit postvak mag zich niet aanmelden om e-mail te verzenden",
  "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.":
    "Dit is een instelling bij ons; het wachtwoord is niet het probleem. Een Exchange-beheerder kan het in een paar minuten voor dit ene postvak toestaan.",
  "Signing in to send mail is switched off here":
    "Aanmelden om e-mail te verzenden is hier uitgeschakeld",
  "Our organisation keeps it off, which is right. An Exchange admin can allow it for this one mailbox in a few minutes. The password is not the problem.":
    "Onze organisatie houdt het uitgeschakeld, en dat is juist. Een Exchange-beheerder kan het in een paar minuten voor dit ene postvak toestaan. Het wachtwoord is niet het probleem.",
  "The device or program tries to sign in at the wrong server":
    "Het apparaat of programma wil zich bij de verkeerde server aanmelden",
  "It is set to the host that takes in our organisation's mail, and nobody can sign in there. Whoever looks after what sends the mail can change the server and the port; it takes a minute.":
    "Ingesteld is de host die de e-mail van onze organisatie in ontvangst neemt, en daar kan niemand zich aanmelden. Wie het apparaat of programma beheert dat verzendt, kan de server en de poort wijzigen; dat kost een minuut.",
  "A mail server refused to pass mail on to another organisation.":
    "Een mailserver weigerde e-mail door te geven aan een andere organisatie.",
  "Microsoft 365 knows the sender, but the sender's domain is not one of the organisation's mail domains.":
    "Microsoft 365 kent de afzender, maar het domein van de afzender is niet een van de e-maildomeinen van de organisatie.",
  "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.":
    "Microsoft 365 herkende de afzender niet als een eigen apparaat van een van zijn klanten en geeft de e-mail daarom niet door.",
  "Microsoft 365 no longer lets this organisation's devices sign in with a user name and password.":
    "Microsoft 365 staat apparaten van deze organisatie niet meer toe zich aan te melden met een gebruikersnaam en wachtwoord.",
  "The sender reached the door for people who sign in, and did not sign in.":
    "De afzender kwam bij de ingang voor wie zich aanmeldt, maar meldde zich niet aan.",
  "Allow a password for this one mailbox, for a time":
    "Voor dit ene postvak tijdelijk een wachtwoord toestaan",
  "Give the account a licence, or sign in with one that has it":
    "Het account een licentie geven of aanmelden met een account met licentie",
  "Allow sign-in for this one mailbox":
    "Aanmelding voor dit ene postvak toestaan",
  "Let the account send as this address":
    "Het account als dit adres laten verzenden",
  "Signing in with a password is to be off by default from the end of December 2026, and Microsoft is to announce the day of its final end in the second half of 2027; plan for another way before that.":
    "Volgens plan is aanmelden met een wachtwoord vanaf eind december 2026 standaard uitgeschakeld, en maakt Microsoft in de tweede helft van 2027 de dag van het definitieve einde bekend; plan vóór die tijd een andere methode.",
  "Bring the organisation's sign-in server back":
    "De aanmeldserver van de organisatie weer aan de gang krijgen",
  "Secure the account, then lift the restriction":
    "Het account beveiligen en dan de beperking opheffen",
  "Add the office's address to the relay rule":
    "Het adres van het kantoor toevoegen aan de relayregel",
  "Add a rule that lets this device in":
    "Een regel toevoegen die dit apparaat toelaat",
  "Make the rule one for our own office":
    "De regel omzetten naar een regel voor ons eigen kantoor",
  "Let a rule recognise the sender by its certificate":
    "De afzender met een regel aan het certificaat herkennen",
  "the certificate, with its intermediate certificates":
    "het certificaat, met de tussenliggende certificaten",
  "Add a relay rule for the office":
    "Een relayregel voor het kantoor toevoegen",
  "Switch the relay rule on": "De relayregel inschakelen",
  "Find out what misused the rule, then lift Microsoft's block":
    "Uitzoeken wat de regel misbruikte, dan de blokkering van Microsoft opheffen",
  "Add this sender to the domain's SPF record":
    "Deze afzender toevoegen aan het SPF-record van het domein",
  "Correct the name server that the device asks":
    "De DNS-server corrigeren die het apparaat gebruikt",
  "Let Microsoft 365 sign the domain's mail":
    "Microsoft 365 de e-mail van het domein laten ondertekenen",
  "Publish a DMARC record for the domain":
    "Een DMARC-record voor het domein publiceren",
  "Mend the domain's SPF record": "Het SPF-record van het domein herstellen",
  "Ask for removal from the block list":
    "Verwijdering van de blokkeringslijst aanvragen",
  "Have a name entered for the office's address":
    "Een naam laten invoeren voor het adres van het kantoor",
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
  "Encryption: {}": "Versleuteling: {1}",
  "Sign-in: {}": "Aanmelding: {1}",
  "Sender: {}": "Afzender: {1}",
  "Ask those who look after the recipient's mail":
    "Navragen bij wie de e-mail van de ontvanger beheert",
  "Ask an Exchange admin of ours to look at the recipient in the Exchange admin centre (admin.exchange.microsoft.com), Recipients.":
    "Vraag een van onze Exchange-beheerders de ontvanger te bekijken in het Exchange-beheercentrum (admin.exchange.microsoft.com) onder “Geadresseerden”.",
  "They check who may write to it, under Message delivery restrictions, how full it is, and whether a mail flow rule refused the mail.":
    "Daar is te controleren wie aan de ontvanger mag schrijven (“Message delivery restrictions”), hoe vol het postvak is en of een e-mailstroomregel de e-mail heeft geweigerd.",
  "Mail from a device counts as a stranger's; a sender that signs in, or has a relay rule, is easier to let in.":
    "E-mail van een apparaat geldt als e-mail van een vreemde; een afzender die zich aanmeldt of een relayregel heeft, is makkelijker toe te laten.",
  "Send once more when they have answered.":
    "Verzend nog een keer als u antwoord hebt gekregen.",
  "Tell the recipient another way, by telephone or from another mailbox, that your mail was refused.":
    "Laat de ontvanger op een andere manier weten, per telefoon of vanuit een ander postvak, dat uw e-mail is geweigerd.",
  "Give them the whole refusal; their mail admin can see in it which rule or which server it was.":
    "Geef de volledige weigering door; de e-mailbeheerder daar kan erin zien welke regel of welke server het was.",
  "Ask for an exception for your sender address, or for room in the mailbox.":
    "Vraag om een uitzondering voor uw afzenderadres of om ruimte in het postvak.",
  "The next mail to that address brings no report back.":
    "Op de volgende e-mail naar dat adres komt geen retourbericht terug.",
  "There is nothing to take back on our side.":
    "Aan onze kant hoeft niets te worden teruggedraaid.",
  "Nothing that is changed on our side makes up for a refusal on theirs.":
    "Geen enkele wijziging aan onze kant neemt een weigering aan hun kant weg.",
  "Do not send the same mail again and again; that can get your address refused for longer.":
    "Verzend dezelfde e-mail niet steeds opnieuw; daardoor kan uw adres langer worden geweigerd.",
  "Take the circle apart": "De e-maillus doorbreken",
  "Change how the program builds its mails":
    "Wijzigen hoe het programma zijn e-mails opbouwt",
  "Correct the recipient's address": "Het adres van de ontvanger corrigeren",
  "Compare {} letter by letter with what the recipient gave you, above all the part behind the @.":
    "Vergelijk {1} letter voor letter met wat de ontvanger u heeft gegeven, vooral het deel achter de @.",
  "the address": "het adres",
  "Type it anew; a name that the device or Outlook fills in by itself may be an old one.":
    "Typ het opnieuw; een naam die het apparaat of Outlook zelf invult, kan verouderd zijn.",
  "Correct it in the device's address book too, and send once more.":
    "Corrigeer het ook in het adresboek van het apparaat en verzend nog een keer.",
  "If it is a colleague's and is right, ask an Exchange admin to look for it.":
    "Is het van een collega en klopt het, vraag dan een Exchange-beheerder ernaar te zoeken.",
  "Put the former address back in the address book.":
    "Zet het vroegere adres terug in het adresboek.",
  "After a move to Microsoft 365 an old entry can point to nobody although it looks right.":
    "Na een overstap naar Microsoft 365 kan een oud adres bij niemand uitkomen, ook al ziet het er goed uit.",
  "Send more slowly, over fewer connections":
    "Langzamer verzenden, via minder verbindingen",
  "In the program, find the number of connections or threads for mail, and set it to one; three at the same time are the most.":
    "Zoek in het programma het aantal verbindingen of threads voor e-mail en stel het in op één; drie tegelijk is het maximum.",
  "Let it send no more than thirty mails a minute, and put the rest in a queue.":
    "Laat het niet meer dan dertig e-mails per minuut verzenden en zet de rest in een wachtrij.",
  "Let it wait and try again by itself when the server asks for that, each time a little longer.":
    "Laat het wachten en vanzelf opnieuw proberen als de server daarom vraagt, elke keer iets langer.",
  "Let no two devices share one account if they send at the same time.":
    "Laat geen twee apparaten die tegelijk verzenden één account delen.",
  "Send what was refused once more.": "Verzend nog een keer wat is geweigerd.",
  "A full run goes through without a refusal.":
    "Een volledige ronde komt door zonder weigering.",
  "Set the former number of connections again.":
    "Stel het vroegere aantal verbindingen weer in.",
  "The limits count for the mailbox, whichever program uses it.":
    "De limieten gelden voor het postvak, welk programma het ook gebruikt.",
  "For regular mass mail, High Volume Email reaches colleagues and Azure Communication Services everybody.":
    "Voor regelmatige massamail: High Volume Email bereikt collega's en Azure Communication Services iedereen.",
  "There is nothing to take back.": "Er hoeft niets te worden teruggedraaid.",
  "Make the mail smaller": "De e-mail kleiner maken",
  "On the scanner, choose 200 or 300 dpi, black and white or compressed PDF, and fewer pages a mail.":
    "Kies op de scanner 200 of 300 dpi, zwart-wit of gecomprimeerde PDF, en minder pagina's per e-mail.",
  "A file grows by about a third when it is mailed; keep it well under the limit, 18 MB for one of 25 MB.":
    "Een bestand wordt bij het verzenden ongeveer een derde groter; blijf ruim onder de limiet, 18 MB bij een limiet van 25 MB.",
  "Or put the file in OneDrive or SharePoint and send a link to it.":
    "Of zet het bestand in OneDrive of SharePoint en verzend een koppeling ernaar.",
  "The smaller mail arrives.": "De kleinere e-mail komt aan.",
  "Set the scanner's former quality again.":
    "Stel de vroegere kwaliteit van de scanner weer in.",
  "The smallest limit on the way counts, and the recipient's side has its own.":
    "De kleinste limiet onderweg telt, en de kant van de ontvanger heeft een eigen limiet.",
  "An admin can raise our limit for a mailbox up to 150 MB, which changes nothing on the other side.":
    "Een beheerder kan onze limiet voor een postvak verhogen tot 150 MB; aan de andere kant verandert dat niets.",
  "Wait, and send again later": "Wachten en later opnieuw verzenden",
  "If the mail is only delayed, leave it; Microsoft 365 goes on trying for a day by itself.":
    "Is de e-mail alleen vertraagd, doe dan niets; Microsoft 365 blijft het een dag lang vanzelf proberen.",
  "If it was refused, wait an hour and send it once more; a daily limit is free again after 24 hours.":
    "Is de e-mail geweigerd, wacht dan een uur en verzend hem nog een keer; een daglimiet is na 24 uur weer vrij.",
  "Send a mail with many recipients in smaller parts.":
    "Verzend een e-mail met veel ontvangers in kleinere delen.",
  "If it is urgent, tell the recipient another way.":
    "Is het dringend, laat het de ontvanger dan op een andere manier weten.",
  "The mail arrives, and no further report comes back.":
    "De e-mail komt aan, en er komt geen retourbericht meer terug.",
  "Sending the same mail again and again makes it worse.":
    "Dezelfde e-mail steeds opnieuw verzenden maakt het erger.",
  "If a limit was reached and nobody here sends so much, somebody may be misusing an account; tell an admin.":
    "Is er een limiet bereikt terwijl niemand hier zoveel verzendt, dan misbruikt iemand misschien een account; laat het een beheerder weten.",
  "Leave Microsoft 365's mail servers out of inspection":
    "De mailservers van Microsoft 365 uitzonderen van inspectie",
  "Let the mail leave over IPv4": "De e-mail via IPv4 laten verzenden",
  "Open the mail port to Microsoft 365":
    "De e-mailpoort naar Microsoft 365 openen",
  "Bring the device's encryption up to date":
    "De versleuteling van het apparaat bijwerken",
  "If the device can do none of that, let a mail server of your own stand in between.":
    "Kan het apparaat niets daarvan, zet er dan een eigen mailserver tussen.",
  "The device's own test of the mail server succeeds, and mail arrives.":
    "De eigen mailservertest van het apparaat slaagt, en e-mail komt aan.",
  "Put the former encryption setting back; firmware mostly cannot be turned back.":
    "Zet de vroegere versleuteling terug; oudere firmware is meestal niet terug te zetten.",
  "Never switch the check of certificates off, and take no older encryption in exchange.":
    "Schakel de controle van certificaten nooit uit en neem daarvoor in de plaats geen oudere versleuteling.",
  "New firmware can reset settings; write them down first.":
    "Nieuwe firmware kan instellingen terugzetten; noteer ze eerst.",
  "Look that the device's date and time are right, and let it take them from the network.":
    "Controleer of de datum en tijd van het apparaat kloppen en laat het die van het netwerk overnemen.",
  "Install the newest firmware, or enter the current root certificates (DigiCert Global Root G2 among them) in the device's list.":
    "Installeer de nieuwste firmware of voer de huidige basiscertificaten (waaronder DigiCert Global Root G2) in de lijst van het apparaat in.",
  "Enter the server by its name, so that the name on the certificate fits.":
    "Voer de server in met zijn naam, zodat de naam op het certificaat klopt.",
  "Install the newest firmware, or for a program the newest version of its library and system.":
    "Installeer de nieuwste firmware, of bij een programma de nieuwste versie van de bibliotheek en het systeem.",
  "Switch on TLS 1.2 or newer in its security settings.":
    "Schakel in de beveiligingsinstellingen TLS 1.2 of nieuwer in.",
  "On the device switch encryption on and choose STARTTLS (some makers call it TLS).":
    "Schakel op het apparaat de versleuteling in en kies STARTTLS (sommige fabrikanten noemen het TLS).",
  "If there is no such setting, install the newest firmware and look again.":
    "Is die instelling er niet, installeer dan de nieuwste firmware en kijk opnieuw.",
  "If the device offers TLS versions, choose 1.2 or newer.":
    "Biedt het apparaat TLS-versies aan, kies dan 1.2 of nieuwer.",
  "Send once more.": "Verzend nog een keer.",
  "Set the device to your organisation's own mail host":
    "Het apparaat instellen op de eigen mailhost van uw organisatie",
  "On the device, change the mail server to {}.":
    "Wijzig op het apparaat de mailserver in {1}.",
  "your organisation's own Microsoft 365 mail host":
    "de eigen Microsoft 365-mailhost van uw organisatie",
  "Set the port to 25, encryption to STARTTLS if the device can, and sign-in off.":
    "Stel poort 25 in, als versleuteling STARTTLS als het apparaat dat kan, en zet de aanmelding uit.",
  "Enter the name as it stands here, never an address that it has today.":
    "Voer de naam in zoals die hier staat, nooit een adres dat er vandaag bij hoort.",
  "Mail to a colleague arrives, and then mail to somebody outside.":
    "Een e-mail naar een collega komt aan, en daarna een e-mail naar iemand buiten de organisatie.",
  "Put the former server, port and sign-in back on the device.":
    "Zet op het apparaat de vroegere server, poort en aanmelding terug.",
  "Mail to the outside passes there only if an inbound connector knows the office's public address.":
    "E-mail naar buiten komt daar alleen door als een binnenkomende connector het openbare adres van het kantoor kent.",
  "The host is the one that Microsoft 365 names for your domain (Microsoft 365 admin centre, Settings, Domains, DNS records), which is another one than the public MX where a filter service stands in front.":
    "Het is de host die Microsoft 365 voor uw domein noemt (Microsoft 365-beheercentrum, Instellingen, Domeinen, DNS-records); staat er een filterdienst voor, dan is dat een andere dan de openbare MX.",
  "STARTTLS where the device can": "STARTTLS als het apparaat dat kan",
  "Accept unknown devices again until this one has its own way":
    "Onbekende apparaten weer accepteren totdat dit apparaat een eigen verzendmethode heeft",
  "Send without sign-in, through a relay rule":
    "Zonder aanmelding verzenden, via een relayregel",
  "Update our own Exchange server": "Onze eigen Exchange-server bijwerken",
  "Send from an address of our own domains":
    "Verzenden vanaf een adres in onze eigen domeinen",
  "Change the sender address on the device from {} to one that ends in your organisation's own mail domain.":
    "Wijzig het afzenderadres op het apparaat van {1} in een adres dat eindigt op het eigen e-maildomein van uw organisatie.",
  "what it is now": "het huidige adres",
  "If mail has to come from that other domain, ask an Exchange admin to add it in the Microsoft 365 admin centre under Settings, Domains.":
    "Moet de e-mail van dat andere domein komen, vraag dan een Exchange-beheerder het in het Microsoft 365-beheercentrum toe te voegen onder Instellingen, Domeinen.",
  "an address that ends in one of your own mail domains":
    "een adres dat eindigt op een van uw eigen e-maildomeinen",
  "Mail to somebody outside goes through and shows the new sender.":
    "E-mail naar iemand buiten de organisatie komt door en toont de nieuwe afzender.",
  "Put the former sender address back on the device.":
    "Zet op het apparaat het vroegere afzenderadres terug.",
  "Answers go to the new sender address, so it should be a mailbox that somebody reads.":
    "Antwoorden gaan naar het nieuwe afzenderadres; dat moet dus een postvak zijn dat iemand leest.",
  "What is passed on unchanged for others, such as forwarded mail, needs a rule by certificate instead.":
    "Wat ongewijzigd voor anderen wordt doorgegeven, zoals doorgestuurde e-mail, heeft in plaats daarvan een regel op basis van een certificaat nodig.",
  "Let our own mail server pass the device's mail on":
    "Onze eigen mailserver de e-mail van het apparaat laten doorgeven",
  "Ask Microsoft's support": "Hulp vragen aan Microsoft Ondersteuning",
  "Connect the High Volume Email account to a valid billing policy":
    "Het High Volume Email-account aan een geldig factureringsbeleid koppelen",
  "Send mass mail through Azure Communication Services":
    "Massamail via Azure Communication Services verzenden",
  "Let the program send through Microsoft Graph":
    "Het programma via Microsoft Graph laten verzenden",
  "Send to colleagues through a High Volume Email account":
    "Naar collega's verzenden via een High Volume Email-account",
  "Complete the program's sign-in with OAuth":
    "De aanmelding van het programma met OAuth afmaken",
  "Check the sign-in settings of the device":
    "De aanmeldingsinstellingen van het apparaat controleren",
  "Set the server to smtp.office365.com, the port to 587 and the encryption to STARTTLS; some devices call it TLS.":
    "Stel als server smtp.office365.com in, als poort 587 en als versleuteling STARTTLS; sommige apparaten noemen het TLS.",
  "Switch sign-in on, often called SMTP authentication; enter the user name as a full mail address, and the password once more by hand.":
    "Schakel de aanmelding in, vaak SMTP-verificatie genoemd; voer als gebruikersnaam een volledig e-mailadres in en voer het wachtwoord nog een keer met de hand in.",
  "Set the sender to the same address as the user name.":
    "Stel als afzender hetzelfde adres in als de gebruikersnaam.",
  "If you are not sure of the password, sign in with it at outlook.office.com first.":
    "Twijfelt u aan het wachtwoord, meld u er dan eerst mee aan op outlook.office.com.",
  "Send once more. If the answer changes, paste the new one here.":
    "Verzend nog een keer. Verandert het antwoord, plak het nieuwe dan hier.",
  "The next mail goes out and lies in the account's Sent Items.":
    "De volgende e-mail gaat weg en staat in de map Verzonden items van het account.",
  "Note the old settings before you change them, and enter them again.":
    "Noteer de oude instellingen voordat u ze wijzigt, en voer ze weer in.",
  "Try a password no more than a few times; Microsoft 365 locks an account for a while after many failures.":
    "Probeer een wachtwoord niet meer dan een paar keer; na veel mislukte pogingen vergrendelt Microsoft 365 een account een tijdje.",
  "Let the program sign in with OAuth":
    "Het programma laten aanmelden met OAuth",
  "Let the sender sign in at Microsoft 365's server for that":
    "De afzender laten aanmelden bij de daarvoor bedoelde Microsoft 365-server",
  "Let the device encrypt before it signs in":
    "Het apparaat laten versleutelen voordat het zich aanmeldt",
  "On the device, open the mail or SMTP settings and find the encryption, often called Secure Connection, SSL/TLS or STARTTLS.":
    "Open op het apparaat de e-mail- of SMTP-instellingen en zoek de versleuteling, vaak Secure Connection, SSL/TLS of STARTTLS genoemd.",
  "Choose STARTTLS, or TLS where there is no such name; the kind that encrypts from the first byte does not work here.":
    "Kies STARTTLS, of TLS als die naam er niet is; de soort die vanaf de eerste byte versleutelt, werkt hier niet.",
  "Set the port to 587 and leave sign-in on.":
    "Stel poort 587 in en laat de aanmelding aan staan.",
  "The next mail goes out, and the device shows no sign-in error.":
    "De volgende e-mail gaat weg, en het apparaat toont geen aanmeldingsfout.",
  "Set encryption and port back to what they were.":
    "Zet de versleuteling en de poort terug zoals ze waren.",
  "The device needs TLS 1.2 or later; an old one may need new firmware or another way to send.":
    "Het apparaat heeft TLS 1.2 of nieuwer nodig; voor een oud apparaat is misschien nieuwe firmware of een andere verzendmethode nodig.",
  "The device's clock must be right, or it takes the server's certificate for expired.":
    "De klok van het apparaat moet kloppen, anders houdt het apparaat het certificaat van de server voor verlopen.",
  "{} has no address in DNS.": "{1} heeft geen adres in DNS.",
  "An SPF record with one more address in it":
    "Een SPF-record met één extra adres",
  "SPF record of {}": "SPF-record van {1}",
  "Direct Send needs it, and it helps a relay's mail past the filters. What Exchange Online passes on leaves from Microsoft's own addresses.":
    "Direct Send heeft het nodig, en het helpt de e-mail van een relay door de filters. Wat Exchange Online doorgeeft, gaat weg vanaf de eigen adressen van Microsoft.",
  "Whoever sends from {} then passes as {}; let only what has to send out on port 25.":
    "Wie vanaf {1} verzendt, geldt dan als {2}; laat op poort 25 alleen naar buiten wat moet verzenden.",
  Now: "Nu",
  Check: "Controleren",
  "There may be one record that begins with v=spf1: replace the old one. Others see it once the old one's lifetime in DNS is over.":
    "Er mag maar één record zijn dat met v=spf1 begint: vervang het oude. Anderen zien het zodra de levensduur van het oude in DNS voorbij is.",
  "The record itself spends {} of the {} lookups that SPF allows; what it includes comes on top.":
    "Het record zelf gebruikt {1} van de {2} opzoekacties die SPF toestaat; wat erin is opgenomen, komt daar nog bij.",
  "{} is the only new term, and it costs no lookup.":
    "{1} is het enige nieuwe deel, en het kost geen opzoekactie.",
  "Looking up the door's addresses": "De adressen van de e-mailingang opzoeken",
  "Asking Spamhaus about your public address":
    "Spamhaus naar uw openbare adres vragen",
  "Looking at the mail server's certificate":
    "Het certificaat van de mailserver bekijken",
  "Comparing clocks with the mail server":
    "De klok vergelijken met die van de mailserver",
  "Looking for your recipient's DANE records":
    "DANE-records van uw ontvanger zoeken",
  "Looking for your domain's signing keys":
    "Handtekeningsleutels van uw domein zoeken",
  "Reading your domain's DMARC policy": "Het DMARC-beleid van uw domein lezen",
  "Asking Microsoft which address it sees":
    "Microsoft vragen welk adres het ziet",
  "Waiting for the mail server's greeting":
    "Wachten op de begroeting van de mailserver",
  "Reading your recipient's MTA-STS policy":
    "Het MTA-STS-beleid van uw ontvanger lezen",
  "Finding the door your mail goes to":
    "De ingang zoeken waar uw e-mail naartoe gaat",
  "Trying the ports to Microsoft 365": "De poorten naar Microsoft 365 proberen",
  "Seeing whether your recipient's domain takes mail":
    "Nagaan of het domein van uw ontvanger e-mail ontvangt",
  "Trying what your sender does, without sending anything":
    "Proberen wat uw afzender doet, zonder iets te verzenden",
  "Comparing your network's DNS with everybody's":
    "De DNS van uw netwerk vergelijken met de openbare DNS",
  "Looking up the name of your public address":
    "De naam van uw openbare adres opzoeken",
  "Finding out whose mail server your sender uses":
    "Uitzoeken van wie de mailserver is die uw afzender gebruikt",
  "Checking who may send for your domain":
    "Controleren wie voor uw domein mag verzenden",
  "Asking the mail server what it can do": "De mailserver vragen wat die kan",
  "Trying the door for devices that sign in":
    "De ingang proberen voor apparaten die zich aanmelden",
  "Knocking at the mail server's port":
    "Aankloppen bij de poort van de mailserver",
  "Seeing whether your recipient wants TLS reports":
    "Nagaan of uw ontvanger TLS-rapporten wil",
  "Trying the versions of TLS": "De TLS-versies proberen",
  "Reading your mail settings: your own domains":
    "Uw e-mailinstellingen lezen: uw eigen domeinen",
  "Reading your mail settings: sign-in with a password":
    "Uw e-mailinstellingen lezen: aanmelding met een wachtwoord",
  "Reading your mail settings: relay rules that Microsoft blocked":
    "Uw e-mailinstellingen lezen: relayregels die Microsoft heeft geblokkeerd",
  "Reading your sign-in rules: Conditional Access":
    "Uw aanmeldingsregels lezen: voorwaardelijke toegang",
  "Reading your mail settings: relay rules":
    "Uw e-mailinstellingen lezen: relayregels",
  "Reading your mail settings: direct send":
    "Uw e-mailinstellingen lezen: Direct Send",
  "Reading your mail settings: High Volume Email billing":
    "Uw e-mailinstellingen lezen: facturering van High Volume Email",
  "Reading your mail settings: applications that may send":
    "Uw e-mailinstellingen lezen: toepassingen die mogen verzenden",
  "Reading your mail settings: the mailbox's licence":
    "Uw e-mailinstellingen lezen: de licentie van het postvak",
  "Reading your mail settings: the mailbox that signs in":
    "Uw e-mailinstellingen lezen: het postvak dat zich aanmeldt",
  "Reading your mail settings: your Microsoft 365 mail host":
    "Uw e-mailinstellingen lezen: uw Microsoft 365-mailhost",
  "Reading your mail settings: the recipient":
    "Uw e-mailinstellingen lezen: de ontvanger",
  "Reading your mail settings: senders that Microsoft restricted":
    "Uw e-mailinstellingen lezen: afzenders die Microsoft heeft beperkt",
  "Reading your sign-in rules: security defaults":
    "Uw aanmeldingsregels lezen: standaardinstellingen voor beveiliging",
  "Reading your mail settings: who may send as whom":
    "Uw e-mailinstellingen lezen: wie als wie mag verzenden",
  "Reading Microsoft's service health": "De servicestatus van Microsoft lezen",
  "Reading the sign-in log: why the last sign-in failed":
    "Het aanmeldingslogboek lezen: waarom de laatste aanmelding mislukte",
  "Reading your mail settings: sign-in for devices":
    "Uw e-mailinstellingen lezen: aanmelding voor apparaten",
  "Looking up the door's addresses: {}":
    "De adressen van de e-mailingang opzoeken: {1}",
  "Asking Spamhaus about your public address: {}":
    "Spamhaus naar uw openbare adres vragen: {1}",
  "Looking at the mail server's certificate: {}":
    "Het certificaat van de mailserver bekijken: {1}",
  "Comparing clocks with the mail server: {}":
    "De klok vergelijken met die van de mailserver: {1}",
  "Looking for your recipient's DANE records: {}":
    "DANE-records van uw ontvanger zoeken: {1}",
  "Looking for your domain's signing keys: {}":
    "Handtekeningsleutels van uw domein zoeken: {1}",
  "Reading your domain's DMARC policy: {}":
    "Het DMARC-beleid van uw domein lezen: {1}",
  "Asking Microsoft which address it sees: {}":
    "Microsoft vragen welk adres het ziet: {1}",
  "Waiting for the mail server's greeting: {}":
    "Wachten op de begroeting van de mailserver: {1}",
  "Reading your recipient's MTA-STS policy: {}":
    "Het MTA-STS-beleid van uw ontvanger lezen: {1}",
  "Finding the door your mail goes to: {}":
    "De ingang zoeken waar uw e-mail naartoe gaat: {1}",
  "Trying the ports to Microsoft 365: {}":
    "De poorten naar Microsoft 365 proberen: {1}",
  "Seeing whether your recipient's domain takes mail: {}":
    "Nagaan of het domein van uw ontvanger e-mail ontvangt: {1}",
  "Trying what your sender does, without sending anything: {}":
    "Proberen wat uw afzender doet, zonder iets te verzenden: {1}",
  "Comparing your network's DNS with everybody's: {}":
    "De DNS van uw netwerk vergelijken met de openbare DNS: {1}",
  "Looking up the name of your public address: {}":
    "De naam van uw openbare adres opzoeken: {1}",
  "Finding out whose mail server your sender uses: {}":
    "Uitzoeken van wie de mailserver is die uw afzender gebruikt: {1}",
  "Checking who may send for your domain: {}":
    "Controleren wie voor uw domein mag verzenden: {1}",
  "Asking the mail server what it can do: {}":
    "De mailserver vragen wat die kan: {1}",
  "Trying the door for devices that sign in: {}":
    "De ingang proberen voor apparaten die zich aanmelden: {1}",
  "Knocking at the mail server's port: {}":
    "Aankloppen bij de poort van de mailserver: {1}",
  "Seeing whether your recipient wants TLS reports: {}":
    "Nagaan of uw ontvanger TLS-rapporten wil: {1}",
  "Trying the versions of TLS: {}": "De TLS-versies proberen: {1}",
  "Reading your mail settings: your own domains: {}":
    "Uw e-mailinstellingen lezen: uw eigen domeinen: {1}",
  "Reading your mail settings: sign-in with a password: {}":
    "Uw e-mailinstellingen lezen: aanmelding met een wachtwoord: {1}",
  "Reading your mail settings: relay rules that Microsoft blocked: {}":
    "Uw e-mailinstellingen lezen: relayregels die Microsoft heeft geblokkeerd: {1}",
  "Reading your sign-in rules: Conditional Access: {}":
    "Uw aanmeldingsregels lezen: voorwaardelijke toegang: {1}",
  "Reading your mail settings: relay rules: {}":
    "Uw e-mailinstellingen lezen: relayregels: {1}",
  "Reading your mail settings: direct send: {}":
    "Uw e-mailinstellingen lezen: Direct Send: {1}",
  "Reading your mail settings: High Volume Email billing: {}":
    "Uw e-mailinstellingen lezen: facturering van High Volume Email: {1}",
  "Reading your mail settings: applications that may send: {}":
    "Uw e-mailinstellingen lezen: toepassingen die mogen verzenden: {1}",
  "Reading your mail settings: the mailbox's licence: {}":
    "Uw e-mailinstellingen lezen: de licentie van het postvak: {1}",
  "Reading your mail settings: the mailbox that signs in: {}":
    "Uw e-mailinstellingen lezen: het postvak dat zich aanmeldt: {1}",
  "Reading your mail settings: your Microsoft 365 mail host: {}":
    "Uw e-mailinstellingen lezen: uw Microsoft 365-mailhost: {1}",
  "Reading your mail settings: the recipient: {}":
    "Uw e-mailinstellingen lezen: de ontvanger: {1}",
  "Reading your mail settings: senders that Microsoft restricted: {}":
    "Uw e-mailinstellingen lezen: afzenders die Microsoft heeft beperkt: {1}",
  "Reading your sign-in rules: security defaults: {}":
    "Uw aanmeldingsregels lezen: standaardinstellingen voor beveiliging: {1}",
  "Reading your mail settings: who may send as whom: {}":
    "Uw e-mailinstellingen lezen: wie als wie mag verzenden: {1}",
  "Reading Microsoft's service health: {}":
    "De servicestatus van Microsoft lezen: {1}",
  "Reading the sign-in log: why the last sign-in failed: {}":
    "Het aanmeldingslogboek lezen: waarom de laatste aanmelding mislukte: {1}",
  "Reading your mail settings: sign-in for devices: {}":
    "Uw e-mailinstellingen lezen: aanmelding voor apparaten: {1}",
  "Basic authentication for SMTP is to be off by default from the end of December 2026; the day of its final end is to be announced in the second half of 2027.":
    "Volgens plan is basisverificatie voor SMTP vanaf eind december 2026 standaard uitgeschakeld; de dag van het definitieve einde wordt volgens plan in de tweede helft van 2027 bekendgemaakt.",
  "Security defaults and Conditional Access stop a sign-in by password.":
    "Voorwaardelijke toegang en de standaardinstellingen voor beveiliging houden aanmelding met een wachtwoord tegen.",
  "A sender other than the account itself needs the right to send as that address.":
    "Een andere afzender dan het account zelf heeft het recht nodig om als dat adres te verzenden.",
  "The server is named by its name, never by an address.":
    "De server wordt met zijn naam opgegeven, nooit met een adres.",
  "It cannot sign in.": "Het kan zich niet aanmelden.",
  "Its TLS is too old for this server.":
    "De TLS-versie is te oud voor deze server.",
  "It is held to 30 messages a minute and is not for bulk.":
    "Deze methode is beperkt tot 30 berichten per minuut en niet bedoeld voor massamail.",
  "It can sign in with OAuth, which has no end date.":
    "Het kan zich aanmelden met OAuth, en dat heeft geen einddatum.",
  "With OAuth it lasts; with a password it works only until basic authentication ends.":
    "Met OAuth blijft deze methode bestaan; met een wachtwoord werkt die alleen totdat basisverificatie eindigt.",
  "Mail leaves from Azure, not from your mailboxes: nothing stands in Sent Items.":
    "De e-mail gaat weg vanuit Azure, niet vanuit uw postvakken: in Verzonden items staat niets.",
  "The application's secret expires; note the day and renew it before.":
    "Het geheim van de toepassing verloopt; noteer de dag en vernieuw het op tijd.",
  "It is for programs; a device's form does not take the long names with which one signs in there.":
    "Deze methode is voor programma's; het formulier van een apparaat accepteert de lange namen niet waarmee u zich daar aanmeldt.",
  "It is for programs, not for a person's mailbox.":
    "Deze methode is voor programma's, niet voor het postvak van een persoon.",
  "It is made for much mail to the outside.":
    "Deze methode is gemaakt voor veel e-mail naar buiten.",
  "It is worth its set-up where much mail is sent.":
    "Het instellen loont als er veel e-mail wordt verzonden.",
  "Anybody can send like this in your name until Direct Send is rejected; a relay rule for the address is the safer way.":
    "Iedereen kan zo namens u verzenden totdat Direct Send wordt geweigerd; een relayregel voor het adres is de veiligere methode.",
  "The public address has to stand in the SPF record, or the mail lands in junk.":
    "Het openbare adres moet in het SPF-record staan, anders belandt de e-mail bij Ongewenste e-mail.",
  "A group that takes mail from inside only refuses it: the device counts as an outsider.":
    "Een groep die alleen interne e-mail accepteert, weigert dit: het apparaat geldt als buitenstaander.",
  "No copy stands in Sent Items, and a mail that is put off is lost where the device never tries again.":
    "Er staat geen kopie in Verzonden items, en een uitgestelde e-mail gaat verloren als het apparaat het nooit opnieuw probeert.",
  "It reaches nobody outside.":
    "Deze methode bereikt niemand buiten de organisatie.",
  "Your organisation rejects Direct Send.":
    "Uw organisatie weigert Direct Send.",
  "A person's mailbox sends with its own sign-in.":
    "Het postvak van een persoon verzendt met een eigen aanmelding.",
  "The network does not let port 25 out.":
    "Het netwerk laat poort 25 niet naar buiten.",
  "It works inside, but mail may land in junk, and more and more organisations close it.":
    "Intern werkt het, maar e-mail kan bij Ongewenste e-mail belanden, en steeds meer organisaties sluiten deze weg af.",
  "Mail.Send without limits may send as everybody: limit it to the one mailbox with RBAC for Applications.":
    "Mail.Send zonder beperkingen mag als iedereen verzenden: beperk het tot dit ene postvak met RBAC for Applications.",
  "Prefer a certificate to a secret, and note the day on which it expires.":
    "Kies liever een certificaat dan een geheim, en noteer de dag waarop het verloopt.",
  "Only a program can do this.": "Alleen een programma kan dit.",
  "The mailbox's limits hold here too.":
    "De limieten van het postvak gelden ook hier.",
  "A program of your own could do this.": "Een eigen programma zou dit kunnen.",
  "No password, no SMTP ports, and a copy in Sent Items.":
    "Geen wachtwoord, geen SMTP-poorten en een kopie in Verzonden items.",
  "Only if the program's code can be changed.":
    "Alleen als de code van het programma kan worden gewijzigd.",
  "Billing began on 1 June 2026; without a valid billing policy the account stops sending.":
    "De facturering is op 1 juni 2026 begonnen; zonder geldig factureringsbeleid verzendt het account niet meer.",
  "Security defaults and Conditional Access apply to it as well.":
    "Voorwaardelijke toegang en de standaardinstellingen voor beveiliging gelden ook hiervoor.",
  "The account is no mailbox: nothing stands in Sent Items and no answer arrives there.":
    "Het account is geen postvak: in Verzonden items staat niets en er komen geen antwoorden aan.",
  "It is for devices and programs, not for a person's mailbox.":
    "Deze methode is voor apparaten en programma's, niet voor het postvak van een persoon.",
  "It is made for much mail to colleagues.":
    "Deze methode is gemaakt voor veel e-mail naar collega's.",
  "It keeps taking a password until September 2028, and reaches colleagues.":
    "Hier werkt een wachtwoord nog tot september 2028, en collega's worden bereikt.",
  "It costs by recipient and reaches colleagues only.":
    "De kosten gelden per ontvanger, en alleen collega's worden bereikt.",
  "Let it take mail from the devices' inside addresses only.":
    "Laat de relay alleen e-mail van de interne adressen van de apparaten accepteren.",
  "It passes mail on by certificate or by OAuth, so that the office's address may change.":
    "De relay geeft e-mail door met een certificaat of met OAuth, zodat het adres van het kantoor mag veranderen.",
  "It keeps mail while the way out is down, and its log shows who sent what; keep it up to date.":
    "De relay bewaart e-mail zolang de weg naar buiten gestoord is, en het logboek laat zien wie wat heeft verzonden; houd de relay up-to-date.",
  "Where much depends on it, let two of them stand under one name, each with its own right to pass mail on, and watch their queues.":
    "Hangt er veel van af, zet er dan twee onder één naam neer, elk met een eigen recht om e-mail door te geven, en houd hun wachtrijen in de gaten.",
  "Your server is this relay already; the question is how it passes mail on.":
    "Uw server is deze relay al; de vraag is hoe de server e-mail doorgeeft.",
  "It is one more server to look after.":
    "Het is een extra server die moet worden beheerd.",
  "It speaks modern TLS in the old one's place.":
    "De relay gebruikt modern TLS namens het oude apparaat.",
  "The address changes and the device cannot sign in.":
    "Het adres verandert en het apparaat kan zich niet aanmelden.",
  "The address changes, and a password works only until basic authentication ends.":
    "Het adres verandert, en een wachtwoord werkt alleen totdat basisverificatie eindigt.",
  "The connector may have been created switched off; look that it is enabled.":
    "De connector is misschien uitgeschakeld aangemaakt; controleer of die is ingeschakeld.",
  "A new address at the provider, or a second line that takes over, stops the mail until the rule is changed.":
    "Een nieuw adres bij de provider, of een tweede lijn die het overneemt, houdt de e-mail tegen totdat de regel is gewijzigd.",
  "A device that prefers IPv6 misses the rule, which takes IPv4 only.":
    "Een apparaat dat liever IPv6 gebruikt, valt buiten de regel, die alleen IPv4 kent.",
  "Microsoft 365 may put a mail off for some minutes; the sender has to try again by itself, which many devices never do.":
    "Microsoft 365 kan een e-mail enkele minuten uitstellen; de afzender moet het vanzelf opnieuw proberen, en veel apparaten doen dat nooit.",
  "Its mail counts as mail from outside: the filters look at it, and no copy stands in Sent Items.":
    "Deze e-mail geldt als e-mail van buiten: de filters bekijken die, en in Verzonden items staat geen kopie.",
  "Whatever stands behind this address may send in your name: let only the devices out on port 25.":
    "Alles wat achter dit adres zit, mag namens u verzenden: laat op poort 25 alleen de apparaten naar buiten.",
  "From a rented server in a cloud it works only with an address of its own and where the provider lets port 25 out.":
    "Vanaf een gehuurde server in een cloud werkt het alleen met een eigen adres en als de provider poort 25 naar buiten laat.",
  "It works, but a sign-in with OAuth is safer where it can be had.":
    "Het werkt, maar een aanmelding met OAuth is veiliger waar die mogelijk is.",
  "It works without encryption, so the mail crosses the internet in the clear.":
    "Het werkt ook zonder versleuteling, en dan gaat de e-mail leesbaar over het internet.",
  "It needs no password and reaches everybody, if the public address is fixed.":
    "Er is geen wachtwoord nodig en iedereen is te bereiken, als het openbare adres vast is.",
  "It needs no password and reaches everybody.":
    "Er is geen wachtwoord nodig en iedereen is te bereiken.",
  "It is for devices, programs and servers, not for a person's mailbox.":
    "Deze methode is voor apparaten, programma's en servers, niet voor het postvak van een persoon.",
  "The public address changes or is shared.":
    "Het openbare adres verandert of wordt gedeeld.",
  "Rules take IPv4 addresses only.": "Regels accepteren alleen IPv4-adressen.",
  "It may not be used for bulk mail to the outside.":
    "Deze methode mag niet worden gebruikt voor massamail naar buiten.",
  "Without its intermediate certificates the certificate counts for nothing.":
    "Zonder de tussenliggende certificaten telt het certificaat niet.",
  "Renew it in time, with the same name.":
    "Vernieuw het op tijd, met dezelfde naam.",
  "The certificate's domain has to be an accepted domain of this organisation alone.":
    "Het domein van het certificaat moet een geaccepteerd domein van alleen deze organisatie zijn.",
  "Devices and mail programs can hardly ever show a certificate of their own.":
    "Apparaten en e-mailprogramma's kunnen vrijwel nooit een eigen certificaat tonen.",
  "A certificate is shown in TLS 1.2 or later only.":
    "Een certificaat wordt alleen getoond bij TLS 1.2 of nieuwer.",
  "It does not depend on the public address.":
    "Het hangt niet af van het openbare adres.",
  "Authenticated SMTP is on for its mailbox.":
    "Geverifieerde SMTP staat aan voor het postvak.",
  "The mailbox has a licence.": "Het postvak heeft een licentie.",
  "A program sends, not a device.": "Een programma verzendt, geen apparaat.",
  "The sending domain is verified there, with SPF and DKIM.":
    "Het verzendende domein is daar geverifieerd, met SPF en DKIM.",
  "Direct Send is not rejected in your organisation.":
    "Direct Send wordt in uw organisatie niet geweigerd.",
  "The public address stands in the domain's SPF record.":
    "Het openbare adres staat in het SPF-record van het domein.",
  "The program can be changed to call an HTTPS interface.":
    "Het programma kan zo worden gewijzigd dat het een HTTPS-interface aanroept.",
  "The mailbox that sends has a licence, or is a shared mailbox.":
    "Het postvak dat verzendt, heeft een licentie of is een gedeeld postvak.",
  "The account has a valid billing policy.":
    "Het account heeft een geldig factureringsbeleid.",
  "Every recipient is in your own organisation.":
    "Elke ontvanger zit in uw eigen organisatie.",
  "The device or program can sign in.":
    "Het apparaat of programma kan zich aanmelden.",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later.":
    "Het versleutelt met STARTTLS en ondersteunt TLS 1.2 of nieuwer.",
  "The network lets port {} out to Microsoft 365.":
    "Het netwerk laat poort {1} door naar Microsoft 365.",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server.":
    "Iemand beheert daar een mailserver, zoals Postfix of Exchange Server.",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth.":
    "De relay geeft e-mail door met een van de andere methoden: een certificaat, het eigen vaste adres of OAuth.",
  "The public IPv4 address is fixed and nobody else's.":
    "Het openbare IPv4-adres is vast en van niemand anders.",
  "An enabled inbound connector from your organisation's server lists exactly this address.":
    "Een ingeschakelde binnenkomende connector van de server van uw organisatie noemt precies dit adres.",
  "The sender's domain is an accepted domain of your organisation.":
    "Het domein van de afzender is een geaccepteerd domein van uw organisatie.",
  "The sender shows a certificate of a public authority, with its whole chain.":
    "De afzender toont een certificaat van een openbare certificeringsinstantie, met de hele keten.",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain.":
    "Een ingeschakelde binnenkomende connector van de server van uw organisatie noemt het domein van het certificaat, en dat is een geaccepteerd domein.",
  "Authenticated SMTP is on for its mailbox: yes":
    "Geverifieerde SMTP staat aan voor het postvak: ja",
  "The mailbox has a licence: yes": "Het postvak heeft een licentie: ja",
  "A program sends, not a device: yes":
    "Een programma verzendt, geen apparaat: ja",
  "The sending domain is verified there, with SPF and DKIM: yes":
    "Het verzendende domein is daar geverifieerd, met SPF en DKIM: ja",
  "Direct Send is not rejected in your organisation: yes":
    "Direct Send wordt in uw organisatie niet geweigerd: ja",
  "The public address stands in the domain's SPF record: yes":
    "Het openbare adres staat in het SPF-record van het domein: ja",
  "The program can be changed to call an HTTPS interface: yes":
    "Het programma kan zo worden gewijzigd dat het een HTTPS-interface aanroept: ja",
  "The mailbox that sends has a licence, or is a shared mailbox: yes":
    "Het postvak dat verzendt, heeft een licentie of is een gedeeld postvak: ja",
  "The account has a valid billing policy: yes":
    "Het account heeft een geldig factureringsbeleid: ja",
  "Every recipient is in your own organisation: yes":
    "Elke ontvanger zit in uw eigen organisatie: ja",
  "The device or program can sign in: yes":
    "Het apparaat of programma kan zich aanmelden: ja",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: yes":
    "Het versleutelt met STARTTLS en ondersteunt TLS 1.2 of nieuwer: ja",
  "The network lets port {} out to Microsoft 365: yes":
    "Het netwerk laat poort {1} door naar Microsoft 365: ja",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: yes":
    "Iemand beheert daar een mailserver, zoals Postfix of Exchange Server: ja",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: yes":
    "De relay geeft e-mail door met een van de andere methoden: een certificaat, het eigen vaste adres of OAuth: ja",
  "The public IPv4 address is fixed and nobody else's: yes":
    "Het openbare IPv4-adres is vast en van niemand anders: ja",
  "An enabled inbound connector from your organisation's server lists exactly this address: yes":
    "Een ingeschakelde binnenkomende connector van de server van uw organisatie noemt precies dit adres: ja",
  "The sender's domain is an accepted domain of your organisation: yes":
    "Het domein van de afzender is een geaccepteerd domein van uw organisatie: ja",
  "The sender shows a certificate of a public authority, with its whole chain: yes":
    "De afzender toont een certificaat van een openbare certificeringsinstantie, met de hele keten: ja",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: yes":
    "Een ingeschakelde binnenkomende connector van de server van uw organisatie noemt het domein van het certificaat, en dat is een geaccepteerd domein: ja",
  "Authenticated SMTP is on for its mailbox: no":
    "Geverifieerde SMTP staat aan voor het postvak: nee",
  "The mailbox has a licence: no": "Het postvak heeft een licentie: nee",
  "A program sends, not a device: no":
    "Een programma verzendt, geen apparaat: nee",
  "The sending domain is verified there, with SPF and DKIM: no":
    "Het verzendende domein is daar geverifieerd, met SPF en DKIM: nee",
  "Direct Send is not rejected in your organisation: no":
    "Direct Send wordt in uw organisatie niet geweigerd: nee",
  "The public address stands in the domain's SPF record: no":
    "Het openbare adres staat in het SPF-record van het domein: nee",
  "The program can be changed to call an HTTPS interface: no":
    "Het programma kan zo worden gewijzigd dat het een HTTPS-interface aanroept: nee",
  "The mailbox that sends has a licence, or is a shared mailbox: no":
    "Het postvak dat verzendt, heeft een licentie of is een gedeeld postvak: nee",
  "The account has a valid billing policy: no":
    "Het account heeft een geldig factureringsbeleid: nee",
  "Every recipient is in your own organisation: no":
    "Elke ontvanger zit in uw eigen organisatie: nee",
  "The device or program can sign in: no":
    "Het apparaat of programma kan zich aanmelden: nee",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: no":
    "Het versleutelt met STARTTLS en ondersteunt TLS 1.2 of nieuwer: nee",
  "The network lets port {} out to Microsoft 365: no":
    "Het netwerk laat poort {1} door naar Microsoft 365: nee",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: no":
    "Iemand beheert daar een mailserver, zoals Postfix of Exchange Server: nee",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: no":
    "De relay geeft e-mail door met een van de andere methoden: een certificaat, het eigen vaste adres of OAuth: nee",
  "The public IPv4 address is fixed and nobody else's: no":
    "Het openbare IPv4-adres is vast en van niemand anders: nee",
  "An enabled inbound connector from your organisation's server lists exactly this address: no":
    "Een ingeschakelde binnenkomende connector van de server van uw organisatie noemt precies dit adres: nee",
  "The sender's domain is an accepted domain of your organisation: no":
    "Het domein van de afzender is een geaccepteerd domein van uw organisatie: nee",
  "The sender shows a certificate of a public authority, with its whole chain: no":
    "De afzender toont een certificaat van een openbare certificeringsinstantie, met de hele keten: nee",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: no":
    "Een ingeschakelde binnenkomende connector van de server van uw organisatie noemt het domein van het certificaat, en dat is een geaccepteerd domein: nee",
  "SMTP AUTH client submission": "SMTP AUTH-clientverzending",
  "Azure Communication Services Email": "Azure Communication Services Email",
  "Direct Send": "Direct Send",
  "Microsoft Graph sendMail": "Microsoft Graph sendMail",
  "High Volume Email": "High Volume Email",
  "A relay of your own in front": "Een eigen relay ertussen",
  "Relay, recognised by the public address":
    "Relay, herkend aan het openbare adres",
  "Relay, recognised by a certificate": "Relay, herkend aan een certificaat",
  "SMTP AUTH client submission: {}": "SMTP AUTH-clientverzending: {1}",
  "Azure Communication Services Email: {}":
    "Azure Communication Services Email: {1}",
  "Direct Send: {}": "Direct Send: {1}",
  "Microsoft Graph sendMail: {}": "Microsoft Graph sendMail: {1}",
  "High Volume Email: {}": "High Volume Email: {1}",
  "A relay of your own in front: {}": "Een eigen relay ertussen: {1}",
  "Relay, recognised by the public address: {}":
    "Relay, herkend aan het openbare adres: {1}",
  "Relay, recognised by a certificate: {}":
    "Relay, herkend aan een certificaat: {1}",
  "The device or program signs in as one mailbox and sends as it, to anybody, from any network.":
    "Het apparaat of programma meldt zich aan als één postvak en verzendt als dat postvak, aan iedereen, vanuit elk netwerk.",
  "A service for newsletters and mass notifications to the outside, apart from your mailboxes.":
    "Een dienst voor nieuwsbrieven en massaberichten naar buiten, los van uw postvakken.",
  "Mail to your own colleagues alone, without a sign-in and without a rule, the way any stranger's mail arrives.":
    "E-mail alleen aan uw eigen collega's, zonder aanmelding en zonder regel, zoals ook de e-mail van een vreemde binnenkomt.",
  "A program of your own sends through HTTPS with an Entra application, without any SMTP.":
    "Een eigen programma verzendt via HTTPS met een Entra-toepassing, zonder SMTP.",
  "An account of its own for programs and devices that send much, to your own colleagues alone.":
    "Een eigen account voor programma's en apparaten die veel verzenden, alleen aan uw eigen collega's.",
  "A mail server in your network takes mail from old devices and passes it on in a safe way.":
    "Een mailserver in uw netwerk neemt e-mail van oude apparaten aan en geeft die op een veilige manier door.",
  "A rule in Exchange Online recognises your office's fixed public address and lets its devices send to anybody without signing in.":
    "Een regel in Exchange Online herkent het vaste openbare adres van uw kantoor en laat de apparaten daar zonder aanmelding aan iedereen verzenden.",
  "A mail server of your own shows a certificate for one of your domains and may send to anybody, from whatever address.":
    "Een eigen mailserver toont een certificaat voor een van uw domeinen en mag aan iedereen verzenden, vanaf welk adres dan ook.",
  "587; 25 too, with the sign-in": "587; met aanmelding ook 25",
  "25 or 587, inside": "25 of 587, intern",
  "STARTTLS, TLS 1.2 or later": "STARTTLS, TLS 1.2 of nieuwer",
  "STARTTLS, with a certificate of its own":
    "STARTTLS, met een eigen certificaat",
  "whatever the device can, inside only": "wat het apparaat kan, alleen intern",
  "OAuth; a password only while basic authentication lasts":
    "OAuth; een wachtwoord alleen zolang basisverificatie nog bestaat",
  "OAuth (Mail.Send)": "OAuth (Mail.Send)",
  "OAuth, or a password until September 2028":
    "OAuth, of een wachtwoord tot september 2028",
  "an application of Entra, behind an SMTP user name":
    "een Entra-toepassing, achter een SMTP-gebruikersnaam",
  "none; the public IPv4 address is known":
    "geen; het openbare IPv4-adres is bekend",
  "none, by the device's inside address":
    "geen; op het interne adres van het apparaat",
  "the certificate": "het certificaat",
  "Sign-in: none": "Aanmelding: geen",
  "a licensed mailbox": "een postvak met licentie",
  "a licensed or shared mailbox":
    "een postvak met licentie of een gedeeld postvak",
  "by use, through an Azure subscription":
    "naar gebruik, via een Azure-abonnement",
  "pay as you go: 42 US dollars for a million recipients":
    "betalen naar gebruik: 42 Amerikaanse dollar per miljoen ontvangers",
  "none for the sender": "geen voor de afzender",
  "the server's own": "die van de server zelf",
  "10,000 recipients a day, 30 messages a minute, 3 connections at a time":
    "10.000 ontvangers per dag, 30 berichten per minuut, 3 verbindingen tegelijk",
  "small until a higher quota is asked for":
    "klein, totdat een hoger quotum is aangevraagd",
  "the throttling and filters of all incoming mail":
    "de snelheidsbeperking en de filters van alle binnenkomende e-mail",
  "the mailbox's limits, and Graph's throttling":
    "de limieten van het postvak en de snelheidsbeperking van Graph",
  "no limit of recipients a day, inside only":
    "geen limiet voor het aantal ontvangers per dag, alleen intern",
  "those of the way it passes mail on":
    "die van de methode waarmee de relay e-mail doorgeeft",
  "reasonable use; mail to the outside counts for the organisation":
    "redelijk gebruik; e-mail naar buiten telt mee voor de organisatie",
  "smtp.azurecomm.net, or its REST interface":
    "smtp.azurecomm.net of de REST-interface daarvan",
  "your Microsoft 365 MX host": "uw MX-host bij Microsoft 365",
  "a server inside your network": "een server binnen uw netwerk",
  "your own relay": "uw eigen relay",
  "the host that Microsoft 365 names as the MX of your domain":
    "de host die Microsoft 365 als MX van uw domein noemt",
  "the SMTP user name of its Entra application":
    "de SMTP-gebruikersnaam van de Entra-toepassing",
  "an Entra application with Mail.Send for this one mailbox":
    "een Entra-toepassing met Mail.Send voor dit ene postvak",
  "the High Volume Email account": "het High Volume Email-account",
  "its own mailbox": "het eigen postvak",
  "an address of the domain that is verified there":
    "een adres in het domein dat daar is geverifieerd",
  "an address of one of your own mail domains":
    "een adres in een van uw eigen e-maildomeinen",
  "an address at {}": "een adres bij {1}",
  "The ways to send, side by side": "De verzendmethoden naast elkaar",
  "The ways to send through Microsoft 365":
    "De methoden om via Microsoft 365 te verzenden",
  "These ways to send, side by side": "Deze verzendmethoden naast elkaar",
  "Server: {}; port: {}; encryption: {}":
    "Server: {1}; poort: {2}; versleuteling: {3}",
  "Sign-in: {}; to the outside: {}; licence: {}":
    "Aanmelding: {1}; naar buiten: {2}; licentie: {3}",
  "Sign-in: {}; to the outside: yes; licence: {}":
    "Aanmelding: {1}; naar buiten: ja; licentie: {2}",
  "Sign-in: {}; to the outside: no; licence: {}":
    "Aanmelding: {1}; naar buiten: nee; licentie: {2}",
  "Sign-in: none; to the outside: no; licence: none":
    "Aanmelding: geen; naar buiten: nee; licentie: geen",
  "Limits: {}": "Limieten: {1}",
  "Please choose one of the answers.": "Kies een van de antwoorden.",
  "Which kind of sign-in can it do? (see its manual)":
    "Welke soort aanmelding kan het aan? (zie de handleiding)",
  "Not at all": "Geen enkele",
  "With a user name and a password only":
    "Alleen met een gebruikersnaam en een wachtwoord",
  "With OAuth, also called Modern Authentication":
    "Met OAuth, ook wel moderne verificatie genoemd",
  "Which TLS version does it know at most? (see its manual)":
    "Wat is de hoogste TLS-versie die het kent? (zie de handleiding)",
  "TLS 1.2 or 1.3": "TLS 1.2 of 1.3",
  "TLS 1.0 or 1.1 only, or SSL": "Alleen TLS 1.0 of 1.1, of SSL",
  "Which encryption is it set to?": "Welke versleuteling is ingesteld?",
  None: "Geen",
  "STARTTLS or TLS": "STARTTLS of TLS",
  "SSL, or SSL/TLS from the start": "SSL, of SSL/TLS vanaf het begin",
  "Does it complain about the server's certificate?":
    "Klaagt het over het certificaat van de server?",
  "Yes, it does not trust the certificate":
    "Ja, het vertrouwt het certificaat niet",
  "No, it says nothing about certificates":
    "Nee, het meldt niets over certificaten",
  "What changed shortly before the trouble began?":
    "Wat is er veranderd kort voordat het probleem begon?",
  "It is new and never worked": "Het is nieuw en heeft nooit gewerkt",
  "The network, the line or the provider":
    "Het netwerk, de lijn of de provider",
  "A certificate": "Een certificaat",
  "A password": "Een wachtwoord",
  "Security settings of the organisation":
    "Beveiligingsinstellingen van de organisatie",
  "Mail settings, there or on our server":
    "E-mailinstellingen, daar of op onze server",
  "Nothing that I know of": "Niets, voor zover ik weet",
  "Which mails does it concern?": "Om welke e-mails gaat het?",
  "This one mail": "Alleen deze ene e-mail",
  "All mails to one recipient": "Alle e-mails aan één ontvanger",
  "All mails to the outside": "Alle e-mails naar buiten",
  "Everything that it sends": "Alles wat het verzendt",
  "Who was the mail for?": "Voor wie was de e-mail?",
  "Who will it send to?": "Aan wie gaat het e-mail verzenden?",
  "Only colleagues, inside our organisation":
    "Alleen aan collega's binnen onze organisatie",
  "Somebody outside too": "Ook aan iemand buiten de organisatie",
  "A colleague, inside our organisation": "Een collega binnen onze organisatie",
  "Somebody outside": "Iemand buiten de organisatie",
  "Does the office have a fixed internet address of its own? (ask the internet provider)":
    "Heeft het kantoor een eigen vast internetadres? (vraag het de internetprovider)",
  "Yes, it is fixed": "Ja, het is vast",
  "No, it changes or is shared with others":
    "Nee, het verandert of wordt met anderen gedeeld",
  "Which address does it send from? (none, if it has no sender)":
    "Vanaf welk adres verzendt het? (none, als het geen afzender heeft)",
  "That does not look like a mail address, such as scanner@example.com.":
    "Dat lijkt niet op een e-mailadres, zoals scanner@example.com.",
  "Which name stands on the certificate that it shows to Microsoft 365? (or none)":
    "Welke naam staat op het certificaat dat het aan Microsoft 365 toont? (of none)",
  "mail.example.com, or none": "mail.example.com, of none",
  "Please enter a name such as mail.example.com, or the word none.":
    "Voer een naam in zoals mail.example.com, of het woord none.",
  "What sends this mail?": "Wat verzendt deze e-mail?",
  "What is going to send?": "Wat gaat er e-mail verzenden?",
  "A scanner, printer or other device":
    "Een scanner, printer of ander apparaat",
  "A program": "Een programma",
  "A person's mailbox": "Het postvak van een persoon",
  "Our own mail server": "Onze eigen mailserver",
  "Which public internet address does the office have that it sends from?":
    "Welk openbaar internetadres heeft het kantoor van waaruit het verzendt?",
  "For example 203.0.113.44": "Bijvoorbeeld 203.0.113.44",
  "Please enter the address as four numbers with dots, such as 203.0.113.44.":
    "Voer het adres in als vier getallen met punten, zoals 203.0.113.44.",
  "That address is from inside your network. Please enter the one that the internet sees; a page such as whatismyip shows it.":
    "Dat is een adres binnen uw netwerk. Voer het adres in dat het internet ziet; een pagina zoals whatismyip toont het.",
  "Is it set up to sign in with a user name?":
    "Is het ingesteld om zich met een gebruikersnaam aan te melden?",
  "Yes, it signs in": "Ja, het meldt zich aan",
  "No, it has no sign-in": "Nee, zonder aanmelding",
  "How much does it send?": "Hoeveel verzendt het?",
  "How much will it send?": "Hoeveel gaat het verzenden?",
  "Up to some hundred mails a day": "Tot enkele honderden e-mails per dag",
  "Thousands a day, or newsletters": "Duizenden per dag, of nieuwsbrieven",
  "Which mail server is it set to?": "Welke mailserver is ingesteld?",
  "That does not look like a mail server, such as smtp.example.com.":
    "Dat lijkt niet op een mailserver, zoals smtp.example.com.",
  "Which port is it set to?": "Welke poort is ingesteld?",
  "Which user name does it sign in with?":
    "Met welke gebruikersnaam meldt het zich aan?",
  "Please enter the user name alone, such as scanner@example.com.":
    "Voer alleen de gebruikersnaam in, zoals scanner@example.com.",
  "How does it sign in?": "Hoe meldt het zich aan?",
  "With a user name and a password": "Met een gebruikersnaam en een wachtwoord",
  "Old TLS": "Oude TLS-versie",
  "These speak TLS 1.0 or 1.1. Look for firmware with TLS 1.2 and OAuth; where there is none, put a relay of your own in front, or replace them.":
    "Deze gebruiken TLS 1.0 of 1.1. Zoek naar firmware met TLS 1.2 en OAuth; is die er niet, zet er dan een eigen relay tussen of vervang ze.",
  "Devices, to judge by the name": "Apparaten, afgaand op de naam",
  "Look whether firmware brings OAuth. If not, let them relay by the office's fixed public address without a password; for colleagues alone High Volume Email keeps taking a password for longer.":
    "Kijk of nieuwe firmware OAuth toevoegt. Zo niet, laat ze dan zonder wachtwoord verzenden via een relay op basis van het vaste openbare adres van het kantoor; alleen voor collega's accepteert High Volume Email nog langer een wachtwoord.",
  "Programs, to judge by the name": "Programma's, afgaand op de naam",
  "Change them to OAuth or to Graph sendMail; where the code cannot be changed, a relay for the fixed address. Bulk goes to High Volume Email inside and Azure Communication Services outside.":
    "Zet ze over op OAuth of op Graph sendMail; kan de code niet worden gewijzigd, gebruik dan een relay voor het vaste adres. Massamail gaat intern via High Volume Email en naar buiten via Azure Communication Services.",
  "Other accounts": "Andere accounts",
  "Find out what signs in as these. A person's mail program moves to OAuth; a device or program gets an account of its own first.":
    "Zoek uit wat zich hiermee aanmeldt. Het e-mailprogramma van een persoon gaat over op OAuth; een apparaat of programma krijgt eerst een eigen account.",
  "Not said": "Niet vermeld",
  "The report does not say how these sign in. Show the column with the authentication protocol in the admin centre and export again.":
    "Het rapport zegt niet hoe deze zich aanmelden. Toon in het beheercentrum de kolom met het verificatieprotocol en exporteer opnieuw.",
  Done: "Klaar",
  "These sign in with OAuth already and stay as they are.":
    "Deze melden zich al aan met OAuth en blijven zoals ze zijn.",
  Inventory: "Inventariseren",
  Owners: "Verantwoordelijken",
  Group: "Groeperen",
  Move: "Overstappen",
  Close: "Sluiten",
  "Exchange admin centre > Reports > Mail flow > SMTP AUTH clients, over 90 days, exported. It holds what was sent; what was refused is not in it.":
    "Exchange-beheercentrum > Rapporten > E-mailstroom > SMTP AUTH clients, over 90 dagen, geëxporteerd. Het bevat wat is verzonden; wat is geweigerd, staat er niet in.",
  "Name for each sender the device or program, its place and who looks after it. Switch authenticated SMTP off for mailboxes that nobody claims, and wait a week.":
    "Noem voor elke afzender het apparaat of programma, de plaats en wie het beheert. Schakel geverifieerde SMTP uit voor postvakken waarvoor niemand zich meldt, en wacht een week.",
  "OAuth where it can be had; Graph for programs of your own; a relay by fixed address or certificate for the rest; High Volume Email for much mail inside, Azure Communication Services for much mail outside.":
    "OAuth waar dat mogelijk is; Graph voor eigen programma's; een relay op basis van een vast adres of certificaat voor de rest; High Volume Email voor veel e-mail intern, Azure Communication Services voor veel e-mail naar buiten.",
  "One pilot of each group first, then the rest. Test to the outside and to a colleague, and note it in the register.":
    "Eerst één pilot uit elke groep, dan de rest. Test naar buiten en naar een collega, en leg het vast in het register.",
  "When a mailbox signs in by password no more, set an authentication policy that keeps passwords out of SMTP for it; at last for everybody.":
    "Meldt een postvak zich niet meer met een wachtwoord aan, stel er dan een verificatiebeleid voor in dat wachtwoorden bij SMTP weert; uiteindelijk voor iedereen.",
  "Look at the report each month until no password is left in it.":
    "Bekijk elke maand het rapport totdat er geen wachtwoord meer in staat.",
  "A plan away from sign-in by password":
    "Een plan om te stoppen met aanmelden met een wachtwoord",
  "Away from sign-in by password": "Stoppen met aanmelden met een wachtwoord",
  "A password works until basic authentication ends; whatever signs in with OAuth, or does not sign in, is not touched.":
    "Een wachtwoord werkt totdat basisverificatie eindigt; voor wat zich met OAuth aanmeldt of zich niet aanmeldt, verandert er niets.",
  "Paste the exported report (CSV) here, and I sort it by what each sender can do.":
    "Plak het geëxporteerde rapport (CSV) hier, dan sorteer ik het op wat elke afzender kan.",
  "1 sender in the report": "1 afzender in het rapport",
  "{} senders in the report": "{1} afzenders in het rapport",
  "{} of them by password, as far as the report says. The most mail stands first.":
    "{1} daarvan met een wachtwoord, voor zover het rapport dat zegt. Wie het meest verzendt, staat bovenaan.",
  "1 line without a sender's address was left out.":
    "1 regel zonder afzenderadres is weggelaten.",
  "{} lines without a sender's address were left out.":
    "{1} regels zonder afzenderadres zijn weggelaten.",
  "The report holds what was sent. Whatever was refused is not in it.":
    "Het rapport bevat wat is verzonden. Wat is geweigerd, staat er niet in.",
  "and {} more": "en nog {1}",
  "{}, by password and by OAuth": "{1}, met een wachtwoord en met OAuth",
  "{}: 1 message": "{1}: 1 bericht",
  "{}: {} messages": "{1}: {2} berichten",
  "I find no line of column names with a sender in it, such as Sender address, Domain, TLS 1.2, Messages sent.":
    "Ik vind geen regel met kolomnamen waarin een afzender voorkomt, zoals Sender address, Domain, TLS 1.2, Messages sent.",
  "The lines under the column names cannot be read as CSV; a quotation mark may be missing.":
    "De regels onder de kolomnamen kunnen niet als CSV worden gelezen; misschien ontbreekt er een aanhalingsteken.",
  "There are column names, but no sender's address under them.":
    "Er zijn kolomnamen, maar er staat geen afzenderadres onder.",
  "January 2020": "Januari 2020",
  "Authenticated SMTP is off in new organisations until it is switched on for a mailbox.":
    "Geverifieerde SMTP is in nieuwe organisaties uitgeschakeld totdat deze voor een postvak wordt ingeschakeld.",
  "End of 2022": "Eind 2022",
  "Basic authentication is off in all of Exchange Online but for authenticated SMTP.":
    "Basisverificatie is in heel Exchange Online uitgeschakeld, behalve voor geverifieerde SMTP.",
  "Microsoft announces its end for authenticated SMTP too, for September 2025.":
    "Microsoft kondigt het einde ook voor geverifieerde SMTP aan, voor september 2025.",
  "It ends for the consumer mailboxes of Outlook.com and Hotmail.":
    "Basisverificatie eindigt voor de privépostvakken van Outlook.com en Hotmail.",
  "October 2024": "Oktober 2024",
  "The report on SMTP AUTH clients shows who signs in how.":
    "Het rapport over SMTP AUTH-clients laat zien wie zich hoe aanmeldt.",
  "June 2025": "Juni 2025",
  "The end is moved to March and April 2026.":
    "Het einde wordt verschoven naar maart en april 2026.",
  "27 January 2026": "27 januari 2026",
  "That plan is put on hold and replaced by the one below.":
    "Dat plan wordt stilgelegd en vervangen door het plan hieronder.",
  "Until December 2026": "Tot december 2026",
  "Nothing changes: a password works where it is switched on and no policy stops it.":
    "Er verandert niets: een wachtwoord werkt waar het is ingeschakeld en geen beleid het tegenhoudt.",
  "End of December 2026": "Eind december 2026",
  "It is to be off by default in existing organisations; administrators can switch it on again. Organisations created later do not have it; OAuth works there.":
    "Volgens plan is basisverificatie in bestaande organisaties standaard uitgeschakeld; beheerders kunnen die weer inschakelen. Organisaties die later zijn gemaakt, hebben die niet; OAuth werkt daar wel.",
  "Second half of 2027": "Tweede helft van 2027",
  "Microsoft is to announce the day of the final end.":
    "Volgens plan maakt Microsoft de dag van het definitieve einde bekend.",
  "Passwords are to end for High Volume Email accounts.":
    "Volgens plan eindigen wachtwoorden voor High Volume Email-accounts.",
  "When sign-in by password ends":
    "Wanneer aanmelden met een wachtwoord eindigt",
  "As known on {}. Microsoft has moved these dates more than once; look at message MC786329 in the message centre before you plan by them.":
    "Stand van zaken op {1}. Microsoft heeft deze datums meer dan eens verschoven; bekijk bericht MC786329 in het berichtencentrum voordat u ermee plant.",
  "Today a password still works where it is switched on. What signs in with OAuth is not touched by any of this.":
    "Vandaag werkt een wachtwoord nog waar het is ingeschakeld. Voor wat zich met OAuth aanmeldt, verandert hierdoor niets.",
  "How to keep it from happening again":
    "Zo voorkomt u dat het opnieuw gebeurt",
  "Most mail of devices stops because something around them changed.":
    "E-mail van apparaten stopt meestal doordat er iets om hen heen is veranderd.",
  "A register": "Een register",
  "List every device and program that sends: place, sender address, way to send, public address, account, who looks after it, when it was tested last.":
    "Zet elk apparaat en programma dat verzendt op een lijst: plaats, afzenderadres, verzendmethode, openbaar adres, account, wie het beheert, wanneer het voor het laatst is getest.",
  "Look into the list before a provider, a firewall, a certificate or a security rule changes, and test from each of them afterwards.":
    "Kijk in de lijst voordat een provider, een firewall, een certificaat of een beveiligingsregel verandert, en test daarna vanaf elk apparaat en programma.",
  "Public address": "Openbaar adres",
  "Send from a fixed public IPv4 address and write down which connector and which SPF record name it.":
    "Verzend vanaf een vast openbaar IPv4-adres en noteer welke connector en welk SPF-record het noemen.",
  "A second line that takes over has another address: add it to the connector before it is needed.":
    "Een tweede lijn die het overneemt, heeft een ander adres: voeg dat aan de connector toe voordat het nodig is.",
  "Let only the devices that send out on port 25.":
    "Laat op poort 25 alleen de apparaten naar buiten die verzenden.",
  Connectors: "Connectors",
  "List single addresses, not whole ranges, and remove what nobody uses any more twice a year.":
    "Vermeld losse adressen, geen hele bereiken, en verwijder twee keer per jaar wat niemand meer gebruikt.",
  "Once everything sends through connectors or with a sign-in, reject Direct Send: nobody can then pose as you from anywhere.":
    "Weiger Direct Send zodra alles via connectors of met een aanmelding verzendt: dan kan niemand zich meer vanaf elke willekeurige plek voor u uitgeven.",
  "Sign-in": "Aanmelding",
  "One account a device or program, with the right to send as its own address alone; never share a password.":
    "Eén account per apparaat of programma, met alleen het recht om als het eigen adres te verzenden; deel nooit een wachtwoord.",
  "Use OAuth where it can be had, and allow authenticated SMTP for single mailboxes.":
    "Gebruik OAuth waar dat mogelijk is, en sta geverifieerde SMTP toe voor losse postvakken.",
  "A person's own account is no sender: it ends with its owner.":
    "Het eigen account van een persoon is geen afzender: het eindigt met de eigenaar.",
  "SPF names every sender of the domain, in one record with at most ten lookups.":
    "SPF noemt elke afzender van het domein, in één record met hoogstens tien opzoekacties.",
  "It ends in ~all while senders are still being found, and in -all once the DMARC reports show no unknown one of yours.":
    "Het eindigt op ~all zolang er nog afzenders worden gevonden, en op -all zodra de DMARC-rapporten geen onbekende eigen afzender meer tonen.",
  "Switch DKIM on for each of your domains.":
    "Schakel DKIM in voor elk van uw domeinen.",
  "Publish DMARC with a reporting address, read the reports, then tighten it from none to quarantine to reject.":
    "Publiceer DMARC met een rapportadres, lees de rapporten en scherp het dan aan van none naar quarantine naar reject.",
  "What expires": "Wat verloopt",
  "Note the last day of certificates, of secrets of Entra applications and of mailbox licences, with a reminder a month before.":
    "Noteer de laatste dag van certificaten, van geheimen van Entra-toepassingen en van postvaklicenties, met een herinnering een maand van tevoren.",
  "A renewed certificate keeps its name and brings its intermediate certificates.":
    "Een vernieuwd certificaat behoudt zijn naam en brengt de tussenliggende certificaten mee.",
  Watch: "In de gaten houden",
  "Look each month at the report on SMTP AUTH clients and at the message trace of your devices' senders.":
    "Bekijk elke maand het rapport over SMTP AUTH-clients en de berichttracering van de afzenders van uw apparaten.",
  "Who changed a connector stands in the audit log of the Purview portal, who signed in stands in Entra's sign-in log.":
    "Wie een connector heeft gewijzigd, staat in het auditlogboek van de Purview-portal; wie zich heeft aangemeld, staat in het aanmeldingslogboek van Entra.",
  "What is refused at the door stands in no trace: let the device's own error mail or log reach somebody.":
    "Wat bij de ingang wordt geweigerd, staat in geen enkele tracering: zorg dat de foutmail of het logboek van het apparaat iemand bereikt.",
  "Keep an eye on the quota of mail to the outside and on blocklists for your address.":
    "Houd het quotum voor e-mail naar buiten in de gaten, en blokkeringslijsten voor uw adres.",
  Devices: "Apparaten",
  "Keep firmware up to date: it brings TLS 1.2, new root certificates and OAuth.":
    "Houd firmware up-to-date: die voegt TLS 1.2, nieuwe basiscertificaten en OAuth toe.",
  "Set server names, never addresses, and the right time.":
    "Stel servernamen in, nooit adressen, en de juiste tijd.",
  "Code that sends one mail with safe TLS":
    "Code die één e-mail met veilig TLS verzendt",
  "It signs in as an Entra application with SMTP.SendAsApp that Exchange knows (New-ServicePrincipal) and that has the right to the one mailbox.":
    "De code meldt zich aan als een Entra-toepassing met SMTP.SendAsApp die Exchange kent (New-ServicePrincipal) en die het recht op dit ene postvak heeft.",
  "{}: a password": "{1}: een wachtwoord",
  "A password works only while basic authentication lasts; plan for OAuth.":
    "Een wachtwoord werkt alleen zolang basisverificatie nog bestaat; plan de overstap naar OAuth.",
  "{}: relay, without a sign-in": "{1}: relay, zonder aanmelding",
  "a password": "een wachtwoord",
  "relay, without a sign-in": "relay, zonder aanmelding",
  "It runs where the public address is one that an inbound connector lists, and sends as one of your own domains.":
    "De code draait waar het openbare adres in een binnenkomende connector staat, en verzendt als een van uw eigen domeinen.",
  "Microsoft Graph": "Microsoft Graph",
  "It signs in as an Entra application with Mail.Send, limited to the one mailbox with RBAC for Applications.":
    "De code meldt zich aan als een Entra-toepassing met Mail.Send, beperkt tot dit ene postvak met RBAC for Applications.",
  "Name the language: {}.": "Noem de taal: {1}.",
  "There is no sample in {}.": "Er is geen voorbeeld in {1}.",
  "There is none in {} for {}; this is the next best.":
    "Er is geen voorbeeld in {1} voor “{2}”; dit komt het dichtst in de buurt.",
  "Names and secrets come from the environment. It goes over HTTPS, so no mail port is needed.":
    "Namen en geheimen komen uit de omgeving. Het gaat via HTTPS, dus er is geen e-mailpoort nodig.",
  "Names and secrets come from the environment. STARTTLS and TLS 1.2 are required, and the server's certificate is checked.":
    "Namen en geheimen komen uit de omgeving. STARTTLS en TLS 1.2 zijn verplicht, en het certificaat van de server wordt gecontroleerd.",
  "To be had too: {}.": "Ook beschikbaar: {1}.",
  "Install MailKit; for OAuth also Microsoft.Identity.Client. It is a whole Program.cs of a console project for .NET 8 or newer.":
    "Installeer MailKit; voor OAuth ook Microsoft.Identity.Client. Het is een volledige Program.cs van een consoleproject voor .NET 8 of nieuwer.",
  "Microsoft does not recommend System.Net.Mail's SmtpClient for new programs: it knows neither OAuth nor modern protocols.":
    "Microsoft raadt SmtpClient van System.Net.Mail niet aan voor nieuwe programma's: deze kent geen OAuth en geen moderne protocollen.",
  "Install nodemailer; for OAuth also @azure/identity.":
    "Installeer nodemailer; voor OAuth ook @azure/identity.",
  "Install phpmailer/phpmailer; for OAuth also thenetworg/oauth2-azure or another library that gets a token.":
    "Installeer phpmailer/phpmailer; voor OAuth ook thenetworg/oauth2-azure of een andere bibliotheek die een token ophaalt.",
  "Install Microsoft.Graph.Users.Actions; for the relay, MailKit's libraries.":
    "Installeer Microsoft.Graph.Users.Actions; voor de relay de bibliotheken van MailKit.",
  "Send-MailMessage is obsolete: Microsoft says itself that it cannot promise a safe connection.":
    "Send-MailMessage is verouderd: Microsoft zegt zelf dat het geen veilige verbinding kan beloven.",
  "smtplib is part of Python; for OAuth install msal.":
    "smtplib hoort bij Python; installeer voor OAuth msal.",
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
  "Mail server (SMTP)": "Mailserver (SMTP)",
  Port: "Poort",
  Encryption: "Versleuteling",
  "Sign-in (SMTP authentication)": "Aanmelding (SMTP-verificatie)",
  "User name": "Gebruikersnaam",
  Password: "Wachtwoord",
  "Sender's address": "Afzenderadres",
  "Mail server (SMTP): {}": "Mailserver (SMTP): {1}",
  "Port: {}": "Poort: {1}",
  "Sign-in (SMTP authentication): {}": "Aanmelding (SMTP-verificatie): {1}",
  "User name: {}": "Gebruikersnaam: {1}",
  "Password: {}": "Wachtwoord: {1}",
  "Sender's address: {}": "Afzenderadres: {1}",
  "Sign-in (SMTP authentication): off": "Aanmelding (SMTP-verificatie): uit",
  "SMTP Authentication: off": "SMTP Authentication: uit",
  "Authentication Method: off": "Authentication Method: uit",
  "Device-Initiated E-mail: off": "Device-Initiated E-mail: uit",
  "Email Send Authentication: off": "Email Send Authentication: uit",
  "What to enter on a printer or scanner, in its maker's words":
    "Wat u op een printer of scanner invoert, in de woorden van de fabrikant",
  "What to enter on the device": "Wat u op het apparaat invoert",
  "What to enter on a {}": "Wat u op een {1} invoert",
  "Name the maker for its own words: {} or {}.":
    "Noem de fabrikant, dan staan hier de eigen woorden: {1} of {2}.",
  "Usually found at: {}. Menus differ between models.":
    "Meestal te vinden onder: {1}. Menu's verschillen per model.",
  "The fields have general names here; {} may call them otherwise.":
    "De velden hebben hier algemene namen; {1} noemt ze misschien anders.",
  "Where {}'s own name of a field is not known here, it has a general one.":
    "Waar de eigen naam van {1} voor een veld hier niet bekend is, staat een algemene naam.",
  "With a sign-in": "Met aanmelding",
  "For a device that can sign in, best with OAuth. Its mailbox has a licence and authenticated SMTP is on for it.":
    "Voor een apparaat dat zich kan aanmelden, het liefst met OAuth. Het postvak ervan heeft een licentie, en geverifieerde SMTP staat ervoor aan.",
  "STARTTLS; not the choice that is called SSL or SMTPS and encrypts from the first byte":
    "STARTTLS; niet de keuze die SSL of SMTPS heet en vanaf de eerste byte versleutelt",
  "on; OAuth 2.0 where it is offered":
    "aan; OAuth 2.0 waar dat wordt aangeboden",
  "the address of the device's own mailbox":
    "het adres van het eigen postvak van het apparaat",
  "that mailbox's password, where there is no OAuth":
    "het wachtwoord van dat postvak, als er geen OAuth is",
  "the same address as the account": "hetzelfde adres als het account",
  "Relay without a sign-in": "Relay zonder aanmelding",
  "For a fixed public address that an inbound connector in Exchange Online lists. It reaches everybody.":
    "Voor een vast openbaar adres dat in een binnenkomende connector in Exchange Online staat. Deze methode bereikt iedereen.",
  "STARTTLS where the device can, else off":
    "STARTTLS als het apparaat dat kan, anders uit",
  "any address of one of your own mail domains":
    "elk adres in een van uw eigen e-maildomeinen",
  "For mail to your own colleagues alone, while your organisation does not reject it. The public address stands in the SPF record.":
    "Alleen voor e-mail aan uw eigen collega's, zolang uw organisatie het niet weigert. Het openbare adres staat in het SPF-record.",
  "the MX host of your domain (Microsoft 365 admin centre > Settings > Domains > your domain > DNS records)":
    "de MX-host van uw domein (Microsoft 365-beheercentrum > Instellingen > Domeinen > uw domein > DNS-records)",
  "Watch out": "Let op",
  "Enter the server by its name, never by an address.":
    "Voer de server in met zijn naam, nooit met een adres.",
  "smtp.office365.com is for sending; outlook.office365.com is where programs read mail.":
    "smtp.office365.com is om te verzenden; via outlook.office365.com lezen programma's e-mail.",
  "Leave the check of the server's certificate on; if it fails, the device needs newer firmware or root certificates.":
    "Laat de controle van het servercertificaat aan staan; mislukt die, dan heeft het apparaat nieuwere firmware of basiscertificaten nodig.",
  "Set the device's time and its DNS server, then send a test to the outside and one to a colleague.":
    "Stel de tijd en de DNS-server van het apparaat in en verzend daarna een test naar buiten en een naar een collega.",
  "SSL/TLS offers STARTTLS beside SSL; choose STARTTLS.":
    "SSL/TLS biedt naast SSL ook STARTTLS; kies STARTTLS.",
  "SMTP AUTH is the sign-in; Off is none. POP before SMTP is neither.":
    "SMTP AUTH is de aanmelding; Off betekent geen. POP before SMTP is geen van beide.",
  "Embedded Web Server > Scan, or Networking > Outgoing Email or Scan to Email":
    "Embedded Web Server > Scan, of Networking > Outgoing Email of Scan to Email",
  "The encryption offers SMTP over SSL and Start TLS; choose Start TLS.":
    "Bij de versleuteling staan SMTP over SSL en Start TLS; kies Start TLS.",
  "SMTP (E-mail TX) has to be On under Network Settings > Protocol.":
    "SMTP (E-mail TX) moet op On staan onder Network Settings > Protocol.",
  "Send error 1102 means that the sign-in was refused.":
    "Verzendfout 1102 betekent dat de aanmelding is geweigerd.",
  "For some models Kyocera offers the Exchange Online Connector, which brings OAuth.":
    "Voor sommige modellen biedt Kyocera de Exchange Online Connector aan, die OAuth toevoegt.",
  "Set Use SSL/TLS to Required where the form asks for STARTTLS.":
    "Stel Use SSL/TLS in op Required waar het formulier om STARTTLS vraagt.",
  "With a sign-in, choose Use Device SMTP Credentials; else None.":
    "Kies met aanmelding Use Device SMTP Credentials; anders None.",
  "With a sign-in, the account, its email address and the administrator's address have to be the same one, or the server refuses the sender.":
    "Met aanmelding moeten het account, het e-mailadres ervan en het adres van de beheerder hetzelfde zijn, anders weigert de server de afzender.",
  "Newer models take OAuth 2.0 for Exchange Online; Ricoh's support pages name them.":
    "Nieuwere modellen ondersteunen OAuth 2.0 voor Exchange Online; op de ondersteuningspagina's van Ricoh staat welke.",
  "Newer models offer OAuth 2.0: choose it, choose the provider, enter the account and press Get Token on the panel.":
    "Nieuwere modellen bieden OAuth 2.0: kies dat, kies de provider, voer het account in en druk op het paneel op Get Token.",
  "TopAccess, the device's own web page, as administrator":
    "TopAccess, de eigen webpagina van het apparaat, als beheerder",
  "These are the names of the WorkCentre models; newer firmware adds OAuth for Exchange Online on many models.":
    "Dit zijn de namen van de WorkCentre-modellen; nieuwere firmware voegt bij veel modellen OAuth voor Exchange Online toe.",
  "It lets in all {} addresses of {}":
    "Deze laat alle {1} adressen van {2} toe",
  "Not known whether it is in use. {}{}":
    "Niet bekend of deze in gebruik is. {1}{2}",
  "→ List the single addresses of your devices instead, or be sure that the whole range is yours.":
    "→ Vermeld in plaats daarvan de losse adressen van uw apparaten, of zorg dat u zeker weet dat het hele bereik van u is.",
  "I keep nothing about you": "Ik bewaar niets over u",
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.":
    "Er is geen melding van u. Hoe u in deze chat te bereiken bent, blijft bewaard totdat u de app verwijdert.",
  "Delete your data?": "Uw gegevens verwijderen?",
  "Your case goes with everything in it, open or closed, and nobody works on it any more.":
    "Uw melding verdwijnt met alles wat erin staat, open of gesloten, en niemand werkt er nog aan.",
  "Your {} cases go with everything in them, open or closed, and nobody works on them any more.":
    "Uw {1} meldingen verdwijnen met alles wat erin staat, open of gesloten, en niemand werkt er nog aan.",
  "What stays for a year is the record of changes to mail settings; it holds no names and none of your words.":
    "Wat een jaar blijft, is het overzicht van wijzigingen in e-mailinstellingen; daarin staan geen namen en geen woorden van u.",
  "Delete my data": "Mijn gegevens verwijderen",
  "Your data is deleted": "Uw gegevens zijn verwijderd",
  "One case is gone.": "Eén melding is verwijderd.",
  "{} cases are gone.": "{1} meldingen zijn verwijderd.",
  "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.":
    "Voor één melding wordt op dit moment een e-mailinstelling gewijzigd. Vraag het opnieuw als dat klaar is.",
  "How to reach you in this chat is remembered until you remove the app.":
    "Hoe u in deze chat te bereiken bent, blijft bewaard totdat u de app verwijdert.",
  "Deleted at the reporter's request": "Verwijderd op verzoek van de melder",
  "The reporter had it deleted.":
    "De melder heeft de melding laten verwijderen.",
  "What I keep about you": "Wat ik over u bewaar",
  "Your cases, newest first, as JSON to copy.":
    "Uw meldingen, de nieuwste eerst, als JSON om te kopiëren.",
  "{} older or longer {} not fit into a message; the operator can hand you everything.":
    "{1} oudere of langere {2} niet in één bericht; de beheerder van de bot kan u alles geven.",
  "one does": "melding past",
  "ones do": "meldingen passen",
  "Besides these, how to reach you in this chat is remembered.":
    "Daarnaast wordt bewaard hoe u in deze chat te bereiken bent.",
  "May I put a file into your OneDrive?":
    "Mag ik een bestand in uw OneDrive zetten?",
  "Everything that I keep about you, as JSON.":
    "Alles wat ik over u bewaar, als JSON.",
  "I am making your file": "Ik maak uw bestand",
  "It appears here in a moment.": "Het verschijnt hier zo meteen.",
  "Your file is in your OneDrive": "Uw bestand staat in uw OneDrive",
  "It is full: it holds the newest {} cases. The operator can hand you everything.":
    "Het is vol: het bevat de nieuwste {1} meldingen. De beheerder van de bot kan u alles geven.",
  "No file was made": "Er is geen bestand gemaakt",
  "You did not want it. Ask again at any time.":
    "U wilde het niet. Vraag er gerust opnieuw om.",
  "The file could not be put into your OneDrive. Nothing is lost.":
    "Het bestand kon niet in uw OneDrive worden gezet. Er is niets verloren.",
  "Try again": "Opnieuw proberen",
  "You asked for this file again": "U hebt opnieuw om dit bestand gevraagd",
  "The new offer stands further down.":
    "Het nieuwe aanbod staat verder naar beneden.",
  "Which way should it send?": "Met welke methode moet er worden verzonden?",
  "Which way a device or program should send":
    "Met welke methode een apparaat of programma moet verzenden",
  "What you do not know can stay as it is.":
    "Wat u niet weet, kan blijven zoals het is.",
  "Show me the way": "Methode tonen",
  "Make it more exact": "Preciezer maken",
  "Start again": "Opnieuw beginnen",
  "All of it": "Alles",
  "Ask me for one of these": "Vraag mij naar een van deze onderwerpen",
  "Would not do": "Kan niet",
  "None of the ways fits as it is": "Geen van de methoden past zoals het nu is",
  "Something has to change first. This is what stands in the way.":
    "Er moet eerst iets veranderen. Dit staat in de weg.",
  Settings: "Instellingen",
  "Check first": "Eerst controleren",
  "Would do too": "Kan ook",
  Source: "Bron",
  "Looked up on {}": "Opgezocht op {1}",
  "Looked up on {}: {}": "Opgezocht op {1}: {2}",
  "More about this way": "Meer over deze methode",
  "{}: yes": "{1}: ja",
  "{}: no": "{1}: nee",
  Device: "Apparaat",
  Program: "Programma",
  Recipient: "Ontvanger",
  Sender: "Afzender",
  Europe: "Europa",
  Closed: "Gesloten",
  Case: "Melding",
  "an Exchange admin": "een Exchange-beheerder",
  "whoever looks after the network": "wie het netwerk beheert",
  "whoever looks after our domain's DNS": "wie de DNS van ons domein beheert",
  "whoever looks after our mail server": "wie onze mailserver beheert",
  "an admin who assigns licences": "een beheerder die licenties toewijst",
  "whoever looks after the sign-in server": "wie de aanmeldserver beheert",
  "whoever looks after the program": "wie het programma beheert",
  "replaced by {}": "vervangen door {1}",
  "Nothing more was heard for {} days.":
    "Er is {1} dagen lang niets meer vernomen.",
  "Paste the mail error here": "Plak de foutmelding hier",
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.":
    "Ik zoek uit waarom een scanner, programma of postvak niet kan verzenden en wat dat oplost.",
  "Paste the whole text of the error or the returned mail. I look at the mail door and the settings myself and ask only what I cannot see.":
    "Plak de hele tekst van de foutmelding of van de teruggekomen e-mail. Ik bekijk de e-mailingang en de instellingen zelf en vraag alleen wat ik niet kan zien.",
  "For example: 550 5.7.64 TenantAttribution; Relay Access Denied":
    "Bijvoorbeeld: 550 5.7.64 TenantAttribution; Relay Access Denied",
  "Changes to approve come to you here":
    "Wijzigingen om goed te keuren krijgt u hier",
  "When a mail setting has to change, a card shows what, why, before and after, the risk and how to undo it. Nothing is written before somebody approves it.":
    "Als een e-mailinstelling moet veranderen, toont een kaart wat, waarom, ervoor en erna, het risico en hoe u het terugdraait. Er wordt niets geschreven voordat iemand het goedkeurt.",
  "You cannot approve what you asked for yourself, and each setting is read again before and after writing.":
    "U kunt niet goedkeuren wat u zelf hebt aangevraagd, en elke instelling wordt vóór en na het schrijven opnieuw gelezen.",
  "To stop all writing at once, send me “changes off”; “changes on” allows it again, and “changes” tells how it stands.":
    "Stuur mij “changes off” om al het schrijven meteen te stoppen; “changes on” staat het weer toe, en “changes” vertelt hoe het ervoor staat.",
  "“review connectors” shows which connectors want a look, “devices” what sends mail.":
    "“review connectors” toont welke connectors aandacht vragen, “devices” wat e-mail verzendt.",
  "A mail error of your own can be pasted here too.":
    "Een eigen foutmelding kunt u hier ook plakken.",
  "Hello. What came back?": "Hallo. Wat kwam er terug?",
  "Paste the text that the scanner, the program or the returned mail shows, numbers included.":
    "Plak de tekst die de scanner, het programma of de teruggekomen e-mail toont, inclusief de cijfers.",
  "If there is no text, tell me what you tried to send, from where and to whom.":
    "Is er geen tekst, vertel mij dan wat u wilde verzenden, waarvandaan en aan wie.",
  "What I can do": "Wat ik kan doen",
  "Paste a mail error or a returned mail, and I find the cause and the smallest safe fix.":
    "Plak een foutmelding of een teruggekomen e-mail, en ik zoek de oorzaak en de kleinste veilige oplossing.",
  "A mail dragged in here (.eml, .msg, .txt, .html) or a screenshot will do too.":
    "Een e-mail hierheen slepen (.eml, .msg, .txt, .html) of een schermafbeelding kan ook.",
  "I try the mail door without sending anything, and read the mail settings of our organisation.":
    "Ik probeer de e-mailingang zonder iets te verzenden en lees de e-mailinstellingen van onze organisatie.",
  "Without an error, ask “which way should our scanner send”, “settings for Kyocera” or “when do passwords end”; “topics” lists the rest.":
    "Is er geen fout, vraag dan “welke manier voor onze scanner”, “instellingen voor Kyocera” of “tot wanneer werken wachtwoorden”; “onderwerpen” toont de rest.",
  "Short requests that I know: “my cases”, “it works now”, “cancel”, “talk to a person”, “mute” and “unmute” for reminders, “export my data”, “delete my data”.":
    "Korte verzoeken die ik ken: “mijn meldingen”, “het werkt weer”, “annuleren”, “met iemand spreken”, “dempen” en “dempen uit” voor herinneringen, “mijn gegevens exporteren”, “mijn gegevens verwijderen”.",
  "At any point you can press “Talk to a person”; the helpdesk then gets everything I saw.":
    "U kunt op elk moment op “Helpdesk inschakelen” drukken; de helpdesk krijgt dan alles wat ik heb gezien.",
  "You are welcome": "Graag gedaan",
  "If something else comes back, paste it here.":
    "Komt er nog iets terug, plak het dan hier.",
  "I did not find a mail error in that":
    "Ik heb daarin geen foutmelding gevonden",
  "Paste the text that came back, numbers included, such as 550 5.7.64 or 535 5.7.139.":
    "Plak de tekst die terugkwam, inclusief de cijfers, zoals 550 5.7.64 of 535 5.7.139.",
  "“my cases” shows what I am working on for you, and “help” what else I can do.":
    "“mijn meldingen” toont waaraan ik voor u werk, en “hulp” wat ik nog meer kan.",
  "I read your changed message": "Ik heb uw gewijzigde bericht gelezen",
  "What I make of it comes next.": "Wat ik eruit opmaak, volgt nu.",
  "I had read that message already": "Dat bericht had ik al gelezen",
  "What I read of it stands; a later change to it is not read. If something was missing, send it as a new message.":
    "Wat ik erin heb gelezen, blijft gelden; een latere wijziging wordt niet gelezen. Ontbrak er iets, stuur het dan als een nieuw bericht.",
  "Something went wrong on my side": "Er ging iets mis aan mijn kant",
  "Your message is kept and nothing in the mail settings was changed.":
    "Uw bericht is bewaard en in de e-mailinstellingen is niets gewijzigd.",
  "Please try again in a few minutes, or pass the reference to the helpdesk.":
    "Probeer het over een paar minuten opnieuw, of geef de referentie door aan de helpdesk.",
  "Reference {}": "Referentie {1}",
  "I could not read this": "Dit kon ik niet lezen",
  "Nothing of it was kept.": "Hiervan is niets bewaard.",
  "The file is larger than 5 MiB. Paste the text of the error instead.":
    "Het bestand is groter dan 5 MiB. Plak in plaats daarvan de tekst van de foutmelding.",
  "Files are read only when they are sent in this chat. Send it here, or paste its text.":
    "Bestanden worden alleen gelezen als u ze in deze chat stuurt. Stuur het bestand hier, of plak de tekst ervan.",
  "The file could not be fetched from Teams. Send it again, or paste its text.":
    "Het bestand kon niet uit Teams worden opgehaald. Stuur het opnieuw, of plak de tekst ervan.",
  "I read this from your picture. Is it right?":
    "Dit las ik in uw afbeelding. Klopt het?",
  "Letters and digits in a picture are easily taken for others. Please compare; I wait for you before I look into it.":
    "Letters en cijfers in een afbeelding worden snel met andere verward. Vergelijk ze even; ik wacht op u voordat ik het uitzoek.",
  "Not right? Correct it here first.":
    "Klopt het niet? Corrigeer het hier eerst.",
  "That is right": "Dat klopt",
  "Read from your picture, confirmed by you":
    "Gelezen uit uw afbeelding, door u bevestigd",
  "I go by the text as you left it.":
    "Ik ga uit van de tekst zoals u die hebt achtergelaten.",
  "You have no open case": "U hebt geen open melding",
  "Paste the mail error here when something does not go through.":
    "Plak de foutmelding hier als iets niet doorkomt.",
  "Show me what came back": "Laat mij zien wat er terugkwam",
  "In Outlook, open the message that says it was not delivered, select all of it, copy it and paste it here. Dragging the message in here works as well.":
    "Open in Outlook het bericht dat meldt dat de e-mail niet is bezorgd, selecteer alles, kopieer het en plak het hier. U kunt het bericht ook hierheen slepen.",
  "On a scanner or printer, the text stands in its job list or error report; a photo of the panel will do.":
    "Bij een scanner of printer staat de tekst in de takenlijst of het foutrapport; een foto van het paneel is genoeg.",
  "In a program, the line of its log with the error is enough.":
    "Bij een programma is de logboekregel met de fout genoeg.",
  "If there is no text at all, write “talk to a person”.":
    "Is er helemaal geen tekst, schrijf dan “met iemand spreken”.",
  "You have one open case": "U hebt één open melding",
  "You have {} open cases": "U hebt {1} open meldingen",
  "Its card further up shows where it stands. Write “it works now” to close it, or “talk to a person”.":
    "Op de kaart hoger in de chat ziet u hoe het ervoor staat. Schrijf “het werkt weer” om de melding te sluiten, of “met iemand spreken”.",
  "Each has its card further up, which shows where it stands.":
    "Elke melding heeft hoger in de chat een kaart waarop u ziet hoe het ervoor staat.",
  "You have more than one open case.": "U hebt meer dan één open melding.",
  "Close it": "Sluiten",
  "I keep quiet from now on": "Ik houd mij vanaf nu stil",
  "No reminders and no notices of incidents, until you write “unmute”.":
    "Geen herinneringen en geen berichten over storingen, totdat u “dempen uit” schrijft.",
  "Answers to what you send, questions of the helpdesk and changes to approve still come.":
    "Antwoorden op wat u stuurt, vragen van de helpdesk en wijzigingen om goed te keuren komen nog wel.",
  "I remind you again": "Ik stuur u weer herinneringen",
  "Reminders and notices of incidents come as before. “mute” stops them.":
    "Herinneringen en berichten over storingen komen weer zoals voorheen. Met “dempen” stopt u ze.",
  "Which one shall I close?": "Welke zal ik sluiten?",
  "Closed, as you asked": "Gesloten, zoals u vroeg",
  "Nothing more is done about it. Paste the error again if you need it after all.":
    "Er wordt niets meer aan gedaan. Plak de foutmelding opnieuw als u het toch nodig hebt.",
  "Which one works again?": "Welke werkt weer?",
  "Good. I closed the case": "Mooi. Ik heb de melding gesloten",
  "Paste the next error here if something comes back again.":
    "Plak de volgende foutmelding hier als er weer iets terugkomt.",
  "Which one is it about?": "Om welke gaat het?",
  "The helpdesk has it now": "De helpdesk heeft het nu",
  "They see everything that I saw. The case's card shows who takes it.":
    "Daar zien ze alles wat ik heb gezien. De kaart van de melding laat zien wie de melding overneemt.",
  "I already have this one": "Deze melding heb ik al",
  "It is case {}; its card further up shows where it stands.":
    "Het is melding {1}; op de kaart hoger in de chat ziet u hoe het ervoor staat.",
  "What came back is shown to its reporter and the helpdesk only.":
    "Wat er terugkwam, zien alleen de melder en de helpdesk.",
  "Look for a code, a domain, an address, a name or a word of the error; “open”, “mine” and “from” narrow it down.":
    "Zoek op een code, een domein, een adres, een naam of een woord uit de foutmelding; met “open”, “mijn” en “van” maakt u de zoekopdracht preciezer.",
  "For example: find open from contoso.com 5.7.64":
    "Bijvoorbeeld: zoek open van contoso.com 5.7.64",
  "One case fits": "Eén melding komt overeen",
  "{} cases fit": "{1} meldingen komen overeen",
  "These are your own; the helpdesk sees all.":
    "Dit zijn uw eigen meldingen; de helpdesk ziet ze allemaal.",
  "There may be more; say more to narrow it down.":
    "Misschien zijn er meer; geef meer op om de lijst korter te maken.",
  "Nothing was done": "Er is niets gedaan",
  "I may not change anything here.": "Ik mag hier niets wijzigen.",
  "I cannot make this kind of change.":
    "Dit soort wijziging kan ik niet doorvoeren.",
  "This card is out of date. The newest card of the case shows what can be done.":
    "Deze kaart is verouderd. Op de nieuwste kaart van de melding staat wat er kan.",
  "This is a copy of a card. Please use the newest one in your own chat with me.":
    "Dit is een kopie van een kaart. Gebruik de nieuwste in uw eigen chat met mij.",
  "I may not change anything here. Please run the script on the newest card, then press “I have run it” there.":
    "Ik mag hier niets wijzigen. Voer het script op de nieuwste kaart uit en druk daar op “I have run it”.",
  "This button is for colleagues with that task. Nothing changed.":
    "Deze knop is voor collega's met die taak. Er is niets gewijzigd.",
  "I could not look up whether you may do this, so I did not do it. Please try again in a minute.":
    "Ik kon niet nakijken of u dit mag doen, dus heb ik het niet gedaan. Probeer het over een minuut opnieuw.",
  "This case is closed already.": "Deze melding is al gesloten.",
  "Somebody else has taken this case already.":
    "Iemand anders heeft deze melding al overgenomen.",
  "That is done already, or no longer possible.":
    "Dat is al gedaan of kan niet meer.",
  "This wants a reason. Please write on the card why it may be done, then press again. Nothing was changed.":
    "Hier is een reden voor nodig. Schrijf op de kaart waarom het mag en druk dan opnieuw. Er is niets gewijzigd.",
  "You approved this already. It wants a second person besides you.":
    "U hebt dit al goedgekeurd. Er is naast u een tweede persoon nodig.",
  "This was decided already. The first decision stands.":
    "Hierover is al beslist. De eerste beslissing geldt.",
  "You asked for this change, so somebody else has to approve it.":
    "U hebt om deze wijziging gevraagd, dus iemand anders moet die goedkeuren.",
  "This card shows an older plan. Please decide on the newest card.":
    "Deze kaart toont een ouder plan. Beslis op de nieuwste kaart.",
  "The time to decide has passed. Nothing was changed.":
    "De tijd om te beslissen is voorbij. Er is niets gewijzigd.",
  "The approval is more than an hour old and no longer counts. Nothing was changed.":
    "De goedkeuring is meer dan een uur oud en telt niet meer. Er is niets gewijzigd.",
  "A change to the same setting is waiting for a decision already.":
    "Een wijziging van dezelfde instelling wacht al op een beslissing.",
  "This wants two approvers besides the one who asks, and there are not so many. Nothing was asked.":
    "Hiervoor zijn naast de aanvrager twee goedkeurders nodig, en zoveel zijn er niet. Er is niets aangevraagd.",
  "I could not find anybody who may approve this. Nothing was asked.":
    "Ik heb niemand kunnen vinden die dit mag goedkeuren. Er is niets aangevraagd.",
  "I have not seen enough to propose a change here. A person has to look at it.":
    "Ik heb niet genoeg gezien om hier een wijziging voor te stellen. Er moet iemand naar kijken.",
  "I could not look whether it is there, so I did not note it.":
    "Ik kon niet kijken of het er is, dus heb ik het niet genoteerd.",
  "I could not look whether it is there, so I did not note it. {}":
    "Ik kon niet kijken of het er is, dus heb ik het niet genoteerd. {1}",
  "I looked, and everything is still as it was before. Run the script as it stands, wait a minute, and press again.":
    "Ik heb gekeken, en alles is nog zoals het was. Voer het script ongewijzigd uit, wacht een minuut en druk opnieuw.",
  "I looked, and it is not as the script leaves it: {}. Look again makes a new script for what stands there now.":
    "Ik heb gekeken, en het is niet zoals het script het achterlaat: {1}. “Look again” maakt een nieuw script voor wat er nu staat.",
  "I looked again. Everything is as it was when the change was planned.":
    "Ik heb opnieuw gekeken. Alles is zoals het was toen de wijziging werd gepland.",
  "{} tells of mail from {} for a domain that is not one of ours. An address that another organisation sends from must not be let in.":
    "{1} vermeldt e-mail van {2} voor een domein dat niet van ons is. Een adres van waaruit een andere organisatie verzendt, mag niet worden toegelaten.",
  "Nobody has seen mail come from {}; it is what we were told. Check it before you approve.":
    "Niemand heeft e-mail van {1} zien komen; het is ons zo verteld. Controleer het voordat u goedkeurt.",
  "The sender was seen at {} as well. An address that changes is somebody else's tomorrow; ask the provider whether {} is fixed.":
    "De afzender is ook gezien op {1}. Een adres dat verandert, is morgen van iemand anders; vraag de provider of {2} vast is.",
  "The refused mail was sent for a domain that is not one of ours. Be sure that {} is not another organisation's.":
    "De geweigerde e-mail is verzonden voor een domein dat niet van ons is. Zorg dat u zeker weet dat {1} niet van een andere organisatie is.",
  "I am looking at it": "Ik kijk ernaar",
  "Each look takes half a minute at most.":
    "Elke controle duurt hoogstens een halve minuut.",
  "Neither the message nor my own look can tell. If you do not know, say so or leave it empty. I go on without it.":
    "Dit blijkt niet uit het bericht en niet uit mijn eigen controle. Weet u het niet, zeg dat dan of laat het leeg. Ik ga dan zonder verder.",
  "I need one answer from you": "Ik heb één antwoord van u nodig",
  "I need {} answers from you": "Ik heb {1} antwoorden van u nodig",
  two: "twee",
  "I don't know": "Weet ik niet",
  "I have not met this answer before":
    "Dit antwoord ben ik nog niet tegengekomen",
  "The answer itself says so; I could not see it for myself.":
    "Het antwoord zegt het zelf; ik kon het niet zelf zien.",
  "This is likely, not certain.": "Dit is waarschijnlijk, niet zeker.",
  "Other causes are possible too; the same puts all of them right.":
    "Er zijn ook andere oorzaken mogelijk; hetzelfde lost ze allemaal op.",
  "The helpdesk has your case with everything I saw, until it is solved. You will hear from a person here.":
    "De helpdesk heeft uw melding met alles wat ik heb gezien, totdat het probleem is opgelost. U hoort hier van een medewerker.",
  "{} from the helpdesk has your case since {} and keeps it open until it is solved.":
    "{1} van de helpdesk heeft uw melding sinds {2} en houdt die open totdat het probleem is opgelost.",
  "This case closes by itself on {} unless you press a button before then.":
    "Deze melding sluit vanzelf op {1}, tenzij u vóór die tijd op een knop drukt.",
  "A person will help you": "Een medewerker gaat u helpen",
  "If there is a mail error after all, paste it here.":
    "Is er toch een foutmelding, plak die dan hier.",
  "I have not met this one. A person has it now":
    "Dit ben ik niet eerder tegengekomen. Een medewerker heeft het nu",
  "I could not settle this one. A person has it now":
    "Hier kwam ik niet uit. Een medewerker heeft het nu",
  "I do not want to guess.": "Ik wil niet gokken.",
  "{} has your case.": "{1} heeft uw melding.",
  "The fix is approved and being applied":
    "De oplossing is goedgekeurd en wordt doorgevoerd",
  "This takes a moment.": "Dit duurt even.",
  "The fix is applied, not checked yet":
    "De oplossing is doorgevoerd, nog niet gecontroleerd",
  "Microsoft 365 can take up to an hour to act on it. I will look again.":
    "Het kan tot een uur duren voordat dit in Microsoft 365 werkt. Ik kijk nog een keer.",
  "I am checking whether the fix was applied":
    "Ik controleer of de oplossing is doorgevoerd",
  "Microsoft 365 did not answer clearly. Nothing is written twice.":
    "Microsoft 365 gaf geen duidelijk antwoord. Er wordt niets twee keer geschreven.",
  "The fix is waiting for an admin's approval":
    "De oplossing wacht op goedkeuring van een beheerder",
  "The admins have until {}.": "De beheerders hebben de tijd tot {1}.",
  "There is nothing for you to do.": "U hoeft niets te doen.",
  "Fixed. Please send once more": "Opgelost. Verzend nog een keer",
  "Fixed and checked.": "Opgelost en gecontroleerd.",
  "Fixed and checked at {}.": "Opgelost en gecontroleerd om {1}.",
  "The change is in place. Please send once more":
    "De wijziging is doorgevoerd. Verzend nog een keer",
  "Changed and read back. It can take some minutes until Microsoft 365 acts on it.":
    "Gewijzigd en teruggelezen. Het kan enkele minuten duren voordat dit in Microsoft 365 werkt.",
  "Changed and read back at {}. It can take some minutes until Microsoft 365 acts on it.":
    "Gewijzigd en teruggelezen om {1}. Het kan enkele minuten duren voordat dit in Microsoft 365 werkt.",
  "The fix was approved, but could not be applied in time":
    "De oplossing is goedgekeurd, maar kon niet op tijd worden doorgevoerd",
  "Nothing was changed. A person will ask again.":
    "Er is niets gewijzigd. Een medewerker vraagt het opnieuw aan.",
  "The admins decided against this fix":
    "De beheerders hebben tegen deze oplossing besloten",
  "Nothing was changed. A person will look for another way.":
    "Er is niets gewijzigd. Een medewerker zoekt een andere weg.",
  "Nobody approved the fix in time":
    "Niemand heeft de oplossing op tijd goedgekeurd",
  "The settings changed meanwhile, so nothing was applied":
    "De instellingen zijn intussen gewijzigd, dus er is niets doorgevoerd",
  "Nothing was written. A person will look at it again.":
    "Er is niets geschreven. Een medewerker kijkt er opnieuw naar.",
  "The fix could not be applied": "De oplossing kon niet worden doorgevoerd",
  "Nothing was changed. A person will look at it.":
    "Er is niets gewijzigd. Een medewerker kijkt ernaar.",
  "I cannot tell whether the fix is in place":
    "Ik kan niet zeggen of de oplossing is doorgevoerd",
  "A person has to look at it before anything else is done.":
    "Een medewerker moet ernaar kijken voordat er iets anders gebeurt.",
  "This case is closed.": "Deze melding is gesloten.",
  "If it comes back, paste the new error here.":
    "Komt het terug, plak de nieuwe foutmelding dan hier.",
  "It works again.": "Het werkt weer.",
  "No longer wanted.": "Niet meer gewenst.",
  "The helpdesk closed it.": "De helpdesk heeft de melding gesloten.",
  "Until it is done": "Tot het klaar is",
  "What to do now": "Wat u nu doet",
  "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.":
    "Druk op “Oplossing aanvragen”. Een Exchange-beheerder heeft dan een dag om erover te beslissen, en ik laat het u hier weten als het klaar is.",
  "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.":
    "Druk op “Helpdesk inschakelen”. De helpdesk krijgt alles wat ik heb gezien en pakt het op.",
  "Or ask yourself: show this card with its Details to {}. What they have to do: “{}”.":
    "Of vraag het zelf: laat deze kaart met de details zien aan {1}. Wat daar moet gebeuren: “{2}”.",
  "If it is urgent, reach the recipient by telephone or chat.":
    "Is het dringend, bereik de ontvanger dan via telefoon of chat.",
  "If it is urgent, save the scan as a file and send it from your own mailbox.":
    "Is het dringend, sla de scan dan op als bestand en verzend dat vanuit uw eigen postvak.",
  "If it is urgent, send this one mail from your own mailbox.":
    "Is het dringend, verzend deze ene e-mail dan vanuit uw eigen postvak.",
  "It worked if": "Het is gelukt als",
  "It works now": "Werkt weer",
  "Talk to a person": "Helpdesk inschakelen",
  "That's not it": "Dat is het niet",
  Continue: "Doorgaan",
  "Ask for the fix": "Oplossing aanvragen",
  "Still not working": "Werkt nog niet",
  "{} · reported {}": "{1} · gemeld op {2}",
  "No connection": "Geen verbinding",
  Refused: "Geweigerd",
  Delayed: "Vertraagd",
  "Refused by Microsoft 365": "Geweigerd door Microsoft 365",
  "Refused by Microsoft 365 ({})": "Geweigerd door Microsoft 365 ({1})",
  "Delayed by Microsoft 365": "Vertraagd door Microsoft 365",
  "Delayed by Microsoft 365 ({})": "Vertraagd door Microsoft 365 ({1})",
  "Refused {{DATE({}": "Geweigerd op {{DATE({1}",
  "Delayed {{DATE({}": "Vertraagd op {{DATE({1}",
  "Refused {{DATE({} by Microsoft 365":
    "Geweigerd op {{DATE({1} door Microsoft 365",
  "Refused {{DATE({} by Microsoft 365 ({})":
    "Geweigerd op {{DATE({1} door Microsoft 365 ({2})",
  "Delayed {{DATE({} by Microsoft 365":
    "Vertraagd op {{DATE({1} door Microsoft 365",
  "Delayed {{DATE({} by Microsoft 365 ({})":
    "Vertraagd op {{DATE({1} door Microsoft 365 ({2})",
  "{} · Asked {}, closed {}": "{1} · Gevraagd {2}, gesloten {3}",
  "looked at 1 thing": "naar 1 ding gekeken",
  "looked at {} things": "naar {1} dingen gekeken",
  "Own server": "Eigen server",
  "Office network": "Kantoornetwerk",
  "Microsoft's door": "Ingang van Microsoft",
  "Relay rule": "Relayregel",
  "knows {}": "kent {1}",
  "I cannot see our mail settings, so I ask you.":
    "Ik kan onze e-mailinstellingen niet zien, dus vraag ik het u.",
  "I can see our mail settings, but not change them.":
    "Ik kan onze e-mailinstellingen zien, maar niet wijzigen.",
  "I can see our mail settings. An admin approves each change.":
    "Ik kan onze e-mailinstellingen zien. Een beheerder keurt elke wijziging goed.",
  "Mode: reads nothing in the tenant, asks people instead.":
    "Modus: leest niets in de tenant, vraagt het aan mensen.",
  "Mode: reads only. An admin runs the script, the bot checks.":
    "Modus: leest alleen. Een beheerder voert het script uit, de bot controleert.",
  "Mode: reads the tenant, changes it only when approved.":
    "Modus: leest de tenant, wijzigt die alleen na goedkeuring.",
  "Mode: I may neither read nor change the tenant.":
    "Modus: ik mag de tenant niet lezen en niet wijzigen.",
  "Mode: I read, and may not change. You run the script, I check it.":
    "Modus: ik lees en mag niet wijzigen. U voert het script uit, ik controleer het.",
  "Mode: I read and change. What is approved I write and check.":
    "Modus: ik lees en wijzig. Wat is goedgekeurd, schrijf en controleer ik.",
  "We know about this. You are not the only one":
    "Dit is ons bekend. U bent niet de enige",
  "{} colleagues get the same answer since {}.":
    "{1} collega's krijgen sinds {2} hetzelfde antwoord.",
  "The helpdesk knows.": "De helpdesk weet ervan.",
  "{} from the helpdesk is on it.": "{1} van de helpdesk is ermee bezig.",
  "Next word at {}.": "Volgend bericht: {1}.",
  "I tell you here when it is over. There is nothing for you to do.":
    "Ik laat u hier weten wanneer het voorbij is. U hoeft niets te doen.",
  "It is over. Please try again": "Het is voorbij. Probeer het opnieuw",
  "What you reported lasted from {} to {}.":
    "Wat u hebt gemeld, duurde van {1} tot {2}.",
  "If it still does not work, press “Still not working”, and a person has a look.":
    "Werkt het nog steeds niet, druk dan op “Werkt nog niet”, en een medewerker kijkt ernaar.",
  "The next word is due": "Het is tijd voor het volgende bericht",
  "{} people wait for news of incident {}.":
    "{1} personen wachten op nieuws over storing {2}.",
  "On its card in the channel, say when there will be more, or that it is over.":
    "Meld op de kaart in het kanaal wanneer er meer nieuws komt, of dat het voorbij is.",
  "Your answer": "Uw antwoord",
  "Send the answer": "Antwoord sturen",
  "I passed your answer on": "Ik heb uw antwoord doorgegeven",
  "{} has it now.": "{1} heeft het nu.",
  "A case is yours now": "Er is nu een melding aan u toegewezen",
  "{} gave you {}.": "{1} heeft {2} aan u toegewezen.",
  "Its card is in the helpdesk's channel.":
    "De kaart ervan staat in het kanaal van de helpdesk.",
  "The helpdesk has a question for you": "De helpdesk heeft een vraag voor u",
  "{} asks:": "{1} vraagt:",
  "{} needs an answer to go on. It can be given on your card.":
    "{1} heeft een antwoord nodig om verder te gaan. U kunt het op uw kaart geven.",
  "The reporter has answered": "De melder heeft geantwoord",
  "The answer stands on the card of {}.":
    "Het antwoord staat op de kaart van {1}.",
  "A case of yours is due soon":
    "Een melding van u moet binnenkort zijn opgelost",
  "{} should be solved by {}.": "{1} moet uiterlijk {2} zijn opgelost.",
  "Nobody has taken a case in time":
    "Niemand heeft op tijd een melding overgenomen",
  "A person should have had {} by {}.":
    "Iemand had {1} uiterlijk {2} moeten overnemen.",
  "A case is not solved in time": "Een melding is niet op tijd opgelost",
  "{} should have been solved by {}.":
    "{1} had uiterlijk {2} opgelost moeten zijn.",
  "Nobody has it.": "Niemand heeft deze melding.",
  "{} has it.": "{1} heeft deze melding.",
  "The helpdesk has your case with everything I saw, until it is solved. {}":
    "De helpdesk heeft uw melding met alles wat ik heb gezien, totdat het probleem is opgelost. {1}",
  "You will hear from a person here by {}.":
    "U hoort hier uiterlijk {1} van een medewerker.",
  "This case was closed more than seven days ago and its words are gone. Please have it reported anew.":
    "Deze melding is meer dan zeven dagen geleden gesloten en de tekst ervan is verwijderd. Laat het opnieuw melden.",
  "Nothing was written. Please write it on the card, then press again.":
    "Er was niets ingevuld. Schrijf het op de kaart en druk dan opnieuw.",
  "Please choose a colleague of the helpdesk on the card, then press again.":
    "Kies op de kaart een collega van de helpdesk en druk dan opnieuw.",
  "You have this case already.": "U hebt deze melding al.",
  "{} has this case already.": "{1} heeft deze melding al.",
  "Could not read this file; paste its text.":
    "Dit bestand kon niet worden gelezen; plak de tekst ervan.",
  "Archives are not opened. Send the mail itself, or paste its text.":
    "Archieven worden niet geopend. Stuur de e-mail zelf, of plak de tekst ervan.",
  "Documents and animations are not opened. Send a PNG or JPEG, or paste the text of the error.":
    "Documenten en animaties worden niet geopend. Stuur een PNG of JPEG, of plak de tekst van de fout.",
  "This is a picture. Paste the text of the error instead.":
    "Dit is een afbeelding. Plak in plaats daarvan de tekst van de fout.",
  "Could not read this picture; paste the text of the error instead.":
    "Deze afbeelding kon niet worden gelezen; plak in plaats daarvan de tekst van de fout.",
  "This picture is too large. Cut out the error, or paste its text.":
    "Deze afbeelding is te groot. Knip de fout uit, of plak de tekst ervan.",
  "It is a picture, and no mail error could be read in it. Paste the text of the error instead.":
    "Het is een afbeelding, en er kon geen e-mailfout in worden gelezen. Plak in plaats daarvan de tekst van de fout.",
  "Only those who approve changes can switch them off and on, and I could not see that you are one of them.":
    "Alleen wie wijzigingen goedkeurt, kan ze uit- en aanzetten, en ik kon niet zien dat u daarbij hoort.",
  "Deciding alone is for those whom the configuration names for emergencies, and I could not see that you are one of them.":
    "Alleen beslissen is voor wie in de configuratie voor noodgevallen is genoemd, en ik kon niet zien dat u daarbij hoort.",

  // Free questions.
  "I found no answer to that": "Daar vond ik geen antwoord op",
  "Ask it in other words, or talk to a person.":
    "Vraag het in andere woorden, of praat met een persoon.",
  "I am looking that up": "Ik zoek het op",
  "The answer comes here in a moment.": "Het antwoord komt zo hier te staan.",
  "Has a mail come back? Paste its text meanwhile, numbers included.":
    "Is er een e-mail teruggekomen? Plak intussen de tekst, inclusief de cijfers.",
  "You asked": "Uw vraag",
  "What I know about that": "Wat ik daarover weet",
  "Written by AI from the sources below; it can be wrong.":
    "Geschreven door AI op basis van de bronnen hieronder; het kan onjuist zijn.",
  "Has a mail come back? Paste its text here, numbers included, and I look into it.":
    "Is er een e-mail teruggekomen? Plak de tekst hier, inclusief de cijfers, dan zoek ik het uit.",
  "Source {}": "Bron {1}",
  "Your questions to me go, and what I answered.":
    "Uw vragen aan mij worden verwijderd, met mijn antwoorden.",
  "Your questions are gone, and what I answered.":
    "Uw vragen zijn verwijderd, met mijn antwoorden.",
  "Your cases and then your questions, newest first, as JSON to copy.":
    "Uw meldingen en daarna uw vragen, nieuwste eerst, als JSON om te kopiëren.",
  "Passed on to the helpdesk as {}": "Doorgegeven aan de helpdesk als {1}",
  "This old case was removed": "Deze oude melding is verwijderd",
  "It is fixed. Please try again": "Het is opgelost. Probeer het opnieuw",
  "Your card asks whether it works now.": "Uw kaart vraagt of het nu werkt.",
  "The change was not made": "De wijziging is niet doorgevoerd",
  "Your card says why. The helpdesk has your case.":
    "Uw kaart zegt waarom. De helpdesk heeft uw melding.",
  "Your case is closed": "Uw melding is gesloten",
  "{} from the helpdesk closed {}.": "{1} van de helpdesk heeft {2} gesloten.",
  "If something comes back again, paste it here.":
    "Komt er weer iets terug, plak het dan hier.",
};
