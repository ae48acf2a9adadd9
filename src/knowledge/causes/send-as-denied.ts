import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { withoutSignIn } from "./sign-in-gates.ts";

export const sendAsDenied = {
  id: "send-as-denied",

  title: "The account that signs in may not send as this address",
  explain:
    "The sign-in worked; only the sender address is refused. An Exchange admin can grant the right in a few minutes, or the sender address is changed where the mail is sent.",
  station: "door",
  needs: ["sign-in.may-send-as"],
  checks: ["sign-in.account", "sender.address", "sender.domain-accepted"],
  judge: (read) => {
    const without = withoutSignIn(read);
    if (without !== undefined) return without;
    const account = read("sign-in.account");
    const sender = read("sender.address");
    const as = sender ?? "the sender address";
    const may = read("sign-in.may-send-as");
    if (may !== undefined)
      return may
        ? {
            // The line From: may name a third address, which nobody has read yet.
            verdict: "possible",
            because: [
              `Exchange lets ${account ?? "the account that signs in"} send as ${as}.`,
            ],
          }
        : {
            verdict: "confirmed",
            because: [
              `${account ?? "The account that signs in"} has no right to send as ${as}.`,
            ],
          };
    return account?.includes("@") === true &&
      sender !== undefined &&
      account.toLowerCase() !== sender.toLowerCase()
      ? {
          verdict: "likely",
          because: [`It signs in as ${account} and sends as ${sender}.`],
        }
      : undefined;
  },
  fixes: ["grant-send-as", "use-accepted-sender-domain"],
  chooseFix: {
    needs: ["sender.domain-accepted"],
    pick: (read) =>
      read("sender.domain-accepted") === false
        ? "use-accepted-sender-domain"
        : "grant-send-as",
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Cause;
