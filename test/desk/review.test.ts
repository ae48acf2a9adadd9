import assert from "node:assert/strict";
import type { InboundConnector, MailTrace } from "../../src/desk/ports.ts";
import { gatherReview } from "../../src/desk/register/review-connectors.ts";
import { isReviewOrder } from "../../src/desk/register/review.ts";
import { traceTraffic } from "../../src/desk/register/review-traffic.ts";
import { FakeExchange } from "./fake-exchange.ts";
import { alex, robin, sam } from "./people.ts";
import {
  approvalOf,
  MINUTE,
  onStage,
  proposedChange,
  RELAY_DENIED,
  T0,
} from "./stage.ts";

const NOW = new Date(T0).toISOString();
const DAY_MS = 24 * 60 * MINUTE;

const MAIL = {
  id: "",
  sender: "s@contoso.com",
  recipient: "",
  status: "delivered",
};

/** A trace that knows when each address sent last, in days ago, and is asked at most so often. */
function traceOf(
  lastSeen: Readonly<Record<string, number>>,
  shutAfter = Number.POSITIVE_INFINITY,
) {
  const asked: { address: string; days: readonly [number, number] }[] = [];
  const daysAgo = (at: string) => (T0 - Date.parse(at)) / DAY_MS;
  const trace: MailTrace = {
    mails: (of, { from, to }) => {
      assert.ok("fromIp" in of);
      const days = [daysAgo(from), daysAgo(to)] as const;
      asked.push({ address: of.fromIp, days });
      if (asked.length > shutAfter)
        return Promise.resolve({
          outcome: "could-not-look",
          fault: "target",
          reason: "Graph is busy.",
        });
      const last = lastSeen[of.fromIp];
      const at = new Date(T0 - (last ?? 0) * DAY_MS).toISOString();
      const isIn = last !== undefined && last <= days[0] && last >= days[1];
      return Promise.resolve({
        outcome: "saw",
        value: isIn ? [{ ...MAIL, at, fromIp: of.fromIp }] : [],
      });
    },
    events: () => Promise.reject(new Error("nobody asks for these")),
  };
  return { trace, asked };
}

function connectors(
  lists: Readonly<Record<string, readonly string[]>>,
): readonly InboundConnector[] {
  return new FakeExchange(
    Object.entries(lists).map(([Name, SenderIPAddresses]) => ({
      Name,
      Identity: Name,
      SenderIPAddresses,
    })),
  ).connectors;
}

const clock = { now: () => NOW };

describe("desk: traffic of connectors", () => {
  it("asks once about what is in use, and in windows that Microsoft takes", async () => {
    const { trace, asked } = traceOf({ "192.0.2.1": 1, "192.0.2.3": 35 });
    const traffic = await traceTraffic(
      connectors({
        Busy: ["192.0.2.1"],
        Seldom: ["192.0.2.2", "192.0.2.3"],
        Dead: ["192.0.2.4"],
      }),
      trace,
      clock,
      NOW,
    );
    assert.equal(traffic.get("Busy")?.outcome, "seen");
    assert.deepEqual(traffic.get("Seldom"), {
      outcome: "seen",
      at: new Date(T0 - 35 * DAY_MS).toISOString(),
      address: "192.0.2.3",
    });
    assert.equal(traffic.get("Dead")?.outcome, "none");
    const counts = (address: string) =>
      asked.filter((one) => one.address === address).length;
    assert.deepEqual(
      ["192.0.2.1", "192.0.2.2", "192.0.2.3", "192.0.2.4"].map(counts),
      [1, 4, 4, 9],
    );
    for (const { days } of asked) {
      assert.ok(days[0] - days[1] <= 10 && days[0] < 90);
      assert.ok(days[0] > days[1]);
    }
  });

  it("claims no more than it saw when the trace stops answering", async () => {
    const { trace, asked } = traceOf({}, 5);
    const traffic = await traceTraffic(
      connectors({ A: ["192.0.2.1"], B: ["192.0.2.2"] }),
      trace,
      clock,
      NOW,
    );
    const until = (days: number) => ({
      outcome: "could-not-look",
      reason: "Graph is busy.",
      since: new Date(T0 - days * DAY_MS).toISOString(),
    });
    assert.deepEqual(traffic.get("A"), until(30));
    assert.deepEqual(traffic.get("B"), until(20));
    // Two rounds, one of the third, and the one that went unanswered: nothing is asked after it.
    assert.equal(asked.length, 6);
  });

  it("keeps within the questions that Microsoft answers, and says what it left out", async () => {
    const { trace, asked } = traceOf({});
    const many = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [`C${at}`, [`192.0.2.${at}`]]),
    );
    const traffic = await traceTraffic(connectors(many), trace, clock, NOW);
    assert.equal(asked.length, 90);
    const last = traffic.get("C39");
    assert.equal(last?.outcome, "could-not-look");
    assert.match(last.reason, /about 90 questions/);
    assert.equal(last.since, new Date(T0 - 20 * DAY_MS).toISOString());
  });

  it("stops when the trace is too slow for somebody who waits", async () => {
    const { trace, asked } = traceOf({});
    let ms = T0;
    const slow = { now: () => new Date((ms += 10_000)).toISOString() };
    const traffic = await traceTraffic(
      connectors({ A: ["192.0.2.1"] }),
      trace,
      slow,
      NOW,
    );
    const found = traffic.get("A");
    assert.equal(found?.outcome, "could-not-look");
    assert.match(found.reason, /too slowly/);
    assert.ok(asked.length < 9);
  });

  it("never calls a range unused for an address of it that was looked at", async () => {
    const { trace } = traceOf({});
    const traffic = await traceTraffic(
      connectors({ Mixed: ["192.0.2.1", "192.0.2.64/26"] }),
      trace,
      clock,
      NOW,
    );
    const found = traffic.get("Mixed");
    assert.equal(found?.outcome, "could-not-look");
    assert.equal(found.since, undefined);
  });
});

