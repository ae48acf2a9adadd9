import { randomBytes, randomUUID } from "node:crypto";
import { createAuthority } from "../certificates.ts";
import { completeConnectors } from "./connector-record.ts";
import { createPrivateJwk } from "./tokens.ts";
import type { Role } from "../contract.ts";
import type { Scenario } from "../scenario.ts";
import type {
  Application,
  Conversation,
  LabState,
  StatePerson,
} from "../state.ts";

const audiences = {
  bot: "https://api.botframework.com",
  exchange: "https://outlook.office365.com",
  graph: "https://graph.microsoft.com",
};

// Keys take long to make. Labs of one process share them; tenant and application ids keep their tokens apart.
let keysOfThisProcess: Promise<LabState["keys"]> | undefined;

/** A lab nobody has seen before: keys, applications and a first story. */
export async function newState(
  scenario: Scenario,
  ports: LabState["ports"],
): Promise<LabState> {
  keysOfThisProcess ??= newKeys();
  return {
    version: 1,
    ports,
    keys: structuredClone(await keysOfThisProcess),
    applications: newApplications(),
    lastMessageId: Date.now(),
    ...newStage(scenario, 1),
  };
}

async function newKeys(): Promise<LabState["keys"]> {
  const [entra, channel, authority] = await Promise.all([
    createPrivateJwk(),
    createPrivateJwk(),
    createAuthority(),
  ]);
  return { entra, channel, authority };
}

/** A fresh tenant for a story: nobody and nothing in it is known from the story before. */
export function newStage(
  scenario: Scenario,
  generation: number,
): Pick<
  LabState,
  | "generation"
  | "tenantId"
  | "scenario"
  | "people"
  | "groups"
  | "channelId"
  | "conversations"
  | "attempts"
  | "sentMails"
  | "exchangeWrites"
> {
  const channelId = `19:${randomBytes(16).toString("hex")}@thread.tacv2`;
  const people = [
    newPerson("user", "Robin"),
    newPerson("agent", "Sam"),
    newPerson("admin", "Alex"),
  ];
  return {
    generation,
    tenantId: randomUUID(),
    scenario: completeConnectors(structuredClone(scenario), new Date()),
    people,
    groups: { helpdesk: randomUUID(), approvers: randomUUID() },
    channelId,
    conversations: [
      personal("user", "Robin, who got the bounce"),
      {
        ...personal("agent", "Helpdesk channel, Sam"),
        id: channelId,
        kind: "channel",
      },
      personal("agent", "Sam, helpdesk agent"),
      personal("admin", "Alex, Exchange admin"),
    ],
    attempts: [],
    sentMails: [],
    exchangeWrites: [],
  };
}

function newPerson(role: Role, name: string): StatePerson {
  return {
    role,
    name,
    objectId: randomUUID(),
    channelUserId: `29:1${randomBytes(48).toString("base64url")}`,
    installed: "not-yet",
  };
}

function personal(role: Role, title: string): Conversation {
  return {
    id: `a:1${randomBytes(48).toString("base64url")}`,
    kind: "personal",
    role,
    title,
    messages: [],
  };
}

// The bot, the tenant's reader and its changer are three applications, each with as little as it needs.
function newApplications(): LabState["applications"] {
  return {
    bot: newApplication({ [audiences.bot]: [] }, []),
    reader: newApplication(
      {
        [audiences.exchange]: ["Exchange.ManageAsApp"],
        [audiences.graph]: [
          "AuditLog.Read.All",
          "Domain.Read.All",
          "ExchangeMessageTrace.Read.All",
          "GroupMember.Read.All",
          "Policy.Read.All",
          "ServiceHealth.Read.All",
          "User.Read.All",
          "User.ReadBasic.All",
        ],
      },
      ["View-Only Configuration", "View-Only Recipients"],
    ),
    changer: newApplication(
      { [audiences.exchange]: ["Exchange.ManageAsApp"] },
      [
        "View-Only Configuration",
        "Remote and Accepted Domains",
        "Mail Recipients",
        "Organization Configuration",
        "Organization Transport Settings",
        "Security Admin",
      ],
    ),
    answers: newAnswersApplication(),
  };
}

/** No permission of its own: its role stands on the resource. */
export function newAnswersApplication(): Application {
  return newApplication({}, []);
}

function newApplication(
  permissions: Application["permissions"],
  exchangeRoles: Application["exchangeRoles"],
): Application {
  return {
    id: randomUUID(),
    secret: randomBytes(24).toString("base64url"),
    permissions,
    exchangeRoles,
  };
}
