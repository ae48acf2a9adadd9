import assert from "node:assert/strict";

import { filesOf } from "../../src/bot/attachments.ts";
import { readIncoming } from "../../src/bot/incoming.ts";

function filesIn(attachments: readonly unknown[]) {
  const incoming = readIncoming({
    type: "message",
    id: "1",
    channelId: "msteams",
    serviceUrl: "https://smba.trafficmanager.net/emea/",
    conversation: { id: "a:1", conversationType: "personal" },
    from: { id: "29:1" },
    recipient: { id: "28:bot" },
    attachments,
  });
  assert.ok(incoming);
  return filesOf(incoming);
}

const file = {
  contentType: "application/vnd.microsoft.teams.file.download.info",
  contentUrl: "https://contoso-my.sharepoint.com/personal/ines/report.eml",
  name: "report.eml",
  content: {
    downloadUrl: "https://contoso-my.sharepoint.com/download?tempauth=abc",
    uniqueId: "u1",
    fileType: "eml",
  },
};
const picture = {
  contentType: "image/*",
  contentUrl:
    "https://smba.trafficmanager.net/emea/v3/attachments/1/views/original",
};

describe("what comes with a message", () => {
  it("is a file in the sender's storage", () => {
    assert.deepEqual(filesIn([file]), [
      {
        name: "report.eml",
        url: "https://contoso-my.sharepoint.com/download?tempauth=abc",
        lies: "storage",
      },
    ]);
  });

  it("is a picture that the connector keeps", () => {
    assert.deepEqual(filesIn([picture]), [
      { name: "", url: picture.contentUrl, lies: "connector" },
    ]);
  });

  it("is not the message's own HTML, a quoted message or a card", () => {
    assert.deepEqual(
      filesIn([
        { contentType: "text/html", content: "<p>Hello</p>" },
        { contentType: "messageReference", content: "{}" },
        { contentType: "application/vnd.microsoft.card.adaptive" },
        "nonsense",
      ]),
      [],
    );
  });

  it("may lie where it cannot be fetched", () => {
    const elsewhere = [
      { contentType: "reference", name: "a.eml", contentUrl: "https://x" },
      { ...file, content: {} },
      { contentType: "image/png" },
    ];
    assert.deepEqual(
      filesIn(elsewhere).map(({ lies }) => lies),
      ["elsewhere", "elsewhere", "elsewhere"],
    );
  });

  it("is cut off after five", () => {
    assert.equal(filesIn(Array.from({ length: 9 }, () => file)).length, 5);
  });
});
