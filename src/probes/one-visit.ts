import {
  asksForPause,
  holdDialogue,
  type DialogueReport,
  type Milestone,
} from "./net/smtp-dialogue.ts";
import type { Addressees } from "./net/smtp-envelope.ts";
import { SmtpSession } from "./net/smtp-session.ts";
import {
  faultOf,
  knock,
  knockAtEither,
  knockLine,
  type Door,
  type Knocked,
  type NoKnock,
} from "./knock.ts";
import { serverKind } from "./microsoft-names.ts";
import { tlsOptions, type ProbeNetwork } from "./network.ts";
import {
  couldNotLook,
  refusedTarget,
  resolveHost,
  type CouldNotLook,
} from "./reach.ts";

/** How far a look needs a visit to come. */
export type Reached = "connected" | Milestone | "ended";

const WAY: readonly Reached[] = [
  "connected",
  "greeted",
  "introduced",
  "secured",
  "ended",
];

/** What is known of a server when a visit has come so far, or as far as it could. */
export type Spoken =
  | {
      readonly outcome: "spoke";
      readonly address: string;
      readonly report: DialogueReport;
      /** When its greeting was read, by our clock. */
      readonly greetedAt?: string;
      readonly transcript: readonly string[];
    }
  | {
      readonly outcome: "could-not-look";
      /** Why no connection came up; 'no-address' when it did not get that far. */
      readonly verdict: NoKnock | "no-address";
      readonly look: CouldNotLook;
      readonly transcript: readonly string[];
    };

export interface Wish {
  readonly reached: Reached;
  /** The name to say in EHLO. */
  readonly greeting: string;
  /** Recipients to ask for. */
  readonly envelope?: Addressees;
}

/** Recipients that a look is about to ask for. */
export interface Expected {
  readonly host: string;
  readonly envelope: Addressees;
}

/** One connection, or two where the first was not understood, and those who wait for what it brings. */
export class OneVisit {
  readonly #network: ProbeNetwork;
  readonly #door: Door;
  readonly #greeting: string;
  readonly #expected: () => Promise<Expected | undefined>;
  #wanted = 0;
  #reached = -1;
  /** Nobody wanted more, so it says goodbye and takes no further wishes. */
  #isLeaving = false;
  #isOver = false;
  #envelope: Addressees | undefined;
  #isAwaitingEnvelope = false;
  #state: Spoken | undefined;
  #greetedAt: string | undefined;
  #waiting: { readonly step: number; tell(spoken: Spoken): void }[] = [];

  constructor(
    network: ProbeNetwork,
    door: Door,
    greeting: string,
    expected: () => Promise<Expected | undefined>,
  ) {
    this.#network = network;
    this.#door = door;
    this.#greeting = greeting;
    this.#expected = expected;
  }

