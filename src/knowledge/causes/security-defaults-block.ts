import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const securityDefaultsBlock = {
  id: "security-defaults-block",

  title: "Our security settings refuse a plain password here",
  explain:
    "That is meant to be so and should stay. The device needs another way to send; an admin can set it up.",
  station: "door",
  needs: ["sender.kind"],
  judge: () => undefined,
  fixes: ["switch-to-relay", "switch-to-oauth"],
  chooseFix: {
    needs: ["sender.kind"],
    pick: (read) =>
      read("sender.kind") === "application"
        ? "switch-to-oauth"
        : "switch-to-relay",
  },
  source: SOURCES.securityDefaults,
  checked: CHECKED,
} satisfies Cause;
