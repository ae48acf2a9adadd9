import { canonicalJson } from "../core/canonical-json.ts";
import type {
  ChangePlan,
  FreshRequest,
  Image,
  UndoRequest,
} from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import { DeskError } from "../desk/errors.ts";
import type { ChangeKind, MailAdmin } from "../desk/ports.ts";
import { cannot, signComment } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { isNothing } from "./image.ts";

/** Restores what was open before: then the undo is the risky half of the two. */
const OPENS_AGAIN: readonly FreshRequest["kind"][] = [
  "remove-connector-address",
];

/** A change taken back: the images swapped, read and written by the kind that made it. */
export function undo(kinds: readonly ChangeKind[]): ChangeKind {
  const kindOf = ({ of }: UndoRequest): ChangeKind => {
    const kind = kinds.find((one) => one.kind === of.kind);
    if (kind !== undefined) return kind;
    throw new DeskError("change.wrong-kind", {
      message: `No kind can take this back: ${of.kind}`,
    });
  };
  return defineKind("undo", {
    plan: (request, admin, changeId) =>
      plan(request, admin, changeId, kindOf(request)),
    read: (request, admin, plan) =>
      kindOf(request).read({ ...plan, request: request.of }, admin),
    write: (request, plan) =>
      kindOf(request).write({ ...plan, request: request.of }),
  });
}

async function plan(
  request: UndoRequest,
  admin: MailAdmin,
  changeId: string,
  kind: ChangeKind,
): ReturnType<ChangeKind["plan"]> {
  if (request.of.kind === "unblock-connector")
    return cannot("There is no way to put Microsoft's block back.");
  const draft = swapped(request, changeId, kind);
  const live = await kind.read({ ...draft, request: request.of }, admin);
  if (live.outcome !== "saw")
    return cannot(`${request.target} could not be read. ${live.reason}`);
  return canonicalJson(live.value.image) === canonicalJson(request.became)
    ? {
        outcome: "planned",
        plan: { ...draft, beforeVersion: live.value.version },
      }
    : cannot(
        `${request.target} was changed since${differing(request.became, live.value.image)}. Taking the change back could undo somebody else's work, so nothing is proposed.`,
      );
}

function swapped(
  request: UndoRequest,
  changeId: string,
  kind: ChangeKind,
): ChangePlan {
  const { of, target, was, became } = request;
  const draft: ChangePlan = {
    request,
    target,
    before: became,
    after:
      typeof was["Comment"] === "string"
        ? { ...was, Comment: signComment(was["Comment"], changeId) }
        : was,
    beforeVersion: null,
    undo: "Ask for the change itself once more.",
    risk: OPENS_AGAIN.includes(of.kind)
      ? { level: "high", words: "What was shut by the change is open again." }
      : of.kind === "reject-direct-send"
        ? {
            level: "high",
            words: of.on
              ? "Anybody on the internet can then send to your own people in your own name again."
              : "Whatever has come to rely on the open door is refused from then on.",
          }
        : {
            level: "low",
            words:
              "Mail that has come to rely on the change is refused from then on.",
          },
    script: "",
    warnings: isNothing(was)
      ? ["The whole connector is removed, not only switched off."]
      : [],
  };
  const { cmdlet, parameters } = kind.write({ ...draft, request: of });
  // Whoever runs it by hand is asked by PowerShell itself.
  const shown = Object.entries(parameters).filter(
    ([name]) => name !== "Confirm",
  );
  return { ...draft, script: powerShell(cmdlet, Object.fromEntries(shown)) };
}

/** Which settings are no longer as the change left them: ' (Comment, Enabled)'. */
function differing(left: Image, live: Image): string {
  if (isNothing(live)) return " (it is no longer there)";
  const names = [...new Set([...Object.keys(left), ...Object.keys(live)])];
  const other = names.filter(
    (name) =>
      canonicalJson(left[name] ?? null) !== canonicalJson(live[name] ?? null),
  );
  return ` (${other.join(", ")})`;
}
