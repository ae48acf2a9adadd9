import type { DeviceAttempt, Lab, LabChat, LabPerson } from "../contract.ts";
import type { Scenario } from "../scenario.ts";

export interface Story {
  readonly id: string;
  readonly title: string;
  readonly scenario: Scenario;
}

/** All that the page shows, in one piece. */
export interface Snapshot {
  /** Grows with every change that the feed told of. */
  readonly version: number;
  readonly now: string;
  readonly stories: readonly { readonly id: string; readonly title: string }[];
  /** The story on stage; null when it is none of the list. */
  readonly story: string | null;
  readonly domain: string;
  readonly people: readonly LabPerson[];
  readonly chats: readonly LabChat[];
  readonly device: Device;
  /** Newest last, at most ten. */
  readonly attempts: readonly DeviceAttempt[];
  /** What the person would say about the last failure; null as long as nothing failed. */
  readonly report: string | null;
}

/** The device as its panel shows it: no password. */
type Device = Pick<
  Scenario["device"],
  "kind" | "host" | "port" | "tls" | "from" | "to" | "publicIp"
>;

export function takeSnapshot(
  lab: Lab,
  stories: readonly Story[],
  version: number,
): Snapshot {
  const scenario = lab.stage.scenario();
  const attempts = lab.attempts();
  return {
    version,
    now: new Date().toISOString(),
    stories: stories.map(({ id, title }) => ({ id, title })),
    story:
      stories.find((story) => story.scenario.name === scenario.name)?.id ??
      null,
    domain: scenario.tenant.domain,
    people: lab.teams.people(),
    chats: lab.teams.chats().map((chat) => ({
      ...chat,
      messages: chat.messages
        .filter((message) => !message.deleted)
        .map(({ replies, ...message }) => ({
          ...message,
          ...(replies === undefined
            ? {}
            : { replies: replies.filter((reply) => !reply.deleted) }),
        })),
    })),
    device: deviceOf(scenario),
    attempts: attempts.slice(-10),
    report: reportOf(scenario, attempts),
  };
}

export function deviceOf({ device }: Scenario): Device {
  const { kind, host, port, tls, from, to, publicIp } = device;
  return { kind, host, port, tls, from, to, publicIp };
}

function reportOf(
  scenario: Scenario,
  attempts: readonly DeviceAttempt[],
): string | null {
  const failure = attempts.findLast((attempt) => attempt.outcome !== "sent");
  if (failure === undefined) return null;
  // A function, because a replacement text gives "$&" and its like a meaning.
  return scenario.person.says.replaceAll("{{bounce}}", () => failure.text);
}
