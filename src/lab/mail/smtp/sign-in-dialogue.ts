import { setTimeout as wait } from "node:timers/promises";
import type { Credentials, ServerRules, SignInState } from "./rules.ts";
import type { Wire } from "./wire.ts";

const LINE_LIMIT = 12_288;

export type DialogueResult =
  | {
      readonly kind: "decided";
      readonly state: SignInState;
      readonly reply: string;
    }
  | { readonly kind: "not-decided"; readonly reply: string }
  | { readonly kind: "end" };

type Stopped = Extract<DialogueResult, { kind: "not-decided" | "end" }>;

const CANCELLED: Stopped = {
  kind: "not-decided",
  reply: "501 5.7.0 Authentication cancelled",
};
const UNREADABLE: Stopped = {
  kind: "not-decided",
  reply: "501 5.5.2 Cannot decode response",
};

/** AUTH with all its questions. `argument` is what followed the verb. */
export async function askForSignIn(
  wire: Wire,
  rules: ServerRules,
  argument: string,
  refusalDelayMs: number,
): Promise<DialogueResult> {
  const [name = "", initial] = argument.split(/ +/, 2);
  const mechanism = rules.signIn?.mechanisms.find(
    (one) => one === name.toUpperCase(),
  );
  if (mechanism === undefined || wire.security.kind === "plain")
    return {
      kind: "not-decided",
      reply: "504 5.7.4 Unrecognized authentication type",
    };
  const read =
    mechanism === "LOGIN"
      ? await readLogin(wire, initial)
      : await readToken(wire, initial);
  if (read.kind !== "read") return read;
  return await decide(wire, rules, read.credentials, refusalDelayMs);
}

async function decide(
  wire: Wire,
  rules: ServerRules,
  credentials: Credentials,
  refusalDelayMs: number,
): Promise<DialogueResult> {
  const verdict = await rules.signIn?.decide(credentials);
  if (verdict === undefined) return UNREADABLE;
  if (verdict.outcome === "signed-in")
    return {
      kind: "decided",
      state: verdict,
      reply: "235 2.7.0 Authentication successful",
    };
  if (refusalDelayMs > 0)
    await wait(refusalDelayMs, undefined, { signal: wire.signalOfEnd() }).catch(
      () => undefined,
    );
  return { kind: "decided", state: verdict, reply: verdict.reply };
}

type ReadResult =
  { readonly kind: "read"; readonly credentials: Credentials } | Stopped;

async function readLogin(
  wire: Wire,
  initial: string | undefined,
): Promise<ReadResult> {
  // 'Username:' and 'Password:' in base64.
  const user = await answer(wire, "334 VXNlcm5hbWU6", initial);
  if (user.kind !== "text") return user;
  const password = await answer(wire, "334 UGFzc3dvcmQ6", undefined);
  if (password.kind !== "text") return password;
  return {
    kind: "read",
    credentials: { kind: "password", user: user.text, password: password.text },
  };
}

async function readToken(
  wire: Wire,
  initial: string | undefined,
): Promise<ReadResult> {
  const given = await answer(wire, "334 ", initial);
  if (given.kind !== "text") return given;
  const match =
    /^user=([^\u0001]*)\u0001auth=Bearer ([^\u0001]*)\u0001\u0001$/i.exec(
      given.text,
    );
  const [, user = "", token = ""] = match ?? [];
  return { kind: "read", credentials: { kind: "token", user, token } };
}

type Answer = { readonly kind: "text"; readonly text: string } | Stopped;

async function answer(
  wire: Wire,
  question: string,
  initial: string | undefined,
): Promise<Answer> {
  let encoded = initial;
  if (encoded === undefined) {
    await wire.send([question]);
    const line = await wire.line(LINE_LIMIT);
    if (line.kind === "end") return { kind: "end" };
    if (line.kind === "too-long") return UNREADABLE;
    encoded = line.text.trim();
  }
  if (encoded === "*") return CANCELLED;
  // RFC 4954 §4: a lone '=' is an empty initial response.
  if (encoded === "=") return { kind: "text", text: "" };
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(encoded)) return UNREADABLE;
  return {
    kind: "text",
    text: Buffer.from(encoded, "base64").toString("utf8"),
  };
}
