import { openStore } from "../../src/storage/index.ts";
import { clock } from "./fresh-store.ts";
import { aCase, aNote, anEntry, anItem, HELPDESK, T0 } from "./samples.ts";

// Run as a process of its own, to be killed: writes one story after the other and says when each is committed. When
// asked to hang, it stands still in the middle of one.
const [file, how] = process.argv.slice(2);
if (file === undefined) throw new Error("Which file?");
const store = await openStore({ file, clock });

for (let n = 1; ; n += 1) {
  await store.transact(async (tx) => {
    await tx.inbox.record(anItem(`item-${n}`));
    await tx.cases.insert(aCase(`case-${n}`));
    await tx.audit.append(anEntry(`opened ${n}`));
    if (how === "hang" && n === 3) {
      process.stdout.write("in the middle\n");
      await new Promise((resolve) => setTimeout(resolve, 60_000));
    }
    await tx.board.show(`card-${n}`, HELPDESK, aNote(`${n}`), T0);
    await tx.jobs.add(
      `job-${n}`,
      { kind: "look", caseId: `case-${n}`, look: "mx" },
      T0,
    );
  });
  process.stdout.write(`committed ${n}\n`);
}
