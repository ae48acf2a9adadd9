import type { Change, Person } from "../../src/core/model.ts";
import { alex, kim, robin, sam, stranger, toni } from "../desk/people.ts";
import { approvalOf } from "../desk/stage.ts";
import type { PostOptions } from "./running-bot.ts";
import { chatOf, pressOf, type Activity, type Wire } from "./wire.ts";

/** The message that holds an admin's own card. */
export const CARD = "card-1";

export interface Target {
  readonly wire: Wire;
  /** Waits for Alex's decision. */
  readonly change: Change;
  /** Another one, of another case, that waits too. */
  readonly other: Change;
}

export interface Submission {
  readonly activity: unknown;
  /** Where it is not sent as JSON with a good token. */
  readonly how?: PostOptions;
}

type Make = (target: Target) => Submission | Promise<Submission>;

/** Presses that all but hit: each differs from the one that would count in one thing alone. */
export const HOSTILE: Readonly<Record<string, Make>> = {
  ...wrongData(),
  ...wrongVerbs(),
  ...wrongPeople(),
  ...wrongPlaces(),
  ...wrongTokens(),
};

/** The press that counts, with one thing bent. */
export function nearly(
  { wire }: Target,
  data: unknown,
  bent: {
    readonly from?: Person;
    readonly verb?: unknown;
    readonly over?: Activity;
  } = {},
): Submission {
  const { from = alex, verb = "approve", over = {} } = bent;
  return {
    activity: wire.activity(from, {
      ...pressOf(verb, data),
      replyToId: CARD,
      ...over,
    }),
  };
}

function withData(make: (good: Good, target: Target) => unknown): Make {
  return (target) => nearly(target, make(goodOf(target), target));
}

/** JSON that no object literal makes: the good data's text is replaced after writing. */
function withRawData(make: (good: Good) => string): Make {
  return (target) => {
    const { activity } = nearly(target, "DATA");
    const raw = JSON.stringify(activity).replace(
      '"DATA"',
      make(goodOf(target)),
    );
    return { activity, how: { raw } };
  };
}

type Good = Readonly<Record<"changeId" | "digest", string>>;

function goodOf({ change }: Target): Good {
  return { changeId: change.id, digest: change.digest };
}

function wrongData(): Record<string, Make> {
  return {
    "no data": withData(() => undefined),
    "data that is null": withData(() => null),
    "data that is a list": withData((good) => [good]),
    "data that is a text": withData((good) => JSON.stringify(good)),
    "data that is a number": withData(() => 7),
    "data one level deeper": withData((good) => ({ data: good })),
    "an id in a list": withData((good) => ({
      ...good,
      changeId: [good.changeId],
    })),
    "a digest in a list": withData((good) => ({
      ...good,
      digest: [good.digest],
    })),
    "an id that is a query": withData((good) => ({
      ...good,
      changeId: { $ne: null },
    })),
    "an id that is null": withData((good) => ({ ...good, changeId: null })),
    "an id that is true": withData((good) => ({ ...good, changeId: true })),
    "an id beyond all whole numbers": withRawData(
      ({ digest }) =>
        `{"changeId":123456789012345678901234567890,"digest":"${digest}"}`,
    ),
    "a number without end": withRawData(
      ({ digest }) => `{"changeId":1e999,"digest":"${digest}"}`,
    ),
    "no digest": withData(({ changeId }) => ({ changeId })),
    "an empty digest": withData((good) => ({ ...good, digest: "" })),
    "a digest in capitals": withData((good) => ({
      ...good,
      digest: good.digest.toUpperCase(),
    })),
    "a digest with a blank": withData((good) => ({
      ...good,
      digest: `${good.digest} `,
    })),
    "a digest with a character of no width": withData((good) => ({
      ...good,
      digest: `${good.digest}\u200b`,
    })),
    "the eight digits that people read": withData((good) => ({
      ...good,
      digest: good.digest.slice(0, 8),
    })),
    "the digest of another change": withData((good, { other }) => ({
      ...good,
      digest: other.digest,
    })),
    "the id of another case's change": withData((good, { other }) => ({
      ...good,
      changeId: other.id,
    })),
    "the id of the case": withData((good, { change }) => ({
      ...good,
      changeId: change.caseId,
    })),
    "an id with a zero byte": withData((good) => ({
      ...good,
      changeId: `${good.changeId}\u0000`,
    })),
    "an id that is written backwards": withData((good) => ({
      ...good,
      changeId: `\u202e${good.changeId}`,
    })),
    "an id that is SQL": withData((good) => ({
      ...good,
      changeId: "' OR 1=1 --",
    })),
    "an id that is an expression": withData((good) => ({
      ...good,
      changeId: "${$root.changeId}",
    })),
    "an id that is a prototype": withData((good) => ({
      ...good,
      changeId: "__proto__",
    })),
    "everything in the prototype": withRawData(
      (good) => `{"__proto__":${JSON.stringify(good)}}`,
    ),
    "everything in the constructor": withRawData(
      (good) => `{"constructor":{"prototype":${JSON.stringify(good)}}}`,
    ),
    "names in other letters": withData(({ changeId, digest }) => ({
      changeid: changeId,
      Digest: digest,
    })),
    "the right fields behind ten thousand others": withData((good) => ({
      ...Object.fromEntries(
        Array.from({ length: 10_000 }, (_, nth) => [`f${nth}`, "x"]),
      ),
      ...good,
    })),
    "an id of 200,000 characters": withData((good) => ({
      ...good,
      changeId: good.changeId.padEnd(200_000, "x"),
    })),
    "more than a request may hold": withData((good) => ({
      ...good,
      fill: "x".repeat(300_000),
    })),
    "a hundred levels of lists": withRawData(
      () => `${"[".repeat(100)}${"]".repeat(100)}`,
    ),
  };
}

