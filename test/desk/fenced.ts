import type { Clock, MailAdmin } from "../../src/desk/ports.ts";

/** An Exchange in memory sends nothing after the time either, as the real adapter (src/microsoft/http.ts). */
export function fenced(admin: MailAdmin, clock: Clock): MailAdmin {
  return {
    ...admin,
    write: async (write, notAfter) =>
      notAfter !== undefined && clock.now() >= notAfter
        ? { outcome: "refused", reason: "Nothing was sent: it was too late." }
        : admin.write(write, notAfter),
  };
}
