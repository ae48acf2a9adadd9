import { LeaseLost } from "../changes/change-job.ts";
import type { NoteCard } from "../cards.ts";
import { makeFile, type MadeFile } from "./file-content.ts";
import type { FileOffer } from "../cards/file-part.ts";
import { offerOn } from "./offer-file.ts";
import type { DeskParts } from "../parts.ts";
import type {
  InboxItem,
  Job,
  LeasedJob,
  SentOff,
  Transaction,
  UploadPlace,
} from "../ports.ts";
import { chatWith, showAnswer, showCard } from "../board/show-card.ts";
import { later } from "../times.ts";
import { notUploaded } from "../views/data-notes.ts";
import { DECLINED, failed, there, underWay } from "../views/export-notes.ts";
import { isYes } from "../role.ts";

/*
 * Learn, "Send and receive files using bot", https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4:
 * the person's answer to the consent card comes as `fileConsent/invoke`, with the address to which the file is uploaded.
 */

type Consent = Extract<InboxItem["what"], { kind: "file-consent" }>;
type SendJob = Extract<Job, { kind: "send-file" }>;

/** The address is good for some minutes; what does not get through by then is offered anew. */
const MOST_TRIES = 3;
const AGAIN_MS = 2_000;

/**
 * The answer to an offer. It counts once, from the person to whom it was made, and for the very file that was offered; anything
 * else does nothing, as whoever sent it was not asked.
 */
export async function fileConsent(
  desk: DeskParts,
  item: InboxItem,
  { note, file, place }: Consent,
): Promise<void> {
  await desk.store.transact(async (tx) => {
    const offer = await offerOn(tx, note, item.from);
    const isIt =
      offer?.state === "offered" &&
      offer.id === file &&
      (place === undefined || place.name === offer.name);
    if (!isIt) desk.log.write("file", { outcome: "not-offered" });
    else if (place === undefined)
      await showAnswer(desk, tx, item, `note:${note}`, DECLINED);
    else {
      await showAnswer(desk, tx, item, `note:${note}`, underWay(offer));
      const { language } = item;
      const { objectId, tenantId } = item.from;
      await tx.jobs.add(
        `file:${file}`,
        { kind: "send-file", note, file, place, language, objectId, tenantId },
        desk.clock.now(),
      );
    }
    await tx.inbox.done(item.id);
  });
}

/** Makes the file that was agreed to, brings it there, and says in the offer's place what became of it. */
export async function sendFile(
  desk: DeskParts,
  leased: LeasedJob,
  job: SendJob,
  stop: AbortSignal,
): Promise<void> {
  const offer = await desk.store.transact((tx) => openOffer(tx, job));
  if (offer === undefined) {
    await desk.store.transact((tx) => settled(desk, tx, leased));
    return;
  }
  // What broke on our side before breaks again.
  const isGivenUp = leased.tries > MOST_TRIES;
  const made =
    !isGivenUp && (await mayHave(desk, offer))
      ? await oneAtATime(desk, () => makeFile(desk, offer.by, offer.order))
      : undefined;
  const sent = made && (await desk.sendFile?.(job.place, made.bytes, stop));
  // Stopping: the job stays leased and is taken up by the next start.
  if (stop.aborted) return;
  desk.log.write("file", outcomeOf(sent));
  if (sent?.outcome === "later" && leased.tries < MOST_TRIES) {
    const at = later(desk.clock.now(), AGAIN_MS * leased.tries);
    await desk.store.transact((tx) => tx.jobs.again(leased, at, sent.reason));
    return;
  }
  await desk.store.transact(async (tx) => {
    await settled(desk, tx, leased);
    // It was deleted meanwhile.
    if ((await openOffer(tx, job)) === undefined) return;
    const tried = { offer, made, sent, place: job.place, isGivenUp };
    const card = await cardFor(desk, tx, tried);
    const { note, language } = job;
    await showCard(desk, tx, `note:${note}`, chatWith(offer.by), {
      ...card,
      language,
    });
  });
}

/** Not even the address stays behind: for some minutes it is a permission. */
async function settled(
  desk: DeskParts,
  tx: Transaction,
  leased: LeasedJob,
): Promise<void> {
  if (!(await tx.jobs.done(leased))) throw new LeaseLost();
  await tx.jobs.forget(leased.id, later(desk.clock.now(), 1));
}

async function openOffer(
  tx: Transaction,
  { note, file, objectId, tenantId }: SendJob,
): Promise<FileOffer | undefined> {
  const offer = await offerOn(tx, note, { objectId, tenantId });
  return offer?.state === "under-way" && offer.id === file ? offer : undefined;
}

/** Whoever was offered everybody's cases has to be an agent when they are handed out, too. */
async function mayHave(
  desk: DeskParts,
  { order, by }: FileOffer,
): Promise<boolean> {
  if (order.kind === "mine" || order.among === "own") return true;
  return isYes(await desk.roles.isAgent({ ...by, name: "" }));
}

interface Tried {
  readonly offer: FileOffer;
  readonly place: UploadPlace;
  readonly isGivenUp: boolean;
  /** Absent where it was not handed out. */
  readonly made: MadeFile | undefined;
  readonly sent: SentOff | undefined;
}

async function cardFor(
  desk: DeskParts,
  tx: Transaction,
  { offer, place, isGivenUp, made, sent }: Tried,
): Promise<NoteCard> {
  const { order, by } = offer;
  if (made === undefined && !isGivenUp) return failed(offer, "role-unknown");
  if (made === undefined || sent?.outcome !== "sent")
    return order.kind === "mine"
      ? notUploaded(offer, await tx.records.casesOf({ ...by, name: "" }))
      : failed(offer, "not-uploaded");
  if (order.kind === "cases")
    await tx.audit.append({
      at: desk.clock.now(),
      who: by.objectId,
      what: "cases.exported",
      subject: order.among === "all" ? "cases" : "own cases",
      data: { cases: made.count },
    });
  return there(place, made.isCut ? made.count : undefined);
}

function outcomeOf(sent: SentOff | undefined) {
  if (sent === undefined) return { outcome: "not-made" };
  return sent.outcome === "sent"
    ? { outcome: "sent" }
    : { outcome: "not-sent", error: sent.reason };
}

const making = new WeakMap<DeskParts, Promise<unknown>>();

/** One file may take megabytes and seconds; who asks at the same time waits. */
function oneAtATime<T>(desk: DeskParts, work: () => Promise<T>): Promise<T> {
  const mine = (making.get(desk) ?? Promise.resolve()).then(work);
  making.set(
    desk,
    mine.catch(() => undefined),
  );
  return mine;
}
