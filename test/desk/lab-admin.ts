import assert from "node:assert/strict";
import { readConfig } from "../../src/config.ts";
import type { MailAdmin } from "../../src/desk/ports.ts";
import { createTokenSource } from "../../src/microsoft/credentials.ts";
import { createMailAdmin } from "../../src/microsoft/exchange-admin.ts";
import { createHttpClient } from "../../src/microsoft/http.ts";

/** A lost answer is waited for no longer than this. */
const TIMEOUT_MS = 250;

/** Opens the real adapter to a lab, afresh each time: what one play was asked to wait is nothing to the next. */
export function labAdmins(settings: Readonly<Record<string, string>>): (clock: {
  ms: number;
}) => {
  readonly admin: MailAdmin;
  readonly close: () => void;
} {
  const { tenant, entra } = readConfig(settings);
  assert.ok(tenant.reader && tenant.changer);
  const reader = createTokenSource(tenant.reader, entra);
  const changer = createTokenSource(tenant.changer, entra);
  return (clock) => {
    const http = createHttpClient(entra);
    const admin = createMailAdmin({
      reader,
      changer,
      http,
      tenantId: tenant.id,
      exchangeUrl: tenant.exchangeUrl,
      clock: { now: () => new Date(clock.ms).toISOString() },
      timeoutMs: TIMEOUT_MS,
      wait: (ms) => {
        clock.ms += ms;
        return Promise.resolve();
      },
    });
    return { admin, close: () => http.close() };
  };
}
