import { evidenceOf, reader } from "../../core/evidence.ts";
import type { FactName, Facts } from "../../core/facts.ts";
import type { Evidence, Knowledge, Question, Topic } from "../../core/model.ts";
import { rankMethods } from "../../core/rank-methods.ts";
import { hintsIn, whatIsAsked } from "./advice-request.ts";
import type { Button, NoteCard } from "../cards.ts";
import type { DeskParts } from "../parts.ts";
import type { InboxItem, Transaction } from "../ports.ts";
import type { Press } from "../press-type.ts";
import { showAnswer } from "../board/show-card.ts";
import { tenantFacts } from "../cases/tenant-facts.ts";
import { listOf, recommendation, told } from "../views/advice-view.ts";
import { note } from "../views/notes.ts";
import { DO_NOT_KNOW, formAhead } from "../views/form.ts";

/** What decides between the ways to send, in the order in which it is asked for. */
const ASKED: readonly (readonly FactName[])[] = [
  ["sender.kind", "recipient.external", "device.sign-in-ability"],
  ["sender.address-is-fixed", "device.tls-version", "sender.volume"],
];

/** Answers by question. */
type Given = Readonly<Record<string, string>>;

/** Answers a request that needs no bounce; undefined where the words ask for nothing of the kind. */
export function adviceFor(
  { knowledge }: Pick<DeskParts, "knowledge">,
  item: Pick<InboxItem, "id">,
  message: string,
): NoteCard | undefined {
  const asked = whatIsAsked(message, knowledge.topics);
  switch (asked?.ask) {
    case "topic":
      return answered(asked.topic, asked.words);
    case "way":
      return guided(
        knowledge,
        item.id,
        likely(knowledge, hintsIn(asked.words)),
        0,
      );
    case "list":
      return listOf(knowledge.topics);
    case undefined:
      return undefined;
  }
}

function answered(topic: Topic, words: string): NoteCard {
  const advice = topic.tell(words);
  return typeof advice === "string"
    ? note(topic.title, [advice])
    : told(advice, topic);
}

/** The guided choice goes on with what was filled in and what the tenant tells. Nothing is kept: the card carries its own answers. */
export async function advise(desk: DeskParts, press: Press): Promise<void> {
  const { item, data } = press;
  const name = data["note"] ?? item.id;
  const step = stepOf(data["step"]);
  const seen = step === 0 ? [] : await tenantFacts(desk);
  const card = guided(desk.knowledge, name, data, step, seen);
  await desk.store.transact(async (tx) => {
    await showAdvice(desk, tx, item, name, card);
    await tx.inbox.done(item.id);
  });
}

function stepOf(text: string | undefined): 0 | 1 | 2 {
  return text === "0" ? 0 : text === "1" ? 1 : 2;
}

/** In a place of this person alone, so that no forged name reaches another one's card. */
export async function showAdvice(
  desk: DeskParts,
  tx: Transaction,
  item: InboxItem,
  name: string,
  card: NoteCard,
): Promise<void> {
  const { tenantId, objectId } = item.from;
  const key = `advice:${tenantId}:${objectId}:${name.slice(0, 80)}`;
  await showAnswer(desk, tx, item, key, card);
}

function guided(
  knowledge: Knowledge,
  name: string,
  given: Given,
  step: 0 | 1 | 2,
  seen: readonly Evidence[] = [],
): NoteCard {
  const read = reader([...seen, ...answersIn(knowledge, given)]);
  const questions = questionsFor(knowledge, ASKED[step] ?? []);
  const card =
    step === 0
      ? note("Which way should it send?", [
          "What you do not know can stay as it is.",
        ])
      : recommendation(rankMethods(knowledge.methods, read), read);
  return {
    ...card,
    ...(questions.length === 0
      ? {}
      : {
          form: formAhead(
            questions,
            filledIn(questions, given),
            read,
            step > 0,
          ),
        }),
    buttons: [
      ...(questions.length === 0
        ? []
        : [onward(name, step, keptOf(knowledge, given, step))]),
      ...(step === 0 ? [] : [startAgain(name)]),
    ],
  };
}

function onward(name: string, step: number, kept: Given): Button {
  return {
    verb: "advise",
    title: step === 0 ? "Show me the way" : "Make it more exact",
    style: "primary",
    data: { ...kept, note: name, step: String(step + 1) },
    sendsForm: true,
  };
}

function startAgain(name: string): Button {
  return {
    verb: "advise",
    title: "Start again",
    style: "plain",
    data: { note: name, step: "0" },
    sendsForm: false,
  };
}

/** What was answered on the steps before this one. */
function keptOf(knowledge: Knowledge, given: Given, step: number): Given {
  return Object.fromEntries(
    ASKED.slice(0, step)
      .flatMap((facts) => questionsFor(knowledge, facts))
      .map(({ id }) => [id, given[id] ?? DO_NOT_KNOW]),
  );
}

/** Whatever nobody has said stands as "I don't know", so that the form can be sent as it is. */
function filledIn(questions: readonly Question[], given: Given): Given {
  return Object.fromEntries(
    questions.map(({ id }) => [id, given[id] ?? DO_NOT_KNOW]),
  );
}

function questionsFor(
  { questions }: Knowledge,
  facts: readonly FactName[],
): readonly Question[] {
  return facts.flatMap((fact) => {
    const question = questions.find(
      ({ yields, input }) => input.kind === "choice" && yields.includes(fact),
    );
    return question === undefined ? [] : [question];
  });
}

/** The choices that say what is taken to be so. */
function likely(knowledge: Knowledge, hints: Partial<Facts>): Given {
  return Object.fromEntries(
    ASKED.flat().flatMap((fact) =>
      questionsFor(knowledge, [fact]).flatMap(({ id, input, read }) => {
        if (input.kind !== "choice" || hints[fact] === undefined) return [];
        const choice = input.choices.find(({ value }) => {
          const facts = read(value);
          return typeof facts !== "string" && facts[fact] === hints[fact];
        });
        return choice === undefined ? [] : [[id, choice.value]];
      }),
    ),
  );
}

function answersIn(
  { questions }: Knowledge,
  given: Given,
): readonly Evidence[] {
  return questions.flatMap((question) => {
    const answer = given[question.id];
    if (answer === undefined || answer === "" || answer === DO_NOT_KNOW)
      return [];
    const facts = question.read(answer);
    return typeof facts === "string" ? [] : evidenceOf(facts, "answer", "", "");
  });
}
