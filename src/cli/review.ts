import { existsSync } from "node:fs";
import { processEnvironment, readConfig } from "../config.ts";
import {
  gatherReview,
  type ReviewOutcome,
} from "../desk/register/review-connectors.ts";
import { KIND, trafficWords, URGENCY } from "../desk/views/review-view.ts";
import { openEyes, systemClock } from "../eyes.ts";
import { openStore } from "../storage/index.ts";
import { readArguments } from "./arguments.ts";
import { WrongUse } from "./wrong-use.ts";

/** `review connectors`: every inbound connector with what is wrong with it. Reads alone. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: "boolean" },
    database: { type: "string" },
  });
  if (positionals.join(" ") !== "connectors")
    throw new WrongUse(
      "What can be reviewed are the connectors: review connectors.",
    );
  const review = await reviewNow(processEnvironment(), values.database);
  if (values.json === true) console.log(JSON.stringify(review, null, 2));
  else for (const line of report(review)) console.log(line);
  return review.outcome === "reviewed" ? 0 : 1;
}

/** With the configured tenant; a service that runs meanwhile is not disturbed. */
export async function reviewNow(
  env: Readonly<Record<string, string | undefined>>,
  database?: string,
): Promise<ReviewOutcome> {
  const config = readConfig(env);
  const file = database ?? config.databaseFile;
  if (database !== undefined && !existsSync(database))
    throw new WrongUse(`There is no database at ${database}.`);
  const { tenant } = openEyes(config, systemClock);
  const store = existsSync(file)
    ? await openStore({ file, clock: systemClock })
    : undefined;
  try {
    return await gatherReview({
      admin: tenant.admin,
      trace: tenant.trace,
      store,
      clock: systemClock,
    });
  } finally {
    await store?.close();
    tenant.close();
  }
}

export function report(review: ReviewOutcome): readonly string[] {
  if (review.outcome === "could-not-look")
    return [
      `The connectors could not be read, so nothing is known about them. ${review.reason}`,
    ];
  if (review.connectors.length === 0)
    return ["Exchange lists no inbound connector."];
  return [
    ...review.connectors.flatMap(({ connector, traffic, ...one }) => [
      `${connector} (${trafficWords(traffic, (at) => at.slice(0, 10))})`,
      ...one.findings.flatMap(({ severity, kind, reason, todo }) => [
        `  ${URGENCY[severity].padEnd(8)}${KIND[kind]}: ${reason}`,
        `          ${todo}`,
      ]),
      ...one.notLooked.map((sentence) => `  unclear ${sentence}`),
      ...(one.findings.length + one.notLooked.length === 0
        ? ["  no findings"]
        : []),
    ]),
    `The message trace was asked back to ${review.askedBackTo.slice(0, 10)} at most; it names the address of mail, not the connector, and never mail that was refused.`,
  ];
}
