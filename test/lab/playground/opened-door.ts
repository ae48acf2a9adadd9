import {
  openPlaygroundDoor,
  type PlaygroundDoor,
} from "../../../src/lab/playground/index.ts";
import { createFakeLab, type FakeLab } from "../page/fake-lab.ts";
import { startPlayground, type APlayground } from "./a-playground.ts";

/** A fake lab, its door and a Playground at it; all fresh for each test of this suite. */
export interface OpenedDoor {
  readonly fake: FakeLab;
  readonly door: PlaygroundDoor;
  readonly playground: APlayground;
}

export function openedDoor(): OpenedDoor {
  let fake: FakeLab;
  let door: PlaygroundDoor;
  let playground: APlayground;
  beforeEach(async () => {
    fake = createFakeLab();
    door = await openPlaygroundDoor(fake.lab.teams, 0);
    playground = await startPlayground(door.url);
  });
  afterEach(async () => {
    await door.close();
    await playground.close();
  });
  return {
    get fake() {
      return fake;
    },
    get door() {
      return door;
    },
    get playground() {
      return playground;
    },
  };
}
