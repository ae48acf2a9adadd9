import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod/v4";
import { readConfig } from "../../../src/config.ts";
import { startLab } from "../../../src/lab/index.ts";
import type { LabOptions, RunningLab } from "../../../src/lab/index.ts";
import { startBot } from "../teams/a-bot.ts";
import { botCalls } from "../teams/bot-calls.ts";
import { relayStory } from "./cloud-on-stage.ts";

const toldSchema = z.object({
  url: z.string(),
  settings: z.record(z.string(), z.string()),
  chats: z.array(z.unknown()),
});

describe("the lab", () => {
  let folder: string;
  const open: RunningLab[] = [];
  const start = async (options: Partial<LabOptions> = {}) => {
    const lab = await startLab({ scenario: relayStory(), ...options });
    open.push(lab);
    return lab;
  };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "bounce-desk-test-"));
  });
  afterEach(async () => {
    for (const lab of open.splice(0)) await lab.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const chat = (lab: RunningLab, role: string) => {
    const found = lab.teams.chats().find((one) => one.role === role);
    assert.ok(found);
    return found;
  };

  it("gives settings that the product takes as they are", async () => {
    const lab = await start();
    const config = readConfig(lab.settings);
    assert.equal(config.lab, true);
    assert.equal(config.network.standsIn, "office");
    assert.equal(config.tenant.exchangeUrl, config.entra.authority);
  });

  it("stands elsewhere when the story says so", async () => {
    const lab = await start({
      scenario: {
        ...relayStory(),
        service: { publicIp: "192.0.2.9", blockedPorts: [] },
      },
    });
    assert.equal(lab.settings["STANDS_IN"], "elsewhere");
  });

  it("goes on after a restart where it was", async () => {
    const first = await start({ stateDir: folder });
    await botCalls(first).postCard(chat(first, "admin").conversationId, {
      body: "approve?",
    });
    first.stage.change(({ tenant }) => {
      tenant.inboundConnectors[0]?.SenderIPAddresses.push("203.0.113.44");
    });
    const attempt = await first.mail.sendFromDevice();
    const { url, settings } = first;
    const chats = first.teams.chats();
    const connectors = first.stage.scenario().tenant.inboundConnectors;
    await first.close();

    const second = await start({
      stateDir: folder,
      scenario: relayStory({ domain: "other.example" }),
    });
    assert.equal(second.url, url);
    assert.deepEqual(second.settings, settings);
    assert.deepEqual(second.teams.chats(), chats);
    assert.deepEqual(
      second.stage.scenario().tenant.inboundConnectors,
      connectors,
    );
    assert.deepEqual(second.attempts(), [attempt]);
  });

  it("loses nothing when its process is killed", async () => {
    const script = fileURLToPath(new URL("lab-process.ts", import.meta.url));
    const child = fork(script, [folder], { execArgv: ["--import", "tsx"] });
    const [told] = z
      .tuple([toldSchema])
      .parse((await once(child, "message")).slice(0, 1));
    child.kill("SIGKILL");
    await once(child, "exit");

    const lab = await start({ stateDir: folder });
    assert.equal(lab.url, told.url);
    assert.deepEqual(lab.settings, told.settings);
    assert.deepEqual(lab.teams.chats(), told.chats);
    assert.equal(chat(lab, "user").messages[0]?.text, "our scanner stopped");
    assert.deepEqual(
      lab.stage.scenario().tenant.inboundConnectors[0]?.SenderIPAddresses,
      ["198.51.100.20", "203.0.113.44"],
    );
  });

  it("starts over on a held state when asked to", async () => {
    const first = await start({ stateDir: folder });
    const { settings } = first;
    await first.close();
    const second = await start({ stateDir: folder, heldState: "start-over" });
    assert.notEqual(second.settings["TENANT_ID"], settings["TENANT_ID"]);
    assert.equal(second.settings["BOT_APP_ID"], settings["BOT_APP_ID"]);
  });

  it("puts another story on stage with other people, chats and database", async () => {
    const lab = await start();
    const people = lab.teams.people().map(({ objectId }) => objectId);
    const { settings } = lab;
    await lab.mail.sendFromDevice();
    const seen: unknown[] = [];
    lab.onStartOver(async () => {
      seen.push(lab.stage.scenario().tenant.rejectDirectSend);
      await Promise.resolve();
    });
    await lab.startOver(relayStory({ rejectDirectSend: true }));
    assert.deepEqual(seen, [true]);
    for (const { objectId } of lab.teams.people())
      assert.ok(!people.includes(objectId));
    for (const name of ["DATABASE_FILE", "TENANT_ID", "HELPDESK_CHANNEL_ID"])
      assert.notEqual(lab.settings[name], settings[name]);
    assert.equal(lab.attempts().length, 0);
    assert.equal((await lab.mail.sendFromDevice()).outcome, "refused");
  });

  it("leaves the old story on stage when the new one cannot be played", async () => {
    const lab = await start({ stateDir: folder });
    const { settings } = lab;
    const broken = relayStory({
      dns: [{ name: "contoso.com", type: "NO-SUCH-TYPE", data: 1 }],
    });
    await assert.rejects(lab.startOver(broken));
    assert.deepEqual(lab.settings, settings);
    assert.equal((await lab.mail.sendFromDevice()).outcome, "refused");
  });

  it("plays stories asked for at once one after the other", async () => {
    const lab = await start();
    let running = 0;
    lab.onStartOver(async () => {
      running += 1;
      await new Promise(setImmediate);
      assert.equal(running, 1);
      running -= 1;
    });
    await Promise.all([
      lab.startOver(relayStory()),
      lab.startOver(relayStory({ rejectDirectSend: true })),
    ]);
    assert.equal(lab.stage.scenario().tenant.rejectDirectSend, true);
    assert.match(lab.settings["DATABASE_FILE"] ?? "", /-3\.db$/);
  });

  it("announces the people of a new story to the bot that then runs", async () => {
    const lab = await start();
    const old = await startBot(lab.settings);
    await old.hears(({ type }) => type === "conversationUpdate", 3);
    let fresh = old;
    lab.onStartOver(async () => {
      await old.close();
      fresh = await startBot(lab.settings);
    });
    await lab.startOver(relayStory());
    const heard = await fresh.hears(
      ({ type }) => type === "conversationUpdate",
      3,
    );
    assert.equal(heard[0]?.conversation.tenantId, lab.settings["TENANT_ID"]);
    assert.equal(old.heard.length, 6);
    await fresh.close();
  });

  it("answers Teams' and the page's addresses on one port", async () => {
    const lab = await start();
    const metadata = await fetch(lab.settings["BOT_OPENID_METADATA_URL"] ?? "");
    assert.equal(metadata.status, 200);
    const page = await fetch(`${lab.url}/api/stage`);
    assert.equal(page.status, 200);
  });

  it("names the port that is in use", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port =
      typeof address === "object" && address !== null ? address.port : 0;
    await assert.rejects(
      startLab({ scenario: relayStory(), port }),
      new RegExp(
        `^Error: Port ${port} for the lab's page is already in use\\.$`,
      ),
    );
    taken.close();
  });

  it("does not guess at a damaged state", async () => {
    writeFileSync(join(folder, "lab.json"), '{"version":1');
    await assert.rejects(
      startLab({ scenario: relayStory(), stateDir: folder }),
      /lab\.json is damaged\. Remove the file to start over\.$/,
    );
  });
});
