import assert from "node:assert/strict";
import { compileService, type CompiledService } from "./compiled-service.ts";
import {
  type Kill,
  killed,
  tellInPlace,
  undisturbed,
  type Told,
} from "./kill-tales.ts";

const KILLS: readonly Kill[] = [
  { onTheWay: "understood", ms: 4 },
  { atMs: 289 },
  { onTheWay: "approved", ms: 20 },
];

/** A few kills of the whole service; `npm run bench -- kill` kills it hundreds of times. */
describe("the service under kill -9", function () {
  this.timeout(180_000);
  let service: CompiledService;
  let tales: readonly Told[];

  before(async () => {
    service = await compileService();
    tales = await tellInPlace(service.file("index"), [
      undisturbed,
      killed(KILLS),
    ]);
  });

  after(() => service.remove());

  it("tells the story undisturbed: a welcome and a card a person, and a line at the end", () => {
    assert.deepEqual(tales[0]?.counts, { user: 3, agent: 1, admin: 2 });
    assertOnce(0, 0);
  });

  it("goes on where it was, killed on the way, after a step and at any moment", () =>
    assertOnce(1, KILLS.length));

  /** One write, one of each decision, and not a message more than without a kill, but for posts that were never answered. */
  function assertOnce(tale: number, kills: number): void {
    const told = tales[tale];
    const counts = tales[0]?.counts;
    assert.ok(told && counts);
    assert.equal(told.kills, kills);
    assert.deepEqual(told.writes, ["Set-InboundConnector"]);
    assert.deepEqual(told.counts, {
      user: counts.user + told.unheard.user,
      agent: counts.agent + told.unheard.agent,
      admin: counts.admin + told.unheard.admin,
    });
    for (const what of ["proposed", "approved", "written", "verified"])
      assert.equal(
        told.audit.filter((entry) => entry === `change.${what}`).length,
        1,
        what,
      );
  }
});
