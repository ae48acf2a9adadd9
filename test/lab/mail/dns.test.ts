import assert from "node:assert/strict";
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect } from "node:net";
import {
  decode,
  encode,
  type Answer,
  type DecodedPacket,
  type Packet,
} from "dns-packet";
import fc from "fast-check";
import { respond } from "../../../src/lab/mail/dns/response.ts";
import type { Scenario } from "../../../src/lab/scenario.ts";
import { contoso, onStage } from "./tenant-stage.ts";

type Ask = (server: string, query: Buffer) => Promise<Buffer>;

const udp: Ask = async (server, query) => {
  const [host = "", port = ""] = server.split(":");
  const socket = createSocket("udp4");
  try {
    socket.send(query, Number(port), host);
    const [reply] = (await once(socket, "message")) as [Buffer];
    return reply;
  } finally {
    socket.close();
  }
};

const tcp: Ask = async (server, query) => {
  const [host = "", port = ""] = server.split(":");
  const socket = connect({ host, port: Number(port) });
  try {
    const size = Buffer.alloc(2);
    size.writeUInt16BE(query.length);
    // In two pieces, as a network may cut it.
    socket.write(size.subarray(0, 1));
    socket.write(Buffer.concat([size.subarray(1), query]));
    let buffer = Buffer.alloc(0);
    for await (const chunk of socket) {
      buffer = Buffer.concat([buffer, chunk as Buffer]);
      if (buffer.length >= 2 && buffer.length >= 2 + buffer.readUInt16BE(0))
        break;
    }
    return buffer.subarray(2);
  } finally {
    socket.destroy();
  }
};

function question(name: string, type: string, more: Packet = {}): Buffer {
  return encode({
    type: "query",
    id: 4711,
    flags: 0x100,
    questions: [{ name, type: type as "A" }],
    ...more,
  });
}

function rcode(reply: DecodedPacket): number {
  return (reply.flags ?? 0) & 0xf;
}

function dataOf(answers: readonly Answer[] = []): readonly unknown[] {
  return answers.map((answer) => {
    const data: unknown = "data" in answer ? answer.data : undefined;
    if (answer.type !== "TXT") return data;
    return (data as Buffer[]).map((part) => part.toString()).join("");
  });
}

const OWN = "contoso-com.mail.protection.outlook.com";

interface Row {
  readonly name: string;
  readonly type: string;
  readonly rcode?: number;
  readonly data?: readonly unknown[];
  readonly set?: (scenario: Scenario) => void;
}

const dns =
  (...records: { name: string; type: string; data?: unknown }[]) =>
  (scenario: Scenario): void => {
    scenario.tenant.dns = records.map((record) => ({
      data: undefined,
      ...record,
    }));
  };

