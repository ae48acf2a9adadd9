import assert from "node:assert/strict";
import { ClientSecretCredential } from "@azure/identity";
import { createLocalJWKSet, decodeJwt, jwtVerify } from "jose";
import { z } from "zod/v4";
import { cloudOnStage } from "./cloud-on-stage.ts";
import type { CloudOnStage } from "./cloud-on-stage.ts";

const keySet = z.object({
  keys: z.array(z.looseObject({ kty: z.string() })),
});

describe("the lab's Entra", () => {
  let on: CloudOnStage;
  before(async () => {
    on = await cloudOnStage();
  });
  after(() => on.cloud.close());

  it("gives @azure/identity a token that says what the application may do", async () => {
    const { token, expiresOnTimestamp } = await on
      .credential("reader")
      .getToken("https://outlook.office365.com/.default");
    const claims = decodeJwt(token);
    assert.equal(claims.aud, "https://outlook.office365.com");
    assert.equal(claims["appid"], on.state.applications.reader.id);
    assert.equal(claims["tid"], on.state.tenantId);
    assert.deepEqual(claims["roles"], ["Exchange.ManageAsApp"]);
    assert.ok(expiresOnTimestamp > Date.now() + 3_000_000);
  });

  it("signs with the key that its metadata leads to", async () => {
    const token = await on.token("bot", "https://api.botframework.com");
    const metadata = await on.call(
      "GET",
      `/${on.state.tenantId}/v2.0/.well-known/openid-configuration`,
    );
    const keys = await on.call(
      "GET",
      `/${on.state.tenantId}/discovery/v2.0/keys`,
    );
    assert.match(metadata.body.toString(), /discovery\/v2\.0\/keys/);
    const { payload } = await jwtVerify(
      token,
      createLocalJWKSet(keySet.parse(keys.json())),
    );
    assert.equal(payload.iss, `https://sts.windows.net/${on.state.tenantId}/`);
    assert.equal(payload["roles"], undefined);
  });

  it("refuses a wrong secret in Entra's words", async () => {
    const { tenantId, applications, keys } = on.state;
    const credential = new ClientSecretCredential(
      tenantId,
      applications.bot.id,
      "wrong",
      {
        authorityHost: on.cloud.url,
        disableInstanceDiscovery: true,
        tlsOptions: { ca: keys.authority.certificate },
      },
    );
    await assert.rejects(
      credential.getToken("https://api.botframework.com/.default"),
      /AADSTS7000215/,
    );
  });

  const refusals = [
    { change: { client_id: "nobody" }, status: 400, code: 700016 },
    { change: { client_secret: "wrong" }, status: 401, code: 7000215 },
    { change: { scope: "openid" }, status: 400, code: 1002012 },
    {
      change: { scope: "https://vault.azure.net/.default" },
      status: 400,
      code: 500011,
    },
    { change: { grant_type: "password" }, status: 400, code: 70003 },
  ];
  for (const { change, status, code } of refusals)
    it(`answers AADSTS${code} with ${status}`, async () => {
      const { reader } = on.state.applications;
      const form = new URLSearchParams({
        grant_type: "client_credentials",
        client_id: reader.id,
        client_secret: reader.secret,
        scope: "https://graph.microsoft.com/.default",
        ...change,
      });
      const answer = await on.call(
        "POST",
        `/${on.state.tenantId}/oauth2/v2.0/token`,
        undefined,
        form.toString(),
      );
      assert.equal(answer.status, status);
      assert.match(answer.body.toString(), new RegExp(`AADSTS${code}:`));
    });

  it("does not know another tenant", async () => {
    const answer = await on.call(
      "GET",
      "/11111111-2222-3333-4444-555555555555/v2.0/.well-known/openid-configuration",
    );
    assert.equal(answer.status, 400);
    assert.match(answer.body.toString(), /AADSTS90002/);
  });
});
