import {
  byCertificate,
  elsewhere,
  forOffice,
  gateway,
  HERE,
  off,
  office,
  partner,
  rule,
  rules,
  SIX,
  spfFail,
} from "./connectors.ts";
import { choosesAsIn, judgesAsIn } from "./verdict-table.ts";

describe("each cause around relay by facts alone", () => {
  judgesAsIn({
    "connector-missing": [
      [{}, undefined],
      [office, undefined],
      [rules(), "likely"],
      [{ ...rules(), ...spfFail }, "confirmed"],
      [rules(elsewhere), "ruled-out"],
      [rules(off), "possible"],
      [rules(partner), "possible"],
      [{ ...office, ...rules(partner) }, "ruled-out"],
      [{ ...office, ...rules(), "tenant.reject-direct-send": true }, "likely"],
      [
        {
          ...office,
          ...rules(),
          ...spfFail,
          "tenant.reject-direct-send": true,
          "sender.domain-accepted": false,
        },
        "confirmed",
      ],
    ],
    "connector-ip-mismatch": [
      [{}, undefined],
      [rules(elsewhere), "possible"],
      [{ ...office, ...rules() }, "ruled-out"],
      [{ ...office, ...rules(off) }, "ruled-out"],
      [
        {
          ...office,
          ...rules(rule("Range", { addresses: ["203.0.113.0/24"] })),
        },
        "ruled-out",
      ],
    ],
    "connector-disabled": [
      [{}, undefined],
      [rules(off), "possible"],
      [{ ...office, ...rules(off, forOffice) }, "ruled-out"],
      [{ ...office, ...rules({ ...partner, enabled: false }) }, "ruled-out"],
      [
        {
          ...office,
          ...rules({ ...byCertificate, enabled: false }),
          "sender.certificate-name": "mail.contoso.com",
        },
        "confirmed",
      ],
    ],
    "connector-wrong-type": [
      [{}, undefined],
      [rules(partner), "possible"],
      [{ ...office, ...rules(partner, forOffice) }, "ruled-out"],
      [{ ...office, ...rules({ ...partner, enabled: false }) }, "ruled-out"],
    ],
    "connector-certificate-mismatch": [
      [{}, undefined],
      [{ "problem.change": "certificate" }, "likely"],
      [{ ...office, ...rules(byCertificate) }, "likely"],
      [
        {
          ...office,
          ...rules(byCertificate, elsewhere),
          "problem.change": "certificate",
        },
        "likely",
      ],
      [
        {
          ...office,
          ...rules(byCertificate),
          "sender.certificate-name": "MAIL.contoso.com",
        },
        // It may be shown without its chain.
        "likely",
      ],
      [
        {
          ...office,
          ...rules(rule("Wild", { certificateName: "*.contoso.com" })),
          "sender.certificate-name": "mail.contoso.com",
        },
        "likely",
      ],
      [
        {
          ...office,
          ...rules(rule("Wild", { certificateName: "*.contoso.com" })),
          "sender.certificate-name": "contoso.com",
        },
        "confirmed",
      ],
      [{ ...office, ...rules(elsewhere) }, "ruled-out"],
    ],
    "partner-connector-restriction": [
      [{}, undefined],
      [rules(gateway), "possible"],
      [
        {
          ...office,
          ...rules({ ...gateway, senderDomains: ["smtp:contoso.com;1"] }),
        },
        "possible",
      ],
      [
        {
          ...office,
          ...rules({ ...gateway, senderDomains: ["smtp:contoso.com;1"] }),
          "sender.domain": "contoso.com",
        },
        "confirmed",
      ],
      [
        {
          ...office,
          ...rules({ ...gateway, senderDomains: ["smtp:*.contoso.com;1"] }),
          "sender.domain": "contoso.com",
        },
        "ruled-out",
      ],
      [{ ...office, ...rules({ ...gateway, enabled: false }) }, "ruled-out"],
      [{ ...office, ...rules(gateway, forOffice) }, "ruled-out"],
      [
        { "sender.public-address": "192.0.2.10", ...rules(gateway) },
        "ruled-out",
      ],
      [
        {
          ...office,
          ...rules({
            ...gateway,
            restrictsToAddresses: false,
            restrictsToCertificate: true,
            certificateName: "gateway.example.net",
          }),
        },
        "possible",
      ],
      [
        {
          ...office,
          ...rules({
            ...gateway,
            restrictsToAddresses: false,
            restrictsToCertificate: true,
            certificateName: "gateway.example.net",
          }),
          "sender.certificate-name": null,
        },
        "confirmed",
      ],
    ],
    "connector-blocked": [
      [{}, undefined],
      [{ "connector.blocked": [] }, "ruled-out"],
      [{ "connector.blocked": ["Printers"] }, "likely"],
      [
        { ...office, ...rules(forOffice), "connector.blocked": ["Old"] },
        "ruled-out",
      ],
    ],
    "sender-domain-not-accepted": [
      [{}, undefined],
      [{ "sender.domain": "contoso.com" }, undefined],
      [{ "sender.domain-accepted": true }, "ruled-out"],
      [
        { "sender.domain-accepted": false, "sender.is-null": true },
        "ruled-out",
      ],
      [
        {
          "sender.domain-accepted": false,
          ...rules(byCertificate),
          "sender.certificate-name": "mail.contoso.com",
        },
        "likely",
      ],
    ],
    "direct-send-external": [
      [{}, undefined],
      [rules(), "possible"],
      [{ ...office, ...rules(elsewhere) }, "ruled-out"],
      [
        {
          ...rules(),
          "sender.spf-result": "pass",
          "recipient.external": false,
        },
        "ruled-out",
      ],
    ],
    "direct-send-rejected": [
      [{}, undefined],
      [rules(), undefined],
      [{ "tenant.reject-direct-send": false }, "ruled-out"],
      [{ "tenant.reject-direct-send": true }, "likely"],
      [{ "tenant.reject-direct-send": true, ...rules(elsewhere) }, "likely"],
      [
        { "tenant.reject-direct-send": true, ...office, ...rules(partner) },
        "ruled-out",
      ],
      [
        {
          "tenant.reject-direct-send": true,
          ...rules(),
          "sender.domain-accepted": false,
        },
        "ruled-out",
      ],
      [
        {
          "tenant.reject-direct-send": true,
          ...rules(),
          "sender.is-null": true,
        },
        "ruled-out",
      ],
    ],
    "ipv6-egress": [
      [{}, undefined],
      [office, undefined],
      [{ "sender.public-address": SIX }, "likely"],
      [{ "sender.public-address": SIX, ...rules() }, "possible"],
      [{ ...office, ...rules(forOffice) }, "ruled-out"],
      [
        {
          ...office,
          ...rules(forOffice),
          "server.addresses": ["192.0.2.25", SIX],
        },
        "likely",
      ],
      [
        {
          ...office,
          ...rules(forOffice),
          "server.addresses": ["192.0.2.25", SIX],
          "relay.external": "refused",
        },
        "possible",
      ],
      [
        {
          ...office,
          ...rules(forOffice),
          "server.addresses": ["192.0.2.25", SIX],
          "sender.reported-address": HERE,
        },
        "ruled-out",
      ],
    ],
    "egress-ip-changed": [
      [{}, undefined],
      [{ "problem.change": "network" }, "likely"],
      [
        { ...office, ...rules(forOffice), "problem.change": "network" },
        "likely",
      ],
      [{ ...office, ...rules(forOffice) }, "ruled-out"],
      [{ ...office, ...rules(elsewhere) }, "ruled-out"],
      [
        {
          ...office,
          ...rules(elsewhere),
          "sender.reported-address": "192.0.2.77",
        },
        "ruled-out",
      ],
      [
        {
          ...office,
          ...rules(forOffice),
          "sender.reported-address": "192.168.1.7",
        },
        "ruled-out",
      ],
    ],
    "null-sender-relay": [
      [{}, undefined],
      [{ "sender.is-null": false }, "ruled-out"],
      [{ "sender.is-null": true }, "likely"],
      [{ "sender.is-null": true, ...office, ...rules() }, "possible"],
      [
        {
          "sender.is-null": true,
          ...office,
          ...rules(byCertificate),
          "sender.certificate-name": "mail.contoso.com",
        },
        "ruled-out",
      ],
    ],
    "smart-host-of-other-tenant": [
      [{}, undefined],
      [
        {
          "server.name": "fabrikam-example.mail.protection.outlook.com",
          "tenant.mx-host": "contoso-com.mail.protection.outlook.com",
        },
        "likely",
      ],
      [
        {
          "server.name": "contoso-com.mail.protection.outlook.com",
          "tenant.mx-host": "contoso-com.mail.protection.outlook.com",
        },
        "ruled-out",
      ],
      [
        {
          "server.name": "contoso.mail.protection.outlook.com",
          "server.role": "tenant-mx",
          "tenant.mx-host": "contoso-com.o-v1.mx.microsoft",
        },
        "possible",
      ],
      [{ "server.role": "submission" }, "ruled-out"],
    ],
    "wrong-endpoint-for-relay": [
      [{}, undefined],
      [{ "sender.signs-in": true }, "ruled-out"],
      [{ "sender.signs-in": false }, "likely"],
      [{ "sender.signs-in": false, "server.role": "tenant-mx" }, "ruled-out"],
      [{ ...office, ...rules(forOffice) }, undefined],
      [
        { ...office, ...rules(forOffice), "server.role": "submission" },
        "confirmed",
      ],
      [
        {
          ...office,
          ...rules(forOffice),
          "server.name": "smtp.office365.com",
        },
        "confirmed",
      ],
      [
        {
          ...office,
          ...rules(forOffice),
          "server.role": "submission",
          "sender.signs-in": true,
        },
        "ruled-out",
      ],
    ],
    "wrong-endpoint-for-authentication": [
      [{}, undefined],
      [{ "sender.signs-in": true }, undefined],
      [{ "sender.signs-in": true, "server.role": "tenant-mx" }, "confirmed"],
      [
        {
          "sender.signs-in": true,
          "server.name": "contoso-com.o-v1.mx.microsoft",
        },
        "confirmed",
      ],
      [{ "server.role": "tenant-mx" }, "possible"],
      [{ "sender.signs-in": false, "server.role": "tenant-mx" }, "ruled-out"],
      [{ "sender.signs-in": true, "server.role": "submission" }, "ruled-out"],
    ],
    "relay-by-local-server": [
      [{}, undefined],
      [{ "server.name": "mail.contoso.com" }, undefined],
      [{ "server.name": "192.168.1.10" }, "confirmed"],
      [{ "server.role": "own-server" }, "confirmed"],
      [{ "server.role": "own-server", "server.reachable": false }, "ruled-out"],
      [{ "server.role": "tenant-mx" }, "ruled-out"],
    ],
    "exchange-server-outdated": [
      [{}, undefined],
      [{ "sender.kind": "device" }, undefined],
      [{ "sender.kind": "server" }, "possible"],
    ],
  });
});

describe("the fix for a wrong host", () => {
  choosesAsIn({
    "wrong-endpoint-for-relay": [
      [{}, "change-endpoint"],
      [{ ...office, ...rules(forOffice) }, "change-endpoint"],
      [{ ...office, ...rules(elsewhere) }, "switch-to-relay"],
      [rules(), "switch-to-relay"],
      [{ ...rules(), "recipient.external": false }, "change-endpoint"],
    ],
    "wrong-endpoint-for-authentication": [
      [{}, "switch-to-submission"],
      [{ "network.ports-shut": [587] }, "change-endpoint"],
      [{ ...office, ...rules(forOffice) }, "change-endpoint"],
      [{ "device.sign-in-ability": "none" }, "change-endpoint"],
    ],
  });
});
