import assert from "node:assert/strict";
import type { Person } from "../../src/core/model.ts";
import { createCaseSignals } from "../../src/desk/cases/case-signals.ts";
import type { NoteCard } from "../../src/desk/cards.ts";
import type { FileOffer } from "../../src/desk/cards/file-part.ts";
import { makeFile } from "../../src/desk/files/file-content.ts";
import { handleJob } from "../../src/desk/handle-job.ts";
import type { SentOff, UploadPlace } from "../../src/desk/ports.ts";
import { readAudit } from "../../src/storage/index.ts";
import { kim, robin, sam } from "./people.ts";
import { MINUTE, onStage, RELAY_DENIED, work, type Stage } from "./stage.ts";

interface Sent {
  readonly place: UploadPlace;
  readonly text: string;
}

/** A OneDrive that takes what comes, unless it is told to fail. */
function withDrive(stage: Stage) {
  const sent: Sent[] = [];
  const next: SentOff[] = [];
  Object.assign(stage.desk, {
    sendFile: (place: UploadPlace, content: Uint8Array) => {
      sent.push({ place, text: Buffer.from(content).toString("utf8") });
      return Promise.resolve(next.shift() ?? { outcome: "sent" });
    },
  });
  return { sent, next };
}

const placeFor = ({ name }: Pick<FileOffer, "name">): UploadPlace => ({
  url: "https://contoso-my.sharepoint.com/upload/1",
  name,
  contentUrl: `https://contoso-my.sharepoint.com/${name}`,
  uniqueId: "U-1",
  fileType: name.split(".").at(-1) ?? "",
});

function offerIn({ file }: NoteCard): FileOffer {
  assert.ok(file !== undefined && file.state !== "there", "no offer");
  return file;
}

async function offerOf(stage: Stage, from: Person, words: string) {
  return offerIn(await stage.note(await stage.say(from, words)));
}

async function answer(
  stage: Stage,
  from: Person,
  { note, id }: Pick<FileOffer, "note" | "id">,
  place?: UploadPlace,
): Promise<void> {
  await stage.send(from, {
    kind: "file-consent",
    note,
    file: id,
    ...(place === undefined ? {} : { place }),
  });
  await work(stage.desk);
}

const accept = (stage: Stage, from: Person, offer: FileOffer) =>
  answer(stage, from, offer, placeFor(offer));

const references = (csv: string) =>
  csv
    .trim()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(",")[0]);

