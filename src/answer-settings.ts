import type { CredentialConfig, SettingsReader } from "./settings-reader.ts";

/** Azure OpenAI for free questions. */
export interface AnswerSettings {
  /** The resource: 'https://NAME.openai.azure.com'. */
  readonly endpoint: string;
  /** The name of the model's deployment there. */
  readonly deployment: string;
  readonly credential: CredentialConfig;
}

const NAMES = [
  "OPENAI_ENDPOINT",
  "OPENAI_HOSTS",
  "OPENAI_DEPLOYMENT",
  "OPENAI_CREDENTIAL",
  "OPENAI_CLIENT_ID",
  "OPENAI_SECRET",
  "OPENAI_CERTIFICATE_FILE",
] as const;

/** Undefined where none of it is set; half of it is a mistake, and each part that is missing is named. */
export function readAnswerSettings(
  read: SettingsReader,
  tenantId: string,
): AnswerSettings | undefined {
  if (NAMES.every((name) => read.raw(name) === undefined)) return undefined;
  const credential = read.credential("OPENAI", tenantId);
  if (credential === undefined)
    read.problems.push(
      "OPENAI_CREDENTIAL is missing: how to sign in to Azure OpenAI (managed, workload, certificate, secret or cli)",
    );
  const settings = {
    endpoint: readEndpoint(read),
    deployment: readDeployment(read),
  };
  return credential === undefined ? undefined : { ...settings, credential };
}

/** Learn, "Azure OpenAI endpoints": a resource of its own, of Foundry, and of the clouds of the US government and of China. */
const AZURE =
  /^[a-z\d-]+\.(?:openai|cognitiveservices|services\.ai)\.azure\.(?:com|us|cn)$/;

/**
 * A token and people's questions go there: HTTPS, a host of Azure's or one that OPENAI_HOSTS names, such as a gateway's, and
 * the resource alone, as paths and versions are ours to add.
 */
function readEndpoint(read: SettingsReader): string {
  const value = read.required(
    "OPENAI_ENDPOINT",
    "the address of the Azure OpenAI resource, such as https://NAME.openai.azure.com",
  );
  if (value === "") return "";
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (
    url?.protocol === "https:" &&
    url.username === "" &&
    url.pathname === "/" &&
    url.search === "" &&
    url.hash === ""
  ) {
    const hosts = read.list("OPENAI_HOSTS").map((host) => host.toLowerCase());
    if (AZURE.test(url.host) || hosts.includes(url.host)) return url.origin;
    read.problems.push(
      `OPENAI_ENDPOINT is no host of Azure OpenAI; if it is meant, name it in OPENAI_HOSTS: ${url.host}`,
    );
    return "";
  }
  read.problems.push(
    "OPENAI_ENDPOINT is not the address of a resource, https:// and a host with nothing behind it",
  );
  return "";
}

function readDeployment(read: SettingsReader): string {
  const value = read.required(
    "OPENAI_DEPLOYMENT",
    "the name of the model's deployment in that resource",
  );
  if (value !== "" && !/^[\w.-]{1,64}$/.test(value))
    read.problems.push(
      "OPENAI_DEPLOYMENT is not the name of a deployment: letters, digits, '-', '_' and '.', 64 at most",
    );
  return value;
}
