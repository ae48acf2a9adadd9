import { createProbes, runLooks, type RunEvent } from "../probes/index.ts";
import type { Look } from "../desk/ports.ts";
import { readArguments } from "./arguments.ts";
import { jsonLine, summaryOf, textReport } from "./probe-report.ts";
import { openNetwork, readInput, type ProbeOptions } from "./probe-settings.ts";
import { openTable, type Output } from "./probe-table.ts";
import { WrongUse } from "./wrong-use.ts";

type Ended = Extract<RunEvent, { event: "ended" }>;

/** `probe`: looks for itself, from this machine's network, and prints what it saw, or why it could not look. */
export async function run(
  args: string[],
  out: Output = process.stdout,
): Promise<number> {
  const { values, positionals } = readArguments(args, {
    domain: { type: "string" },
    ip: { type: "string" },
    to: { type: "string" },
    from: { type: "string" },
    server: { type: "string" },
    json: { type: "boolean" },
    resolver: { type: "string", multiple: true },
    "public-resolver": { type: "string", multiple: true },
    "route-table": { type: "string" },
    "client-cert": { type: "string" },
    "client-key": { type: "string" },
  });
  const options: ProbeOptions = values;
  const known = readInput(options);
  const probes = createProbes(openNetwork(options, known.senderDomain));
  const chosen = choose(probes, positionals);
  const stop = stopOnInterrupt();
  const ended: Ended[] = [];
  const started = performance.now();
  const table = values.json === true ? undefined : openTable(chosen, out);
  await runLooks(chosen, known, stop.signal, (event) => {
    table?.show(event);
    if (event.event !== "ended") return;
    ended.push(event);
    if (values.json === true) out.write(`${jsonLine(event)}\n`);
  });
  stop.forget();
  table?.close();
  const summary = summaryOf(known, ended, performance.now() - started);
  out.write(
    values.json === true
      ? `${JSON.stringify({ summary })}\n`
      : `${textReport(inOrderOf(chosen, ended), summary)}\n`,
  );
  return ended.some(({ result }) => result.outcome === "saw") ? 0 : 1;
}

function choose(
  probes: readonly Look[],
  positionals: readonly string[],
): readonly Look[] {
  const ids = positionals.length === 0 ? ["all"] : positionals;
  const unknown = ids.find(
    (id) => id !== "all" && !probes.some((probe) => probe.id === id),
  );
  if (unknown !== undefined)
    throw new WrongUse(
      `There is no probe "${unknown}". There are: all, ${probes.map(({ id }) => id).join(", ")}`,
    );
  return ids.includes("all")
    ? probes
    : probes.filter(({ id }) => ids.includes(id));
}

function inOrderOf(
  chosen: readonly Look[],
  ended: readonly Ended[],
): readonly Ended[] {
  return chosen.flatMap(({ id }) => ended.filter(({ look }) => look === id));
}

/** Ctrl-C ends the looks; what was seen until then is still printed. */
function stopOnInterrupt(): {
  readonly signal: AbortSignal;
  forget(): void;
} {
  const controller = new AbortController();
  const stop = () => controller.abort();
  process.once("SIGINT", stop);
  return {
    signal: controller.signal,
    forget: () => process.off("SIGINT", stop),
  };
}
