import { startLab } from "../../../src/lab/index.ts";
import { relayStory } from "./cloud-on-stage.ts";

/** A lab in a process of its own, to be killed. Does what its arguments say and tells its parent. */
const [stateDir = ""] = process.argv.slice(2);
const lab = await startLab({ scenario: relayStory(), stateDir });
lab.stage.change(({ tenant }) => {
  tenant.inboundConnectors[0]?.SenderIPAddresses.push("203.0.113.44");
});
const said = lab.teams.say("user", "our scanner stopped");
process.send?.({
  url: lab.url,
  settings: lab.settings,
  chats: lab.teams.chats(),
});
await said;
