import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const requestDelisting = {
  id: "request-delisting",
  title: "Ask for removal from the block list",
  whoCanDoIt: "network-admin",
  needs: [],
  steps: (read) => [
    `Find out which machine behind ${read("sender.public-address") ?? "the office's address"} sends unwanted mail, and stop it first.`,
    "Ask for removal at the page that the refusal names. It can take a day.",
  ],
  source: SOURCES.delisting,
  checked: CHECKED,
} satisfies Fix;
