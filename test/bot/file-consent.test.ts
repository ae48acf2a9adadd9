import assert from "node:assert/strict";
import { createSendFile } from "../../src/bot/send-file.ts";
import type { FileOffer } from "../../src/desk/cards/file-part.ts";
import type { UploadPlace } from "../../src/desk/ports.ts";
import { kim, sam } from "../desk/people.ts";
import { work } from "../desk/stage.ts";
import { serve } from "./http-server.ts";
import { configFor } from "./running-bot.ts";
import { chatOf, onTheWire, type Activity, type Wire } from "./wire.ts";

/** Everything here comes in over HTTP with signed tokens; what was recorded is worked off from a real store. */

const ONEDRIVE = "https://contoso-my.sharepoint.com";

interface Played {
  readonly wire: Wire;
  readonly offer: FileOffer;
  readonly uploaded: UploadPlace[];
}

/** Sam was offered a file. */
const offered = (play: (played: Played) => Promise<void>) =>
  onTheWire(async (wire) => {
    const uploaded: UploadPlace[] = [];
    Object.assign(wire.stage.desk, {
      sendFile: (place: UploadPlace) => {
        uploaded.push(place);
        return Promise.resolve({ outcome: "sent" });
      },
    });
    const item = await wire.stage.send(sam, {
      kind: "message",
      text: "export cases",
    });
    await work(wire.stage.desk);
    const { file } = await wire.stage.note(item);
    assert.ok(file?.state === "offered");
    await play({ wire, offer: file, uploaded });
  });

const consent = (offer: FileOffer, over: object = {}): Activity => ({
  type: "invoke",
  name: "fileConsent/invoke",
  text: undefined,
  value: {
    type: "fileUpload",
    action: "accept",
    context: { note: offer.note, file: offer.id },
    ...over,
  },
});

const uploadInfo = (offer: FileOffer, over: object = {}) => ({
  uploadInfo: {
    contentUrl: `${ONEDRIVE}/personal/sam/${offer.name}`,
    name: offer.name,
    uploadUrl: `${ONEDRIVE}/personal/sam/_api/v2.0/uploadSession?guid=1`,
    uniqueId: "1150D938-8870-4044-9F2C-5BBDEBA70C8C",
    fileType: "csv",
    etag: "123",
    ...over,
  },
});

describe("what a person says to a file that is offered", () => {
  it("is acknowledged at once, and done outside of the turn", () =>
    offered(async ({ wire, offer, uploaded }) => {
      const sent = consent(offer, uploadInfo(offer));
      const { status, body } = await wire.post(wire.activity(sam, sent));
      assert.deepEqual([status, body], [200, {}]);
      assert.deepEqual(uploaded, []);
      await work(wire.stage.desk);
      assert.deepEqual(
        uploaded.map(({ name, url }) => [name, new URL(url).host]),
        [[offer.name, "contoso-my.sharepoint.com"]],
      );
      assert.equal((await wire.stage.note(offer.note)).file?.state, "there");
    }));

  it("is no without an address", () =>
    offered(async ({ wire, offer, uploaded }) => {
      const sent = consent(offer, { action: "decline" });
      assert.equal((await wire.post(wire.activity(sam, sent))).status, 200);
      await work(wire.stage.desk);
      assert.deepEqual(uploaded, []);
      const { title } = await wire.stage.note(offer.note);
      assert.equal(title, "No file was made");
    }));

  const STRANGE: readonly (readonly [
    string,
    (offer: FileOffer) => Activity,
  ])[] = [
    [
      "another host",
      (offer) =>
        consent(
          offer,
          uploadInfo(offer, { uploadUrl: "https://evil.example/up" }),
        ),
    ],
    [
      "a host that only looks like it",
      (offer) =>
        consent(
          offer,
          uploadInfo(offer, {
            uploadUrl: "https://contoso.sharepoint.com.evil.example/up",
          }),
        ),
    ],
    [
      "an address with a name and password",
      (offer) =>
        consent(
          offer,
          uploadInfo(offer, {
            uploadUrl: "https://a:b@contoso-my.sharepoint.com/up",
          }),
        ),
    ],
    [
      "no HTTPS",
      (offer) =>
        consent(
          offer,
          uploadInfo(offer, { uploadUrl: "ftp://contoso.sharepoint.com/up" }),
        ),
    ],
    [
      "a link to elsewhere",
      (offer) =>
        consent(
          offer,
          uploadInfo(offer, { contentUrl: "https://evil.example/f" }),
        ),
    ],
    ["no address", (offer) => consent(offer)],
    [
      "no context",
      (offer) => consent(offer, { ...uploadInfo(offer), context: {} }),
    ],
    [
      "another kind",
      (offer) => consent(offer, { ...uploadInfo(offer), type: "other" }),
    ],
    [
      "another action",
      (offer) => consent(offer, { ...uploadInfo(offer), action: "maybe" }),
    ],
    [
      "a group chat",
      (offer) => ({
        ...consent(offer, uploadInfo(offer)),
        conversation: {
          id: "19:group@thread.v2",
          tenantId: sam.tenantId,
          conversationType: "groupChat",
        },
      }),
    ],
  ];
  for (const [what, sentOf] of STRANGE)
    it(`is not listened to with ${what}`, () =>
      offered(async ({ wire, offer, uploaded }) => {
        const posted = await wire.post(wire.activity(sam, sentOf(offer)));
        assert.equal(posted.status, 501);
        await work(wire.stage.desk);
        assert.deepEqual(uploaded, []);
        assert.deepEqual((await wire.stage.note(offer.note)).file, offer);
      }));

  it("counts from the one who was asked alone, and once", () =>
    offered(async ({ wire, offer, uploaded }) => {
      const sent = consent(offer, uploadInfo(offer));
      const forged = wire.activity(kim, sent);
      assert.notEqual(chatOf(kim), chatOf(sam));
      await wire.post(forged);
      await work(wire.stage.desk);
      assert.deepEqual(uploaded, []);
      // The same once more, under the same id and under another.
      const said = wire.activity(sam, { ...sent, id: "f:1" });
      for (const one of [said, said, { ...said, id: "f:2" }]) {
        assert.equal((await wire.post(one)).status, 200);
        await work(wire.stage.desk);
      }
      assert.equal(uploaded.length, 1);
    }));
});

