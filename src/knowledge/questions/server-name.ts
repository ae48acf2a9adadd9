import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";

/** Letters, digits and hyphens in labels of up to 63 (RFC 1123 §2.1); at least two labels. */
const HOST_NAME =
  /^(?=.{4,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+$/;

export const serverName = {
  id: "server-name",
  text: "Which mail server name is it set to?",
  input: { kind: "text", placeholder: "smtp.example.com", maxLength: 253 },
  yields: ["server.name"],
  read: (answer) => {
    const name = answer.trim().toLowerCase();
    return HOST_NAME.test(name)
      ? { "server.name": name }
      : "That does not look like a server name, such as smtp.example.com.";
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
