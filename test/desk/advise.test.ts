import assert from "node:assert/strict";
import { parseFact } from "../../src/core/fact-values.ts";
import type { FactName } from "../../src/core/facts.ts";
import type { LookResult, Person, Question } from "../../src/core/model.ts";
import { maxCardBytes, render } from "../../src/bot/cards.ts";
import type { NoteCard } from "../../src/desk/cards.ts";
import type { DeskParts } from "../../src/desk/parts.ts";
import type { Look } from "../../src/desk/ports.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";
import { createSpfTopic } from "../../src/probes/spf-topic.ts";
import { kim, robin } from "./people.ts";
import { onStage, pick, work, type Stage } from "./stage.ts";

/** What the guided choice asks for, with the values of the vocabulary as choices. */
const QUESTIONS: readonly Question[] = (
  [
    ["sender.kind", ["device", "application", "mailbox", "server"]],
    ["recipient.external", ["yes", "no"]],
    ["device.sign-in-ability", ["none", "password", "oauth"]],
    ["sender.address-is-fixed", ["yes", "no"]],
    ["device.tls-version", ["current", "too-old"]],
    ["sender.volume", ["ordinary", "bulk"]],
  ] satisfies [FactName, string[]][]
).map(([fact, values]) => ({
  id: fact,
  text: `${fact}?`,
  input: {
    kind: "choice",
    choices: values.map((value) => ({ value, title: value })),
  },
  yields: [fact],
  read: (answer) => parseFact(fact, answer) ?? "Please choose.",
  source: "RFC 5321",
  checked: "2026-11-20",
}));

/** A desk that knows these questions and what an SPF record says, and sees the tenant by these looks. */
function deskOn(stage: Stage, looks: readonly Look[] = []): DeskParts {
  const spf = createSpfTopic(() => true);
  return {
    ...stage.desk,
    looks,
    knowledge: { ...knowledgeWith([], [spf]), questions: QUESTIONS },
  };
}

async function say(stage: Stage, text: string): Promise<string> {
  const id = await stage.send(robin, { kind: "message", text });
  await work(deskOn(stage));
  return id;
}

async function press(
  stage: Stage,
  data: Readonly<Record<string, string>>,
  { from = robin, looks = [] }: { from?: Person; looks?: Look[] } = {},
): Promise<void> {
  await stage.send(from, { kind: "press", verb: "advise", data });
  await work(deskOn(stage, looks));
}

async function adviceOn(
  stage: Stage,
  name: string,
  { tenantId, objectId } = robin,
): Promise<NoteCard> {
  const key = `advice:${tenantId}:${objectId}:${name}`;
  return pick(await stage.cards(), key, "note");
}

function labels(rows: NoteCard["rows"] = []): readonly string[] {
  return rows.map(({ label }) => label);
}

/** Of the folded rows too. */
function rowOf({ rows = [], more }: NoteCard, label: string): string {
  const found = [...rows, ...(more?.rows ?? [])].find(
    (row) => row.label === label,
  );
  assert.ok(found, label);
  return found.text;
}

/** What a renderer would send with the form as it stands, and what the button carries. */
function asItStands(card: NoteCard, at = 0): Readonly<Record<string, string>> {
  const fields = (card.form?.fields ?? []).map(
    ({ id, value }): [string, string] => [id, value],
  );
  return { ...Object.fromEntries(fields), ...card.buttons[at]?.data };
}

