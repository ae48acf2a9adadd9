import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod/v4";
import { scenarioSchema } from "./scenario.ts";

/** All that the lab must still know after kill -9. */

const role = z.enum(["user", "agent", "admin"]);
const port = z.number().int();
const privateJwk = z.record(z.string(), z.string());

const application = z.object({
  id: z.string(),
  secret: z.string(),
  /** Application permissions by the resource that they belong to; they become the token's `roles`. */
  permissions: z.record(z.string(), z.array(z.string())),
  /** Exchange management roles of the service principal; Exchange looks them up itself, no token carries them. */
  exchangeRoles: z.array(z.string()),
});

const person = z.object({
  role,
  name: z.string(),
  objectId: z.string(),
  channelUserId: z.string(),
  installed: z.enum(["not-yet", "yes"]),
});

const fileCard = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("consent"),
    name: z.string(),
    description: z.string().optional(),
    sizeInBytes: z.number(),
    acceptContext: z.unknown(),
    declineContext: z.unknown(),
  }),
  z.object({
    kind: z.literal("info"),
    name: z.string(),
    contentUrl: z.string(),
    uniqueId: z.string(),
    fileType: z.string(),
  }),
]);

const message = z.object({
  id: z.string(),
  from: z.enum(["bot", "user", "agent", "admin"]),
  text: z.string().optional(),
  card: z.unknown().optional(),
  /** Teams labels it so. */
  isAiGenerated: z.literal(true).optional(),
  /** A file that the bot offers, or that is there. */
  file: fileCard.optional(),
  at: z.string(),
  edits: z.number().int(),
  editedAt: z.string().optional(),
  deleted: z.boolean(),
  /** In a channel: the message that opens the thread in which this one stands. */
  thread: z.string().optional(),
  /** A person's message of which the bot has not been told for certain. */
  sending: z.literal("under-way").optional(),
});

const conversation = z.object({
  id: z.string(),
  kind: z.enum(["personal", "channel"]),
  role,
  title: z.string(),
  messages: z.array(message),
});

const exchangeWrite = z.object({
  cmdlet: z.string(),
  parameters: z.record(z.string(), z.unknown()),
  appId: z.string(),
  at: z.string(),
});

const attempt = z.object({
  at: z.string(),
  outcome: z.enum(["sent", "refused", "no-connection"]),
  text: z.string(),
  transcript: z.array(z.string()),
});

const sentMail = z.object({
  at: z.string(),
  sender: z.string(),
  recipient: z.string(),
  /** The address that it came from. */
  fromIp: z.string(),
});

const stateSchema = z.object({
  version: z.literal(1),
  /** Grows with each story put on stage. */
  generation: z.number().int(),
  tenantId: z.string(),
  scenario: scenarioSchema,
  ports: z.object({ web: port, cloud: port, bot: port, dns: port }),
  keys: z.object({
    entra: privateJwk,
    channel: privateJwk,
    authority: z.object({ certificate: z.string(), privateKey: z.string() }),
  }),
  applications: z.object({
    bot: application,
    reader: application,
    changer: application,
    /** Asks the language model; states from before there was one lack it. */
    answers: application.optional(),
  }),
  people: z.array(person),
  groups: z.object({ helpdesk: z.string(), approvers: z.string() }),
  channelId: z.string(),
  conversations: z.array(conversation),
  attempts: z.array(attempt),
  /** What the device got rid of since the story came on stage, oldest first. */
  sentMails: z.array(sentMail).default([]),
  /** What Exchange carried out since the story came on stage, oldest first. */
  exchangeWrites: z.array(exchangeWrite).default([]),
  /** Teams' message ids are milliseconds; this is the last one given. */
  lastMessageId: z.number().int(),
});

export type LabState = z.infer<typeof stateSchema>;
export type Application = z.infer<typeof application>;
export type ExchangeWrite = z.infer<typeof exchangeWrite>;
export type Conversation = z.infer<typeof conversation>;
export type Message = z.infer<typeof message>;
export type StatePerson = z.infer<typeof person>;

export interface Kept {
  readonly state: () => LabState;
  /** Changes the state; it stands on disk before this returns. */
  change(mutate: (state: LabState) => void): void;
}

const fileName = "lab.json";

/** The state that a folder holds, if any. Throws one sentence when there is a file that cannot be understood. */
export function readState(folder: string): LabState | undefined {
  const file = join(folder, fileName);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT")
      return undefined;
    throw new Error(`The lab's state in ${file} cannot be read.`, {
      cause: error,
    });
  }
  const problem = `The lab's state in ${file} is damaged. Remove the file to start over.`;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new Error(problem, { cause });
  }
  const parsed = stateSchema.safeParse(json);
  if (!parsed.success) throw new Error(problem, { cause: parsed.error });
  return parsed.data;
}

/** Keeps a state in a folder, or in memory alone when there is none. Nothing is written before the first change. */
export function keep(initial: LabState, folder?: string): Kept {
  return {
    state: () => initial,
    change: (mutate) => {
      mutate(initial);
      if (folder !== undefined) save(folder, initial);
    },
  };
}

// A rename replaces the file in one go, so that a kill at any moment leaves the old state or the new one.
function save(folder: string, state: LabState): void {
  mkdirSync(folder, { recursive: true });
  const temporary = join(folder, `.${fileName}.new`);
  writeFileSync(temporary, JSON.stringify(state), { mode: 0o600 });
  renameSync(temporary, join(folder, fileName));
}

/** Removes a folder of a lab that was not to be kept. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
