import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const bulkAuthentication = {
  id: "5.7.515-bulk-authentication",
  says: /\b5\.7\.515\b|does not meet the required authentication level/i,
  means:
    "Outlook.com wants proof of origin from domains that send much mail, and part of it is missing.",
  names: "bulk-sender-authentication",
  suspects: {
    "bulk-sender-authentication": 7,
    "dkim-missing": 1,
    "spf-missing-sender": 1,
  },
  source: SOURCES.outlookSenders,
  checked: CHECKED,
} satisfies Code;
