/** An address that may stand in MAIL or RCPT; only `isMailbox` makes one. */
export type Mailbox = `${string}@${string}`;

/** Everything this product ever says to a mail server. DATA, BDAT, VRFY, EXPN and AUTH do not exist here. */
export type Verb =
  | { readonly verb: "EHLO"; readonly name: string }
  | { readonly verb: "STARTTLS" }
  | { readonly verb: "MAIL"; readonly from: Mailbox }
  | { readonly verb: "RCPT"; readonly to: Mailbox }
  | { readonly verb: "RSET" }
  | { readonly verb: "QUIT" };

// RFC 5321 §4.1.2 without quoted local parts: they have no use here and are the way to smuggle spaces and brackets.
const LOCAL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN =
  /^(?!-)[A-Za-z0-9-]{1,63}(?<!-)(?:\.(?!-)[A-Za-z0-9-]{1,63}(?<!-))+$/;

/** CR, LF, NUL, spaces and angle brackets are refused, never stripped. */
export function isMailbox(text: string): text is Mailbox {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  return (
    at > 0 &&
    local.length <= 64 &&
    domain.length <= 253 &&
    LOCAL.test(local) &&
    DOMAIN.test(domain)
  );
}

/** A name that may stand in EHLO. */
export function isGreetingName(text: string): boolean {
  return text.length <= 253 && DOMAIN.test(text);
}

/** The line on the wire, without its CR LF; throws for what no parser let through. */
export function printVerb(verb: Verb): string {
  const line = spell(verb);
  // A second lock behind the parsers: one line, printable.
  if (!/^[\x20-\x7e]{4,512}$/.test(line))
    throw new RangeError("An SMTP line may hold printable ASCII only.");
  return line;
}

function spell(verb: Verb): string {
  switch (verb.verb) {
    case "EHLO":
      if (!isGreetingName(verb.name)) throw new RangeError("No name for EHLO.");
      return `EHLO ${verb.name}`;
    case "MAIL":
      if (!isMailbox(verb.from)) throw new RangeError("No address for MAIL.");
      return `MAIL FROM:<${verb.from}>`;
    case "RCPT":
      if (!isMailbox(verb.to)) throw new RangeError("No address for RCPT.");
      return `RCPT TO:<${verb.to}>`;
    case "STARTTLS":
    case "RSET":
    case "QUIT":
      return verb.verb;
  }
}
