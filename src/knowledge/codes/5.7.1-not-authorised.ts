import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const notAuthorised = {
  id: "5.7.1-not-authorised",
  says: /^(?!.*\b5\.7\.(?:124|9\d\d)\b).*(?:RESOLVER\.RST\.NotAuthorized|delivery not authori[sz]ed(?!, message refused)|restricted to authori[sz]ed senders)/i,
  means: "The recipient takes mail from certain senders only.",
  suspects: { "recipient-restricted": 7, "recipient-policy": 2 },
  source: SOURCES.ndr,
  checked: CHECKED,
} satisfies Code;
