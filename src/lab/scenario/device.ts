import { z } from "zod/v4";

/** In whose words a failure is told: the device's panel, a library's exception, a log, a dialog, a mail. */
export const WORDINGS = [
  "printer",
  "nodemailer",
  "smtplib",
  "phpmailer",
  "dotnet",
  "javamail",
  "mailkit",
  "postfix-log",
  "panel",
  "outlook-dialog",
  "german-panel",
  "ndr",
] as const;

/** A mail server of the organisation's own, between the device and Microsoft 365. */
const via = z.object({
  kind: z.enum(["exchange-server"]),
  name: z.string(),
  /** It takes mail for the outside from this device: 5.7.54 when not. */
  relayAllowed: z.boolean().default(false),
  /** `old` has passed the age at which Exchange Online slows it down, and then refuses it: 4.7.230, 5.7.230. */
  version: z.enum(["old", "current"]).default("current"),
  /** How far that has gone for an old one. */
  blockedShare: z.enum(["throttled", "refused"]).optional(),
});

const outgoing = {
  auth: z.enum(["none", "login", "plain", "xoauth2"]).default("none"),
  user: z.string().optional(),
  password: z.string().optional(),
  /** For xoauth2; `good` when absent and no password stands in its place. */
  token: z.enum(["good", "wrong-audience", "unregistered"]).optional(),
  /** The application whose token it shows; see `tenant.oauthApps`. */
  appId: z.string().optional(),
  /** Empty for the null sender. */
  from: z.string(),
  /** The From header where it is not the envelope's sender. */
  headerFrom: z.string().optional(),
  to: z.string(),
  heloName: z.string().optional(),
  messageBytes: z.number().int().optional(),
  recipientsPerMessage: z.number().int().optional(),
  /** Messages that it submits at once, each over a connection of its own. */
  sessions: z.number().int().optional(),
  messagesPerMinute: z.number().int().optional(),
  /** Something in it that content filters do not let through. */
  content: z.enum(["ordinary", "spam", "no-from", "bare-linefeeds"]).optional(),
  /** It says AUTH without looking whether the server offers it. */
  insistsOnSignIn: z.boolean().optional(),
  /** It goes on with MAIL FROM after a refused sign-in. */
  ignoresSignInRefusal: z.boolean().optional(),
};

const encryption = {
  tls: z.enum(["none", "starttls", "implicit"]).default("starttls"),
  tlsMax: z.string().optional(),
  /** False: its list of authorities is too old to know the server's. It looks at certificates only when this is given. */
  trustsRoots: z.boolean().optional(),
  /** The name on the certificate that it shows. */
  clientCertificate: z.string().optional(),
  /** `leaf`: without the intermediate authority, so that nobody can follow it to a root. */
  certificateChain: z.enum(["full", "leaf"]).optional(),
};

const network = {
  publicIp: z.string(),
  publicIpv6: z.string().optional(),
  /** False: it takes IPv4 although it has IPv6. */
  preferIpv6: z.boolean().optional(),
  blockedPorts: z.array(z.number().int()).default([]),
  /** The network's DNS does not answer. */
  resolver: z.enum(["working", "broken"]).optional(),
  /** A firewall opens TLS and shows certificates of an authority of its own, to the device and the service alike. */
  intercepted: z.boolean().optional(),
  /** A firewall takes AUTH out of the server's list. */
  dropsAuth: z.boolean().optional(),
  /** A firewall takes STARTTLS out of the server's list. */
  dropsStartTls: z.boolean().optional(),
  /** Ports on which connections come up and nobody ever greets, as behind some proxies. */
  silentPorts: z.array(z.number().int()).optional(),
};

export const device = z
  .object({
    kind: z.string().default("printer"),
    /** A name, or an address literal. */
    host: z.string(),
    port: z.number().int().default(25),
    ...outgoing,
    ...encryption,
    ...network,
    via: via.optional(),
    wording: z.enum(WORDINGS).optional(),
  })
  .loose();

export type LabDevice = z.infer<typeof device>;
export type Wording = (typeof WORDINGS)[number];
