import type { Cause } from "../../core/model.ts";

/** Where a plain password does not work, a program can sign in another way; a device that cannot goes through a relay rule. */
export const withoutPassword = {
  fixes: ["switch-to-relay", "switch-to-oauth"],
  chooseFix: {
    needs: ["sender.kind"],
    pick: (read) =>
      read("sender.kind") === "application"
        ? "switch-to-oauth"
        : "switch-to-relay",
  },
} satisfies Pick<Cause, "fixes" | "chooseFix">;
