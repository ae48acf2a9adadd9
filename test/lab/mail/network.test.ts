import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { promisify } from "node:util";
import { talk, type RawClient } from "./raw-client.ts";
import {
  contoso,
  MX,
  ON_PREMISES,
  onStage,
  SUBMISSION,
  wayTo,
} from "./tenant-stage.ts";

const relay = async (client: RawClient) => {
  await client.askAll([
    "EHLO client.example",
    "MAIL FROM:<scanner@contoso.com>",
  ]);
  return (await client.ask("RCPT TO:<supplier@fabrikam.example>")).slice(0, 9);
};

describe("the mail network", () => {
  it("judges each recipient by the connectors as they stand then", () =>
    onStage(contoso(), (network, stage) =>
      talk(wayTo(network, MX, 25), async (client) => {
        const allow = (addresses: string[]) =>
          stage.change((scenario) => {
            for (const one of scenario.tenant.inboundConnectors)
              one.SenderIPAddresses = addresses;
          });
        assert.equal(await relay(client), "550 5.7.6");
        allow(["198.51.100.20", "203.0.113.44"]);
        assert.match(
          await client.ask("RCPT TO:<supplier@fabrikam.example>"),
          /^250 2\.1\.5/,
        );
        assert.equal((await network.sendFromDevice()).outcome, "sent");
        allow(["198.51.100.20"]);
        assert.match(
          await client.ask("RCPT TO:<supplier@fabrikam.example>"),
          /^550 5\.7\.64/,
        );
        assert.equal((await network.sendFromDevice()).outcome, "refused");
      }),
    ));

  it("keeps its ports while the stage changes", () =>
    onStage(contoso(), (network, stage) => {
      const before = network.serviceRoutes();
      stage.change((scenario) => {
        scenario.device.publicIp = "198.51.100.20";
        scenario.device.host = "smtp.office365.com";
      });
      assert.deepEqual(network.serviceRoutes(), before);
      stage.change((scenario) => {
        scenario.device.blockedPorts = [25];
      });
      const ways = (port: number) =>
        network
          .serviceRoutes()
          .filter(
            (route) => route.port === port && route.address !== ON_PREMISES,
          )
          .map((route) => route.to);
      assert.deepEqual([...new Set(ways(25))], ["drop"]);
      assert.deepEqual([...new Set(ways(465))], ["refuse"]);
      assert.match(ways(587)[0] ?? "", /^127\.0\.0\.1:\d+$/);
      return Promise.resolve();
    }));

  it("shows the service's own address where it has one, and its own blocked ports", () =>
    onStage(
      contoso((scenario) => {
        scenario.device.blockedPorts = [25];
        scenario.service = { publicIp: "192.0.2.200", blockedPorts: [587] };
      }),
      (network) =>
        talk(wayTo(network, MX, 25), async (client) => {
          client.write("EHLO bot.example\r\n");
          assert.match(
            (await client.reply())[0] ?? "",
            /Hello \[192\.0\.2\.200\]$/,
          );
          assert.equal(wayTo(network, SUBMISSION, 587), "drop");
          assert.ok(
            network
              .serviceRoutes()
              .every((route) => route.address !== ON_PREMISES),
          );
        }),
    ));

  it("adds the ports that the service may not use to those of the network it shares", () =>
    onStage(
      contoso((scenario) => {
        scenario.device.blockedPorts = [25];
        scenario.service = { blockedPorts: [587] };
      }),
      (network) => {
        assert.equal(wayTo(network, MX, 25), "drop");
        assert.equal(wayTo(network, SUBMISSION, 587), "drop");
        return Promise.resolve();
      },
    ));

  it("has an IPv6 way only for a network that has IPv6", () =>
    onStage(contoso(), (network, stage) => {
      const six = () =>
        network.serviceRoutes().filter((route) => route.address.includes(":"));
      assert.deepEqual(six(), []);
      stage.change((scenario) => {
        scenario.device.publicIpv6 = "2001:db8::44";
      });
      assert.equal(six().length, 1);
      return talk(six()[0]?.to ?? "", async (client) => {
        client.write("EHLO bot.example\r\n");
        assert.match(
          (await client.reply())[0] ?? "",
          /Hello \[2001:db8::44\]$/,
        );
      });
    }));

  it("follows the scenario's own addresses of the MX host", () =>
    onStage(
      contoso((scenario) => {
        scenario.tenant.dns = [
          {
            name: scenario.tenant.mxHost,
            type: "A",
            data: ["52.101.8.32", "52.101.9.1"],
          },
        ];
      }),
      (network) => {
        assert.equal(
          wayTo(network, "52.101.9.1", 25),
          wayTo(network, "52.101.8.32", 25),
        );
        assert.throws(() => wayTo(network, MX, 25));
        return Promise.resolve();
      },
    ));

  it("counts what comes from the service and nothing else", () =>
    onStage(contoso(), async (network) => {
      await network.sendFromDevice();
      assert.deepEqual(network.counts(), { connections: 0, dataCommands: 0 });
      await talk(wayTo(network, MX, 25), async (client) => {
        await relay(client);
        await client.ask("DATA");
      });
      await talk(wayTo(network, SUBMISSION, 587), (client) =>
        client.ask("NOOP"),
      );
      assert.deepEqual(network.counts(), { connections: 2, dataCommands: 1 });
    }));

  it("stands beside another one", () =>
    onStage(contoso(), (one) =>
      onStage(
        contoso((scenario) => {
          scenario.device.publicIp = "198.51.100.20";
        }),
        async (other) => {
          assert.notEqual(one.dnsServer, other.dnsServer);
          assert.deepEqual(
            await Promise.all([
              talk(wayTo(one, MX, 25), relay),
              talk(wayTo(other, MX, 25), relay),
            ]),
            ["550 5.7.6", "250 2.1.5"],
          );
        },
      ),
    ));

  it("serves many clients at once, each quickly", () =>
    onStage(contoso(), async (network) => {
      await network.sendFromDevice();
      const attempts = await Promise.all(
        Array.from({ length: 40 }, () => network.sendFromDevice()),
      );
      assert.ok(
        attempts.every((attempt) => attempt.text.includes(" 550 5.7.64 ")),
      );
      const ids = new Set(
        attempts.map((attempt) => attempt.text.slice(-17, -1)),
      );
      assert.equal(ids.size, 40);
    }));

  it("leaves nothing open behind it, so that a process can end", async () => {
    const play = `
      import { connect } from "node:net";
      import { startMailNetwork } from "./src/lab/mail/index.ts";
      import { contoso, MX, stageOf, wayTo } from "./test/lab/mail/tenant-stage.ts";
      const network = await startMailNetwork({ stage: stageOf(contoso()) });
      const attempt = await network.sendFromDevice();
      const lingering = connect({ host: "127.0.0.1", port: Number(wayTo(network, MX, 25).split(":")[1]) });
      lingering.once("data", async () => { await network.close(); console.log(attempt.outcome); });`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "--eval", play],
      { timeout: 15_000 },
    );
    assert.equal(stdout, "refused\n");
  });

  it("does not answer any more once it is closed", async () => {
    const [host = "", port = ""] = await onStage(contoso(), (network) =>
      Promise.resolve(wayTo(network, MX, 25).split(":")),
    );
    await assert.rejects(
      once(connect({ host, port: Number(port) }), "connect"),
      /ECONNREFUSED/,
    );
  });
});
