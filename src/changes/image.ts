import type { ChangePlan, Image } from "../core/model.ts";
import { DeskError } from "../desk/errors.ts";

/** Reads an image of our own making back; what is missing there was tampered with or written by another version. */

export function listIn(image: Image, setting: string): readonly string[] {
  const value = image[setting];
  if (typeof value === "object" && value !== null) return value;
  throw broken(setting);
}

export function textIn(image: Image, setting: string): string {
  const value = image[setting];
  if (typeof value === "string") return value;
  throw broken(setting);
}

export function switchIn(image: Image, setting: string): boolean {
  const value = image[setting];
  if (typeof value === "boolean") return value;
  throw broken(setting);
}

/** The lists that a plan knows of this setting, before and after. */
export function knownLists(
  { before, after }: ChangePlan,
  setting: string,
): readonly (readonly string[])[] {
  return [before, after].flatMap((image) =>
    setting in image ? [listIn(image, setting)] : [],
  );
}

/** What a target looks like that is not there. */
export function isNothing(image: Image): boolean {
  return Object.keys(image).length === 0;
}

/** The request of a plan, which must be of the kind that it was planned by. */
export function wrongKind(kind: string): DeskError {
  return new DeskError("change.wrong-kind", {
    message: `This plan is of another kind: ${kind}`,
  });
}

function broken(setting: string): DeskError {
  return new DeskError("change.damaged-plan", {
    message: `The plan holds no ${setting} of the right form.`,
  });
}
