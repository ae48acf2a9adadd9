import assert from "node:assert/strict";
import { holdDialogue } from "../../src/probes/net/smtp-dialogue.ts";
import { SmtpSession } from "../../src/probes/net/smtp-session.ts";
import {
  DidNotStart,
  HOST,
  MAIL_SERVERS,
  type MailServer,
} from "./mail-servers.ts";

/** Real mail servers hear the dialogue; where one cannot run, its test is left out and says why. */

const envelope = {
  from: "scanner@contoso.com",
  to: ["scanner@contoso.com", "supplier@fabrikam.example"],
} as const;

async function converse(
  server: MailServer,
  style: "grouped" | "one-by-one",
): Promise<void> {
  const { signal } = new AbortController();
  const session = new SmtpSession(await server.connect(), signal);
  const report = await holdDialogue(session, {
    greeting: "contoso.com",
    tls: { host: HOST },
    envelope: () => Promise.resolve(envelope),
    style,
  });
  const said = session.transcript.join("\n");
  assert.equal(report.stop, undefined, said);
  assert.equal(report.group, style === "grouped" ? "taken" : "not-tried", said);
  for (const part of [report.plain, report.inTls]) {
    const codes = part?.recipients.map(({ reply }) =>
      Math.floor(reply.code / 100),
    );
    assert.deepEqual(codes, [2, 5], said);
  }
  assert.equal(report.tls.tls, "up", said);
}

describe("real mail servers take the dialogue", () => {
  let running: MailServer | undefined;
  afterEach(async () => {
    await running?.close();
    running = undefined;
  });

  for (const { name, why, open } of MAIL_SERVERS)
    it(
      why === undefined ? name : `${name}, left out: ${why}`,
      async function () {
        if (open === undefined) return this.skip();
        this.timeout(150_000);
        running = await open();
        try {
          await converse(running, "grouped");
          await converse(running, "one-by-one");
        } catch (error) {
          if (error instanceof DidNotStart) this.skip();
          throw error;
        }
      },
    );
});
