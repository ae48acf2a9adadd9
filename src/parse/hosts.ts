import type { Reply } from "./scan/reply.ts";

/** How far before a reply its speaker is named. */
const REACH = 240;

const SPEAKER =
  /(?:host|server at|server|at|talking to|to|remote)\s{1,3}<?([a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})\.?>?:?\s{0,2}(?:[[(][0-9a-f.:]{3,45}[\])]|said|returned|did not|smtp|:)/gi;

/** Sendmail names the host below the reason: '... while talking to mx.example.com.:'. */
const TALKING =
  /while talking to ([a-z0-9](?:[a-z0-9-]{0,62}\.){1,8}[a-z]{2,24})/i;

/** Exchange's modern report names it below the words: 'Message rejected by:gmail-smtp-in.l.google.com'. */
const REMOTE_BELOW =
  /\n(?:remote server|message rejected by): ?([a-z0-9][a-z0-9.-]{2,200}[a-z])/i;

/** The host whose words the reply is, where the text names it: 'host mx.example.com[192.0.2.1] said: 550'. */
export function sendingHostOf(
  text: string,
  reply: Reply | undefined,
): string | undefined {
  if (reply === undefined) return undefined;
  const before = text.slice(Math.max(0, reply.at - REACH), reply.at);
  const speaker = [...before.matchAll(SPEAKER)].at(-1)?.[1];
  if (speaker !== undefined) return speaker;
  const behind = text.slice(reply.at, reply.at + REACH * 4);
  return TALKING.exec(behind)?.[1] ?? REMOTE_BELOW.exec(behind)?.[1];
}
