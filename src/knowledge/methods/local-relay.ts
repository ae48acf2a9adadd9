import type { Method, ReadFact, Suitability } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { NO_SIGN_IN, senderOf } from "./known.ts";

export const localRelay = {
  id: "local-relay",
  title: "A relay of your own in front",
  summary:
    "A mail server in your network takes mail from old devices and passes it on in a safe way.",
  compare: {
    server: "a server inside your network",
    port: "25 or 587, inside",
    encryption: "whatever the device can, inside only",
    signIn: "none, by the device's inside address",
    outside: "yes",
    licence: "the server's own",
    limits: "those of the way it passes mail on",
  },
  prerequisites: [
    {
      words:
        "Somebody looks after a mail server there, such as Postfix or Exchange Server.",
      holds: () => undefined,
    },
    {
      words:
        "It passes mail on by one of the other ways: a certificate, its fixed address, or OAuth.",
      holds: () => undefined,
    },
  ],
  suits,
  settings: (read) => ({
    server: "your own relay",
    port: 25,
    tls: "STARTTLS where the device can",
    signIn: NO_SIGN_IN,
    sender: senderOf(read),
  }),
  watchOut: [
    "Let it take mail from the devices' inside addresses only.",
    "It passes mail on by certificate or by OAuth, so that the office's address may change.",
    "It keeps mail while the way out is down, and its log shows who sent what; keep it up to date.",
    "Where much depends on it, let two of them stand under one name, each with its own right to pass mail on, and watch their queues.",
  ],
  typical: ["5.7.54"],
  source: SOURCES.onPremisesRelay,
  checked: CHECKED,
} satisfies Method;

function suits(read: ReadFact): Suitability {
  const kind = read("sender.kind");
  if (kind === "mailbox")
    return {
      fit: "no",
      because: ["It is for devices and programs, not for a person's mailbox."],
    };
  const why = reasonFor(read);
  if (kind === "server" && why !== TOO_OLD)
    return {
      fit: "no",
      because: [
        "Your server is this relay already; the question is how it passes mail on.",
      ],
    };
  return why === undefined
    ? { fit: "possible", because: ["It is one more server to look after."] }
    : { fit: "usual", because: [why] };
}

const TOO_OLD = "It speaks modern TLS in the old one's place.";

function reasonFor(read: ReadFact): string | undefined {
  const ability = read("device.sign-in-ability");
  if (read("device.tls-version") === "too-old") return TOO_OLD;
  if (read("sender.address-is-fixed") !== false) return undefined;
  if (ability === "none")
    return "The address changes and the device cannot sign in.";
  return ability === "password"
    ? "The address changes, and a password works only until basic authentication ends."
    : undefined;
}
