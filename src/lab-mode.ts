import { readConfig } from "./config.ts";
import type { Log } from "./desk/ports.ts";
import { startLab, type RunningLab } from "./lab/index.ts";
import type { Scenario } from "./lab/scenario.ts";
import { startService, type Service } from "./start.ts";
import { readStories, STORIES_FOLDER, type Story } from "./stories.ts";

export interface LabService {
  readonly url: string;
  readonly lab: RunningLab;
  readonly service: () => Service;
  /** Stops the service and starts it against the lab as it stands now. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** A simulated tenant with the real service against it, in one process; the service learns of it by settings alone. */
export async function startLabService(options: {
  readonly scenario: Scenario;
  readonly stateDir?: string;
  readonly port: number;
  readonly botPort?: number;
  /** With a language model for free questions. */
  readonly answers?: boolean;
  readonly log: Log;
}): Promise<LabService> {
  // The page asks whenever something has changed; some hundred files are read for the first time only.
  let stories: Promise<readonly Story[]> | undefined;
  const lab = await startLab({
    scenario: options.scenario,
    port: options.port,
    stories: () => (stories ??= readStories(STORIES_FOLDER)),
    ...(options.stateDir === undefined ? {} : { stateDir: options.stateDir }),
    answers: options.answers ?? false,
    ...(options.botPort === undefined ? {} : { botPort: options.botPort }),
  });
  let service: Service;
  try {
    service = await startService(readConfig(lab.settings), options.log);
  } catch (error) {
    await lab.close();
    throw error;
  }
  const restart = async () => {
    await service.close();
    service = await startService(readConfig(lab.settings), options.log);
  };
  lab.onStartOver(restart);
  return {
    url: lab.url,
    lab,
    service: () => service,
    restart,
    close: async () => {
      await service.close();
      await lab.close();
    },
  };
}
