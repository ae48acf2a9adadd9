import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { FORMS, run } from "./fuzz.bench.ts";

/**
 * `npm run fuzz -- FORM --seconds N [--finds DIR]`: reads mutated fixtures of one form. Prints one JSON line.
 * Exit code 0 when nothing broke, 1 when something did (the inputs are kept), 2 for a wrong use.
 */

const USE = `Use: npm run fuzz -- FORM --seconds N [--finds DIR], FORM one of ${FORMS.join(", ")}.`;

interface Asked {
  readonly form: string;
  readonly seconds: number;
  readonly finds: string;
}

/** What is asked for, or `undefined` when it cannot be understood. */
function readAsked(args: string[]): Asked | undefined {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: {
        seconds: { type: "string", default: "10" },
        finds: { type: "string", default: join(tmpdir(), "bounce-desk-fuzz") },
      },
      allowPositionals: true,
    });
    const [form = "", ...rest] = positionals;
    const seconds = Number(values.seconds);
    if (!FORMS.includes(form) || rest.length > 0) return undefined;
    return seconds > 0 && Number.isFinite(seconds)
      ? { form, seconds, finds: values.finds }
      : undefined;
  } catch {
    return undefined;
  }
}

async function main(args: string[]): Promise<number> {
  const asked = readAsked(args);
  if (asked === undefined) {
    console.error(USE);
    return 2;
  }
  const { runs, finds } = await run(asked.form, asked.seconds, asked.finds);
  console.log(JSON.stringify({ fuzz: asked.form, runs, finds }));
  return finds.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
