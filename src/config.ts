import { readAnswerSettings, type AnswerSettings } from "./answer-settings.ts";
import type { ServiceLevels } from "./core/service-level.ts";
import { readServiceLevels } from "./service-level-settings.ts";
import {
  SettingsReader,
  type CredentialConfig,
  type Environment,
} from "./settings-reader.ts";

export type { CredentialConfig, Environment } from "./settings-reader.ts";

export interface Config {
  /** A simulated tenant on loopback; documentation addresses are allowed, nothing else is. */
  readonly lab: boolean;
  readonly host: string;
  readonly port: number;
  readonly databaseFile: string;
  readonly bot: {
    readonly appId: string;
    readonly tenantId: string;
    readonly credential: CredentialConfig;
    readonly openIdMetadataUrl: string;
    readonly tokenIssuer: string;
    /** Host names (a leading '*.' for sub-domains; 'host:port' to pin a port) to which the bot may answer. */
    readonly serviceHosts: readonly string[];
    /** The same for where Teams keeps the files that people send and get: the tenant's OneDrive. Empty: no files. */
    readonly fileHosts: readonly string[];
  };
  readonly entra: {
    /** 'https://login.microsoftonline.com' */
    readonly authority: string;
    /** PEM file with further certificate authorities for HTTPS (a company's proxy). */
    readonly caFile?: string | undefined;
  };
  readonly tenant: {
    readonly id: string;
    readonly exchangeUrl: string;
    readonly graphUrl: string;
    /** Absent: the tenant is not read, the bot asks instead. */
    readonly reader?: CredentialConfig | undefined;
    /** Absent: changes are handed over as a script. */
    readonly changer?: CredentialConfig | undefined;
    /** So long reads may show how things stood before a write, in minutes. */
    readonly replicatesWithinMin: number;
  };
  /** Absent: free questions are not answered. */
  readonly answers?: AnswerSettings | undefined;
  /** How often devices' ways out are looked at, in hours; undefined: never. */
  readonly egressLookHours?: number | undefined;
  readonly helpdesk: {
    /** Entra group id of the team; its members are agents. */
    readonly teamId: string;
    readonly channelId: string;
    /** Object ids of further agents. */
    readonly agents: readonly string[];
    /** Of the cards for the helpdesk and the approvers. */
    readonly language: "en" | "de";
    /** Absent: nobody is promised anything, and nobody reminded. */
    readonly serviceLevels?: ServiceLevels | undefined;
  };
  readonly approvers: {
    readonly groupId?: string | undefined;
    readonly objectIds: readonly string[];
    /** Who may decide alone in an emergency; nobody when empty. */
    readonly inEmergency: {
      readonly groupId?: string | undefined;
      readonly objectIds: readonly string[];
    };
  };
  readonly network: {
    /** 'address:port'; empty: the operating system's. */
    readonly dnsServers: readonly string[];
    readonly routeTableFile?: string | undefined;
    /** Does this service share the senders' way out to the internet? Decides what its own dialogues say about them. */
    readonly standsIn: "office" | "elsewhere";
    /** An address of ours outside of the tenant for the relay check; absent: the bounce's recipient. */
    readonly probeRecipient?: string | undefined;
    /** Resolvers to compare the network's own with; empty: well-known ones. */
    readonly publicResolvers: readonly string[];
    /** Key of Spamhaus's Data Query Service; absent: Spamhaus is not asked. */
    readonly blocklistKey?: string | undefined;
    /** PEM file with a certificate and its key, shown to mail servers in the relay check. */
    readonly clientCertificateFile?: string | undefined;
  };
}

/** Thrown with every missing or wrong setting at once, a sentence each. */
export class ConfigError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `Not started: ${problems.length === 1 ? "one setting is" : `${problems.length} settings are`} missing or wrong.\n` +
        problems.map((problem) => `  - ${problem}`).join("\n") +
        "\nSee docs/operator.md for what each one means.",
    );
    this.name = "ConfigError";
    this.problems = problems;
  }
}

/** The process's own environment. The only place that reads it. */
export function processEnvironment(): Environment {
  return process.env;
}

/** True when the environment asks for the lab. */
export function wantsLab(env: Environment): boolean {
  return env["BOUNCE_DESK_MODE"]?.trim() === "lab";
}

/** Where the database is; also for commands that need no more than that. */
export function databaseFile(env: Environment): string {
  return new SettingsReader(env).raw("DATABASE_FILE") ?? "data/bounce-desk.db";
}

