import type { LookResult } from "../../core/model.ts";
import type { Look, TenantRead } from "../../desk/ports.ts";
import type { ExchangeReads } from "../exchange-reads.ts";
import {
  defineLook,
  nothing,
  notKnownYet,
  seen,
  stamped,
  undecided,
} from "./evidence.ts";

/** More grantees than anybody looks through one by one. */
const MOST_GRANTEES = 5;
/** Grantees that stand for the recipient itself or for Exchange, never for another account. */
const BUILT_IN = /^NT AUTHORITY\\/i;
/** Kinds of recipients that nobody else is a member of. Learn, "Get-Recipient", RecipientTypeDetails. */
const SINGLE: ReadonlySet<string> = new Set([
  "UserMailbox",
  "SharedMailbox",
  "MailUser",
  "RoomMailbox",
  "EquipmentMailbox",
]);

/**
 * An account may send as its own addresses and as whoever granted it Send As; Full Access and Send on Behalf are not
 * enough over SMTP. Learn, "Get-RecipientPermission" and "Manage permissions for recipients in Exchange Online".
 */
export function sendAs(exchange: ExchangeReads): Look {
  return defineLook(
    {
      id: "tenant.send-as",
      title: "Reading your mail settings: who may send as whom",
      yields: ["sign-in.may-send-as"],
      needs: ["sign-in.account", "sender.address"],
    },
    async ({ signInAccount: account, senderAddress: sender, now }) => {
      if (account === undefined || sender === undefined) return notKnownYet;
      if (!account.includes("@"))
        return undecided("The account that signs in is not an address.");
      const mailbox = await exchange.mailboxOf(account);
      if (mailbox.outcome !== "saw") return mailbox;
      if (mailbox.value === null)
        return nothing(`Exchange knows no mailbox ${account}`);
      const tell = (may: boolean, because: string): LookResult => ({
        outcome: "saw",
        evidence: [seen("sign-in.may-send-as", may, now, because)],
      });
      const { EmailAddresses, PrimarySmtpAddress, UserPrincipalName } =
        mailbox.value;
      const own = [
        ...EmailAddresses.map(withoutPrefix),
        PrimarySmtpAddress,
        UserPrincipalName ?? account,
        account,
      ].map(lower);
      if (own.includes(lower(sender)))
        return stamped(
          tell(true, `Exchange lists ${sender} as an address of ${account}`),
          mailbox,
        );
      return stamped(
        await granted(exchange, { account, sender, own }, tell),
        mailbox,
      );
    },
  );
}

interface Pair {
  readonly account: string;
  readonly sender: string;
  /** The account's names, in small letters. */
  readonly own: readonly string[];
}

async function granted(
  exchange: ExchangeReads,
  { account, sender, own }: Pair,
  tell: (may: boolean, because: string) => LookResult,
): Promise<LookResult> {
  // Get-RecipientPermission lists all recipients' grants when there is none of that name.
  const recipient = await exchange.recipient(sender);
  if (recipient.outcome !== "saw") return recipient;
  if (recipient.value === null)
    return stamped(
      tell(
        false,
        `Exchange knows nobody with the address ${sender}, so ${account} cannot send as it`,
      ),
      recipient,
    );
  const grantees = await exchange.sendAs(sender);
  if (grantees.outcome !== "saw") return grantees;
  if (grantees.value.some((name) => own.includes(lower(name))))
    return stamped(
      tell(true, `Exchange lets ${account} send as ${sender}`),
      grantees,
    );
  const others = grantees.value.filter((name) => !BUILT_IN.test(name));
  const single = await areSingle(exchange, others);
  if (single.outcome !== "saw") return single;
  return single.value
    ? stamped(
        tell(false, `Exchange does not let ${account} send as ${sender}`),
        grantees,
      )
    : undecided(
        `Others may send as ${sender}, and whether ${account} is among them cannot be told from here.`,
      );
}

/** A group that may send as the sender might hold the account. */
async function areSingle(
  exchange: ExchangeReads,
  names: readonly string[],
): Promise<TenantRead<boolean>> {
  if (names.length > MOST_GRANTEES) return { outcome: "saw", value: false };
  for (const name of names) {
    const found = await exchange.recipient(name);
    if (found.outcome !== "saw") return found;
    if (found.value === null || !SINGLE.has(found.value.RecipientTypeDetails))
      return { outcome: "saw", value: false };
  }
  return { outcome: "saw", value: true };
}

/** 'SMTP:scanner@contoso.com' (the primary one) or 'smtp:…'. */
function withoutPrefix(proxyAddress: string): string {
  return proxyAddress.replace(/^smtp:/i, "");
}

function lower(text: string): string {
  return text.toLowerCase();
}
