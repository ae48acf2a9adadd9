import type { FactName } from "../../core/facts.ts";

/** What each fact is called on a card; total, so that a new fact without a name does not compile. */
export const FACT_LABELS: Readonly<Record<FactName, string>> = {
  "connector.list": "Relay rules",
  "mailbox.smtp-auth": "The mailbox's sign-in switch",
  "recipient.address": "Recipient",
  "recipient.external": "Inside or outside",
  "relay.external": "Mail to the outside",
  "relay.internal": "Mail to colleagues",
  "sender.address": "Sender",
  "sender.domain": "Sender's domain",
  "sender.domain-accepted": "Our own domain",
  "sender.kind": "What sends",
  "sender.mx": "The door",
  "sender.public-address": "Address seen by Microsoft",
  "sender.signs-in": "Sign-in",
  "server.addresses": "The door's addresses",
  "server.name": "Server on the device",
  "server.port": "Port on the device",
  "server.reachable": "Connection",
  "server.role": "Whose server",
  "tenant.mx-host": "Our Microsoft 365 host",
  "tenant.reject-direct-send": "Reject Direct Send",
  "tenant.smtp-auth-disabled": "The organisation's sign-in switch",
};
