import { z } from "zod/v4";

import type { InboxItem } from "../desk/ports.ts";
import type { Incoming } from "./incoming.ts";
import { isPersonal } from "./record.ts";
import { isServiceUrl, type ServiceHosts } from "./service-url.ts";

/*
 * Learn, "Send and receive files using bot", https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bots-filesv4:
 * what a person says to a file that the bot offers, and where the file goes then. Needs `supportsFiles` in the app's manifest.
 */

/** As it comes back from the card; names of things, and proof of nothing. */
const context = z.looseObject({
  note: z.string().min(1).max(600),
  file: z.string().min(1).max(64),
});

const url = z.string().min(1).max(8192);

const consentSchema = z.discriminatedUnion("action", [
  z.looseObject({
    type: z.literal("fileUpload"),
    action: z.literal("accept"),
    context,
    uploadInfo: z.looseObject({
      name: z.string().min(1).max(255),
      uploadUrl: url,
      contentUrl: url,
      uniqueId: z.string().max(200),
      fileType: z.string().max(20),
    }),
  }),
  z.looseObject({
    type: z.literal("fileUpload"),
    action: z.literal("decline"),
    context,
  }),
]);

/** Undefined for what no card of ours can have led to, and where the file would go to a host that is not Teams'. */
export function readConsent(
  incoming: Incoming,
  hosts: ServiceHosts,
): Extract<InboxItem["what"], { kind: "file-consent" }> | undefined {
  const consent = consentSchema.safeParse(incoming.value).data;
  if (consent === undefined || !isPersonal(incoming)) return undefined;
  const { note, file } = consent.context;
  if (consent.action === "decline") return { kind: "file-consent", note, file };
  const { uploadUrl, name, contentUrl, uniqueId, fileType } =
    consent.uploadInfo;
  return isServiceUrl(uploadUrl, hosts) && isServiceUrl(contentUrl, hosts)
    ? {
        kind: "file-consent",
        note,
        file,
        place: { url: uploadUrl, name, contentUrl, uniqueId, fileType },
      }
    : undefined;
}
