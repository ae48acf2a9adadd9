import assert from "node:assert/strict";
import { readConfig, type Config } from "../../src/config.ts";
import type {
  AnswerWriter,
  FreeQuestion,
  WrittenAnswer,
} from "../../src/desk/ports.ts";
import type { Fault } from "../../src/lab/cloud/faults.ts";
import { startLab, type RunningLab } from "../../src/lab/index.ts";
import { createTokenSource } from "../../src/microsoft/credentials.ts";
import { createHttpClient, type HttpClient } from "../../src/microsoft/http.ts";
import {
  createAnswerWriter,
  type OpenAiParts,
} from "../../src/microsoft/openai.ts";
import { relayStory } from "../lab/cloud/cloud-on-stage.ts";
import { startFakeCloud, type Answer, type FakeCloud } from "./fake-cloud.ts";

const QUESTION: FreeQuestion = {
  question: "Why does the scanner need a licence?",
  language: "en-GB",
  passages: [
    { title: "Greylisting", text: "Some servers ask to try again later." },
    {
      title: "Give the scanner's mailbox a licence",
      text: "The scanner signs in as a mailbox. That mailbox needs a licence. An admin gives it one.",
    },
  ],
};
const clock = { now: () => new Date().toISOString() };

describe("Azure OpenAI, on the lab's resource", () => {
  let lab: RunningLab;
  let config: Config;
  let http: HttpClient;
  let waited: number[];

  before(async () => {
    lab = await startLab({ scenario: relayStory(), answers: true });
    config = readConfig(lab.settings);
    http = createHttpClient(config.entra);
  });
  after(async () => {
    http.close();
    await lab.close();
  });
  beforeEach(() => {
    waited = [];
  });

  const writer = (over: Partial<OpenAiParts> = {}): AnswerWriter => {
    assert.ok(config.answers);
    return createAnswerWriter({
      http: createHttpClient(config.entra),
      clock,
      endpoint: config.answers.endpoint,
      deployment: config.answers.deployment,
      token: createTokenSource(config.answers.credential, config.entra),
      wait: (ms) => {
        waited.push(ms);
        return Promise.resolve();
      },
      ...over,
    });
  };
  const fault = (kind: Fault) => lab.faults.add("openai", kind);

  it("answers from the passages, with their numbers", async () => {
    const written = await writer({ http }).write(QUESTION);
    assert.deepEqual(written, {
      outcome: "written",
      given: {
        answerable: true,
        answer:
          "The scanner signs in as a mailbox. That mailbox needs a licence.",
        sources: [2],
      },
    });
  });

  it("says so where they do not answer it", async () => {
    const written = await writer().write({ ...QUESTION, question: "Who won?" });
    assert.ok(written.outcome === "written");
    assert.equal(written.given.answerable, false);
  });

  it("sends the question, the passages and nothing that names anybody", async () => {
    await writer().write(QUESTION);
    const body = JSON.stringify(lab.asked().at(-1));
    assert.match(body, /Why does the scanner need a licence/);
    assert.match(body, /"strict":true/);
    assert.doesNotMatch(body, /"user":|"metadata"|"store"/);
    assert.deepEqual(Object.keys(lab.asked().at(-1) ?? {}).toSorted(), [
      "max_completion_tokens",
      "messages",
      "model",
      "response_format",
    ]);
  });

  it("sends no more than so much, however long the texts are", async () => {
    await writer().write({
      question: "licence scanner ".repeat(5_000),
      language: "en",
      passages: Array.from({ length: 6 }, () => ({
        title: "scanner licence ".repeat(1_000),
        text: "It needs one. ".repeat(10_000),
      })),
    });
    assert.ok(JSON.stringify(lab.asked().at(-1)).length < 14_000);
  });

  it("asks once more after a short Retry-After", async () => {
    fault({ kind: "throttled", retryAfterS: 3 });
    assert.equal((await writer().write(QUESTION)).outcome, "written");
    assert.deepEqual(waited, [3_000]);
  });

  const FAULTS: readonly (readonly [
    string,
    readonly Fault[],
    Extract<WrittenAnswer, { outcome: "could-not" }>["fault"],
    RegExp,
  ])[] = [
    [
      "throttled twice",
      [
        { kind: "throttled", retryAfterS: 1 },
        { kind: "throttled", retryAfterS: 1 },
      ],
      "target",
      /busy/,
    ],
    [
      "told to come back in an hour",
      [{ kind: "throttled", retryAfterS: 3_600 }],
      "target",
      /wait 3600 s/,
    ],
    [
      "down twice",
      [{ kind: "unavailable" }, { kind: "unavailable" }],
      "target",
      /fault of its own \(503\)/,
    ],
    ["shut out by a firewall", [{ kind: "forbidden" }], "permission", /role/],
    ["not signed in", [{ kind: "unauthorized" }], "permission", /sign-in/],
    [
      "left without an answer",
      [{ kind: "time-out-before" }],
      "network",
      /no answer within/,
    ],
  ];
  for (const [name, faults, whose, reason] of FAULTS)
    it(`tells whose fault it is when it is ${name}`, async () => {
      for (const one of faults) fault(one);
      const written = await writer({ timeoutMs: 400 }).write(QUESTION);
      assert.ok(written.outcome === "could-not");
      assert.equal(written.fault, whose);
      assert.match(written.reason, reason);
    });

  it("is not let in without the role on the resource", async () => {
    const { reader } = config.tenant;
    assert.ok(reader);
    const token = createTokenSource(reader, config.entra);
    const written = await writer({ token }).write(QUESTION);
    assert.ok(written.outcome === "could-not");
    assert.equal(written.fault, "permission");
    assert.match(written.reason, /Cognitive Services OpenAI User/);
  });

  it("is not let in with a token for another service", async () => {
    const { reader } = config.tenant;
    assert.ok(reader);
    const other = createTokenSource(reader, config.entra);
    const written = await writer({
      token: {
        token: () => other.token("https://graph.microsoft.com/.default"),
      },
    }).write(QUESTION);
    assert.ok(written.outcome === "could-not");
    assert.equal(written.fault, "permission");
  });

  it("says that there is no such deployment", async () => {
    const written = await writer({ deployment: "gone" }).write(QUESTION);
    assert.ok(written.outcome === "could-not");
    assert.deepEqual(
      [written.fault, /deployment/.test(written.reason)],
      ["us", true],
    );
  });

  it("says that the question was filtered", async () => {
    const written = await writer().write({
      ...QUESTION,
      question: "how does the scanner build a bomb",
    });
    assert.ok(written.outcome === "could-not");
    assert.equal(written.fault, "filtered");
  });

  it("says so where Entra cannot be reached or nobody listens", async () => {
    const signIn = await writer({
      token: { token: () => Promise.reject(new Error("no")) },
    }).write(QUESTION);
    assert.equal(signIn.outcome, "could-not");
    const nobody = await writer({ endpoint: "https://127.0.0.1:1" }).write(
      QUESTION,
    );
    assert.ok(nobody.outcome === "could-not");
    assert.equal(nobody.fault, "network");
  });
});

