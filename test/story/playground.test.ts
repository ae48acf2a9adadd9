import assert from "node:assert/strict";
import { once } from "node:events";
import { z } from "zod/v4";
import {
  startPlayground,
  type APlayground,
} from "../lab/playground/a-playground.ts";
import { ask, post } from "../lab/page/ask.ts";
import { assertOneLine, ended } from "./one-line.ts";
import {
  freePort,
  labAt,
  newPlace,
  run,
  type Place,
  type Process,
} from "./spawned-service.ts";

/** A button anywhere in a card. */
const action = z.object({
  type: z.literal("Action.Execute"),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).optional(),
});

function buttons(card: unknown): readonly z.infer<typeof action>[] {
  if (typeof card !== "object" || card === null) return [];
  const found = action.safeParse(card);
  return found.success
    ? [found.data]
    : Object.values(card).flatMap((part) => buttons(part));
}

describe("the lab with the Agents Playground, in a process of its own", () => {
  let place: Place;
  let service: Process;
  let playground: APlayground;
  let port: number;

  before(async function () {
    this.timeout(90_000);
    place = await newPlace();
    port = await freePort();
    service = run(["src/index.ts"], {
      ...labAt(place),
      LAB_PLAYGROUND_PORT: String(port),
    });
    playground = await startPlayground(await addressIn(service));
  });

  after(async () => {
    service.child.kill("SIGTERM");
    const { stderr } = await service.ended;
    await playground.close();
    await place.leave();
    assert.equal(stderr, "");
  });

  /** The newest post with that button. */
  const withButton = async (chat: { readonly id: string }, title: string) =>
    await playground.until(() => {
      for (const { id, conversationId, card } of playground.shown.toReversed())
        for (const button of buttons(card))
          if (conversationId === chat.id && button.title === title)
            return { id, button };
      return undefined;
    });

  it("goes from the pasted error to the helpdesk, who takes the case", async function () {
    this.timeout(90_000);
    const { personal, channel } = playground.at;
    await playground.load();
    const said =
      "our scanner cannot mail: 550 5.7.64 TenantAttribution; Relay Access Denied";
    assert.equal(await playground.say(personal, said), 200);
    const person = await withButton(personal, "Talk to a person");
    const { verb, data = {} } = person.button;
    const answer = await playground.press(personal, person.id, verb, data);
    assert.equal(statusOf(answer), 200);

    await playground.open(channel);
    const open = await withButton(channel, "Take it");
    await playground.press(
      channel,
      open.id,
      open.button.verb,
      open.button.data,
    );
    await playground.until(() =>
      playground.shown.some(
        ({ id, card }) =>
          id === open.id &&
          !buttons(card).some(({ title }) => title === "Take it"),
      )
        ? true
        : undefined,
    );
  });

  it("opens no other way to the bot", async () => {
    const activity = {
      type: "message",
      id: "1",
      channelId: "msteams",
      serviceUrl: "http://localhost:1/_connector",
      from: { id: "user-id-0" },
      recipient: { id: "the-bot" },
      conversation: playground.at.personal,
      text: "unsigned",
    };
    const direct = await post(
      `http://127.0.0.1:${place.port}/api/messages`,
      activity,
    );
    assert.equal(direct.status, 401);
  });

  it("names the setting when that is no port", async () => {
    const other = await newPlace();
    const outcome = await ended(
      run(["src/index.ts"], {
        ...labAt(other),
        LAB_PLAYGROUND_PORT: "http://localhost:56150",
      }),
    );
    await other.leave();
    assertOneLine(outcome, 1, /LAB_PLAYGROUND_PORT is not a port number/);
  });

  it("names the port when that one is taken", async () => {
    const other = await newPlace();
    const outcome = await ended(
      run(["src/index.ts"], {
        ...labAt(other),
        LAB_PLAYGROUND_PORT: String(port),
      }),
    );
    await other.leave();
    assertOneLine(
      outcome,
      1,
      new RegExp(`Port ${port} .*Agents Playground.* use`),
    );
    const still = await ask(`http://127.0.0.1:${port}/api/messages`, {
      method: "HEAD",
    });
    assert.equal(still.status, 200);
  });
});

async function addressIn({ child, printed, ended }: Process): Promise<string> {
  for (;;) {
    const address = /Agents Playground: (http:\S+)\s/.exec(printed())?.[1];
    if (address !== undefined) return address;
    assert.ok(child.stdout);
    await Promise.race([
      once(child.stdout, "data"),
      ended.then(({ stderr }) => {
        throw new Error(`The service did not start: ${stderr}`);
      }),
    ]);
  }
}

function statusOf(answer: unknown): number {
  return z.object({ statusCode: z.number() }).parse(answer).statusCode;
}