describe("an upload", () => {
  const place = (url: string): UploadPlace => ({
    url,
    name: "cases.csv",
    contentUrl: url,
    uniqueId: "1",
    fileType: "csv",
  });
  const never = new AbortController().signal;
  const content = Buffer.from('{"a":"\u00e4"}');
  const config = (url: string) =>
    configFor({ BOT_FILE_HOSTS: new URL(url).host });

  it("is one PUT with its range, and no token", async () => {
    const drive = await serve(() => ({ status: 201, body: {} }));
    try {
      const send = createSendFile(config(drive.url));
      const sent = await send?.(place(`${drive.url}/up?a=b`), content, never);
      assert.deepEqual(sent, { outcome: "sent" });
      const [got] = drive.got;
      assert.deepEqual(
        [got?.method, got?.path, got?.body],
        ["PUT", "/up?a=b", { a: "\u00e4" }],
      );
      assert.equal(got?.headers["content-range"], "bytes 0-9/10");
      assert.equal(got.headers["content-length"], "10");
      assert.equal(got.headers.authorization, undefined);
    } finally {
      await drive.close();
    }
  });

  const OUTCOMES: readonly (readonly [number, string])[] = [
    [200, "sent"],
    [202, "refused"],
    [302, "refused"],
    [308, "refused"],
    [401, "refused"],
    [404, "refused"],
    [416, "refused"],
    [429, "later"],
    [503, "later"],
  ];
  for (const [status, outcome] of OUTCOMES)
    it(`is ${outcome} at ${status}`, async () => {
      const drive = await serve(({ path }) => ({
        status: path === "/up" ? status : 201,
        headers: { location: "/elsewhere" },
      }));
      try {
        const send = createSendFile(config(drive.url));
        const sent = await send?.(place(`${drive.url}/up`), content, never);
        assert.equal(sent?.outcome, outcome);
        assert.equal(drive.got.length, 1);
      } finally {
        await drive.close();
      }
    });

  it("does not begin to another host", async () => {
    const drive = await serve(() => ({ status: 201 }));
    try {
      const send = createSendFile(configFor({}));
      const sent = await send?.(place(`${drive.url}/up`), content, never);
      assert.deepEqual(sent, { outcome: "refused", reason: "host" });
      assert.deepEqual(drive.got, []);
    } finally {
      await drive.close();
    }
  });

  it("that nobody takes may be tried again", async () => {
    const drive = await serve(() => ({ status: 201 }));
    await drive.close();
    const send = createSendFile(config(drive.url));
    const sent = await send?.(place(`${drive.url}/up`), content, never);
    assert.equal(sent?.outcome, "later");
  });

  it("is not there where Teams has no files for bots", () => {
    assert.equal(
      createSendFile(configFor({ BOT_FILE_HOSTS: "none" })),
      undefined,
    );
  });
});
