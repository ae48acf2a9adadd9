import type { Catalogue } from "./translate.ts";

/** What a reporter sees, in Polish; what is folded behind the details stays English. */
export const polish: Catalogue = {
  and: "i",
  "Got it.": "Przyjęto.",
  "This card is out of date. Please use the newest one, or write to me.":
    "Ta karta jest nieaktualna. Proszę użyć najnowszej lub napisać do mnie.",
  Details: "Szczegóły",
  Code: "Kod",
  "The server's own words": "Dosłowna odpowiedź serwera",
  "What was looked at": "Co sprawdzono",
  "Where two sources disagree": "Gdzie dwa źródła są sprzeczne",
  "What was not looked at": "Czego nie sprawdzono",
  "Some details were too long to show here.":
    "Niektóre szczegóły były zbyt długie, aby je tu pokazać.",
  "This change is too long to show here in full, so it cannot be approved here.":
    "Ta zmiana jest zbyt długa, aby pokazać ją tu w całości, dlatego nie można jej tu zatwierdzić.",
  "Please choose or write something.": "Proszę coś wybrać lub napisać.",
  "I answer you in [our own chat]({}), where nobody else reads along.":
    "Odpowiadam w [naszym czacie]({1}), którego nikt inny nie czyta.",
  "I read this. What I find out comes to our own chat.":
    "Ta wiadomość została odczytana. To, co ustalę, pojawi się w naszym czacie.",
  "There is no text in this message that I could read.":
    "W tej wiadomości nie ma tekstu, który można odczytać.",
  "I cannot open its files from here; send them to me in our chat.":
    "Nie mogę stąd otworzyć plików; proszę przesłać je w naszym czacie.",
  "Look into it": "Sprawdź to",
  "I am looking into it. The answer comes to our own chat.":
    "Sprawdzam to. Odpowiedź pojawi się w naszym czacie.",
  "The cases cannot be looked up just now. Try again in a minute.":
    "W tej chwili nie można wyszukać zgłoszeń. Proszę spróbować ponownie za minutę.",
  "No case fits": "Żadne zgłoszenie nie pasuje",
  "No case of yours fits": "Żadne z Twoich zgłoszeń nie pasuje",
  done: "gotowe",
  running: "w toku",
  waiting: "oczekuje",
  "could not look": "nie udało się sprawdzić",
  "Microsoft has blocked the rule that lets your office send":
    "Microsoft zablokował regułę, dzięki której biuro może wysyłać pocztę",
  "Microsoft saw unwanted mail come through this rule, so it may have been misused. A security admin has to find out what sent it before the block is lifted. That takes some hours.":
    "Microsoft wykrył niechcianą pocztę przechodzącą przez tę regułę, więc mogło dojść do jej nadużycia. Zanim blokada zostanie zdjęta, administrator zabezpieczeń musi ustalić, co wysłało te wiadomości. Zajmuje to kilka godzin.",
  "Microsoft 365 does not recognise the sender's certificate":
    "Microsoft 365 nie rozpoznaje certyfikatu nadawcy",
  "This is on our side, not the recipient's. The certificate of what sends the mail and the one that the rule expects are not the same. Whoever looks after the server and an Exchange admin can put that right in about an hour.":
    "Przyczyna leży po naszej stronie, a nie po stronie adresata. Certyfikat urządzenia lub programu wysyłającego różni się od tego, którego oczekuje reguła. Osoba odpowiedzialna za serwer i administrator Exchange mogą to naprawić w około godzinę.",
  "The rule that lets your office send is switched off":
    "Reguła, dzięki której biuro może wysyłać pocztę, jest wyłączona",
  "This is on our side, not the recipient's. An Exchange admin can switch the rule on again in a minute. Nothing is wrong with what sends the mail.":
    "Przyczyna leży po naszej stronie, a nie po stronie adresata. Administrator Exchange może w minutę ponownie włączyć regułę. Wysyłające urządzenie lub program jest w porządku.",
  "Microsoft 365 no longer recognises your office's address":
    "Microsoft 365 nie rozpoznaje już adresu biura",
  "This is on our side, not the recipient's. An Exchange admin can fix it in a minute. Nothing is wrong with what sends the mail.":
    "Przyczyna leży po naszej stronie, a nie po stronie adresata. Administrator Exchange może to naprawić w minutę. Wysyłające urządzenie lub program jest w porządku.",
  "Microsoft 365 has no rule that lets your office send":
    "W Microsoft 365 nie ma reguły, która pozwala biuru wysyłać pocztę",
  "This is on our side, not the recipient's. An Exchange admin can add the rule in a few minutes. Nothing is wrong with what sends the mail.":
    "Przyczyna leży po naszej stronie, a nie po stronie adresata. Administrator Exchange może dodać regułę w kilka minut. Wysyłające urządzenie lub program jest w porządku.",
  "The rule that lets your office send is the wrong kind":
    "Reguła, dzięki której biuro może wysyłać pocztę, jest niewłaściwego rodzaju",
  "This is on our side, not the recipient's. The rule was made for a partner company. An Exchange admin can make one for our own office in a few minutes.":
    "Przyczyna leży po naszej stronie, a nie po stronie adresata. Reguła została utworzona dla firmy partnerskiej. Administrator Exchange może w kilka minut utworzyć regułę dla naszego biura.",
  "Sent this way, mail reaches our own colleagues only":
    "Tak wysłana poczta dociera tylko do współpracowników",
  "The device sends without sign-in and without a rule. That works for colleagues and never for anybody outside. An Exchange admin can add a rule in a few minutes.":
    "Urządzenie wysyła bez logowania i bez reguły. W ten sposób poczta dociera do współpracowników, ale nigdy do osób z zewnątrz. Administrator Exchange może dodać regułę w kilka minut.",
  "Our organisation now refuses mail from devices it does not know":
    "Nasza organizacja odrzuca teraz pocztę z nieznanych urządzeń",
  "This is on our side. A security setting is on, and this device is not on the list. An Exchange admin can usually add it in a few minutes, and the setting stays on.":
    "Przyczyna leży po naszej stronie. Włączone jest ustawienie zabezpieczeń, a tego urządzenia nie ma na liście. Administrator Exchange może je zwykle dodać w kilka minut, a ustawienie pozostanie włączone.",
  "Your office's mail leaves by another internet line than before":
    "Poczta z biura wychodzi innym łączem internetowym niż dotąd",
  "This is on our side, not the recipient's. The internet line has a second or a new address that the rule does not know. An Exchange admin can add it in a minute, once the network's admin has named all lines.":
    "Przyczyna leży po naszej stronie, a nie po stronie adresata. Łącze internetowe ma drugi lub nowy adres, którego reguła nie zna. Administrator Exchange może go dodać w minutę, gdy tylko administrator sieci poda wszystkie łącza.",
  "Our own Exchange server is too old for Microsoft 365":
    "Nasz własny serwer Exchange jest zbyt stary dla Microsoft 365",
  "Microsoft slows down and later refuses mail from servers without current updates. Neither the message nor the device is the reason. Whoever looks after the server has to update it; that takes some hours.":
    "Microsoft spowalnia, a później odrzuca pocztę z serwerów bez bieżących aktualizacji. Przyczyną nie jest ani wiadomość, ani urządzenie. Osoba odpowiedzialna za serwer musi go zaktualizować; zajmuje to kilka godzin.",
  "The mail leaves over IPv6, which no rule can recognise":
    "Poczta wychodzi przez IPv6, którego żadna reguła nie rozpozna",
  "Nothing is wrong with the message. What sends it uses the newer kind of internet address, and the rules know only the older kind. Whoever looks after the device or the network can change that in a few minutes.":
    "Wiadomość jest w porządku. Wysyłające urządzenie lub program używa nowszego rodzaju adresów internetowych, a reguły znają tylko starszy. Osoba odpowiedzialna za urządzenie lub sieć może to zmienić w kilka minut.",
  "The mail went in circles until it was stopped":
    "Wiadomość krążyła w pętli, aż została zatrzymana",
  "Two mail systems kept handing it to one another; nobody got it. It concerns every mail that goes that way. A mail admin has to take the circle apart, which can take an hour or more.":
    "Dwa systemy pocztowe przekazywały ją sobie w kółko; nikt jej nie dostał. Dotyczy to każdej wiadomości na tej drodze. Administrator poczty musi przerwać pętlę, co może zająć godzinę lub dłużej.",
  "The device is set to the filter in front of Microsoft 365":
    "Na urządzeniu ustawiony jest filtr stojący przed Microsoft 365",
  "Our domain's public mail host belongs to a filter service, which does not pass on our own devices' mail. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "Publiczny host poczty naszej domeny należy do usługi filtrującej, która nie przekazuje poczty z naszych własnych urządzeń. Wystarczy zmienić nazwę serwera tam, skąd wysyłana jest wiadomość; zajmuje to minutę.",
  "This mail has no return address, so it may not pass":
    "Ta wiadomość nie ma adresu zwrotnego, więc nie może przejść",
  "Automatic replies and reports travel without a return address. Ordinary mail from the same sender is not affected. Whoever looks after the mail server and an Exchange admin can let them pass by a certificate; that takes about an hour.":
    "Automatyczne odpowiedzi i raporty są wysyłane bez adresu zwrotnego. Zwykłych wiadomości tego samego nadawcy to nie dotyczy. Osoba odpowiedzialna za serwer poczty i administrator Exchange mogą je przepuścić na podstawie certyfikatu; zajmuje to około godziny.",
  "A rule lets mail in from a partner's servers only":
    "Reguła wpuszcza pocztę tylko z serwerów partnera",
  "This is on our side. A rule for a mail gateway keeps everything else out, this sender too. An Exchange admin can add a rule for our own office in a few minutes; the gateway's rule stays as it is.":
    "Przyczyna leży po naszej stronie. Reguła dla bramy poczty nie wpuszcza niczego innego, a więc i tego nadawcy. Administrator Exchange może w kilka minut dodać regułę dla naszego biura; reguła bramy pozostanie bez zmian.",
  "Our own mail server refused to pass this mail on":
    "Nasz własny serwer poczty odmówił przekazania tej wiadomości",
  "The mail never reached Microsoft 365. Whoever looks after our own mail server can allow this device there in a few minutes.":
    "Wiadomość nie dotarła do Microsoft 365. Osoba odpowiedzialna za nasz serwer poczty może w kilka minut dopuścić tam to urządzenie.",
  "The sender's address does not belong to our organisation":
    "Adres nadawcy nie należy do naszej organizacji",
  "Microsoft 365 passes on mail only from addresses of our own mail domains. The sender address has to be changed where the mail is sent; it takes a minute.":
    "Microsoft 365 przekazuje tylko wiadomości z adresów w naszych własnych domenach poczty. Adres nadawcy trzeba zmienić tam, skąd wysyłana jest wiadomość; zajmuje to minutę.",
  "The device or program is set to another organisation's mail server":
    "Na urządzeniu lub w programie ustawiony jest serwer poczty innej organizacji",
  "Microsoft 365 cannot tell whose mail this is. Changing the server name where the mail is sent puts it right; it takes a minute.":
    "Microsoft 365 nie może ustalić, czyja to wiadomość. Wystarczy zmienić nazwę serwera tam, skąd wysyłana jest wiadomość; zajmuje to minutę.",
  "The device or program is set to the wrong Microsoft server":
    "Na urządzeniu lub w programie ustawiony jest niewłaściwy serwer Microsoft",
  "That server is for devices and programs that sign in, and this one does not. Another server name in its settings puts it right; that takes a minute.":
    "Ten serwer jest dla urządzeń i programów, które się logują, a tutaj nie ma logowania. Wystarczy wpisać w ustawieniach inną nazwę serwera; zajmuje to minutę.",
  "The device is set to numbers instead of a server name":
    "Na urządzeniu zamiast nazwy serwera ustawione są liczby",
  "Microsoft's servers change their addresses all the time, and their certificates are made out to names. Entering the name where the mail is sent puts it right; it takes a minute.":
    "Serwery Microsoft stale zmieniają adresy, a ich certyfikaty są wystawione na nazwy. Wystarczy wpisać nazwę tam, skąd wysyłana jest wiadomość; zajmuje to minutę.",
  "The device or program does not trust the mail server's certificate":
    "Urządzenie lub program nie ufa certyfikatowi serwera poczty",
  "The server shows a certificate, and the device does not know who vouches for it, or has the wrong date. Whoever looks after the device can correct its clock or update it in some minutes.":
    "Serwer przedstawia certyfikat, a urządzenie nie zna jego wystawcy lub ma złą datę. Osoba odpowiedzialna za urządzenie może w kilka minut ustawić zegar lub zaktualizować urządzenie.",
  "The name of the mail server cannot be found":
    "Nie można znaleźć nazwy serwera poczty",
  "The mail never left the office. Either the name is mistyped or no longer exists, or the device asks a name server that does not answer. Whoever looks after the device or the network can correct it in a few minutes.":
    "Wiadomość nie opuściła biura. Nazwa zawiera błąd lub już nie istnieje albo urządzenie pyta serwer DNS, który nie odpowiada. Osoba odpowiedzialna za urządzenie lub sieć może to poprawić w kilka minut.",
  "The network does not let mail out on port 25":
    "Sieć nie wypuszcza poczty przez port 25",
  "The mail never reached Microsoft 365, and the device is not the reason. Whoever looks after the firewall or the internet line has to open the way. With a provider that can take some days.":
    "Wiadomość nie dotarła do Microsoft 365, a urządzenie nie jest przyczyną. Osoba odpowiedzialna za zaporę lub łącze internetowe musi otworzyć drogę. U dostawcy może to potrwać kilka dni.",
  "The device uses a kind of encryption that Microsoft 365 lacks":
    "Urządzenie używa rodzaju szyfrowania, którego Microsoft 365 nie ma",
  "Microsoft 365 does not answer to that kind; nothing is blocked and the password is not the reason. Whoever looks after what sends the mail can change the port and the encryption setting in a minute.":
    "Microsoft 365 nie odpowiada na ten rodzaj szyfrowania; nic nie jest zablokowane, a hasło nie jest przyczyną. Osoba odpowiedzialna za wysyłające urządzenie lub program może w minutę zmienić port i ustawienie szyfrowania.",
  "The network does not let mail out to the sign-in server":
    "Sieć nie wypuszcza poczty do serwera logowania",
  "The mail never reached Microsoft 365, and neither the device nor the password is the reason. Whoever looks after the firewall has to open port 587. That takes some minutes.":
    "Wiadomość nie dotarła do Microsoft 365, a przyczyną nie jest ani urządzenie, ani hasło. Osoba odpowiedzialna za zaporę musi otworzyć port 587. Zajmuje to kilka minut.",
  "Something in our network meddles with the encrypted connection":
    "Coś w naszej sieci ingeruje w szyfrowane połączenie",
  "A firewall or virus scanner opens the mail's connection on its way, or takes parts out of it. Whoever looks after the network can leave Microsoft 365's mail servers out of that in a few minutes.":
    "Zapora lub skaner antywirusowy otwiera po drodze połączenie, którym idzie poczta, lub coś z niego usuwa. Osoba odpowiedzialna za sieć może w kilka minut wykluczyć z tego serwery poczty Microsoft 365.",
  "The device or program tries to sign in without encryption":
    "Urządzenie lub program próbuje zalogować się bez szyfrowania",
  "Microsoft 365 takes a name and password only inside an encrypted connection, so the password is not the reason. Whoever looks after the device can switch encryption on in a minute.":
    "Microsoft 365 przyjmuje nazwę i hasło tylko w szyfrowanym połączeniu, więc hasło nie jest przyczyną. Osoba odpowiedzialna za urządzenie może w minutę włączyć szyfrowanie.",
  "A rule takes mail only when it comes encrypted":
    "Reguła przyjmuje tylko pocztę zaszyfrowaną",
  "The device is known, but it sends in plain. Whoever looks after it can switch encryption on in a minute, if the device can do it.":
    "Urządzenie jest znane, ale wysyła bez szyfrowania. Osoba odpowiedzialna za urządzenie może w minutę włączyć szyfrowanie, jeśli urządzenie je obsługuje.",
  "The device's encryption is too old for the mail server":
    "Szyfrowanie urządzenia jest zbyt stare dla serwera poczty",
  "The device is working as it was built, but its kind of encryption is no longer accepted. Whoever looks after it can install newer firmware. Where there is none, a mail server of our own can stand in between.":
    "Urządzenie działa tak, jak je zbudowano, ale jego rodzaj szyfrowania nie jest już akceptowany. Osoba odpowiedzialna za urządzenie może zainstalować nowsze oprogramowanie układowe. Jeśli go nie ma, można ustawić pośrodku własny serwer poczty.",
  "You did not send this; somebody used your address":
    "Ta wiadomość nie pochodzi od Ciebie; ktoś użył Twojego adresu",
  "Somebody put your address on their own mail, and its refusal came back to you. Your mailbox is not broken. You can delete the report; an admin can make such misuse harder within a day.":
    "Ktoś podał Twój adres w swojej wiadomości, a odmowa jej przyjęcia wróciła do Ciebie. Twoja skrzynka pocztowa jest w porządku. Raport można usunąć; administrator może w ciągu jednego dnia utrudnić takie nadużycia.",
  "Delete the report. None of your mail was lost, and you need not answer it.":
    "Raport można usunąć. Żadna z Twoich wiadomości nie zginęła i nie trzeba na niego odpowiadać.",
  "The content of this mail was refused":
    "Treść tej wiadomości została odrzucona",
  "A filter took it for unwanted, or the mail is not built as it should be. Another text, or no attachment, may go through at once. If it is refused again, whoever runs that filter can say why.":
    "Filtr uznał ją za niechcianą albo wiadomość nie jest zbudowana tak, jak powinna. Z innym tekstem lub bez załącznika może przejść od razu. Jeśli znów zostanie odrzucona, przyczynę może podać operator tego filtra.",
  "Send it once more with a few plain words, and without attachment and links.":
    "Proszę wysłać wiadomość jeszcze raz, z kilkoma prostymi słowami, bez załącznika i bez linków.",
  "If that arrives, add the rest piece by piece, or send a link to the file. If it is refused too, your text is not the reason.":
    "Jeśli dotrze, proszę dodawać resztę po kawałku lub wysłać link do pliku. Jeśli i ona zostanie odrzucona, to nie tekst jest przyczyną.",
  "The mail is not lost; it is still being tried":
    "Wiadomość nie zginęła; próby doręczenia trwają",
  "So far this is a notice and no refusal. Microsoft 365 goes on trying for a day and reports if it gives up. There is nothing to do but wait; do not send it again yet.":
    "Na razie jest to tylko powiadomienie, a nie odmowa. Microsoft 365 ponawia próby przez dobę i poinformuje, jeśli z nich zrezygnuje. Wystarczy poczekać; proszę na razie nie wysyłać wiadomości ponownie.",
  "The recipient's server asks to try again a little later":
    "Serwer adresata prosi o ponowienie próby nieco później",
  "Some mail servers turn a sender away at the first meeting and take the mail when it comes again. Nothing is broken. A mail server tries again by itself within the hour; a device may have to be told to send once more.":
    "Niektóre serwery poczty odsyłają nadawcę za pierwszym razem i przyjmują wiadomość, gdy przyjdzie ponownie. Nic się nie zepsuło. Serwer poczty sam ponowi próbę w ciągu godziny; na urządzeniu być może trzeba będzie zlecić wysłanie jeszcze raz.",
  "The mail is larger than it may be": "Wiadomość przekracza dozwolony rozmiar",
  "Attachments grow by about a third when they are mailed. A smaller scan, or a link to the file instead, goes through at once. Nothing is broken.":
    "Przy wysyłaniu załączniki rosną mniej więcej o jedną trzecią. Mniejszy skan lub link zamiast pliku przejdzie od razu. Nic się nie zepsuło.",
  "The part behind the @ takes no mail":
    "Część za znakiem @ nie przyjmuje poczty",
  "The name behind the @ does not exist or takes no mail, so the address is probably misspelt. Check it and send again; that takes a minute. If it is right, the recipient's side has to repair it.":
    "Nazwa za znakiem @ nie istnieje lub nie przyjmuje poczty, więc adres prawdopodobnie zawiera błąd. Proszę go sprawdzić i wysłać wiadomość ponownie; zajmuje to minutę. Jeśli adres jest poprawny, naprawić to musi strona adresata.",
  "The mail or the mailbox has reached its limit of recipients":
    "Wiadomość lub skrzynka pocztowa osiągnęła limit adresatów",
  "One mail may go to a certain number of people, and one mailbox to so many a day. Nothing is broken. A mail to fewer people goes through at once; the daily limit frees up again within 24 hours.":
    "Jedną wiadomość można wysłać do określonej liczby osób, a z jednej skrzynki pocztowej do określonej liczby dziennie. Nic się nie zepsuło. Wiadomość do mniejszej liczby osób przejdzie od razu; limit dzienny zwolni się w ciągu 24 godzin.",
  "The recipient's mailbox is full": "Skrzynka pocztowa adresata jest pełna",
  "This is on the recipient's side; nothing is wrong here. They have to make room. Tell them another way, and send again once they have.":
    "Przyczyna leży po stronie adresata; u nas wszystko jest w porządku. Adresat musi zwolnić miejsce. Proszę powiadomić go inną drogą i wysłać wiadomość ponownie, gdy to zrobi.",
  "Nobody has the address that this mail went to":
    "Nikt nie ma adresu, na który wysłano tę wiadomość",
  "The address is misspelt, or the person or group is gone. Check it letter by letter and type it anew; that takes a minute. If it is a colleague's and is right, an admin should look.":
    "Adres zawiera błąd albo tej osoby lub grupy już nie ma. Proszę sprawdzić adres litera po literze i wpisać go od nowa; zajmuje to minutę. Jeśli to poprawny adres współpracownika, powinien go sprawdzić administrator.",
  "The recipient's organisation refuses this mail by its rules":
    "Organizacja adresata odrzuca tę wiadomość zgodnie ze swoimi regułami",
  "The refusal comes from their side, and nothing here is broken. Their mail admin can say which rule it was and make an exception. How long that takes is up to them.":
    "Odmowa pochodzi z tamtej strony i u nas nic się nie zepsuło. Tamtejszy administrator poczty może powiedzieć, która to reguła, i zrobić wyjątek. Jak długo to potrwa, zależy od tamtej strony.",
  "The recipient takes mail from certain senders only":
    "Adresat przyjmuje pocztę tylko od określonych nadawców",
  "The address exists, and its owner or an admin has decided who may write to it. Mail from a device often counts as a stranger's. Whoever looks after that address can let this sender in, which takes a few minutes.":
    "Adres istnieje, a jego właściciel lub administrator zdecydował, kto może na niego pisać. Poczta z urządzenia często jest traktowana jak obca. Osoba odpowiedzialna za ten adres może dopuścić tego nadawcę, co zajmuje kilka minut.",
  "The recipient's mail server cannot be reached":
    "Serwer poczty adresata jest nieosiągalny",
  "This is on the recipient's side; nothing is wrong here. Microsoft 365 tries again for a day by itself. If it is urgent, tell the recipient another way, so that their mail admin knows.":
    "Przyczyna leży po stronie adresata; u nas wszystko jest w porządku. Microsoft 365 sam ponawia próby przez dobę. W pilnej sprawie proszę powiadomić adresata inną drogą, aby wiedział o tym tamtejszy administrator poczty.",
  "The recipient gets too much mail at the moment":
    "Adresat dostaje w tej chwili zbyt wiele poczty",
  "So many mails arrive there that more are turned away for a while. Nothing is broken. Wait an hour and send fewer mails to that address; one summary instead of many alerts helps for good.":
    "Przychodzi tam tyle wiadomości, że kolejne są przez pewien czas odsyłane. Nic się nie zepsuło. Proszę poczekać godzinę i wysyłać mniej wiadomości na ten adres; na stałe pomaga jedno podsumowanie zamiast wielu alertów.",
  "The recipient's rules for encryption do not fit their own server":
    "Reguły szyfrowania adresata nie pasują do jego własnego serwera",
  "The recipient's domain asks for an encrypted and proved connection, and its own mail server does not keep to that. Nothing is wrong on our side. Their admin has to correct it; until then the mail waits or comes back.":
    "Domena adresata wymaga szyfrowanego i potwierdzonego połączenia, a jej własny serwer poczty tego nie spełnia. U nas wszystko jest w porządku. Musi to poprawić tamtejszy administrator; do tego czasu wiadomość czeka lub wraca.",
  "We do not know this answer yet": "Tej odpowiedzi jeszcze nie znamy",
  "The other side gave a reason that we have not met so far. A person looks at it now. It helps to keep the whole message as it came.":
    "Druga strona podała przyczynę, z którą się jeszcze nie spotkaliśmy. Zajmuje się tym teraz człowiek. Pomoże zachowanie całej wiadomości w takiej postaci, w jakiej przyszła.",
  "The recipient's mail service asks more of those who send a lot":
    "Usługa poczty adresata wymaga więcej od tych, którzy dużo wysyłają",
  "Large mail services want three records in DNS from whoever sends thousands of messages a day, and ours are not complete. Whoever looks after our domain can add what is missing; it counts within a day.":
    "Duże usługi poczty wymagają trzech rekordów DNS od każdego, kto wysyła tysiące wiadomości dziennie, a nasze są niepełne. Osoba odpowiedzialna za naszą domenę może dodać to, czego brakuje; zacznie to działać w ciągu doby.",
  "Our domain's mail goes out without a signature":
    "Poczta z naszej domeny wychodzi bez podpisu",
  "This is on our side. Many receivers ask for a signature (DKIM), and Microsoft 365 does not put one on mail of our domain. An Exchange admin can switch it on; with the DNS records it takes about an hour.":
    "Przyczyna leży po naszej stronie. Wielu odbiorców wymaga podpisu (DKIM), a Microsoft 365 nie dodaje go do poczty z naszej domeny. Administrator Exchange może go włączyć; razem z rekordami DNS zajmuje to około godziny.",
  "If it is urgent, reach the recipient by telephone or chat; mail from our other mailboxes has the same trouble.":
    "W pilnej sprawie proszę skontaktować się z adresatem telefonicznie lub na czacie; poczty z naszych innych skrzynek dotyczy ten sam problem.",
  "Our own domain asks receivers to refuse mail like this":
    "Nasza własna domena prosi odbiorców o odrzucanie takich wiadomości",
  "Our domain tells everybody to refuse mail that cannot be proved to be ours, and this sender cannot be proved. Whoever looks after our domain can add the sender in a few minutes; the protection can stay on.":
    "Nasza domena prosi wszystkich o odrzucanie wiadomości, o których nie da się wykazać, że są nasze, a o tym nadawcy nie da się tego wykazać. Osoba odpowiedzialna za naszą domenę może go dodać w kilka minut; ochrona może pozostać włączona.",
  "Your office's address is on a block list":
    "Adres biura jest na liście blokowanych adresów",
  "The internet address that the mail came from is the reason, not your message. An admin has to find out why and ask for removal. That can take a day.":
    "Przyczyną jest adres internetowy, z którego przyszła wiadomość, a nie jej treść. Administrator musi ustalić powód i poprosić o usunięcie z listy. Może to potrwać dzień.",
  "Microsoft 365 slows mail from your office's address down":
    "Microsoft 365 spowalnia pocztę z adresu biura",
  "The address is new to Microsoft or sent much more than before. Nothing has to be changed for ordinary mail: it is tried again and goes through, mostly within hours.":
    "Adres jest nowy dla Microsoft lub wysłał znacznie więcej niż wcześniej. Dla zwykłej poczty nie trzeba nic zmieniać: próby są ponawiane i wiadomość przechodzi, przeważnie w ciągu kilku godzin.",
  "Mail from the start-up domain has reached its daily limit":
    "Poczta z domeny początkowej osiągnęła limit dzienny",
  "The address ends in the name that Microsoft gave us at the start, and few outside mails a day may leave from it. Sending from one of our own mail domains puts it right; it takes a minute.":
    "Adres kończy się nazwą, którą na początku nadał nam Microsoft, i dziennie może z niego wyjść na zewnątrz niewiele wiadomości. Wystarczy wysyłać z jednej z naszych własnych domen poczty; zmiana zajmuje minutę.",
  "Your office's internet address has no name":
    "Adres internetowy biura nie ma nazwy",
  "Receivers ask for a name behind the address that mail comes from, and ours has none. The internet provider can enter it; that takes a day or two.":
    "Odbiorcy wymagają, aby adres, z którego przychodzi poczta, miał nazwę, a nasz jej nie ma. Może ją wpisać dostawca internetu; zajmuje to dzień lub dwa.",
  "Microsoft 365 has trouble with mail at the moment":
    "Microsoft 365 ma obecnie problemy z pocztą",
  "This is on Microsoft's side, and they are working on it. Nothing has to be changed here. Mail that waits goes out once they are done, mostly within hours.":
    "Przyczyna leży po stronie Microsoft i trwają tam prace nad jej usunięciem. U nas nie trzeba nic zmieniać. Oczekująca poczta wyjdzie po ich zakończeniu, przeważnie w ciągu kilku godzin.",
  "Our domain's record of permitted senders has a mistake":
    "Rekord dozwolonych nadawców naszej domeny zawiera błąd",
  "This is on our side. The public record that names who may send for our domain cannot be read, so nobody counts as permitted. Whoever looks after the domain's DNS can mend it in a few minutes.":
    "Przyczyna leży po naszej stronie. Nie można odczytać publicznego rekordu, który określa, kto może wysyłać w imieniu naszej domeny, więc nikt nie jest uznawany za uprawnionego. Osoba odpowiedzialna za DNS domeny może go poprawić w kilka minut.",
  "Our domain does not say that this sender may send":
    "Nasza domena nie wymienia tego nadawcy jako uprawnionego",
  "This is on our side. A public record names who may send for our domain, and this sender is missing. Whoever looks after the domain's DNS can add it in a few minutes; it counts everywhere within a day.":
    "Przyczyna leży po naszej stronie. Publiczny rekord określa, kto może wysyłać w imieniu naszej domeny, i brakuje w nim tego nadawcy. Osoba odpowiedzialna za DNS domeny może go dodać w kilka minut; w ciągu doby zacznie to działać wszędzie.",
  "The device or program sends too many mails at the same time":
    "Urządzenie lub program wysyła zbyt wiele wiadomości jednocześnie",
  "Microsoft 365 takes three connections at once from one mailbox. Nothing is broken. Whoever looks after the program lets it send one mail after the other; mail that was held back can be sent again at once.":
    "Microsoft 365 przyjmuje z jednej skrzynki pocztowej trzy połączenia naraz. Nic się nie zepsuło. Osoba odpowiedzialna za program może ustawić wysyłanie wiadomości jedna po drugiej; wstrzymane wiadomości można od razu wysłać ponownie.",
  "The device or program sends more mails a minute than it may":
    "Urządzenie lub program wysyła więcej wiadomości na minutę, niż dozwolono",
  "Microsoft 365 takes thirty messages a minute from one mailbox. Nothing is broken. Sending more slowly helps at once; for regular mass mail there are better ways.":
    "Microsoft 365 przyjmuje z jednej skrzynki pocztowej trzydzieści wiadomości na minutę. Nic się nie zepsuło. Wolniejsze wysyłanie pomaga od razu; do regularnych wysyłek masowych są lepsze sposoby.",
  "Our organisation has reached its daily limit for outside mail":
    "Nasza organizacja osiągnęła dzienny limit poczty na zewnątrz",
  "It concerns everybody here, not this sender alone. Mail to colleagues still works. The limit frees up again within 24 hours; an admin should find out who sends so much.":
    "Dotyczy to wszystkich w organizacji, a nie tylko tego nadawcy. Poczta do współpracowników nadal działa. Limit zwolni się w ciągu 24 godzin; administrator powinien ustalić, kto tyle wysyła.",
  "Microsoft has stopped our organisation from sending to the outside":
    "Microsoft wstrzymał wysyłanie poczty z naszej organizacji na zewnątrz",
  "It concerns everybody here. Microsoft saw too much mail that looked like spam, or does not know us well enough yet. An admin has to find and stop the source; then only Microsoft can lift it, usually within a day or two.":
    "Dotyczy to wszystkich w organizacji. Microsoft wykrył zbyt wiele wiadomości wyglądających na spam lub nie zna nas jeszcze wystarczająco. Administrator musi znaleźć i zatrzymać źródło; potem blokadę może zdjąć tylko Microsoft, zwykle w ciągu jednego lub dwóch dni.",
  "A policy of ours forbids this account to use a password":
    "Nasze zasady zabraniają temu kontu używania hasła",
  "Whether the password is right or wrong makes no difference here. What sends the mail needs another way to send. An Exchange admin can set that up; it takes some planning.":
    "Nie ma tu znaczenia, czy hasło jest poprawne, czy nie. Wysyłające urządzenie lub program potrzebuje innego sposobu wysyłania. Może go skonfigurować administrator Exchange; wymaga to trochę planowania.",
  "Microsoft 365 no longer accepts a plain password from this sender":
    "Microsoft 365 nie przyjmuje już od tego nadawcy zwykłego hasła",
  "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.":
    "Nic się nie zepsuło, a inne hasło nie pomoże. Wysyłające urządzenie lub program potrzebuje innego sposobu wysyłania. Musi go skonfigurować administrator, a wymaga to trochę planowania.",
  "A sign-in rule of ours keeps this sender out":
    "Jedna z naszych reguł logowania nie wpuszcza tego nadawcy",
  "The password is not the problem. Our organisation allows such sign-ins only under conditions that this sender cannot meet. An admin sets up another way to send; it takes some planning.":
    "Problemem nie jest hasło. Nasza organizacja pozwala na takie logowanie tylko pod warunkami, których ten nadawca nie może spełnić. Administrator skonfiguruje inny sposób wysyłania; wymaga to trochę planowania.",
  "Microsoft 365 did not accept the name and password":
    "Microsoft 365 nie przyjął nazwy i hasła",
  "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.":
    "Hasło mogło zostać zmienione lub wpisane z błędem. Osoba odpowiedzialna za urządzenie może je wpisać ponownie; zajmuje to minutę.",
  "Our own sign-in server cannot be reached from Microsoft 365":
    "Nasz własny serwer logowania jest nieosiągalny z Microsoft 365",
  "The password was never checked. Whoever looks after the organisation's sign-in server has to bring it back. People may have trouble signing in elsewhere too.":
    "Hasło nie zostało w ogóle sprawdzone. Osoba odpowiedzialna za serwer logowania organizacji musi przywrócić jego działanie. Problemy z logowaniem mogą występować także gdzie indziej.",
  "The High Volume Email account is not paid for at the moment":
    "Konto High Volume Email nie jest obecnie opłacone",
  "The account stops sending until somebody pays for it again. An admin connects it to a valid billing policy in a few minutes; it can take an hour until mail flows.":
    "Konto przestaje wysyłać, dopóki ktoś znów za nie nie zapłaci. Administrator łączy je w kilka minut z ważnymi zasadami rozliczeń; do wznowienia wysyłki może minąć godzina.",
  "This kind of account reaches colleagues only":
    "Ten rodzaj konta wysyła tylko do współpracowników",
  "A High Volume Email account sends inside our organisation and never to the outside. Nothing is broken. Mail to the outside needs another way to send; an admin can set that up.":
    "Konto High Volume Email wysyła wewnątrz naszej organizacji, a nigdy na zewnątrz. Nic się nie zepsuło. Poczta na zewnątrz potrzebuje innego sposobu wysyłania; może go skonfigurować administrator.",
  "The account that signs in has no mailbox of its own":
    "Konto używane do logowania nie ma własnej skrzynki pocztowej",
  "Microsoft 365 lets only an account with a licensed mailbox send this way. An admin can give it a licence in a few minutes, or name another account.":
    "W ten sposób Microsoft 365 pozwala wysyłać tylko kontu z licencjonowaną skrzynką pocztową. Administrator może w kilka minut przypisać mu licencję lub wskazać inne konto.",
  "The account needs a second factor that this sender cannot give":
    "Konto wymaga drugiego składnika, którego ten nadawca nie może podać",
  "The password is right, and nobody is there to confirm the sign-in. What sends the mail needs another way to send. An admin can set that up; the second factor stays.":
    "Hasło jest poprawne, ale nie ma nikogo, kto potwierdziłby logowanie. Wysyłające urządzenie lub program potrzebuje innego sposobu wysyłania. Może go skonfigurować administrator; drugi składnik pozostanie.",
  "The device or program did not sign in to Microsoft 365":
    "Brak logowania urządzenia lub programu do Microsoft 365",
  "The Microsoft server that it uses takes mail only after a sign-in, and there was none. You did nothing wrong. The user name, password and encryption in its settings need a look; that takes a few minutes.":
    "Używany serwer Microsoft przyjmuje pocztę dopiero po zalogowaniu, a logowania nie było. Nie ma w tym Twojej winy. Trzeba sprawdzić w ustawieniach nazwę użytkownika, hasło i szyfrowanie; zajmuje to kilka minut.",
  "The program's sign-in with OAuth is not set up completely":
    "Logowanie programu za pomocą OAuth nie jest w pełni skonfigurowane",
  "The program is known to Entra, but Exchange does not let it send from this mailbox. An admin can put that right in about half an hour.":
    "Program jest znany w Entra, ale Exchange nie pozwala mu wysyłać z tej skrzynki pocztowej. Administrator może to naprawić w około pół godziny.",
  "Our security settings refuse a plain password here":
    "Nasze ustawienia zabezpieczeń nie dopuszczają tu zwykłego hasła",
  "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up within a day or so.":
    "Tak ma być i tak powinno pozostać. Wysyłające urządzenie lub program potrzebuje innego sposobu wysyłania. Administrator może go skonfigurować w ciągu mniej więcej dnia.",
  "The account that signs in may not send as this address":
    "Konto używane do logowania nie może wysyłać z tego adresu",
  "The sign-in worked; only the sender address is refused. An Exchange admin can grant the right in a few minutes, or the sender address is changed where the mail is sent.":
    "Logowanie się powiodło; odrzucony został tylko adres nadawcy. Administrator Exchange może w kilka minut nadać uprawnienie albo można zmienić adres nadawcy tam, skąd wysyłana jest wiadomość.",
  "Microsoft has stopped this account from sending to the outside":
    "Microsoft wstrzymał wysyłanie z tego konta na zewnątrz",
  "Microsoft saw mail from it that looked like spam; somebody may be misusing it. An admin secures the account first and then lifts the restriction. That takes about an hour, and up to a day until it holds everywhere.":
    "Microsoft wykrył z tego konta wiadomości wyglądające na spam; możliwe, że ktoś go nadużywa. Administrator najpierw zabezpieczy konto, a potem zdejmie ograniczenie. Zajmuje to około godziny, a zanim zacznie obowiązywać wszędzie, może minąć do doby.",
  "This mailbox may not sign in to send mail":
    "Ta skrzynka pocztowa nie może logować się w celu wysyłania poczty",
  "This is a setting on our side; the password is not the problem. An Exchange admin can allow it for this one mailbox in a few minutes.":
    "To ustawienie po naszej stronie; problemem nie jest hasło. Administrator Exchange może w kilka minut zezwolić na logowanie tej jednej skrzynce pocztowej.",
  "Signing in to send mail is switched off here":
    "Logowanie w celu wysyłania poczty jest tu wyłączone",
  "Our organisation keeps it off, which is right. An Exchange admin can allow it for this one mailbox in a few minutes. The password is not the problem.":
    "Nasza organizacja ma je wyłączone i tak powinno być. Administrator Exchange może w kilka minut zezwolić na nie tej jednej skrzynce pocztowej. Problemem nie jest hasło.",
  "The device or program tries to sign in at the wrong server":
    "Urządzenie lub program próbuje zalogować się na niewłaściwym serwerze",
  "It is set to the host that takes in our organisation's mail, and nobody can sign in there. Whoever looks after what sends the mail can change the server and the port; it takes a minute.":
    "Ustawiony jest host, który przyjmuje pocztę naszej organizacji, a tam nikt nie może się zalogować. Osoba odpowiedzialna za wysyłające urządzenie lub program może zmienić serwer i port; zajmuje to minutę.",
  "A mail server refused to pass mail on to another organisation.":
    "Serwer poczty odmówił przekazania wiadomości do innej organizacji.",
  "Microsoft 365 knows the sender, but the sender's domain is not one of the organisation's mail domains.":
    "Microsoft 365 zna nadawcę, ale domena nadawcy nie należy do domen poczty organizacji.",
  "Microsoft 365 did not recognise the sender as one of its customers' own devices, so it will not pass the mail on.":
    "Microsoft 365 nie rozpoznał nadawcy jako urządzenia jednego ze swoich klientów, więc nie przekaże wiadomości dalej.",
  "Microsoft 365 no longer lets this organisation's devices sign in with a user name and password.":
    "Microsoft 365 nie pozwala już urządzeniom tej organizacji logować się za pomocą nazwy użytkownika i hasła.",
  "The sender reached the door for people who sign in, and did not sign in.":
    "Nadawca trafił do wejścia dla tych, którzy się logują, ale się nie zalogował.",
  "Allow a password for this one mailbox, for a time":
    "Na pewien czas zezwolić tej jednej skrzynce pocztowej na hasło",
  "Give the account a licence, or sign in with one that has it":
    "Przypisać kontu licencję lub logować się kontem z licencją",
  "Allow sign-in for this one mailbox":
    "Zezwolić na logowanie tej jednej skrzynce pocztowej",
  "Let the account send as this address":
    "Zezwolić kontu na wysyłanie z tego adresu",
  "Signing in with a password is to be off by default from the end of December 2026, and Microsoft is to announce the day of its final end in the second half of 2027; plan for another way before that.":
    "Logowanie za pomocą hasła ma być domyślnie wyłączone od końca grudnia 2026 r., a w drugiej połowie 2027 r. Microsoft ma ogłosić dzień jego ostatecznego końca; wcześniej należy zaplanować inny sposób.",
  "Bring the organisation's sign-in server back":
    "Przywrócić działanie serwera logowania organizacji",
  "Secure the account, then lift the restriction":
    "Zabezpieczyć konto, a potem zdjąć ograniczenie",
  "Add the office's address to the relay rule":
    "Dodać adres biura do reguły przekazywania",
  "Add a rule that lets this device in":
    "Dodać regułę, która wpuszcza to urządzenie",
  "Make the rule one for our own office":
    "Zmienić regułę na regułę dla własnego biura",
  "Let a rule recognise the sender by its certificate":
    "Rozpoznawać nadawcę w regule po certyfikacie",
  "the certificate, with its intermediate certificates":
    "certyfikat wraz z certyfikatami pośrednimi",
  "Add a relay rule for the office": "Dodać regułę przekazywania dla biura",
  "Switch the relay rule on": "Włączyć regułę przekazywania",
  "Find out what misused the rule, then lift Microsoft's block":
    "Ustalić przyczynę nadużycia reguły, a potem zdjąć blokadę Microsoft",
  "Add this sender to the domain's SPF record":
    "Dodać tego nadawcę do rekordu SPF domeny",
  "Correct the name server that the device asks":
    "Poprawić serwer DNS, z którego korzysta urządzenie",
  "Let Microsoft 365 sign the domain's mail":
    "Włączyć podpisywanie poczty domeny przez Microsoft 365",
  "Publish a DMARC record for the domain":
    "Opublikować rekord DMARC dla domeny",
  "Mend the domain's SPF record": "Naprawić rekord SPF domeny",
  "Ask for removal from the block list":
    "Poprosić o usunięcie z listy blokowanych adresów",
  "Have a name entered for the office's address":
    "Zlecić wpisanie nazwy dla adresu biura",
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
  "Server: {}": "Serwer: {1}",
  "Encryption: {}": "Szyfrowanie: {1}",
  "Sign-in: {}": "Logowanie: {1}",
  "Sender: {}": "Nadawca: {1}",
  "Ask those who look after the recipient's mail":
    "Zapytać osoby odpowiedzialne za pocztę adresata",
  "Ask an Exchange admin of ours to look at the recipient in the Exchange admin centre (admin.exchange.microsoft.com), Recipients.":
    "Należy poprosić administratora Exchange, aby sprawdził adresata w centrum administracyjnym programu Exchange (admin.exchange.microsoft.com), w sekcji „Adresaci”.",
  "They check who may write to it, under Message delivery restrictions, how full it is, and whether a mail flow rule refused the mail.":
    "Administrator sprawdzi, kto może pisać do adresata („Message delivery restrictions”), jak pełna jest skrzynka i czy wiadomość odrzuciła reguła przepływu poczty.",
  "Mail from a device counts as a stranger's; a sender that signs in, or has a relay rule, is easier to let in.":
    "Poczta z urządzenia jest traktowana jak obca; nadawcę, który się loguje lub ma regułę przekazywania, łatwiej dopuścić.",
  "Send once more when they have answered.":
    "Po otrzymaniu odpowiedzi należy wysłać wiadomość jeszcze raz.",
  "Tell the recipient another way, by telephone or from another mailbox, that your mail was refused.":
    "Należy powiadomić adresata inną drogą, telefonicznie lub z innej skrzynki pocztowej, że wiadomość została odrzucona.",
  "Give them the whole refusal; their mail admin can see in it which rule or which server it was.":
    "Należy przekazać mu pełną treść odmowy; tamtejszy administrator poczty zobaczy w niej, która to reguła lub który serwer.",
  "Ask for an exception for your sender address, or for room in the mailbox.":
    "Należy poprosić o wyjątek dla adresu nadawcy lub o zwolnienie miejsca w skrzynce.",
  "The next mail to that address brings no report back.":
    "Następna wiadomość na ten adres nie wywołuje raportu zwrotnego.",
  "There is nothing to take back on our side.":
    "Po naszej stronie nie ma czego cofać.",
  "Nothing that is changed on our side makes up for a refusal on theirs.":
    "Żadna zmiana po naszej stronie nie zniesie odmowy po tamtej stronie.",
  "Do not send the same mail again and again; that can get your address refused for longer.":
    "Nie należy wysyłać tej samej wiadomości wciąż od nowa; adres może przez to być odrzucany dłużej.",
  "Take the circle apart": "Przerwać pętlę poczty",
  "Change how the program builds its mails":
    "Zmienić sposób, w jaki program tworzy wiadomości",
  "Correct the recipient's address": "Poprawić adres adresata",
  "Compare {} letter by letter with what the recipient gave you, above all the part behind the @.":
    "Należy porównać {1} litera po literze z tym, co podał adresat, przede wszystkim część za znakiem @.",
  "the address": "adres",
  "Type it anew; a name that the device or Outlook fills in by itself may be an old one.":
    "Należy wpisać go od nowa; nazwa, którą urządzenie lub Outlook podpowiada automatycznie, może być nieaktualna.",
  "Correct it in the device's address book too, and send once more.":
    "Należy poprawić go także w książce adresowej urządzenia i wysłać wiadomość jeszcze raz.",
  "If it is a colleague's and is right, ask an Exchange admin to look for it.":
    "Jeśli to poprawny adres współpracownika, należy poprosić administratora Exchange o jego sprawdzenie.",
  "Put the former address back in the address book.":
    "Należy przywrócić poprzedni adres w książce adresowej.",
  "After a move to Microsoft 365 an old entry can point to nobody although it looks right.":
    "Po przejściu na Microsoft 365 stary wpis może donikąd nie prowadzić, choć wygląda poprawnie.",
  "Send more slowly, over fewer connections":
    "Wysyłać wolniej i przez mniej połączeń",
  "In the program, find the number of connections or threads for mail, and set it to one; three at the same time are the most.":
    "Należy znaleźć w programie liczbę połączeń lub wątków dla poczty i ustawić jeden; jednocześnie mogą być najwyżej trzy.",
  "Let it send no more than thirty mails a minute, and put the rest in a queue.":
    "Program powinien wysyłać nie więcej niż trzydzieści wiadomości na minutę, a resztę umieszczać w kolejce.",
  "Let it wait and try again by itself when the server asks for that, each time a little longer.":
    "Program powinien czekać i sam ponawiać próbę, gdy serwer o to prosi, za każdym razem nieco dłużej.",
  "Let no two devices share one account if they send at the same time.":
    "Dwa urządzenia, które wysyłają w tym samym czasie, nie powinny używać jednego konta.",
  "Send what was refused once more.":
    "To, co zostało odrzucone, należy wysłać jeszcze raz.",
  "A full run goes through without a refusal.":
    "Pełny przebieg kończy się bez odmowy.",
  "Set the former number of connections again.":
    "Należy przywrócić poprzednią liczbę połączeń.",
  "The limits count for the mailbox, whichever program uses it.":
    "Limity dotyczą skrzynki pocztowej, niezależnie od tego, który program jej używa.",
  "For regular mass mail, High Volume Email reaches colleagues and Azure Communication Services everybody.":
    "Do regularnych wysyłek masowych: High Volume Email dociera do współpracowników, a Azure Communication Services do wszystkich.",
  "There is nothing to take back.": "Nie ma czego cofać.",
  "Make the mail smaller": "Zmniejszyć wiadomość",
  "On the scanner, choose 200 or 300 dpi, black and white or compressed PDF, and fewer pages a mail.":
    "Na skanerze należy wybrać 200 lub 300 dpi, tryb czarno-biały lub skompresowany PDF i mniej stron na wiadomość.",
  "A file grows by about a third when it is mailed; keep it well under the limit, 18 MB for one of 25 MB.":
    "Plik przy wysyłaniu pocztą rośnie mniej więcej o jedną trzecią; powinien być wyraźnie poniżej limitu, przy limicie 25 MB najwyżej 18 MB.",
  "Or put the file in OneDrive or SharePoint and send a link to it.":
    "Można też umieścić plik w OneDrive lub SharePoint i wysłać link do niego.",
  "The smaller mail arrives.": "Mniejsza wiadomość dociera.",
  "Set the scanner's former quality again.":
    "Należy przywrócić poprzednią jakość skanowania.",
  "The smallest limit on the way counts, and the recipient's side has its own.":
    "Liczy się najmniejszy limit po drodze, a strona adresata ma własny.",
  "An admin can raise our limit for a mailbox up to 150 MB, which changes nothing on the other side.":
    "Administrator może podnieść nasz limit dla skrzynki pocztowej do 150 MB, co nic nie zmienia po drugiej stronie.",
  "Wait, and send again later": "Poczekać i wysłać ponownie później",
  "If the mail is only delayed, leave it; Microsoft 365 goes on trying for a day by itself.":
    "Jeśli wiadomość jest tylko opóźniona, należy ją zostawić; Microsoft 365 sam ponawia próby przez dobę.",
  "If it was refused, wait an hour and send it once more; a daily limit is free again after 24 hours.":
    "Jeśli została odrzucona, należy poczekać godzinę i wysłać ją jeszcze raz; limit dzienny zwalnia się po 24 godzinach.",
  "Send a mail with many recipients in smaller parts.":
    "Wiadomość do wielu adresatów należy wysyłać w mniejszych częściach.",
  "If it is urgent, tell the recipient another way.":
    "W pilnej sprawie należy powiadomić adresata inną drogą.",
  "The mail arrives, and no further report comes back.":
    "Wiadomość dociera i nie przychodzi kolejny raport.",
  "Sending the same mail again and again makes it worse.":
    "Wysyłanie tej samej wiadomości wciąż od nowa pogarsza sytuację.",
  "If a limit was reached and nobody here sends so much, somebody may be misusing an account; tell an admin.":
    "Jeśli osiągnięto limit, a nikt tu tyle nie wysyła, możliwe, że ktoś nadużywa konta; należy powiadomić administratora.",
  "Leave Microsoft 365's mail servers out of inspection":
    "Wykluczyć serwery poczty Microsoft 365 z inspekcji",
  "Let the mail leave over IPv4": "Wysyłać pocztę przez IPv4",
  "Open the mail port to Microsoft 365":
    "Otworzyć port poczty do Microsoft 365",
  "Bring the device's encryption up to date":
    "Zaktualizować szyfrowanie urządzenia",
  "If the device can do none of that, let a mail server of your own stand in between.":
    "Jeśli urządzenie nie obsługuje żadnej z tych możliwości, można ustawić pośrodku własny serwer poczty.",
  "The device's own test of the mail server succeeds, and mail arrives.":
    "Własny test serwera poczty na urządzeniu kończy się powodzeniem i poczta dociera.",
  "Put the former encryption setting back; firmware mostly cannot be turned back.":
    "Należy przywrócić poprzednie ustawienie szyfrowania; oprogramowania układowego przeważnie nie da się cofnąć.",
  "Never switch the check of certificates off, and take no older encryption in exchange.":
    "Nigdy nie należy wyłączać sprawdzania certyfikatów ani wybierać w zamian starszego szyfrowania.",
  "New firmware can reset settings; write them down first.":
    "Nowe oprogramowanie układowe może zresetować ustawienia; warto je najpierw zapisać.",
  "Look that the device's date and time are right, and let it take them from the network.":
    "Należy sprawdzić, czy data i godzina urządzenia są poprawne, i ustawić ich pobieranie z sieci.",
  "Install the newest firmware, or enter the current root certificates (DigiCert Global Root G2 among them) in the device's list.":
    "Należy zainstalować najnowsze oprogramowanie układowe lub dodać do listy urządzenia aktualne certyfikaty główne (w tym DigiCert Global Root G2).",
  "Enter the server by its name, so that the name on the certificate fits.":
    "Serwer należy podać z nazwy, aby zgadzała się z nazwą na certyfikacie.",
  "Install the newest firmware, or for a program the newest version of its library and system.":
    "Należy zainstalować najnowsze oprogramowanie układowe, a w przypadku programu najnowszą wersję jego biblioteki i systemu.",
  "Switch on TLS 1.2 or newer in its security settings.":
    "W ustawieniach zabezpieczeń należy włączyć TLS 1.2 lub nowszy.",
  "On the device switch encryption on and choose STARTTLS (some makers call it TLS).":
    "Na urządzeniu należy włączyć szyfrowanie i wybrać STARTTLS (niektórzy producenci nazywają je TLS).",
  "If there is no such setting, install the newest firmware and look again.":
    "Jeśli nie ma takiego ustawienia, należy zainstalować najnowsze oprogramowanie układowe i sprawdzić ponownie.",
  "If the device offers TLS versions, choose 1.2 or newer.":
    "Jeśli urządzenie oferuje wersje TLS, należy wybrać 1.2 lub nowszą.",
  "Send once more.": "Należy wysłać wiadomość jeszcze raz.",
  "Set the device to your organisation's own mail host":
    "Ustawić na urządzeniu własny host poczty organizacji",
  "On the device, change the mail server to {}.":
    "Na urządzeniu należy zmienić serwer poczty na {1}.",
  "your organisation's own Microsoft 365 mail host":
    "własny host poczty organizacji w Microsoft 365",
  "Set the port to 25, encryption to STARTTLS if the device can, and sign-in off.":
    "Należy ustawić port 25, szyfrowanie STARTTLS, jeśli urządzenie je obsługuje, i wyłączyć logowanie.",
  "Enter the name as it stands here, never an address that it has today.":
    "Należy wpisać nazwę tak, jak tu podano, nigdy adres, który ma ona dzisiaj.",
  "Mail to a colleague arrives, and then mail to somebody outside.":
    "Dociera wiadomość do współpracownika, a potem wiadomość do kogoś z zewnątrz.",
  "Put the former server, port and sign-in back on the device.":
    "Na urządzeniu należy przywrócić poprzedni serwer, port i logowanie.",
  "Mail to the outside passes there only if an inbound connector knows the office's public address.":
    "Poczta na zewnątrz przechodzi tam tylko wtedy, gdy łącznik przychodzący zna publiczny adres biura.",
  "The host is the one that Microsoft 365 names for your domain (Microsoft 365 admin centre, Settings, Domains, DNS records), which is another one than the public MX where a filter service stands in front.":
    "Chodzi o host, który Microsoft 365 podaje dla domeny (centrum administracyjne platformy Microsoft 365, „Ustawienia”, „Domeny”, „Rekordy DNS”); jeśli z przodu stoi usługa filtrująca, jest on inny niż publiczny MX.",
  "STARTTLS where the device can": "STARTTLS, jeśli urządzenie to obsługuje",
  "Accept unknown devices again until this one has its own way":
    "Znów przyjmować nieznane urządzenia, dopóki to urządzenie nie ma własnego sposobu wysyłania",
  "Send without sign-in, through a relay rule":
    "Wysyłać bez logowania, przez regułę przekazywania",
  "Update our own Exchange server": "Zaktualizować nasz własny serwer Exchange",
  "Send from an address of our own domains":
    "Wysyłać z adresu w naszych własnych domenach",
  "Change the sender address on the device from {} to one that ends in your organisation's own mail domain.":
    "Na urządzeniu należy zmienić adres nadawcy z {1} na adres zakończony własną domeną poczty organizacji.",
  "what it is now": "obecnego",
  "If mail has to come from that other domain, ask an Exchange admin to add it in the Microsoft 365 admin centre under Settings, Domains.":
    "Jeśli poczta musi pochodzić z tej innej domeny, należy poprosić administratora Exchange o dodanie jej w centrum administracyjnym platformy Microsoft 365, w sekcji „Ustawienia”, „Domeny”.",
  "an address that ends in one of your own mail domains":
    "adres zakończony jedną z własnych domen poczty organizacji",
  "Mail to somebody outside goes through and shows the new sender.":
    "Wiadomość do kogoś z zewnątrz przechodzi i pokazuje nowego nadawcę.",
  "Put the former sender address back on the device.":
    "Na urządzeniu należy przywrócić poprzedni adres nadawcy.",
  "Answers go to the new sender address, so it should be a mailbox that somebody reads.":
    "Odpowiedzi trafiają na nowy adres nadawcy, więc powinna to być skrzynka pocztowa, którą ktoś czyta.",
  "What is passed on unchanged for others, such as forwarded mail, needs a rule by certificate instead.":
    "To, co jest przekazywane bez zmian dla innych, na przykład wiadomości przesłane dalej, wymaga zamiast tego reguły opartej na certyfikacie.",
  "Let our own mail server pass the device's mail on":
    "Przekazywać pocztę urządzenia przez własny serwer poczty",
  "Ask Microsoft's support": "Zapytać pomoc techniczną Microsoft",
  "Connect the High Volume Email account to a valid billing policy":
    "Połączyć konto High Volume Email z ważnymi zasadami rozliczeń",
  "Send mass mail through Azure Communication Services":
    "Wysyłać pocztę masową przez Azure Communication Services",
  "Let the program send through Microsoft Graph":
    "Wysyłać z programu przez Microsoft Graph",
  "Send to colleagues through a High Volume Email account":
    "Wysyłać do współpracowników przez konto High Volume Email",
  "Complete the program's sign-in with OAuth":
    "Dokończyć konfigurację logowania programu za pomocą OAuth",
  "Check the sign-in settings of the device":
    "Sprawdzić ustawienia logowania urządzenia",
  "Set the server to smtp.office365.com, the port to 587 and the encryption to STARTTLS; some devices call it TLS.":
    "Należy ustawić serwer smtp.office365.com, port 587 i szyfrowanie STARTTLS; niektóre urządzenia nazywają je TLS.",
  "Switch sign-in on, often called SMTP authentication; enter the user name as a full mail address, and the password once more by hand.":
    "Należy włączyć logowanie, często nazywane uwierzytelnianiem SMTP; jako nazwę użytkownika wpisać pełny adres e-mail, a hasło wpisać jeszcze raz ręcznie.",
  "Set the sender to the same address as the user name.":
    "Jako nadawcę należy ustawić ten sam adres, który jest nazwą użytkownika.",
  "If you are not sure of the password, sign in with it at outlook.office.com first.":
    "Jeśli hasło nie jest pewne, należy najpierw zalogować się nim na stronie outlook.office.com.",
  "Send once more. If the answer changes, paste the new one here.":
    "Należy wysłać wiadomość jeszcze raz. Jeśli odpowiedź się zmieni, proszę wkleić tutaj nową.",
  "The next mail goes out and lies in the account's Sent Items.":
    "Następna wiadomość wychodzi i znajduje się w folderze „Elementy wysłane” tego konta.",
  "Note the old settings before you change them, and enter them again.":
    "Przed zmianą należy zapisać stare ustawienia, a potem wpisać je ponownie.",
  "Try a password no more than a few times; Microsoft 365 locks an account for a while after many failures.":
    "Hasło warto wypróbować najwyżej kilka razy; po wielu nieudanych próbach Microsoft 365 blokuje konto na pewien czas.",
  "Let the program sign in with OAuth": "Logować program za pomocą OAuth",
  "Let the sender sign in at Microsoft 365's server for that":
    "Logować nadawcę na przeznaczonym do tego serwerze Microsoft 365",
  "Let the device encrypt before it signs in":
    "Włączyć szyfrowanie przed logowaniem urządzenia",
  "On the device, open the mail or SMTP settings and find the encryption, often called Secure Connection, SSL/TLS or STARTTLS.":
    "Na urządzeniu należy otworzyć ustawienia poczty lub SMTP i znaleźć szyfrowanie, często nazywane Secure Connection, SSL/TLS lub STARTTLS.",
  "Choose STARTTLS, or TLS where there is no such name; the kind that encrypts from the first byte does not work here.":
    "Należy wybrać STARTTLS, a jeśli nie ma takiej nazwy, TLS; rodzaj, który szyfruje od pierwszego bajtu, tutaj nie działa.",
  "Set the port to 587 and leave sign-in on.":
    "Należy ustawić port 587 i pozostawić włączone logowanie.",
  "The next mail goes out, and the device shows no sign-in error.":
    "Następna wiadomość wychodzi, a urządzenie nie pokazuje błędu logowania.",
  "Set encryption and port back to what they were.":
    "Należy przywrócić poprzednie szyfrowanie i port.",
  "The device needs TLS 1.2 or later; an old one may need new firmware or another way to send.":
    "Urządzenie potrzebuje TLS 1.2 lub nowszego; starsze może wymagać nowego oprogramowania układowego lub innego sposobu wysyłania.",
  "The device's clock must be right, or it takes the server's certificate for expired.":
    "Zegar urządzenia musi wskazywać poprawny czas, w przeciwnym razie urządzenie uzna certyfikat serwera za wygasły.",
  "{} has no address in DNS.": "{1} nie ma adresu w DNS.",
  "An SPF record with one more address in it":
    "Rekord SPF z jednym dodatkowym adresem",
  "SPF record of {}": "Rekord SPF domeny {1}",
  "Direct Send needs it, and it helps a relay's mail past the filters. What Exchange Online passes on leaves from Microsoft's own addresses.":
    "Rekord jest potrzebny dla Direct Send, a poczcie przekazywanej pomaga przejść przez filtry. To, co przekazuje Exchange Online, wychodzi z własnych adresów Microsoft.",
  "Whoever sends from {} then passes as {}; let only what has to send out on port 25.":
    "Kto wysyła z {1}, ten uchodzi wtedy za {2}; przez port 25 należy wypuszczać tylko to, co musi wysyłać.",
  Now: "Teraz",
  Check: "Sprawdzenie",
  "There may be one record that begins with v=spf1: replace the old one. Others see it once the old one's lifetime in DNS is over.":
    "Może istnieć tylko jeden rekord zaczynający się od v=spf1: należy zastąpić stary. Inni zobaczą nowy, gdy minie czas życia starego w DNS.",
  "The record itself spends {} of the {} lookups that SPF allows; what it includes comes on top.":
    "Sam rekord zużywa wyszukiwania DNS ({1} z {2} dozwolonych przez SPF); do tego dochodzi to, co dołącza.",
  "{} is the only new term, and it costs no lookup.":
    "{1} to jedyny nowy element i nie kosztuje żadnego wyszukiwania.",
  "Looking up the door's addresses": "Wyszukiwanie adresów wejścia poczty",
  "Asking Spamhaus about your public address":
    "Zapytanie Spamhaus o publiczny adres",
  "Looking at the mail server's certificate":
    "Odczyt certyfikatu serwera poczty",
  "Comparing clocks with the mail server":
    "Porównanie zegara z serwerem poczty",
  "Looking for your recipient's DANE records":
    "Szukanie rekordów DANE adresata",
  "Looking for your domain's signing keys": "Szukanie kluczy podpisu domeny",
  "Reading your domain's DMARC policy": "Odczyt zasad DMARC domeny",
  "Asking Microsoft which address it sees":
    "Zapytanie Microsoft, jaki adres widzi",
  "Waiting for the mail server's greeting":
    "Oczekiwanie na powitanie serwera poczty",
  "Reading your recipient's MTA-STS policy": "Odczyt zasad MTA-STS adresata",
  "Finding the door your mail goes to":
    "Szukanie wejścia, do którego trafia poczta",
  "Trying the ports to Microsoft 365":
    "Próba połączenia z portami Microsoft 365",
  "Seeing whether your recipient's domain takes mail":
    "Sprawdzanie, czy domena adresata przyjmuje pocztę",
  "Trying what your sender does, without sending anything":
    "Powtórzenie tego, co robi nadawca, bez wysyłania czegokolwiek",
  "Comparing your network's DNS with everybody's":
    "Porównanie DNS w sieci z publicznym",
  "Looking up the name of your public address":
    "Wyszukiwanie nazwy publicznego adresu",
  "Finding out whose mail server your sender uses":
    "Ustalanie, czyjego serwera poczty używa nadawca",
  "Checking who may send for your domain":
    "Sprawdzanie, kto może wysyłać w imieniu domeny",
  "Asking the mail server what it can do":
    "Zapytanie serwera poczty, co obsługuje",
  "Trying the door for devices that sign in":
    "Próba połączenia z wejściem dla urządzeń, które się logują",
  "Knocking at the mail server's port":
    "Próba połączenia z portem serwera poczty",
  "Seeing whether your recipient wants TLS reports":
    "Sprawdzanie, czy adresat chce otrzymywać raporty TLS",
  "Trying the versions of TLS": "Wypróbowanie wersji TLS",
  "Reading your mail settings: your own domains":
    "Odczyt ustawień poczty: własne domeny",
  "Reading your mail settings: sign-in with a password":
    "Odczyt ustawień poczty: logowanie za pomocą hasła",
  "Reading your mail settings: relay rules that Microsoft blocked":
    "Odczyt ustawień poczty: reguły przekazywania zablokowane przez Microsoft",
  "Reading your sign-in rules: Conditional Access":
    "Odczyt reguł logowania: dostęp warunkowy",
  "Reading your mail settings: relay rules":
    "Odczyt ustawień poczty: reguły przekazywania",
  "Reading your mail settings: direct send":
    "Odczyt ustawień poczty: Direct Send",
  "Reading your mail settings: High Volume Email billing":
    "Odczyt ustawień poczty: rozliczenia High Volume Email",
  "Reading your mail settings: applications that may send":
    "Odczyt ustawień poczty: aplikacje, które mogą wysyłać",
  "Reading your mail settings: the mailbox's licence":
    "Odczyt ustawień poczty: licencja skrzynki pocztowej",
  "Reading your mail settings: the mailbox that signs in":
    "Odczyt ustawień poczty: skrzynka pocztowa, która się loguje",
  "Reading your mail settings: your Microsoft 365 mail host":
    "Odczyt ustawień poczty: host poczty w Microsoft 365",
  "Reading your mail settings: the recipient":
    "Odczyt ustawień poczty: adresat",
  "Reading your mail settings: senders that Microsoft restricted":
    "Odczyt ustawień poczty: nadawcy ograniczeni przez Microsoft",
  "Reading your sign-in rules: security defaults":
    "Odczyt reguł logowania: ustawienia domyślne zabezpieczeń",
  "Reading your mail settings: who may send as whom":
    "Odczyt ustawień poczty: kto może wysyłać jako kto",
  "Reading Microsoft's service health": "Odczyt kondycji usług Microsoft",
  "Reading the sign-in log: why the last sign-in failed":
    "Odczyt dziennika logowania: dlaczego ostatnie logowanie się nie powiodło",
  "Reading your mail settings: sign-in for devices":
    "Odczyt ustawień poczty: logowanie urządzeń",
  "Looking up the door's addresses: {}":
    "Wyszukiwanie adresów wejścia poczty: {1}",
  "Asking Spamhaus about your public address: {}":
    "Zapytanie Spamhaus o publiczny adres: {1}",
  "Looking at the mail server's certificate: {}":
    "Odczyt certyfikatu serwera poczty: {1}",
  "Comparing clocks with the mail server: {}":
    "Porównanie zegara z serwerem poczty: {1}",
  "Looking for your recipient's DANE records: {}":
    "Szukanie rekordów DANE adresata: {1}",
  "Looking for your domain's signing keys: {}":
    "Szukanie kluczy podpisu domeny: {1}",
  "Reading your domain's DMARC policy: {}": "Odczyt zasad DMARC domeny: {1}",
  "Asking Microsoft which address it sees: {}":
    "Zapytanie Microsoft, jaki adres widzi: {1}",
  "Waiting for the mail server's greeting: {}":
    "Oczekiwanie na powitanie serwera poczty: {1}",
  "Reading your recipient's MTA-STS policy: {}":
    "Odczyt zasad MTA-STS adresata: {1}",
  "Finding the door your mail goes to: {}":
    "Szukanie wejścia, do którego trafia poczta: {1}",
  "Trying the ports to Microsoft 365: {}":
    "Próba połączenia z portami Microsoft 365: {1}",
  "Seeing whether your recipient's domain takes mail: {}":
    "Sprawdzanie, czy domena adresata przyjmuje pocztę: {1}",
  "Trying what your sender does, without sending anything: {}":
    "Powtórzenie tego, co robi nadawca, bez wysyłania czegokolwiek: {1}",
  "Comparing your network's DNS with everybody's: {}":
    "Porównanie DNS w sieci z publicznym: {1}",
  "Looking up the name of your public address: {}":
    "Wyszukiwanie nazwy publicznego adresu: {1}",
  "Finding out whose mail server your sender uses: {}":
    "Ustalanie, czyjego serwera poczty używa nadawca: {1}",
  "Checking who may send for your domain: {}":
    "Sprawdzanie, kto może wysyłać w imieniu domeny: {1}",
  "Asking the mail server what it can do: {}":
    "Zapytanie serwera poczty, co obsługuje: {1}",
  "Trying the door for devices that sign in: {}":
    "Próba połączenia z wejściem dla urządzeń, które się logują: {1}",
  "Knocking at the mail server's port: {}":
    "Próba połączenia z portem serwera poczty: {1}",
  "Seeing whether your recipient wants TLS reports: {}":
    "Sprawdzanie, czy adresat chce otrzymywać raporty TLS: {1}",
  "Trying the versions of TLS: {}": "Wypróbowanie wersji TLS: {1}",
  "Reading your mail settings: your own domains: {}":
    "Odczyt ustawień poczty: własne domeny: {1}",
  "Reading your mail settings: sign-in with a password: {}":
    "Odczyt ustawień poczty: logowanie za pomocą hasła: {1}",
  "Reading your mail settings: relay rules that Microsoft blocked: {}":
    "Odczyt ustawień poczty: reguły przekazywania zablokowane przez Microsoft: {1}",
  "Reading your sign-in rules: Conditional Access: {}":
    "Odczyt reguł logowania: dostęp warunkowy: {1}",
  "Reading your mail settings: relay rules: {}":
    "Odczyt ustawień poczty: reguły przekazywania: {1}",
  "Reading your mail settings: direct send: {}":
    "Odczyt ustawień poczty: Direct Send: {1}",
  "Reading your mail settings: High Volume Email billing: {}":
    "Odczyt ustawień poczty: rozliczenia High Volume Email: {1}",
  "Reading your mail settings: applications that may send: {}":
    "Odczyt ustawień poczty: aplikacje, które mogą wysyłać: {1}",
  "Reading your mail settings: the mailbox's licence: {}":
    "Odczyt ustawień poczty: licencja skrzynki pocztowej: {1}",
  "Reading your mail settings: the mailbox that signs in: {}":
    "Odczyt ustawień poczty: skrzynka pocztowa, która się loguje: {1}",
  "Reading your mail settings: your Microsoft 365 mail host: {}":
    "Odczyt ustawień poczty: host poczty w Microsoft 365: {1}",
  "Reading your mail settings: the recipient: {}":
    "Odczyt ustawień poczty: adresat: {1}",
  "Reading your mail settings: senders that Microsoft restricted: {}":
    "Odczyt ustawień poczty: nadawcy ograniczeni przez Microsoft: {1}",
  "Reading your sign-in rules: security defaults: {}":
    "Odczyt reguł logowania: ustawienia domyślne zabezpieczeń: {1}",
  "Reading your mail settings: who may send as whom: {}":
    "Odczyt ustawień poczty: kto może wysyłać jako kto: {1}",
  "Reading Microsoft's service health: {}":
    "Odczyt kondycji usług Microsoft: {1}",
  "Reading the sign-in log: why the last sign-in failed: {}":
    "Odczyt dziennika logowania: dlaczego ostatnie logowanie się nie powiodło: {1}",
  "Reading your mail settings: sign-in for devices: {}":
    "Odczyt ustawień poczty: logowanie urządzeń: {1}",
  "Basic authentication for SMTP is to be off by default from the end of December 2026; the day of its final end is to be announced in the second half of 2027.":
    "Uwierzytelnianie podstawowe dla SMTP ma być domyślnie wyłączone od końca grudnia 2026 r.; dzień jego ostatecznego końca ma zostać ogłoszony w drugiej połowie 2027 r.",
  "Security defaults and Conditional Access stop a sign-in by password.":
    "Ustawienia domyślne zabezpieczeń i dostęp warunkowy uniemożliwiają logowanie za pomocą hasła.",
  "A sender other than the account itself needs the right to send as that address.":
    "Nadawca inny niż samo konto potrzebuje uprawnienia do wysyłania z tego adresu.",
  "The server is named by its name, never by an address.":
    "Serwer podaje się z nazwy, nigdy jako adres.",
  "It cannot sign in.": "Urządzenie lub program nie może się logować.",
  "Its TLS is too old for this server.":
    "TLS urządzenia lub programu jest za stary dla tego serwera.",
  "It is held to 30 messages a minute and is not for bulk.":
    "Ten sposób jest ograniczony do 30 wiadomości na minutę i nie nadaje się do wysyłek masowych.",
  "It can sign in with OAuth, which has no end date.":
    "Urządzenie lub program może logować się za pomocą OAuth, który nie ma daty końcowej.",
  "With OAuth it lasts; with a password it works only until basic authentication ends.":
    "Z OAuth ten sposób pozostaje; z hasłem działa tylko do końca uwierzytelniania podstawowego.",
  "Mail leaves from Azure, not from your mailboxes: nothing stands in Sent Items.":
    "Poczta wychodzi z Azure, a nie ze skrzynek pocztowych organizacji: w folderze „Elementy wysłane” nic nie ma.",
  "The application's secret expires; note the day and renew it before.":
    "Klucz tajny aplikacji wygasa; należy zapisać datę i odnowić go wcześniej.",
  "It is for programs; a device's form does not take the long names with which one signs in there.":
    "Ten sposób jest dla programów; formularz urządzenia nie przyjmuje długich nazw, którymi trzeba się tam logować.",
  "It is for programs, not for a person's mailbox.":
    "Ten sposób jest dla programów, a nie dla skrzynki pocztowej osoby.",
  "It is made for much mail to the outside.":
    "Ten sposób jest przeznaczony do dużej ilości poczty na zewnątrz.",
  "It is worth its set-up where much mail is sent.":
    "Konfiguracja opłaca się tam, gdzie wysyła się dużo poczty.",
  "Anybody can send like this in your name until Direct Send is rejected; a relay rule for the address is the safer way.":
    "W ten sposób każdy może wysyłać w imieniu organizacji, dopóki Direct Send nie jest odrzucane; bezpieczniejsza jest reguła przekazywania dla adresu.",
  "The public address has to stand in the SPF record, or the mail lands in junk.":
    "Publiczny adres musi być w rekordzie SPF, w przeciwnym razie poczta trafi do folderu „Wiadomości-śmieci”.",
  "A group that takes mail from inside only refuses it: the device counts as an outsider.":
    "Grupa, która przyjmuje pocztę tylko z wewnątrz, odrzuci ją: urządzenie jest traktowane jak ktoś z zewnątrz.",
  "No copy stands in Sent Items, and a mail that is put off is lost where the device never tries again.":
    "W folderze „Elementy wysłane” nie ma kopii, a odłożona wiadomość przepada, jeśli urządzenie nie ponawia próby.",
  "It reaches nobody outside.": "Ten sposób nie dociera do nikogo na zewnątrz.",
  "Your organisation rejects Direct Send.": "Organizacja odrzuca Direct Send.",
  "A person's mailbox sends with its own sign-in.":
    "Skrzynka pocztowa osoby wysyła przy użyciu własnego logowania.",
  "The network does not let port 25 out.":
    "Sieć nie wypuszcza ruchu przez port 25.",
  "It works inside, but mail may land in junk, and more and more organisations close it.":
    "Wewnątrz to działa, ale poczta może trafić do folderu „Wiadomości-śmieci”, a coraz więcej organizacji zamyka tę drogę.",
  "Mail.Send without limits may send as everybody: limit it to the one mailbox with RBAC for Applications.":
    "Mail.Send bez ograniczeń może wysyłać jako każdy: należy ograniczyć je do tej jednej skrzynki pocztowej za pomocą „RBAC for Applications”.",
  "Prefer a certificate to a secret, and note the day on which it expires.":
    "Lepszy jest certyfikat niż klucz tajny; należy zapisać dzień jego wygaśnięcia.",
  "Only a program can do this.": "Może to zrobić tylko program.",
  "The mailbox's limits hold here too.":
    "Limity skrzynki pocztowej obowiązują także tutaj.",
  "A program of your own could do this.": "Może to zrobić własny program.",
  "No password, no SMTP ports, and a copy in Sent Items.":
    "Bez hasła, bez portów SMTP i z kopią w folderze „Elementy wysłane”.",
  "Only if the program's code can be changed.":
    "Tylko jeśli można zmienić kod programu.",
  "Billing began on 1 June 2026; without a valid billing policy the account stops sending.":
    "Rozliczanie rozpoczęło się 1 czerwca 2026 r.; bez ważnych zasad rozliczeń konto przestaje wysyłać.",
  "Security defaults and Conditional Access apply to it as well.":
    "Ustawienia domyślne zabezpieczeń i dostęp warunkowy obowiązują także tutaj.",
  "The account is no mailbox: nothing stands in Sent Items and no answer arrives there.":
    "To konto nie jest skrzynką pocztową: w folderze „Elementy wysłane” nic nie ma i nie docierają tam odpowiedzi.",
  "It is for devices and programs, not for a person's mailbox.":
    "Ten sposób jest dla urządzeń i programów, a nie dla skrzynki pocztowej osoby.",
  "It is made for much mail to colleagues.":
    "Ten sposób jest przeznaczony do dużej ilości poczty do współpracowników.",
  "It keeps taking a password until September 2028, and reaches colleagues.":
    "Ten sposób przyjmuje hasło do września 2028 r. i dociera do współpracowników.",
  "It costs by recipient and reaches colleagues only.":
    "Opłata jest naliczana za każdego adresata, a poczta dociera tylko do współpracowników.",
  "Let it take mail from the devices' inside addresses only.":
    "Serwer powinien przyjmować pocztę tylko z wewnętrznych adresów urządzeń.",
  "It passes mail on by certificate or by OAuth, so that the office's address may change.":
    "Serwer przekazuje pocztę za pomocą certyfikatu lub OAuth, więc adres biura może się zmieniać.",
  "It keeps mail while the way out is down, and its log shows who sent what; keep it up to date.":
    "Serwer przechowuje pocztę, gdy droga na zewnątrz nie działa, a jego dziennik pokazuje, kto co wysłał; należy go regularnie aktualizować.",
  "Where much depends on it, let two of them stand under one name, each with its own right to pass mail on, and watch their queues.":
    "Jeśli wiele od niego zależy, warto ustawić dwa takie serwery pod jedną nazwą, każdy z własnym prawem przekazywania poczty, i obserwować ich kolejki.",
  "Your server is this relay already; the question is how it passes mail on.":
    "Używany serwer już jest takim serwerem przekazującym; pytanie, jak przekazuje pocztę.",
  "It is one more server to look after.":
    "To kolejny serwer, o który trzeba dbać.",
  "It speaks modern TLS in the old one's place.":
    "Serwer używa nowoczesnego TLS w zastępstwie starego urządzenia.",
  "The address changes and the device cannot sign in.":
    "Adres się zmienia, a urządzenie nie może się logować.",
  "The address changes, and a password works only until basic authentication ends.":
    "Adres się zmienia, a hasło działa tylko do końca uwierzytelniania podstawowego.",
  "The connector may have been created switched off; look that it is enabled.":
    "Łącznik mógł zostać utworzony jako wyłączony; należy sprawdzić, czy jest włączony.",
  "A new address at the provider, or a second line that takes over, stops the mail until the rule is changed.":
    "Nowy adres u dostawcy lub drugie łącze, które przejmuje ruch, zatrzymuje pocztę do czasu zmiany reguły.",
  "A device that prefers IPv6 misses the rule, which takes IPv4 only.":
    "Urządzenie, które preferuje IPv6, nie trafia na regułę, bo ta przyjmuje tylko IPv4.",
  "Microsoft 365 may put a mail off for some minutes; the sender has to try again by itself, which many devices never do.":
    "Microsoft 365 może odłożyć wiadomość na kilka minut; nadawca musi sam ponowić próbę, czego wiele urządzeń nigdy nie robi.",
  "Its mail counts as mail from outside: the filters look at it, and no copy stands in Sent Items.":
    "Ta poczta jest traktowana jak poczta z zewnątrz: sprawdzają ją filtry, a w folderze „Elementy wysłane” nie ma kopii.",
  "Whatever stands behind this address may send in your name: let only the devices out on port 25.":
    "Wszystko, co stoi za tym adresem, może wysyłać w imieniu organizacji: przez port 25 należy wypuszczać tylko urządzenia.",
  "From a rented server in a cloud it works only with an address of its own and where the provider lets port 25 out.":
    "Z wynajętego serwera w chmurze działa to tylko z własnym adresem i tam, gdzie dostawca wypuszcza ruch przez port 25.",
  "It works, but a sign-in with OAuth is safer where it can be had.":
    "To działa, ale logowanie za pomocą OAuth jest bezpieczniejsze, jeśli jest dostępne.",
  "It works without encryption, so the mail crosses the internet in the clear.":
    "Ten sposób działa bez szyfrowania, więc wiadomości idą przez internet otwartym tekstem.",
  "It needs no password and reaches everybody, if the public address is fixed.":
    "Ten sposób nie wymaga hasła i dociera do wszystkich, jeśli publiczny adres jest stały.",
  "It needs no password and reaches everybody.":
    "Ten sposób nie wymaga hasła i dociera do wszystkich.",
  "It is for devices, programs and servers, not for a person's mailbox.":
    "Ten sposób jest dla urządzeń, programów i serwerów, a nie dla skrzynki pocztowej osoby.",
  "The public address changes or is shared.":
    "Publiczny adres się zmienia lub jest współdzielony.",
  "Rules take IPv4 addresses only.": "Reguły przyjmują tylko adresy IPv4.",
  "It may not be used for bulk mail to the outside.":
    "Tego sposobu nie wolno używać do poczty masowej na zewnątrz.",
  "Without its intermediate certificates the certificate counts for nothing.":
    "Bez certyfikatów pośrednich certyfikat się nie liczy.",
  "Renew it in time, with the same name.":
    "Należy odnowić go na czas, z tą samą nazwą.",
  "The certificate's domain has to be an accepted domain of this organisation alone.":
    "Domena certyfikatu musi być akceptowaną domeną wyłącznie tej organizacji.",
  "Devices and mail programs can hardly ever show a certificate of their own.":
    "Urządzenia i programy pocztowe prawie nigdy nie mogą przedstawić własnego certyfikatu.",
  "A certificate is shown in TLS 1.2 or later only.":
    "Certyfikat jest przedstawiany tylko w TLS 1.2 lub nowszym.",
  "It does not depend on the public address.":
    "Ten sposób nie zależy od publicznego adresu.",
  "Authenticated SMTP is on for its mailbox.":
    "Uwierzytelniony protokół SMTP jest włączony dla tej skrzynki pocztowej.",
  "The mailbox has a licence.": "Skrzynka pocztowa ma licencję.",
  "A program sends, not a device.": "Wysyła program, a nie urządzenie.",
  "The sending domain is verified there, with SPF and DKIM.":
    "Domena wysyłająca jest tam zweryfikowana, z SPF i DKIM.",
  "Direct Send is not rejected in your organisation.":
    "Direct Send nie jest odrzucane w organizacji.",
  "The public address stands in the domain's SPF record.":
    "Publiczny adres jest w rekordzie SPF domeny.",
  "The program can be changed to call an HTTPS interface.":
    "Program można zmienić tak, aby wywoływał interfejs HTTPS.",
  "The mailbox that sends has a licence, or is a shared mailbox.":
    "Skrzynka pocztowa, która wysyła, ma licencję lub jest udostępnioną skrzynką pocztową.",
  "The account has a valid billing policy.": "Konto ma ważne zasady rozliczeń.",
  "Every recipient is in your own organisation.":
    "Wszyscy adresaci są we własnej organizacji.",
  "The device or program can sign in.":
    "Urządzenie lub program może się logować.",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later.":
    "Urządzenie lub program szyfruje za pomocą STARTTLS i obsługuje TLS 1.2 lub nowszy.",
  "The network lets port {} out to Microsoft 365.":
    "Sieć wypuszcza ruch przez port {1} do Microsoft 365.",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server.":
    "Ktoś opiekuje się tam serwerem poczty, na przykład Postfix lub Exchange Server.",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth.":
    "Ten serwer przekazuje pocztę jednym z innych sposobów: za pomocą certyfikatu, swojego stałego adresu lub OAuth.",
  "The public IPv4 address is fixed and nobody else's.":
    "Publiczny adres IPv4 jest stały i nie należy do nikogo innego.",
  "An enabled inbound connector from your organisation's server lists exactly this address.":
    "Włączony łącznik przychodzący z serwera organizacji wymienia dokładnie ten adres.",
  "The sender's domain is an accepted domain of your organisation.":
    "Domena nadawcy jest akceptowaną domeną organizacji.",
  "The sender shows a certificate of a public authority, with its whole chain.":
    "Nadawca przedstawia certyfikat publicznego urzędu certyfikacji z całym łańcuchem.",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain.":
    "Włączony łącznik przychodzący z serwera organizacji wymienia domenę certyfikatu, która jest akceptowaną domeną.",
  "Authenticated SMTP is on for its mailbox: yes":
    "Uwierzytelniony protokół SMTP jest włączony dla tej skrzynki pocztowej: tak",
  "The mailbox has a licence: yes": "Skrzynka pocztowa ma licencję: tak",
  "A program sends, not a device: yes": "Wysyła program, a nie urządzenie: tak",
  "The sending domain is verified there, with SPF and DKIM: yes":
    "Domena wysyłająca jest tam zweryfikowana, z SPF i DKIM: tak",
  "Direct Send is not rejected in your organisation: yes":
    "Direct Send nie jest odrzucane w organizacji: tak",
  "The public address stands in the domain's SPF record: yes":
    "Publiczny adres jest w rekordzie SPF domeny: tak",
  "The program can be changed to call an HTTPS interface: yes":
    "Program można zmienić tak, aby wywoływał interfejs HTTPS: tak",
  "The mailbox that sends has a licence, or is a shared mailbox: yes":
    "Skrzynka pocztowa, która wysyła, ma licencję lub jest udostępnioną skrzynką pocztową: tak",
  "The account has a valid billing policy: yes":
    "Konto ma ważne zasady rozliczeń: tak",
  "Every recipient is in your own organisation: yes":
    "Wszyscy adresaci są we własnej organizacji: tak",
  "The device or program can sign in: yes":
    "Urządzenie lub program może się logować: tak",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: yes":
    "Urządzenie lub program szyfruje za pomocą STARTTLS i obsługuje TLS 1.2 lub nowszy: tak",
  "The network lets port {} out to Microsoft 365: yes":
    "Sieć wypuszcza ruch przez port {1} do Microsoft 365: tak",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: yes":
    "Ktoś opiekuje się tam serwerem poczty, na przykład Postfix lub Exchange Server: tak",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: yes":
    "Ten serwer przekazuje pocztę jednym z innych sposobów: za pomocą certyfikatu, swojego stałego adresu lub OAuth: tak",
  "The public IPv4 address is fixed and nobody else's: yes":
    "Publiczny adres IPv4 jest stały i nie należy do nikogo innego: tak",
  "An enabled inbound connector from your organisation's server lists exactly this address: yes":
    "Włączony łącznik przychodzący z serwera organizacji wymienia dokładnie ten adres: tak",
  "The sender's domain is an accepted domain of your organisation: yes":
    "Domena nadawcy jest akceptowaną domeną organizacji: tak",
  "The sender shows a certificate of a public authority, with its whole chain: yes":
    "Nadawca przedstawia certyfikat publicznego urzędu certyfikacji z całym łańcuchem: tak",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: yes":
    "Włączony łącznik przychodzący z serwera organizacji wymienia domenę certyfikatu, która jest akceptowaną domeną: tak",
  "Authenticated SMTP is on for its mailbox: no":
    "Uwierzytelniony protokół SMTP jest włączony dla tej skrzynki pocztowej: nie",
  "The mailbox has a licence: no": "Skrzynka pocztowa ma licencję: nie",
  "A program sends, not a device: no": "Wysyła program, a nie urządzenie: nie",
  "The sending domain is verified there, with SPF and DKIM: no":
    "Domena wysyłająca jest tam zweryfikowana, z SPF i DKIM: nie",
  "Direct Send is not rejected in your organisation: no":
    "Direct Send nie jest odrzucane w organizacji: nie",
  "The public address stands in the domain's SPF record: no":
    "Publiczny adres jest w rekordzie SPF domeny: nie",
  "The program can be changed to call an HTTPS interface: no":
    "Program można zmienić tak, aby wywoływał interfejs HTTPS: nie",
  "The mailbox that sends has a licence, or is a shared mailbox: no":
    "Skrzynka pocztowa, która wysyła, ma licencję lub jest udostępnioną skrzynką pocztową: nie",
  "The account has a valid billing policy: no":
    "Konto ma ważne zasady rozliczeń: nie",
  "Every recipient is in your own organisation: no":
    "Wszyscy adresaci są we własnej organizacji: nie",
  "The device or program can sign in: no":
    "Urządzenie lub program może się logować: nie",
  "It encrypts with STARTTLS and speaks TLS 1.2 or later: no":
    "Urządzenie lub program szyfruje za pomocą STARTTLS i obsługuje TLS 1.2 lub nowszy: nie",
  "The network lets port {} out to Microsoft 365: no":
    "Sieć wypuszcza ruch przez port {1} do Microsoft 365: nie",
  "Somebody looks after a mail server there, such as Postfix or Exchange Server: no":
    "Ktoś opiekuje się tam serwerem poczty, na przykład Postfix lub Exchange Server: nie",
  "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth: no":
    "Ten serwer przekazuje pocztę jednym z innych sposobów: za pomocą certyfikatu, swojego stałego adresu lub OAuth: nie",
  "The public IPv4 address is fixed and nobody else's: no":
    "Publiczny adres IPv4 jest stały i nie należy do nikogo innego: nie",
  "An enabled inbound connector from your organisation's server lists exactly this address: no":
    "Włączony łącznik przychodzący z serwera organizacji wymienia dokładnie ten adres: nie",
  "The sender's domain is an accepted domain of your organisation: no":
    "Domena nadawcy jest akceptowaną domeną organizacji: nie",
  "The sender shows a certificate of a public authority, with its whole chain: no":
    "Nadawca przedstawia certyfikat publicznego urzędu certyfikacji z całym łańcuchem: nie",
  "An enabled inbound connector from your organisation's server names the certificate's domain, which is an accepted domain: no":
    "Włączony łącznik przychodzący z serwera organizacji wymienia domenę certyfikatu, która jest akceptowaną domeną: nie",
  "SMTP AUTH client submission": "Przesyłanie klienta SMTP AUTH",
  "Azure Communication Services Email": "Azure Communication Services Email",
  "Direct Send": "Direct Send",
  "Microsoft Graph sendMail": "Microsoft Graph sendMail",
  "High Volume Email": "High Volume Email",
  "A relay of your own in front": "Własny serwer przekazujący pośrodku",
  "Relay, recognised by the public address":
    "Przekazywanie, rozpoznawane po adresie publicznym",
  "Relay, recognised by a certificate":
    "Przekazywanie, rozpoznawane po certyfikacie",
  "SMTP AUTH client submission: {}": "Przesyłanie klienta SMTP AUTH: {1}",
  "Azure Communication Services Email: {}":
    "Azure Communication Services Email: {1}",
  "Direct Send: {}": "Direct Send: {1}",
  "Microsoft Graph sendMail: {}": "Microsoft Graph sendMail: {1}",
  "High Volume Email: {}": "High Volume Email: {1}",
  "A relay of your own in front: {}":
    "Własny serwer przekazujący pośrodku: {1}",
  "Relay, recognised by the public address: {}":
    "Przekazywanie, rozpoznawane po adresie publicznym: {1}",
  "Relay, recognised by a certificate: {}":
    "Przekazywanie, rozpoznawane po certyfikacie: {1}",
  "The device or program signs in as one mailbox and sends as it, to anybody, from any network.":
    "Urządzenie lub program loguje się do jednej skrzynki pocztowej i wysyła w jej imieniu, do wszystkich, z dowolnej sieci.",
  "A service for newsletters and mass notifications to the outside, apart from your mailboxes.":
    "Usługa do biuletynów i masowych powiadomień na zewnątrz, niezależna od skrzynek pocztowych organizacji.",
  "Mail to your own colleagues alone, without a sign-in and without a rule, the way any stranger's mail arrives.":
    "Poczta tylko do współpracowników, bez logowania i bez reguły, tak jak przychodzi poczta od każdego obcego nadawcy.",
  "A program of your own sends through HTTPS with an Entra application, without any SMTP.":
    "Własny program wysyła przez HTTPS za pomocą aplikacji Entra, zupełnie bez SMTP.",
  "An account of its own for programs and devices that send much, to your own colleagues alone.":
    "Osobne konto dla programów i urządzeń, które dużo wysyłają, tylko do współpracowników.",
  "A mail server in your network takes mail from old devices and passes it on in a safe way.":
    "Serwer poczty w sieci organizacji przyjmuje pocztę ze starych urządzeń i przekazuje ją w bezpieczny sposób.",
  "A rule in Exchange Online recognises your office's fixed public address and lets its devices send to anybody without signing in.":
    "Reguła w Exchange Online rozpoznaje stały publiczny adres biura i pozwala jego urządzeniom wysyłać do wszystkich bez logowania.",
  "A mail server of your own shows a certificate for one of your domains and may send to anybody, from whatever address.":
    "Własny serwer poczty przedstawia certyfikat jednej z domen organizacji i może wysyłać do wszystkich, z dowolnego adresu.",
  "587; 25 too, with the sign-in": "587; z logowaniem także 25",
  "25 or 587, inside": "25 lub 587, wewnątrz",
  "STARTTLS, TLS 1.2 or later": "STARTTLS, TLS 1.2 lub nowszy",
  "STARTTLS, with a certificate of its own": "STARTTLS, z własnym certyfikatem",
  "whatever the device can, inside only":
    "cokolwiek urządzenie obsługuje, tylko wewnątrz",
  "OAuth; a password only while basic authentication lasts":
    "OAuth; hasło tylko do końca uwierzytelniania podstawowego",
  "OAuth (Mail.Send)": "OAuth (Mail.Send)",
  "OAuth, or a password until September 2028":
    "OAuth lub hasło do września 2028 roku",
  "an application of Entra, behind an SMTP user name":
    "aplikacja Entra pod nazwą użytkownika SMTP",
  "none; the public IPv4 address is known":
    "brak; znany jest publiczny adres IPv4",
  "none, by the device's inside address":
    "brak; według wewnętrznego adresu urządzenia",
  "the certificate": "certyfikat",
  "Sign-in: none": "Logowanie: brak",
  "a licensed mailbox": "licencjonowana skrzynka pocztowa",
  "a licensed or shared mailbox":
    "licencjonowana lub udostępniona skrzynka pocztowa",
  "by use, through an Azure subscription":
    "według użycia, w ramach subskrypcji Azure",
  "pay as you go: 42 US dollars for a million recipients":
    "płatność zgodnie z użyciem: 42 dolary amerykańskie za milion adresatów",
  "none for the sender": "brak dla nadawcy",
  "the server's own": "licencja serwera",
  "10,000 recipients a day, 30 messages a minute, 3 connections at a time":
    "10 000 adresatów dziennie, 30 wiadomości na minutę, 3 połączenia jednocześnie",
  "small until a higher quota is asked for":
    "niewielkie do czasu złożenia wniosku o wyższy limit",
  "the throttling and filters of all incoming mail":
    "ograniczanie i filtry jak dla całej poczty przychodzącej",
  "the mailbox's limits, and Graph's throttling":
    "limity skrzynki pocztowej i ograniczanie przepustowości w Graph",
  "no limit of recipients a day, inside only":
    "brak dziennego limitu adresatów, tylko wewnątrz",
  "those of the way it passes mail on":
    "takie jak przy sposobie, którym serwer przekazuje pocztę",
  "reasonable use; mail to the outside counts for the organisation":
    "rozsądne użycie; poczta na zewnątrz wlicza się do limitu organizacji",
  "smtp.azurecomm.net, or its REST interface":
    "smtp.azurecomm.net lub jego interfejs REST",
  "your Microsoft 365 MX host": "host MX w Microsoft 365",
  "a server inside your network": "serwer w sieci wewnętrznej",
  "your own relay": "własny serwer przekazujący",
  "the host that Microsoft 365 names as the MX of your domain":
    "host, który Microsoft 365 podaje jako MX domeny",
  "the SMTP user name of its Entra application":
    "nazwa użytkownika SMTP aplikacji Entra",
  "an Entra application with Mail.Send for this one mailbox":
    "aplikacja Entra z uprawnieniem Mail.Send dla tej jednej skrzynki pocztowej",
  "the High Volume Email account": "konto High Volume Email",
  "its own mailbox": "własna skrzynka pocztowa",
  "an address of the domain that is verified there":
    "adres w domenie, która jest tam zweryfikowana",
  "an address of one of your own mail domains":
    "adres w jednej z własnych domen poczty organizacji",
  "an address at {}": "adres w domenie {1}",
  "The ways to send, side by side": "Porównanie sposobów wysyłania",
  "The ways to send through Microsoft 365":
    "Sposoby wysyłania przez Microsoft 365",
  "These ways to send, side by side": "Porównanie tych sposobów wysyłania",
  "Server: {}; port: {}; encryption: {}":
    "Serwer: {1}; port: {2}; szyfrowanie: {3}",
  "Sign-in: {}; to the outside: {}; licence: {}":
    "Logowanie: {1}; na zewnątrz: {2}; licencja: {3}",
  "Sign-in: {}; to the outside: yes; licence: {}":
    "Logowanie: {1}; na zewnątrz: tak; licencja: {2}",
  "Sign-in: {}; to the outside: no; licence: {}":
    "Logowanie: {1}; na zewnątrz: nie; licencja: {2}",
  "Sign-in: none; to the outside: no; licence: none":
    "Logowanie: brak; na zewnątrz: nie; licencja: brak",
  "Limits: {}": "Limity: {1}",
  "Please choose one of the answers.": "Proszę wybrać jedną z odpowiedzi.",
  "Which kind of sign-in can it do? (see its manual)":
    "Jaki rodzaj logowania obsługuje nadawca? (patrz instrukcja obsługi)",
  "Not at all": "Żaden",
  "With a user name and a password only":
    "Tylko za pomocą nazwy użytkownika i hasła",
  "With OAuth, also called Modern Authentication":
    "Za pomocą OAuth, nazywanego też nowoczesnym uwierzytelnianiem",
  "Which TLS version does it know at most? (see its manual)":
    "Jaką najwyższą wersję TLS obsługuje nadawca? (patrz instrukcja obsługi)",
  "TLS 1.2 or 1.3": "TLS 1.2 lub 1.3",
  "TLS 1.0 or 1.1 only, or SSL": "Tylko TLS 1.0 lub 1.1 albo SSL",
  "Which encryption is it set to?": "Jakie szyfrowanie jest ustawione?",
  None: "Brak",
  "STARTTLS or TLS": "STARTTLS lub TLS",
  "SSL, or SSL/TLS from the start": "SSL lub SSL/TLS od początku",
  "Does it complain about the server's certificate?":
    "Czy pojawia się zastrzeżenie do certyfikatu serwera?",
  "Yes, it does not trust the certificate": "Tak, certyfikat nie jest zaufany",
  "No, it says nothing about certificates": "Nie, nie ma mowy o certyfikatach",
  "What changed shortly before the trouble began?":
    "Co zmieniło się krótko przed początkiem problemu?",
  "It is new and never worked": "To coś nowego i nigdy nie działało",
  "The network, the line or the provider": "Sieć, łącze lub dostawca",
  "A certificate": "Certyfikat",
  "A password": "Hasło",
  "Security settings of the organisation":
    "Ustawienia zabezpieczeń organizacji",
  "Mail settings, there or on our server":
    "Ustawienia poczty, tam lub na naszym serwerze",
  "Nothing that I know of": "O ile wiadomo, nic",
  "Which mails does it concern?": "Których wiadomości to dotyczy?",
  "This one mail": "Tylko tej jednej wiadomości",
  "All mails to one recipient": "Wszystkich wiadomości do jednego adresata",
  "All mails to the outside": "Wszystkich wiadomości na zewnątrz",
  "Everything that it sends": "Wszystkiego, co jest wysyłane",
  "Who was the mail for?": "Do kogo była ta wiadomość?",
  "Who will it send to?": "Do kogo będzie wysyłana poczta?",
  "Only colleagues, inside our organisation":
    "Tylko do współpracowników w naszej organizacji",
  "Somebody outside too": "Także do kogoś z zewnątrz",
  "A colleague, inside our organisation":
    "Do współpracownika w naszej organizacji",
  "Somebody outside": "Do kogoś z zewnątrz",
  "Does the office have a fixed internet address of its own? (ask the internet provider)":
    "Czy biuro ma własny stały adres internetowy? (proszę zapytać dostawcę internetu)",
  "Yes, it is fixed": "Tak, jest stały",
  "No, it changes or is shared with others":
    "Nie, zmienia się lub jest współdzielony z innymi",
  "Which address does it send from? (none, if it has no sender)":
    "Z jakiego adresu wysyłana jest poczta? („none”, jeśli nie ma nadawcy)",
  "That does not look like a mail address, such as scanner@example.com.":
    "To nie wygląda na adres e-mail, taki jak scanner@example.com.",
  "Which name stands on the certificate that it shows to Microsoft 365? (or none)":
    "Jaka nazwa jest na certyfikacie, który widzi Microsoft 365? (lub „none”)",
  "mail.example.com, or none": "mail.example.com lub none",
  "Please enter a name such as mail.example.com, or the word none.":
    "Proszę wpisać nazwę, taką jak mail.example.com, lub słowo none.",
  "What sends this mail?": "Co wysyła tę wiadomość?",
  "What is going to send?": "Co ma wysyłać?",
  "A scanner, printer or other device": "Skaner, drukarka lub inne urządzenie",
  "A program": "Program",
  "A person's mailbox": "Skrzynka pocztowa osoby",
  "Our own mail server": "Nasz własny serwer poczty",
  "Which public internet address does the office have that it sends from?":
    "Jaki publiczny adres internetowy ma biuro, z którego wysyłana jest poczta?",
  "For example 203.0.113.44": "Na przykład 203.0.113.44",
  "Please enter the address as four numbers with dots, such as 203.0.113.44.":
    "Proszę wpisać adres jako cztery liczby rozdzielone kropkami, na przykład 203.0.113.44.",
  "That address is from inside your network. Please enter the one that the internet sees; a page such as whatismyip shows it.":
    "Ten adres pochodzi z sieci wewnętrznej. Proszę wpisać ten, który widzi internet; pokazuje go strona taka jak whatismyip.",
  "Is it set up to sign in with a user name?":
    "Czy ustawione jest logowanie za pomocą nazwy użytkownika?",
  "Yes, it signs in": "Tak, z logowaniem",
  "No, it has no sign-in": "Nie, bez logowania",
  "How much does it send?": "Ile poczty jest wysyłane?",
  "How much will it send?": "Ile poczty będzie wysyłane?",
  "Up to some hundred mails a day": "Do kilkuset wiadomości dziennie",
  "Thousands a day, or newsletters": "Tysiące dziennie lub biuletyny",
  "Which mail server is it set to?": "Jaki serwer poczty jest ustawiony?",
  "That does not look like a mail server, such as smtp.example.com.":
    "To nie wygląda na serwer poczty, taki jak smtp.example.com.",
  "Which port is it set to?": "Jaki port jest ustawiony?",
  "Which user name does it sign in with?":
    "Jaka nazwa użytkownika służy do logowania?",
  "Please enter the user name alone, such as scanner@example.com.":
    "Proszę wpisać samą nazwę użytkownika, na przykład scanner@example.com.",
  "How does it sign in?": "Jak odbywa się logowanie?",
  "With a user name and a password": "Za pomocą nazwy użytkownika i hasła",
  "Old TLS": "Stary TLS",
  "These speak TLS 1.0 or 1.1. Look for firmware with TLS 1.2 and OAuth; where there is none, put a relay of your own in front, or replace them.":
    "Te urządzenia i programy używają TLS 1.0 lub 1.1. Należy poszukać oprogramowania układowego z TLS 1.2 i OAuth; jeśli go nie ma, ustawić pośrodku własny serwer przekazujący lub je wymienić.",
  "Devices, to judge by the name": "Urządzenia, sądząc po nazwie",
  "Look whether firmware brings OAuth. If not, let them relay by the office's fixed public address without a password; for colleagues alone High Volume Email keeps taking a password for longer.":
    "Należy sprawdzić, czy oprogramowanie układowe wprowadza OAuth. Jeśli nie, urządzenia mogą wysyłać bez hasła, przez przekazywanie po stałym publicznym adresie biura; tylko do współpracowników High Volume Email jeszcze dłużej przyjmuje hasło.",
  "Programs, to judge by the name": "Programy, sądząc po nazwie",
  "Change them to OAuth or to Graph sendMail; where the code cannot be changed, a relay for the fixed address. Bulk goes to High Volume Email inside and Azure Communication Services outside.":
    "Należy przejść na OAuth lub Graph sendMail; jeśli kodu nie można zmienić, na przekazywanie po stałym adresie. Poczta masowa idzie wewnątrz przez High Volume Email, a na zewnątrz przez Azure Communication Services.",
  "Other accounts": "Inne konta",
  "Find out what signs in as these. A person's mail program moves to OAuth; a device or program gets an account of its own first.":
    "Należy ustalić, co loguje się tymi kontami. Program pocztowy osoby przechodzi na OAuth; urządzenie lub program najpierw otrzymuje własne konto.",
  "Not said": "Nie podano",
  "The report does not say how these sign in. Show the column with the authentication protocol in the admin centre and export again.":
    "Raport nie podaje, jak logują się te konta. W centrum administracyjnym należy włączyć kolumnę z protokołem uwierzytelniania i ponownie wyeksportować raport.",
  Done: "Gotowe",
  "These sign in with OAuth already and stay as they are.":
    "Te konta logują się już za pomocą OAuth i pozostają bez zmian.",
  Inventory: "Spis",
  Owners: "Osoby odpowiedzialne",
  Group: "Grupowanie",
  Move: "Przenoszenie",
  Close: "Zamknięcie",
  "Exchange admin centre > Reports > Mail flow > SMTP AUTH clients, over 90 days, exported. It holds what was sent; what was refused is not in it.":
    "Centrum administracyjne programu Exchange > Raporty > Przepływ poczty > „SMTP AUTH clients”, za 90 dni; raport należy wyeksportować. Zawiera to, co wysłano; tego, co odrzucono, w nim nie ma.",
  "Name for each sender the device or program, its place and who looks after it. Switch authenticated SMTP off for mailboxes that nobody claims, and wait a week.":
    "Dla każdego nadawcy należy podać urządzenie lub program, miejsce i osobę odpowiedzialną. Dla skrzynek pocztowych, do których nikt się nie przyznaje, należy wyłączyć uwierzytelniony protokół SMTP i poczekać tydzień.",
  "OAuth where it can be had; Graph for programs of your own; a relay by fixed address or certificate for the rest; High Volume Email for much mail inside, Azure Communication Services for much mail outside.":
    "OAuth tam, gdzie jest dostępny; Graph dla własnych programów; dla reszty przekazywanie po stałym adresie lub certyfikacie; High Volume Email do dużej ilości poczty wewnątrz, Azure Communication Services do dużej ilości poczty na zewnątrz.",
  "One pilot of each group first, then the rest. Test to the outside and to a colleague, and note it in the register.":
    "Najpierw jeden pilotaż z każdej grupy, potem reszta. Należy wykonać test na zewnątrz i do współpracownika oraz odnotować go w rejestrze.",
  "When a mailbox signs in by password no more, set an authentication policy that keeps passwords out of SMTP for it; at last for everybody.":
    "Gdy skrzynka pocztowa nie loguje się już za pomocą hasła, należy ustawić dla niej zasady uwierzytelniania, które wykluczają hasła w SMTP; na koniec dla wszystkich.",
  "Look at the report each month until no password is left in it.":
    "Co miesiąc należy sprawdzać raport, aż nie będzie w nim żadnego hasła.",
  "A plan away from sign-in by password":
    "Plan odejścia od logowania za pomocą hasła",
  "Away from sign-in by password": "Odejście od logowania za pomocą hasła",
  "A password works until basic authentication ends; whatever signs in with OAuth, or does not sign in, is not touched.":
    "Hasło działa do końca uwierzytelniania podstawowego; nie dotyczy to tego, co loguje się za pomocą OAuth lub się nie loguje.",
  "Paste the exported report (CSV) here, and I sort it by what each sender can do.":
    "Proszę wkleić tutaj wyeksportowany raport (CSV), a uporządkuję go według możliwości każdego nadawcy.",
  "1 sender in the report": "1 nadawca w raporcie",
  "{} senders in the report": "Nadawcy w raporcie: {1}",
  "{} of them by password, as far as the report says. The most mail stands first.":
    "W tym za pomocą hasła, o ile podaje to raport: {1}. Na początku są ci, którzy wysyłają najwięcej.",
  "1 line without a sender's address was left out.":
    "Pominięto 1 wiersz bez adresu nadawcy.",
  "{} lines without a sender's address were left out.":
    "Pominięte wiersze bez adresu nadawcy: {1}.",
  "The report holds what was sent. Whatever was refused is not in it.":
    "Raport zawiera to, co wysłano. Tego, co odrzucono, w nim nie ma.",
  "and {} more": "i jeszcze {1}",
  "{}, by password and by OAuth": "{1}, za pomocą hasła i za pomocą OAuth",
  "{}: 1 message": "{1}: 1 wiadomość",
  "{}: {} messages": "{1}, liczba wiadomości: {2}",
  "I find no line of column names with a sender in it, such as Sender address, Domain, TLS 1.2, Messages sent.":
    "Nie udało się znaleźć wiersza z nazwami kolumn, w którym byłby nadawca, na przykład Sender address, Domain, TLS 1.2, Messages sent.",
  "The lines under the column names cannot be read as CSV; a quotation mark may be missing.":
    "Wierszy pod nazwami kolumn nie można odczytać jako CSV; możliwe, że brakuje cudzysłowu.",
  "There are column names, but no sender's address under them.":
    "Są nazwy kolumn, ale nie ma pod nimi adresu nadawcy.",
  "January 2020": "Styczeń 2020",
  "Authenticated SMTP is off in new organisations until it is switched on for a mailbox.":
    "W nowych organizacjach uwierzytelniony protokół SMTP jest wyłączony, dopóki nie zostanie włączony dla skrzynki pocztowej.",
  "End of 2022": "Koniec roku 2022",
  "Basic authentication is off in all of Exchange Online but for authenticated SMTP.":
    "Uwierzytelnianie podstawowe jest wyłączone w całym Exchange Online z wyjątkiem uwierzytelnionego protokołu SMTP.",
  "Microsoft announces its end for authenticated SMTP too, for September 2025.":
    "Microsoft zapowiada jego koniec także dla uwierzytelnionego protokołu SMTP, na wrzesień 2025 r.",
  "It ends for the consumer mailboxes of Outlook.com and Hotmail.":
    "Kończy się ono dla prywatnych skrzynek pocztowych Outlook.com i Hotmail.",
  "October 2024": "Październik 2024",
  "The report on SMTP AUTH clients shows who signs in how.":
    "Raport „SMTP AUTH clients” pokazuje, kto jak się loguje.",
  "June 2025": "Czerwiec 2025",
  "The end is moved to March and April 2026.":
    "Koniec zostaje przesunięty na marzec i kwiecień 2026 r.",
  "27 January 2026": "27 stycznia 2026",
  "That plan is put on hold and replaced by the one below.":
    "Ten plan zostaje wstrzymany i zastąpiony poniższym.",
  "Until December 2026": "Do grudnia 2026",
  "Nothing changes: a password works where it is switched on and no policy stops it.":
    "Nic się nie zmienia: hasło działa tam, gdzie jest włączone i nie zabraniają tego żadne zasady.",
  "End of December 2026": "Koniec grudnia 2026",
  "It is to be off by default in existing organisations; administrators can switch it on again. Organisations created later do not have it; OAuth works there.":
    "W istniejących organizacjach ma być domyślnie wyłączone; administratorzy mogą je ponownie włączyć. Organizacje utworzone później go nie mają; działa tam OAuth.",
  "Second half of 2027": "Druga połowa 2027 roku",
  "Microsoft is to announce the day of the final end.":
    "Microsoft ma ogłosić dzień ostatecznego końca.",
  "Passwords are to end for High Volume Email accounts.":
    "Hasła dla kont High Volume Email mają przestać działać.",
  "When sign-in by password ends": "Kiedy kończy się logowanie za pomocą hasła",
  "As known on {}. Microsoft has moved these dates more than once; look at message MC786329 in the message centre before you plan by them.":
    "Stan na {1}. Microsoft przesuwał te terminy więcej niż raz; przed planowaniem należy sprawdzić wiadomość MC786329 w centrum wiadomości.",
  "Today a password still works where it is switched on. What signs in with OAuth is not touched by any of this.":
    "Dziś hasło nadal działa tam, gdzie jest włączone. Tego, co loguje się za pomocą OAuth, nic z tego nie dotyczy.",
  "How to keep it from happening again":
    "Jak zapobiec powtórzeniu się problemu",
  "Most mail of devices stops because something around them changed.":
    "Poczta z urządzeń przestaje wychodzić przeważnie dlatego, że zmieniło się coś w ich otoczeniu.",
  "A register": "Rejestr",
  "List every device and program that sends: place, sender address, way to send, public address, account, who looks after it, when it was tested last.":
    "Należy spisać wszystkie urządzenia i programy, które wysyłają: miejsce, adres nadawcy, sposób wysyłania, publiczny adres, konto, osobę odpowiedzialną, datę ostatniego testu.",
  "Look into the list before a provider, a firewall, a certificate or a security rule changes, and test from each of them afterwards.":
    "Na listę należy spojrzeć przed zmianą dostawcy, zapory, certyfikatu lub reguły zabezpieczeń, a potem wykonać test z każdego urządzenia i programu.",
  "Public address": "Adres publiczny",
  "Send from a fixed public IPv4 address and write down which connector and which SPF record name it.":
    "Należy wysyłać ze stałego publicznego adresu IPv4 i zapisać, który łącznik i który rekord SPF go wymieniają.",
  "A second line that takes over has another address: add it to the connector before it is needed.":
    "Drugie łącze, które przejmuje ruch, ma inny adres: należy dodać go do łącznika, zanim będzie potrzebny.",
  "Let only the devices that send out on port 25.":
    "Przez port 25 należy wypuszczać tylko urządzenia, które wysyłają.",
  Connectors: "Łączniki",
  "List single addresses, not whole ranges, and remove what nobody uses any more twice a year.":
    "Należy wpisywać pojedyncze adresy, a nie całe zakresy, i dwa razy w roku usuwać to, czego nikt już nie używa.",
  "Once everything sends through connectors or with a sign-in, reject Direct Send: nobody can then pose as you from anywhere.":
    "Gdy wszystko wysyła przez łączniki lub z logowaniem, należy włączyć odrzucanie Direct Send: wtedy nikt nie będzie mógł podszywać się pod organizację z dowolnego miejsca.",
  "Sign-in": "Logowanie",
  "One account a device or program, with the right to send as its own address alone; never share a password.":
    "Jedno konto na urządzenie lub program, z prawem wysyłania tylko z własnego adresu; nigdy nie należy współdzielić hasła.",
  "Use OAuth where it can be had, and allow authenticated SMTP for single mailboxes.":
    "Należy używać OAuth tam, gdzie jest dostępny, i zezwalać na uwierzytelniony protokół SMTP pojedynczym skrzynkom pocztowym.",
  "A person's own account is no sender: it ends with its owner.":
    "Osobiste konto nie jest nadawcą: znika razem ze swoim właścicielem.",
  "SPF names every sender of the domain, in one record with at most ten lookups.":
    "SPF wymienia wszystkich nadawców domeny, w jednym rekordzie z najwyżej dziesięcioma wyszukiwaniami.",
  "It ends in ~all while senders are still being found, and in -all once the DMARC reports show no unknown one of yours.":
    "Rekord kończy się na ~all, dopóki wciąż znajdują się nowi nadawcy, a na -all, gdy raporty DMARC nie pokazują już żadnego nieznanego własnego nadawcy.",
  "Switch DKIM on for each of your domains.":
    "Należy włączyć DKIM dla każdej własnej domeny.",
  "Publish DMARC with a reporting address, read the reports, then tighten it from none to quarantine to reject.":
    "Należy opublikować DMARC z adresem do raportów, czytać raporty, a potem zaostrzać go od none przez quarantine do reject.",
  "What expires": "Co wygasa",
  "Note the last day of certificates, of secrets of Entra applications and of mailbox licences, with a reminder a month before.":
    "Należy zapisać ostatni dzień ważności certyfikatów, kluczy tajnych aplikacji Entra i licencji skrzynek pocztowych, z przypomnieniem miesiąc wcześniej.",
  "A renewed certificate keeps its name and brings its intermediate certificates.":
    "Odnowiony certyfikat zachowuje nazwę i zawiera certyfikaty pośrednie.",
  Watch: "Obserwacja",
  "Look each month at the report on SMTP AUTH clients and at the message trace of your devices' senders.":
    "Co miesiąc należy sprawdzać raport „SMTP AUTH clients” i śledzenie wiadomości dla nadawców z urządzeń.",
  "Who changed a connector stands in the audit log of the Purview portal, who signed in stands in Entra's sign-in log.":
    "Kto zmienił łącznik, widać w dzienniku inspekcji portalu Purview, a kto się logował, w dzienniku logowania Entra.",
  "What is refused at the door stands in no trace: let the device's own error mail or log reach somebody.":
    "Tego, co odrzucono już na wejściu, nie ma w żadnym śledzeniu: wiadomości o błędach lub dziennik urządzenia powinny do kogoś docierać.",
  "Keep an eye on the quota of mail to the outside and on blocklists for your address.":
    "Należy obserwować limit poczty na zewnątrz i listy blokowanych adresów pod kątem własnego adresu.",
  Devices: "Urządzenia",
  "Keep firmware up to date: it brings TLS 1.2, new root certificates and OAuth.":
    "Oprogramowanie układowe powinno być aktualne: wprowadza TLS 1.2, nowe certyfikaty główne i OAuth.",
  "Set server names, never addresses, and the right time.":
    "Należy ustawiać nazwy serwerów, nigdy adresy, i poprawną godzinę.",
  "Code that sends one mail with safe TLS":
    "Kod, który wysyła jedną wiadomość z bezpiecznym TLS",
  "It signs in as an Entra application with SMTP.SendAsApp that Exchange knows (New-ServicePrincipal) and that has the right to the one mailbox.":
    "Kod loguje się jako aplikacja Entra z uprawnieniem SMTP.SendAsApp, którą zna Exchange (New-ServicePrincipal) i która ma prawo do tej jednej skrzynki pocztowej.",
  "{}: a password": "{1}: hasło",
  "A password works only while basic authentication lasts; plan for OAuth.":
    "Hasło działa tylko do końca uwierzytelniania podstawowego; należy zaplanować OAuth.",
  "{}: relay, without a sign-in": "{1}: przekazywanie bez logowania",
  "a password": "hasło",
  "relay, without a sign-in": "przekazywanie bez logowania",
  "It runs where the public address is one that an inbound connector lists, and sends as one of your own domains.":
    "Kod działa tam, gdzie publiczny adres jest wymieniony w łączniku przychodzącym, i wysyła z jednej z własnych domen organizacji.",
  "Microsoft Graph": "Microsoft Graph",
  "It signs in as an Entra application with Mail.Send, limited to the one mailbox with RBAC for Applications.":
    "Kod loguje się jako aplikacja Entra z uprawnieniem Mail.Send, ograniczonym do tej jednej skrzynki pocztowej za pomocą „RBAC for Applications”.",
  "Name the language: {}.": "Proszę podać język: {1}.",
  "There is no sample in {}.": "Nie ma przykładu w języku {1}.",
  "There is none in {} for {}; this is the next best.":
    "W języku {1} nie ma przykładu dla: „{2}”; to najbliższy odpowiednik.",
  "Names and secrets come from the environment. It goes over HTTPS, so no mail port is needed.":
    "Nazwy i klucze tajne pochodzą ze środowiska. Kod używa HTTPS, więc port poczty nie jest potrzebny.",
  "Names and secrets come from the environment. STARTTLS and TLS 1.2 are required, and the server's certificate is checked.":
    "Nazwy i klucze tajne pochodzą ze środowiska. STARTTLS i TLS 1.2 są wymagane, a certyfikat serwera jest sprawdzany.",
  "To be had too: {}.": "Dostępne także: {1}.",
  "Install MailKit; for OAuth also Microsoft.Identity.Client. It is a whole Program.cs of a console project for .NET 8 or newer.":
    "Należy zainstalować MailKit; dla OAuth także Microsoft.Identity.Client. To cały plik Program.cs projektu konsolowego dla .NET 8 lub nowszego.",
  "Microsoft does not recommend System.Net.Mail's SmtpClient for new programs: it knows neither OAuth nor modern protocols.":
    "Microsoft nie zaleca SmtpClient z System.Net.Mail do nowych programów: nie zna on ani OAuth, ani nowoczesnych protokołów.",
  "Install nodemailer; for OAuth also @azure/identity.":
    "Należy zainstalować nodemailer; dla OAuth także @azure/identity.",
  "Install phpmailer/phpmailer; for OAuth also thenetworg/oauth2-azure or another library that gets a token.":
    "Należy zainstalować phpmailer/phpmailer; dla OAuth także thenetworg/oauth2-azure lub inną bibliotekę, która pobiera token.",
  "Install Microsoft.Graph.Users.Actions; for the relay, MailKit's libraries.":
    "Należy zainstalować Microsoft.Graph.Users.Actions; do przekazywania biblioteki MailKit.",
  "Send-MailMessage is obsolete: Microsoft says itself that it cannot promise a safe connection.":
    "Send-MailMessage jest przestarzałe: sam Microsoft podaje, że nie może zagwarantować bezpiecznego połączenia.",
  "smtplib is part of Python; for OAuth install msal.":
    "smtplib jest częścią Pythona; dla OAuth należy zainstalować msal.",
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
  "Mail server (SMTP)": "Serwer poczty (SMTP)",
  Port: "Port",
  Encryption: "Szyfrowanie",
  "Sign-in (SMTP authentication)": "Logowanie (uwierzytelnianie SMTP)",
  "User name": "Nazwa użytkownika",
  Password: "Hasło",
  "Sender's address": "Adres nadawcy",
  "Mail server (SMTP): {}": "Serwer poczty (SMTP): {1}",
  "Port: {}": "Port: {1}",
  "Sign-in (SMTP authentication): {}": "Logowanie (uwierzytelnianie SMTP): {1}",
  "User name: {}": "Nazwa użytkownika: {1}",
  "Password: {}": "Hasło: {1}",
  "Sender's address: {}": "Adres nadawcy: {1}",
  "Sign-in (SMTP authentication): off":
    "Logowanie (uwierzytelnianie SMTP): wyłączone",
  "SMTP Authentication: off": "SMTP Authentication: wyłączone",
  "Authentication Method: off": "Authentication Method: wyłączone",
  "Device-Initiated E-mail: off": "Device-Initiated E-mail: wyłączone",
  "Email Send Authentication: off": "Email Send Authentication: wyłączone",
  "What to enter on a printer or scanner, in its maker's words":
    "Co wpisać na drukarce lub skanerze, słowami producenta",
  "What to enter on the device": "Co wpisać na urządzeniu",
  "What to enter on a {}": "Co wpisać na urządzeniu {1}",
  "Name the maker for its own words: {} or {}.":
    "Proszę podać producenta, aby zobaczyć jego własne nazwy: {1} lub {2}.",
  "Usually found at: {}. Menus differ between models.":
    "Zwykle w miejscu: {1}. Menu różnią się w zależności od modelu.",
  "The fields have general names here; {} may call them otherwise.":
    "Pola mają tu nazwy ogólne; {1} może nazywać je inaczej.",
  "Where {}'s own name of a field is not known here, it has a general one.":
    "Jeśli nie jest tu znana nazwa pola, której używa {1}, podano nazwę ogólną.",
  "With a sign-in": "Z logowaniem",
  "For a device that can sign in, best with OAuth. Its mailbox has a licence and authenticated SMTP is on for it.":
    "Dla urządzenia, które może się logować, najlepiej za pomocą OAuth. Jego skrzynka pocztowa ma licencję i włączony uwierzytelniony protokół SMTP.",
  "STARTTLS; not the choice that is called SSL or SMTPS and encrypts from the first byte":
    "STARTTLS; nie opcja o nazwie SSL lub SMTPS, która szyfruje od pierwszego bajtu",
  "on; OAuth 2.0 where it is offered":
    "włączone; OAuth 2.0, jeśli jest dostępny",
  "the address of the device's own mailbox":
    "adres własnej skrzynki pocztowej urządzenia",
  "that mailbox's password, where there is no OAuth":
    "hasło tej skrzynki pocztowej, jeśli nie ma OAuth",
  "the same address as the account": "ten sam adres co konto",
  "Relay without a sign-in": "Przekazywanie bez logowania",
  "For a fixed public address that an inbound connector in Exchange Online lists. It reaches everybody.":
    "Dla stałego publicznego adresu, który jest wymieniony w łączniku przychodzącym w Exchange Online. Ten sposób dociera do wszystkich.",
  "STARTTLS where the device can, else off":
    "STARTTLS, jeśli urządzenie to obsługuje, w przeciwnym razie wyłączone",
  "any address of one of your own mail domains":
    "dowolny adres w jednej z własnych domen poczty organizacji",
  "For mail to your own colleagues alone, while your organisation does not reject it. The public address stands in the SPF record.":
    "Dla poczty tylko do współpracowników, dopóki organizacja tego nie odrzuca. Publiczny adres jest w rekordzie SPF.",
  "the MX host of your domain (Microsoft 365 admin centre > Settings > Domains > your domain > DNS records)":
    "host MX domeny (centrum administracyjne platformy Microsoft 365 > Ustawienia > Domeny > dana domena > Rekordy DNS)",
  "Watch out": "Uwaga",
  "Enter the server by its name, never by an address.":
    "Serwer należy wpisać z nazwy, nigdy jako adres.",
  "smtp.office365.com is for sending; outlook.office365.com is where programs read mail.":
    "smtp.office365.com służy do wysyłania; przez outlook.office365.com programy odczytują pocztę.",
  "Leave the check of the server's certificate on; if it fails, the device needs newer firmware or root certificates.":
    "Sprawdzanie certyfikatu serwera należy pozostawić włączone; jeśli się nie powiedzie, urządzenie potrzebuje nowszego oprogramowania układowego lub certyfikatów głównych.",
  "Set the device's time and its DNS server, then send a test to the outside and one to a colleague.":
    "Należy ustawić godzinę urządzenia i jego serwer DNS, a potem wysłać jeden test na zewnątrz i jeden do współpracownika.",
  "SSL/TLS offers STARTTLS beside SSL; choose STARTTLS.":
    "SSL/TLS oferuje STARTTLS obok SSL; należy wybrać STARTTLS.",
  "SMTP AUTH is the sign-in; Off is none. POP before SMTP is neither.":
    "SMTP AUTH to logowanie; Off oznacza jego brak. POP before SMTP nie jest ani jednym, ani drugim.",
  "Embedded Web Server > Scan, or Networking > Outgoing Email or Scan to Email":
    "Embedded Web Server > Scan albo Networking > Outgoing Email lub Scan to Email",
  "The encryption offers SMTP over SSL and Start TLS; choose Start TLS.":
    "Szyfrowanie oferuje SMTP over SSL i Start TLS; należy wybrać Start TLS.",
  "SMTP (E-mail TX) has to be On under Network Settings > Protocol.":
    "SMTP (E-mail TX) musi być ustawione na On w Network Settings > Protocol.",
  "Send error 1102 means that the sign-in was refused.":
    "Błąd wysyłania 1102 oznacza, że logowanie zostało odrzucone.",
  "For some models Kyocera offers the Exchange Online Connector, which brings OAuth.":
    "Dla niektórych modeli Kyocera oferuje Exchange Online Connector, który wprowadza OAuth.",
  "Set Use SSL/TLS to Required where the form asks for STARTTLS.":
    "Use SSL/TLS należy ustawić na Required tam, gdzie formularz wymaga STARTTLS.",
  "With a sign-in, choose Use Device SMTP Credentials; else None.":
    "Z logowaniem należy wybrać Use Device SMTP Credentials, w przeciwnym razie None.",
  "With a sign-in, the account, its email address and the administrator's address have to be the same one, or the server refuses the sender.":
    "Z logowaniem konto, jego adres e-mail i adres administratora muszą być takie same, w przeciwnym razie serwer odrzuci nadawcę.",
  "Newer models take OAuth 2.0 for Exchange Online; Ricoh's support pages name them.":
    "Nowsze modele obsługują OAuth 2.0 dla Exchange Online; wymieniają je strony pomocy technicznej Ricoh.",
  "Newer models offer OAuth 2.0: choose it, choose the provider, enter the account and press Get Token on the panel.":
    "Nowsze modele oferują OAuth 2.0: należy go wybrać, wybrać dostawcę, wpisać konto i nacisnąć na panelu Get Token.",
  "TopAccess, the device's own web page, as administrator":
    "TopAccess, własna strona internetowa urządzenia, jako administrator",
  "These are the names of the WorkCentre models; newer firmware adds OAuth for Exchange Online on many models.":
    "To nazwy z modeli WorkCentre; nowsze oprogramowanie układowe dodaje w wielu modelach OAuth dla Exchange Online.",
  "It lets in all {} addresses of {}":
    "Przepuszcza wszystkie adresy ({1}) z zakresu {2}",
  "Not known whether it is in use. {}{}":
    "Nie wiadomo, czy jest używany. {1}{2}",
  "→ List the single addresses of your devices instead, or be sure that the whole range is yours.":
    "→ Zamiast tego należy wpisać pojedyncze adresy urządzeń albo upewnić się, że cały zakres należy do organizacji.",
  "I keep nothing about you": "Nie przechowuję o Tobie żadnych danych",
  "There is no case of yours. How to reach you in this chat is remembered until you remove the app.":
    "Nie ma żadnego Twojego zgłoszenia. Do czasu usunięcia aplikacji pamiętam, jak skontaktować się z Tobą w tym czacie.",
  "Delete your data?": "Usunąć Twoje dane?",
  "Your case goes with everything in it, open or closed, and nobody works on it any more.":
    "Twoje zgłoszenie zniknie wraz z całą zawartością, otwarte czy zamknięte, i nikt już nie będzie się nim zajmować.",
  "Your {} cases go with everything in them, open or closed, and nobody works on them any more.":
    "Twoje zgłoszenia ({1}) znikną wraz z całą zawartością, otwarte czy zamknięte, i nikt już nie będzie się nimi zajmować.",
  "What stays for a year is the record of changes to mail settings; it holds no names and none of your words.":
    "Przez rok pozostaje rejestr zmian ustawień poczty; nie zawiera imion, nazwisk ani żadnych Twoich słów.",
  "Delete my data": "Usuń moje dane",
  "Your data is deleted": "Twoje dane zostały usunięte",
  "One case is gone.": "Usunięto jedno zgłoszenie.",
  "{} cases are gone.": "Liczba usuniętych zgłoszeń: {1}.",
  "A change to the mail settings is being made for one case right now. Ask again when it has come to its end.":
    "Dla jednego zgłoszenia trwa właśnie zmiana ustawień poczty. Proszę zwrócić się z tym ponownie, gdy zmiana się zakończy.",
  "How to reach you in this chat is remembered until you remove the app.":
    "Do czasu usunięcia aplikacji pamiętam, jak skontaktować się z Tobą w tym czacie.",
  "Deleted at the reporter's request": "Usunięto na prośbę osoby zgłaszającej",
  "The reporter had it deleted.": "Osoba zgłaszająca zleciła usunięcie.",
  "What I keep about you": "Co o Tobie przechowuję",
  "Your cases, newest first, as JSON to copy.":
    "Twoje zgłoszenia, od najnowszych, w formacie JSON do skopiowania.",
  "{} older or longer {} not fit into a message; the operator can hand you everything.":
    "W jednej wiadomości {2} (liczba: {1}); wszystko może przekazać operator.",
  "one does": "nie mieści się starsze lub dłuższe zgłoszenie",
  "ones do": "nie mieszczą się starsze lub dłuższe zgłoszenia",
  "Besides these, how to reach you in this chat is remembered.":
    "Oprócz tego pamiętam, jak skontaktować się z Tobą w tym czacie.",
  "Which way should it send?": "W jaki sposób ma być wysyłana poczta?",
  "Which way a device or program should send":
    "W jaki sposób powinno wysyłać urządzenie lub program",
  "What you do not know can stay as it is.":
    "To, co nie jest znane, może pozostać bez zmian.",
  "Show me the way": "Pokaż sposób",
  "Make it more exact": "Doprecyzuj",
  "Start again": "Zacznij od nowa",
  "All of it": "Wszystko",
  "Ask me for one of these": "Proszę zapytać mnie o jeden z tych tematów",
  "Would not do": "Nie nadaje się",
  "None of the ways fits as it is":
    "Żaden ze sposobów nie pasuje w obecnej sytuacji",
  "Something has to change first. This is what stands in the way.":
    "Najpierw coś musi się zmienić. Oto, co stoi na przeszkodzie.",
  Settings: "Ustawienia",
  "Check first": "Najpierw do sprawdzenia",
  "Would do too": "Też się nadaje",
  Source: "Źródło",
  "Looked up on {}": "Sprawdzono dnia {1}",
  "Looked up on {}: {}": "Sprawdzono dnia {1}: {2}",
  "More about this way": "Więcej o tym sposobie",
  "{}: yes": "{1}: tak",
  "{}: no": "{1}: nie",
  Device: "Urządzenie",
  Program: "Program",
  Recipient: "Adresat",
  Sender: "Nadawca",
  Europe: "Europa",
  Closed: "Zamknięte",
  Case: "Zgłoszenie",
  "an Exchange admin": "administrator Exchange",
  "whoever looks after the network": "osoba odpowiedzialna za sieć",
  "whoever looks after our domain's DNS":
    "osoba odpowiedzialna za DNS naszej domeny",
  "whoever looks after our mail server":
    "osoba odpowiedzialna za nasz serwer poczty",
  "an admin who assigns licences": "administrator, który przypisuje licencje",
  "whoever looks after the sign-in server":
    "osoba odpowiedzialna za serwer logowania",
  "whoever looks after the program": "osoba odpowiedzialna za program",
  "replaced by {}": "zastąpione przez {1}",
  "Nothing more was heard for {} days.":
    "Przez {1} dni nie było nowych wiadomości.",
  "Paste the mail error here": "Proszę wkleić tutaj komunikat o błędzie poczty",
  "I find out why a scanner, a program or a mailbox cannot send, and what puts it right.":
    "Ustalam, dlaczego skaner, program lub skrzynka pocztowa nie może wysyłać i co rozwiąże problem.",
  "Paste the whole text of the error or the returned mail. I look at the mail door and the settings myself and ask only what I cannot see.":
    "Proszę wkleić cały tekst błędu lub zwróconej wiadomości. Wejście poczty i ustawienia sprawdzam samodzielnie i pytam tylko o to, czego nie widzę.",
  "For example: 550 5.7.64 TenantAttribution; Relay Access Denied":
    "Na przykład: 550 5.7.64 TenantAttribution; Relay Access Denied",
  "Changes to approve come to you here":
    "Tutaj pojawiają się zmiany do zatwierdzenia",
  "When a mail setting has to change, a card shows what, why, before and after, the risk and how to undo it. Nothing is written before somebody approves it.":
    "Gdy trzeba zmienić ustawienie poczty, karta pokazuje, co i dlaczego się zmieni, stan przed zmianą i po niej, ryzyko oraz sposób cofnięcia. Nic nie jest zapisywane, dopóki ktoś tego nie zatwierdzi.",
  "You cannot approve what you asked for yourself, and each setting is read again before and after writing.":
    "Nie można zatwierdzić własnej prośby, a każde ustawienie jest ponownie odczytywane przed zapisem i po nim.",
  "To stop all writing at once, send me “changes off”; “changes on” allows it again, and “changes” tells how it stands.":
    "Aby od razu wstrzymać wszystkie zapisy, proszę wysłać mi „changes off”; „changes on” ponownie na nie zezwala, a „changes” podaje bieżący stan.",
  "“review connectors” shows which connectors want a look, “devices” what sends mail.":
    "„review connectors” pokazuje, którym łącznikom warto się przyjrzeć, a „devices” – co wysyła pocztę.",
  "A mail error of your own can be pasted here too.":
    "Można tu wkleić także własny komunikat o błędzie poczty.",
  "Hello. What came back?": "Dzień dobry. Co wróciło?",
  "Paste the text that the scanner, the program or the returned mail shows, numbers included.":
    "Proszę wkleić tekst, który pokazuje skaner, program lub zwrócona wiadomość, razem z liczbami.",
  "If there is no text, tell me what you tried to send, from where and to whom.":
    "Jeśli nie ma tekstu, proszę napisać, co miało zostać wysłane, skąd i do kogo.",
  "What I can do": "Co potrafię",
  "Paste a mail error or a returned mail, and I find the cause and the smallest safe fix.":
    "Proszę wkleić komunikat o błędzie lub zwróconą wiadomość, a znajdę przyczynę i najmniejszą bezpieczną poprawkę.",
  "A mail dragged in here (.eml, .msg, .txt, .html) or a screenshot will do too.":
    "Wystarczy też przeciągnąć tu wiadomość (.eml, .msg, .txt, .html) lub zrzut ekranu.",
  "I try the mail door without sending anything, and read the mail settings of our organisation.":
    "Wypróbowuję wejście poczty, niczego nie wysyłając, i odczytuję ustawienia poczty naszej organizacji.",
  "Without an error, ask “which way should our scanner send”, “settings for Kyocera” or “when do passwords end”; “topics” lists the rest.":
    "Bez komunikatu o błędzie można zapytać „jaka metoda dla naszego skanera”, „ustawienia dla Kyocera” lub „do kiedy działają hasła”; „tematy” wyświetla pozostałe tematy.",
  "Short requests that I know: “my cases”, “it works now”, “cancel”, “talk to a person”, “mute” and “unmute” for reminders, “export my data”, “delete my data”.":
    "Krótkie polecenia, które znam: „moje zgłoszenia”, „już działa”, „anuluj”, „rozmowa z człowiekiem”, „wycisz” i „wyłącz wyciszenie” dla przypomnień, „eksportuj moje dane”, „usuń moje dane”.",
  "At any point you can press “Talk to a person”; the helpdesk then gets everything I saw.":
    "W każdej chwili można nacisnąć „Przekaż do pomocy technicznej”; pomoc techniczna otrzyma wtedy wszystko, co widzę.",
  "You are welcome": "Nie ma za co",
  "If something else comes back, paste it here.":
    "Jeśli wróci coś jeszcze, proszę wkleić to tutaj.",
  "I did not find a mail error in that":
    "Nie udało się znaleźć w tym komunikatu o błędzie poczty",
  "Paste the text that came back, numbers included, such as 550 5.7.64 or 535 5.7.139.":
    "Proszę wkleić tekst, który wrócił, razem z liczbami, na przykład 550 5.7.64 lub 535 5.7.139.",
  "“my cases” shows what I am working on for you, and “help” what else I can do.":
    "„moje zgłoszenia” pokazuje, nad czym pracuję, a „pomoc”, co jeszcze potrafię.",
  "I read your changed message": "Twoja zmieniona wiadomość została odczytana",
  "What I make of it comes next.": "Zaraz napiszę, co z niej wynika.",
  "I had read that message already":
    "Ta wiadomość została już wcześniej odczytana",
  "What I read of it stands; a later change to it is not read. If something was missing, send it as a new message.":
    "Obowiązuje to, co już odczytano; późniejsza zmiana nie jest odczytywana. Jeśli czegoś brakowało, proszę wysłać to jako nową wiadomość.",
  "Something went wrong on my side": "Coś się nie udało po mojej stronie",
  "Your message is kept and nothing in the mail settings was changed.":
    "Twoja wiadomość jest zachowana, a w ustawieniach poczty nic nie zmieniono.",
  "Please try again in a few minutes, or pass the reference to the helpdesk.":
    "Proszę spróbować ponownie za kilka minut lub podać numer referencyjny pomocy technicznej.",
  "Reference {}": "Numer referencyjny {1}",
  "I could not read this": "Nie udało się tego odczytać",
  "Nothing of it was kept.": "Nic z tego nie zachowano.",
  "The file is larger than 5 MiB. Paste the text of the error instead.":
    "Plik jest większy niż 5 MiB. Proszę zamiast niego wkleić tekst błędu.",
  "Files are read only when they are sent in this chat. Send it here, or paste its text.":
    "Pliki są odczytywane tylko wtedy, gdy są wysyłane w tym czacie. Proszę wysłać plik tutaj lub wkleić jego tekst.",
  "The file could not be fetched from Teams. Send it again, or paste its text.":
    "Nie udało się pobrać pliku z Teams. Proszę wysłać go ponownie lub wkleić jego tekst.",
  "I read this from your picture. Is it right?":
    "Taki tekst odczytano z Twojego obrazu. Czy się zgadza?",
  "Letters and digits in a picture are easily taken for others. Please compare; I wait for you before I look into it.":
    "Litery i cyfry na obrazie łatwo pomylić. Proszę porównać; zanim to sprawdzę, czekam na odpowiedź.",
  "Not right? Correct it here first.":
    "Nie zgadza się? Proszę najpierw poprawić tutaj.",
  "That is right": "Zgadza się",
  "Read from your picture, confirmed by you":
    "Odczytano z Twojego obrazu i potwierdzono przez Ciebie",
  "I go by the text as you left it.":
    "Opieram się na tekście w Twojej ostatecznej wersji.",
  "You have no open case": "Nie masz otwartych zgłoszeń",
  "Paste the mail error here when something does not go through.":
    "Gdy coś nie przejdzie, proszę wkleić tutaj komunikat o błędzie poczty.",
  "Show me what came back": "Proszę pokazać, co wróciło",
  "In Outlook, open the message that says it was not delivered, select all of it, copy it and paste it here. Dragging the message in here works as well.":
    "W programie Outlook proszę otworzyć wiadomość o niedostarczeniu, zaznaczyć całą treść, skopiować ją i wkleić tutaj. Można też przeciągnąć tu wiadomość.",
  "On a scanner or printer, the text stands in its job list or error report; a photo of the panel will do.":
    "Na skanerze lub drukarce tekst znajduje się na liście zadań lub w raporcie błędów; wystarczy zdjęcie panelu.",
  "In a program, the line of its log with the error is enough.":
    "W przypadku programu wystarczy wiersz dziennika z błędem.",
  "If there is no text at all, write “talk to a person”.":
    "Jeśli w ogóle nie ma tekstu, proszę napisać „rozmowa z człowiekiem”.",
  "You have one open case": "Masz jedno otwarte zgłoszenie",
  "You have {} open cases": "Liczba Twoich otwartych zgłoszeń: {1}",
  "Its card further up shows where it stands. Write “it works now” to close it, or “talk to a person”.":
    "Jego karta powyżej pokazuje, na jakim jest etapie. Aby je zamknąć, proszę napisać „już działa”; można też napisać „rozmowa z człowiekiem”.",
  "Each has its card further up, which shows where it stands.":
    "Każde ma powyżej swoją kartę, która pokazuje, na jakim jest etapie.",
  "You have more than one open case.":
    "Masz więcej niż jedno otwarte zgłoszenie.",
  "Close it": "Zamknij",
  "I keep quiet from now on": "Od teraz nie przeszkadzam",
  "No reminders and no notices of incidents, until you write “unmute”.":
    "Bez przypomnień i powiadomień o incydentach, aż do wiadomości „wyłącz wyciszenie”.",
  "Answers to what you send, questions of the helpdesk and changes to approve still come.":
    "Nadal przychodzą odpowiedzi na Twoje wiadomości, pytania pomocy technicznej i zmiany do zatwierdzenia.",
  "I remind you again": "Znów przypominam",
  "Reminders and notices of incidents come as before. “mute” stops them.":
    "Przypomnienia i powiadomienia o incydentach przychodzą jak wcześniej. „wycisz” je wstrzymuje.",
  "Which one shall I close?": "Które zgłoszenie zamknąć?",
  "Closed, as you asked": "Zamknięte zgodnie z prośbą",
  "Nothing more is done about it. Paste the error again if you need it after all.":
    "W tej sprawie nie będą podejmowane dalsze działania. Jeśli to jednak potrzebne, proszę ponownie wkleić komunikat o błędzie.",
  "Which one works again?": "W którym zgłoszeniu wszystko już działa?",
  "Good. I closed the case": "Dobrze. Zgłoszenie zostało zamknięte",
  "Paste the next error here if something comes back again.":
    "Jeśli znów coś wróci, proszę wkleić tutaj następny komunikat o błędzie.",
  "Which one is it about?": "Którego zgłoszenia to dotyczy?",
  "The helpdesk has it now": "Sprawą zajmuje się teraz pomoc techniczna",
  "They see everything that I saw. The case's card shows who takes it.":
    "Widzi ona wszystko to, co ja. Karta zgłoszenia pokazuje, kto je przejmuje.",
  "I already have this one": "To zgłoszenie już mam",
  "It is case {}; its card further up shows where it stands.":
    "To zgłoszenie {1}; jego karta powyżej pokazuje, na jakim jest etapie.",
  "What came back is shown to its reporter and the helpdesk only.":
    "To, co wróciło, widzą tylko osoba zgłaszająca i pomoc techniczna.",
  "Look for a code, a domain, an address, a name or a word of the error; “open”, “mine” and “from” narrow it down.":
    "Można szukać kodu, domeny, adresu, nazwy lub słowa z komunikatu o błędzie; „otwarte”, „moje” i „od” zawężają wyniki.",
  "For example: find open from contoso.com 5.7.64":
    "Na przykład: szukaj otwarte od contoso.com 5.7.64",
  "One case fits": "Pasuje jedno zgłoszenie",
  "{} cases fit": "Liczba pasujących zgłoszeń: {1}",
  "These are your own; the helpdesk sees all.":
    "To Twoje własne zgłoszenia; pomoc techniczna widzi wszystkie.",
  "There may be more; say more to narrow it down.":
    "Może być ich więcej; więcej szczegółów zawęzi wyniki.",
  "Nothing was done": "Nic nie zrobiono",
  "I may not change anything here.": "Nie mogę tu niczego zmieniać.",
  "I cannot make this kind of change.":
    "Nie mogę wprowadzić zmiany tego rodzaju.",
  "This card is out of date. The newest card of the case shows what can be done.":
    "Ta karta jest nieaktualna. Najnowsza karta zgłoszenia pokazuje, co można zrobić.",
  "This is a copy of a card. Please use the newest one in your own chat with me.":
    "To kopia karty. Proszę użyć najnowszej karty we własnym czacie ze mną.",
  "I may not change anything here. Please run the script on the newest card, then press “I have run it” there.":
    "Nie mogę tu niczego zmieniać. Proszę uruchomić skrypt z najnowszej karty, a potem nacisnąć na niej „I have run it”.",
  "This button is for colleagues with that task. Nothing changed.":
    "Ten przycisk jest dla osób z tym zadaniem. Nic nie zmieniono.",
  "I could not look up whether you may do this, so I did not do it. Please try again in a minute.":
    "Nie udało się sprawdzić, czy masz do tego uprawnienia, więc nic nie zrobiono. Proszę spróbować ponownie za minutę.",
  "This case is closed already.": "To zgłoszenie jest już zamknięte.",
  "Somebody else has taken this case already.":
    "Ktoś inny przejął już to zgłoszenie.",
  "That is done already, or no longer possible.":
    "To już zrobiono albo nie jest to już możliwe.",
  "This wants a reason. Please write on the card why it may be done, then press again. Nothing was changed.":
    "Wymagane jest uzasadnienie. Proszę napisać na karcie, dlaczego można to zrobić, i nacisnąć ponownie. Nic nie zmieniono.",
  "You approved this already. It wants a second person besides you.":
    "Twoje zatwierdzenie jest już zapisane. Oprócz Ciebie potrzebna jest druga osoba.",
  "This was decided already. The first decision stands.":
    "Decyzja już zapadła. Obowiązuje pierwsza.",
  "You asked for this change, so somebody else has to approve it.":
    "Prośba o tę zmianę pochodzi od Ciebie, więc musi ją zatwierdzić ktoś inny.",
  "This card shows an older plan. Please decide on the newest card.":
    "Ta karta pokazuje starszy plan. Proszę podjąć decyzję na najnowszej karcie.",
  "The time to decide has passed. Nothing was changed.":
    "Czas na decyzję minął. Nic nie zmieniono.",
  "The approval is more than an hour old and no longer counts. Nothing was changed.":
    "Zatwierdzenie jest starsze niż godzina i już się nie liczy. Nic nie zmieniono.",
  "A change to the same setting is waiting for a decision already.":
    "Zmiana tego samego ustawienia już czeka na decyzję.",
  "This wants two approvers besides the one who asks, and there are not so many. Nothing was asked.":
    "Oprócz osoby proszącej potrzebne są dwie osoby zatwierdzające, a tylu osób nie ma. O nic nie poproszono.",
  "I could not find anybody who may approve this. Nothing was asked.":
    "Nie udało się znaleźć nikogo, kto może to zatwierdzić. O nic nie poproszono.",
  "I have not seen enough to propose a change here. A person has to look at it.":
    "To, co widzę, nie wystarcza, aby zaproponować tu zmianę. Musi to sprawdzić człowiek.",
  "I could not look whether it is there, so I did not note it.":
    "Nie udało się sprawdzić, czy to tam jest, więc nie odnotowano tego.",
  "I could not look whether it is there, so I did not note it. {}":
    "Nie udało się sprawdzić, czy to tam jest, więc nie odnotowano tego. {1}",
  "I looked, and everything is still as it was before. Run the script as it stands, wait a minute, and press again.":
    "Sprawdzono: wszystko jest nadal tak jak wcześniej. Proszę uruchomić skrypt bez zmian, odczekać minutę i nacisnąć ponownie.",
  "I looked, and it is not as the script leaves it: {}. Look again makes a new script for what stands there now.":
    "Sprawdzono: stan jest inny niż ten, który pozostawia skrypt: {1}. „Look again” tworzy nowy skrypt dla obecnego stanu.",
  "I looked again. Everything is as it was when the change was planned.":
    "Sprawdzono ponownie. Wszystko jest tak jak w chwili planowania zmiany.",
  "{} tells of mail from {} for a domain that is not one of ours. An address that another organisation sends from must not be let in.":
    "Zgłoszenie {1} mówi o poczcie z {2} dla domeny, która nie jest nasza. Nie wolno wpuszczać adresu, z którego wysyła inna organizacja.",
  "Nobody has seen mail come from {}; it is what we were told. Check it before you approve.":
    "Nikt nie widział poczty przychodzącej z {1}; tak nam tylko podano. Proszę to sprawdzić przed zatwierdzeniem.",
  "The sender was seen at {} as well. An address that changes is somebody else's tomorrow; ask the provider whether {} is fixed.":
    "Nadawcę widziano także pod adresem {1}. Adres, który się zmienia, jutro będzie należał do kogoś innego; proszę zapytać dostawcę, czy {2} jest stały.",
  "The refused mail was sent for a domain that is not one of ours. Be sure that {} is not another organisation's.":
    "Odrzuconą wiadomość wysłano dla domeny, która nie jest nasza. Proszę upewnić się, że {1} nie należy do innej organizacji.",
  "I am looking at it": "Sprawdzam to",
  "Each look takes half a minute at most.":
    "Każde sprawdzenie trwa najwyżej pół minuty.",
  "Neither the message nor my own look can tell. If you do not know, say so or leave it empty. I go on without it.":
    "Nie wynika to ani z wiadomości, ani z mojego sprawdzenia. Jeśli odpowiedź nie jest znana, proszę to zaznaczyć lub zostawić puste pole. Poradzę sobie bez niej.",
  "I need one answer from you": "Potrzebuję od Ciebie jednej odpowiedzi",
  "I need {} answers from you":
    "Liczba odpowiedzi, których od Ciebie potrzebuję: {1}",
  two: "dwie",
  "I don't know": "Nie wiem",
  "I have not met this answer before": "Takiej odpowiedzi jeszcze nie znam",
  "The answer itself says so; I could not see it for myself.":
    "Wynika to z samej odpowiedzi; nie udało się zobaczyć tego bezpośrednio.",
  "This is likely, not certain.": "To prawdopodobne, ale nie pewne.",
  "Other causes are possible too; the same puts all of them right.":
    "Możliwe są też inne przyczyny; to samo rozwiązanie usuwa je wszystkie.",
  "The helpdesk has your case with everything I saw, until it is solved. You will hear from a person here.":
    "Pomoc techniczna ma Twoje zgłoszenie ze wszystkim, co widzę, aż do rozwiązania. Ktoś odezwie się do Ciebie tutaj.",
  "{} from the helpdesk has your case since {} and keeps it open until it is solved.":
    "{1} z pomocy technicznej zajmuje się Twoim zgłoszeniem od {2} i pozostawi je otwarte do rozwiązania.",
  "This case closes by itself on {} unless you press a button before then.":
    "To zgłoszenie zamknie się samo dnia {1}, jeśli do tego czasu nie zostanie naciśnięty żaden przycisk.",
  "A person will help you": "Pomoże Ci człowiek",
  "If there is a mail error after all, paste it here.":
    "Jeśli jednak jest komunikat o błędzie poczty, proszę wkleić go tutaj.",
  "I have not met this one. A person has it now":
    "Tego jeszcze nie znam. Zajmuje się tym teraz człowiek",
  "I could not settle this one. A person has it now":
    "Nie udało mi się tego wyjaśnić. Zajmuje się tym teraz człowiek",
  "I do not want to guess.": "Nie chcę zgadywać.",
  "{} has your case.": "Twoim zgłoszeniem zajmuje się {1}.",
  "The fix is approved and being applied":
    "Poprawka jest zatwierdzona i wprowadzana",
  "This takes a moment.": "To potrwa chwilę.",
  "The fix is applied, not checked yet":
    "Poprawka jest wprowadzona, ale jeszcze niesprawdzona",
  "Microsoft 365 can take up to an hour to act on it. I will look again.":
    "Zanim zadziała w Microsoft 365, może minąć do godziny. Sprawdzę ponownie.",
  "I am checking whether the fix was applied":
    "Sprawdzam, czy poprawka została wprowadzona",
  "Microsoft 365 did not answer clearly. Nothing is written twice.":
    "Microsoft 365 nie odpowiedział jednoznacznie. Nic nie jest zapisywane dwa razy.",
  "The fix is waiting for an admin's approval":
    "Poprawka czeka na zatwierdzenie przez administratora",
  "The admins have until {}.": "Administratorzy mają czas do {1}.",
  "There is nothing for you to do.": "Nie trzeba nic robić.",
  "Fixed. Please send once more": "Naprawione. Proszę wysłać jeszcze raz",
  "Fixed and checked.": "Naprawiono i sprawdzono.",
  "Fixed and checked at {}.": "Naprawiono i sprawdzono o {1}.",
  "The change is in place. Please send once more":
    "Zmiana jest wprowadzona. Proszę wysłać jeszcze raz",
  "Changed and read back. It can take some minutes until Microsoft 365 acts on it.":
    "Zmieniono i odczytano ponownie. Zanim zadziała w Microsoft 365, może minąć kilka minut.",
  "Changed and read back at {}. It can take some minutes until Microsoft 365 acts on it.":
    "Zmieniono i odczytano ponownie o {1}. Zanim zadziała w Microsoft 365, może minąć kilka minut.",
  "The fix was approved, but could not be applied in time":
    "Poprawkę zatwierdzono, ale nie udało się jej wprowadzić na czas",
  "Nothing was changed. A person will ask again.":
    "Nic nie zmieniono. Człowiek poprosi o to ponownie.",
  "The admins decided against this fix":
    "Administratorzy nie zgodzili się na tę poprawkę",
  "Nothing was changed. A person will look for another way.":
    "Nic nie zmieniono. Człowiek poszuka innego sposobu.",
  "Nobody approved the fix in time": "Nikt nie zatwierdził poprawki na czas",
  "The settings changed meanwhile, so nothing was applied":
    "Ustawienia w międzyczasie się zmieniły, więc nic nie wprowadzono",
  "Nothing was written. A person will look at it again.":
    "Nic nie zapisano. Człowiek sprawdzi to ponownie.",
  "The fix could not be applied": "Nie udało się wprowadzić poprawki",
  "Nothing was changed. A person will look at it.":
    "Nic nie zmieniono. Człowiek to sprawdzi.",
  "I cannot tell whether the fix is in place":
    "Nie wiadomo, czy poprawka jest wprowadzona",
  "A person has to look at it before anything else is done.":
    "Zanim zostanie zrobione cokolwiek innego, musi to sprawdzić człowiek.",
  "This case is closed.": "To zgłoszenie jest zamknięte.",
  "If it comes back, paste the new error here.":
    "Jeśli problem wróci, proszę wkleić tutaj nowy komunikat o błędzie.",
  "It works again.": "Znów działa.",
  "No longer wanted.": "Już niepotrzebne.",
  "The helpdesk closed it.": "Zamknięte przez pomoc techniczną.",
  "Until it is done": "Do tego czasu",
  "What to do now": "Co teraz zrobić",
  "Press “Ask for the fix”. An Exchange admin then has a day to decide on it, and I tell you here when it is done.":
    "Proszę nacisnąć „Poproś o poprawkę”. Administrator Exchange ma wtedy dobę na decyzję, a gdy poprawka będzie gotowa, napiszę tutaj.",
  "Press “Talk to a person”. The helpdesk gets everything I saw and sees to it.":
    "Proszę nacisnąć „Przekaż do pomocy technicznej”. Pomoc techniczna otrzyma wszystko, co widzę, i zajmie się tym.",
  "Or ask yourself: show this card with its Details to {}. What they have to do: “{}”.":
    "Można też zapytać bezpośrednio i pokazać tę kartę ze szczegółami. Kto się tym zajmuje: {1}. Co trzeba zrobić: „{2}”.",
  "If it is urgent, reach the recipient by telephone or chat.":
    "W pilnej sprawie proszę skontaktować się z adresatem telefonicznie lub na czacie.",
  "If it is urgent, save the scan as a file and send it from your own mailbox.":
    "W pilnej sprawie proszę zapisać skan jako plik i wysłać go z własnej skrzynki pocztowej.",
  "If it is urgent, send this one mail from your own mailbox.":
    "W pilnej sprawie proszę wysłać tę jedną wiadomość z własnej skrzynki pocztowej.",
  "It worked if": "Udało się, jeśli",
  "It works now": "Już działa",
  "Talk to a person": "Przekaż do pomocy technicznej",
  "That's not it": "To nie to",
  Continue: "Kontynuuj",
  "Ask for the fix": "Poproś o poprawkę",
  "Still not working": "Nadal nie działa",
  "{} · reported {}": "{1} · zgłoszono {2}",
  "No connection": "Brak połączenia",
  Refused: "Odrzucono",
  Delayed: "Opóźniono",
  "Refused by Microsoft 365": "Odrzucono przez Microsoft 365",
  "Refused by Microsoft 365 ({})": "Odrzucono przez Microsoft 365 ({1})",
  "Delayed by Microsoft 365": "Opóźniono przez Microsoft 365",
  "Delayed by Microsoft 365 ({})": "Opóźniono przez Microsoft 365 ({1})",
  "Refused {{DATE({}": "Odrzucono {{DATE({1}",
  "Delayed {{DATE({}": "Opóźniono {{DATE({1}",
  "Refused {{DATE({} by Microsoft 365":
    "Odrzucono {{DATE({1} przez Microsoft 365",
  "Refused {{DATE({} by Microsoft 365 ({})":
    "Odrzucono {{DATE({1} przez Microsoft 365 ({2})",
  "Delayed {{DATE({} by Microsoft 365":
    "Opóźniono {{DATE({1} przez Microsoft 365",
  "Delayed {{DATE({} by Microsoft 365 ({})":
    "Opóźniono {{DATE({1} przez Microsoft 365 ({2})",
  "{} · Asked {}, closed {}": "{1} · Zapytano {2}, zamknięto {3}",
  "looked at 1 thing": "sprawdzono 1 rzecz",
  "looked at {} things": "liczba sprawdzonych rzeczy: {1}",
  "Own server": "Własny serwer",
  "Office network": "Sieć biura",
  "Microsoft's door": "Wejście Microsoft",
  "Relay rule": "Reguła przekazywania",
  "knows {}": "zna {1}",
  "I cannot see our mail settings, so I ask you.":
    "Nie widzę naszych ustawień poczty, więc proszę o odpowiedź.",
  "I can see our mail settings, but not change them.":
    "Widzę nasze ustawienia poczty, ale nie mogę ich zmieniać.",
  "I can see our mail settings. An admin approves each change.":
    "Widzę nasze ustawienia poczty. Każdą zmianę zatwierdza administrator.",
  "Mode: reads nothing in the tenant, asks people instead.":
    "Tryb: nic nie odczytuje w dzierżawie, zamiast tego pyta ludzi.",
  "Mode: reads only. An admin runs the script, the bot checks.":
    "Tryb: tylko odczyt. Administrator uruchamia skrypt, bot sprawdza.",
  "Mode: reads the tenant, changes it only when approved.":
    "Tryb: odczytuje dzierżawę, zmienia ją tylko po zatwierdzeniu.",
  "Mode: I may neither read nor change the tenant.":
    "Tryb: nie mogę ani odczytywać, ani zmieniać dzierżawy.",
  "Mode: I read, and may not change. You run the script, I check it.":
    "Tryb: odczytuję, ale nie mogę zmieniać. Skrypt uruchamiasz Ty, ja go sprawdzam.",
  "Mode: I read and change. What is approved I write and check.":
    "Tryb: odczytuję i zmieniam. To, co zatwierdzono, zapisuję i sprawdzam.",
  "We know about this. You are not the only one":
    "Wiemy o tym problemie. Nie dotyczy tylko Ciebie",
  "{} colleagues get the same answer since {}.":
    "Liczba współpracowników, którzy od {2} otrzymują tę samą odpowiedź: {1}.",
  "The helpdesk knows.": "Pomoc techniczna o tym wie.",
  "{} from the helpdesk is on it.": "{1} z pomocy technicznej zajmuje się tym.",
  "Next word at {}.": "Następna wiadomość: {1}.",
  "I tell you here when it is over. There is nothing for you to do.":
    "Napiszę tutaj, gdy problem minie. Nie trzeba nic robić.",
  "It is over. Please try again": "Problem minął. Proszę spróbować ponownie",
  "What you reported lasted from {} to {}.":
    "Zgłoszony problem trwał od {1} do {2}.",
  "If it still does not work, press “Still not working”, and a person has a look.":
    "Jeśli nadal nie działa, proszę nacisnąć „Nadal nie działa”, a sprawdzi to człowiek.",
  "The next word is due": "Czas na następną wiadomość",
  "{} people wait for news of incident {}.":
    "Liczba osób czekających na wiadomości o incydencie {2}: {1}.",
  "On its card in the channel, say when there will be more, or that it is over.":
    "Na karcie incydentu w kanale proszę podać, kiedy będzie więcej informacji, lub że incydent minął.",
  "Your answer": "Twoja odpowiedź",
  "Send the answer": "Wyślij odpowiedź",
  "I passed your answer on": "Twoja odpowiedź została przekazana",
  "{} has it now.": "Ma ją teraz {1}.",
  "A case is yours now": "Masz nowe zgłoszenie",
  "{} gave you {}.": "{1} przekazuje Ci zgłoszenie {2}.",
  "Its card is in the helpdesk's channel.":
    "Jego karta jest w kanale pomocy technicznej.",
  "The helpdesk has a question for you":
    "Pomoc techniczna ma do Ciebie pytanie",
  "{} asks:": "{1} pyta:",
  "{} needs an answer to go on. It can be given on your card.":
    "{1} potrzebuje odpowiedzi, aby kontynuować. Można jej udzielić na Twojej karcie.",
  "The reporter has answered": "Osoba zgłaszająca odpowiedziała",
  "The answer stands on the card of {}.":
    "Odpowiedź jest na karcie zgłoszenia {1}.",
  "A case of yours is due soon": "Zbliża się termin jednego z Twoich zgłoszeń",
  "{} should be solved by {}.":
    "Zgłoszenie {1} powinno zostać rozwiązane do {2}.",
  "Nobody has taken a case in time": "Nikt nie przejął zgłoszenia na czas",
  "A person should have had {} by {}.":
    "Ktoś powinien był przejąć zgłoszenie {1} do {2}.",
  "A case is not solved in time": "Zgłoszenie nie zostało rozwiązane na czas",
  "{} should have been solved by {}.":
    "Zgłoszenie {1} powinno było zostać rozwiązane do {2}.",
  "Nobody has it.": "Nikt się nim nie zajmuje.",
  "{} has it.": "Zajmuje się nim {1}.",
  "The helpdesk has your case with everything I saw, until it is solved. {}":
    "Pomoc techniczna ma Twoje zgłoszenie ze wszystkim, co widzę, aż do rozwiązania. {1}",
  "You will hear from a person here by {}.":
    "Ktoś odezwie się do Ciebie tutaj do {1}.",
  "This case was closed more than seven days ago and its words are gone. Please have it reported anew.":
    "To zgłoszenie zamknięto ponad siedem dni temu, a jego treść została usunięta. Proszę o ponowne zgłoszenie problemu.",
  "Nothing was written. Please write it on the card, then press again.":
    "Nic nie wpisano. Proszę wpisać to na karcie i nacisnąć ponownie.",
  "Please choose a colleague of the helpdesk on the card, then press again.":
    "Proszę wybrać na karcie osobę z pomocy technicznej i nacisnąć ponownie.",
  "You have this case already.": "To zgłoszenie jest już Twoje.",
  "{} has this case already.": "Tym zgłoszeniem zajmuje się już {1}.",
  "Could not read this file; paste its text.":
    "Nie udało się odczytać tego pliku; wklej jego tekst.",
  "Archives are not opened. Send the mail itself, or paste its text.":
    "Archiwa nie są otwierane. Wyślij samą wiadomość albo wklej jej tekst.",
  "Documents and animations are not opened. Send a PNG or JPEG, or paste the text of the error.":
    "Dokumenty i animacje nie są otwierane. Wyślij plik PNG lub JPEG albo wklej tekst błędu.",
  "This is a picture. Paste the text of the error instead.":
    "To jest obraz. Wklej zamiast niego tekst błędu.",
  "Could not read this picture; paste the text of the error instead.":
    "Nie udało się odczytać tego obrazu; wklej zamiast niego tekst błędu.",
  "This picture is too large. Cut out the error, or paste its text.":
    "Ten obraz jest za duży. Wytnij błąd albo wklej jego tekst.",
  "It is a picture, and no mail error could be read in it. Paste the text of the error instead.":
    "To jest obraz i nie udało się odczytać w nim błędu poczty. Wklej zamiast niego tekst błędu.",
  "Only those who approve changes can switch them off and on, and I could not see that you are one of them.":
    "Tylko osoby zatwierdzające zmiany mogą je wstrzymywać i wznawiać, a nie udało się stwierdzić, że należysz do nich.",
  "Deciding alone is for those whom the configuration names for emergencies, and I could not see that you are one of them.":
    "Samodzielna decyzja jest dla osób wskazanych w konfiguracji na wypadek sytuacji awaryjnych, a nie udało się stwierdzić, że należysz do nich.",

  // Free questions.
  "I found no answer to that": "Nie mam na to odpowiedzi",
  "Ask it in other words, or talk to a person.":
    "Proszę zapytać innymi słowami albo porozmawiać z człowiekiem.",
  "I am looking that up": "Sprawdzam to",
  "The answer comes here in a moment.": "Odpowiedź zaraz się tu pojawi.",
  "Has a mail come back? Paste its text meanwhile, numbers included.":
    "Wróciła wiadomość? W międzyczasie proszę wkleić jej tekst, razem z liczbami.",
  "You asked": "Pytanie",
  "What I know about that": "Co o tym wiem",
  "Written by AI from the sources below; it can be wrong.":
    "Napisane przez AI na podstawie poniższych źródeł; może być błędne.",
  "Has a mail come back? Paste its text here, numbers included, and I look into it.":
    "Wróciła wiadomość? Proszę wkleić tutaj jej tekst, razem z liczbami, a sprawdzę przyczynę.",
  "Source {}": "Źródło {1}",
  "Your questions to me go, and what I answered.":
    "Usunięte zostaną Twoje pytania i moje odpowiedzi.",
  "Your questions are gone, and what I answered.":
    "Twoje pytania i moje odpowiedzi zostały usunięte.",
  "Your cases and then your questions, newest first, as JSON to copy.":
    "Twoje sprawy, a potem pytania, od najnowszych, jako JSON do skopiowania.",
  "Passed on to the helpdesk as {}":
    "Przekazano do pomocy technicznej jako {1}",
  "This old case was removed": "To stare zgłoszenie zostało usunięte",
  "It is fixed. Please try again": "Naprawione. Proszę spróbować ponownie",
  "Your card asks whether it works now.":
    "Na karcie jest pytanie, czy już działa.",
  "The change was not made": "Zmiana nie została wprowadzona",
  "Your card says why. The helpdesk has your case.":
    "Karta podaje powód. Pomoc techniczna ma Twoje zgłoszenie.",
  "Your case is closed": "Twoje zgłoszenie jest zamknięte",
  "{} from the helpdesk closed {}.": "{1} z pomocy technicznej: zamknięto {2}.",
  "If something comes back again, paste it here.":
    "Jeśli znowu coś wróci, proszę wkleić to tutaj.",
  "May I put a file into your OneDrive?":
    "Czy mogę umieścić plik w Twoim OneDrive?",
  "Everything that I keep about you, as JSON.":
    "Wszystko, co przechowuję na Twój temat, w formacie JSON.",
  "I am making your file": "Przygotowuję Twój plik",
  "It appears here in a moment.": "Za chwilę pojawi się tutaj.",
  "Your file is in your OneDrive": "Twój plik jest w Twoim OneDrive",
  "It is full: it holds the newest {} cases. The operator can hand you everything.":
    "Plik jest pełny. Liczba najnowszych zgłoszeń w pliku: {1}. Operator może przekazać wszystko.",
  "No file was made": "Nie utworzono pliku",
  "You did not want it. Ask again at any time.":
    "Nie chciano tego pliku. W każdej chwili można poprosić ponownie.",
  "The file could not be put into your OneDrive. Nothing is lost.":
    "Nie udało się umieścić pliku w Twoim OneDrive. Nic nie zostało utracone.",
  "Try again": "Spróbuj ponownie",
  "You asked for this file again": "Poproszono o ten plik ponownie",
  "The new offer stands further down.": "Nowa propozycja znajduje się niżej.",
};
