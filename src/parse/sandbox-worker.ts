import { parentPort } from "node:worker_threads";
import type { Reading } from "../core/model.ts";
import { readFile } from "./files.ts";

export interface Order {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Answer {
  readonly reading: Reading;
}

parentPort?.on("message", ({ name, bytes }: Order) => {
  void readFile(name, bytes).then((reading) => {
    const answer: Answer = { reading };
    parentPort?.postMessage(answer);
  });
});
