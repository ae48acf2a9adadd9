import assert from "node:assert/strict";
import {
  hintsIn,
  whatIsAsked,
} from "../../src/desk/messages/advice-request.ts";
import { requestIn, type Request } from "../../src/desk/messages/requests.ts";
import { HELP } from "../../src/desk/views/notes.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { CATALOGUES, inLanguage } from "../../src/locales/index.ts";

/** The request, then the same in German, French, Spanish, Italian, Dutch, Portuguese and Polish. */
const REQUESTS: readonly (readonly [Request, readonly string[]])[] = [
  [
    "help",
    [
      "Hilfe bitte",
      "Aidez-moi",
      "¡Ayuda!",
      "aiuto",
      "Wat kun je doen?",
      "me ajude",
      "pomoc",
    ],
  ],
  [
    "hello",
    [
      "Guten Tag",
      "Bonjour !",
      "Hola",
      "Buongiorno",
      "goedemorgen",
      "Bom dia",
      "Dzień dobry",
    ],
  ],
  [
    "thanks",
    [
      "Vielen Dank!",
      "merci beaucoup",
      "muchas gracias",
      "grazie",
      "bedankt",
      "muito obrigado",
      "dziękuję",
    ],
  ],
  [
    "mine",
    [
      "meine Fälle",
      "Wie ist der Stand?",
      "Où en est-on ?",
      "mis casos",
      "a che punto siamo?",
      "mijn meldingen",
      "meus casos",
      "moje sprawy",
    ],
  ],
  [
    "cancel",
    [
      "abbrechen",
      "hat sich erledigt",
      "annuler",
      "cancelar",
      "annulla",
      "laat maar",
      "cancelar",
      "anuluj",
    ],
  ],
  [
    "works-now",
    [
      "Es geht wieder",
      "der Scanner funktioniert jetzt",
      "Ça marche maintenant",
      "ya funciona",
      "ora funziona",
      "het werkt weer",
      "já está funcionando",
      "już działa",
    ],
  ],
  [
    "person",
    [
      "Ich möchte mit einem Menschen sprechen",
      "mit jemandem vom Helpdesk reden",
      "Je voudrais parler à quelqu'un",
      "quiero hablar con una persona",
      "vorrei parlare con un operatore",
      "ik wil iemand spreken",
      "quero falar com uma pessoa",
      "chcę porozmawiać z człowiekiem",
    ],
  ],
  [
    "delete-mine",
    [
      "meine Daten löschen",
      "Lösche bitte alle meine Daten",
      "supprimer mes données",
      "borrar mis datos",
      "cancella i miei dati",
      "verwijder mijn gegevens",
      "apagar meus dados",
      "usuń moje dane",
    ],
  ],
  [
    "export-mine",
    [
      "Was weißt du über mich?",
      "exporter mes données",
      "exportar mis datos",
      "mostrami i miei dati",
      "toon mijn gegevens",
      "mostrar meus dados",
      "pokaż moje dane",
    ],
  ],
  [
    "no-text",
    [
      "Meine Mail an Bob kam zurück",
      "Der Scanner kann keine Mails senden",
      "Mon message à Bob est revenu",
      "Mi correo a Bob fue devuelto",
      "La mia mail è tornata indietro",
      "Mijn mail aan Bob kwam terug",
      "O meu e-mail para Bob foi devolvido",
      "Mój mail do Boba wrócił",
    ],
  ],
  ["mute", ["stumm", "silence", "silenciar", "silenzio", "dempen"]],
  ["unmute", ["Stummschaltung aufheben", "herinneringen weer aan"]],
];

const SLIPS: readonly (readonly [Request, string])[] = [
  ["cancel", "abbrehcen"],
  ["delete-mine", "meine Daten lösschen"],
  ["person", "mit einem Menschn sprechen"],
  ["no-text", "kam zurükc"],
];

const NOT_GOOD_NEWS = [
  "es funktioniert jetzt auch nicht",
  "geht wieder nicht",
  "ça ne marche pas maintenant",
  "no funciona",
  "ora non funziona",
  "het werkt niet",
  "agora não funciona",
  "nie działa",
  "it works not at all",
];

