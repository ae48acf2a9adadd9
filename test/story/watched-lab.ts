import { startLabService, type LabService } from "../../src/lab-mode.ts";
import { keepLab, keptLog } from "../canary/kept.ts";

type Options = Omit<Parameters<typeof startLabService>[0], "log">;

/** The lab with the service in this process; what it logs and what its databases hold at the end is kept for the scan. */
export async function startWatchedLab(options: Options): Promise<LabService> {
  const running = await startLabService({ ...options, log: keptLog });
  return {
    ...running,
    close: async () => {
      keepLab(running.lab.settings, running.lab.stage.scenario());
      await running.close();
    },
  };
}
