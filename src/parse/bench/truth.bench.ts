import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod/v4";

const recipient = z.object({
  address: z.string(),
  replycode: z.string(),
  deliverystatus: z.string(),
  reason: z.string(),
  verbatim: z.object({
    deliverystatus: z.boolean().nullable(),
    replycode: z.boolean().nullable(),
    address: z.boolean().nullable(),
  }),
});

const truth = z.object({
  files: z.array(
    z.object({
      file: z.string(),
      family: z.string(),
      recipients: z.array(recipient),
    }),
  ),
});

const strings = z.array(
  z.object({
    id: z.number(),
    text: z.string(),
    reply: z.string(),
    enhanced: z.string(),
  }),
);

export type TrueRecipient = z.infer<typeof recipient>;
export type TrueMail = z.infer<typeof truth>["files"][number];
export type TrueString = z.infer<typeof strings>[number];

/** The mails of a collection with what must be read from each. */
export async function readTruth(corpusDir: string): Promise<TrueMail[]> {
  const path = join(corpusDir, "set-of-emails", "truth.json");
  return truth.parse(JSON.parse(await readFile(path, "utf8"))).files;
}

export async function readStrings(corpusDir: string): Promise<TrueString[]> {
  const path = join(corpusDir, "strings.json");
  return strings.parse(JSON.parse(await readFile(path, "utf8")));
}
