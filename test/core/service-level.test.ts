import assert from "node:assert/strict";
import { zoneOf } from "../../src/core/local-time.ts";
import {
  afterQuiet,
  afterWork,
  readBusinessHours,
  readSpan,
  targetsOf,
  type ServiceLevels,
} from "../../src/core/service-level.ts";

function hours(text: string, timeZone: string): ServiceLevels {
  const businessHours = readBusinessHours(text);
  assert.ok(typeof businessHours !== "string", text);
  return { businessHours, timeZone };
}

const OFFICE = "Mon-Fri 08:00-17:00";

describe("working time", () => {
  // Berlin is UTC+1; from 29 March to 25 October 2026 it is UTC+2. New York goes to summer time on 8 March, back on 1 November.
  const TABLE: readonly (readonly [
    what: string,
    office: string,
    zone: string,
    start: string,
    minutes: number,
    due: string,
  ])[] = [
    [
      "within a day",
      OFFICE,
      "Europe/Berlin",
      "2026-11-20T08:00Z",
      60,
      "2026-11-20T09:00Z",
    ],
    [
      "in seconds as well",
      OFFICE,
      "Europe/Berlin",
      "2026-11-20T08:00:30Z",
      60,
      "2026-11-20T09:00:30Z",
    ],
    [
      "before the office opens",
      OFFICE,
      "Europe/Berlin",
      "2026-11-20T02:00Z",
      60,
      "2026-11-20T08:00Z",
    ],
    [
      "as the office opens",
      OFFICE,
      "Europe/Berlin",
      "2026-11-20T07:00Z",
      60,
      "2026-11-20T08:00Z",
    ],
    [
      "as the office closes",
      OFFICE,
      "Europe/Berlin",
      "2026-11-20T16:00Z",
      60,
      "2026-11-23T08:00Z",
    ],
    [
      "ends with the day",
      OFFICE,
      "Europe/Berlin",
      "2026-11-20T15:00Z",
      60,
      "2026-11-20T16:00Z",
    ],
    [
      "over the weekend",
      OFFICE,
      "Europe/Berlin",
      "2026-11-20T15:30Z",
      60,
      "2026-11-23T07:30Z",
    ],
    [
      "on a Saturday",
      OFFICE,
      "Europe/Berlin",
      "2026-11-21T10:00Z",
      30,
      "2026-11-23T07:30Z",
    ],
    [
      "several days",
      OFFICE,
      "Europe/Berlin",
      "2026-11-16T07:00Z",
      20 * 60,
      "2026-11-18T09:00Z",
    ],
    [
      "Saturday there, Friday in UTC",
      OFFICE,
      "Pacific/Auckland",
      "2026-11-20T12:00Z",
      60,
      "2026-11-22T20:00Z",
    ],
    [
      "half an hour beside UTC",
      OFFICE,
      "Asia/Kolkata",
      "2026-11-20T02:00Z",
      60,
      "2026-11-20T03:30Z",
    ],
    [
      "over the weekend in which summer begins",
      OFFICE,
      "Europe/Berlin",
      "2026-03-27T15:30Z",
      60,
      "2026-03-30T06:30Z",
    ],
    [
      "over the weekend in which summer ends",
      OFFICE,
      "Europe/Berlin",
      "2026-10-23T14:30Z",
      60,
      "2026-10-26T07:30Z",
    ],
    [
      "the same in America",
      OFFICE,
      "America/New_York",
      "2026-10-30T20:30Z",
      60,
      "2026-11-02T13:30Z",
    ],
    [
      "a day of 23 hours",
      "Sun 00:00-24:00",
      "Europe/Berlin",
      "2026-03-28T12:00Z",
      23 * 60,
      "2026-03-29T22:00Z",
    ],
    [
      "a day of 25 hours",
      "Sun 00:00-24:00",
      "Europe/Berlin",
      "2026-10-24T12:00Z",
      25 * 60,
      "2026-10-25T23:00Z",
    ],
    [
      "opens in the hour that is left out",
      "Sun 02:30-05:00",
      "Europe/Berlin",
      "2026-03-28T12:00Z",
      30,
      "2026-03-29T02:00Z",
    ],
    [
      "opens in the hour that comes twice",
      "Sun 02:30-05:00",
      "Europe/Berlin",
      "2026-10-24T12:00Z",
      30,
      "2026-10-25T01:00Z",
    ],
    [
      "around the clock",
      "Mon-Sun 00:00-24:00",
      "UTC",
      "2026-12-31T23:00Z",
      120,
      "2027-01-01T01:00Z",
    ],
    [
      "on single days",
      "Mon,Thu 09:00-10:00",
      "UTC",
      "2026-11-16T09:30Z",
      60,
      "2026-11-19T09:30Z",
    ],
    [
      "over the leap day",
      OFFICE,
      "UTC",
      "2028-02-29T16:30Z",
      60,
      "2028-03-01T08:30Z",
    ],
  ];
  for (const [what, office, zone, start, minutes, due] of TABLE)
    it(what, () =>
      assert.equal(
        afterWork(start, minutes, hours(office, zone)),
        new Date(due).toISOString(),
      ),
    );

  it("reminds after three quarters of it", () => {
    const levels = {
      ...hours(OFFICE, "Europe/Berlin"),
      firstResponseMin: 60,
      resolutionHours: 8,
    };
    const openedAt = "2026-11-20T15:00:00.000Z";
    assert.deepEqual(targetsOf({ openedAt, reason: "" }, levels), [
      {
        what: "first-response",
        remindAt: "2026-11-20T15:45:00.000Z",
        dueAt: "2026-11-20T16:00:00.000Z",
      },
      {
        what: "resolution",
        remindAt: "2026-11-23T12:00:00.000Z",
        dueAt: "2026-11-23T14:00:00.000Z",
      },
    ]);
  });

  it("promises nothing where nothing is set", () =>
    assert.deepEqual(
      targetsOf(
        { openedAt: "2026-11-20T15:00:00.000Z", reason: "" },
        hours(OFFICE, "UTC"),
      ),
      [],
    ));
});

