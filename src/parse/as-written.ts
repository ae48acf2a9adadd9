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
  const written = linked(body) ?? (isDomino(fields) ? setOff(body) : undefined);
  if (written === undefined) return bounces;
  return [{ ...only, recipient: written }];
}

const MOST_LINKS = 50;

function linked(body: string): string | undefined {
  const addresses = new Set<string>();
  let at = body.indexOf("<mailto:");
  for (let tries = 0; at >= 0 && tries < MOST_LINKS; tries += 1) {
    const address = scanAddresses(body.slice(at + 8, at + 330))[0]?.address;
    if (address !== undefined) addresses.add(address);
    at = body.indexOf("<mailto:", at + 8);
  }
  return addresses.size === 1 ? [...addresses][0] : undefined;
}

function isDomino(fields: string): boolean {
  return /^diagnostic-code ?: ?x-notes ?;/im.test(fields);
}

/** The first line that holds an address and nothing else. */
function setOff(body: string): string | undefined {
  for (const line of body.slice(0, 4000).split("\n")) {
    const bare = line.trim();
    if (bare.includes("@") && scanAddresses(bare)[0]?.address === bare)
      return bare;
  }
  return undefined;
}
