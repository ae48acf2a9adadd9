import assert from "node:assert/strict";
import { cardMessage } from "../../src/bot/send/message.ts";
import { CATALOGUES } from "../../src/locales/index.ts";
import type { NoteCard } from "../../src/desk/cards.ts";
import type { FileOffer, FileOrder } from "../../src/desk/cards/file-part.ts";
import {
  ASKED_AGAIN,
  CASES_BY_OPERATOR,
  DECLINED,
  describes,
  exportFound,
  failed,
  offered,
  there,
  underWay,
} from "../../src/desk/views/export-notes.ts";
import { notUploaded } from "../../src/desk/views/data-notes.ts";
import { note } from "../../src/desk/views/notes.ts";
import { lintSent } from "../bot/card-lint.ts";
import { englishLeft, isEnglish } from "./english-left.ts";

const offerOf = (order: FileOrder): FileOffer => ({
  state: "offered",
  id: "id-1",
  note: "item-1",
  by: { tenantId: "t", objectId: "o" },
  order,
  name: "x.csv",
  description: describes(order),
  sizeBytes: 1,
});
const mine = offerOf({ kind: "mine" });
const cases = (among: "all" | "own") =>
  offerOf({ kind: "cases", words: "open", as: "csv", among });
const place = {
  url: "https://contoso.sharepoint.com/u",
  name: "x.csv",
  contentUrl: "https://contoso.sharepoint.com/x.csv",
  uniqueId: "1",
  fileType: "csv",
};

/** What anybody sees who asks for their data. */
const ANYBODYS: readonly NoteCard[] = [
  offered(mine),
  underWay(mine),
  there(place, undefined),
  there(place, 4_000),
  DECLINED,
  ASKED_AGAIN,
  notUploaded(mine, []),
];

const AGENTS: readonly NoteCard[] = [
  offered(cases("all")),
  offered(cases("own")),
  failed(cases("all"), "role-unknown"),
  failed(cases("all"), "not-uploaded"),
  CASES_BY_OPERATOR,
  { ...note("One case fits", []), buttons: [exportFound("open")] },
];

describe("what is said about files", () => {
  for (const language of CATALOGUES.keys())
    it(`stands in the reader's language (${language})`, () => {
      const cards = language === "de" ? [...ANYBODYS, ...AGENTS] : ANYBODYS;
      assert.deepEqual(
        cards.flatMap((card) => englishLeft(card, language)),
        [],
      );
    });

  it("is asked and shown by Teams' own cards, in the reader's language", () => {
    const asked = cardMessage({ ...offered(mine), language: "de-DE" }, "en");
    assert.deepEqual(asked.attachments, [
      {
        contentType: "application/vnd.microsoft.teams.card.file.consent",
        name: "x.csv",
        content: {
          description: "Alles, was ich über Sie aufbewahre, als JSON.",
          sizeInBytes: 1,
          acceptContext: { note: "item-1", file: "id-1" },
          declineContext: { note: "item-1", file: "id-1" },
        },
      },
    ]);
    assert.ok(!isEnglish(asked.summary));
    const shown = cardMessage({ ...there(place, 4_000), language: "de" }, "en");
    assert.deepEqual(shown.attachments, [
      {
        contentType: "application/vnd.microsoft.teams.card.file.info",
        name: "x.csv",
        contentUrl: place.contentUrl,
        content: { uniqueId: "1", fileType: "csv" },
      },
    ]);
    assert.match(shown.text ?? "", /^Ihre Datei .* 4000 Fälle/u);
  });

  it("keeps to the rules of cards where the card is ours", () => {
    for (const card of [underWay(mine), DECLINED, ...AGENTS.slice(2)])
      assert.deepEqual(
        lintSent(cardMessage(card, "en").attachments[0].content),
        [],
      );
  });
});
