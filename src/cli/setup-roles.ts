import { processEnvironment } from "../config.ts";
import { quote } from "../core/powershell.ts";
import {
  CHANGE_RIGHTS,
  EXCHANGE_READS,
  GRAPH_READS,
  KEPT,
} from "../microsoft/permissions.ts";
import { readArguments } from "./arguments.ts";
import { nationalCloud, type NationalCloud } from "./national-cloud.ts";
import { WrongUse } from "./wrong-use.ts";

/** Microsoft Graph and Office 365 Exchange Online, by their application ids, and the role Exchange.ManageAsApp. */
const GRAPH_APP = "00000003-0000-0000-c000-000000000000";
const EXCHANGE_APP = "00000002-0000-0ff1-ce00-000000000000";
const MANAGE_AS_APP = "dc50a0fb-09a3-484d-be87-e023b12c6440";
/** Graph has the message trace in the public cloud alone. Learn, "List messageTraces". */
const TRACE = "ExchangeMessageTrace.Read.All";
/** Microsoft's own application behind it, which has to be known in the tenant. */
const TRACE_APP = "8bd644d1-64a1-4d4b-ae52-2e0cbf64e373";
const TRACE_LINE = `if (-not (Get-MgServicePrincipal -Filter "appId eq '${TRACE_APP}'")) { New-MgServicePrincipal -AppId '${TRACE_APP}' }`;
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export interface Identities {
  /** Application ids; undefined where that identity is not set up. */
  readonly reader: string | undefined;
  readonly changer: string | undefined;
}

/** `setup-roles`: the PowerShell that gives the configured identities what they need, and nothing besides. */
export async function run(args: string[]): Promise<number> {
  const { values } = readArguments(args, {
    json: { type: "boolean" },
    powershell: { type: "boolean" },
  });
  if (values.json === true && values.powershell === true)
    throw new WrongUse("Choose one of --json and --powershell.");
  const env = processEnvironment();
  const identities = identitiesIn(env);
  const cloud = nationalCloud(env);
  console.log(
    values.json === true
      ? JSON.stringify(rights(identities, cloud), null, 2)
      : commands(identities, cloud).join("\n"),
  );
  return Promise.resolve(0);
}

/** With nothing configured yet both are shown, with words to replace. */
export function identitiesIn(
  env: Readonly<Record<string, string | undefined>>,
): Identities {
  const of = (prefix: string, words: string) => {
    const id = env[`${prefix}_CLIENT_ID`];
    if (id !== undefined && id !== "" && !GUID.test(id))
      throw new WrongUse(`${prefix}_CLIENT_ID is not an application id.`);
    if (id !== undefined && id !== "") return id;
    return isSet(env, prefix) || isNothingSet ? words : undefined;
  };
  const isNothingSet = !isSet(env, "READER") && !isSet(env, "CHANGER");
  return {
    reader: of("READER", "<reader application id>"),
    changer: of("CHANGER", "<changer application id>"),
  };
}

function isSet(
  env: Readonly<Record<string, string | undefined>>,
  prefix: string,
): boolean {
  return (env[`${prefix}_CREDENTIAL`] ?? "") !== "";
}

/** The same as data. */
export function rights({ reader, changer }: Identities, cloud?: NationalCloud) {
  return {
    ...(reader === undefined
      ? {}
      : {
          reader: {
            applicationId: reader,
            exchangeRoles: distinct(EXCHANGE_READS.map(({ role }) => role)),
            graphPermissions: distinct(
              GRAPH_READS.flatMap(({ permissions }) => permissions),
            ).filter((name) => cloud === undefined || name !== TRACE),
          },
        }),
    ...(changer === undefined
      ? {}
      : { changer: { applicationId: changer, exchangeRoles: narrowRoles() } }),
  };
}

/** Children of narrow roles, with the cmdlets that each keeps. */
function narrowRoles() {
  const all = Object.values(CHANGE_RIGHTS);
  return distinct(all.flatMap(({ role }) => role ?? [])).map((parent) => ({
    name: `Bounce Desk ${parent}`,
    parent,
    cmdlets: distinct([
      ...(KEPT[parent] ?? []),
      ...all.flatMap(({ role, write }) =>
        role === parent ? (write.split(" ")[0] ?? []) : [],
      ),
    ]).toSorted(),
  }));
}

