import { parseFact } from "../../core/fact-values.ts";
import { parseIpv4 } from "../../core/ipv4.ts";
import type { Question } from "../../core/model.ts";
import { SUBMISSION_HOST } from "../methods/known.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isHostName, isIpv6Literal } from "./host-text.ts";

/** 'smtp.example.com', '192.0.2.7' or '[2001:db8::7]', with or without ':587' behind it. */
const NAME_AND_PORT = /^(\[[^\]]{2,60}\]|[^\s:]{1,253})(?::(\d{1,5}))?$/;

export const serverName = {
  id: "server-name",
  text: "Which mail server is it set to?",
  input: { kind: "text", placeholder: "smtp.example.com", maxLength: 260 },
  // Whoever writes the port behind the name has told it as well.
  yields: ["server.name"],
  suggest: (read) => {
    const role = read("server.role");
    if (role === "submission") return SUBMISSION_HOST;
    return role === "tenant-mx" ? read("tenant.mx-host") : undefined;
  },
  read: (answer) => {
    const text = answer
      .trim()
      .toLowerCase()
      .replace(/^smtps?:\/\//, "");
    if (isIpv6Literal(text)) return { "server.name": text };
    const [, written = "", port] = NAME_AND_PORT.exec(text) ?? [];
    const name = written.replace(/^\[(?:ipv6:)?|\]$/g, "").replace(/\.$/, "");
    // An address instead of a name is a fault of its own, so it is taken as it stands.
    if (
      !isHostName(name) &&
      parseIpv4(name) === undefined &&
      !isIpv6Literal(name)
    )
      return "That does not look like a mail server, such as smtp.example.com.";
    return {
      "server.name": name,
      ...(port === undefined ? {} : parseFact("server.port", port)),
    };
  },
  source: SOURCES.printers,
  checked: CHECKED,
} satisfies Question;
