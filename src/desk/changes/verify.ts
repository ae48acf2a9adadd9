import { canonicalJson } from "../../core/canonical-json.ts";
import { reader } from "../../core/evidence.ts";
import type {
  Case,
  Change,
  ChangeRequest,
  Evidence,
  Image,
} from "../../core/model.ts";
import { dropJob, loadChange, stepChange } from "./change-job.ts";
import { lookInput } from "../cases/look.ts";
import type { DeskParts } from "../parts.ts";
import type { LeasedJob } from "../ports.ts";
import { later } from "../times.ts";

/** Replication takes minutes, at times an hour: look again at growing distances. */
const AGAIN_AFTER_MS = [2_000, 10_000, 60_000, 300_000, 900_000, 2_700_000];
const LOOK_CAP_MS = 30_000;

/** Kinds after which the sender's own way in has to be open; the others are proved by the read-back alone. */
const OPENS_THE_DOOR: readonly ChangeRequest["kind"][] = [
  "add-connector-address",
  "correct-connector-type",
  "create-inbound-connector",
  "enable-connector",
  "unblock-connector",
];

type Proof =
  | {
      readonly proof: "proved";
      readonly saw: string;
      readonly evidence: readonly Evidence[];
    }
  /** `saw`: what to say if it stays so to the end. */
  | { readonly proof: "not-yet"; readonly saw: string };

/** Reads the change back and, where it can, tries the mail door again. "Verified" is said only of what was seen. */
export async function verify(
  desk: DeskParts,
  leased: LeasedJob,
  changeId: string,
  round: number,
): Promise<void> {
  const loaded = await loadChange(desk, changeId);
  if (loaded?.change.state !== "applied") {
    await dropJob(desk, leased);
    return;
  }
  const { change, kind } = loaded;
  const live = await kind.read(change.plan, desk.admin);
  const isInPlace =
    live.outcome === "saw" &&
    canonicalJson(live.value.image) === canonicalJson(change.plan.after);
  const proof: Proof = isInPlace
    ? await tryTheDoor(desk, change)
    : {
        proof: "not-yet",
        saw:
          live.outcome === "saw"
            ? missing(change.plan.after, live.value.image)
            : "an hour after it was applied it could not be read back",
      };
  if (proof.proof === "proved")
    await stepChange(desk, leased, changeId, {
      event: { event: "verified", at: desk.clock.now(), saw: proof.saw },
      evidence: proof.evidence,
    });
  else await lookLater(desk, leased, change, round, proof.saw);
}

/** "Created in a disabled state" is told as what it is. */
function missing(after: Image, live: Image): string {
  return canonicalJson({ ...live, Enabled: true }) === canonicalJson(after)
    ? "it is there, but Exchange keeps it switched off; for some Microsoft 365 plans only Microsoft's support can switch it on"
    : "not in place an hour after it was applied";
}

/** Repeats the relay check for changes that it can prove; others are proved by the read-back alone. */
async function tryTheDoor(desk: DeskParts, change: Change): Promise<Proof> {
  const readBack: Proof = {
    proof: "proved",
    saw: "read back: it is in place",
    evidence: [],
  };
  const aCase = await desk.store.transact((tx) => tx.cases.get(change.caseId));
  const relay = desk.looks.find(({ id }) => id === "relay");
  if (
    aCase === undefined ||
    relay === undefined ||
    !OPENS_THE_DOOR.includes(change.plan.request.kind)
  )
    return readBack;
  const now = desk.clock.now();
  const result = await relay.run(
    { ...lookInput(aCase, now), notBefore: now },
    AbortSignal.timeout(LOOK_CAP_MS),
  );
  if (result.outcome === "could-not-look")
    return {
      ...readBack,
      saw: `read back: it is in place. The mail door could not be tried: ${result.reason}`,
    };
  return isAccepted(aCase, result.evidence)
    ? {
        proof: "proved",
        saw: "read back, and the mail door now accepts the mail",
        evidence: result.evidence,
      }
    : {
        proof: "not-yet",
        saw: "in place for over an hour, and the mail door still refuses",
      };
}

function isAccepted(aCase: Case, evidence: readonly Evidence[]): boolean {
  const read = reader(evidence);
  const isInside = reader(aCase.evidence)("recipient.external") === false;
  return read(isInside ? "relay.internal" : "relay.external") === "accepted";
}

async function lookLater(
  desk: DeskParts,
  leased: LeasedJob,
  change: Change,
  round: number,
  reason: string,
): Promise<void> {
  const wait = AGAIN_AFTER_MS[round - 1];
  const at = desk.clock.now();
  if (wait === undefined) {
    await stepChange(desk, leased, change.id, {
      event: { event: "conflict", at, reason },
    });
    return;
  }
  const next = later(at, wait);
  await stepChange(desk, leased, change.id, {
    event: { event: "not-yet", next },
    then: {
      id: `verify:${change.id}:${round + 1}`,
      job: { kind: "verify", changeId: change.id, round: round + 1 },
      at: next,
    },
  });
}
