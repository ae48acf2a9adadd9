import { parentPort } from "node:worker_threads";
import type { Reading } from "../core/model.ts";
import { isPicture, readFile } from "./files.ts";
import { readPicture } from "./picture.ts";

export interface Order {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Answer {
  readonly reading: Reading;
}

parentPort?.on("message", ({ name, bytes }: Order) => {
  const read = isPicture(bytes) ? readPicture(bytes) : readFile(name, bytes);
  void read.then((reading) => {
    const answer: Answer = { reading };
    parentPort?.postMessage(answer);
  });
});
