import type { Case, Person } from "../../core/model.ts";
import type { Transaction } from "../ports.ts";

/** Everything that is kept about a person, as it is handed to them: complete, and without what only the machine needs. */
export async function kept(
  tx: Transaction,
  person: Pick<Person, "tenantId" | "objectId">,
) {
  const cases = await tx.records.casesOf({ ...person, name: "" });
  const ids = new Set(cases.map(({ id }) => id));
  const reach = await tx.contacts.find({ ...person, name: "" });
  const devices = await tx.register.all();
  const questions = await tx.records.questionsOf(person);
  return {
    ...(reach === undefined
      ? {}
      : {
          reach: {
            name: reach.person.name,
            conversationId: reach.conversationId,
            channelUserId: reach.channelUserId,
          },
        }),
    isMuted: await tx.contacts.isMuted(person),
    // Of the register that which this person's cases have shown last.
    devices: devices.filter(({ lastCaseId }) => ids.has(lastCaseId)),
    questions: questions.map(({ asked: { question, answer } }) => ({
      question,
      answer,
    })),
    cases: cases.map(wholeCase),
  };
}

/** Feedback, answers and what a colleague wrote stand in it as well. */
function wholeCase(aCase: Case) {
  const { reference, openedAt, state, language, bounce, evidence } = aCase;
  const { attempts, earlier, ticket, question, really, history } = aCase;
  return {
    reference,
    openedAt,
    state,
    language,
    bounce,
    evidence,
    attempts,
    earlier: earlier?.map(({ endedAt, ...fault }) => ({
      endedAt,
      bounce: fault.bounce,
      evidence: fault.evidence,
      attempts: fault.attempts,
    })),
    // Of colleagues the name will do.
    ticket: ticket && { ...ticket, claimedBy: ticket.claimedBy?.name },
    question: question && { ...question, by: question.by.name },
    really,
    history,
    feedback: aCase.feedback,
  };
}
