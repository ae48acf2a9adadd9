/** Runs a command and catches what it prints. */
export async function printed(
  run: (args: string[]) => Promise<number>,
  args: string[],
): Promise<{ code: number; lines: string[] }> {
  const lines: string[] = [];
  const { log } = console;
  console.log = (line: string) => void lines.push(line);
  try {
    return { code: await run(args), lines };
  } finally {
    console.log = log;
  }
}
