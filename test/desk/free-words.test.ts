import assert from "node:assert/strict";
import { whatIsAsked } from "../../src/desk/messages/advice-request.ts";
import { searchIn } from "../../src/desk/lists/case-query.ts";
import { requestIn } from "../../src/desk/messages/requests.ts";
import { NOT_UNDERSTOOD } from "../../src/desk/views/notes.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { CATALOGUES, inLanguage } from "../../src/locales/index.ts";
import table from "./free-words.json" with { type: "json" };
import { robin, toni } from "./people.ts";
import { onStage, pick } from "./stage.ts";

/**
 * What people type, by language and by what they want; as a colleague would read it, not as it happens to be understood.
 * `none` wants none of these, and `harmless` may be answered with anything that closes, deletes and hands over nothing.
 */
const TABLE: Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
> = table;

/** Where the reading is another one than wanted, all known; a better reading takes its line away. */
const ELSEWISE: Readonly<Record<string, string>> = {
  halp: "none",
  "can i speek to somone from IT pls": "none",
  "let me speek with a human": "none",
  "whats the satus": "none",
  "when does basic auht end": "none",
  "scan to email stoped working": "way",
  "wie ist der Satnd": "none",
  "get wieder, danke": "none",
  läuft: "none",
  "Was empfehlen Sie für unsere Drucker zum Mailversand?": "none",
  "todavía no llega el correo del cliente pero no es un error": "no-text",
};

/** A case is closed, data are deleted, people are called: only where it was asked for. */
const WEIGHTY: readonly string[] = [
  "works-now",
  "cancel",
  "delete-mine",
  "person",
];

const { topics } = knowledgeWith([]);

/** In the order in which the desk looks. */
function routeOf(text: string): string {
  if (searchIn(text) !== undefined) return "search";
  const asked = whatIsAsked(text, topics);
  if (asked?.ask === "topic") return `topic:${asked.topic.id}`;
  return asked?.ask ?? requestIn(text) ?? "none";
}

const ROWS = Object.entries(TABLE).flatMap(([language, routes]) =>
  Object.entries(routes).flatMap(([want, texts]) =>
    texts.map((text) => ({ language, want, text, route: routeOf(text) })),
  ),
);
const JUDGED = ROWS.filter(({ want }) => want !== "harmless");

/** 'de 97/101, …' */
function shares(by: "language" | "want"): string {
  return [...new Set(JUDGED.map((row) => row[by]))]
    .map((one) => {
      const rows = JUDGED.filter((row) => row[by] === one);
      const right = rows.filter(({ want, route }) => want === route);
      return `${one} ${right.length}/${rows.length}`;
    })
    .join(", ");
}

describe("free words", () => {
  it("never close, delete or hand over what was not asked for", () =>
    assert.deepEqual(
      ROWS.filter(
        ({ want, route }) => WEIGHTY.includes(route) && route !== want,
      ),
      [],
    ));

  it(`are understood, by language: ${shares("language")}`, () => {
    const otherwise = JUDGED.filter(({ want, route }) => want !== route);
    assert.deepEqual(
      Object.fromEntries(otherwise.map(({ text, route }) => [text, route])),
      ELSEWISE,
    );
  });

  it(`are understood, by what is wanted: ${shares("want")}`, () => {
    const languages = [...CATALOGUES.keys()].filter((key) => key.length === 2);
    for (const want of [
      "help",
      "thanks",
      "mine",
      "cancel",
      "works-now",
      "person",
    ])
      for (const language of ["en", ...languages])
        assert.ok(
          JUDGED.some(
            (row) =>
              row.want === want &&
              row.language === language &&
              row.route === want,
          ),
          `nobody says ${want} (${language})`,
        );
  });

  it("mean the same without accents", () => {
    for (const { text, route } of ROWS)
      assert.equal(routeOf(bare(text)), route, bare(text));
  });
});

/** As it is typed where the keyboard has no accents. */
function bare(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "");
}

const NONSENSE = "the quick brown fox jumps over our fence";

describe("words in which nothing is found", () => {
  it("are answered with what can be done, and a person takes them on", () =>
    onStage(async (stage) => {
      const id = await stage.say(robin, NONSENSE);
      const { title, buttons } = await stage.note(id);
      assert.equal(title, NOT_UNDERSTOOD.title);
      const [button] = buttons;
      assert.ok(button !== undefined);
      assert.equal(button.title, "Talk to a person");
      await stage.press(toni, button.verb, button.data);
      assert.equal((await stage.note(id)).footer, "");
      await stage.press(robin, button.verb, button.data);
      const aCase = await stage.caseOf(robin);
      assert.equal(aCase.state, "handed-over");
      const helpdesk = pick(
        await stage.cards(),
        `case:${aCase.id}:helpdesk`,
        "helpdesk",
      );
      assert.ok(JSON.stringify(helpdesk).includes(NONSENSE));
      const after = await stage.note(id);
      assert.match(after.footer, new RegExp(aCase.reference));
      assert.deepEqual(after.buttons, []);
      await stage.press(robin, button.verb, button.data);
      assert.equal((await stage.caseOf(robin)).id, aCase.id);
    }));

  it("leave out the end of a long text", () =>
    onStage(async (stage) => {
      const id = await stage.say(robin, "nothing to see here ".repeat(100));
      assert.equal((await stage.note(id)).asked?.question.length, 400);
    }));

  for (const language of ["en", ...CATALOGUES.keys()])
    it(`are told what is understood (${language})`, () => {
      const offered = NOT_UNDERSTOOD.lines
        .map(inLanguage(language))
        .flatMap((line) => [...line.matchAll(/[“„«]([^“”»]+)[”“»]/gu)])
        .map(([, phrase = ""]) => requestIn(phrase.trim()));
      assert.deepEqual(offered, ["mine", "help"]);
    });
});