const rows: readonly Row[] = [
  { name: "contoso.com", type: "MX", data: [{ preference: 0, exchange: OWN }] },
  {
    name: "contoso.example",
    type: "MX",
    data: [{ preference: 0, exchange: OWN }],
  },
  {
    name: "contoso.com",
    type: "TXT",
    data: ["v=spf1 include:spf.protection.outlook.com -all"],
  },
  { name: "contoso.com", type: "A", data: [] },
  { name: "nothing.contoso.com", type: "A", rcode: 3, data: [] },
  { name: OWN, type: "A", data: ["52.101.40.26"] },
  { name: OWN, type: "AAAA", data: [] },
  {
    name: OWN,
    type: "AAAA",
    data: ["2a01:111:f403:c929::1a"],
    set: (s) => {
      s.device.publicIpv6 = "2001:db8::44";
    },
  },
  {
    name: OWN,
    type: "AAAA",
    data: [],
    set: (s) => {
      s.device.publicIpv6 = "2001:db8::44";
      s.tenant.ipv6 = false;
    },
  },
  { name: OWN, type: "MX", data: [] },
  {
    name: "contoso-example.mail.protection.outlook.com",
    type: "A",
    data: ["52.101.40.26"],
  },
  {
    name: "fabrikam-example.mail.protection.outlook.com",
    type: "A",
    data: ["52.101.132.108"],
  },
  { name: "smtp.office365.com", type: "A", data: ["52.98.150.2"] },
  { name: "smtp.office356.com", type: "A", rcode: 3, data: [] },
  { name: "mail.protection.outlook.com", type: "A", data: [] },
  {
    name: "fabrikam.example",
    type: "MX",
    data: [{ preference: 10, exchange: "mx.fabrikam.example" }],
  },
  { name: "mx.fabrikam.example", type: "A", data: ["192.0.2.25"] },
  { name: "exchange.contoso.com", type: "A", data: ["10.20.0.5"] },
  { name: "relay.contoso.local", type: "A", rcode: 3, data: [] },
  {
    name: "relay.contoso.local",
    type: "A",
    data: ["10.20.0.5"],
    set: (s) => {
      s.device.host = "relay.contoso.local";
    },
  },
  { name: "com", type: "A", data: [] },
  { name: "nowhere.invalid", type: "MX", rcode: 3, data: [] },
  {
    name: "contoso.com",
    type: "MX",
    data: [{ preference: 5, exchange: "gateway.example" }],
    set: dns({ name: "Contoso.com.", type: "mx", data: "5 gateway.example" }),
  },
  {
    name: "contoso.com",
    type: "MX",
    data: [
      { preference: 10, exchange: "a.example" },
      { preference: 20, exchange: "b.example" },
    ],
    set: dns({
      name: "contoso.com",
      type: "MX",
      data: [{ exchange: "a.example" }, "20 b.example"],
    }),
  },
  {
    name: "contoso.com",
    type: "MX",
    data: [],
    set: dns({ name: "contoso.com", type: "MX", data: null }),
  },
  {
    name: "contoso.com",
    type: "TXT",
    data: ["v=spf1 -all", "other"],
    set: dns({
      name: "contoso.com",
      type: "TXT",
      data: ["v=spf1 -all", "other"],
    }),
  },
  {
    name: "contoso.com",
    type: "TXT",
    data: [`v=${"x".repeat(600)}`],
    set: dns({
      name: "contoso.com",
      type: "TXT",
      data: `v=${"x".repeat(600)}`,
    }),
  },
  {
    name: "contoso.com",
    type: "MX",
    rcode: 2,
    data: [],
    set: dns({ name: "contoso.com", type: "SERVFAIL" }),
  },
  {
    name: "contoso.com",
    type: "MX",
    rcode: 5,
    data: [],
    set: dns({ name: "contoso.com", type: "REFUSED" }),
  },
  {
    name: "contoso.com",
    type: "MX",
    rcode: 3,
    data: [],
    set: dns({ name: "contoso.com", type: "NXDOMAIN" }),
  },
  {
    name: "contoso.com",
    type: "TXT",
    data: [],
    set: dns({ name: "contoso.com", type: "NODATA" }),
  },
  {
    name: "mail.contoso.com",
    type: "A",
    data: ["smtp.office365.com", "52.98.150.2"],
    set: dns({
      name: "mail.contoso.com",
      type: "CNAME",
      data: "smtp.office365.com",
    }),
  },
  {
    name: "a.contoso.com",
    type: "A",
    rcode: 2,
    data: [],
    set: dns(
      { name: "a.contoso.com", type: "CNAME", data: "b.contoso.com" },
      { name: "b.contoso.com", type: "CNAME", data: "a.contoso.com" },
    ),
  },
  {
    name: "_dmarc.contoso.com",
    type: "TXT",
    data: ["v=DMARC1; p=reject"],
    set: dns({
      name: "_dmarc.contoso.com",
      type: "TXT",
      data: "v=DMARC1; p=reject",
    }),
  },
];

const OPT = {
  name: ".",
  type: "OPT" as const,
  udpPayloadSize: 1232,
  extendedRcode: 0,
  ednsVersion: 0,
  flags: 0,
  flag_do: false,
  options: [],
};

