import type { SaidElsewhere } from "./said-elsewhere.ts";

export const POLISH: SaidElsewhere = [
  [
    /(?:usuń|usunąć|skasuj|zapomnij)(?: wszystkie)? (?:moje dane|moje sprawy|mnie)/,
    "delete my data",
  ],
  [
    /(?:eksportuj|wyeksportuj|pobierz|pokaż)(?: mi)?(?: wszystkie)? moje dane|co o mnie wiesz/,
    "export my data",
  ],
  [/wyłącz wyciszenie|włącz przypomnienia/, "unmute"],
  [/wycisz|cisza|(?:bez|koniec) przypomnień/, "mute"],
  [
    /(?:rozmowa|rozmawiać|porozmawiać|połącz(?: mnie)?) z (?:żywym )?(?:człowiekiem|osobą|kimś|konsultantem|kolegą|helpdeskiem|pomocą techniczną)|przekaż do pomocy technicznej/,
    "talk to a person",
  ],
  [/anuluj|anulować|nieważne|zamknij (?:sprawę|zgłoszenie)/, "cancel"],
  [
    /(?<!nie )(?:już |teraz |wszystko |skaner |drukarka )?działa(?: teraz| już| znowu| znów)?|(?:jest )?(?:naprawione|rozwiązane)/,
    "it works now",
  ],
  [
    /moje (?:otwarte )?(?:sprawy|zgłoszenia)|jaki jest stan|jak wygląda sprawa|są jakieś wieści|co nowego/,
    "my cases",
  ],
  [/pomoc|pomóż(?: mi)?|pomocy|co (?:potrafisz|umiesz)|jak to działa/, "help"],
  [/(?:bardzo )?dziękuję(?: bardzo)?|dzięki/, "thanks"],
  [/cześć|dzień dobry|dobry wieczór|witam|hej/, "hello"],
  [/tematy/, "topics"],
  [
    /porównaj|porównać|porównanie|różnic[ae] między|wszystkie (?:metody|sposoby)/,
    "compare",
  ],
  [/jak[aąi] (?:metod[aę]|sposób|drog[aę]|opcj[aę])|który sposób/, "which way"],
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
  [/terminy|termin|harmonogram/, "deadline"],
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
];
