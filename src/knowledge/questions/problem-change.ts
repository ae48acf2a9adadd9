import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { chosen } from "./chosen.ts";

export const problemChange = {
  id: "problem-change",
  text: "What changed shortly before the trouble began?",
  input: {
    kind: "choice",
    choices: [
      { value: "new", title: "It is new and never worked" },
      { value: "network", title: "The network, the line or the provider" },
      { value: "certificate", title: "A certificate" },
      { value: "password", title: "A password" },
      { value: "security", title: "Security settings of the organisation" },
      {
        value: "server-settings",
        title: "Mail settings, there or on our server",
      },
      { value: "nothing", title: "Nothing that I know of" },
    ],
  },
  yields: ["problem.change"],
  suggest: (read) => {
    const failure = read("sign-in.failure");
    if (failure === "wrong-password") return "password";
    return failure === "conditional-access" ||
      failure === "security-defaults" ||
      read("tenant.reject-direct-send") === true
      ? "security"
      : undefined;
  },
  read: chosen("problem.change"),
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
