import type { Look, MailAdmin } from "../../desk/ports.ts";
import { defineLook, fromRead, seen } from "./evidence.ts";

/** Learn, "Set-OrganizationConfig", RejectDirectSend. */
export function directSend(admin: MailAdmin): Look {
  return defineLook(
    {
      id: "tenant.direct-send",
      title: "Reading your mail settings: direct send",
      yields: ["tenant.reject-direct-send"],
      needs: [],
    },
    async ({ now }) =>
      fromRead(await admin.organization(), ({ rejectDirectSend }) => ({
        outcome: "saw",
        evidence: [
          seen(
            "tenant.reject-direct-send",
            rejectDirectSend,
            now,
            rejectDirectSend
              ? "Exchange is set to refuse mail sent directly from unknown places (RejectDirectSend is on)"
              : "Exchange is not set to refuse direct send (RejectDirectSend is off)",
          ),
        ],
      })),
  );
}
