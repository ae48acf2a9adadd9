/**
 * What is printed when the process breaks: the kind of fault and where in the code, never its message. That may name hosts
 * and addresses, which do not belong into anything that is printed (docs/operator.md, "Data").
 */
export function crashLines(error: unknown): string {
  if (!(error instanceof Error)) return "Ended by an unknown error.\n";
  const code = "code" in error ? ` ${String(error.code)}` : "";
  const where = framesOf(error).slice(0, MOST_FRAMES);
  return `${[`Ended by ${error.name}${code}`, ...where].join("\n")}\n`;
}

const MOST_FRAMES = 10;

/** The stack begins with the message, whatever lines that has. */
function framesOf({ stack = "", message }: Error): readonly string[] {
  const from = stack.indexOf(message);
  if (from < 0) return [];
  return stack
    .slice(from + message.length)
    .split("\n")
    .filter((line) => /^ {4}at /.test(line));
}

/** From here on a fault that nobody caught ends the process with these lines and exit code 1. */
export function tellOfCrashes(): void {
  process.once("uncaughtException", (error: unknown) => {
    process.stderr.write(crashLines(error));
    process.exit(1);
  });
}
