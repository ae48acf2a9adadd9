import type { HostToken } from "./scan/hosts.ts";
import { isAddress, scanHosts } from "./scan/hosts.ts";
import type { Reply } from "./scan/reply.ts";

/** How far before a reply its speaker is named. */
const REACH = 240;

/** How far before a host the words that make it the speaker are looked for. */
const LEAD = 24;

/** 'host mx.example.com[192.0.2.1] said', 'Remote Server at mx.example.com (192.0.2.1) returned'. */
const SPEAKS = /(?:host|server|at|to|remote)\s{1,3}<?$/i;
const SAYS = /^\.?>?:?\s{0,2}(?:[[(][0-9a-f.:]|said|returned|did not|smtp|:)/i;

/** Exchange's older report names it in a line of its own: 'mx.example.com', and below that "Remote Server returned '". */
const RETURNED_BELOW = /^\n{1,2}remote server returned ['"]$/i;

/** Sendmail names the host below the reason: '... while talking to mx.example.com.:'; Exchange's modern report below the words. */
const NAMED_BELOW =
  /while talking to $|\nremote server: ?$|\nmessage rejected by: ?$/i;

/** Postfix on a server that never answered: 'connect to mx.example.com[192.0.2.1]:25: Connection refused'. */
const UNANSWERED = /(?:connect to|conversation with|connection with)\s{1,9}$/i;

/** The host that did not answer, as the words on one recipient tell. */
export function unansweredHostIn(words: string): string | undefined {
  return namesIn(words).find(
    ({ at, end }) => words[end] === "[" && UNANSWERED.test(lead(words, at)),
  )?.host;
}

/** The host whose words the reply is, where the text names it: 'host mx.example.com[192.0.2.1] said: 550'. */
export function sendingHostOf(
  text: string,
  reply: Reply | undefined,
): string | undefined {
  if (reply === undefined) return undefined;
  const before = text.slice(Math.max(0, reply.at - REACH), reply.at);
  const speaker = namesIn(before).findLast(
    ({ at, end }) =>
      (SPEAKS.test(lead(before, at)) && SAYS.test(before.slice(end))) ||
      (before[at - 1] === "\n" && RETURNED_BELOW.test(before.slice(end))),
  );
  if (speaker !== undefined) return speaker.host;
  const behind = text.slice(reply.at, reply.at + REACH * 4);
  return namesIn(behind).find(({ at }) => NAMED_BELOW.test(lead(behind, at)))
    ?.host;
}

function namesIn(text: string): readonly HostToken[] {
  return scanHosts(text).filter(({ host }) => !isAddress(host));
}

function lead(text: string, at: number): string {
  return text.slice(Math.max(0, at - LEAD), at);
}
