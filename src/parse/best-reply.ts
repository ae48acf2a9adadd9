import type { Reply } from "./scan/reply.ts";

/** 2xx, 2.x.x: the server took the mail. */
export function isSuccess({ codes }: Reply): boolean {
  return (codes.replyCode ?? codes.status ?? "").startsWith("2");
}

/** The first reply with a reply code and a firm place; later ones mostly follow from it. */
export function best(replies: readonly Reply[]): Reply | undefined {
  const firm = replies.filter((reply) => reply.firm);
  const answers = firm.filter(isDirect);
  const direct = answers.find((reply) => !isSyntax(reply)) ?? answers[0];
  return direct === undefined
    ? (firm[0] ?? replies[0])
    : beyondExpiry(withStatus(direct, firm), firm);
}

/**
 * Exchange lists its attempts: '550 4.4.7 QUEUE.Expired' and below it the last real answer, '441 4.4.1 Failed to connect'.
 * That answer is why the mail expired.
 */
function beyondExpiry(reply: Reply, others: readonly Reply[]): Reply {
  if (reply.codes.status?.endsWith(".4.7") !== true) return reply;
  const cause = others.find(
    ({ codes, at }) =>
      at > reply.at &&
      codes.replyCode !== undefined &&
      codes.status !== undefined &&
      !codes.status.endsWith(".4.7"),
  );
  if (cause === undefined) return reply;
  const { codes, at, end } = reply;
  return { ...cause, outer: cause.outer ?? { ...codes, at, end } };
}

/** '503 need RCPT first' only follows from the refusal before it. */
function isDirect({ codes }: Reply): boolean {
  return codes.replyCode !== undefined && codes.replyCode !== "503";
}

/** RFC 5321 §4.2.4: the server did not know a command or its form, and the client went on without it. */
function isSyntax({ codes }: Reply): boolean {
  return (
    /^50[0124]$/.test(codes.replyCode ?? "") &&
    /^(?:5\.5\.[0-4]|5\.7\.4|5\.0\.0)?$/.test(codes.status ?? "")
  );
}

/** The same reply told twice, once without its status: '(reason: 550 unknown user)' and '550 5.1.1 <a@example.com>'. */
function withStatus(reply: Reply, others: readonly Reply[]): Reply {
  if (reply.codes.status !== undefined) return reply;
  const fuller = others.find(
    ({ codes }) =>
      codes.status !== undefined && codes.replyCode === reply.codes.replyCode,
  );
  return fuller ?? reply;
}
