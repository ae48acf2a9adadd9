import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const repairFederation = {
  id: "repair-federation",
  title: "Bring the organisation's sign-in server back",
  whoCanDoIt: "sign-in-admin",
  needs: [],
  steps: () => [
    "Check that the organisation's own sign-in server (AD FS, or the one in its place) runs and can be reached from the internet over HTTPS.",
    "Check that its certificate is valid and that it offers TLS 1.2.",
    "In the Entra admin centre (entra.microsoft.com), Sign-in logs, see whether other people's sign-ins fail too.",
    "If it will be away for longer, let the device use an account that is kept in the cloud alone, with its address in the domain that ends in onmicrosoft.com.",
    "Send once more.",
  ],
  check:
    "Entra's sign-in log shows the account's next sign-in over SMTP as successful.",
  undo: "Let the device use its former account again.",
  watchOut: [
    "Mail from the onmicrosoft.com domain reaches few outside recipients a day; give the account an address of your own domain where you can.",
  ],
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Fix;
