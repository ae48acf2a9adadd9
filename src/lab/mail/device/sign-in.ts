import type { Scenario } from "../../scenario.ts";
import { deviceToken } from "../smtp/lab-token.ts";
import { mailboxOf } from "../smtp/recipients.ts";
import type { Heard, Talk } from "./talk.ts";

const MASK = "********";

/** The device's AUTH, up to the server's last word. */
export async function signIn(talk: Talk, scenario: Scenario): Promise<Heard> {
  const { device } = scenario;
  const user = device.user ?? device.from;
  const password = device.password ?? mailboxOf(scenario, user)?.password ?? "";
  switch (device.auth) {
    case "plain": {
      const secret = base64(`\u0000${user}\u0000${password}`);
      return await talk.say(`AUTH PLAIN ${secret}`, `AUTH PLAIN ${MASK}`);
    }
    case "xoauth2": {
      const token = device.token ?? device.password;
      const shown =
        device.token === undefined && token !== undefined
          ? token
          : deviceToken(scenario);
      const secret = base64(
        `user=${user}\u0001auth=Bearer ${shown}\u0001\u0001`,
      );
      return await talk.say(`AUTH XOAUTH2 ${secret}`, `AUTH XOAUTH2 ${MASK}`);
    }
    case "login":
    case "none": {
      const start = await talk.say("AUTH LOGIN");
      if (!asksOn(start)) return start;
      const name = await talk.say(base64(user), MASK);
      if (!asksOn(name)) return name;
      return await talk.say(base64(password), MASK);
    }
  }
}

function asksOn(heard: Heard): boolean {
  return heard.kind === "reply" && Math.floor(heard.reply.code / 100) === 3;
}

function base64(text: string): string {
  return Buffer.from(text, "utf8").toString("base64");
}