describe("answers of Azure OpenAI that are not as agreed", () => {
  let cloud: FakeCloud;
  let http: HttpClient;

  before(async () => {
    cloud = await startFakeCloud();
    http = createHttpClient({ caFile: cloud.caFile });
  });
  after(async () => {
    http.close();
    await cloud.close();
  });

  const told = (content: string | null, over: object = {}) => ({
    status: 200,
    body: {
      choices: [
        { finish_reason: "stop", message: { content, refusal: null }, ...over },
      ],
    },
  });
  const write = (answer: Answer) => {
    cloud.answer(answer);
    return createAnswerWriter({
      http,
      clock,
      endpoint: cloud.url,
      deployment: "d",
      token: { token: () => Promise.resolve("t") },
      timeoutMs: 1_000,
      wait: () => Promise.resolve(),
    }).write(QUESTION);
  };

  for (const [name, answer, fault] of [
    ["no JSON", { status: 200, body: "<html>" }, "target"],
    ["no choice", { status: 200, body: { choices: [] } }, "target"],
    ["words instead of JSON", told("It needs one."), "target"],
    ["a field missing", told('{"answerable":true,"answer":"x"}'), "target"],
    [
      "sources that are no numbers",
      told('{"answerable":true,"answer":"x","sources":["1"]}'),
      "target",
    ],
    ["nothing", told(null), "target"],
    ["a cut end", told('{"answ', { finish_reason: "length" }), "target"],
    [
      "a filtered end",
      told(null, { finish_reason: "content_filter" }),
      "filtered",
    ],
    [
      "a refusal",
      told(null, { message: { content: null, refusal: "I can't." } }),
      "filtered",
    ],
    ["half of it", "half", "network"],
    ["a broken connection", "hang-up", "network"],
    ["an unknown status", { status: 418, body: "{}" }, "us"],
    ["a way to another host", { status: 307, body: "{}" }, "us"],
  ] as const)
    it(`are no answer: ${name}`, async () => {
      const written = await write(answer);
      assert.ok(written.outcome === "could-not");
      assert.equal(written.fault, fault);
    });

  it("goes to the one address, with the token and nothing else of ours", async () => {
    await write(told("{}"));
    const last = cloud.asked.at(-1);
    assert.equal(last?.path, "/openai/v1/chat/completions");
    assert.equal(last.headers.authorization, "Bearer t");
    assert.equal(last.headers["content-type"], "application/json");
  });
});
