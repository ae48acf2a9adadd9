import type { SaidElsewhere } from "./said-elsewhere.ts";

export const POLISH: SaidElsewhere = [
  [/jak to działa/, "what can you do"],
  [
    /(?:usuń|usunąć|skasuj|zapomnij)(?: wszystkie)? (?:moje dane|moje sprawy|mnie|wszystko,? co o mnie wiesz)/,
    "delete my data",
  ],
  [
    /(?:eksportuj|wyeksportuj|pobierz|pokaż)(?: mi)?(?: wszystkie)? moje dane|co o mnie wiesz|jakie (?:dane|informacje) o mnie (?:masz|macie|przechowujesz|przechowujecie)|kopi[aęi] moich danych/,
    "export my data",
  ],
  [/wyłącz wyciszenie|włącz (?:przypomnienia|powiadomienia)/, "unmute"],
  [
    /wycisz|cisza|(?:bez|koniec) (?:przypomnień|powiadomień)|wyłącz (?:przypomnienia|powiadomienia)|nie (?:wysyłaj|wysyłajcie|pisz)(?: mi| do mnie)? (?:już |więcej )?(?:wiadomości|przypomnień|powiadomień)/,
    "mute",
  ],
  [
    /(?:rozmowa|rozmawiać|porozmawiać|pogadać|połącz(?: mnie)?) z (?:żywym )?(?:człowiekiem|osobą|kimś|konsultantem|kolegą|helpdeskiem|pomocą techniczną)|(?:poproszę|dajcie) (?:o )?(?:konsultanta|człowieka|pracownika|osobę|kontakt z człowiekiem)|^(?:konsultant|konsultanta|człowiek|człowieka)$|przekaż do pomocy technicznej/,
    "talk to a person",
  ],
  [
    /anuluj|anulować|nieważne|(?:zamknij|anuluj|wycofaj) (?:moją |moje |tę |to )?(?:sprawę|zgłoszenie)|już (?:tego )?nie potrzebuj[ęe](?: pomocy)?|nie potrzebuj[ęe] już pomocy/,
    "cancel",
  ],
  [
    /(?<!nie )(?:już |teraz |wszystko |skaner |drukarka )?działa(?: teraz| już| znowu| znów| dobrze)?|problem (?:jest )?(?:rozwiązany|naprawiony|zniknął)|(?:jest )?(?:naprawione|rozwiązane)/,
    "it works now",
  ],
  [
    /moje (?:otwarte )?(?:sprawy|zgłoszenia)|jaki jest stan|jak wygląda sprawa|są jakieś wieści|co nowego/,
    "my cases",
  ],
  [
    /pomoc|pomóż(?: mi)?|pomocy|co (?:potrafisz|umiesz|możesz zrobić)|do czego służysz/,
    "help",
  ],
  [/(?:bardzo )?dziękuję(?: bardzo)?|dzięki/, "thanks"],
  [/cześć|dzień dobry|dobry wieczór|witam|hej|siema/, "hello"],
  [/tematy/, "topics"],
  [
    /porównaj|porównać|porównanie|różnic[ae] między|wszystkie (?:metody|sposoby)/,
    "compare",
  ],
  [
    /jak[aąi] (?:metod[aę]|sposób|drog[aę]|opcj[aę])|który sposób|jaki jest najlepszy sposób/,
    "which way",
  ],
  [/jak/, "which way", /wysyłać|wysłać|skanować/],
  [/skanowa(?:ć|nie) do (?:e-?mail|poczty)/, "scan to mail"],
  [/ustawienia (?:dla|do|na)|konfiguracja (?:dla|do)/, "settings for"],
  [/skonfigurować|konfigurować|ustawić/, "set up"],
  [
    /migracj[aęi]|migrować|przejść na oauth|odejść od (?:basic|haseł|smtp auth)/,
    "migrate",
  ],
  [/zapobiec|zapobiegać|uniknąć|nigdy więcej/, "prevent"],
  [/(?:do )?kiedy/, "when do passwords end", /hasł|haseł|basic|smtp auth/],
  [/terminy|termin|harmonogram/, "deadline", /hasł|haseł|basic|smtp auth/],
  [/przykład(?:y)?(?: kodu)? (?:dla|w|z)/, "sample in"],
  [
    /wrócił[ao]?|wraca(?:ją)?|odrzucon[aoy]|zwrócon[aoy]|nie (?:dotarł[ao]?|dochodzi|dochodzą|dostarczono)|niedostarczon[aey]/,
    "bounced",
  ],
  [/nie (?:mogę|może|możemy|mogą)/, "bounced", /wysłać|wysyłać|skanować/],
  [/drukarka|drukarki|skaner|skanera|kopiarka|urządzenie/, "printer"],
  [/program|aplikacja|aplikacji|strona/, "program"],
  [/klientów|klientom|klienta|klient|dostawc[ay]|zewnętrzn[aey]/, "customer"],
  [/kolegi|kolega|koleżanka|wewnętrzn[aey]/, "colleague"],
  [
    /mo[ij]\w{1,3} (?:spraw[aęyąi]\w?|zgłoszeni\w{1,2}|ticket\w{0,2})/,
    "my case",
  ],
];
