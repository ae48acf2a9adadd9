import type { Fix } from "../../core/model.ts";
import { powerShell } from "../../core/powershell.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { CONNECT } from "./connector-words.ts";
import { domainWords, senderDomain } from "./dns-names.ts";

export const enableDkim = {
  id: "enable-dkim",
  title: "Let Microsoft 365 sign the domain's mail",
  whoCanDoIt: "exchange-admin",
  needs: ["sender.domain"],
  steps: (read) => [
    "Open the Defender portal (security.microsoft.com), Email & collaboration, Policies & rules, Threat policies, Email authentication settings, DKIM.",
    `Choose ${domainWords(read)} and read the two CNAME records that it shows.`,
    "Publish both records in the domain's DNS exactly as shown.",
    "Come back when DNS shows them, and switch on Sign messages for this domain with DKIM signatures.",
    "Let the sender hand its mail to Microsoft 365, which signs only what passes through it, and send once more.",
  ],
  script: (read) => {
    const domain = senderDomain(read);
    if (domain === undefined) return undefined;
    return [
      CONNECT,
      powerShell("New-DkimSigningConfig", {
        DomainName: domain,
        Enabled: false,
      }),
      `${powerShell("Get-DkimSigningConfig", { Identity: domain })} | Format-List Enabled,Status,Selector1CNAME,Selector2CNAME`,
      "# Publish selector1._domainkey and selector2._domainkey as shown, and go on when DNS has them",
      powerShell("Set-DkimSigningConfig", { Identity: domain, Enabled: true }),
    ];
  },
  check:
    "The headers of a received message say dkim=pass with the sender's own domain.",
  undo: "Switch the signature off again in the same place; the DNS records can stay.",
  watchOut: [
    "The records' targets differ from domain to domain; take them from the portal and never from an example.",
    "The first command says that the setting exists already where it does; go on with the next then.",
  ],
  source: SOURCES.dkim,
  checked: CHECKED,
} satisfies Fix;
