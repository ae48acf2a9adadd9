import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

/** An address, or a bare or Windows user name, which is worth knowing too: Microsoft 365 wants the address. */
const ACCOUNT = /^[^\s<>"\p{C}]{1,113}$/u;

export const signInAccount = {
  id: "sign-in-account",
  text: "Which user name does it sign in with?",
  input: { kind: "text", placeholder: "scanner@example.com", maxLength: 113 },
  yields: ["sign-in.account"],
  suggest: (read) => read("mailbox.address") ?? read("sender.address"),
  read: (answer) => {
    const account = answer.trim().toLowerCase();
    return ACCOUNT.test(account)
      ? { "sign-in.account": account }
      : "Please enter the user name alone, such as scanner@example.com.";
  },
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Question;
