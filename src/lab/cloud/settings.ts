import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { labDeployment } from "./openai.ts";
import { channelIssuer } from "../teams/index.ts";
import type { MailNetwork } from "../contract.ts";
import type { Scenario } from "../scenario.ts";
import type { LabState } from "../state.ts";

/** The environment with which the product finds this lab; the names are those of src/config.ts. */
export function labSettings(parts: {
  readonly state: LabState;
  readonly folder: string;
  readonly host: string;
  readonly cloudUrl: string;
  readonly openIdMetadataUrl: string;
  readonly mail: MailNetwork;
  /** Whether the product is told of the language model. */
  readonly answers: boolean;
}): Readonly<Record<string, string>> {
  const { state, folder, cloudUrl } = parts;
  return {
    BOUNCE_DESK_MODE: "lab",
    HOST: parts.host,
    PORT: String(state.ports.bot),
    DATABASE_FILE: join(folder, `bounce-desk-${state.generation}.db`),
    TENANT_ID: state.tenantId,
    ...botSettings(state, parts.openIdMetadataUrl, parts.host),
    ENTRA_AUTHORITY: cloudUrl,
    CA_FILE: authorityFile(folder),
    EXCHANGE_URL: cloudUrl,
    GRAPH_URL: cloudUrl,
    ...credential("READER", state.applications.reader),
    ...credential("CHANGER", state.applications.changer),
    ...(parts.answers ? answerSettings(state, cloudUrl) : {}),
    // One server, which shows each write at once.
    EXCHANGE_REPLICATES_WITHIN_MIN: "0",
    HELPDESK_TEAM_ID: state.groups.helpdesk,
    HELPDESK_CHANNEL_ID: state.channelId,
    APPROVERS_GROUP_ID: state.groups.approvers,
    DNS_SERVERS: parts.mail.dnsServer,
    ROUTE_TABLE_FILE: routeTableFile(folder),
    STANDS_IN: standsIn(state.scenario),
    PROBE_RECIPIENT: "relay-check@bounce-desk.example",
  };
}

function botSettings(
  state: LabState,
  openIdMetadataUrl: string,
  host: string,
): Record<string, string> {
  return {
    BOT_APP_ID: state.applications.bot.id,
    ...credential("BOT", state.applications.bot),
    BOT_OPENID_METADATA_URL: openIdMetadataUrl,
    BOT_TOKEN_ISSUER: channelIssuer,
    BOT_SERVICE_HOSTS: `${host}:${state.ports.web}`,
    BOT_FILE_HOSTS: `${host}:${state.ports.web}`,
  };
}

function answerSettings(
  { applications }: LabState,
  cloudUrl: string,
): Record<string, string> {
  return applications.answers === undefined
    ? {}
    : {
        OPENAI_ENDPOINT: cloudUrl,
        OPENAI_HOSTS: new URL(cloudUrl).host,
        OPENAI_DEPLOYMENT: labDeployment,
        ...credential("OPENAI", applications.answers),
      };
}

function credential(
  prefix: string,
  application: LabState["applications"]["bot"],
): Record<string, string> {
  return {
    [`${prefix}_CREDENTIAL`]: "secret",
    [`${prefix}_CLIENT_ID`]: application.id,
    [`${prefix}_SECRET`]: application.secret,
  };
}

/** By default the service stands where the device stands. */
function standsIn({ service, device }: Scenario): "office" | "elsewhere" {
  return service?.publicIp === undefined || service.publicIp === device.publicIp
    ? "office"
    : "elsewhere";
}

/** Writes the files that the settings name. */
export function writeSettingsFiles(
  folder: string,
  state: LabState,
  mail: MailNetwork,
): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(authorityFile(folder), state.keys.authority.certificate);
  writeFileSync(
    routeTableFile(folder),
    JSON.stringify(mail.serviceRoutes(), null, 2),
  );
}

function authorityFile(folder: string): string {
  return join(folder, "authority.pem");
}

function routeTableFile(folder: string): string {
  return join(folder, "routes.json");
}
