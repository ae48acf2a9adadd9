import assert from "node:assert/strict";
import { play, type Player } from "./player.ts";
import {
  newPlace,
  startService,
  type Place,
  type SpawnedService,
} from "./spawned-service.ts";

/** A service in a process of its own, and the hands of its three people. */
export interface PlayedService {
  readonly place: Place;
  readonly lab: Player;
  /** Where the lab's page is. */
  readonly url: string;
}

/** Starts one before the tests of this suite and ends it behind them; a word on its stderr fails the suite. */
export function playedService(entry?: () => string): PlayedService {
  let place: Place;
  let service: SpawnedService;
  let lab: Player;

  before(async function () {
    this.timeout(90_000);
    place = await newPlace();
    service = await startService(place, entry?.());
    lab = await play(service.url);
  });

  after(async () => {
    lab.leave();
    const { stderr } = await service.stop();
    await place.leave();
    assert.equal(stderr, "");
  });

  return {
    get place() {
      return place;
    },
    get lab() {
      return lab;
    },
    get url() {
      return service.url;
    },
  };
}
