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

export type Environment = Readonly<Record<string, string | undefined>>;

const uuid = z.uuid();
const httpUrl = z.url({ protocol: /^https?$/ });

/** Reads settings by name and collects what is wrong instead of stopping at the first. */
export class SettingsReader {
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
    return value.replace(/(?<!\/)\/+$/, "");
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

  /** Whole minutes, an hour at most. */
  minutes(name: string, fallback: number): number {
    const value = this.raw(name);
    const minutes = Number(value ?? fallback);
    if (Number.isInteger(minutes) && minutes >= 0 && minutes <= 60)
      return minutes;
    this.problems.push(
      `${name} is not a number of minutes from 0 to 60: ${value ?? ""}`,
    );
    return fallback;
  }

  /** Whole hours, a week at most; undefined for none and for 0. */
  hours(name: string): number | undefined {
    const value = this.raw(name);
    const hours = Number(value ?? "0");
    if (Number.isInteger(hours) && hours >= 0 && hours <= 168)
      return hours === 0 ? undefined : hours;
    this.problems.push(
      `${name} is not a number of hours from 0 to 168: ${value ?? ""}`,
    );
    return undefined;
  }

  /** A whole number from 1; undefined where it is not set. */
  whole(name: string, most: number): number | undefined {
    const value = this.raw(name);
    if (value === undefined) return undefined;
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= most)
      return number;
    this.problems.push(
      `${name} is not a whole number from 1 to ${most}: ${value}`,
    );
    return undefined;
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
