import { z } from "zod/v4";
import type { Action, Bounce } from "../core/model.ts";
import { toBounce } from "./bounce.ts";
import { scanReplies } from "./scan/reply.ts";

/** Amazon SES tells of bounces and deliveries as JSON, by mail or in a log (its "event" and "notification" forms). */
const recipient = z.object({
  emailAddress: z.string(),
  action: z.string().optional(),
  status: z.string().optional(),
  diagnosticCode: z.string().optional(),
});

const notification = z.object({
  mail: z
    .object({ source: z.string().optional(), timestamp: z.string().optional() })
    .optional(),
  bounce: z
    .object({
      bouncedRecipients: z.array(recipient),
      reportingMTA: z.string().optional(),
      timestamp: z.string().optional(),
    })
    .optional(),
  delivery: z
    .object({
      recipients: z.array(z.string()),
      smtpResponse: z.string(),
      timestamp: z.string().optional(),
    })
    .optional(),
});

type Notification = z.infer<typeof notification>;

const MOST_JSON = 200_000;

/** Reads the first such object in a text; none where there is none. */
export function readSesNotification(text: string): Bounce[] {
  const at = /\{\s{0,4}"(?:notificationType|eventType)"\s?:/.exec(text)?.index;
  if (at === undefined) return [];
  const end = text.lastIndexOf("}");
  const parsed = parseJson(text.slice(at, Math.min(end + 1, at + MOST_JSON)));
  return parsed === undefined ? [] : [...bounced(parsed), ...delivered(parsed)];
}

/** Mail folds long lines: a line break inside a JSON string is the mail's, not the notification's. */
function parseJson(text: string): Notification | undefined {
  try {
    const read: unknown = JSON.parse(text.replace(/\n/g, ""));
    return notification.safeParse(read).data;
  } catch {
    return undefined;
  }
}

function bounced({ bounce, mail }: Notification): Bounce[] {
  return (bounce?.bouncedRecipients ?? []).map((one) => {
    const words = one.diagnosticCode ?? "";
    const own = scanReplies(words)[0];
    const reply = own ?? scanReplies(one.status ?? "")[0];
    return toBounce({
      recipient: one.emailAddress,
      sender: mail?.source,
      reply,
      status: scanReplies(one.status ?? "")[0]?.codes.status,
      action: actionOf(one.action),
      words: words.replace(/^\s*smtp\s*;\s*/i, ""),
      generator: "other",
      reportingMta: bounce?.reportingMTA?.replace(/^[a-z]{1,5};\s*/i, ""),
      at: bounce?.timestamp,
    });
  });
}

function delivered({ delivery, mail }: Notification): Bounce[] {
  return (delivery?.recipients ?? []).map((address) =>
    toBounce({
      recipient: address,
      sender: mail?.source,
      reply: scanReplies(delivery?.smtpResponse ?? "")[0],
      action: "delivered",
      words: delivery?.smtpResponse ?? "",
      generator: "other",
      at: delivery?.timestamp,
    }),
  );
}

function actionOf(word: string | undefined): Action {
  return word === "delayed" ? "delayed" : "failed";
}
