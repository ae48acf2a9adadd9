import type { ConnectorFact } from "../../src/core/facts.ts";
import { provesAsIn, type Situation } from "./situations.ts";
import { judgesAsIn } from "./verdict-table.ts";

const submission = {
  "server.name": "smtp.office365.com",
  "server.role": "submission",
} as const;
const tenantDoor = {
  "server.name": "contoso-com.mail.protection.outlook.com",
  "server.role": "tenant-mx",
} as const;
const ownServer = {
  "server.name": "mail.contoso.com",
  "server.role": "own-server",
} as const;
const office = { "sender.public-address": "203.0.113.44" } as const;
const strict: ConnectorFact = {
  name: "Printers",
  type: "OnPremises",
  enabled: true,
  addresses: ["203.0.113.44"],
  requiresTls: true,
};
const gateway = { "sender.mx": ["mx1.filter.example.net"] } as const;

/** What may be wrong between the device and the server's first words. */
const FAMILY = [
  "port-25-blocked",
  "port-587-blocked",
  "port-465-unsupported",
  "address-instead-of-name",
  "dns-failure",
  "mx-points-elsewhere",
  "tls-version-too-old",
  "tls-required",
  "tls-not-offered-by-device",
  "certificate-untrusted",
  "tls-intercepted",
  "wrong-endpoint-for-authentication",
  "wrong-endpoint-for-relay",
  "relay-by-local-server",
];

const SITUATIONS: readonly Situation[] = [
  [
    "port 25 is shut",
    { ...tenantDoor, "server.port": 25, "server.reachable": false },
    "port-25-blocked",
    "open-port",
  ],
  [
    "port 25 is shut, and it signs in while 587 is open",
    {
      ...submission,
      "server.port": 25,
      "server.reachable": false,
      "sender.signs-in": true,
      "network.ports-open": [587],
    },
    "port-25-blocked",
    "switch-to-submission",
  ],
  [
    "port 25 to the sign-in server is shut",
    {
      ...submission,
      "server.port": 25,
      "server.reachable": false,
      "network.ports-open": [587],
    },
    "port-25-blocked",
    "switch-to-submission",
  ],
  [
    "587 is shut",
    { ...submission, "server.port": 587, "server.reachable": false },
    "port-587-blocked",
    "open-port",
  ],
  [
    "587 is seen to be shut",
    { ...submission, "network.ports-open": [25], "network.ports-shut": [587] },
    "port-587-blocked",
    "open-port",
  ],
  [
    "port 465",
    { ...submission, "server.port": 465, "server.reachable": false },
    "port-465-unsupported",
    "switch-to-submission",
  ],
  [
    "port 465 while 587 is shut",
    { ...submission, "server.port": 465, "network.ports-shut": [587] },
    "port-465-unsupported",
    "open-port",
  ],
  [
    "port 465 at the mail host, with a sign-in",
    { ...tenantDoor, "server.port": 465, "sender.signs-in": true },
    "port-465-unsupported",
    "switch-to-submission",
  ],
  [
    "an address that no longer answers",
    {
      "server.name": "192.0.2.25",
      "server.port": 25,
      "server.reachable": false,
      "network.ports-open": [25, 587],
    },
    "address-instead-of-name",
    "change-endpoint",
  ],
  [
    "port 465, as a program tells it",
    {
      "server.name": "52.98.150.2",
      "server.role": "other",
      "server.port": 465,
      "server.reachable": false,
    },
    "port-465-unsupported",
    "switch-to-submission",
  ],
  [
    "587 is shut, as a program tells it",
    {
      "server.name": "52.98.150.2",
      "server.role": "other",
      "server.port": 587,
      "server.reachable": false,
      "network.ports-shut": [587],
    },
    "port-587-blocked",
    "open-port",
  ],
  [
    "a firewall's certificate at the domain's own mail host",
    {
      "sender.mx": ["contoso-com.mail.protection.outlook.com"],
      "device.trusts-server": false,
      "server.certificate": "untrusted",
    },
    "tls-intercepted",
    "allow-inspection-exception",
  ],
  [
    "our own server's name is not known",
    { ...ownServer, "server.name-resolves": false },
    "dns-failure",
    "correct-dns",
  ],
  [
    "TLS at once on the mail host's port",
    { ...tenantDoor, "server.port": 25, "device.tls": "implicit" },
    "port-465-unsupported",
    "change-endpoint",
  ],
  [
    "an address in place of the name",
    {
      "server.name": "192.0.2.25",
      "server.role": "other",
      "server.port": 25,
      "server.certificate": "wrong-name",
    },
    "address-instead-of-name",
    "change-endpoint",
  ],
  [
    "an address, and it signs in",
    {
      "server.name": "[192.0.2.25]",
      "sender.signs-in": true,
      "device.trusts-server": false,
    },
    "address-instead-of-name",
    "switch-to-submission",
  ],
  [
    "no such name anywhere",
    {
      "server.name": "contoso-com.mail.protection.outlok.com",
      "server.port": 25,
      "server.name-resolves": false,
      "network.resolver-agrees": true,
      "server.reachable": false,
    },
    "dns-failure",
    "change-endpoint",
  ],
  [
    "only the device does not find the name",
    {
      ...submission,
      "device.finds-server": false,
      "server.name-resolves": true,
      "network.resolver-agrees": true,
    },
    "dns-failure",
    "correct-dns",
  ],
  [
    "only this network does not know the name",
    {
      ...submission,
      "server.name-resolves": false,
      "network.resolver-agrees": false,
    },
    "dns-failure",
    "correct-dns",
  ],
  [
    "the gateway's host",
    { ...gateway, "server.name": "mx1.filter.example.net" },
    "mx-points-elsewhere",
    "change-endpoint",
  ],
  [
    "TLS 1.1 at the sign-in server",
    {
      ...submission,
      "device.tls-version": "too-old",
      "sender.signs-in": true,
      "device.tls": "starttls",
    },
    "tls-version-too-old",
    "update-device-tls",
  ],
  [
    "a rule that asks for TLS",
    {
      ...tenantDoor,
      ...office,
      "connector.list": [strict],
      "device.tls": "none",
    },
    "tls-required",
    "update-device-tls",
  ],
  [
    "a sign-in in plain",
    { ...submission, "device.tls": "none", "sender.signs-in": true },
    "tls-not-offered-by-device",
    "turn-on-encryption",
  ],
  [
    "old root certificates",
    {
      ...submission,
      "device.trusts-server": false,
      "server.certificate": "trusted",
    },
    "certificate-untrusted",
    "update-device-tls",
  ],
  [
    "a firewall that opens TLS",
    {
      ...submission,
      "device.trusts-server": false,
      "server.certificate": "intercepted",
    },
    "tls-intercepted",
    "allow-inspection-exception",
  ],
  [
    "a firewall that takes STARTTLS out",
    { ...tenantDoor, "server.offers-starttls": false },
    "tls-intercepted",
    "allow-inspection-exception",
  ],
  [
    "a firewall that takes AUTH out",
    {
      ...submission,
      "sender.signs-in": true,
      "server.offers-sign-in": false,
      "server.offers-starttls": true,
      "server.certificate": "trusted",
    },
    "tls-intercepted",
    "allow-inspection-exception",
  ],
  [
    "a sign-in at the mail host",
    { ...tenantDoor, "sender.signs-in": true, "server.offers-sign-in": false },
    "wrong-endpoint-for-authentication",
    "switch-to-submission",
  ],
  [
    "a server of our own",
    { ...ownServer, "server.port": 25, "device.tls": "none" },
    "relay-by-local-server",
    "use-local-relay",
  ],
  [
    "an inside address",
    { "server.name": "192.168.1.10", "server.port": 25 },
    "relay-by-local-server",
    "use-local-relay",
  ],
];

