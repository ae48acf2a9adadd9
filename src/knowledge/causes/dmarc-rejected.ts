import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { lackingProof } from "./sender-proof.ts";

export const dmarcRejected = {
  id: "dmarc-rejected",

  title: "Our own domain asks receivers to refuse mail like this",
  explain:
    "Our domain tells everybody to refuse mail that cannot be proved to be ours, and this sender cannot be proved. Whoever looks after our domain can add the sender in a few minutes; the protection can stay on.",
  station: "network",
  needs: ["sender.dmarc-policy", "sender.spf-result", "sender.dkim-keys"],
  judge: (read) => {
    const policy = read("sender.dmarc-policy");
    if (policy === undefined) return undefined;
    const domain = read("sender.domain") ?? "The sender's domain";
    if (policy === "missing" || policy === "none")
      return {
        verdict: "ruled-out",
        because: [`${domain} asks nobody to refuse mail.`],
      };
    const because = [`${domain} asks receivers for ${policy} (DMARC).`];
    const lacks = lackingProof(read);
    const isProved =
      read("sender.spf-result") === "pass" &&
      read("sender.dkim-keys") === "present";
    if (isProved) return { verdict: "possible", because };
    return {
      verdict:
        policy === "reject" && lacks.some(({ fix }) => fix !== "enable-dkim")
          ? "confirmed"
          : "likely",
      because: [...because, ...lacks.map(({ words }) => words)],
    };
  },
  fixes: ["add-spf-address", "repair-spf", "enable-dkim"],
  chooseFix: {
    needs: ["sender.spf-result", "sender.dkim-keys"],
    pick: (read) => lackingProof(read)[0]?.fix ?? "add-spf-address",
  },
  source: SOURCES.dmarc,
  checked: CHECKED,
} satisfies Cause;
