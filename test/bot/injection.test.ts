import assert from "node:assert/strict";
import { maxCardBytes } from "../../src/bot/cards.ts";
import { readIncoming } from "../../src/bot/incoming.ts";
import {
  pointedAt,
  TRIAGE_COMMAND,
  triageDialog,
} from "../../src/bot/message-command.ts";
import { verbs } from "../../src/bot/press.ts";
import { answerQuery } from "../../src/bot/search-command.ts";
import { cardMessage } from "../../src/bot/send/message.ts";
import type { Person } from "../../src/core/model.ts";
import { createFindCases } from "../../src/desk/lists/find-cases.ts";
import { readFile } from "../../src/parse/files.ts";
import { robin, sam } from "../desk/people.ts";
import { onStage, work, type Stage } from "../desk/stage.ts";
import {
  nodesOf,
  ofType,
  runTexts,
  typeOf,
  vocabulary,
  type Node,
} from "./card-rules.ts";
import { payloads } from "./payloads.ts";

/** Stands before each payload, to find what became of it. */
const MARK = "Zq7";
/** Dates that the client writes in its reader's way; the only expressions that a card of ours leaves to it. */
const DATES = /\{\{(?:DATE|TIME)\([\d:TZ-]+(?:, SHORT)?\)\}\}/g;
/** What turns or hides the text around it, and half a character. */
const HIDDEN =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e007f}]|\p{Surrogate}/u;
/** Texts that some client reads as markup. */
const MARKED_UP = [
  "title",
  "label",
  "placeholder",
  "errorMessage",
  "altText",
  "fallbackText",
  "speak",
];