function check(reply: DecodedPacket, row: Row): void {
  assert.equal(reply.id, 4711);
  assert.equal(rcode(reply), row.rcode ?? 0);
  assert.deepEqual(dataOf(reply.answers), row.data);
  const isAnswer = rcode(reply) === 0 || rcode(reply) === 3;
  assert.equal(reply.flag_aa, isAnswer);
  assert.ok(reply.flag_rd && reply.flag_ra && !reply.flag_tc);
  const isNegative = row.data?.length === 0 && isAnswer;
  assert.equal(reply.authorities?.[0]?.type, isNegative ? "SOA" : undefined);
  for (const answer of reply.answers ?? [])
    assert.ok("ttl" in answer && (answer.ttl ?? 0) > 0);
  assert.equal(reply.additionals?.[0]?.type, "OPT");
}

describe("the lab's DNS", () => {
  for (const row of rows)
    it(`${row.name} ${row.type}${row.set ? ", changed" : ""}: ${row.rcode ?? 0}, ${row.data?.length ?? 0} records`, () =>
      onStage(contoso(row.set), async (network) => {
        const query = question(row.name, row.type, { additionals: [OPT] });
        for (const ask of [udp, tcp])
          check(decode(await ask(network.dnsServer, query)), row);
      }));

  it("cuts a long answer over UDP and gives it whole over TCP", () =>
    onStage(
      contoso(
        dns({ name: "contoso.com", type: "TXT", data: "x".repeat(2000) }),
      ),
      async (network) => {
        const query = question("contoso.com", "TXT");
        const cut = decode(await udp(network.dnsServer, query));
        assert.ok(cut.flag_tc);
        assert.deepEqual(cut.answers, []);
        assert.deepEqual(cut.additionals, []);
        const whole = decode(await tcp(network.dnsServer, query));
        assert.deepEqual(dataOf(whole.answers), ["x".repeat(2000)]);
      },
    ));

  it("repeats the name in the case in which it was asked", () =>
    onStage(contoso(), async (network) => {
      const reply = decode(
        await udp(network.dnsServer, question("CoNtOsO.com", "MX")),
      );
      assert.equal(reply.questions?.[0]?.name, "CoNtOsO.com");
      assert.equal(reply.answers?.[0]?.name, "CoNtOsO.com");
    }));

  it("answers nonsense with an error code and goes on", () =>
    onStage(contoso(), async (network) => {
      const header = Buffer.from("1267010000010000000000003f", "hex");
      assert.equal(rcode(decode(await udp(network.dnsServer, header))), 1);
      const update = question("contoso.com", "A");
      update.writeUInt16BE(0x2800, 2);
      assert.equal(rcode(decode(await udp(network.dnsServer, update))), 4);
      const chaos = encode({
        type: "query",
        id: 1,
        questions: [{ name: "version.bind", type: "TXT", class: "CH" }],
      });
      assert.equal(rcode(decode(await udp(network.dnsServer, chaos))), 5);
      const reply = decode(
        await tcp(network.dnsServer, question("contoso.com", "MX")),
      );
      assert.equal(reply.answers?.length, 1);
    }));

  it("survives any bytes", () => {
    const scenario = contoso();
    const query = question("contoso.com", "MX", { additionals: [OPT] });
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 80 }),
        fc.array(fc.tuple(fc.nat(query.length - 1), fc.nat(255)), {
          maxLength: 6,
        }),
        (noise, changes) => {
          const spoilt = Buffer.from(query);
          for (const [at, value] of changes) spoilt[at] = value;
          for (const bytes of [Buffer.from(noise), spoilt]) {
            const reply = respond(scenario, bytes, "udp");
            if (reply !== undefined)
              assert.deepEqual(reply.subarray(0, 2), bytes.subarray(0, 2));
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it("does not start with a record that nobody can read", () =>
    assert.rejects(
      onStage(
        contoso(
          dns({ name: "contoso.com", type: "A", data: "not an address" }),
        ),
        () => Promise.resolve(),
      ),
      /tenant\.dns: the A record of contoso\.com cannot be understood/,
    ));
});
