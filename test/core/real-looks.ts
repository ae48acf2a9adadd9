import type { LookInfo } from "../../src/core/model.ts";
import { look } from "./tiny-knowledge.ts";

/** The looks that the product has, as far as the core knows of them. */
export const realLooks: readonly LookInfo[] = [
  look("mx", ["sender.mx", "server.addresses"], ["sender.domain"]),
  look("server-role", ["server.role"], ["server.name"]),
  look("tcp", ["server.reachable"], ["sender.domain"]),
  look("submission", ["server.reachable"], ["server.name"]),
  look(
    "relay",
    ["relay.external", "relay.internal", "sender.public-address"],
    ["sender.domain"],
  ),
  look("tenant.accepted-domains", [
    "sender.domain",
    "sender.domain-accepted",
    "recipient.external",
  ]),
  look("tenant.connectors", ["connector.list"]),
  look("tenant.direct-send", ["tenant.reject-direct-send"]),
  look("tenant.smtp-auth", ["tenant.smtp-auth-disabled"]),
  look("tenant.mailbox", ["mailbox.smtp-auth"], ["sender.address"]),
  look("tenant.mx", ["tenant.mx-host"], ["sender.domain"]),
];
