import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import assert from "node:assert/strict";
import type { LookResult } from "../../src/core/model.ts";
import type { Look, LookInput, TokenSource } from "../../src/desk/ports.ts";
import { createMailAdmin } from "../../src/microsoft/exchange-admin.ts";
import { createDirectory } from "../../src/microsoft/graph-directory.ts";
import { createHttpClient } from "../../src/microsoft/http.ts";
import { openTenantLooks } from "../../src/microsoft/open-looks.ts";
import { createSharedReads } from "../../src/microsoft/shared-reads.ts";
import { cloudOnStage, relayStory } from "../lab/cloud/cloud-on-stage.ts";
import type { CloudOnStage } from "../lab/cloud/cloud-on-stage.ts";

export const NOW = "2026-11-20T08:00:00.000Z";

/** All looks, on services that listen at these addresses. */
export interface LooksOnStage {
  readonly looks: readonly Look[];
  run(id: string, input?: Partial<LookInput>): Promise<LookResult>;
  close(): void;
}

export function looksAt(where: {
  readonly url: string;
  readonly caFile: string;
  readonly tenantId: string;
  readonly reader: TokenSource;
  readonly now?: () => string;
  readonly wait?: (ms: number) => Promise<void>;
}): LooksOnStage {
  const http = createHttpClient({ caFile: where.caFile });
  const clock = { now: where.now ?? (() => NOW) };
  const parts = {
    http,
    clock,
    tenantId: where.tenantId,
    exchangeUrl: where.url,
    graphUrl: where.url,
    reader: where.reader,
    timeoutMs: 2000,
    wait: where.wait ?? (() => Promise.resolve()),
  };
  const looks = openTenantLooks(
    parts,
    createMailAdmin({ ...parts, changer: undefined }),
    createDirectory(parts),
    createSharedReads(clock),
  );
  return {
    looks,
    run: async (id, input = {}) => {
      const look = looks.find((one) => one.id === id);
      assert.ok(look, id);
      return await look.run(
        { senderAddress: "scanner@contoso.com", now: NOW, ...input },
        new AbortController().signal,
      );
    },
    close: () => http.close(),
  };
}

/** The lab's Exchange, Graph and Entra with a story on stage, and the looks signed in there as the reader. */
export async function looksOnStage(
  tenant: object = {},
  device: object = {},
): Promise<LooksOnStage & { readonly on: CloudOnStage }> {
  const story = relayStory(tenant);
  const on = await cloudOnStage({
    ...story,
    device: { ...story.device, ...device },
  });
  const folder = mkdtempSync(join(tmpdir(), "bounce-desk-looks-"));
  const caFile = join(folder, "ca.pem");
  writeFileSync(caFile, on.state.keys.authority.certificate);
  const credential = on.credential("reader");
  const looks = looksAt({
    url: on.cloud.url,
    caFile,
    tenantId: on.state.tenantId,
    reader: {
      token: async (scope) => (await credential.getToken(scope)).token,
    },
  });
  return {
    ...looks,
    on,
    close: () => {
      looks.close();
      rmSync(folder, { recursive: true });
      void on.cloud.close();
    },
  };
}
