import type { Sourced } from "../core/model.ts";

/** Where the ranges below are listed, under "Exchange Online", and the day on which they were held against it. */
export const RANGES_CHECKED: Sourced & { readonly id: string } = {
  id: "exchange-online-ranges",
  source:
    "https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges",
  checked: "2026-11-20",
};

/**
 * Ranges from which Exchange Online's doors answer. Their names give other addresses at other places, so two resolvers
 * that name different addresses of these may both be right.
 */
export const EXCHANGE_ONLINE_RANGES: readonly string[] = [
  "13.107.6.152/31",
  "13.107.18.10/31",
  "13.107.128.0/22",
  "23.103.160.0/20",
  "40.92.0.0/15",
  "40.96.0.0/13",
  "40.104.0.0/15",
  "40.107.0.0/16",
  "52.96.0.0/14",
  "52.100.0.0/14",
  "52.238.78.88/32",
  "104.47.0.0/17",
  "131.253.33.215/32",
  "132.245.0.0/16",
  "150.171.32.0/22",
  "204.79.197.215/32",
  "2603:1006::/40",
  "2603:1016::/36",
  "2603:1026::/36",
  "2603:1036::/36",
  "2603:1046::/36",
  "2603:1056::/36",
  "2620:1ec:4::152/128",
  "2620:1ec:8f0::/46",
  "2620:1ec:900::/46",
  "2a01:111:f400::/48",
  "2a01:111:f403::/48",
];
