import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const deviceSignInAbility = {
  id: "device-sign-in-ability",
  text: "Which kind of sign-in can it do? (see its manual)",
  input: {
    kind: "choice",
    choices: [
      { value: "none", title: "Not at all" },
      { value: "password", title: "With a user name and a password only" },
      {
        value: "oauth",
        title: "With OAuth, also called Modern Authentication",
      },
    ],
  },
  yields: ["device.sign-in-ability"],
  suggest: (read) => {
    const method = read("sign-in.method");
    if (method !== undefined) return method;
    return read("sender.kind") === "device" && read("sender.signs-in") === true
      ? "password"
      : undefined;
  },
  read: chosen("device.sign-in-ability"),
  source: SOURCES.setup,
  checked: CHECKED,
} satisfies Question;
