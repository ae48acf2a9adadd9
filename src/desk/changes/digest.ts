import { createHash } from "node:crypto";
import { canonicalJson } from "../../core/canonical-json.ts";
import type { ChangePlan } from "../../core/model.ts";

/** SHA-256, hex, over what an approval is about: the request, its target, and the images before and after. */
export function digestOf(plan: ChangePlan): string {
  const { request, target, before, after, beforeVersion } = plan;
  return createHash("sha256")
    .update(canonicalJson({ request, target, before, after, beforeVersion }))
    .digest("hex");
}
