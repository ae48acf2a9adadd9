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
  needs: ["sender.certificate-name"],
  steps: (read) => {
    const name = shownName(read);
    const shows = [
      name === undefined
        ? `On the sending server, install a certificate of a public authority for a name in ${domainWords(read)}, and let the server show it when it sends with STARTTLS.`
        : `On the sending server, see that it shows the certificate ${name} when it sends with STARTTLS.`,
      "Install the intermediate certificates with it; a certificate without them counts for nothing.",
    ];
    return name !== undefined && isNamed(name, read)
      ? [...shows, "The rule for this name stands already. Send once more."]
      : [
          ...shows,
          OPEN_CONNECTORS,
          ADD_OWN_CONNECTOR,
          `Let it verify the subject name on the certificate, and enter ${name ?? "the certificate's name"}.`,
          LOOK_THAT_IT_IS_ON,
          SEND_AGAIN,
          ...removeFormer(read),
        ];
  },
  script: (read) => {
    const name = shownName(read);
    return name === undefined || isNamed(name, read)
      ? undefined
      : makeNew(name);
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
  undo: "Remove the new connector again; the others are as they were.",
  watchOut: [
    "The certificate's name has to lie in one of your own mail domains.",
    "The certificate has to come from a public authority, and is renewed in time with the same name.",
    MAY_BE_OFF,
  ],
  change: (read) => {
    const certificate = shownName(read);
    return certificate === undefined || isNamed(certificate, read)
      ? undefined
      : { kind: "create-certificate-connector", certificate };
  },
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

/** A connector, on or off, waits for this very name already: then the name is not what is wrong. */
function isNamed(certificate: string, read: ReadFact): boolean {
  const all = relayRules(read)?.all ?? [];
  return all.some(
    ({ certificateName }) => certificateName?.toLowerCase() === certificate,
  );
}

function removeFormer(read: ReadFact): readonly string[] {
  const former = formerRule(read);
  return former === undefined
    ? []
    : [
        `Remove the connector "${former}" once mail goes through and nothing shows the former certificate any more.`,
      ];
}

/** The one rule that asks for another name; with several of them nobody can tell from here which is meant. */
function formerRule(read: ReadFact): string | undefined {
  const [rule, ...others] = relayRules(read)?.byCertificate ?? [];
  return rule !== undefined && others.length === 0 && isOneLine(rule.name)
    ? rule.name
    : undefined;
}
