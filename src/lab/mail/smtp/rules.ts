/** What one kind of mail server decides; the session speaks the protocol for all of them. */
export interface ServerRules {
  /** Without '220 '. */
  readonly banner: string;
  readonly hostName: string;
  /** The address of the client as the server sees it: 'Hello [203.0.113.44]'. */
  readonly clientAddress: string;
  readonly sizeLimit: number;
  /** 500 when absent. */
  readonly recipientLimit?: number;
  /** Absent where nobody can sign in. */
  readonly signIn?: SignIn;
  /** Extensions that something on the way takes out of the server's list. */
  readonly hidden?: readonly string[];
  /** What is appended to every refusal. */
  tail(): string;
  /** A reply that ends the session after a handshake of this version, such as 421 4.7.66. */
  refuseTls?(version: string): string | undefined;
  /** A reply to EHLO in place of the list. */
  refuseHello?(name: string): string | undefined;
  /** Replies without the tail. */
  mailFrom(visit: Visit, sender: string): string;
  rcptTo(
    visit: Visit,
    sender: string,
    recipient: string,
    earlier: readonly string[],
  ): string;
  endOfData(visit: Visit, envelope: Envelope, message: ReceivedMessage): string;
  /** Told once, when the session is over. */
  ended?(): void;
}

export type Mechanism = "LOGIN" | "XOAUTH2";

export interface SignIn {
  readonly mechanisms: readonly Mechanism[];
  decide(credentials: Credentials): Promise<SignInVerdict>;
}

export type Credentials =
  | {
      readonly kind: "password";
      readonly user: string;
      readonly password: string;
    }
  | { readonly kind: "token"; readonly user: string; readonly token: string };

export type SignInVerdict =
  | {
      readonly outcome: "signed-in";
      readonly user: string;
      /** The application whose token was shown. */
      readonly appId?: string;
    }
  | { readonly outcome: "refused"; readonly reply: string };

export type SignInState = { readonly outcome: "anonymous" } | SignInVerdict;

export type Security =
  | { readonly kind: "plain" }
  | {
      readonly kind: "tls";
      readonly version: string;
      /** Names of the client's certificate; empty when it showed none, or none that leads to a trusted authority. */
      readonly certificateDomains: readonly string[];
    };

/** The client as it stands now. */
export interface Visit {
  readonly security: Security;
  readonly signIn: SignInState;
}

export interface Envelope {
  /** Empty for the null sender. */
  readonly sender: string;
  readonly recipients: readonly string[];
}

export interface ReceivedMessage {
  readonly bytes: number;
  /** The header section, or its first 64 KiB. */
  readonly head: string;
  /** A line ended in LF alone somewhere in what was kept. */
  readonly hasBareLinefeeds: boolean;
}

/** One header's value with its folded lines joined, or nothing. */
export function headerOf(
  message: ReceivedMessage,
  name: string,
): string | undefined {
  const section = message.head.split(/\r\n\r\n/, 1)[0] ?? "";
  const lines = section.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  const start = `${name.toLowerCase()}:`;
  return lines
    .find((line) => line.toLowerCase().startsWith(start))
    ?.slice(start.length)
    .trim();
}

export function certificateDomains(visit: Visit): readonly string[] {
  return visit.security.kind === "tls" ? visit.security.certificateDomains : [];
}

/** The address in 'Scanner <scanner@contoso.com>' or 'scanner@contoso.com'; no CR or LF can stand in a header's value. */
export function addressIn(header: string): string {
  const angled = /<([^<>\s]{1,320})>\s*$/.exec(header)?.[1];
  return (angled ?? header).slice(0, 320);
}
