import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const notAuthorised = {
  id: "5.7.1-not-authorised",
  says: /RESOLVER\.RST\.NotAuthorized|delivery not authori[sz]ed|restricted to authori[sz]ed senders/i,
  unless: /\b5\.7\.(?:124|9\d\d)\b|authori[sz]ed, message refused/i,
  means: "The recipient takes mail from certain senders only.",
  suspects: { "recipient-restricted": 7, "recipient-policy": 2 },
  source: SOURCES.ndrDelivery,
  checked: CHECKED,
} satisfies Code;
