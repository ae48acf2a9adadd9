import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import { completeConnectors } from "./cloud/connector-record.ts";
import { createFaults, startCloud } from "./cloud/index.ts";
import type { Cloud, Faults } from "./cloud/index.ts";
import { listen } from "./cloud/listening.ts";
import { createStartOver } from "./cloud/start-over.ts";
import { loadSigningKey } from "./cloud/tokens.ts";
import type { Lab, Stage } from "./contract.ts";
import type { Scene } from "./cloud/mail-scene.ts";
import { startScene } from "./cloud/mail-scene.ts";
import { openState } from "./cloud/opening.ts";
import type { Opened, OpeningOptions } from "./cloud/opening.ts";
import { createPage } from "./page/index.ts";
import type { PageParts } from "./page/index.ts";
import { labSettings } from "./cloud/settings.ts";
import { removeFolder } from "./state.ts";
import type { Kept } from "./state.ts";
import { createTeams } from "./teams/index.ts";
import type { Teams } from "./teams/index.ts";
import { teamsRoutes } from "./teams/routes.ts";

export interface LabOptions extends OpeningOptions {
  /** Stories that the page offers. */
  readonly stories?: PageParts["stories"];
  /** How long Teams waits for the bot before it sends again; 15 s when absent. */
  readonly patienceMs?: number;
  /** The tenant has an Azure OpenAI resource, and the settings name it. */
  readonly answers?: boolean;
}

/** A lab with what tests and measurements look at besides. */
export interface RunningLab extends Lab {
  readonly faults: Faults;
  /** Writes that Exchange carried out since the story came on stage. */
  readonly writes: Cloud["exchange"]["writes"];
  /** What the language model was asked since this process started: the bodies of the calls. */
  readonly asked: Cloud["openai"]["asked"];
  /** Messages that the bot newly posted since this process started. */
  readonly posts: () => number;
  /** To be called when the story's network has changed; a service started afterwards finds it as it is now. */
  readonly rewriteRoutes: () => void;
}

// Never reachable from elsewhere: the lab plays a tenant, and its page asks for no password.
const host = "127.0.0.1";

type Closers = (() => Promise<void> | void)[];

/** Starts a tenant, its people and its mail on loopback, or goes on where a held state stands. */
export async function startLab(options: LabOptions): Promise<RunningLab> {
  const opened = await openState(options, host);
  const closers: Closers = [];
  if (options.stateDir === undefined)
    closers.push(() => removeFolder(opened.folder));
  try {
    return await compose(options, opened, closers);
  } catch (error) {
    await closeAll(closers);
    throw error;
  }
}

async function compose(
  options: LabOptions,
  opened: Opened,
  closers: Closers,
): Promise<RunningLab> {
  const web = await openWeb(opened.kept.state().ports.web, closers);
  const services = await openServices(options, opened, web.url, closers);
  opened.kept.change(({ ports }) => {
    ports.web = web.port;
    ports.cloud = services.cloud.port;
  });
  const scene = await startScene(opened, services.stage, services.entraKey);
  closers.push(scene.close);
  const { answers = false } = options;
  const lab = createLab({ ...services, opened, scene, web, closers, answers });
  const page = createPage({
    lab: () => lab,
    stories: options.stories ?? (async () => await Promise.resolve([])),
  });
  web.serve(teamsRoutes(services.teams, page));
  services.teams.resume();
  return lab;
}

/** Everything of Microsoft's that the product calls over HTTP. */
async function openServices(
  { patienceMs }: LabOptions,
  { kept }: Opened,
  webUrl: string,
  closers: Closers,
) {
  const { keys, ports } = kept.state();
  const stage = stageOf(kept);
  const faults = createFaults();
  const entraKey = await loadSigningKey(keys.entra);
  // Teams' keys carry the channels that they may speak for; the bot's library asks for it.
  const channelKey = await loadSigningKey(keys.channel, {
    endorsements: ["msteams"],
  });
  const parts = { kept, stage, faults, entraKey, channelKey, webUrl, host };
  const cloud = await startCloud({ ...parts, port: ports.cloud });
  closers.push(cloud.close);
  const teams = createTeams({ ...parts, patienceMs });
  closers.push(teams.pause);
  return { stage, faults, entraKey, cloud, teams };
}

interface LabParts {
  readonly opened: Opened;
  readonly stage: Stage;
  readonly cloud: Cloud;
  readonly teams: Teams;
  readonly scene: Scene;
  readonly faults: Faults;
  readonly web: { readonly url: string };
  readonly closers: Closers;
  readonly answers: boolean;
}

function createLab(parts: LabParts): RunningLab {
  const { opened, stage, cloud, teams, scene, faults, web, closers } = parts;
  const { kept, folder } = opened;
  return {
    url: web.url,
    stage,
    teams: teams.client,
    faults,
    writes: cloud.exchange.writes,
    asked: cloud.openai.asked,
    posts: teams.posts,
    rewriteRoutes: scene.rewriteRoutes,
    attempts: () => kept.state().attempts,
    get mail() {
      return scene.mail();
    },
    get settings() {
      return labSettings({
        state: kept.state(),
        folder,
        host,
        cloudUrl: cloud.url,
        openIdMetadataUrl: teams.openIdMetadataUrl,
        mail: scene.mail(),
        answers: parts.answers,
      });
    },
    ...createStartOver(kept, scene, teams),
    close: async () => await closeAll(closers),
  };
}

function stageOf(kept: Kept): Stage {
  return {
    scenario: () => kept.state().scenario,
    change: (mutate) => {
      // A copy, so that whoever read the story before keeps what was read.
      const scenario = structuredClone(kept.state().scenario);
      mutate(scenario);
      kept.change((state) => {
        // What a story writes into its tenant lacks the fields that Exchange itself sets.
        state.scenario = completeConnectors(scenario, new Date());
      });
    },
  };
}

/** The page's port. Until there is something to serve it answers 503. */
async function openWeb(port: number, closers: Closers) {
  let serve: RequestListener = (_, response) => {
    response.writeHead(503).end();
  };
  const server = createServer((request, response) => serve(request, response));
  const door = await listen(server, host, port, "page");
  closers.push(door.close);
  return {
    port: door.port,
    url: `http://${host}:${door.port}`,
    serve: (ready: RequestListener) => {
      serve = ready;
    },
  };
}

/** Last opened, first closed. */
async function closeAll(closers: Closers): Promise<void> {
  for (const close of closers.splice(0).reverse()) await close();
}
