import { z } from "zod/v4";

/** How a process proves who it is to Entra. The bot, the tenant's reader and its changer each have their own. */
export type CredentialConfig =
  | { readonly kind: "managed"; readonly clientId?: string | undefined }
  | {
      readonly kind: "workload";
      readonly clientId: string;
      readonly tenantId: string;
    }
  | {
      readonly kind: "certificate";
      readonly clientId: string;
      readonly tenantId: string;
      readonly certificateFile: string;
    }
  | {
      readonly kind: "secret";
      readonly clientId: string;
      readonly tenantId: string;
      readonly secret: string;
    }
  | { readonly kind: "cli"; readonly tenantId: string };

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
  };
  readonly helpdesk: {
    /** Entra group id of the team; its members are agents. */
    readonly teamId: string;
    readonly channelId: string;
    /** Object ids of further agents. */
    readonly agents: readonly string[];
  };
  readonly approvers: {
    readonly groupId?: string | undefined;
    readonly objectIds: readonly string[];
  };
  readonly network: {
    /** 'address:port'; empty: the operating system's. */
    readonly dnsServers: readonly string[];
    readonly routeTableFile?: string | undefined;
    /** Does this service share the senders' way out to the internet? Decides what its own dialogues say about them. */
    readonly standsIn: "office" | "elsewhere";
    /** An address of ours outside of the tenant for the relay check; absent: the bounce's recipient. */
    readonly probeRecipient?: string | undefined;
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

export type Environment = Readonly<Record<string, string | undefined>>;

/** The process's own environment. The only place that reads it. */
export function processEnvironment(): Environment {
  return process.env;
}

const uuid = z.uuid();
const httpUrl = z.url({ protocol: /^https?$/ });

/** Reads settings by name and collects what is wrong instead of stopping at the first. */
class Reader {
  readonly problems: string[] = [];
  readonly #env: Environment;

  constructor(env: Environment) {
    this.#env = env;
  }

  raw(name: string): string | undefined {
    const value = this.#env[name]?.trim();
    return value === "" ? undefined : value;
  }

  required(name: string, what: string): string {
    const value = this.raw(name);
    if (value === undefined) this.problems.push(`${name} is missing: ${what}`);
    return value ?? "";
  }

  id(name: string, what: string): string {
    const value = this.required(name, what);
    if (value !== "" && !uuid.safeParse(value).success)
      this.problems.push(
        `${name} is not an id of the form 00000000-0000-0000-0000-000000000000`,
      );
    return value;
  }

  url(name: string, fallback: string): string {
    const value = this.raw(name) ?? fallback;
    if (!httpUrl.safeParse(value).success)
      this.problems.push(`${name} is not a web address: ${value}`);
    return value.replace(/\/+$/, "");
  }

  list(name: string): readonly string[] {
    return (this.raw(name) ?? "")
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== "");
  }

  ids(name: string): readonly string[] {
    const values = this.list(name);
    for (const value of values)
      if (!uuid.safeParse(value).success)
        this.problems.push(`${name} holds something that is no id: ${value}`);
    return values;
  }

  port(name: string, fallback: number): number {
    const value = this.raw(name);
    if (value === undefined) return fallback;
    const port = Number(value);
    if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
    this.problems.push(
      `${name} is not a port number from 0 to 65535: ${value}`,
    );
    return fallback;
  }

  choice<C extends string>(
    name: string,
    choices: readonly C[],
    fallback: C,
  ): C {
    const value = this.raw(name);
    if (value === undefined) return fallback;
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
      this.problems.push(
        `${name} is "${value}", and can only be ${choices.join(", ")}`,
      );
    return found ?? fallback;
  }

  /** A credential under a prefix, such as READER_CREDENTIAL, READER_CLIENT_ID, READER_SECRET. */
  credential(prefix: string, tenantId: string): CredentialConfig | undefined {
    const name = `${prefix}_CREDENTIAL`;
    if (this.raw(name) === undefined) return undefined;
    const kind = this.choice(
      name,
      ["managed", "workload", "certificate", "secret", "cli"],
      "managed",
    );
    const clientId = () =>
      this.id(`${prefix}_CLIENT_ID`, `the application that ${name} belongs to`);
    switch (kind) {
      case "managed":
        return { kind, clientId: this.raw(`${prefix}_CLIENT_ID`) };
      case "workload":
        return { kind, clientId: clientId(), tenantId };
      case "certificate":
        return {
          kind,
          clientId: clientId(),
          tenantId,
          certificateFile: this.required(
            `${prefix}_CERTIFICATE_FILE`,
            "a PEM file with the certificate and its private key",
          ),
        };
      case "secret":
        return {
          kind,
          clientId: clientId(),
          tenantId,
          secret: this.required(`${prefix}_SECRET`, "the client secret"),
        };
      case "cli":
        return { kind, tenantId };
    }
  }
}

/** True when the environment asks for the lab. */
export function wantsLab(env: Environment): boolean {
  return env["BOUNCE_DESK_MODE"]?.trim() === "lab";
}

/** Environment to typed configuration; throws ConfigError with everything that is missing or wrong. */
export function readConfig(env: Environment): Config {
  const read = new Reader(env);
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
    databaseFile: read.raw("DATABASE_FILE") ?? "data/bounce-desk.db",
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
    },
    helpdesk: {
      teamId: read.id("HELPDESK_TEAM_ID", "the helpdesk team's group id"),
      channelId: read.required(
        "HELPDESK_CHANNEL_ID",
        "the helpdesk channel's id ('19:…@thread.tacv2')",
      ),
      agents: read.ids("AGENTS"),
    },
    approvers: {
      groupId: approverGroup,
      objectIds: read.ids("APPROVERS"),
    },
    network: {
      dnsServers: read.list("DNS_SERVERS"),
      routeTableFile: read.raw("ROUTE_TABLE_FILE"),
      standsIn: read.choice("STANDS_IN", ["office", "elsewhere"], "elsewhere"),
      probeRecipient: read.raw("PROBE_RECIPIENT"),
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