describe("advice in a chat", () => {
  /** What is said, the card's title, and something that has to stand on it. */
  const SAID: readonly [string, RegExp, RegExp][] = [
    ["compare the ways", /^The ways to send/, /smtp-hve\.office365\.com/],
    ["sample in python", /^Python: OAuth/, /smtplib\.SMTP/],
    ["settings for a Ricoh", /on a Ricoh$/, /SMTP Server Name/],
    ["when does basic auth end", /^When sign-in/, /End of December 2026/],
    ["how do I move away from basic auth", /^Away from/, /1\. Inventory/],
    ["what can we do to prevent this", /happening again$/, /DMARC/],
    [
      "spf record for contoso.com 203.0.113.44 v=spf1 include:spf.protection.outlook.com -all",
      /^SPF record of contoso\.com$/,
      /v=spf1 ip4:203\.0\.113\.44 include:spf\.protection\.outlook\.com -all/,
    ],
    [
      "Sender address,Messages sent,Auth protocol\nscanner@contoso.com,3,Basic",
      /^1 sender/,
      /scanner@contoso\.com: 3 messages/,
    ],
    ["code sample", /^Code that sends/, /Name the language/],
    ["advice", /^Ask me for one/, /How to keep it from happening again/],
  ];

  for (const [words, title, holds] of SAID)
    it(`answers "${words.slice(0, 40)}" with a card that Teams takes`, async () => {
      await onStage(
        async (stage) => {
          const card = await adviceOn(stage, await say(stage, words));
          assert.match(card.title, title);
          const json = JSON.stringify(render(card));
          assert.match(json, holds);
          assert.ok(Buffer.byteLength(json) <= maxCardBytes);
          await assert.rejects(stage.caseOf(robin), /no open case/);
        },
        { isQuick: true },
      );
    });

  it("says on which day it was looked up, and where", async () => {
    await onStage(
      async (stage) => {
        const card = await adviceOn(
          stage,
          await say(stage, "compare the ways"),
        );
        assert.match(
          card.footer,
          /^Looked up on 20\d\d-\d\d-\d\d: https:\/\/learn\.microsoft\.com/,
        );
      },
      { isQuick: true },
    );
  });

  it("does not take a bounce for a request", async () => {
    await onStage(
      async (stage) => {
        await say(
          stage,
          "which way should our scanner send? it says 550 5.7.64 TenantAttribution; Relay Access Denied",
        );
        assert.equal((await stage.caseOf(robin)).bounce.status, "5.7.64");
      },
      { isQuick: true },
    );
  });
});

