import assert from "node:assert/strict";
import { makeCertificate } from "./certificates.ts";
import { MX_HOST, openWorld } from "./world.ts";

const identity = makeCertificate({ name: MX_HOST });
const askedBy = { caseId: "one", tenantId: "t", objectId: "o" };

describe("looks of one case, each with a signal of its own", () => {
  it("share one connection, and one that is given up leaves it to the others", async () => {
    const given = new AbortController();
    const world = await openWorld({
      peer: {
        identity,
        replies: {
          // The dialogue is under way, with both waiting for it.
          EHLO: (socket) => {
            given.abort();
            socket.write("250-mx Hello\r\n250-PIPELINING\r\n250 STARTTLS\r\n");
          },
        },
      },
    });
    const [, relay] = await Promise.all([
      world.run("certificate", { askedBy }, given.signal),
      world.run("relay", { askedBy }),
    ]);
    assert.equal(relay.outcome, "saw");
    assert.equal(world.peer.connections(), 1);
    await world.close();
  });

  it("end what they share with the last of them", async () => {
    let hungUp = (): void => undefined;
    const isHungUp = new Promise<void>((resolve) => {
      hungUp = resolve;
    });
    const enders = [new AbortController(), new AbortController()];
    const world = await openWorld({
      peer: {
        banner: (socket) => {
          socket.on("close", hungUp);
          for (const ender of enders) ender.abort();
        },
      },
      options: { caps: { bannerMs: 60_000, stepMs: 60_000 } },
    });
    const looks = enders.map(({ signal }, at) =>
      world.run(at === 0 ? "greeting" : "certificate", { askedBy }, signal),
    );
    await isHungUp;
    for (const result of await Promise.all(looks))
      assert.equal(result.outcome, "could-not-look");
    await world.close();
  });

  it("of different cases share nothing", async () => {
    const world = await openWorld({ peer: { identity } });
    await Promise.all(
      ["one", "two"].map((caseId) =>
        world.run("greeting", { askedBy: { ...askedBy, caseId } }),
      ),
    );
    assert.equal(world.peer.connections(), 2);
    await world.close();
  });
});

describe("where a server is known to take a group", () => {
  it("no connection is kept for a second dialogue, so all TLS versions are tried at once", async () => {
    const world = await openWorld({ peer: { identity } });
    const versions = async () => {
      const before = world.peer.connections();
      const result = await world.run("tls-versions");
      assert.ok(result.outcome === "saw");
      const [piece] = result.evidence;
      assert.deepEqual(piece?.value, ["TLSv1.2", "TLSv1.3"]);
      return world.peer.connections() - before;
    };
    assert.equal(await versions(), 3);
    await world.run("relay");
    assert.equal(await versions(), 4);
    await world.close();
  });
});
