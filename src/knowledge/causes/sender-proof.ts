import type { FixId, ReadFact } from "../../core/model.ts";
import { spfView } from "./spf-view.ts";

/** What a sending domain lacks before receivers believe its mail, each with the fix for it. */
export interface Lack {
  readonly words: string;
  readonly fix: FixId;
}

/** SPF as it would judge this sender, then the signature. Empty where nothing is known to be missing. */
export function lackingProof(read: ReadFact): readonly Lack[] {
  const view = spfView(read);
  const lacks: Lack[] = [];
  if (view?.spf === "broken")
    lacks.push({ words: "The SPF record cannot be used.", fix: "repair-spf" });
  else if (view?.spf === "lacks")
    lacks.push({ words: view.because, fix: "add-spf-address" });
  if (read("sender.dkim-keys") === "missing")
    lacks.push({
      words: "Microsoft 365 does not sign the domain's mail (DKIM).",
      fix: "enable-dkim",
    });
  return lacks;
}
