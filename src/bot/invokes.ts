import { ActivityTypes, type TurnContext } from "botbuilder";
import type { Application } from "@microsoft/teams-ai";

import type { FindCases, Log } from "../desk/ports.ts";
import { readFeedback } from "./feedback.ts";
import { readConsent } from "./file-consent.ts";
import { readIncoming, type Incoming } from "./incoming.ts";
import {
  asItem,
  pointedAt,
  triageDialog,
  triageTaken,
} from "./message-command.ts";
import { isSomebody, personOf, type Recorder } from "./record.ts";
import { answerQuery, readQuery } from "./search-command.ts";
import type { ServiceHosts } from "./service-url.ts";

export interface InvokeParts {
  readonly recorder: Recorder;
  readonly findCases: FindCases;
  readonly tenantId: string;
  readonly log: Log;
  /** Where Teams keeps files. */
  readonly fileHosts: ServiceHosts;
}

/** The body of the answer; undefined for what this bot does not know. */
type Invoke = (incoming: Incoming) => Promise<object | undefined>;

/**
 * What Teams asks besides presses: the two commands of the message extension, thumbs, and whether a file is wanted. Whatever else it asks is answered
 * 501 by the library, as is what nobody but a person may ask.
 */
export function addInvokes(app: Application, parts: InvokeParts): void {
  const { recorder, tenantId, fileHosts } = parts;
  const invokes: Readonly<Record<string, Invoke>> = {
    "composeExtension/fetchTask": (incoming) => {
      const read = pointedAt(incoming);
      return Promise.resolve(read && triageDialog(incoming, read));
    },
    "composeExtension/submitAction": async (incoming) => {
      const read = pointedAt(incoming);
      if (read === undefined) return undefined;
      await recorder.record(incoming, asItem(read));
      return triageTaken(incoming);
    },
    "composeExtension/query": async (incoming) => {
      const query = readQuery(incoming);
      const person = personOf(incoming, tenantId);
      return query === undefined || person === undefined
        ? undefined
        : answerQuery(incoming, person, query, parts);
    },
    "fileConsent/invoke": async (incoming) => {
      const consent = readConsent(incoming, fileHosts);
      if (consent === undefined) return undefined;
      await recorder.record(incoming, consent);
      return {};
    },
    "message/submitAction": async (incoming) => {
      const feedback = readFeedback(incoming);
      if (feedback === undefined) return undefined;
      await recorder.record(incoming, feedback);
      return {};
    },
  };
  for (const [name, invoke] of Object.entries(invokes))
    app.addRoute(
      ({ activity }) => Promise.resolve(activity.name === name),
      (context) => answered(context, invoke),
      true,
    );
}

async function answered(context: TurnContext, invoke: Invoke): Promise<void> {
  const incoming = readIncoming(context.activity);
  const body =
    incoming === undefined || !isSomebody(incoming)
      ? undefined
      : await invoke(incoming);
  if (body === undefined) return;
  await context.sendActivity({
    type: ActivityTypes.InvokeResponse,
    value: { status: 200, body },
  });
}