/** What is asked for, then the same in other languages. */
const ADVICE: readonly (readonly [string, readonly string[]])[] = [
  [
    "way",
    [
      "Welchen Weg soll unser Scanner nehmen?",
      "Wie soll unser Drucker Mails an Kunden senden?",
      "Quelle méthode pour notre scanner ?",
      "¿Cómo debe enviar correo nuestro escáner?",
      "come deve inviare la posta il nostro scanner?",
      "welke manier moet onze scanner gebruiken?",
      "qual método para o nosso scanner?",
      "jak nasz skaner ma wysyłać pocztę?",
    ],
  ],
  [
    "settings",
    [
      "Einstellungen für Kyocera",
      "Kyocera einrichten",
      "paramètres pour Kyocera",
      "configuración para Kyocera",
      "impostazioni per Kyocera",
      "instellingen voor Kyocera",
      "configurações para Kyocera",
      "ustawienia dla Kyocera",
    ],
  ],
  [
    "timeline",
    [
      "Bis wann gehen Passwörter noch?",
      "quand les mots de passe seront-ils refusés ?",
      "¿hasta cuándo valen las contraseñas?",
      "fino a quando valgono le password?",
      "wanneer stoppen wachtwoorden?",
      "até quando valem as senhas?",
      "do kiedy działają hasła?",
    ],
  ],
  [
    "compare",
    ["vergleichen", "comparer", "comparar", "confronta", "vergelijk"],
  ],
  [
    "migrate",
    [
      "Umstieg auf OAuth",
      "migration",
      "migración",
      "migrazione",
      "overstappen",
    ],
  ],
  [
    "prevent",
    [
      "Wie können wir das verhindern?",
      "comment éviter ça",
      "cómo evitar esto",
      "come evitare questo",
      "hoe kunnen we dit voorkomen",
    ],
  ],
  ["sample", ["Beispiel in Python", "exemple en Python", "ejemplo en Python"]],
  ["list", ["Themen", "sujets", "temas", "argomenti", "onderwerpen"]],
];

const QUOTED = /[“„«]([^“”»]+)[”“»]/gu;

const { topics } = knowledgeWith([]);

describe("requests in other languages", () => {
  for (const [request, phrases] of REQUESTS)
    for (const phrase of phrases)
      it(`${phrase} means ${request}`, () => {
        assert.equal(whatIsAsked(phrase, topics), undefined);
        assert.equal(requestIn(phrase), request);
      });

  for (const [request, phrase] of SLIPS)
    it(`${phrase} still means ${request}`, () =>
      assert.equal(requestIn(phrase), request));

  for (const phrase of NOT_GOOD_NEWS)
    it(`${phrase} is no good news`, () =>
      assert.notEqual(requestIn(phrase), "works-now"));

  for (const [wanted, phrases] of ADVICE)
    for (const phrase of phrases)
      it(`${phrase} asks for ${wanted}`, () => {
        const asked = whatIsAsked(phrase, topics);
        assert.equal(
          asked?.ask === "topic" ? asked.topic.id : asked?.ask,
          wanted,
        );
      });

  for (const language of ["en", ...CATALOGUES.keys()])
    it(`are all that the help offers (${language})`, () => {
      const offered = HELP.lines
        .map(inLanguage(language))
        .flatMap((line) => [...line.matchAll(QUOTED)])
        .map(([, phrase = ""]) => phrase.trim());
      assert.ok(offered.length >= 12, offered.join());
      for (const phrase of offered)
        assert.ok(
          whatIsAsked(phrase, topics) ?? requestIn(phrase),
          `${phrase} is offered and not understood`,
        );
    });

  it("are not seen in a word that is English already", () =>
    assert.equal(whatIsAsked("first line, second line", topics), undefined));

  it("keep what they say by the way", () => {
    const asked = whatIsAsked(
      "Wie soll unser Drucker Mails an Kunden senden?",
      topics,
    );
    assert.ok(asked?.ask === "way");
    assert.deepEqual(hintsIn(asked.words), {
      "sender.kind": "device",
      "recipient.external": true,
    });
  });

  it("leave the maker's name to the topic", () => {
    const asked = whatIsAsked("Einstellungen für Kyocera", topics);
    assert.ok(asked?.ask === "topic");
    assert.match(JSON.stringify(asked.topic.tell(asked.words)), /Kyocera/);
  });
});
