import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { withoutPassword } from "./without-password.ts";

export const basicAuthRetired = {
  id: "basic-auth-retired",

  title: "Microsoft 365 no longer accepts a plain password from this sender",
  explain:
    "Nothing is broken, and another password will not help. What sends the mail needs another way to send. An admin has to set that up, and it takes some planning.",
  station: "door",
  needs: ["sender.kind"],
  judge: () => undefined,
  ...withoutPassword,
  source: SOURCES.basicAuth,
  checked: CHECKED,
} satisfies Cause;