export function commands(
  identities: Identities,
  cloud?: NationalCloud,
): readonly string[] {
  const { reader, changer } = rights(identities, cloud);
  return [
    ...connect(cloud),
    `$exchange = ${principal(EXCHANGE_APP)}`,
    ...(reader === undefined
      ? []
      : [
          "",
          "# The reader",
          ...registered("reader", reader.applicationId),
          `$graph = ${principal(GRAPH_APP)}`,
          graphGrant(...reader.graphPermissions),
          roleGroup("reader", reader.exchangeRoles),
        ]),
    ...(changer === undefined
      ? []
      : [
          "",
          "# The changer: children of narrow roles, with everything taken out that is not used",
          ...registered("changer", changer.applicationId),
          ...changer.exchangeRoles.flatMap(({ name, parent, cmdlets }) => [
            `New-ManagementRole -Name ${quote(name)} -Parent ${quote(parent)}`,
            `Get-ManagementRoleEntry ${quote(`${name}\\*`)} | Where-Object Name -notin ${cmdlets.map(quote).join(",")} | ForEach-Object { Remove-ManagementRoleEntry "${name}\\$($_.Name)" -Confirm:$false }`,
          ]),
          roleGroup(
            "changer",
            changer.exchangeRoles.map(({ name }) => name),
          ),
          "# Remove-BlockedConnector: look which role holds it, and add that one to the group above",
          "Get-ManagementRole -Cmdlet Remove-BlockedConnector",
        ]),
  ];
}

function connect(cloud: NationalCloud | undefined): readonly string[] {
  const graph =
    "Connect-MgGraph -Scopes 'Application.ReadWrite.All','AppRoleAssignment.ReadWrite.All'";
  return cloud === undefined
    ? [graph, "Connect-ExchangeOnline"]
    : [
        `${graph} -Environment ${cloud.graph}`,
        `Connect-ExchangeOnline -ExchangeEnvironmentName ${cloud.exchange}`,
      ];
}

/** Application permissions of Graph for the reader; `$graph` and `$reader` are those of the whole script. */
export function graphGrant(...permissions: readonly string[]): string {
  const assignment = `foreach ($name in ${permissions.map(quote).join(",")}) { $role = $graph.AppRoles | Where-Object { $_.Value -eq $name -and $_.AllowedMemberTypes -contains 'Application' }; New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $reader.Id -PrincipalId $reader.Id -ResourceId $graph.Id -AppRoleId $role.Id }`;
  return permissions.includes(TRACE)
    ? `${assignment}\n${TRACE_LINE}`
    : assignment;
}

function principal(appId: string): string {
  return `Get-MgServicePrincipal -Filter "appId eq '${appId}'"`;
}

/** Exchange.ManageAsApp: without it Exchange takes no token of the application. `$exchange` is that of the script. */
export function exchangeGrant(name: "reader" | "changer"): string {
  return `New-MgServicePrincipalAppRoleAssignment -ServicePrincipalId $${name}.Id -PrincipalId $${name}.Id -ResourceId $exchange.Id -AppRoleId ${quote(MANAGE_AS_APP)}`;
}

/** Known to Exchange, and let in at all; the permission alone gives nothing yet. */
function registered(name: "reader" | "changer", appId: string): string[] {
  return [
    `$${name} = ${principal(appId)}`,
    exchangeGrant(name),
    `New-ServicePrincipal -AppId $${name}.AppId -ObjectId $${name}.Id -DisplayName ${quote(`Bounce Desk ${name}`)}`,
  ];
}

function roleGroup(
  name: "reader" | "changer",
  roles: readonly string[],
): string {
  return `New-RoleGroup -Name ${quote(`Bounce Desk ${name}`)} -Roles ${roles.map(quote).join(",")} -Members $${name}.Id`;
}

function distinct<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
