import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const clientNotAuthenticated = {
  id: "5.7.1-client-not-authenticated",
  status: "5.7.1",
  says: /not authenticated/i,
  unless: /RESOLVER|authenticated by organization/i,
  means: "A mail server that wants a sign-in got none.",
  suspects: {
    "relay-by-local-server": 4,
    "not-authenticated": 3,
    "wrong-endpoint-for-relay": 1,
  },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