describe("cases as a file", () => {
  it("holds all for an agent, made when it is accepted", () =>
    onStage(async (stage) => {
      const { sent } = withDrive(stage);
      await stage.say(robin, RELAY_DENIED);
      const offer = await offerOf(stage, sam, "export cases");
      assert.equal(offer.state, "offered");
      assert.equal(offer.name, "cases-2026-11-20-090000.csv");
      assert.ok(offer.sizeBytes > 100);
      // What comes in between is in it, too.
      await stage.say(kim, RELAY_DENIED);
      assert.equal(sent.length, 0);
      await accept(stage, sam, offer);
      const [{ place, text } = { place: undefined, text: "" }] = sent;
      assert.deepEqual(place, placeFor(offer));
      assert.match(text, /^\uFEFFreference,state,opened,/u);
      const both = [await stage.caseOf(kim), await stage.caseOf(robin)];
      assert.deepEqual(
        references(text).toSorted(),
        both.map(({ reference }) => reference).toSorted(),
      );
      assert.doesNotMatch(text, /TenantAttribution/);
      const card = await stage.note(offer.note);
      assert.deepEqual(card.file, {
        state: "there",
        name: offer.name,
        contentUrl: placeFor(offer).contentUrl,
        uniqueId: "U-1",
        fileType: "csv",
      });
      const audit: unknown[] = [];
      for await (const { who, what } of readAudit(stage.file, ""))
        audit.push([who, what]);
      assert.deepEqual(audit.at(-1), [sam.objectId, "cases.exported"]);
    }));

  it("holds one's own for anybody else, and for whom the role is unknown", () =>
    onStage(async (stage) => {
      const { sent } = withDrive(stage);
      await stage.say(robin, RELAY_DENIED);
      await stage.say(kim, RELAY_DENIED);
      const { reference } = await stage.caseOf(kim);
      await accept(stage, kim, await offerOf(stage, kim, "export cases"));
      stage.roles.state = "down";
      await accept(
        stage,
        sam,
        await offerOf(stage, sam, "export cases as json"),
      );
      assert.deepEqual(references(sent[0]?.text ?? ""), [reference]);
      assert.deepEqual(JSON.parse(sent[1]?.text ?? ""), []);
    }));

  it("is not handed out to one who is no agent any more", () =>
    onStage(async (stage) => {
      const { sent } = withDrive(stage);
      await stage.say(robin, RELAY_DENIED);
      const offer = await offerOf(stage, sam, "export cases");
      stage.roles.agents = [];
      await accept(stage, sam, offer);
      assert.deepEqual(sent, []);
      const { title, buttons } = await stage.note(offer.note);
      assert.equal(title, "Your file is not there");
      assert.equal(buttons[0]?.verb, "export");
    }));

  it("is what was looked for, from the button below a search as well", () =>
    onStage(async (stage) => {
      const { sent } = withDrive(stage);
      await stage.say(robin, RELAY_DENIED);
      const found = await stage.note(await stage.say(sam, "find 5.7.64"));
      const [button] = found.buttons;
      assert.deepEqual(
        [button?.verb, button?.title, button?.data["words"]],
        ["export", "Export", "5.7.64"],
      );
      const item = await stage.press(sam, "export", button?.data ?? {});
      await accept(stage, sam, offerIn(await stage.note(item)));
      assert.equal(references(sent[0]?.text ?? "").length, 1);
      const none = await offerOf(
        stage,
        sam,
        "export from nowhere.example as json",
      );
      await accept(stage, sam, none);
      assert.deepEqual(JSON.parse(sent[1]?.text ?? ""), []);
    }));

  it("is not made where it is declined", () =>
    onStage(async (stage) => {
      const { sent } = withDrive(stage);
      const offer = await offerOf(stage, sam, "export cases");
      await answer(stage, sam, offer);
      assert.equal((await stage.note(offer.note)).title, "No file was made");
      // An answer counts once.
      await accept(stage, sam, offer);
      assert.deepEqual(sent, []);
    }));

  it("is tried again while that may help, and offered anew where it did not", () =>
    onStage(async (stage) => {
      const { sent, next } = withDrive(stage);
      await stage.say(robin, RELAY_DENIED);
      const later = { outcome: "later", reason: "503" } as const;
      next.push(later);
      const first = await offerOf(stage, sam, "export cases");
      await accept(stage, sam, first);
      assert.equal(offerIn(await stage.note(first.note)).state, "under-way");
      await stage.pass(MINUTE);
      assert.equal(sent.length, 2);
      assert.equal((await stage.note(first.note)).file?.state, "there");

      next.push(later, later, later);
      const second = await offerOf(stage, sam, "export open cases as json");
      await accept(stage, sam, second);
      await stage.pass(MINUTE);
      await stage.pass(MINUTE);
      assert.equal(sent.length, 5);
      const failed = await stage.note(second.note);
      assert.equal(failed.title, "Your file is not there");
      const again = await stage.press(
        sam,
        "export",
        failed.buttons[0]?.data ?? {},
      );
      const third = offerIn(await stage.note(again));
      assert.deepEqual(third.order, second.order);
      assert.equal(
        (await stage.note(second.note)).title,
        "You asked for this file again",
      );
      await accept(stage, sam, third);
      assert.equal((await stage.note(third.note)).file?.state, "there");
    }));

  it("is gone on with by the next start where this one stops", () =>
    onStage(async (stage) => {
      const stopping = new AbortController();
      Object.assign(stage.desk, {
        sendFile: (_: UploadPlace, __: Uint8Array, stop: AbortSignal) => {
          stopping.abort();
          assert.ok(stop.aborted);
          return Promise.resolve({ outcome: "later", reason: "AbortError" });
        },
      });
      const offer = await offerOf(stage, sam, "export cases");
      const { note, id: file } = offer;
      const place = placeFor(offer);
      await stage.send(sam, { kind: "file-consent", note, file, place });
      await stage.turn();
      const [leased] = await stage.store.transact((tx) =>
        tx.jobs.lease("worker-1", stage.clock.now(), 15_000, 1),
      );
      assert.ok(leased);
      const signals = createCaseSignals(stopping.signal);
      await handleJob(stage.desk, leased, signals);
      assert.equal(offerIn(await stage.note(note)).state, "under-way");
      const { sent } = withDrive(stage);
      await stage.pass(MINUTE);
      assert.equal(sent.length, 1);
      assert.equal((await stage.note(note)).file?.state, "there");
    }));

  it("leaves no address of an upload behind", () =>
    onStage(async (stage) => {
      withDrive(stage);
      const offer = await offerOf(stage, sam, "export cases");
      await accept(stage, sam, offer);
      const since = new Date(0).toISOString();
      assert.equal(
        await stage.store.transact((tx) => tx.jobs.countSince("file:", since)),
        0,
      );
    }));

  const FORGED: readonly (readonly [
    string,
    (offer: FileOffer) => {
      from?: Person;
      offer?: Partial<FileOffer>;
      place?: Partial<UploadPlace>;
    },
  ])[] = [
    ["another person", () => ({ from: robin })],
    ["another tenant", () => ({ from: { ...sam, tenantId: "elsewhere" } })],
    ["another file", () => ({ offer: { id: "id-0" } })],
    ["another note", () => ({ offer: { note: "item-0" } })],
    ["another name", () => ({ place: { name: "payroll.xlsx" } })],
  ];
  for (const [what, forge] of FORGED)
    it(`is not sent on the word of ${what}`, () =>
      onStage(async (stage) => {
        const { sent } = withDrive(stage);
        const offer = await offerOf(stage, sam, "export cases");
        const before = await stage.cards();
        const forged = forge(offer);
        await answer(
          stage,
          forged.from ?? sam,
          { ...offer, ...forged.offer },
          { ...placeFor(offer), ...forged.place },
        );
        assert.deepEqual(sent, []);
        assert.deepEqual(await stage.cards(), before);
      }));

  it("is sent once, however often its answer comes", () =>
    onStage(async (stage) => {
      const { sent } = withDrive(stage);
      const offer = await offerOf(stage, sam, "export cases");
      await accept(stage, sam, offer);
      await accept(stage, sam, offer);
      await answer(stage, sam, offer);
      assert.equal(sent.length, 1);
      assert.equal((await stage.note(offer.note)).file?.state, "there");
    }));

  it("says where it is full", () =>
    onStage(async (stage) => {
      for (const person of [robin, kim]) await stage.say(person, RELAY_DENIED);
      const order = {
        kind: "cases",
        words: "",
        as: "csv",
        among: "all",
      } as const;
      const whole = await makeFile(stage.desk, sam, order);
      assert.deepEqual([whole.count, whole.isCut], [2, false]);
      const room = whole.bytes.length - 1;
      const cut = await makeFile(stage.desk, sam, order, room);
      assert.deepEqual([cut.count, cut.isCut], [1, true]);
      assert.ok(cut.bytes.length <= room);
    }));

  it("is left to the operator where no files can be sent", () =>
    onStage(async (stage) => {
      const note = await stage.note(await stage.say(sam, "export cases"));
      assert.equal(note.title, "I cannot send files here");
      assert.equal(note.file, undefined);
    }));
});

