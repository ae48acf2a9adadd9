import type { ConnectionOptions } from "node:tls";
import type { Scenario } from "../../scenario.ts";
import { domainOf } from "../places.ts";
import { mailboxOf } from "../smtp/sign-in-verdict.ts";
import { deviceMessage } from "./message.ts";
import type { Heard, Reply, Talk } from "./talk.ts";

export interface Ending {
  readonly outcome: "sent" | "refused" | "no-connection";
  readonly text: string;
}

/** A step either lets the device go on with a reply, or ends its attempt. */
type Step =
  | { readonly kind: "go-on"; readonly reply: Reply }
  | { readonly kind: "ended"; readonly ending: Ending };

const MASK = "********";

/** '550 5.7.64 TenantAttribution; Relay Access Denied […]': several lines become one. */
export function folded(reply: Reply): string {
  const [first = "", ...rest] = reply.lines;
  const more = rest.map((line) =>
    line.replace(/^\d{3}[ -]?(?:[245]\.\d{1,3}\.\d{1,3} )?/, ""),
  );
  return [first.replace(/^(\d{3})-/, "$1 "), ...more].join(" ").trim();
}

function expect(heard: Heard, kind: 2 | 3): Step {
  if (heard.kind === "lost")
    return {
      kind: "ended",
      ending: { outcome: "no-connection", text: heard.text },
    };
  const { reply } = heard;
  if (Math.floor(reply.code / 100) === kind) return { kind: "go-on", reply };
  return { kind: "ended", ending: { outcome: "refused", text: folded(reply) } };
}

/** Sends the device's message over an open connection, as the device is set. */
export async function deliver(
  talk: Talk,
  scenario: Scenario,
  tls: ConnectionOptions,
): Promise<Ending> {
  const { device } = scenario;
  if (device.tls === "implicit") {
    const fault = await talk.secure(tls);
    if (fault !== undefined) return { outcome: "no-connection", text: fault };
  }
  const banner = expect(await talk.hear(), 2);
  if (banner.kind === "ended") return banner.ending;
  let hello = await greet(talk, scenario);
  if (hello.kind === "ended") return hello.ending;
  if (device.tls === "starttls" && offers(hello.reply, "STARTTLS")) {
    const start = expect(await talk.say("STARTTLS"), 2);
    if (start.kind === "ended") return start.ending;
    const fault = await talk.secure(tls);
    if (fault !== undefined) return { outcome: "no-connection", text: fault };
    hello = await greet(talk, scenario);
    if (hello.kind === "ended") return hello.ending;
  }
  // As most devices do, it goes on without signing in where that is not offered.
  if (device.auth !== "none" && offers(hello.reply, "AUTH")) {
    const signedIn = await signIn(talk, scenario);
    if (signedIn.kind === "ended") return signedIn.ending;
  }
  return await hand(talk, scenario);
}

async function greet(talk: Talk, { device }: Scenario): Promise<Step> {
  const name = `device.${domainOf(device.from)}`;
  return expect(await talk.say(`EHLO ${name}`), 2);
}

function offers(hello: Reply, extension: string): boolean {
  return hello.lines.some((line) => {
    const [word = ""] = line.slice(4).toUpperCase().split(" ");
    return word === extension;
  });
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}

async function signIn(talk: Talk, scenario: Scenario): Promise<Step> {
  const { device } = scenario;
  const user = device.user ?? device.from;
  const password = device.password ?? mailboxOf(scenario, user)?.password ?? "";
  switch (device.auth) {
    case "plain": {
      const secret = base64(`\u0000${user}\u0000${password}`);
      return expect(
        await talk.say(`AUTH PLAIN ${secret}`, `AUTH PLAIN ${MASK}`),
        2,
      );
    }
    case "xoauth2": {
      const secret = base64(
        `user=${user}\u0001auth=Bearer ${password}\u0001\u0001`,
      );
      return expect(
        await talk.say(`AUTH XOAUTH2 ${secret}`, `AUTH XOAUTH2 ${MASK}`),
        2,
      );
    }
    case "login":
    case "none": {
      const start = expect(await talk.say("AUTH LOGIN"), 3);
      if (start.kind === "ended") return start;
      const name = expect(await talk.say(base64(user), MASK), 3);
      if (name.kind === "ended") return name;
      return expect(await talk.say(base64(password), MASK), 2);
    }
  }
}

async function hand(talk: Talk, scenario: Scenario): Promise<Ending> {
  const { device } = scenario;
  const mail = expect(await talk.say(`MAIL FROM:<${device.from}>`), 2);
  if (mail.kind === "ended") return mail.ending;
  const rcpt = expect(await talk.say(`RCPT TO:<${device.to}>`), 2);
  if (rcpt.kind === "ended") return rcpt.ending;
  const data = expect(await talk.say("DATA"), 3);
  if (data.kind === "ended") return data.ending;
  const done = expect(
    await talk.sayMessage(deviceMessage(scenario, new Date())),
    2,
  );
  if (done.kind === "ended") return done.ending;
  await talk.say("QUIT");
  return { outcome: "sent", text: folded(done.reply) };
}