describe("desk: review connectors in the chat", () => {
  for (const [text, is] of [
    ["review connectors", true],
    [" Review  Connector. ", true],
    ["review connectors please, the scanner says 550 5.7.64", false],
    [RELAY_DENIED, false],
  ] as const)
    it(`reads ${JSON.stringify(text.slice(0, 30))}`, () => {
      assert.equal(isReviewOrder(text), is);
    });

  it("shows the findings to those who approve", () =>
    onStage(
      async (stage) => {
        const { trace } = traceOf({ "198.51.100.20": 2 });
        Object.assign(stage.desk, { trace });
        const card = await stage.note(
          await stage.say(alex, "review connectors"),
        );
        assert.equal(card.title, "1 of 2 connectors wants a look");
        assert.deepEqual(
          card.rows?.map(({ label }) => label),
          ["Medium"],
        );
        assert.match(
          card.rows[0]?.text ?? "",
          /^“Wide”\nOver-wide: .*\n→ .*\nNot known whether it is in use\./,
        );
        const [other] = card.more?.rows ?? [];
        assert.equal(other?.label, "In order");
        assert.match(
          other.text,
          /^“Printers”, mail on \{\{DATE\(2026-11-18T09:00:00Z, SHORT\)\}\} from/,
        );
        assert.deepEqual(stage.exchange.asked, []);
      },
      {
        exchange: new FakeExchange([
          { Comment: "Third floor" },
          {
            Name: "Wide",
            Comment: "Branch office",
            SenderIPAddresses: ["203.0.113.0/26"],
          },
        ]),
      },
    ));

  it("is for nobody else, and says so where the role cannot be looked up", () =>
    onStage(async (stage) => {
      for (const person of [robin, sam]) {
        const { title } = await stage.note(
          await stage.say(person, "review connectors"),
        );
        assert.equal(title, "Nothing was looked at");
      }
      stage.roles.state = "down";
      const { title } = await stage.note(
        await stage.say(alex, "review connectors"),
      );
      assert.equal(title, "Nothing was looked at");
    }));

  it("says that the connectors could not be read", () =>
    onStage(async (stage) => {
      stage.exchange.state = "down";
      const card = await stage.note(await stage.say(alex, "review connectors"));
      assert.equal(card.title, "I could not read the connectors");
      assert.match(card.lines[0] ?? "", /Exchange did not answer/);
    }));

  it("takes a connector for explained once a change of ours was written to it", () =>
    onStage(async (stage) => {
      const kinds = async () => {
        const review = await gatherReview(stage.desk);
        assert.equal(review.outcome, "reviewed");
        return review.connectors[0]?.findings.map(({ kind }) => kind);
      };
      assert.deepEqual(await kinds(), ["unexplained"]);
      const change = await proposedChange(stage);
      await stage.press(alex, "approve", approvalOf(change));
      await stage.pass(MINUTE);
      assert.equal((await stage.change(change.id)).state, "verified");
      // Somebody wipes the comment that names the change.
      stage.exchange.byHand("Printers", { Comment: "" });
      assert.deepEqual(await kinds(), []);
    }));
});
