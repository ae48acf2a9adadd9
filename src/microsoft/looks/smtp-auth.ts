import type { Look, MailAdmin } from "../../desk/ports.ts";
import { defineLook, fromRead, seen } from "./evidence.ts";

/** Learn, "Enable or disable authenticated client SMTP submission (SMTP AUTH) in Exchange Online". */
export function smtpAuth(admin: MailAdmin): Look {
  return defineLook(
    {
      id: "tenant.smtp-auth",
      title: "Reading your mail settings: sign-in for devices",
      yields: ["tenant.smtp-auth-disabled"],
      needs: [],
    },
    async ({ now }) =>
      fromRead(
        await admin.transport(),
        ({ smtpClientAuthenticationDisabled: disabled }) => ({
          outcome: "saw",
          evidence: [
            seen(
              "tenant.smtp-auth-disabled",
              disabled,
              now,
              disabled
                ? "Exchange has SMTP sign-in switched off for the organisation"
                : "Exchange has SMTP sign-in switched on for the organisation",
            ),
          ],
        }),
      ),
  );
}
