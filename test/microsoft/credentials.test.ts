import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspect } from "node:util";
import type { CredentialConfig } from "../../src/config.ts";
import { DeskError } from "../../src/desk/errors.ts";
import { createTokenSource } from "../../src/microsoft/credentials.ts";
import { makeCertificate } from "../probes/certificates.ts";
import { startFakeCloud } from "./fake-cloud.ts";
import type { FakeCloud } from "./fake-cloud.ts";

const tenantId = "11111111-2222-4333-8444-555555555555";
const clientId = "99999999-2222-4333-8444-555555555555";
const SECRET = "s3cret-value-of-nobody";
const SCOPE = "https://outlook.office365.com/.default";

const TOKEN = {
  status: 200,
  body: {
    token_type: "Bearer",
    expires_in: 3599,
    ext_expires_in: 3599,
    access_token: "header.payload.signature",
  },
};

describe("microsoft/credentials", () => {
  let cloud: FakeCloud;

  beforeEach(async () => {
    cloud = await startFakeCloud();
  });
  afterEach(() => cloud.close());

  const secret: CredentialConfig = {
    kind: "secret",
    clientId,
    tenantId,
    secret: SECRET,
  };
  const source = (credential: CredentialConfig, caFile = cloud.caFile) =>
    createTokenSource(credential, { authority: cloud.url, caFile });
  const metadata = () => ({
    status: 200,
    body: {
      token_endpoint: `${cloud.url}/${tenantId}/oauth2/v2.0/token`,
      authorization_endpoint: `${cloud.url}/${tenantId}/oauth2/v2.0/authorize`,
      jwks_uri: `${cloud.url}/${tenantId}/discovery/v2.0/keys`,
      issuer: `${cloud.url}/${tenantId}/v2.0`,
    },
  });
  const form = () => new URLSearchParams(cloud.asked.at(-1)?.body);

  it("signs in with a secret, and keeps the token", async () => {
    cloud.answer(metadata(), TOKEN);
    const tokens = source(secret);
    assert.equal(await tokens.token(SCOPE), "header.payload.signature");
    assert.equal(await tokens.token(SCOPE), "header.payload.signature");
    const posts = cloud.asked.filter(({ method }) => method === "POST");
    assert.equal(posts.length, 1);
    assert.equal(
      posts[0]?.path.split("?")[0],
      `/${tenantId}/oauth2/v2.0/token`,
    );
    assert.equal(form().get("client_secret"), SECRET);
    assert.match(form().get("scope") ?? "", /^https:\/\/outlook\.office365/);
  });

  it("signs in once for all who need a token at the same time", async () => {
    cloud.answer(metadata(), TOKEN);
    const tokens = source(secret);
    const had = await Promise.all(
      Array.from({ length: 20 }, () => tokens.token(SCOPE)),
    );
    assert.deepEqual([...new Set(had)], ["header.payload.signature"]);
    const posts = cloud.asked.filter(({ method }) => method === "POST");
    assert.equal(posts.length, 1);
  });

  it("never asks Microsoft about an authority that is not Microsoft's", async () => {
    cloud.answer(metadata(), TOKEN);
    await source(secret).token(SCOPE);
    assert.ok(
      cloud.asked.every(({ path }) => path.startsWith(`/${tenantId}/`)),
    );
  });

  it("signs in with a certificate", async () => {
    cloud.answer(metadata(), TOKEN);
    const tokens = source({
      kind: "certificate",
      clientId,
      tenantId,
      certificateFile: cloud.identityFile(),
    });
    assert.equal(await tokens.token(SCOPE), "header.payload.signature");
    assert.equal(form().get("client_assertion")?.split(".").length, 3);
    assert.equal(form().get("client_secret"), null);
  });

  it("signs in as a workload with the platform's own token", async () => {
    cloud.answer(metadata(), TOKEN);
    const folder = mkdtempSync(join(tmpdir(), "bounce-desk-workload-"));
    const file = join(folder, "token");
    writeFileSync(file, "platform.own.token");
    process.env["AZURE_FEDERATED_TOKEN_FILE"] = file;
    try {
      const tokens = source({ kind: "workload", clientId, tenantId });
      assert.equal(await tokens.token(SCOPE), "header.payload.signature");
      assert.equal(form().get("client_assertion"), "platform.own.token");
    } finally {
      delete process.env["AZURE_FEDERATED_TOKEN_FILE"];
      rmSync(folder, { recursive: true });
    }
  });

  it("signs in with the machine's identity", async () => {
    let path = "";
    const server = createServer((request, response) => {
      path = request.url ?? "";
      response.setHeader("content-type", "application/json");
      response.end(
        JSON.stringify({
          access_token: "machine.token",
          expires_on: String(Math.floor(Date.now() / 1000) + 3600),
          resource: "https://outlook.office365.com",
          token_type: "Bearer",
        }),
      );
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address();
    assert.ok(typeof address === "object" && address !== null);
    process.env["IDENTITY_ENDPOINT"] = `http://127.0.0.1:${address.port}/msi`;
    process.env["IDENTITY_HEADER"] = "header";
    try {
      const tokens = source({ kind: "managed", clientId });
      assert.equal(await tokens.token(SCOPE), "machine.token");
      assert.match(path, new RegExp(`client_id=${clientId}`));
    } finally {
      delete process.env["IDENTITY_ENDPOINT"];
      delete process.env["IDENTITY_HEADER"];
      server.closeAllConnections();
      server.close();
    }
  });

  /** The error as a log or a crash would show it. */
  const failureOf = async (promise: Promise<string>): Promise<DeskError> => {
    const error: unknown = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(error instanceof DeskError);
    const shown = inspect(error, { depth: 20, showHidden: true });
    assert.ok(!shown.includes(SECRET), "the secret shows");
    return error;
  };

  it("says that Entra refused, without the secret, and tries again later", async () => {
    cloud.answer(metadata(), {
      status: 401,
      body: {
        error: "invalid_client",
        error_description: `AADSTS7000215: Invalid client secret provided: ${SECRET}`,
        error_codes: [7000215],
      },
    });
    const tokens = source(secret);
    const error = await failureOf(tokens.token(SCOPE));
    assert.equal(error.code, "entra.refused");
    assert.equal(error.message, "Entra refused the sign-in (AADSTS7000215).");
    cloud.answer(TOKEN);
    assert.equal(await tokens.token(SCOPE), "header.payload.signature");
  });

  it("tells an Entra out of reach from one that refused", async () => {
    const tokens = createTokenSource(secret, {
      authority: "https://localhost:1",
      caFile: cloud.caFile,
    });
    const error = await failureOf(tokens.token(SCOPE));
    assert.equal(error.code, "entra.unreachable");
  });

  it("sends no secret to a server that nobody vouches for", async () => {
    cloud.answer(metadata(), TOKEN);
    const other = makeCertificate({ name: "Somebody else", isAuthority: true });
    writeFileSync(cloud.caFile, other.cert);
    const error = await failureOf(source(secret).token(SCOPE));
    assert.equal(error.code, "entra.unreachable");
    assert.equal(cloud.asked.length, 0);
  });

  it("reports a fault of Entra as such", async () => {
    cloud.answer(metadata(), { status: 503, body: "<html>" });
    const error = await failureOf(source(secret).token(SCOPE));
    assert.equal(error.code, "entra.unreachable");
  });

  it("names the file that is missing", async () => {
    const error = await failureOf(source(secret, "/nowhere.pem").token(SCOPE));
    assert.equal(error.code, "trust.unreadable");
  });

  it("stops when it is told to", async () => {
    cloud.answer("silence");
    const error = await failureOf(
      source(secret).token(SCOPE, AbortSignal.timeout(300)),
    );
    assert.equal(error.code, "entra.aborted");
  });
});
