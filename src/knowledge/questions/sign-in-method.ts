import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const signInMethod = {
  id: "sign-in-method",
  text: "How does it sign in?",
  input: {
    kind: "choice",
    choices: [
      { value: "password", title: "With a user name and a password" },
      {
        value: "oauth",
        title: "With OAuth, also called Modern Authentication",
      },
    ],
  },
  yields: ["sign-in.method"],
  suggest: (read) => {
    const ability = read("device.sign-in-ability");
    if (ability === "password" || read("sender.kind") === "device")
      return "password";
    return read("sign-in.app-registered") === true ? "oauth" : undefined;
  },
  read: chosen("sign-in.method"),
  source: SOURCES.smtpAuth,
  checked: CHECKED,
} satisfies Question;