/** Everything about an element that could do something of a stranger's. */
function checkNode(node: Node): void {
  const type = typeOf(node);
  const keys = vocabulary.get(type);
  assert.ok(keys, `an element of ours: ${type}`);
  for (const key of Object.keys(node))
    assert.ok(keys.has(key), `${type} has no ${key} of ours`);
  if (type === "Action.Execute")
    assert.ok(verbs.includes(String(node["verb"])), "a verb of ours");
  for (const key of MARKED_UP)
    if (typeof node[key] === "string")
      assert.doesNotMatch(
        node[key],
        /\]\(|\]\[|<[a-z/!?]|\{\{/i,
        `${type}.${key}`,
      );
}

function checkCard(card: unknown): void {
  assert.ok(Buffer.byteLength(JSON.stringify(card)) <= maxCardBytes);
  const shown = withoutData(card);
  for (const node of nodesOf(shown)) checkNode(node);
  for (const text of nodesOf(shown).flatMap(Object.values)) {
    if (typeof text !== "string") continue;
    assert.doesNotMatch(text, HIDDEN, "nothing hidden");
    assert.doesNotMatch(
      text.replace(DATES, ""),
      /\{\{/,
      `no expression: ${text}`,
    );
  }
  for (const { data } of ofType(card, "Action.Execute"))
    assert.ok(!JSON.stringify(data ?? "").includes(MARK), "ids alone");
}

/** What a button carries is no element, and nobody sees it. */
function withoutData(card: unknown): unknown {
  const bare: unknown = JSON.parse(
    JSON.stringify(card),
    (key, value: unknown) => (key === "data" ? undefined : value),
  );
  return bare;
}

function mailWith(text: string): string {
  const line = text.replace(/[\r\n]+/g, " ");
  return [
    `From: "${line}" <postmaster@contoso.com>`,
    "To: scanner@contoso.com",
    `Subject: Undeliverable: ${line}`,
    "MIME-Version: 1.0",
    "Content-Type: multipart/report; report-type=delivery-status; boundary=b1",
    "",
    "--b1",
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "--b1",
    "Content-Type: message/delivery-status",
    "",
    `Reporting-MTA: dns; ${line}`,
    "",
    `Final-Recipient: rfc822; supplier@fabrikam.example`,
    "Action: failed",
    "Status: 5.1.1",
    `Remote-MTA: dns; ${line}`,
    `Diagnostic-Code: smtp; 550 5.1.1 User unknown ${line}`,
    "",
    "--b1",
    "Content-Type: message/rfc822",
    "",
    `From: "${line}" <scanner@contoso.com>`,
    `To: "${line}" <supplier@fabrikam.example>`,
    `Subject: ${line}`,
    "",
    "--b1--",
    "",
  ].join("\r\n");
}

/** One person after the other hands the payload in, in each way there is, and an agent of that name takes it. */
async function handIn(stage: Stage, payload: string, nth: number) {
  const text = `${MARK} ${payload}`;
  const someone = (role: string): Person => ({
    ...robin,
    objectId: `${role}-${nth}`,
    name: `${role} ${text}`,
  });
  const agent = someone("agent");
  stage.roles.agents = [sam, agent];
  const pasted = someone("pasted");
  await stage.say(
    pasted,
    `MAIL FROM:<scanner@contoso.com>\nRCPT TO:<supplier@fabrikam.example>\n550 5.7.64 TenantAttribution; Relay Access Denied ${text}`,
  );
  const { id: caseId } = await stage.caseOf(pasted);
  await stage.press(pasted, "talk-to-person", { caseId });
  await stage.press(agent, "claim", { caseId });
  await stage.press(agent, "ask-reporter", { caseId, words: text });
  await stage.press(pasted, "reply", { caseId, reply: text });
  await stage.press(agent, "note", { caseId, words: text });
  await stage.press(agent, "ask-admins", { caseId });
  await stage.send(someone("mailed"), {
    kind: "message",
    text: "",
    files: [{ name: `${text}.eml`, url: "https://x.example", lies: "storage" }],
  });
  await work({
    ...stage.desk,
    readFile: ({ name }) => readFile(name, Buffer.from(mailWith(text))),
  });
  // Not a bounce at all, and a press with words in every field.
  await stage.say(someone("asking"), `help with ${text}`);
  await stage.press(pasted, "answer", { caseId, "sender-kind": text });
  return { pasted, agent, text };
}

describe("a stranger's text on its way through the desk", function () {
  this.timeout(150_000);

  it("has sixty payloads to try", () => {
    assert.equal(new Set(payloads).size, 60);
  });

  for (const [nth, payload] of payloads.entries())
    it(`${JSON.stringify(payload).slice(0, 60)} brings nothing of its own`, () =>
      onStage(
        async (stage) => {
          const { pasted, agent, text } = await handIn(stage, payload, nth);
          const cards = [...(await stage.cards()).values()];
          assert.ok(cards.length >= 6, `${cards.length} cards`);
          const replies = cards.flatMap((card) =>
            card.card === "reply" ? card.lines : [],
          );
          assert.equal(
            replies.filter(({ words = "" }) => words.includes(MARK)).length,
            3,
            "the thread tells what people wrote",
          );
          const language = nth % 2 === 0 ? "en" : "de";
          const messages = cards.map((card) =>
            cardMessage({ ...card, language }, "en"),
          );
          for (const { summary, attachments } of messages) {
            checkCard(attachments[0].content);
            assert.doesNotMatch(summary, HIDDEN);
            assert.doesNotMatch(summary, /\{\{/);
          }
          const shown = messages.flatMap(({ attachments }) =>
            runTexts(attachments[0].content),
          );
          assert.ok(
            shown.filter((one) => one.includes(MARK)).length >= 3,
            "the payload was shown",
          );
          const incoming = triageOf(text);
          const parts = {
            findCases: createFindCases(stage.desk),
            log: stage.desk.log,
          };
          for (const [person, words] of [
            [pasted, "mine"],
            [agent, text],
            [agent, "open"],
          ] as const)
            checkAnswer(
              await answerQuery(
                incoming,
                person,
                { words, isFurtherPage: false },
                parts,
              ),
            );
          const read = pointedAt(incoming);
          assert.ok(read);
          checkAnswer(triageDialog(incoming, read));
        },
        { isInMemory: true },
      ));
});

/** The message command on a message with these words. */
function triageOf(text: string) {
  const incoming = readIncoming({
    type: "invoke",
    id: "1",
    channelId: "msteams",
    serviceUrl: "https://teams.example",
    conversation: { id: "c" },
    from: { id: "29:x" },
    recipient: { id: "28:y" },
    value: {
      commandId: TRIAGE_COMMAND,
      messagePayload: { body: { content: text, contentType: "text" } },
    },
  });
  assert.ok(incoming);
  return incoming;
}

/** The cards in what an invoke is answered with. */
function checkAnswer(answer: object): void {
  for (const card of ofType(answer, "AdaptiveCard")) checkCard(card);
  for (const { preview } of nodesOf(answer))
    assert.doesNotMatch(JSON.stringify(preview ?? ""), /[<>]/);
}
