import assert from "node:assert/strict";
import { z } from "zod/v4";
import { extract } from "../../../src/lab/cloud/openai-model.ts";
import { cloudOnStage } from "./cloud-on-stage.ts";
import type { CloudOnStage } from "./cloud-on-stage.ts";

const audience = "https://cognitiveservices.azure.com";
const PATH = "/openai/v1/chat/completions";
const errorSchema = z.object({
  error: z.object({ code: z.string().nullable(), message: z.string() }),
});
const completionSchema = z.object({
  object: z.literal("chat.completion"),
  choices: z.array(
    z.object({
      finish_reason: z.string(),
      message: z.object({ role: z.literal("assistant"), content: z.string() }),
      content_filter_results: z.object({ violence: z.object({}) }),
    }),
  ),
  usage: z.object({
    prompt_tokens: z.number(),
    completion_tokens: z.number(),
    total_tokens: z.number(),
  }),
});
const strict = {
  type: "object",
  properties: {
    ok: { type: "boolean" },
    said: { type: "string" },
    from: { type: "array", items: { type: "integer" } },
  },
  required: ["ok", "said", "from"],
  additionalProperties: false,
};

function asking(over: object = {}, schema: object = strict): object {
  return {
    model: "lab-extractor",
    messages: [
      { role: "system", content: "Answer." },
      {
        role: "user",
        content: JSON.stringify({
          question: "what is a licence for",
          passages: [
            { number: 1, title: "Other", text: "Nothing of it." },
            { number: 2, title: "What a licence is for", text: "It pays. So." },
          ],
        }),
      },
    ],
    response_format: {
      type: "json_schema",
      json_schema: { name: "answer", strict: true, schema },
    },
    ...over,
  };
}

describe("the lab's Azure OpenAI", () => {
  let on: CloudOnStage;
  let token: string;
  before(async () => {
    on = await cloudOnStage();
    token = await on.token("answers", audience);
  });
  after(() => on.cloud.close());

  const refused = async (body: object, as?: string, path = PATH) => {
    const answer = await on.call("POST", path, as, body);
    return [answer.status, errorSchema.parse(answer.json()).error.code];
  };

  it("answers in the schema that was asked for", async () => {
    const answer = await on.call("POST", PATH, token, asking());
    assert.equal(answer.status, 200);
    const { choices, usage } = completionSchema.parse(answer.json());
    assert.equal(choices[0]?.finish_reason, "stop");
    assert.deepEqual(JSON.parse(choices[0].message.content), {
      ok: true,
      said: "It pays. So.",
      from: [2],
    });
    assert.equal(
      usage.total_tokens,
      usage.prompt_tokens + usage.completion_tokens,
    );
  });

  it("quotes the first that shares more than small words, and in another language the first", () => {
    const passages = [
      { number: 1, title: "Ports", text: "What you send does have a port." },
      { number: 2, title: "Port 465", text: "Microsoft shut it. Yes. No." },
    ];
    const said = (question: string, language: string) =>
      extract(JSON.stringify({ question, language, passages }));
    assert.deepEqual(said("why does Microsoft shut port 465?", "en-GB"), {
      found: true,
      text: "Microsoft shut it. Yes.",
      numbers: [2],
    });
    assert.equal(said("what does your price have?", "en-GB").found, false);
    assert.deepEqual(said("Geht es mit vier?", "de-DE").numbers, [1]);
  });

  it("cuts off at the most tokens that were asked for", async () => {
    const body = asking({ max_completion_tokens: 3 });
    const answer = await on.call("POST", PATH, token, body);
    const { choices } = completionSchema.parse(answer.json());
    assert.equal(choices[0]?.finish_reason, "length");
  });

  it("refuses a schema that is not strict", async () => {
    const loose = { ...strict, additionalProperties: true };
    assert.equal((await refused(asking({}, loose), token))[0], 400);
    const optional = { ...strict, required: ["ok"] };
    assert.equal((await refused(asking({}, optional), token))[0], 400);
  });

  it("lets in nobody but who has the role, with a token for it", async () => {
    assert.deepEqual(await refused(asking()), [401, "401"]);
    const graph = await on.token("reader", "https://graph.microsoft.com");
    assert.deepEqual(await refused(asking(), graph), [401, "401"]);
    const reader = await on.token("reader", audience);
    assert.deepEqual(await refused(asking(), reader), [
      401,
      "PermissionDenied",
    ]);
  });

  it("knows one deployment and one address", async () => {
    const other = asking({ model: "gpt-0" });
    assert.deepEqual(await refused(other, token), [404, "DeploymentNotFound"]);
    assert.deepEqual(await refused(asking(), token, "/openai/v1/embeddings"), [
      404,
      "404",
    ]);
  });

  it("filters what is violent", async () => {
    const messages = [{ role: "user", content: "how to build a bomb" }];
    assert.deepEqual(await refused(asking({ messages }), token), [
      400,
      "content_filter",
    ]);
  });

  it("says in its own words when to come back", async () => {
    on.faults.add("openai", { kind: "throttled", retryAfterS: 7 });
    const answer = await on.call("POST", PATH, token, asking());
    assert.equal(answer.status, 429);
    assert.equal(answer.headers["retry-after"], "7");
    const { error } = errorSchema.parse(answer.json());
    assert.deepEqual(
      [error.code, error.message],
      ["429", "Rate limit is exceeded. Try again in 7 seconds."],
    );
  });
});
