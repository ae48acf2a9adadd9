import { adviceFor, showAdvice } from "./advise.ts";
import type { Reading } from "../../core/model.ts";
import { takenAsReply } from "../cases/ask-reporter.ts";
import { doRequest } from "./do-request.ts";
import { openCase, troubleIn } from "../cases/open-case.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem } from "../ports.ts";
import { askedFreely } from "../questions/question.ts";
import { readMessage } from "./read-message.ts";
import { requestIn } from "./requests.ts";
import { showNote, showRead } from "../board/show.ts";
import { notRead, readFromPicture } from "../views/file-notes.ts";
import { notUnderstood } from "../views/question-notes.ts";

/** Somebody wrote something: a bounce becomes a case, anything else a helpful answer. */
export async function report(
  desk: DeskParts,
  item: InboxItem,
  text: string,
): Promise<void> {
  const reading = await readMessage(desk, item.what, text);
  const bounce = troubleIn(reading);
  const isAsked = item.what.kind !== "message" || item.what.isQuoted !== true;
  const advice =
    bounce === undefined && isAsked ? adviceFor(desk, item, text) : undefined;
  const asks =
    bounce === undefined && isAsked && advice === undefined && !isFile(reading)
      ? requestIn(text)
      : undefined;
  if (asks !== undefined) return doRequest(desk, item, asks, { text, reading });
  await desk.store.transact(async (tx) => {
    if (advice !== undefined) await showAdvice(desk, tx, item, item.id, advice);
    else if (bounce === undefined && isFile(reading))
      await showNote(desk, tx, item, notRead(reading.because));
    else if (bounce === undefined) {
      const isTaken =
        isAsked &&
        ((await takenAsReply(desk, tx, item, text)) ||
          (await askedFreely(desk, tx, item, text)));
      const { tenantId, objectId } = item.from;
      const asked = { question: text, by: { tenantId, objectId } };
      if (!isTaken)
        await showNote(desk, tx, item, notUnderstood(asked, item.id));
    } else if (reading.recognised !== undefined)
      await showRead(
        desk,
        tx,
        item,
        item.id,
        readFromPicture(item.id, bounce, reading.recognised),
      );
    else await openCase(desk, tx, item, { text, bounce, reading });
    await tx.inbox.done(item.id);
  });
}

/** A file was sent that tells of no bounce, or cannot be read: that is what the answer has to be about. */
function isFile({ kind }: Reading): boolean {
  return kind === "unreadable" || kind === "picture";
}
