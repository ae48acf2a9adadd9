import type { Config } from "../config.ts";
import { processEnvironment, readConfig } from "../config.ts";
import { quote } from "../core/powershell.ts";
import type { TokenSource } from "../desk/ports.ts";
import { checkRights, type Right } from "../microsoft/check-rights.ts";
import { createTokenSource } from "../microsoft/credentials.ts";
import { createHttpClient } from "../microsoft/http.ts";
import { publicAuthorities } from "../probes/net/public-authorities.ts";
import { readArguments } from "./arguments.ts";
import { exchangeGrant, graphGrant } from "./setup-roles.ts";

/** `check-tenant`: which permissions are there and which are missing, each with the line that grants it. Writes nothing. */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, { json: { type: "boolean" } });
  const rights = await check(readConfig(processEnvironment()));
  if (values.json === true)
    console.log(JSON.stringify(rights.map(withGrant), null, 2));
  else for (const line of report(rights)) console.log(line);
  return rights.length > 0 && rights.every(({ state }) => state === "there")
    ? 0
    : 1;
}

export async function check(config: Config): Promise<readonly Right[]> {
  const { tenant, approvers, helpdesk } = config;
  const entra = { ...config.entra, roots: publicAuthorities };
  const source = (
    credential: Config["tenant"]["reader"],
  ): TokenSource | undefined =>
    credential === undefined ? undefined : createTokenSource(credential, entra);
  const http = createHttpClient(entra);
  try {
    return await checkRights({
      http,
      clock: { now: () => new Date().toISOString() },
      tenantId: tenant.id,
      exchangeUrl: tenant.exchangeUrl,
      graphUrl: tenant.graphUrl,
      reader: source(tenant.reader),
      changer: source(tenant.changer),
      groupId: approvers.groupId ?? helpdesk.teamId,
    });
  } finally {
    http.close();
  }
}

export function report(rights: readonly Right[]): readonly string[] {
  if (rights.length === 0)
    return ["No identity is set up: nothing is read, and people are asked."];
  const unclear = rights.filter(({ state }) => state === "could-not-look");
  return unclear.length === rights.length
    ? [
        `The tenant could not be asked at all, so nothing is known about its permissions. ${unclear[0]?.reason ?? ""}`,
      ]
    : [
        ...ofIdentity("reader", rights),
        ...ofIdentity("changer", rights),
        "What only writes cannot be tried without writing; the changer's reads beside it were.",
      ];
}

function ofIdentity(
  name: Right["identity"],
  all: readonly Right[],
): readonly string[] {
  const rights = all.filter(({ identity }) => identity === name);
  const [first] = rights;
  if (first === undefined) return [];
  if (rights.every(({ state }) => state === "could-not-look"))
    return [`unclear   ${name}: nothing could be tried. ${first.reason ?? ""}`];
  const ofExchange = rights.filter(({ role }) => role !== undefined);
  return [
    ...(ofExchange.every(({ state }) => state === "missing")
      ? [
          `missing   ${name}: everything of Exchange. See first that it has Exchange.ManageAsApp:`,
          `          ${exchangeGrant(name)}`,
        ]
      : []),
    ...rights.flatMap(lineOf),
  ];
}

function lineOf(right: Right): readonly string[] {
  const name = `${right.identity}: ${right.right}`;
  switch (right.state) {
    case "there":
      return [`there     ${name}`];
    case "could-not-look":
      return [`unclear   ${name}. ${right.reason ?? ""}`];
    case "missing":
      return [
        `missing   ${name}. ${right.reason ?? ""}`,
        `          ${grant(right).replaceAll("\n", "\n          ")}`,
      ];
  }
}

/** The right with the line that grants it, where it is missing. */
export function withGrant(right: Right): Right & { readonly grant?: string } {
  return right.state === "missing" ? { ...right, grant: grant(right) } : right;
}

/** Learn, "New-ManagementRoleAssignment" -SecurityGroup: adds a role to a role group. */
function grant({ identity, right, role }: Right): string {
  if (role === undefined) return graphGrant(right);
  const held = identity === "reader" ? role : `Bounce Desk ${role}`;
  return `New-ManagementRoleAssignment -SecurityGroup ${quote(`Bounce Desk ${identity}`)} -Role ${quote(held)}`;
}
