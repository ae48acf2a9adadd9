import type { Fix, ReadFact } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { relayRules } from "../causes/relay-rules.ts";
import { mxHost, senderOf } from "../methods/known.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import {
  ADD_OWN_CONNECTOR,
  CONNECT,
  isOneLine,
  LOOK_THAT_IT_IS_ON,
  MAY_BE_OFF,
  OPEN_CONNECTORS,
  SEND_AGAIN,
  showConnector,
} from "./connector-words.ts";
import { domainWords, isDomainOrWildcard } from "./dns-names.ts";

export const createCertificateConnector = {
  id: "create-certificate-connector",
  title: "Let a rule recognise the sender by its certificate",
  whoCanDoIt: "exchange-admin",
  needs: [],
  steps: (read) => {
    const name = shownName(read);
    const standing = ruleToCorrect(read);
    return [
      name === undefined
        ? `On the sending server, install a certificate of a public authority for a name in ${domainWords(read)}, and let the server show it when it sends with STARTTLS.`
        : `On the sending server, see that it shows the certificate ${name} when it sends with STARTTLS.`,
      "Install the intermediate certificates with it; a certificate without them counts for nothing.",
      OPEN_CONNECTORS,
      standing === undefined
        ? ADD_OWN_CONNECTOR
        : `Open the connector "${standing}" and choose Edit sent email identity.`,
      `Let it verify the subject name on the certificate, and enter ${name ?? "the certificate's name"}.`,
      LOOK_THAT_IT_IS_ON,
      SEND_AGAIN,
    ];
  },
  script: (read) => {
    const name = shownName(read);
    if (name === undefined) return undefined;
    const standing = ruleToCorrect(read);
    return standing === undefined
      ? makeNew(name)
      : [
          CONNECT,
          powerShell("Set-InboundConnector", {
            Identity: standing,
            TlsSenderCertificateName: name,
          }),
          showConnector(standing),
        ];
  },
  settings: (read) => ({
    server: mxHost(read),
    port: 25,
    tls: "STARTTLS",
    signIn: "the certificate, with its intermediate certificates",
    sender: senderOf(read),
  }),
  check:
    "The connector is On and names the certificate, and mail to somebody outside goes through, automatic replies too.",
  undo: "Put the former certificate name back into the connector, or remove the new one.",
  watchOut: [
    "The certificate's name has to lie in one of your own mail domains.",
    "The certificate has to come from a public authority, and is renewed in time with the same name.",
    MAY_BE_OFF,
  ],
  source: SOURCES.attribution,
  checked: CHECKED,
} satisfies Fix;

function makeNew(certificate: string): readonly string[] {
  const name = `Relay with ${certificate.replace("*.", "")}`;
  return [
    CONNECT,
    powerShell("New-InboundConnector", {
      Name: name,
      ConnectorType: "OnPremises",
      SenderDomains: ["*"],
      TlsSenderCertificateName: certificate,
      RequireTls: true,
      Enabled: true,
    }),
    showConnector(name),
  ];
}

function shownName(read: ReadFact): string | undefined {
  const name = read("sender.certificate-name")?.toLowerCase();
  return name !== undefined && isDomainOrWildcard(name) ? name : undefined;
}

/** The one rule that asks for another name; with several of them nobody can tell from here which is meant. */
function ruleToCorrect(read: ReadFact): string | undefined {
  const [rule, ...others] = relayRules(read)?.byCertificate ?? [];
  return rule !== undefined && others.length === 0 && isOneLine(rule.name)
    ? rule.name
    : undefined;
}
