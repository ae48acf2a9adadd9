import { toLine } from "../parse/report.ts";
import { readArguments } from "./arguments.ts";
import { readings } from "./readings.ts";

/** `parse`: what was read from each input, a line each. */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    json: { type: "boolean" },
  });
  let found = 0;
  for await (const { file, reading } of readings(positionals)) {
    found += reading.bounces.length;
    if (values.json === true)
      console.log(JSON.stringify(toLine(file, reading)));
    else {
      console.log(`${file}: ${reading.kind} (${reading.because})`);
      for (const bounce of reading.bounces)
        console.log(
          `  ${[bounce.action, bounce.recipient, bounce.replyCode, bounce.status, bounce.generator].filter(Boolean).join("  ")}\n    ${bounce.words.split("\n")[0] ?? ""}`,
        );
    }
  }
  return found > 0 ? 0 : 1;
}
