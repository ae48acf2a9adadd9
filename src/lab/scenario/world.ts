import { z } from "zod/v4";

/** How a recipient's server outside behaves once Microsoft 365 hands it the message. */
const REMOTE_BEHAVIOURS = [
  "accepts",
  /** Refuses everybody who is not in `users`. */
  "unknown-user",
  "mailbox-full",
  /** Takes mail from a short list alone. */
  "restricted",
  "greylists",
  "throttles",
  /** Refuses what is larger than `maxBytes`. */
  "too-large",
  "content",
  "policy",
  "unreachable",
  /** Answers, but so seldom that the message waits for hours. */
  "slow",
  "no-such-domain",
  /** Wants SPF to pass for the sender's domain. */
  "spf-fail",
  /** Wants the sender's domain to sign with DKIM. */
  "dkim-missing",
  /** Heeds the sender's DMARC policy. */
  "dmarc-reject",
  /** Wants SPF, DKIM and DMARC of everybody who sends much. */
  "bulk-authentication",
  /** Its MTA-STS policy does not fit its servers. */
  "tls-policy",
  /** Hands the message back to where it came from. */
  "loop",
] as const;

const GENERATORS = [
  "google",
  "postfix",
  "exchange-online",
  "outlook-consumer",
] as const;

const remote = z.object({
  domain: z.string(),
  behaviour: z.enum(REMOTE_BEHAVIOURS),
  generator: z.enum(GENERATORS).default("postfix"),
  /** Its people, where not everybody is welcome. */
  users: z.array(z.string()).optional(),
  maxBytes: z.number().int().optional(),
});

/** What stands outside of the tenant and the device's network. */
export const world = z.object({
  otherTenants: z
    .array(z.object({ domain: z.string(), mxHost: z.string() }))
    .optional(),
  remote: z.array(remote).optional(),
  /** A stranger sends in the device's sender's name from this address, to `to`; what the person gets are the bounces. */
  forgery: z.object({ fromIp: z.string(), to: z.string() }).optional(),
});

export type RemoteDomain = z.infer<typeof remote>;
export type RemoteGenerator = (typeof GENERATORS)[number];
