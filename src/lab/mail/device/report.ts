import type { Scenario } from "../../scenario.ts";
import type { Ending } from "./dialogue.ts";

/**
 * What the device puts on its panel or into its job log: whom it sent for, whom to, through which server, and the answer
 * word for word. People paste this.
 */
export function report({ device }: Scenario, ending: Ending): string {
  return `from=<${device.from}> to=<${device.to}> server=${device.host}:${device.port} ${ending.text}`;
}
