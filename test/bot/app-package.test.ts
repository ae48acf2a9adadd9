import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

import { z } from "zod/v4";

const file = (name: string) =>
  readFileSync(new URL(`../../appPackage/${name}`, import.meta.url));

/** Limits of the Teams manifest schema 1.25, as far as we use it. */
const manifest = z.strictObject({
  $schema: z.string().includes("v1.25"),
  manifestVersion: z.literal("1.25"),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  id: z.literal("${{TEAMS_APP_ID}}"),
  developer: z.record(z.string(), z.string().regex(/^\$\{\{\w+\}\}$/)),
  name: z.object({
    short: z.string().max(30 + "${{APP_NAME_SUFFIX}}".length),
    full: z.string().max(100),
  }),
  description: z.object({
    short: z.string().max(80),
    full: z.string().max(4000),
  }),
  icons: z.object({
    color: z.literal("color.png"),
    outline: z.literal("outline.png"),
  }),
  accentColor: z.string().regex(/^#[0-9A-F]{6}$/),
  bots: z
    .array(
      z.strictObject({
        botId: z.literal("${{BOT_ID}}"),
        scopes: z.array(z.enum(["personal", "team"])),
        supportsFiles: z.literal(true),
        isNotificationOnly: z.literal(false),
        commandLists: z.array(
          z.object({
            scopes: z.array(z.string()),
            commands: z
              .array(
                z.object({
                  title: z.string().max(32),
                  description: z.string().max(128),
                }),
              )
              .max(10),
          }),
        ),
      }),
    )
    .length(1),
  validDomains: z.array(z.never()),
});

describe("app package", () => {
  it("keeps to the manifest's limits and asks for no permissions", () => {
    manifest.parse(JSON.parse(file("manifest.json").toString("utf8")));
  });

  for (const [name, size] of [
    ["color.png", 192],
    ["outline.png", 32],
  ] as const)
    it(`has ${name} with ${size} x ${size} pixels`, () => {
      const png = file(name);
      assert.deepEqual(
        [...png.subarray(0, 8)],
        [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
      );
      assert.equal(png.readUInt32BE(16), size);
      assert.equal(png.readUInt32BE(20), size);
    });
});
