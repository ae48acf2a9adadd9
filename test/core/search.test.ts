import assert from "node:assert/strict";
import { passagesOf } from "../../src/core/passages.ts";
import { createSearch } from "../../src/core/search.ts";
import { knowledgeWith } from "../../src/knowledge/index.ts";

/** What people ask, and the passages of which one should stand among the first three. */
const ASKED: readonly (readonly [string, RegExp])[] = [
  [
    "Why does our scanner only reach colleagues and nobody outside?",
    /^cause\/direct-send-external$/,
  ],
  ["What does 5.7.64 mean?", /^code\/5\.7\.64-/],
  [
    "Do I need a licence for the scanner's mailbox?",
    /^fix\/assign-licence$|^cause\/mailbox-unlicensed$/,
  ],
  [
    "How many mails a day may a mailbox send?",
    /^cause\/recipient-limit$|^code\/5\.1\.90-daily-recipients$/,
  ],
  ["what is direct send", /^method\/direct-send$/],
  [
    "Why does the printer say the certificate is not trusted?",
    /^cause\/certificate-untrusted$/,
  ],
  ["Is port 465 supported by Microsoft 365?", /^cause\/port-465-unsupported$/],
  ["Which port should I open in the firewall?", /^fix\/open-port$/],
  [
    "our office got a new internet provider, what must I change",
    /^cause\/egress-ip-changed$/,
  ],
  [
    "How do I get off a blacklist?",
    /^cause\/ip-blocklisted$|^fix\/request-delisting$/,
  ],
  ["What is DKIM good for?", /^fix\/enable-dkim$|^cause\/dkim-missing$/],
  [
    "the attachment is too big, what can I do",
    /^cause\/message-too-large$|^fix\/shrink-message$/,
  ],
  ["I got a bounce for a mail I never sent", /^cause\/backscatter$/],
  ["Can the app send with Graph instead of SMTP?", /^method\/graph-send-mail$/],
  [
    "Is there a way to send newsletters to customers?",
    /communication-services$/,
  ],
  [
    "Why does multi factor stop the scanner from signing in?",
    /^cause\/mfa-blocks-basic$/,
  ],
  [
    "how do I turn on smtp auth for one mailbox",
    /^fix\/enable-smtp-auth-mailbox$/,
  ],
  ["Is a delayed mail lost?", /^cause\/delivery-delayed$/],
  [
    "The recipient's mailbox is full, what now?",
    /^cause\/recipient-mailbox-full$/,
  ],
  [
    "What TLS version does a device need?",
    /^fix\/update-device-tls$|^cause\/tls-version-too-old$/,
  ],
  [
    "can we keep the old printer that knows no encryption",
    /^method\/local-relay$|^cause\/tls-version-too-old$/,
  ],
  ["how do I publish a dmarc record", /^fix\/publish-dmarc$/],
  ["Why is mail over ipv6 refused?", /^cause\/ipv6-egress$|^fix\/force-ipv4$/],
  ["What happens when a mail loops between two servers?", /^cause\/mail-loop$/],
  ["who has to set the reverse dns name?", /^fix\/set-reverse-name$/],
  ["What does greylisting mean?", /^cause\/greylisted$/],
  [
    "who can lift the restriction of a hacked account",
    /^cause\/sender-account-restricted$|^fix\/secure-account$/,
  ],
  [
    "may the account send as another address",
    /^fix\/grant-send-as$|^cause\/send-as-denied$/,
  ],
  [
    "is high volume email good for customers",
    /^(?:cause|method|fix)\/.*h(?:ve|igh-volume)/,
  ],
  ["What is SPF?", /^cause\/spf-/],
  ["does Microsoft throttle new addresses", /^cause\/ip-throttled$/],
  [
    "may I use an IP address as server name",
    /^cause\/address-instead-of-name$/,
  ],
  [
    "why must the clock of the device be right",
    /^cause\/certificate-untrusted$/,
  ],
  ["does security defaults block smtp", /^cause\/security-defaults-block$/],
  ["what does error 535 mean", /^code\/535-/],
  [
    "How do I keep this from breaking after a provider change",
    /^topic\/prevent\//,
  ],
  [
    "why is port 465 not working with office 365",
    /^cause\/port-465-unsupported$/,
  ],
  ["How long until a delayed mail is given up?", /delayed|delivery/],
  ["Can I send an attachment of 40 MB?", /too-large$|shrink-message$/],
  // Slips of the pen, and German.
  ["why is the certifcate not trusted", /certificate-untrusted$|certificate/],
  [
    "Wie groß darf ein Anhang sein?",
    /^cause\/message-too-large$|^code\/5\.\d\.\d-too-large$/,
  ],
  [
    "Warum braucht der Scanner eine Lizenz?",
    /^fix\/assign-licence$|^cause\/mailbox-unlicensed$/,
  ],
  ["Warum lehnt der Empfänger unsere Mail wegen SPF ab?", /spf/],
  ["Wie richte ich DKIM ein?", /dkim/],
  ["Wie lange versucht Microsoft die Zustellung?", /delayed|delivery/],
  [
    "Darf der Drucker ohne Anmeldung senden?",
    /^fix\/switch-to-relay$|^method\/|^cause\/not-authenticated$/,
  ],
  ["Das Postfach des Empfängers ist voll", /mailbox-full$/],
];

