import assert from "node:assert/strict";
import { ConfigError } from "../src/config.ts";
import { scopeOf } from "../src/microsoft/scope.ts";
import { tenantMode } from "../src/start.ts";
import { configFor } from "./bot/running-bot.ts";

const READER = {
  READER_CREDENTIAL: "certificate",
  READER_CLIENT_ID: "11111111-1111-4111-8111-111111111111",
  READER_CERTIFICATE_FILE: "/etc/bounce-desk/reader.pem",
};
const CHANGER = {
  CHANGER_CREDENTIAL: "managed",
  CHANGER_CLIENT_ID: "22222222-2222-4222-8222-222222222222",
};

const OPENAI = {
  OPENAI_ENDPOINT: "https://contoso.openai.azure.com/",
  OPENAI_DEPLOYMENT: "gpt-4.1-mini",
  OPENAI_CREDENTIAL: "managed",
};

describe("configuration", () => {
  for (const [mode, settings] of [
    ["asks", {}],
    ["reads", READER],
    ["changes", { ...READER, ...CHANGER }],
    // Nothing is changed that cannot be read first.
    ["asks", CHANGER],
  ] as const)
    it(`${mode}: with ${Object.keys(settings).join(", ") || "no identity"}`, () => {
      assert.equal(tenantMode(configFor(settings)), mode);
    });

  it("keeps reader and changer apart, each with its own way to sign in", () => {
    const { tenant } = configFor({ ...READER, ...CHANGER });
    assert.deepEqual(tenant.reader, {
      kind: "certificate",
      clientId: READER.READER_CLIENT_ID,
      tenantId: tenant.id,
      certificateFile: READER.READER_CERTIFICATE_FILE,
    });
    assert.deepEqual(tenant.changer, {
      kind: "managed",
      clientId: CHANGER.CHANGER_CLIENT_ID,
    });
  });

  it("answers no free questions unless it is told where", () => {
    assert.equal(configFor({}).answers, undefined);
    assert.equal(configFor({ OPENAI_ENDPOINT: " " }).answers, undefined);
  });

  it("knows the resource, the deployment and how to sign in", () => {
    assert.deepEqual(configFor(OPENAI).answers, {
      endpoint: "https://contoso.openai.azure.com",
      deployment: "gpt-4.1-mini",
      credential: { kind: "managed", clientId: undefined },
    });
  });

  for (const [endpoint, hosts] of [
    ["https://contoso.cognitiveservices.azure.com", ""],
    ["https://contoso.services.ai.azure.com", ""],
    ["https://contoso.openai.azure.us", ""],
    [
      "https://ai.contoso.example",
      "gateway.contoso.example, AI.contoso.example",
    ],
    ["https://127.0.0.1:8443", "127.0.0.1:8443"],
  ] as const)
    it(`puts free questions to ${endpoint}`, () =>
      assert.equal(
        configFor({
          ...OPENAI,
          OPENAI_ENDPOINT: endpoint,
          OPENAI_HOSTS: hosts,
        }).answers?.endpoint,
        endpoint,
      ));

  for (const name of Object.keys(OPENAI))
    it(`does not start with half of what a free question needs: ${name} missing`, () => {
      assert.throws(
        () => configFor({ ...OPENAI, [name]: "" }),
        (error) =>
          error instanceof ConfigError &&
          error.problems.length === 1 &&
          error.problems[0]?.startsWith(`${name} is missing: `) === true,
      );
    });

  for (const [name, value] of [
    ["OPENAI_ENDPOINT", "http://contoso.openai.azure.com"],
    ["OPENAI_ENDPOINT", "contoso.openai.azure.com"],
    ["OPENAI_ENDPOINT", "https://contoso.openai.azure.com/openai/v1"],
    ["OPENAI_ENDPOINT", "https://contoso.openai.azure.com/?api-version=1"],
    ["OPENAI_ENDPOINT", "https://me@contoso.openai.azure.com"],
    ["OPENAI_ENDPOINT", "https://contoso.openai.azure.com.evil.example"],
    ["OPENAI_ENDPOINT", "https://evil-openai.azure.com"],
    ["OPENAI_ENDPOINT", "https://openai.azure.com"],
    ["OPENAI_ENDPOINT", "https://203.0.113.9"],
    ["OPENAI_DEPLOYMENT", "my deployment"],
    ["OPENAI_CREDENTIAL", "key"],
  ] as const)
    it(`does not start with ${name} ${value}`, () => {
      assert.throws(
        () => configFor({ ...OPENAI, [name]: value }),
        (error) =>
          error instanceof ConfigError &&
          error.problems.some((problem) => problem.startsWith(`${name} is `)),
      );
    });

  for (const [exchange, graph] of [
    ["https://outlook.office365.us", "https://graph.microsoft.us"],
    ["https://outlook-dod.office365.us", "https://dod-graph.microsoft.us"],
    ["https://partner.outlook.cn", "https://microsoftgraph.chinacloudapi.cn"],
  ] as const)
    it(`takes another cloud's addresses: ${exchange}`, () => {
      const { tenant, entra } = configFor({
        EXCHANGE_URL: `${exchange}/`,
        GRAPH_URL: graph,
        ENTRA_AUTHORITY: "https://login.microsoftonline.us",
      });
      assert.equal(tenant.exchangeUrl, exchange);
      assert.equal(entra.authority, "https://login.microsoftonline.us");
      const publicCloud = "https://outlook.office365.com";
      assert.equal(scopeOf(exchange, publicCloud), `${exchange}/.default`);
      assert.equal(scopeOf(tenant.graphUrl, publicCloud), `${graph}/.default`);
    });

  for (const [hours, expected] of [
    ["", undefined],
    ["0", undefined],
    ["6", 6],
    ["168", 168],
  ] as const)
    it(`looks at ways out every ${JSON.stringify(hours)} hours`, () => {
      const { egressLookHours } = configFor({ EGRESS_LOOK_HOURS: hours });
      assert.equal(egressLookHours, expected);
    });

  for (const hours of ["-1", "1.5", "often", "169"])
    it(`refuses ${hours} hours, by the setting's name`, () => {
      assert.throws(
        () => configFor({ EGRESS_LOOK_HOURS: hours }),
        (error) =>
          error instanceof ConfigError &&
          error.problems.length === 1 &&
          /^EGRESS_LOOK_HOURS is not a number of hours/.test(
            error.problems[0] ?? "",
          ),
      );
    });

  it("has no service levels, and asks for no time zone, where no target is set", () => {
    const { helpdesk } = configFor({ BUSINESS_HOURS: "Mon-Fri 09:00-18:00" });
    assert.equal(helpdesk.serviceLevels, undefined);
  });

  it("reads service levels, with office hours where none are set", () => {
    const { helpdesk } = configFor({
      FIRST_RESPONSE_MINUTES: "30",
      TIME_ZONE: "Europe/Berlin",
      QUIET_HOURS: "20:00-07:00",
      LEAD: READER.READER_CLIENT_ID,
    });
    assert.deepEqual(helpdesk.serviceLevels, {
      firstResponseMin: 30,
      resolutionHours: undefined,
      businessHours: { days: [1, 2, 3, 4, 5], fromMin: 480, toMin: 1020 },
      timeZone: "Europe/Berlin",
      quietHours: { fromMin: 1200, toMin: 420 },
      lead: READER.READER_CLIENT_ID,
    });
  });

  const target = { RESOLUTION_HOURS: "8", TIME_ZONE: "UTC" };
  for (const [settings, problem] of [
    [{ RESOLUTION_HOURS: "8" }, /^TIME_ZONE is missing/],
    [{ ...target, TIME_ZONE: "Europe/Atlantis" }, /^TIME_ZONE is no zone/],
    [{ ...target, BUSINESS_HOURS: "always" }, /^BUSINESS_HOURS is not of/],
    [{ ...target, QUIET_HOURS: "at night" }, /^QUIET_HOURS is not of/],
    [{ ...target, LEAD: "Sam" }, /^LEAD holds something that is no id/],
    [{ ...target, FIRST_RESPONSE_MINUTES: "soon" }, /^FIRST_RESPONSE_MINUTES/],
  ] as const)
    it(`refuses ${JSON.stringify(settings)}`, () => {
      assert.throws(
        () => configFor(settings),
        (error) =>
          error instanceof ConfigError &&
          error.problems.length === 1 &&
          problem.test(error.problems[0] ?? ""),
      );
    });
});
