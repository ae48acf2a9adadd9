import { writeSync } from "node:fs";
import { z } from "zod/v4";
import type { MailAdmin } from "../../src/desk/ports.ts";
import { openStore } from "../../src/storage/index.ts";
import type { TenantInTest } from "../desk/fake-looks.ts";
import { FakeExchange } from "../desk/fake-exchange.ts";
import { labAdmins } from "../desk/lab-admin.ts";
import { Life } from "../desk/mortal.ts";
import { Stage, work } from "../desk/stage.ts";

/**
 * A process of its own that works off what is due in a database and is killed, with SIGKILL, at one of its steps; it prints
 * where that was. The product knows nothing of it: the steps lie in a decorator around its ports.
 */

const told = z
  .object({
    file: z.string(),
    nowMs: z.number(),
    stopsAt: z.union([z.number(), z.string()]),
    settings: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(process.argv[2] ?? ""));

const clock = {
  ms: told.nowMs,
  now: () => new Date(clock.ms).toISOString(),
};
const opened = labAdmins(told.settings)(clock);
const store = await openStore({ file: told.file, clock });
const stage = new Stage(
  { store, file: told.file, clock, firstId: 1000 },
  new FakeExchange(),
  "changes",
  asLastRead(opened.admin),
);
const life = new Life(told.stopsAt);
void life.stopped.then(() => {
  writeSync(1, life.stoppedAt);
  process.kill(process.pid, "SIGKILL");
});
await work(life.of(stage.desk), "killed");
opened.close();
await store.close();

/** The door's stand-in goes by the connectors that were read last, which is just before it is tried. */
function asLastRead(admin: MailAdmin): TenantInTest {
  let connectors: TenantInTest["connectors"] = [];
  return {
    get connectors() {
      return connectors;
    },
    admin: () => ({
      ...admin,
      inboundConnectors: async () => {
        const read = await admin.inboundConnectors();
        if (read.outcome === "saw") connectors = read.value;
        return read;
      },
    }),
  };
}
