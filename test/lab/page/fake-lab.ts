import type {
  DeviceAttempt,
  Lab,
  LabChat,
  LabMessage,
  LabPerson,
  PressResult,
  Role,
  SearchResult,
  TriageResult,
} from "../../../src/lab/contract.ts";
import { parseScenario, type Scenario } from "../../../src/lab/scenario.ts";

/** A lab in memory. It writes down what the page asks for and shows what a test puts on stage. */
export interface FakeLab {
  readonly lab: Lab;
  readonly said: { readonly role: Role; readonly text: string }[];
  readonly pressed: {
    readonly role: Role;
    readonly messageId: string;
    readonly verb: string;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
  readonly triaged: {
    readonly role: Role;
    readonly messageId: string;
    readonly data?: Readonly<Record<string, unknown>> | undefined;
  }[];
  readonly consented: {
    readonly role: Role;
    readonly messageId: string;
    readonly answer: "accept" | "decline";
  }[];
  readonly sought: { readonly role: Role; readonly words: string }[];
  readonly sentCards: { readonly role: Role; readonly card: unknown }[];
  readonly started: string[];
  post(role: Role, message: Partial<LabMessage>): string;
  edit(id: string, card: unknown): void;
  /** In the thread below a message. */
  thread(id: string, replies: readonly LabMessage[]): void;
  remove(id: string): void;
  typing(role: Role): void;
  /** What happens when a person speaks or presses. */
  react: {
    say: (role: Role, text: string) => Promise<{ readonly status: number }>;
    press: () => Promise<PressResult>;
    triage: (
      data: Readonly<Record<string, unknown>> | undefined,
    ) => Promise<TriageResult>;
    search: (words: string) => Promise<SearchResult>;
    send: () => Promise<void>;
  };
  attempts: DeviceAttempt[];
}

export const deviceText =
  "550 5.7.64 TenantAttribution; Relay Access Denied [AM3PEPF0000A791.eurprd04.prod.outlook.com 2026-11-20T08:41:22.113Z 08DE27A6C2A9B77E]";

export function makeScenario(name: string): Scenario {
  const scenario = parseScenario({
    name,
    tenant: {
      domain: "contoso.com",
      acceptedDomains: ["contoso.com"],
      mxHost: "contoso-com.mail.protection.outlook.com",
    },
    device: {
      host: "contoso-com.mail.protection.outlook.com",
      password: "not for the page",
      from: "scanner@contoso.com",
      to: "supplier@fabrikam.example",
      publicIp: "203.0.113.44",
    },
    person: { says: "our scanner stopped mailing to a supplier: {{bounce}}" },
  });
  if (typeof scenario === "string") throw new Error(scenario);
  return scenario;
}

const people: readonly LabPerson[] = [
  person("user", "Megan Bowen"),
  person("agent", "Alex Wilber"),
  person("admin", "Isaiah Langer"),
];

function person(role: Role, name: string): LabPerson {
  return { role, name, objectId: `o-${role}`, channelUserId: `29:${role}` };
}

const titles = {
  user: "Bounce Desk",
  agent: "Mail problems",
  admin: "Bounce Desk",
};

export function createFakeLab(): FakeLab {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  let scenario = makeScenario("relay-ip-changed");
  let messages: (LabMessage & { readonly role: Role })[] = [];
  let typingAt: { readonly role: Role; readonly at: string } | undefined;
  let count = 0;

  const chat = (role: Role): LabChat => ({
    role,
    title: titles[role],
    conversationId: `c-${role}`,
    messages: messages.filter((message) => message.role === role),
    ...(typingAt?.role === role ? { typingAt: typingAt.at } : {}),
  });

  const change = (id: string, next: Partial<LabMessage>) => {
    messages = messages.map((each) =>
      each.id === id ? { ...each, ...next } : each,
    );
    tell();
  };

  const fake: FakeLab = {
    said: [],
    pressed: [],
    triaged: [],
    consented: [],
    sought: [],
    sentCards: [],
    started: [],
    attempts: [],
    react: {
      say: (role, text) => {
        fake.post(role, { from: role, text });
        return Promise.resolve({ status: 202 });
      },
      press: () => Promise.resolve({ status: 200 }),
      triage: () => Promise.resolve({ status: 200 }),
      search: () => Promise.resolve({ status: 200, found: [] }),
      send: () => Promise.resolve(),
    },
    post(role, message) {
      count += 1;
      const id = String(count);
      const at = new Date().toISOString();
      const base = { id, from: "bot", at, edits: 0, deleted: false } as const;
      messages.push({ ...base, ...message, role });
      tell();
      return id;
    },
    edit(id, card) {
      const edits = (messages.find((each) => each.id === id)?.edits ?? 0) + 1;
      change(id, { card, edits, editedAt: new Date().toISOString() });
    },
    thread: (id, replies) => change(id, { replies }),
    remove: (id) => change(id, { deleted: true }),
    typing(role) {
      typingAt = { role, at: new Date().toISOString() };
      tell();
    },
    lab: {
      url: "http://127.0.0.1/",
      stage: {
        scenario: () => scenario,
        change: (mutate) => mutate(scenario),
      },
      mail: {
        dnsServer: "127.0.0.1:0",
        serviceRoutes: () => [],
        counts: () => ({ connections: 0, dataCommands: 0 }),
        close: () => Promise.resolve(),
        async sendFromDevice() {
          await fake.react.send();
          const attempt: DeviceAttempt = {
            at: new Date().toISOString(),
            outcome: "refused",
            text: deviceText,
            transcript: [],
          };
          fake.attempts.push(attempt);
          return attempt;
        },
      },
      teams: {
        people: () => people,
        chats: () => [chat("user"), chat("agent"), chat("admin")],
        say(role, text) {
          fake.said.push({ role, text });
          return fake.react.say(role, text);
        },
        press(role, messageId, { verb, data }) {
          fake.pressed.push({ role, messageId, verb, data });
          return fake.react.press();
        },
        triage(role, messageId, data) {
          fake.triaged.push({ role, messageId, data });
          return fake.react.triage(data);
        },
        search(role, words) {
          fake.sought.push({ role, words });
          return fake.react.search(words);
        },
        sendCard(role, card) {
          fake.sentCards.push({ role, card });
          return Promise.resolve({ status: 202 });
        },
        consent(role, messageId, answer) {
          fake.consented.push({ role, messageId, answer });
          return Promise.resolve({ status: 200 });
        },
        onChange(listener) {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      attempts: () => fake.attempts,
      settings: {},
      startOver(next) {
        fake.started.push(next.name);
        scenario = structuredClone(next);
        messages = [];
        fake.attempts = [];
        return Promise.resolve();
      },
      onStartOver: () => undefined,
      close: () => Promise.resolve(),
    },
  };
  return fake;
}
