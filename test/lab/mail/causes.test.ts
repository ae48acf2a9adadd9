import assert from "node:assert/strict";
import { afterFix } from "../../../src/lab/scenario.ts";
import {
  NETWORK_STAGES,
  OUTSIDE_STAGES,
  RELAY_STAGES,
  SIGN_IN_STAGES,
  type CauseStage,
} from "./cause-stages.ts";
import { contoso, onStage } from "./tenant-stage.ts";

function staged({ tenant, device, world }: CauseStage) {
  const scenario = afterFix(contoso(), { tenant, device, world });
  if (typeof scenario === "string") throw new Error(scenario);
  return scenario;
}

const GROUPS = {
  "on port 25": RELAY_STAGES,
  "where one signs in": SIGN_IN_STAGES,
  "in the network": NETWORK_STAGES,
  "after it was taken": OUTSIDE_STAGES,
};

describe("the lab stages causes", () => {
  for (const [where, stages] of Object.entries(GROUPS))
    for (const stage of stages)
      it(`${where}: ${stage.cause}${stage.when === undefined ? "" : `, ${stage.when}`}`, () =>
        onStage(
          staged(stage),
          async (network) => {
            const attempt = await network.sendFromDevice();
            assert.match(attempt.text, stage.gets);
            assert.notEqual(attempt.outcome, "sent");
          },
          // Where nobody answers there is nothing to wait for.
          { deviceConnectMs: stages === NETWORK_STAGES ? 100 : 20_000 },
        ));
});
