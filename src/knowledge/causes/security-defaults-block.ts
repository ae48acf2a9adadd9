import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { withoutPassword } from "./without-password.ts";

export const securityDefaultsBlock = {
  id: "security-defaults-block",

  title: "Our security settings refuse a plain password here",
  explain:
    "That is meant to be so and should stay. What sends the mail needs another way to send. An admin can set that up.",
  station: "door",
  needs: ["sender.kind"],
  judge: () => undefined,
  ...withoutPassword,
  source: SOURCES.securityDefaults,
  checked: CHECKED,
} satisfies Cause;
