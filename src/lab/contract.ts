import type { Scenario } from "./scenario.ts";

/** What the parts of the lab offer one another. */

/** The stage as it stands now. Exchange's writes change `tenant`; the printer's panel changes `device`. */
export interface Stage {
  readonly scenario: () => Scenario;
  /** Changes the stage and keeps it (the lab survives kill -9). Synchronous: kept before it returns. */
  change(mutate: (scenario: Scenario) => void): void;
}

/** A line of the product's route table: where a connection to a public address really goes. */
export interface RouteEntry {
  readonly address: string;
  readonly port: number;
  /** '127.0.0.1:40025', or a network that swallows the packets, or one that refuses them. */
  readonly to: string;
}

export interface MailNetwork {
  /** 'address:port' of the DNS server. */
  readonly dnsServer: string;
  /** Routes from where the service stands. */
  serviceRoutes(): readonly RouteEntry[];
  /** Makes the device send one message through the lab's SMTP. */
  sendFromDevice(): Promise<DeviceAttempt>;
  /** What the lab's Microsoft 365 saw from where the service stands. */
  counts(): { readonly connections: number; readonly dataCommands: number };
  close(): Promise<void>;
}

export interface DeviceAttempt {
  readonly at: string;
  readonly outcome: "sent" | "refused" | "no-connection";
  /** What the device shows or logs; this is what a person pastes. */
  readonly text: string;
  readonly transcript: readonly string[];
}

export type Role = "user" | "agent" | "admin";

export interface LabPerson {
  readonly role: Role;
  readonly name: string;
  readonly objectId: string;
  /** '29:…' */
  readonly channelUserId: string;
}

export interface LabMessage {
  readonly id: string;
  readonly from: "bot" | Role;
  readonly text?: string;
  /** Adaptive Card as the bot sent it. */
  readonly card?: unknown;
  /** Teams labels it so. */
  readonly isAiGenerated?: true;
  /** A file that the bot offers, or that is there; Teams draws it. */
  readonly file?: FileCard;
  readonly at: string;
  /** How often it was updated in place. */
  readonly edits: number;
  readonly editedAt?: string;
  readonly deleted: boolean;
  /** In the helpdesk's channel: what stands in its thread, oldest first. */
  readonly replies?: readonly LabMessage[];
}

export type FileCard =
  | {
      readonly kind: "consent";
      readonly name: string;
      readonly description?: string | undefined;
      readonly sizeInBytes: number;
      readonly acceptContext: unknown;
      readonly declineContext: unknown;
    }
  | {
      readonly kind: "info";
      readonly name: string;
      readonly contentUrl: string;
      readonly uniqueId: string;
      readonly fileType: string;
    };

/** A person's window: personal chat of user and admin, the helpdesk channel of the agent. */
export interface LabChat {
  readonly role: Role;
  readonly title: string;
  readonly conversationId: string;
  readonly messages: readonly LabMessage[];
  /** ISO time of the bot's last typing indicator. */
  readonly typingAt?: string;
}

/** Answer of the bot to a press. */
export interface PressResult {
  readonly status: number;
  /** A sentence for the person, where the bot gave one. */
  readonly message?: string;
}

/** Answer of the bot to its message command: a dialog, or a sentence that ends it. */
export interface TriageResult extends PressResult {
  /** Adaptive Card of the dialog. */
  readonly card?: unknown;
}

/** Answer of the bot to its search command: what it found, or a sentence. */
export interface SearchResult extends PressResult {
  readonly found?: readonly FoundCard[];
}

/** As the list shows it, and the card that it puts into a conversation. */
export interface FoundCard {
  readonly title: string;
  readonly text: string;
  readonly card: unknown;
}

export interface TeamsClient {
  people(): readonly LabPerson[];
  chats(): readonly LabChat[];
  /** Sends a message to the bot with a signed token; resolves with the HTTP status once it is acknowledged. */
  say(role: Role, text: string): Promise<{ readonly status: number }>;
  /** Presses Action.Execute `verb` of a card with its data and the form's values. */
  press(
    role: Role,
    messageId: string,
    action: {
      readonly verb: string;
      readonly data: Readonly<Record<string, unknown>>;
    },
  ): Promise<PressResult>;
  /** Calls "Triage this message" on a message; with `data`, presses the button of its dialog. */
  triage(
    role: Role,
    messageId: string,
    data?: Readonly<Record<string, unknown>>,
  ): Promise<TriageResult>;
  /** Calls "Find a case" below the field in which the person writes; without words, as it opens. */
  search(role: Role, words: string): Promise<SearchResult>;
  /** Sends a card that was found; resolves like `say`. In a channel the bot hears of it only when it is mentioned. */
  sendCard(role: Role, card: unknown): Promise<{ readonly status: number }>;
  /** Allow or Decline on a file that the bot offers. */
  consent(
    role: Role,
    messageId: string,
    answer: "accept" | "decline",
  ): Promise<PressResult>;
  /** Calls back after every change of any chat; returns how to stop. */
  onChange(listener: () => void): () => void;
}

export interface Lab {
  /** The page's address. */
  readonly url: string;
  readonly stage: Stage;
  readonly mail: MailNetwork;
  readonly teams: TeamsClient;
  /** What the device last got, newest last. */
  readonly attempts: () => readonly DeviceAttempt[];
  /** Environment settings (names of src/config.ts) with which the product finds this tenant. */
  readonly settings: Readonly<Record<string, string>>;
  /** Puts another story on stage: fresh tenant, people, chats. */
  startOver(scenario: Scenario): Promise<void>;
  /** Called after a new story stands, so that the service can be started afresh against it. */
  onStartOver(listener: () => Promise<void>): void;
  close(): Promise<void>;
}
