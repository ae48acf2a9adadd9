import assert from "node:assert/strict";
import { parseClient } from "../../../src/probes/spf/address.ts";
import { checkSpf } from "../../../src/probes/spf/check.ts";
import type { SpfCheck } from "../../../src/probes/spf/model.ts";
import { readZone, zoneDns } from "../../../src/probes/spf/zone.ts";

/** Checks one connection against a zone of the form that the command takes. */
export function ask(
  zone: unknown,
  {
    ip = "192.0.2.1",
    from = "joe@example.com",
    helo = "mail.example.com",
  }: { readonly ip?: string; readonly from?: string; readonly helo?: string },
): Promise<SpfCheck> {
  const client = parseClient(ip);
  const read = readZone(zone);
  assert.ok(client !== undefined && read !== undefined);
  return checkSpf({ client, from, helo }, zoneDns(read));
}

export const spf = (...terms: readonly string[]) => ({
  TXT: ["v=spf1", ...terms].join(" "),
});