function withVerb(verb: unknown, from: Person = alex): Make {
  return (target) => nearly(target, goodOf(target), { verb, from });
}

function wrongVerbs(): Record<string, Make> {
  return {
    "a verb in capitals": withVerb("APPROVE"),
    "a verb with a blank": withVerb("approve "),
    "a verb with a line break": withVerb("approve\n"),
    "a verb with a Cyrillic letter": withVerb("\u0430pprove"),
    "a verb with a zero byte": withVerb("approve\u0000"),
    "a verb that is a prototype": withVerb("__proto__"),
    "an empty verb": withVerb(""),
    "a verb in a list": withVerb(["approve"]),
    "a verb that is an object": withVerb({ verb: "approve" }),
    "a submit where an execute belongs": (target) =>
      nearly(
        target,
        {},
        {
          over: {
            value: {
              action: {
                type: "Action.Submit",
                verb: "approve",
                data: goodOf(target),
              },
            },
          },
        },
      ),
    "a press that is a text": (target) =>
      nearly(
        target,
        {},
        {
          over: {
            value: JSON.stringify({ verb: "approve", ...goodOf(target) }),
          },
        },
      ),
    "an undo of what was never done": withVerb("undo"),
    "a change said to be made by hand": withVerb("ran-it"),
    "a case closed by an id in a list": ({ wire, change }) =>
      nearly(
        { wire, change, other: change },
        { caseId: [change.caseId] },
        { verb: "close", from: sam },
      ),
    "an answer on behalf of the reporter": ({ wire, change }) =>
      nearly(
        { wire, change, other: change },
        { caseId: change.caseId, reporter: robin.objectId },
        { verb: "answer", from: kim },
      ),
  };
}

function wrongPeople(): Record<string, Make> {
  const claiming = {
    role: "admin",
    isApprover: true,
    by: alex,
    objectId: alex.objectId,
    aadObjectId: alex.objectId,
  };
  const by =
    (from: Person, more: object = {}): Make =>
    (target) =>
      nearly(target, { ...goodOf(target), ...more }, { from });
  return {
    "a reporter's": by(robin),
    "a reporter's, who says to be an admin": by(robin, claiming),
    "an agent's, who says to be an admin": by(sam, claiming),
    "an admin's of another tenant, with the same id": by(stranger),
    "an id with a blank behind it": (target) =>
      nearly(target, goodOf(target), {
        from: { ...alex, objectId: `${alex.objectId} ` },
      }),
    "an admin's name over a colleague's id": by({ ...kim, name: alex.name }),
    "nobody's": (target) =>
      nearly(target, goodOf(target), { over: { from: { id: "29:nobody" } } }),
    "somebody's whose id is a list": (target) =>
      nearly(target, goodOf(target), {
        over: { from: { id: "29:x", aadObjectId: [alex.objectId] } },
      }),
    "an admin's who is asked about another plan alone": (target) =>
      nearly(
        target,
        { ...approvalOf(target.change), digest: "f".repeat(64) },
        {
          from: toni,
        },
      ),
  };
}

function wrongPlaces(): Record<string, Make> {
  const over = (bent: Activity): Make => {
    return (target) => nearly(target, goodOf(target), { over: bent });
  };
  const chat = {
    id: chatOf(alex),
    tenantId: alex.tenantId,
    conversationType: "personal",
  };
  return {
    "on a card forwarded into a group chat": over({
      conversation: { ...chat, id: "19:group", conversationType: "groupChat" },
    }),
    "on a card copied into a channel": over({
      conversation: {
        ...chat,
        id: "19:desk@thread.tacv2;messageid=1",
        conversationType: "channel",
      },
    }),
    "on a card in somebody else's chat": over({
      conversation: { ...chat, id: chatOf(robin) },
    }),
    "on a copy further down in the same chat": over({ replyToId: "card-2" }),
    "in another tenant's conversation": over({
      conversation: { ...chat, tenantId: stranger.tenantId },
    }),
    "from another tenant's channel": over({
      channelData: { tenant: { id: stranger.tenantId } },
    }),
    "without a tenant": over({ channelData: undefined }),
    "from another channel": over({ channelId: "emulator" }),
    "with an address of its own to answer to": over({
      serviceUrl: "https://evil.example/",
    }),
  };
}

function wrongTokens(): Record<string, Make> {
  const how = (make: (target: Target) => Promise<PostOptions>): Make => {
    return async (target) => ({
      ...nearly(target, goodOf(target)),
      how: await make(target),
    });
  };
  const claims = (bent: Readonly<Record<string, unknown>>): Make =>
    how(async ({ wire: { running } }) => ({
      token: await running.token({ claims: bent }),
    }));
  return {
    "signed by somebody else": how(async ({ wire: { running } }) => ({
      token: await running.token({ key: running.keys.other }),
    })),
    "signed for another bot": claims({ aud: stranger.objectId }),
    "signed in the name of the emulator": claims({
      iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
    }),
    "signed an hour ago for a minute": claims({ exp: 1_700_000_000 }),
    "not signed": how(() =>
      Promise.resolve({ headers: { authorization: "Bearer none" } }),
    ),
    "as plain text": how(() =>
      Promise.resolve({ headers: { "content-type": "text/plain" } }),
    ),
  };
}
