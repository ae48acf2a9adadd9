import type { Reply } from "./scan/reply.ts";

/** How far before a reply its speaker is named. */
const REACH = 240;

const SPEAKER =
  /(?:host|server at|server|at|talking to|to|remote)\s{1,3}<?([a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})\.?>?:?\s{0,2}(?:[[(][0-9a-f.:]{3,45}[\])]|said|returned|did not|smtp|:)/gi;

/** Sendmail names the host below the reason: '... while talking to mx.example.com.:'. */
const TALKING =
  /while talking to ([a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})/i;

/** The host whose words the reply is, where the text names it: 'host mx.example.com[192.0.2.1] said: 550'. */
export function sendingHostOf(
  text: string,
  reply: Reply | undefined,
): string | undefined {
  if (reply === undefined) return undefined;
  const before = text.slice(Math.max(0, reply.at - REACH), reply.at);
  return (
    [...before.matchAll(SPEAKER)].at(-1)?.[1] ??
    TALKING.exec(text.slice(reply.at, reply.at + REACH * 2))?.[1]
  );
}
