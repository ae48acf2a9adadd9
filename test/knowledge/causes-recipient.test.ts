import assert from "node:assert/strict";
import { choosesAsIn, confirmed, judgesAsIn } from "./verdict-table.ts";

const GONE = { "recipient.exists": false } as const;
const THERE = { "recipient.exists": true } as const;
const NO_DOMAIN = { "recipient.domain-takes-mail": false } as const;

describe("each cause on the recipient's side, by facts alone", () => {
  judgesAsIn({
    "recipient-not-found": [
      [{}, undefined],
      [{ "recipient.address": "ana@contoso.com" }, undefined],
      [GONE, "confirmed"],
      [{ ...GONE, "recipient.address": "ana@contoso.com" }, "confirmed"],
      [THERE, "ruled-out"],
    ],
    "recipient-domain-not-found": [
      [{}, undefined],
      [NO_DOMAIN, "confirmed"],
      [{ "recipient.domain-takes-mail": true }, "ruled-out"],
    ],
    "recipient-mailbox-full": [
      [{}, undefined],
      [THERE, undefined],
      [GONE, "ruled-out"],
    ],
    "recipient-restricted": [
      [{}, undefined],
      [THERE, undefined],
      [GONE, "ruled-out"],
    ],
    "recipient-policy": [
      [{}, undefined],
      [GONE, "ruled-out"],
    ],
    "recipient-throttled": [
      [{}, undefined],
      [GONE, "ruled-out"],
    ],
    "recipient-server-unreachable": [
      [{}, undefined],
      [{ "recipient.domain-takes-mail": true }, undefined],
      [NO_DOMAIN, "ruled-out"],
    ],
    greylisted: [
      [{}, undefined],
      [THERE, undefined],
    ],
    "message-too-large": [
      [{}, undefined],
      [{ "problem.scope": "one-message" }, "likely"],
      [{ "problem.scope": "everything" }, undefined],
    ],
    "content-rejected": [
      [{}, undefined],
      [{ "problem.scope": "one-message" }, undefined],
    ],
  });

  it("nobody there and no domain there are two faults only where both were seen", () => {
    const ids = ["recipient-not-found", "recipient-domain-not-found"];
    assert.deepEqual(confirmed(GONE, ids), ["recipient-not-found"]);
    assert.deepEqual(confirmed(NO_DOMAIN, ids), ["recipient-domain-not-found"]);
  });
});

describe("the cure on the recipient's side", () => {
  choosesAsIn({
    "recipient-not-found": [[{}, "correct-recipient"]],
    "recipient-domain-not-found": [[{}, "correct-recipient"]],
    "recipient-mailbox-full": [[{}, "ask-recipient-admin"]],
    "recipient-restricted": [[{}, "ask-recipient-admin"]],
    "recipient-policy": [[{}, "ask-recipient-admin"]],
    "recipient-throttled": [[{}, "wait-and-retry"]],
    "recipient-server-unreachable": [[{}, "ask-recipient-admin"]],
    greylisted: [[{}, "wait-and-retry"]],
    "message-too-large": [[{}, "shrink-message"]],
    "content-rejected": [
      [{}, "ask-recipient-admin"],
      [{ "problem.scope": "one-message" }, "ask-recipient-admin"],
      [{ "problem.scope": "everything" }, "correct-message"],
    ],
  });
});
