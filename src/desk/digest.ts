import { createHash } from "node:crypto";
import type { ChangePlan } from "../core/model.ts";

/** SHA-256, hex, over what an approval is about: the request, its target, and the images before and after. */
export function digestOf(plan: ChangePlan): string {
  const { request, target, before, after, beforeVersion } = plan;
  return createHash("sha256")
    .update(canonical({ request, target, before, after, beforeVersion }))
    .digest("hex");
}

/** JSON with sorted keys, so that equal values have equal text. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === "object" && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(
          Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : inner,
  );
}
