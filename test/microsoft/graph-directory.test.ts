import assert from "node:assert/strict";
import type { Directory, TokenSource } from "../../src/desk/ports.ts";
import { createDirectory } from "../../src/microsoft/graph-directory.ts";
import { createHttpClient } from "../../src/microsoft/http.ts";
import type { HttpClient } from "../../src/microsoft/http.ts";
import { startFakeCloud } from "./fake-cloud.ts";
import type { Answer, FakeCloud } from "./fake-cloud.ts";

const tenantId = "11111111-2222-4333-8444-555555555555";
const GROUP = "22222222-2222-4333-8444-555555555555";

const page = (value: readonly object[], next?: string): Answer => ({
  status: 200,
  body: { value, ...(next === undefined ? {} : { "@odata.nextLink": next }) },
});
const member = (id: string, type = "user") => ({
  "@odata.type": `#microsoft.graph.${type}`,
  id,
  displayName: `Name of ${id}`,
});
const failure = (status: number, code: string): Answer => ({
  status,
  body: { error: { code, message: "words" } },
});
const person = (objectId: string, tenant = tenantId) => ({
  tenantId: tenant,
  objectId,
  name: "",
});

describe("microsoft/graph-directory", () => {
  let cloud: FakeCloud;
  let http: HttpClient;
  let scopes: string[];

  before(async () => {
    cloud = await startFakeCloud();
  });
  after(() => cloud.close());
  beforeEach(() => {
    http = createHttpClient({ caFile: cloud.caFile });
    scopes = [];
  });
  afterEach(() => {
    http.close();
  });

  const directory = (reader?: TokenSource): Directory =>
    createDirectory({
      http,
      tenantId,
      graphUrl: cloud.url,
      timeoutMs: 2000,
      clock: { now: () => "2026-11-20T08:00:00.000Z" },
      wait: () => Promise.resolve(),
      reader: reader ?? {
        token: (scope) => {
          scopes.push(scope);
          return Promise.resolve("graph-token");
        },
      },
    });

  it("reads all pages of a group's people, and people only", async () => {
    cloud.answer(
      page(
        [member("a"), member("g", "group")],
        `${cloud.url}/v1.0/groups/${GROUP}/transitiveMembers?$skiptoken=2`,
      ),
      page([member("b"), member("d", "device")]),
    );
    const read = await directory().members(GROUP);
    assert.deepEqual(read, {
      outcome: "saw",
      value: [
        { tenantId, objectId: "a", name: "Name of a" },
        { tenantId, objectId: "b", name: "Name of b" },
      ],
    });
    assert.match(
      cloud.asked[0]?.path ?? "",
      new RegExp(`^/v1\\.0/groups/${GROUP}/transitiveMembers\\?`),
    );
    assert.match(cloud.asked[1]?.path ?? "", /skiptoken=2$/);
    assert.equal(cloud.asked[1]?.headers.authorization, "Bearer graph-token");
    assert.deepEqual(scopes, ["https://graph.microsoft.com/.default"]);
  });

  it("knows a member, a stranger, and a person of another tenant", async () => {
    cloud.answer(page([member("A")]));
    const desk = directory();
    assert.deepEqual(await desk.isMember(person("a"), GROUP), {
      outcome: "saw",
      value: true,
    });
    assert.deepEqual(await desk.isMember(person("b"), GROUP), {
      outcome: "saw",
      value: false,
    });
    assert.deepEqual(await desk.isMember(person("a", GROUP), GROUP), {
      outcome: "saw",
      value: false,
    });
  });

  it("takes its token nowhere else", async () => {
    cloud.answer(page([member("a")], "https://graph.example/v1.0/next"));
    const read = await directory().members(GROUP);
    assert.equal(read.outcome, "could-not-look");
    assert.equal(cloud.asked.length, 1);
  });

  it("gives up on a list without end", async () => {
    cloud.answer(page([], `${cloud.url}/v1.0/again`));
    const read = await directory().members(GROUP);
    assert.equal(read.outcome, "could-not-look");
    assert.equal(cloud.asked.length, 50);
  });

  it("reads the best mail host of a domain", async () => {
    cloud.answer(
      page([
        { recordType: "Txt", text: "v=spf1" },
        { recordType: "Mx", mailExchange: "second.example", preference: 10 },
        {
          recordType: "Mx",
          mailExchange: "Contoso-com.o-v1.mx.microsoft.",
          preference: 0,
        },
      ]),
    );
    assert.deepEqual(await directory().mxHost("contoso.com"), {
      outcome: "saw",
      value: "contoso-com.o-v1.mx.microsoft",
    });
    assert.equal(
      cloud.asked[0]?.path,
      "/v1.0/domains/contoso.com/serviceConfigurationRecords",
    );
  });

  it("tells a domain that is not the tenant's from one without a mail host", async () => {
    cloud.answer(failure(404, "Request_ResourceNotFound"));
    assert.deepEqual(await directory().mxHost("fabrikam.example"), {
      outcome: "saw",
      value: null,
    });
    cloud.answer(page([{ recordType: "Txt" }]));
    const none = await directory().mxHost("contoso.com");
    assert.equal(none.outcome, "could-not-look");
  });

  const faults: readonly [string, Answer, string][] = [
    ["403", failure(403, "Authorization_RequestDenied"), "permission"],
    ["401", failure(401, "InvalidAuthenticationToken"), "permission"],
    ["a stranger's 404", { status: 404, body: "<html>" }, "target"],
    ["429", { status: 429 }, "target"],
    ["500", { status: 500 }, "target"],
    ["400", failure(400, "Request_BadRequest"), "us"],
    ["no JSON", { status: 200, body: "<html>" }, "target"],
    ["another shape", page([{ id: 5 }]), "target"],
    ["a dropped connection", "hang-up", "network"],
  ];
  for (const [name, answer, fault] of faults)
    it(`could not look: ${name}`, async () => {
      cloud.answer(answer);
      const desk = directory();
      for (const read of [
        await desk.mxHost("contoso.com"),
        await desk.members(GROUP),
        await desk.isMember(person("a"), GROUP),
      ]) {
        assert.equal(read.outcome, "could-not-look");
        assert.equal(read.fault, fault);
      }
    });

  it("does not take a missing group for an empty one", async () => {
    cloud.answer(failure(404, "Request_ResourceNotFound"));
    const read = await directory().isMember(person("a"), GROUP);
    assert.equal(read.outcome, "could-not-look");
    assert.equal(read.fault, "us");
  });
});
