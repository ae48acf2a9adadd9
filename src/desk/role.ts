import type { TenantRead } from "./ports.ts";

/** Whether somebody has a role, as it was looked up; "could not look" is a no. */
export function isYes(role: TenantRead<boolean>): boolean {
  return role.outcome === "saw" && role.value;
}
