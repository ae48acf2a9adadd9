import { z } from "zod/v4";
import { device } from "./scenario/device.ts";
import { tenant } from "./scenario/tenant.ts";
import { world } from "./scenario/world.ts";

/** A stage: who the tenant is, which device fails, what the person says. `test/scenarios/*.json`. */

const person = z.object({
  says: z.string(),
  /** Of their Teams. */
  language: z.string().default("en-US"),
  /** By fact name; whatever is not here gets "I don't know". */
  answers: z
    .record(
      z.string(),
      z.union([z.string(), z.number(), z.boolean()]).transform(String),
    )
    .default({}),
});

const found = { cause: z.string(), fix: z.string().optional() };
/** Laid over the part of the same name: objects member by member, anything else in place of what stands there. */
const patch = z.record(z.string(), z.unknown());

const expected = z
  .object({
    ...found,
    /** What the device gets once the fix before is made, fault by fault. */
    then: z
      .array(
        z.object({
          /** Stands for the fix having been made. */
          after: z.object({
            tenant: patch.optional(),
            device: patch.optional(),
            world: patch.optional(),
          }),
          ...found,
        }),
      )
      .optional(),
  })
  .loose();

export const scenarioSchema = z
  .object({
    name: z.string(),
    /** For people, in the lab's list of stories; the name when absent. */
    title: z.string().optional(),
    tenant,
    device,
    world: world.optional(),
    /** Where the bot itself stands; in the device's network when absent. */
    service: z
      .object({
        publicIp: z.string().optional(),
        blockedPorts: z.array(z.number().int()).default([]),
      })
      .optional(),
    person,
    expect: expected.optional(),
  })
  .loose();

export type Scenario = z.infer<typeof scenarioSchema>;
export type { LabConnector } from "./scenario/connector.ts";
export type { LabDevice, Wording } from "./scenario/device.ts";
export type { LabMailbox, LabRecipient } from "./scenario/recipient.ts";
export type { RemoteDomain, RemoteGenerator } from "./scenario/world.ts";

/** One sentence about the first thing that is wrong, or the scenario. */
export function parseScenario(json: unknown): Scenario | string {
  const result = scenarioSchema.safeParse(json);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return issue === undefined
    ? "not a scenario"
    : `${issue.path.join(".") || "scenario"}: ${issue.message}`;
}

/** The story once a fix is made, as `expect.then` describes it; a sentence when that is no story. */
export function afterFix(
  scenario: Scenario,
  after: Readonly<Record<string, unknown>>,
): Scenario | string {
  return parseScenario(laidOver(scenario, after));
}

function laidOver(below: unknown, above: unknown): unknown {
  // Not said is not taken away.
  if (above === undefined) return below;
  if (!isPlain(below) || !isPlain(above)) return above;
  const merged: Record<string, unknown> = { ...below };
  for (const [name, value] of Object.entries(above))
    merged[name] = laidOver(merged[name], value);
  return merged;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
