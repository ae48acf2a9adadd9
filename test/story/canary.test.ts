import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startLab, type RunningLab } from "../../src/lab/index.ts";
import { readStory, STORIES_FOLDER } from "../../src/stories.ts";
import { keepLab, tablesOf } from "../canary/kept.ts";
import { BEARER, PASSWORD, seeded, SUBJECT, WORDS } from "../canary/seeds.ts";
import { newest } from "./opened-story.ts";
import { play, type Player } from "./player.ts";
import { freePort, run, type Ended, type Process } from "./spawned-service.ts";

/** Words that stand nowhere else: what is found of them came from this story. */
const ADDRESSES = [
  "quokka.sender@contoso.com",
  "wombat.buyer@fabrikam.example",
];
/** Signed tokens, whoever issued them. */
const TOKEN = /eyJ[\w-]{10,}\.[\w-]{10,}/;

interface Row {
  readonly table: string;
  readonly text: string;
}

describe("seeded addresses, subjects, words and tokens", function () {
  this.timeout(150_000);
  let folder: string;
  let lab: RunningLab;
  let secrets: readonly string[];
  let rows: readonly Row[];
  let ended: Ended;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "bounce-desk-canary-"));
    lab = await openSeeded(folder);
    secrets = [
      PASSWORD,
      BEARER,
      ...Object.entries(lab.settings).flatMap(([name, value]) =>
        name.endsWith("_SECRET") ? [value] : [],
      ),
    ];
    const player = await play(lab.url);
    try {
      ended = await tell(player, lab);
    } finally {
      player.leave();
    }
    rows = rowsOf(lab.settings["DATABASE_FILE"] ?? "");
  });

  after(async () => {
    keepLab(lab.settings, lab.stage.scenario());
    await lab.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("went through the whole story, to the end of the process", () => {
    assert.equal(ended.signal, "SIGABRT");
    assert.ok(secrets.length >= 5 && secrets.every((one) => one.length > 8));
    // The scan finds them where they belong: what it does not find elsewhere is not there.
    for (const seeded of [...ADDRESSES, WORDS])
      assert.ok(
        rows.some(({ text }) => text.includes(seeded)),
        `${seeded} was read`,
      );
    const audit = textOf(rows, "audit");
    for (const what of ["change.approved", "change.verified"])
      assert.ok(audit.includes(what), what);
  });

  it("are not printed: not in the log, not on a crash", () => {
    const { stdout, stderr } = ended;
    assert.match(stdout, /"event":"ready"/);
    for (const line of stdout.trimEnd().split("\n"))
      assert.doesNotThrow(() => JSON.parse(line), line);
    for (const seeded of [...ADDRESSES, SUBJECT, WORDS, ...secrets])
      assert.ok(!`${stdout}${stderr}`.includes(seeded), seeded);
    assert.doesNotMatch(stdout + stderr, TOKEN);
    assert.doesNotMatch(stdout + stderr, /[\w.]+@[\w-]+\.\w/);
  });

  it("are not in the audit", () => {
    const audit = textOf(rows, "audit");
    for (const seeded of [...ADDRESSES, SUBJECT, WORDS, ...secrets])
      assert.ok(!audit.includes(seeded), seeded);
  });

  it("are kept nowhere at all, where they are subjects or tokens", () => {
    for (const { table, text } of rows) {
      for (const seeded of [SUBJECT, ...secrets])
        assert.ok(!text.includes(seeded), `${table}: ${text}`);
      assert.doesNotMatch(text, TOKEN, table);
    }
  });

  it("are not kept of a message that was worked off", () => {
    const inbox = textOf(rows, "inbox");
    for (const seeded of [...ADDRESSES, SUBJECT, WORDS])
      assert.ok(!inbox.includes(seeded), seeded);
  });
});

async function openSeeded(folder: string): Promise<RunningLab> {
  const file = join(STORIES_FOLDER, "relay-ip-changed.json");
  const { scenario } = await readStory(file);
  const [from = "", to = ""] = ADDRESSES;
  return startLab({
    scenario: {
      ...scenario,
      tenant: {
        ...scenario.tenant,
        mailboxes: scenario.tenant.mailboxes.map((mailbox) => ({
          ...mailbox,
          address: from,
          password: PASSWORD,
        })),
      },
      device: { ...scenario.device, from, to },
    },
    stateDir: folder,
    port: 0,
    botPort: await freePort(),
  });
}

async function started(lab: RunningLab): Promise<Process> {
  const service = run(["test/story/canary-service.ts"], lab.settings);
  const { stdout } = service.child;
  assert.ok(stdout);
  while (!service.printed().includes('"ready"'))
    await Promise.race([
      once(stdout, "data"),
      service.ended.then(({ stderr }) => assert.fail(stderr)),
    ]);
  return service;
}

/** From the pasted error to the repaired path, with things that fail, until the process breaks off in its work. */
async function tell(player: Player, lab: RunningLab): Promise<Ended> {
  const service = await started(lab);
  const report = await player.until(
    "the device's failure",
    (now) => now.report ?? undefined,
  );
  await player.say("user", seeded(report));
  await player.press("user", "talk-to-person");
  await player.press("agent", "claim");
  await player.press("agent", "ask-admins");
  await newest(player, "admin", ({ title }) => title.startsWith("Approve"));
  await knockWith(lab);
  lab.faults.add("exchange", { kind: "unavailable" });
  await player.press("admin", "approve");
  await newest(player, "user", ({ words }) =>
    words.includes("Fixed and checked at"),
  );
  await player.press("user", "works-now");
  service.child.kill("SIGABRT");
  return service.ended;
}

/** Somebody at the door with a token of theirs. */
async function knockWith(lab: RunningLab): Promise<void> {
  const port = lab.settings["PORT"] ?? "";
  const url = `http://127.0.0.1:${port}/api/messages`;
  for (const body of ["{", JSON.stringify({ type: "message", text: WORDS })]) {
    const { status } = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${BEARER}`,
      },
      body,
    });
    assert.ok(status >= 400);
  }
}

/** All that stands in all tables. */
function rowsOf(file: string): readonly Row[] {
  return tablesOf(file).flatMap(({ table, rows }) =>
    rows.map((row) => ({ table, text: JSON.stringify(row) })),
  );
}

function textOf(rows: readonly Row[], of: string): string {
  const found = rows.filter(({ table }) => table === of);
  assert.ok(found.length > 0, `rows in ${of}`);
  return found.map(({ text }) => text).join("\n");
}