/** Environment to typed configuration; throws ConfigError with everything that is missing or wrong. */
export function readConfig(env: Environment): Config {
  const read = new SettingsReader(env);
  const lab =
    read.choice("BOUNCE_DESK_MODE", ["production", "lab"], "production") ===
    "lab";
  const tenantId = read.id(
    "TENANT_ID",
    "the tenant whose mail is looked after",
  );
  const botTenantId = read.raw("BOT_TENANT_ID") ?? tenantId;
  const botCredential = read.credential("BOT", botTenantId);
  if (botCredential === undefined)
    read.problems.push(
      "BOT_CREDENTIAL is missing: how the bot signs in (managed, workload, certificate, secret or cli)",
    );
  const approverGroup = read.raw("APPROVERS_GROUP_ID");
  const config: Config = {
    lab,
    host: read.raw("HOST") ?? (lab ? "127.0.0.1" : "0.0.0.0"),
    port: read.port("PORT", 3978),
    databaseFile: databaseFile(env),
    bot: {
      appId: read.id("BOT_APP_ID", "the bot's application id in Entra"),
      tenantId: botTenantId,
      credential: botCredential ?? { kind: "managed" },
      openIdMetadataUrl: read.url(
        "BOT_OPENID_METADATA_URL",
        "https://login.botframework.com/v1/.well-known/openidconfiguration",
      ),
      tokenIssuer:
        read.raw("BOT_TOKEN_ISSUER") ?? "https://api.botframework.com",
      serviceHosts: read.raw("BOT_SERVICE_HOSTS")
        ? read.list("BOT_SERVICE_HOSTS")
        : ["smba.trafficmanager.net", "*.botframework.com"],
      fileHosts: fileHosts(read),
    },
    entra: {
      authority: read.url(
        "ENTRA_AUTHORITY",
        "https://login.microsoftonline.com",
      ),
      caFile: read.raw("CA_FILE"),
    },
    tenant: {
      id: tenantId,
      exchangeUrl: read.url("EXCHANGE_URL", "https://outlook.office365.com"),
      graphUrl: read.url("GRAPH_URL", "https://graph.microsoft.com"),
      reader: read.credential("READER", tenantId),
      changer: read.credential("CHANGER", tenantId),
      replicatesWithinMin: read.minutes("EXCHANGE_REPLICATES_WITHIN_MIN", 15),
    },
    answers: readAnswerSettings(read, tenantId),
    egressLookHours: read.hours("EGRESS_LOOK_HOURS"),
    helpdesk: {
      teamId: read.id("HELPDESK_TEAM_ID", "the helpdesk team's group id"),
      channelId: read.required(
        "HELPDESK_CHANNEL_ID",
        "the helpdesk channel's id ('19:…@thread.tacv2')",
      ),
      agents: read.ids("AGENTS"),
      language: read.choice("LANGUAGE", ["en", "de"], "en"),
      serviceLevels: readServiceLevels(read),
    },
    approvers: {
      groupId: approverGroup,
      objectIds: read.ids("APPROVERS"),
      inEmergency: {
        groupId: read.raw("BREAK_GLASS_GROUP_ID"),
        objectIds: read.ids("BREAK_GLASS"),
      },
    },
    network: {
      dnsServers: read.list("DNS_SERVERS"),
      routeTableFile: read.raw("ROUTE_TABLE_FILE"),
      standsIn: read.choice("STANDS_IN", ["office", "elsewhere"], "elsewhere"),
      probeRecipient: read.raw("PROBE_RECIPIENT"),
      publicResolvers: read.list("PUBLIC_RESOLVERS"),
      blocklistKey: read.raw("SPAMHAUS_DQS_KEY"),
      clientCertificateFile: read.raw("CLIENT_CERTIFICATE_FILE"),
    },
  };
  if (approverGroup === undefined && config.approvers.objectIds.length === 0)
    read.problems.push(
      "APPROVERS_GROUP_ID or APPROVERS is missing: who may approve changes",
    );
  if (lab && !["127.0.0.1", "::1", "localhost"].includes(config.host))
    read.problems.push(
      `HOST is ${config.host}: lab mode listens on loopback only`,
    );
  if (read.problems.length > 0) throw new ConfigError(read.problems);
  return config;
}

/** "none" for Teams without files for bots: GCC High, DoD, China. */
function fileHosts(read: SettingsReader): readonly string[] {
  const hosts = read.list("BOT_FILE_HOSTS");
  if (hosts.length === 0) return ["*.sharepoint.com"];
  return hosts.join() === "none" ? [] : hosts;
}
