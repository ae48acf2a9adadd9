import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileService, type CompiledService } from "./compiled-service.ts";
import { assertOneLine, ended } from "./one-line.ts";
import { playedService } from "./played-service.ts";
import { cardsIn, countsOf } from "./stage-now.ts";
import {
  exchangeWrites,
  freePort,
  newPlace,
  run,
  type Process,
} from "./spawned-service.ts";

describe("bad input", function () {
  this.timeout(90_000);
  let folder: string;
  let compiled: CompiledService;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "bounce-desk-bad-"));
    compiled = await compileService();
  });
  after(async () => {
    await compiled.remove();
    await rm(folder, { recursive: true, force: true });
  });

  async function file(name: string, content: string | Buffer): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, content);
    return path;
  }

  describe("over the wire", () => {
    const on = playedService(() => compiled.file("index"));

    before(async () => {
      await on.lab.until("welcomes", (now) => {
        const { user, admin } = countsOf(now);
        return user === 1 && admin === 1;
      });
    });
    // Whatever came in, the process is still there.
    afterEach(async () => {
      const alive = await fetch(`http://127.0.0.1:${on.place.port}/livez`);
      assert.deepEqual(
        [alive.status, await alive.json()],
        [200, { alive: true }],
      );
    });

    it("answers a broken body with a sentence and a reference", async () => {
      const response = await fetch(
        `http://127.0.0.1:${on.place.port}/api/messages`,
        {
          method: "POST",
          headers: {
            "content-type": "application/json",
            authorization: "Bearer x.y.z",
          },
          body: '{"type": "message", ',
        },
      );
      const body = await response.text();
      assert.ok(response.status >= 400 && response.status < 500, body);
      assert.match(body, /"error":"[A-Z][^"]+\."/);
      assert.match(body, /"reference":"[\w-]{6,}"/);
    });

    it("answers a broken body on the page's side too", async () => {
      const response = await fetch(`${on.url}/api/say`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: "{",
      });
      assert.equal(response.status, 400);
      assert.match(await response.text(), /not valid JSON/);
    });

    it("answers an unknown verb, and does nothing", async () => {
      const [welcome] = cardsIn(await on.lab.stage(), "user");
      const { status, message } = await on.lab.pressRaw(
        "user",
        welcome?.id ?? "",
        "format-the-disk",
        {},
      );
      assert.equal(status, 200);
      assert.match(message ?? "", /out of date/);
    });

    it("answers a card of a case that is not there", async () => {
      const [welcome] = cardsIn(await on.lab.stage(), "user");
      await on.lab.pressRaw("user", welcome?.id ?? "", "ask-for-fix", {
        caseId: "00000000-0000-0000-0000-000000000000",
      });
      await on.lab.until("the refusal", (now) =>
        cardsIn(now, "user").some(({ words }) =>
          words.includes("This card is out of date."),
        ),
      );
      assert.deepEqual(await exchangeWrites(on.place), []);
    });

    it("keeps a second start off its ports, and goes on", async () => {
      const second = await ended(
        start(on.place.folder, on.place.labPort, on.place.port),
      );
      assertOneLine(second, 1, new RegExp(`Port ${on.place.labPort} .*in use`));
      assert.equal(await on.lab.say("agent", "hello"), 200);
      await on.lab.until("an answer", (now) =>
        cardsIn(now, "agent").some(({ title }) => title.startsWith("Hello")),
      );
    });

    it("names the bot's port when that one is taken", async () => {
      const other = await newPlace();
      const second = await ended(
        start(other.folder, other.labPort, on.place.port),
      );
      await other.leave();
      assertOneLine(second, 1, new RegExp(`Port ${on.place.port} .*in use`));
    });

    function start(labDir: string, labPort: number, port: number): Process {
      return run([compiled.file("index")], {
        BOUNCE_DESK_MODE: "lab",
        LAB_DIR: labDir,
        LAB_PORT: String(labPort),
        PORT: String(port),
      });
    }
  });

  describe("in the settings", () => {
    it("lists all that production lacks at once", async () => {
      const { code, stdout, stderr } = await ended(
        run([compiled.file("index")]),
      );
      assert.equal(code, 2);
      assert.equal(stdout, "");
      for (const name of [
        "TENANT_ID",
        "BOT_APP_ID",
        "BOT_CREDENTIAL",
        "HELPDESK_TEAM_ID",
        "HELPDESK_CHANNEL_ID",
        "APPROVERS_GROUP_ID",
      ])
        assert.match(stderr, new RegExp(`^  - ${name} `, "m"));
      assert.doesNotMatch(stderr, /at .*\.ts:\d+/);
    });

    it("says which database cannot be opened, and why", async () => {
      const noFolder = await file("no-folder", "text");
      const noDatabase = await file("no-database.db", "x".repeat(8_192));
      for (const [databaseFile, why] of [
        [join(noFolder, "bounce-desk.db"), /not a folder/],
        [noDatabase, /not a database/],
      ] as const) {
        const outcome = await ended(
          run([compiled.file("index")], await production(databaseFile)),
        );
        assertOneLine(outcome, 1, why);
        assert.ok(outcome.stderr.includes(databaseFile), outcome.stderr);
      }
    });
  });

  describe("on the command line", () => {
    for (const [args, said] of [
      [["undo-everything"], /no command "undo-everything"/],
      [[], /No command given/],
      [["parse", "--loudly", "x"], /--loudly/],
      [
        ["parse", "/nowhere/bounce.eml"],
        /^\/nowhere\/bounce\.eml is not there/,
      ],
      [["diagnose", "--fact", "nonsense", "x"], /--fact nonsense/],
      [
        ["diagnose", "--lab", "/nowhere.json", "x"],
        /^\/nowhere\.json is not there/,
      ],
      [["lab", "--port", "x"], /--port/],
      [["scenarios", "--dir", "/nowhere"], /^\/nowhere is not there/],
    ] as const)
      it(`says in one line what is wrong with: ${args.join(" ")}`, async () => {
        assertOneLine(
          await ended(run([compiled.file("cli"), ...args])),
          2,
          said,
        );
      });

    it("finds nothing in a file that is no bounce, and says so", async () => {
      const binary = await file("picture.bin", randomBytes(20_000));
      for (const command of ["parse", "diagnose"]) {
        const { code, stdout, stderr } = await ended(
          run([compiled.file("cli"), command, "--json", binary]),
        );
        assert.equal(code, 1, stderr);
        assert.equal(stderr, "");
        const line: unknown = JSON.parse(stdout);
        assert.ok(typeof line === "object" && line !== null);
        assert.deepEqual("bounces" in line && line.bounces, []);
      }
    });
  });
});

async function production(
  databaseFile: string,
): Promise<Record<string, string>> {
  const id = "11111111-2222-4333-8444-555555555555";
  return {
    HOST: "127.0.0.1",
    PORT: String(await freePort()),
    DATABASE_FILE: databaseFile,
    TENANT_ID: id,
    BOT_APP_ID: id,
    BOT_CREDENTIAL: "secret",
    BOT_CLIENT_ID: id,
    BOT_SECRET: "not-a-real-one",
    HELPDESK_TEAM_ID: id,
    HELPDESK_CHANNEL_ID: "19:abc@thread.tacv2",
    APPROVERS: id,
  };
}
