import type { Facts } from "../../core/facts.ts";
import type { Look, MailAdmin } from "../../desk/ports.ts";
import { defineAccountLook, fromRead, seen } from "./evidence.ts";

type MailboxState = Facts["mailbox.smtp-auth"];

const WORDS: Readonly<Record<MailboxState, (address: string) => string>> = {
  enabled: (address) =>
    `Exchange lets the mailbox ${address} sign in over SMTP`,
  disabled: (address) =>
    `Exchange has SMTP sign-in switched off for the mailbox ${address}`,
  inherits: (address) =>
    `The mailbox ${address} has no SMTP sign-in setting of its own; the organisation's counts`,
  "no-mailbox": (address) => `Exchange knows no mailbox ${address}`,
};

/** Learn, "Get-CASMailbox": the mailbox's own switch beats the organisation's, and null follows it. */
export function mailbox(admin: MailAdmin): Look {
  return defineAccountLook(
    {
      id: "tenant.mailbox",
      title: "Reading your mail settings: the mailbox that signs in",
      yields: ["mailbox.smtp-auth", "mailbox.address"],
    },
    async (address, { now }) => {
      return fromRead(await admin.mailbox(address), (found) => {
        const state =
          found === null
            ? "no-mailbox"
            : stateOf(found.smtpClientAuthenticationDisabled);
        return {
          outcome: "saw",
          evidence: [
            seen("mailbox.smtp-auth", state, now, WORDS[state](address)),
            ...(found === null
              ? []
              : [
                  seen(
                    "mailbox.address",
                    found.address,
                    now,
                    `Exchange writes this mailbox ${found.address}`,
                  ),
                ]),
          ],
        };
      });
    },
  );
}

function stateOf(disabled: boolean | null): MailboxState {
  if (disabled === null) return "inherits";
  return disabled ? "disabled" : "enabled";
}
