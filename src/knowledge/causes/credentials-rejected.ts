import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const credentialsRejected = {
  id: "credentials-rejected",

  title: "Microsoft 365 did not accept the name and password",
  explain:
    "The password may have been changed or mistyped. Whoever looks after the device can enter it again; it takes a minute.",
  station: "device",
  needs: [],
  judge: () => undefined,
  fixes: ["correct-sign-in"],
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Cause;
