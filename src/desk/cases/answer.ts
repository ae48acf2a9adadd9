import { evidenceOf } from "../../core/evidence.ts";
import type { CaseEvent } from "../../core/case-event.ts";
import { staleLooks } from "../../core/stale-looks.ts";
import type { Case, Evidence, Question } from "../../core/model.ts";
import type { DeskParts } from "../parts.ts";
import type { Press } from "../press-type.ts";
import { DO_NOT_KNOW } from "../views/form.ts";
import { isReporter, moveCase } from "../with-case.ts";

/** No question takes more; what is longer is cut before it is kept. */
const LONGEST_ANSWER = 254;

/** The reporter filled the form in. What cannot be read keeps the form open, with a sentence at the field. */
export async function answer(desk: DeskParts, press: Press): Promise<void> {
  await moveCase(
    desk,
    press,
    (aCase) => read(desk, press, aCase),
    isReporter(press.item.from),
  );
}

function read(desk: DeskParts, press: Press, aCase: Case): CaseEvent {
  const at = desk.clock.now();
  const errors: Record<string, string> = {};
  const entered: Record<string, string> = {};
  const evidence: Evidence[] = [];
  for (const question of asked(desk, aCase)) {
    const given = (press.data[question.id] ?? "").trim();
    entered[question.id] = given.slice(0, LONGEST_ANSWER);
    if (given === "" || given === DO_NOT_KNOW) continue;
    const facts = question.read(given);
    if (typeof facts === "string") errors[question.id] = facts;
    else
      evidence.push(
        ...evidenceOf(facts, "answer", at, `${question.text} ${given}`),
      );
  }
  return Object.keys(errors).length > 0
    ? { event: "form-refused", errors, given: entered }
    : {
        event: "answered",
        evidence,
        stale: staleLooks(aCase, evidence, desk.knowledge),
        at,
      };
}

function asked(desk: DeskParts, aCase: Case): readonly Question[] {
  const open = aCase.form?.questions ?? aCase.asked;
  return desk.knowledge.questions.filter(({ id }) => open.includes(id));
}
