import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { judgeRelay } from "./relay-state.ts";

export const connectorCertificateMismatch = {
  id: "connector-certificate-mismatch",

  title: "Microsoft 365 does not recognise the sender's certificate",
  explain:
    "This is on our side, not the recipient's. The certificate of what sends the mail and the one that the rule expects are not the same. Whoever looks after the server and an Exchange admin can put that right in about an hour.",
  station: "connector",
  needs: ["connector.list", "sender.certificate-name"],
  checks: ["sender.public-address"],
  judge: (read) =>
    judgeRelay(read, "certificate") ??
    (read("problem.change") === "certificate"
      ? {
          verdict: "likely",
          because: ["A certificate was changed shortly before."],
        }
      : undefined),
  fixes: ["create-certificate-connector", "create-inbound-connector"],
  chooseFix: {
    needs: [],
    // A device that shows no certificate hardly ever can; its fixed address can tell who it is.
    pick: (read) =>
      read("sender.certificate-name") === null &&
      read("sender.kind") === "device" &&
      read("sender.address-is-fixed") !== false
        ? "create-inbound-connector"
        : "create-certificate-connector",
  },
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Cause;
