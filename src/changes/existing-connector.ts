import type { ChangePlan, Image } from "../core/model.ts";
import { powerShell } from "../core/powershell.ts";
import type {
  ChangeKind,
  InboundConnector,
  MailAdmin,
  MailWrite,
} from "../desk/ports.ts";
import {
  cannot,
  isNamed,
  readConnectors,
  signComment,
  target,
} from "./connector.ts";
import { textIn } from "./image.ts";

/** What the kinds that change one connector as it stands have in common. Learn, "Set-InboundConnector". */

type Settings = Omit<
  Extract<MailWrite, { cmdlet: "Set-InboundConnector" }>["parameters"],
  "Identity" | "Comment"
>;

/** The plan for one named connector; `planned` gives a sentence where this one cannot be changed so. */
export async function planExisting(
  admin: MailAdmin,
  name: string,
  planned: (
    connector: InboundConnector,
    all: readonly InboundConnector[],
  ) => ChangePlan | string,
): ReturnType<ChangeKind["plan"]> {
  const read = await readConnectors(admin);
  if (read.outcome === "cannot") return read;
  const connector = read.value.find(isNamed(name));
  if (connector === undefined)
    return cannot("Exchange lists no connector of that name.");
  const plan = planned(connector, read.value);
  return typeof plan === "string" ? cannot(plan) : { outcome: "planned", plan };
}

interface Wanted extends Pick<
  ChangePlan,
  "request" | "before" | "risk" | "warnings"
> {
  readonly after: Settings;
  readonly undo: { readonly words: string; readonly settings: Settings };
}

/** The wanted settings as a plan, with the change's id in the connector's comment. */
export function planSettings(
  { Name, Comment, WhenChangedUTC }: InboundConnector,
  changeId: string,
  { undo, ...wanted }: Wanted,
): ChangePlan {
  const set = (settings: Settings) =>
    powerShell("Set-InboundConnector", { Identity: Name, ...settings });
  const after = { ...wanted.after, Comment: signComment(Comment, changeId) };
  return {
    ...wanted,
    target: target(Name),
    after,
    beforeVersion: WhenChangedUTC,
    undo: `${undo.words}: ${set(undo.settings)}`,
    script: set(after),
  };
}

/** The settings as they are written, with the comment of the image that they come from. */
export function writeSettings(
  connector: string,
  settings: Settings,
  after: Image,
): MailWrite {
  return {
    cmdlet: "Set-InboundConnector",
    parameters: {
      Identity: connector,
      ...settings,
      Comment: textIn(after, "Comment"),
    },
  };
}