describe("one's own data as a file", () => {
  it("is complete", () =>
    onStage(async (stage) => {
      const { sent } = withDrive(stage);
      await stage.say(kim, RELAY_DENIED);
      await stage.say(robin, RELAY_DENIED);
      // The next fault of the same mail, and another mail.
      await stage.say(robin, RELAY_DENIED.replaceAll("5.7.64", "5.7.57"));
      await stage.say(robin, RELAY_DENIED.replaceAll("fabrikam", "woodgrove"));
      const offer = await offerOf(stage, robin, "export my data");
      assert.equal(offer.name, "my-data-2026-11-20-090000.json");
      await accept(stage, robin, offer);
      const data: unknown = JSON.parse(sent[0]?.text ?? "");
      const mine = await stage.store.transact((tx) =>
        tx.records.casesOf(robin),
      );
      assert.ok(typeof data === "object" && data !== null && "cases" in data);
      assert.ok(Array.isArray(data.cases));
      assert.equal(data.cases.length, mine.length);
      assert.ok(mine.length > 1);
      for (const { reference } of mine)
        assert.match(sent[0]?.text ?? "", new RegExp(reference));
      const { reference } = await stage.caseOf(kim);
      assert.doesNotMatch(sent[0]?.text ?? "", new RegExp(reference));
      assert.match(sent[0]?.text ?? "", /TenantAttribution/);
      assert.match(sent[0]?.text ?? "", /"devices": \[\s*\{\s*"tenantId"/);
      assert.match(sent[0]?.text ?? "", /"isMuted": false/);
    }));

  it("is shown as before where the file does not get through", () =>
    onStage(async (stage) => {
      const { next } = withDrive(stage);
      next.push({ outcome: "refused", reason: "404" });
      await stage.say(robin, RELAY_DENIED);
      const offer = await offerOf(stage, robin, "export my data");
      await accept(stage, robin, offer);
      const card = await stage.note(offer.note);
      assert.equal(card.title, "What I keep about you");
      assert.match(card.script ?? "", /fabrikam/);
      const again = await stage.press(
        robin,
        "export",
        card.buttons[0]?.data ?? {},
      );
      assert.equal(offerIn(await stage.note(again)).order.kind, "mine");
    }));

  it("says so where there is none", () =>
    onStage(async (stage) => {
      withDrive(stage);
      const note = await stage.note(await stage.say(robin, "export my data"));
      assert.equal(note.title, "I keep nothing about you");
    }));
});
