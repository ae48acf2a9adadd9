import type { Change, ChangeState } from "../../core/model.ts";

/** What the reporter is told of a change that came to nothing; undefined while it may still help. */
export function endedWords(
  change: Change,
): { title: string; line: string } | undefined {
  return change.state === "expired" && change.approval !== undefined
    ? {
        title: "The fix was approved, but could not be applied in time",
        line: "Nothing was changed. A person will ask again.",
      }
    : ENDED[change.state];
}

const ENDED: Partial<
  Readonly<Record<ChangeState, { title: string; line: string }>>
> = {
  rejected: {
    title: "The admins decided against this fix",
    line: "Nothing was changed. A person will look for another way.",
  },
  expired: {
    title: "Nobody approved the fix in time",
    line: "Nothing was changed. A person will ask again.",
  },
  drifted: {
    title: "The settings changed meanwhile, so nothing was applied",
    line: "Nothing was written. A person will look at it again.",
  },
  failed: {
    title: "The fix could not be applied",
    line: "Nothing was changed. A person will look at it.",
  },
  conflict: {
    title: "I cannot tell whether the fix is in place",
    line: "A person has to look at it before anything else is done.",
  },
};
