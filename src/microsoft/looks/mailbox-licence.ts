import type { LookResult } from "../../core/model.ts";
import type { Look, LookInput } from "../../desk/ports.ts";
import type { MailboxRow } from "../exchange-account-rows.ts";
import { bringMailbox } from "../exchange-plans.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import type { GraphReads } from "../graph-reads.ts";
import {
  defineAccountLook,
  nothing,
  seen,
  stamped,
  undecided,
} from "./evidence.ts";

/**
 * Submission takes a mailbox with a licence. A shared mailbox usually has none and its account is kept from signing
 * in; another account that has one may send as it. Learn, "How to set up a multifunction device or application to send
 * email" and "About shared mailboxes".
 */
export function mailboxLicence(
  exchange: ExchangeReads,
  graph: GraphReads,
): Look {
  return defineAccountLook(
    {
      id: "tenant.mailbox-licence",
      title: "Reading your mail settings: the mailbox's licence",
      yields: ["mailbox.licensed"],
    },
    async (address, known) => {
      const mailbox = await exchange.mailboxOf(address);
      if (mailbox.outcome !== "saw") return mailbox;
      if (mailbox.value === null)
        return nothing(`Exchange knows no mailbox ${address}`);
      return stamped(
        await licenceOf(graph, mailbox.value, known, address),
        mailbox,
      );
    },
  );
}

async function licenceOf(
  graph: GraphReads,
  mailbox: MailboxRow,
  { now }: LookInput,
  address: string,
): Promise<LookResult> {
  const userId = mailbox.ExternalDirectoryObjectId;
  if (userId === null || userId === undefined || userId === "")
    return undecided(`Exchange does not say which account ${address} is.`);
  const plans = await graph.plans(userId);
  if (plans.outcome !== "saw") return plans;
  if (plans.value === null)
    return undecided(`Entra does not know the account of ${address}.`);
  const licensed = bringMailbox(plans.value);
  if (licensed === undefined)
    return undecided(
      `The account of ${address} has a plan of Exchange that this desk does not know.`,
    );
  return stamped(
    {
      outcome: "saw",
      evidence: [
        seen(
          "mailbox.licensed",
          licensed,
          now,
          sentence(licensed, mailbox.RecipientTypeDetails, address),
        ),
      ],
    },
    plans,
  );
}

function sentence(licensed: boolean, type: string, address: string): string {
  if (licensed) return `Entra lists a licence with a mailbox for ${address}`;
  return type === "SharedMailbox"
    ? `Exchange has ${address} as a shared mailbox, and Entra lists no licence for it: a licensed account may sign in and send as it`
    : `Entra lists no licence with a mailbox for ${address}`;
}
