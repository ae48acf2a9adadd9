import type { Config, CredentialConfig } from "../config.ts";
import type {
  AnswerWriter,
  Clock,
  Directory,
  Look,
  MailAdmin,
  MailTrace,
  TokenSource,
} from "../desk/ports.ts";
import { createTokenSource } from "./credentials.ts";
import { createMailAdmin } from "./exchange-admin.ts";
import { createDirectory } from "./graph-directory.ts";
import { createHttpClient } from "./http.ts";
import { createMailTrace } from "./message-trace.ts";
import { createAnswerWriter } from "./openai.ts";
import { openTenantLooks } from "./open-looks.ts";
import { createSharedReads } from "./shared-reads.ts";

/** Everything of Microsoft 365 that the service talks to, over one HTTP client. */
export interface Tenant {
  readonly botToken: TokenSource;
  readonly admin: MailAdmin;
  /** Absent when the tenant is not read. */
  readonly directory: Directory | undefined;
  readonly looks: readonly Look[];
  /** Absent when the tenant is not read. */
  readonly trace: MailTrace | undefined;
  /** Absent when free questions are not answered. */
  readonly answers: AnswerWriter | undefined;
  close(): void;
}

/** `roots`: the public certificate authorities, which stay trusted beside those of CA_FILE. */
export function openTenant(
  config: Config,
  clock: Clock,
  roots: readonly string[],
): Tenant {
  const { tenant } = config;
  const entra = { ...config.entra, roots };
  const tokens = (credential: CredentialConfig | undefined) =>
    credential === undefined ? undefined : createTokenSource(credential, entra);
  const http = createHttpClient(entra);
  const reader = tokens(tenant.reader);
  const common = {
    http,
    clock,
    tenantId: tenant.id,
    exchangeUrl: tenant.exchangeUrl,
    graphUrl: tenant.graphUrl,
  };
  const shared = createSharedReads(clock);
  const live = createMailAdmin({
    ...common,
    reader,
    changer: tokens(tenant.changer),
  });
  const directory =
    reader === undefined ? undefined : createDirectory({ ...common, reader });
  return {
    botToken: createTokenSource(config.bot.credential, entra),
    admin: {
      ...live,
      // Whatever became of the write, what was read before it counts no more.
      write: (write, notAfter) =>
        live.write(write, notAfter).finally(() => shared.forget()),
    },
    directory,
    looks:
      directory === undefined
        ? []
        : openTenantLooks({ ...common, reader }, live, directory, shared),
    trace:
      reader === undefined ? undefined : createMailTrace({ ...common, reader }),
    answers:
      config.answers === undefined
        ? undefined
        : createAnswerWriter({
            http,
            clock,
            endpoint: config.answers.endpoint,
            deployment: config.answers.deployment,
            token: createTokenSource(config.answers.credential, entra),
          }),
    close: () => http.close(),
  };
}