  canServe({ reached, envelope }: Wish): boolean {
    if (this.#isOver && wasStopped(this.#state)) return true;
    if (envelope !== undefined && this.#reached >= WAY.indexOf("introduced"))
      return this.#isAwaitingEnvelope || this.#envelope !== undefined;
    return !this.#isLeaving || this.#reached >= WAY.indexOf(reached);
  }

  serve({ reached, envelope }: Wish): Promise<Spoken> {
    const step = WAY.indexOf(reached);
    this.#wanted = Math.max(this.#wanted, step);
    this.#envelope ??= envelope;
    const state = this.#state;
    if (state !== undefined && (this.#isOver || this.#reached >= step))
      return Promise.resolve(state);
    return new Promise((tell) => {
      this.#waiting.push({ step, tell });
    });
  }

  async run(): Promise<void> {
    const spoken = await this.#speak().catch((error: unknown): Spoken => {
      const words = error instanceof Error ? error.name : "unknown";
      return failedVisit("stopped", `The visit broke on our side (${words}).`);
    });
    this.#isLeaving = true;
    this.#isOver = true;
    if (wasStopped(spoken) || this.#wanted === WAY.indexOf("ended"))
      this.#reached = WAY.indexOf("ended");
    this.#tell(spoken);
  }

  async #speak(): Promise<Spoken> {
    const network = this.#network;
    const { host, port, signal } = this.#door;
    const resolved = await resolveHost(network, host, signal);
    if (resolved.outcome === "could-not-look")
      return {
        outcome: "could-not-look",
        verdict: "no-address",
        look: resolved,
        transcript: resolved.transcript ?? [],
      };
    const { addresses } = resolved;
    const knocked = await knockAtEither(network, this.#door, addresses);
    const head = [...resolved.transcript, knockLine(knocked, port)];
    const spoken = await this.#talk(knocked, "grouped", head);
    if (spoken.outcome !== "spoke" || spoken.report.group !== "not-taken")
      return spoken;
    const again = await knock(network, this.#door, spoken.address);
    const so = [...spoken.transcript, knockLine(again, port)];
    return this.#talk(again, "one-by-one", so);
  }

  async #talk(
    knocked: Knocked,
    style: "grouped" | "one-by-one",
    head: readonly string[],
  ): Promise<Spoken> {
    if (knocked.outcome === "failed")
      return failedVisit(knocked.verdict, knocked.because, head);
    const { address } = knocked;
    const { signal, host } = this.#door;
    const session = new SmtpSession(knocked.socket, signal, this.#network.caps);
    const spoke = (report: DialogueReport): Spoken => ({
      outcome: "spoke",
      address,
      report,
      ...(this.#greetedAt === undefined ? {} : { greetedAt: this.#greetedAt }),
      transcript: [...head, ...session.transcript],
    });
    try {
      if (!this.#goesOn("connected", spoke(NOTHING_YET))) {
        session.hangUp();
        return spoke(NOTHING_YET);
      }
      const report = await holdDialogue(session, {
        greeting: this.#greeting,
        tls: tlsOptions(this.#network, host),
        style,
        envelope: () => this.#findEnvelope(),
        goesOn: (reached, soFar) => {
          if (reached === "greeted")
            this.#greetedAt = this.#network.clock.now();
          return this.#goesOn(reached, spoke(soFar));
        },
      });
      if (asksForPause(report)) this.#network.manners.leaveAlone(address);
      this.#network.pipelining.saw(serverKind(host), report.group);
      return spoke(report);
    } finally {
      knocked.leave();
    }
  }

  async #findEnvelope(): Promise<Addressees | undefined> {
    if (this.#envelope !== undefined || this.#door.port !== 25)
      return this.#envelope;
    this.#isAwaitingEnvelope = true;
    const expected = await this.#expected();
    this.#isAwaitingEnvelope = false;
    if (expected?.host === this.#door.host)
      this.#envelope ??= expected.envelope;
    return this.#envelope;
  }

  /** Tells those who waited for this; false when nobody wants more. */
  #goesOn(reached: Reached, state: Spoken): boolean {
    this.#reached = Math.max(this.#reached, WAY.indexOf(reached));
    this.#tell(state);
    this.#isLeaving = this.#wanted <= WAY.indexOf(reached);
    return !this.#isLeaving;
  }

  #tell(state: Spoken): void {
    this.#state = state;
    const due = this.#waiting.filter(
      ({ step }) => this.#isOver || step <= this.#reached,
    );
    this.#waiting = this.#waiting.filter((one) => !due.includes(one));
    for (const one of due) one.tell(state);
  }
}

/** Nobody would learn more there by coming again. */
function wasStopped(state: Spoken | undefined): boolean {
  return (
    state !== undefined &&
    (state.outcome === "could-not-look" || state.report.stop !== undefined)
  );
}

const NOTHING_YET: DialogueReport = {
  tls: { tls: "not-tried" },
  group: "not-tried",
};

function failedVisit(
  verdict: NoKnock,
  because: string,
  transcript: readonly string[] = [],
): Spoken {
  const say = verdict === "guarded" ? refusedTarget : couldNotLook;
  const look = say(faultOf(verdict), because, transcript);
  return { outcome: "could-not-look", verdict, look, transcript };
}