const OFF_TOPIC: readonly string[] = [
  "the weather is fine today in Leeds",
  "the quick brown fox jumps over the lazy dog",
  "who won the football match yesterday evening",
  "please write me a poem about cats",
  "Was gibt es heute in der Kantine?",
  "can you reset my windows password",
  "book a meeting room for tomorrow",
  "",
  "?!",
];

describe("the search in what we know", () => {
  const passages = passagesOf(knowledgeWith([]));
  const search = createSearch(passages);

  for (const [question, wanted] of ASKED)
    it(`finds what answers: ${question}`, () => {
      const found = search(question, 3).map(({ id }) => id);
      assert.ok(
        found.some((id) => wanted.test(id)),
        found.join(", "),
      );
    });

  it("has what is wanted in the first place, mostly", () => {
    const first = ASKED.filter(([question, wanted]) =>
      wanted.test(search(question, 1)[0]?.id ?? ""),
    );
    assert.ok(
      first.length >= ASKED.length * 0.75,
      `${first.length} of ${ASKED.length}`,
    );
  });

  for (const question of OFF_TOPIC)
    it(`finds nothing where it is about something else: ${question}`, () =>
      assert.deepEqual(search(question, 6), []));

  it("hands out no more than it was asked for, each once", () => {
    const found = search("why does the scanner not send mail", 6);
    assert.equal(found.length, 6);
    assert.equal(new Set(found).size, 6);
  });
});

describe("the passages", () => {
  const knowledge = knowledgeWith([]);
  const passages = passagesOf(knowledge);

  it("hold every cause, fix, code and method under an id of its own", () => {
    const ids = new Set(passages.map(({ id }) => id));
    assert.equal(ids.size, passages.length);
    for (const [sort, entries] of [
      ["cause", knowledge.causes],
      ["fix", knowledge.fixes],
      ["code", knowledge.codes],
      ["method", knowledge.methods],
    ] as const)
      for (const { id } of entries) assert.ok(ids.has(`${sort}/${id}`), id);
  });

  it("tell nothing of the reader's own mail as if it were known", () => {
    for (const { id, text } of passages)
      if (id.startsWith("method/")) assert.match(text, /^It needs this: /m, id);
      else if (id.startsWith("cause/"))
        assert.match(text, /^Where this is what happens: /, id);
  });

  it("say when and against what they were checked", () => {
    for (const { source, checked, title, text } of passages) {
      assert.match(source, /^https:\/\/\S+$|^RFC \d+/);
      assert.match(checked, /^\d{4}-\d\d-\d\d$/);
      assert.notEqual(title, "");
      assert.doesNotMatch(`${title}${text}`, /undefined|\$\{/);
    }
  });
});
