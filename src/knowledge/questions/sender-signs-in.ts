import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const senderSignsIn = {
  id: "sender-signs-in",
  text: "Is it set up to sign in with a user name?",
  input: {
    kind: "choice",
    choices: [
      { value: "yes", title: "Yes, it signs in" },
      { value: "no", title: "No, it has no sign-in" },
    ],
  },
  yields: ["sender.signs-in"],
  // A server's name alone says nothing: many a device is set to sign in nowhere, or at the wrong place.
  suggest: (read) => {
    if (read("device.sign-in-ability") === "none") return "no";
    return read("sign-in.account") === undefined &&
      read("sign-in.method") === undefined
      ? undefined
      : "yes";
  },
  read: chosen("sender.signs-in"),
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
