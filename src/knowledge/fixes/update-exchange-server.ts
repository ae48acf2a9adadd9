import type { Fix } from "../../core/model.ts";
import { CHECKED, SOURCES } from "../sources.ts";
import { CONNECT } from "./connector-words.ts";

export const updateExchangeServer = {
  id: "update-exchange-server",
  title: "Update our own Exchange server",
  whoCanDoIt: "server-admin",
  needs: [],
  steps: () => [
    "Open the Exchange admin centre (admin.exchange.microsoft.com), Reports, Mail flow, Out-of-date connecting on-premises Exchange servers.",
    "Install the newest cumulative and security updates on each server that it names; versions out of support move to Exchange Server Subscription Edition.",
    "If that takes longer, ask in the same report for a pause, of at most 90 days a year.",
    "Wait up to a day until Microsoft sees the new version, and send once more.",
  ],
  script: () => [
    CONNECT,
    "Get-OnPremServerReportInfo",
    "Get-TenantExemptionInfo -BlockingScenario UnpatchedOnPremServer",
  ],
  check: "The report names the server no longer, and its queue runs empty.",
  undo: "Updates are not taken back; a pause ends by itself.",
  watchOut: [
    "The share of refused mail grows every few days until the server is updated.",
    "Devices can send past the server meanwhile, through a rule of their own.",
  ],
  source: SOURCES.outdatedExchange,
  checked: CHECKED,
} satisfies Fix;