describe("quiet hours", () => {
  const TABLE: readonly (readonly [span: string, at: string, then: string])[] =
    [
      ["22:00-06:00", "2026-11-20T20:59Z", "2026-11-20T20:59Z"],
      ["22:00-06:00", "2026-11-20T21:00Z", "2026-11-21T05:00Z"],
      ["22:00-06:00", "2026-11-21T04:59Z", "2026-11-21T05:00Z"],
      ["22:00-06:00", "2026-11-21T05:00Z", "2026-11-21T05:00Z"],
      // The night in which the clock goes forward, and the one in which it goes back.
      ["22:00-06:00", "2026-03-28T22:00Z", "2026-03-29T04:00Z"],
      ["22:00-06:00", "2026-10-24T21:00Z", "2026-10-25T05:00Z"],
      ["12:00-13:00", "2026-11-20T11:30Z", "2026-11-20T12:00Z"],
      ["12:00-13:00", "2026-11-20T10:59Z", "2026-11-20T10:59Z"],
      ["18:00-24:00", "2026-11-20T18:00Z", "2026-11-20T23:00Z"],
    ];
  for (const [span, at, then] of TABLE)
    it(`${span}: ${at}`, () => {
      const quietHours = readSpan(span);
      assert.ok(typeof quietHours !== "string");
      const levels = { quietHours, timeZone: "Europe/Berlin" };
      assert.equal(Date.parse(afterQuiet(at, levels)), Date.parse(then));
    });
});

describe("hours as they are written", () => {
  const DAYS: readonly (readonly [text: string, days: readonly number[]])[] = [
    ["Mon-Fri 08:00-17:00", [1, 2, 3, 4, 5]],
    ["fri-mon 8:00-17:00", [5, 6, 0, 1]],
    ["Mon,Wed,Mon 08:00-17:00", [1, 3]],
    ["Sun 00:00-24:00", [0]],
  ];
  for (const [text, days] of DAYS)
    it(text, () =>
      assert.deepEqual(hours(text, "UTC").businessHours.days, days),
    );

  for (const wrong of [
    "",
    "Mon-Fri",
    "08:00-17:00",
    "Mo-Fr 08:00-17:00",
    "Mon- 08:00-17:00",
    "Mon-Fri 17:00-08:00",
    "Mon-Fri 08:00-08:00",
    "Mon-Fri 08:60-17:00",
    "Mon-Fri 08:00-24:01",
    "Mon-Fri 08:00-17:00 and later",
  ])
    it(`not ${JSON.stringify(wrong)}`, () =>
      assert.equal(typeof readBusinessHours(wrong), "string"));
});

describe("a zone", () => {
  it("says the same forth and back, every hour of a year", () => {
    for (const name of [
      "Europe/Berlin",
      "America/St_Johns",
      "Australia/Lord_Howe",
    ]) {
      const zone = zoneOf(name);
      for (
        let ms = Date.UTC(2026, 0, 1);
        ms < Date.UTC(2027, 0, 1);
        ms += 3_600_000
      ) {
        const back = zone.whenIs(zone.at(new Date(ms).toISOString()));
        // The hour that comes twice is told as its first time.
        assert.ok(back === ms || (back < ms && ms - back <= 3_600_000), name);
      }
    }
  });

  it("that nobody knows is refused", () =>
    assert.throws(() => zoneOf("Europe/Atlantis"), RangeError));
});