describe("the guided choice", () => {
  it("fills in what the words tell, and leaves the rest as not known", async () => {
    await onStage(
      async (stage) => {
        const id = await say(
          stage,
          "which way should our scanner send to customers?",
        );
        const card = await adviceOn(stage, id);
        assert.equal(card.title, "Which way should it send?");
        assert.deepEqual(
          card.form?.fields.map(({ id, value }) => [id, value]),
          [
            ["sender.kind", "device"],
            ["recipient.external", "yes"],
            ["device.sign-in-ability", "do-not-know"],
          ],
        );
      },
      { isQuick: true },
    );
  });

  it("asks for what is to come, not for a mail that was refused", async () => {
    await onStage(
      async (stage) => {
        const words = "which way should our scanner send?";
        const id = await stage.send(robin, { kind: "message", text: words });
        await work(stage.desk);
        const asked = await adviceOn(stage, id);
        assert.deepEqual(
          asked.form?.fields.slice(0, 2).map(({ label }) => label),
          ["What is going to send?", "Who will it send to?"],
        );
        assert.match(JSON.stringify(asked.form), /Only colleagues/);
      },
      { isQuick: true },
    );
  });

  it("recommends at once, gets more exact, and begins anew", async () => {
    await onStage(
      async (stage) => {
        const id = await say(stage, "which way should our scanner send?");
        const asked = await adviceOn(stage, id);
        await press(stage, {
          ...asItStands(asked),
          "recipient.external": "yes",
          "device.sign-in-ability": "none",
        });
        const first = await adviceOn(stage, id);
        assert.equal(first.title, "Relay, recognised by the public address");
        assert.deepEqual(labels(first.rows), ["Settings", "Check first"]);
        assert.deepEqual(labels(first.more?.rows), [
          "Watch out",
          "Would do too",
          "Would not do",
          "Source",
        ]);
        assert.match(rowOf(first, "Would not do"), /^Direct Send: .*outside/m);

        await press(stage, {
          ...asItStands(first),
          "sender.address-is-fixed": "no",
        });
        const second = await adviceOn(stage, id);
        assert.equal(second.title, "A relay of your own in front");
        assert.equal(second.form, undefined);
        assert.match(
          rowOf(second, "Would not do"),
          /public address changes or is shared/,
        );

        await press(stage, asItStands(second));
        assert.deepEqual(await adviceOn(stage, id), {
          ...asked,
          form: {
            fields: asked.form?.fields.map((field) => ({
              ...field,
              value: "do-not-know",
            })),
          },
        });
      },
      { isQuick: true },
    );
  });

  it("marks what is known to hold and what is not", async () => {
    await onStage(
      async (stage) => {
        await press(stage, {
          note: "n",
          step: "2",
          "sender.kind": "device",
          "device.sign-in-ability": "oauth",
          "device.tls-version": "current",
        });
        const lines = rowOf(await adviceOn(stage, "n"), "Check first");
        assert.match(lines, /^The device or program can sign in: yes$/m);
        assert.match(lines, /^The mailbox has a licence\.$/m);
      },
      { isQuick: true },
    );
  });

  const rejects = (run: () => Promise<LookResult>): Look => ({
    id: "tenant.direct-send",
    title: "Direct Send",
    yields: ["tenant.reject-direct-send"],
    needs: [],
    vantage: "anywhere",
    run,
  });
  for (const [what, run, says] of [
    [
      "what the tenant says",
      () =>
        Promise.resolve({
          outcome: "saw",
          evidence: [
            {
              fact: "tenant.reject-direct-send",
              value: true,
              source: "tenant",
              at: "2026-11-20T09:00:00.000Z",
              because: "Direct Send is rejected.",
            },
          ],
        }),
      /^Direct Send: Your organisation rejects Direct Send\.$/m,
    ],
    [
      "nothing from a tenant that cannot be read",
      () =>
        Promise.resolve({
          outcome: "could-not-look",
          fault: "network",
          reason: "Exchange did not answer.",
        }),
      /^(?!.*Direct Send)/s,
    ],
    [
      "nothing from a look that breaks",
      () => Promise.reject(new Error("broken")),
      /^(?!.*Direct Send)/s,
    ],
  ] satisfies [string, () => Promise<LookResult>, RegExp][])
    it(`takes ${what} into account`, async () => {
      await onStage(
        async (stage) => {
          const data = { note: "n", step: "2", "recipient.external": "no" };
          await press(stage, data, { looks: [rejects(run)] });
          const { more } = await adviceOn(stage, "n");
          const text = more?.rows.find(
            ({ label }) => label === "Would not do",
          )?.text;
          assert.match(text ?? "", says);
        },
        { isQuick: true },
      );
    });

  it("says what stands in the way where nothing fits", async () => {
    await onStage(
      async (stage) => {
        await press(stage, {
          note: "n",
          step: "2",
          "sender.kind": "mailbox",
          "device.sign-in-ability": "none",
        });
        const card = await adviceOn(stage, "n");
        assert.match(card.title, /^None of the ways fits/);
        assert.match(rowOf(card, "Would not do"), /cannot sign in/);
      },
      { isQuick: true },
    );
  });

  for (const [name, data] of [
    ["nothing", {}],
    ["answers that no form offers", { "sender.kind": "toaster", step: "9" }],
    ["a long name", { note: "x".repeat(5000), step: "1" }],
  ] as const)
    it(`bears ${name} in a forged press`, async () => {
      await onStage(
        async (stage) => {
          await press(stage, data);
          const [[key, card] = ["", undefined]] = [
            ...(await stage.cards()).entries(),
          ];
          assert.ok(key.length < 300);
          assert.equal(card?.card, "note");
        },
        { isQuick: true },
      );
    });

  it("cannot reach another person's card by its name", async () => {
    await onStage(
      async (stage) => {
        const id = await say(stage, "which way should our scanner send?");
        const before = await adviceOn(stage, id);
        await press(stage, { note: id, step: "1" }, { from: kim });
        assert.deepEqual(await adviceOn(stage, id), before);
        assert.notDeepEqual(await adviceOn(stage, id, kim), before);
      },
      { isQuick: true },
    );
  });
});
