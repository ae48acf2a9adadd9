import type { Topic } from "../../core/model.ts";
import { compare } from "./compare.ts";
import { migrate } from "./migrate.ts";
import { prevent } from "./prevent.ts";
import { sample } from "./sample.ts";
import { settings } from "./settings.ts";
import { timeline } from "./timeline.ts";

/** What can be asked for without a bounce; the first whose words fit answers, so the narrower stands first. */
export const topics: readonly Topic[] = [
  sample,
  timeline,
  migrate,
  settings,
  compare,
  prevent,
];
