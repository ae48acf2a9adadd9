import type { Log, LogFields } from "./desk/ports.ts";

/** One JSON line an event. The fields are an allow-list by type; nothing else can get in. */
export function createLog(write: (line: string) => void): Log {
  return {
    write: (event: string, fields: LogFields = {}) => {
      write(
        `${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`,
      );
    },
  };
}

/** For the command line, where the output belongs to the answer. */
export const silentLog: Log = { write: () => undefined };
