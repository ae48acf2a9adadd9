import type { Scenario } from "../scenario.ts";
import { stableId } from "./stable-id.ts";

/** What Graph says that a domain's DNS must hold: the only truth for its MX host. */
export function domainRecords(
  name: string,
  tenant: Scenario["tenant"],
): readonly Record<string, unknown>[] {
  return [
    {
      "@odata.type": "#microsoft.graph.domainDnsMxRecord",
      ...common(name, "Mx", name),
      mailExchange: mxHost(name, tenant),
      preference: 0,
    },
    {
      "@odata.type": "#microsoft.graph.domainDnsTxtRecord",
      ...common(name, "Txt", name),
      text: "v=spf1 include:spf.protection.outlook.com -all",
    },
    {
      "@odata.type": "#microsoft.graph.domainDnsCnameRecord",
      ...common(name, "CName", `autodiscover.${name}`),
      canonicalName: "autodiscover.outlook.com",
    },
  ];
}

function common(name: string, recordType: string, label: string) {
  return {
    id: stableId(`${name} ${recordType}`),
    isOptional: false,
    label,
    recordType,
    supportedService: "Email",
    ttl: 3600,
  };
}

function mxHost(name: string, tenant: Scenario["tenant"]): string {
  return name === tenant.domain.toLowerCase()
    ? tenant.mxHost
    : `${name.replaceAll(".", "-")}.mail.protection.outlook.com`;
}
