import type { Cause } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { doorWords, sawMicrosoft, serverDoor } from "./server-door.ts";
import { isForeign } from "./shown-certificate.ts";

export const tlsIntercepted = {
  id: "tls-intercepted",

  title: "Something in our network meddles with the encrypted connection",
  explain:
    "A firewall or virus scanner opens the mail's connection on its way, or takes parts out of it. Whoever looks after the network can leave Microsoft 365's mail servers out of that in a few minutes.",
  station: "network",
  needs: ["server.certificate"],
  checks: [
    "server.offers-starttls",
    "server.offers-sign-in",
    "server.role",
    "sender.mx",
  ],
  judge: (read) => {
    const shown = read("server.certificate");
    if (isForeign(read))
      return {
        // Who does not encrypt meets no certificate.
        verdict: read("device.tls") === "none" ? "likely" : "confirmed",
        because: [
          `What ${doorWords(read)} shows here is not its owner's certificate.`,
        ],
      };
    if (sawMicrosoft(read) && read("server.offers-starttls") === false)
      return {
        verdict: "confirmed",
        because: [
          "Microsoft 365 always offers encryption (STARTTLS), and here that offer does not arrive.",
        ],
      };
    // Before encryption no sign-in is offered to anybody; only its lack inside TLS tells something.
    const isInside =
      read("device.tls") === "starttls" ||
      read("server.offers-starttls") === true;
    if (
      serverDoor(read) === "submission" &&
      read("server.offers-sign-in") === false &&
      isInside
    )
      return {
        verdict: "confirmed",
        because: [
          "The server for senders that sign in always offers a sign-in inside TLS, and here that offer does not arrive.",
        ],
      };
    return shown === undefined
      ? undefined
      : {
          verdict: "ruled-out",
          because: [`${doorWords(read)} shows its own certificate here.`],
        };
  },
  fixes: ["allow-inspection-exception"],
  source: SOURCES.networkPlan,
  checked: CHECKED,
} satisfies Cause;
