import type { Image } from "../core/model.ts";
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
