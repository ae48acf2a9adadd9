import type { Question } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { isHostName } from "./host-text.ts";

export const senderCertificateName = {
  id: "sender-certificate-name",
  text: "Which name stands on the certificate that it shows to Microsoft 365? (or none)",
  input: {
    kind: "text",
    placeholder: "mail.example.com, or none",
    maxLength: 253,
  },
  yields: ["sender.certificate-name"],
  // The rule was made for this certificate.
  suggest: (read) =>
    read("connector.list")?.find(
      ({ certificateName }) => certificateName !== undefined,
    )?.certificateName,
  read: (answer) => {
    const name = answer.trim().toLowerCase();
    if (name === "none") return { "sender.certificate-name": null };
    return isHostName(name.replace(/^\*\./, ""))
      ? { "sender.certificate-name": name }
      : "Please enter a name such as mail.example.com, or the word none.";
  },
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Question;
