import type { Bounce } from "../core/model.ts";
import { scanAddresses } from "./scan/addresses.ts";

/**
 * The address that the sender wrote, where the report's words name it and its fields name another one: Exchange links it
 * ('Name<mailto:written@example.com>') while Final-Recipient may be a contact's target; Domino writes it below "was not
 * delivered to:" while Final-Recipient is what its directory made of it.
 */
export function asWritten(
  bounces: readonly Bounce[],
  body: string,
  fields: string,
): readonly Bounce[] {
  const [only] = bounces;
  if (only === undefined || bounces.length > 1) return bounces;
  const written = linked(body) ?? (isDomino(fields) ? set(body) : undefined);
  if (written === undefined) return bounces;
  return [{ ...only, recipient: written }];
}

function linked(body: string): string | undefined {
  const links = body.match(/<mailto:([^>\s]{3,320})>/g) ?? [];
  const addresses = new Set(
    links.flatMap((link) => scanAddresses(link)[0]?.address ?? []),
  );
  return addresses.size === 1 ? [...addresses][0] : undefined;
}

function isDomino(fields: string): boolean {
  return /^diagnostic-code ?: ?x-notes ?;/im.test(fields);
}

function set(body: string): string | undefined {
  return /^[ \t]{0,8}(\S{1,64}@\S{3,255})[ \t]{0,8}$/m.exec(body)?.[1];
}
