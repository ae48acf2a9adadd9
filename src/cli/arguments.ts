import { parseArgs, type ParseArgsConfig } from "node:util";
import { WrongUse } from "./wrong-use.ts";

/** Reads options and files; an unknown option ends in one clear line. */
export function readArguments<
  O extends NonNullable<ParseArgsConfig["options"]>,
>(
  args: string[],
  options: O,
): ReturnType<
  typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>
> {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : "wrong options";
    throw new WrongUse(message.split(". ")[0] ?? message);
  }
}
