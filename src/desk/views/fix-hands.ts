import type { Actor } from "../../core/model.ts";

/** Who carries a fix out, as a part of a sentence; total, so that a new kind of actor without words does not compile. */
export const WHO: Readonly<Record<Actor, string>> = {
  person: "whoever looks after the sender",
  "exchange-admin": "an Exchange admin",
  "network-admin": "whoever looks after the network",
  "domain-admin": "whoever looks after our domain's DNS",
  "server-admin": "whoever looks after our mail server",
  "licence-admin": "an admin who assigns licences",
  "sign-in-admin": "whoever looks after the sign-in server",
  "program-keeper": "whoever looks after the program",
};
