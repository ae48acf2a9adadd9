const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const IPV6 = /^[0-9a-f:]{3,39}$/i;

/** Cheap to search for; most replies hold no address literal and are done here. */
const HINT = /\d\.\d{1,3}\.\d{1,3}\.\d|[0-9a-f]:[0-9a-f:]/i;

/** Words before an address that the receiving server blames for a refusal. */
const BLAMES: readonly string[] = [
  "sending ip",
  "client host",
  "client ip",
  "mail server",
  "again later from",
  "ip address",
  "your ip",
  "message from",
  "messages from",
  "connection from",
  "client",
];

const BLAMING = new RegExp(BLAMES.join("|"), "i");

const REACH = 60;

/** The address that a reply blames: 'banned sending IP [192.0.2.1]', 'Client host [192.0.2.1] blocked'. */
export function blamedAddress(words: string): string | undefined {
  if (!BLAMING.test(words) || !HINT.test(words)) return undefined;
  let at = 0;
  for (const token of words.split(/[\s()[\]<>,;'"]/)) {
    const literal = token.replace(/[.:]$/, "");
    if (isLiteral(literal)) {
      const before = words.slice(Math.max(0, at - REACH), at).toLowerCase();
      if (BLAMES.some((blame) => endsClose(before, blame))) return literal;
    }
    at += token.length + 1;
  }
  return undefined;
}

function isLiteral(token: string): boolean {
  if (token.length < 3 || token.length > 39) return false;
  if (IPV4.test(token)) return true;
  return IPV6.test(token) && token.split(":").length > 2;
}

/** The word stands right before the address, or one short word away: 'client is [192.0.2.1]', 'client mail.example [192.0.2.1]'. */
function endsClose(before: string, blame: string): boolean {
  const at = before.lastIndexOf(blame);
  if (at < 0) return false;
  const between = before.slice(at + blame.length).replace(/[[(<:]/g, " ");
  return between.split(" ").filter((word) => word !== "").length <= 1;
}
