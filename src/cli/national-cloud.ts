/** How PowerShell's modules call the cloud in which a tenant lies. */
export interface NationalCloud {
  /** Connect-MgGraph -Environment. */
  readonly graph: string;
  /** Connect-ExchangeOnline -ExchangeEnvironmentName. */
  readonly exchange: string;
}

/** By Exchange's host. Learn, "Connect-ExchangeOnline" and "Get-MgEnvironment"; checked 2026-11-20. */
const CLOUDS: Readonly<Record<string, NationalCloud>> = {
  "outlook.office365.us": { graph: "USGov", exchange: "O365USGovGCCHigh" },
  "outlook-dod.office365.us": { graph: "USGovDoD", exchange: "O365USGovDoD" },
  "partner.outlook.cn": { graph: "China", exchange: "O365China" },
};

/** Undefined for the public cloud, and behind any other address. */
export function nationalCloud(
  env: Readonly<Record<string, string | undefined>>,
): NationalCloud | undefined {
  const url = env["EXCHANGE_URL"] ?? "";
  return URL.canParse(url) ? CLOUDS[new URL(url).hostname] : undefined;
}