describe("a connection that comes to nothing", () => {
  provesAsIn(FAMILY, SITUATIONS);
});

describe("each cause of connection and encryption by facts alone", () => {
  judgesAsIn({
    "port-25-blocked": [
      [{}, undefined],
      [{ "server.reachable": false }, "likely"],
      [{ "server.greets": false }, "likely"],
      [{ "server.reachable": false, "network.ports-open": [25] }, "ruled-out"],
      [{ "server.port": 25 }, undefined],
      [{ "server.port": 587, "server.reachable": false }, "ruled-out"],
      [{ "server.port": 25, "server.reachable": false }, "confirmed"],
      [{ "server.port": 25, "server.reachable": true }, "ruled-out"],
      [{ "server.port": 25, "network.ports-open": [25] }, "ruled-out"],
      [
        {
          "server.port": 25,
          "server.reachable": false,
          "network.ports-open": [25],
        },
        "possible",
      ],
      [{ "network.ports-shut": [25] }, "likely"],
      [
        {
          "server.port": 25,
          "server.reachable": true,
          "server.greets": false,
        },
        "likely",
      ],
      [
        { ...ownServer, "server.port": 25, "server.reachable": false },
        undefined,
      ],
      [
        {
          "server.port": 25,
          "server.reachable": false,
          "server.name-resolves": false,
        },
        undefined,
      ],
    ],
    "port-587-blocked": [
      [{}, undefined],
      [{ ...submission, "server.reachable": false }, "confirmed"],
      [{ ...submission, "server.reachable": true }, "ruled-out"],
      [{ "server.port": 25, "network.ports-shut": [587] }, "ruled-out"],
    ],
    "port-465-unsupported": [
      [{}, undefined],
      [{ "server.port": 465 }, "likely"],
      [{ "server.port": 587 }, undefined],
      [{ "server.port": 587, "device.tls": "starttls" }, "ruled-out"],
      [{ ...ownServer, "server.port": 465 }, "ruled-out"],
      [{ "device.tls": "implicit" }, "likely"],
      [{ ...submission, "device.tls": "implicit" }, "confirmed"],
    ],
    "address-instead-of-name": [
      [{}, undefined],
      [{ "server.name": "smtp.office365.com" }, "ruled-out"],
      [{ "server.name": "10.0.0.5" }, "ruled-out"],
      [{ "server.name": "fd12::5" }, "ruled-out"],
      [{ "server.name": "[IPv6:2a01:111:f403::1]" }, "possible"],
      [{ "server.name": "192.0.2.25", "server.reachable": false }, "possible"],
      [
        { "server.name": "192.0.2.25", "server.role": "own-server" },
        "ruled-out",
      ],
    ],
    "dns-failure": [
      [{}, undefined],
      [{ "server.name-resolves": true }, "ruled-out"],
      [{ "server.name-resolves": false }, "confirmed"],
      [{ "device.finds-server": false }, "confirmed"],
      [{ "device.finds-server": true }, undefined],
      [{ "network.resolver-agrees": true }, undefined],
      [
        { "server.name-resolves": true, "network.resolver-agrees": false },
        "likely",
      ],
    ],
    "mx-points-elsewhere": [
      [{}, undefined],
      [{ "sender.mx": [] }, undefined],
      [gateway, "possible"],
      [
        { "sender.mx": ["contoso-com.mail.protection.outlook.com"] },
        "ruled-out",
      ],
      [{ ...gateway, ...submission }, "ruled-out"],
      [{ ...gateway, "server.name": "smtp.example.org" }, "ruled-out"],
      [{ "sender.mx": ["mail.contoso.com"], ...ownServer }, "ruled-out"],
      [{ "sender.mx": ["outlook-com.olc.protection.outlook.com"] }, "possible"],
    ],
    "tls-version-too-old": [
      [{}, undefined],
      [{ "device.tls-version": "current" }, "ruled-out"],
      [{ "device.tls-version": "too-old" }, "likely"],
      [{ ...tenantDoor, "device.tls-version": "too-old" }, "likely"],
      [
        {
          ...tenantDoor,
          "device.tls-version": "too-old",
          "server.tls-versions": ["TLSv1", "TLSv1.2"],
        },
        "ruled-out",
      ],
      [
        {
          ...tenantDoor,
          "device.tls-version": "too-old",
          "server.tls-versions": ["TLSv1.2", "TLSv1.3"],
        },
        "confirmed",
      ],
    ],
    "tls-required": [
      [{}, undefined],
      [{ "device.tls": "none" }, undefined],
      [{ "device.tls": "starttls" }, "ruled-out"],
      [{ "connector.list": [strict] }, undefined],
      [{ ...office, "connector.list": [strict] }, "possible"],
      [
        {
          ...office,
          "connector.list": [{ ...strict, requiresTls: false }],
          "device.tls": "none",
        },
        "ruled-out",
      ],
      [
        {
          ...office,
          "connector.list": [{ ...strict, enabled: false }],
          "device.tls": "none",
        },
        "ruled-out",
      ],
      [
        {
          ...submission,
          ...office,
          "connector.list": [strict],
          "device.tls": "none",
        },
        "ruled-out",
      ],
    ],
    "tls-not-offered-by-device": [
      [{}, undefined],
      [{ "device.tls": "none" }, "likely"],
      [{ "device.tls": "starttls" }, "ruled-out"],
      [{ ...tenantDoor, "device.tls": "none" }, "ruled-out"],
      [{ ...submission, "device.tls": "none" }, "likely"],
      [{ ...submission, "server.offers-sign-in": false }, "likely"],
      [{ ...tenantDoor, "server.offers-sign-in": false }, undefined],
      [
        { ...submission, "device.tls": "none", "sender.signs-in": false },
        "ruled-out",
      ],
    ],
    "certificate-untrusted": [
      [{}, undefined],
      [{ "device.trusts-server": true }, "ruled-out"],
      [{ "device.trusts-server": false }, "likely"],
      [{ "server.certificate": "trusted" }, undefined],
      [{ "server.certificate": "expired" }, "likely"],
      [{ "server.certificate": "untrusted" }, "likely"],
      [{ ...tenantDoor, "server.certificate": "untrusted" }, "ruled-out"],
      [
        {
          "device.trusts-server": false,
          "server.certificate": "trusted",
          "network.clock-skew": -90_000,
        },
        "confirmed",
      ],
      [
        { "device.trusts-server": false, "server.name": "192.0.2.25" },
        "ruled-out",
      ],
      [
        { "device.trusts-server": false, "server.certificate": "intercepted" },
        "ruled-out",
      ],
    ],
    "tls-intercepted": [
      [{}, undefined],
      [{ "server.certificate": "trusted" }, "ruled-out"],
      [{ "server.certificate": "intercepted" }, "confirmed"],
      [{ "server.offers-starttls": false }, undefined],
      [{ ...ownServer, "server.offers-starttls": false }, undefined],
      [{ ...tenantDoor, "server.offers-sign-in": false }, undefined],
      [{ ...submission, "server.offers-sign-in": false }, undefined],
      [
        {
          ...submission,
          "server.offers-sign-in": false,
          "device.tls": "starttls",
        },
        "confirmed",
      ],
      [
        {
          ...submission,
          "server.offers-sign-in": false,
          "device.tls": "none",
          "sender.signs-in": true,
        },
        undefined,
      ],
    ],
  });
});
