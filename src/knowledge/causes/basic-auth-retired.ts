import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const basicAuthRetired = {
  id: "basic-auth-retired",

  title: "Microsoft 365 no longer accepts a plain password from this sender",
  explain:
    "Nothing is broken and no password will help. What sends the mail needs another way to send; an admin can set it up.",
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
  source: SOURCES.basicAuth,
  checked: CHECKED,
} satisfies Cause;
