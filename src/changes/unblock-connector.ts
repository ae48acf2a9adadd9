import type { FreshRequest } from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import type { BlockedConnector, ChangeKind, MailAdmin } from "../desk/ports.ts";
import { cannot } from "./connector.ts";
import { defineKind } from "./define-kind.ts";
import { textIn } from "./image.ts";

type Request = Extract<FreshRequest, { kind: "unblock-connector" }>;

const FIND_THE_REASON =
  "Find out what misused the connector first. A block that is lifted too early comes back, and for longer.";
const TAKES_AN_HOUR = "It can take up to an hour until mail goes through.";

/** Lifts Microsoft's block of one connector. Learn, "Remove-BlockedConnector". */
export function unblockConnector(): ChangeKind {
  return defineKind("unblock-connector", {
    plan,
    read: async (_, admin, { before }) => {
      const read = await admin.blockedConnectors();
      if (read.outcome !== "saw") return read;
      const id = textIn(before, "ConnectorId");
      return {
        outcome: "saw",
        value: {
          image: imageOf(
            id,
            read.value.some((one) => one.id === id),
          ),
          version: null,
        },
      };
    },
    write: (_, { after }) => ({
      cmdlet: "Remove-BlockedConnector",
      parameters: { ConnectorId: textIn(after, "ConnectorId") },
    }),
  });
}

async function plan(
  request: Request,
  admin: MailAdmin,
): ReturnType<ChangeKind["plan"]> {
  const read = await admin.blockedConnectors();
  if (read.outcome !== "saw")
    return cannot(`The blocked connectors could not be read. ${read.reason}`);
  const named = read.value.filter(({ name }) => isNamed(name, request));
  const [found, ...others] = named;
  if (found === undefined)
    return cannot("Microsoft blocks no connector of that name.");
  return others.length === 0
    ? { outcome: "planned", plan: planned(found) }
    : cannot("Microsoft blocks several connectors of that name.");
}

function isNamed(name: string, { connector }: Request): boolean {
  return name.toLowerCase() === connector.toLowerCase();
}

function planned({ id, name }: BlockedConnector) {
  return {
    request: { kind: "unblock-connector", connector: name },
    target: `Microsoft's block of inbound connector "${name}"`,
    before: imageOf(id, true),
    after: imageOf(id, false),
    // The list of blocks keeps no time of change.
    beforeVersion: null,
    undo: "There is no way to put Microsoft's block back. Switch the connector off if unwanted mail comes through it again.",
    risk: {
      level: "high",
      words:
        "Microsoft blocked the connector because unwanted mail went through it. Until the reason is gone, more of it will go out in your name.",
    },
    script: powerShell("Remove-BlockedConnector", { ConnectorId: id }),
    warnings: [FIND_THE_REASON, TAKES_AN_HOUR],
  } as const;
}

function imageOf(id: string, isBlocked: boolean) {
  return { ConnectorId: id, Blocked: isBlocked };
}
