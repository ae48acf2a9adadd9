import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const mailFlowRule = {
  id: "5.7.1-mail-flow-rule",
  says: /TRANSPORT\.RULES\.RejectMessage|rejected by organization policy|due to local policy|policy that prohibited the mail/i,
  means: "A rule of the receiving organisation turned the mail away.",
  names: "recipient-policy",
  suspects: { "recipient-policy": 8 },
  source: SOURCES.ndrDelivery,
  checked: CHECKED,
} satisfies Code;
