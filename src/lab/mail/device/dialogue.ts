import type { ConnectionOptions } from "node:tls";
import type { Scenario } from "../../scenario.ts";
import { noConnection, type Ending, type Stage } from "./failure.ts";
import { deviceMessage, ownDomain } from "./message.ts";
import { signIn } from "./sign-in.ts";
import type { Heard, Reply, Talk } from "./talk.ts";

/** A step either lets the device go on with a reply, or ends its attempt. */
type Step =
  | { readonly kind: "go-on"; readonly reply: Reply }
  | { readonly kind: "ended"; readonly ending: Ending };

/** '550 5.7.64 TenantAttribution; Relay Access Denied […]': several lines become one. */
function folded(reply: Reply): string {
  const [first = "", ...rest] = reply.lines;
  const more = rest.map((line) =>
    line.replace(/^\d{3}[ -]?(?:[245]\.\d{1,3}\.\d{1,3} )?/, ""),
  );
  return [first.replace(/^(\d{3})-/, "$1 "), ...more].join(" ").trim();
}

function expect(heard: Heard, kind: 2 | 3, stage: Stage): Step {
  if (heard.kind === "lost")
    return { kind: "ended", ending: noConnection(heard.failure) };
  const { reply } = heard;
  if (Math.floor(reply.code / 100) === kind) return { kind: "go-on", reply };
  return {
    kind: "ended",
    ending: {
      outcome: "refused",
      failure: {
        kind: "refused",
        stage,
        code: reply.code,
        reply: folded(reply),
      },
    },
  };
}

export interface Sent {
  readonly ending: Ending;
  /** The last message that was handed in, where it came to that. */
  readonly messageId?: string;
}

/** Greets, encrypts and signs in as the device is set; nothing when it may hand in messages. */
export async function open(
  talk: Talk,
  scenario: Scenario,
  tls: ConnectionOptions,
  replyMs: number,
): Promise<Ending | undefined> {
  const { device } = scenario;
  if (device.tls === "implicit") {
    const fault = await talk.secure(tls);
    if (fault !== undefined) return noConnection(fault);
  }
  const banner = expect(await talk.hear(), 2, "greeting");
  if (banner.kind === "ended") return banner.ending;
  talk.setPatience(replyMs);
  let hello = await greet(talk, scenario);
  if (hello.kind === "ended") return hello.ending;
  if (device.tls === "starttls" && offers(hello.reply, "STARTTLS")) {
    const start = expect(await talk.say("STARTTLS"), 2, "starttls");
    if (start.kind === "ended") return start.ending;
    const fault = await talk.secure(tls);
    if (fault !== undefined) return noConnection(fault);
    hello = await greet(talk, scenario);
    if (hello.kind === "ended") return hello.ending;
  }
  // As most devices do, it goes on without signing in where that is not offered.
  const signs =
    device.auth !== "none" &&
    (device.insistsOnSignIn === true || offers(hello.reply, "AUTH"));
  if (!signs) return undefined;
  const signedIn = expect(await signIn(talk, scenario), 2, "sign-in");
  return signedIn.kind === "ended" && device.ignoresSignInRefusal !== true
    ? signedIn.ending
    : undefined;
}

async function greet(talk: Talk, scenario: Scenario): Promise<Step> {
  const name = scenario.device.heloName ?? `device.${ownDomain(scenario)}`;
  return expect(await talk.say(`EHLO ${name}`), 2, "hello");
}

function offers(hello: Reply, extension: string): boolean {
  return hello.lines.some((line) => {
    const [word = ""] = line.slice(4).toUpperCase().split(" ");
    return word === extension;
  });
}

/** Hands in as many messages as the device sends in a minute, until one is refused. */
export async function handIn(talk: Talk, scenario: Scenario): Promise<Sent> {
  const messages = Math.max(1, scenario.device.messagesPerMinute ?? 1);
  for (let left = messages; ; left -= 1) {
    const sent = await hand(talk, scenario);
    if (sent.ending.outcome !== "sent") return sent;
    if (left > 1) continue;
    await talk.say("QUIT");
    return sent;
  }
}

async function hand(talk: Talk, scenario: Scenario): Promise<Sent> {
  const { device } = scenario;
  const message = deviceMessage(scenario, new Date());
  const size = declaresSize(scenario) ? ` SIZE=${message.text.length}` : "";
  const mail = expect(
    await talk.say(`MAIL FROM:<${device.from}>${size}`),
    2,
    "sender",
  );
  if (mail.kind === "ended") return mail;
  for (const to of recipients(scenario)) {
    const rcpt = expect(await talk.say(`RCPT TO:<${to}>`), 2, "recipient");
    if (rcpt.kind === "ended") return rcpt;
  }
  const data = expect(await talk.say("DATA"), 3, "data");
  if (data.kind === "ended") return data;
  const done = expect(await talk.sayMessage(message.text), 2, "message");
  if (done.kind === "ended") return done;
  return {
    ending: { outcome: "sent", reply: folded(done.reply) },
    messageId: message.id,
  };
}

// RFC 1870 §4: a client that knows the size says so; small devices do not.
function declaresSize({ device }: Scenario): boolean {
  return (
    device.messageBytes !== undefined &&
    (device.wording === "smtplib" || device.wording === "postfix-log")
  );
}

/** The one recipient, and others beside it by plus addressing where the device sends to many. */
function recipients({ device }: Scenario): readonly string[] {
  const [local = "", domain = ""] = device.to.split("@");
  const others = Math.max(0, (device.recipientsPerMessage ?? 1) - 1);
  return [
    device.to,
    ...Array.from(
      { length: others },
      (_, index) => `${local}+${index + 2}@${domain}`,
    ),
  ];
}
