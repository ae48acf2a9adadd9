import assert from "node:assert/strict";
import {
  searchIn,
  soughtIn,
  type Sought,
} from "../../src/desk/lists/case-query.ts";

const all: Sought = { isOpen: false, isMine: false, terms: [] };
const text = (value: string) => ({ field: "text", value }) as const;
const sender = (value: string) => ({ field: "sender", value }) as const;

const OPEN_OF_CONTOSO: Sought = {
  isOpen: true,
  isMine: false,
  terms: [sender("contoso.com")],
};

const SOUGHT: readonly (readonly [words: string, sought: Sought])[] = [
  ["", all],
  ["open", { ...all, isOpen: true }],
  ["my open cases", { ...all, isOpen: true, isMine: true }],
  ["5.7.64", { ...all, terms: [{ field: "status", value: "5.7.64" }] }],
  ["code 550", { ...all, terms: [{ field: "reply-code", value: "550" }] }],
  ["code:5.7.64", { ...all, terms: [{ field: "status", value: "5.7.64" }] }],
  ["Fabrikam.Example?", { ...all, terms: [text("fabrikam.example")] }],
  ["from Anna@contoso.com", { ...all, terms: [sender("anna@contoso.com")] }],
  ["sender:contoso.com", { ...all, terms: [sender("contoso.com")] }],
  ["from open", { ...all, terms: [sender("open")] }],
  [
    "address 203.0.113.7",
    { ...all, terms: [{ field: "ip-address", value: "203.0.113.7" }] },
  ],
  [
    "2001:db8::7",
    { ...all, terms: [{ field: "ip-address", value: "2001:db8::7" }] },
  ],
  ["offene Fälle von contoso.com", OPEN_OF_CONTOSO],
  ["i casi aperti da contoso.com", OPEN_OF_CONTOSO],
  ["los casos abiertos de contoso.com", OPEN_OF_CONTOSO],
  ["les dossiers ouverts de contoso.com", OPEN_OF_CONTOSO],
  ["de open meldingen van contoso.com", OPEN_OF_CONTOSO],
  ["casos abertos de contoso.com", OPEN_OF_CONTOSO],
  ["otwarte zgłoszenia od contoso.com", OPEN_OF_CONTOSO],
  ["de relay", { ...all, terms: [text("relay")] }],
  [
    "open from contoso.com 5.7.64 relay",
    {
      isOpen: true,
      isMine: false,
      terms: [
        sender("contoso.com"),
        { field: "status", value: "5.7.64" },
        text("relay"),
      ],
    },
  ],
];

const SEARCHES: readonly (readonly [message: string, words?: string])[] = [
  ["find 5.7.64", "5.7.64"],
  ["Find fabrikam.example", "fabrikam.example"],
  ["search for BD-7F3K", "BD-7F3K"],
  ["open cases", "open"],
  ["Show all open cases.", "open"],
  ["fnid 5.7.64", "5.7.64"],
  ["opne casse", "open"],
  ["suche nach fabrikam.example", "fabrikam.example"],
  ["finde offene von contoso.com", "offene von contoso.com"],
  ["buscar 5.7.64", "5.7.64"],
  ["rechercher 5.7.64", "5.7.64"],
  ["cerca 5.7.64", "5.7.64"],
  ["zoek naar 5.7.64", "5.7.64"],
  ["procurar 5.7.64", "5.7.64"],
  ["szukaj 5.7.64", "5.7.64"],
  ["Offene Fälle", "open"],
  ["casos abiertos", "open"],
  ["tous les dossiers ouverts", "open"],
  ["casi aperti", "open"],
  ["open meldingen", "open"],
  ["casos abertos", "open"],
  ["otwarte zgłoszenia", "open"],
  ["finde heraus, warum meine Mail zurückkam"],
  ["busca por qué volvió mi correo"],
  ["cherche pourquoi mon mail est revenu"],
  ["cerca di capire perché torna indietro"],
  ["zoek uit waarom mijn mail terugkwam"],
  ["procure por que meu email voltou"],
  ["szukaj dlaczego poczta wróciła"],
  ["my open cases"],
  ["fine by me"],
  ["find out why my mail bounced"],
  ["find why this happens"],
  ["find\n550 5.7.64 relay access denied"],
  ["550 5.7.64 relay access denied"],
  ["findings"],
];

describe("the words of a search", () => {
  for (const [words, sought] of SOUGHT)
    it(`reads ${JSON.stringify(words)}`, () =>
      assert.deepEqual(soughtIn(words), sought));

  for (const [message, words] of SEARCHES)
    it(`${words === undefined ? "does not take" : "takes"} ${JSON.stringify(message)} for a search`, () =>
      assert.equal(searchIn(message), words));

  it("stays small, whatever is pasted", () => {
    assert.equal(soughtIn("x ".repeat(5_000)).terms.length, 12);
    assert.equal(searchIn(`find ${"x".repeat(5_000)}`), undefined);
  });
});
