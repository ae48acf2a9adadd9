import type { Code } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

export const serverBusy = {
  id: "4.7.500-699-server-busy",
  says: /\b4\.7\.[56]\d\d\b|server busy\. please try again later/i,
  means: "Microsoft takes mail from this address more slowly for a while.",
  suspects: { "ip-throttled": 7, greylisted: 1, "service-incident": 1 },
  source: SOURCES.ndrServerBusy,
  checked: CHECKED,
} satisfies Code;
