import type { Question, ReadFact } from "../../core/model.ts";
import type { Form, FormField } from "../cards.ts";

/** The value that stands for "I don't know" in every choice. */
export const DO_NOT_KNOW = "do-not-know";

/** Questions as a form: what was filled in stands there again, else the likely answer. */
export function formOf(
  questions: readonly Question[],
  given: Readonly<Record<string, string>>,
  errors: Readonly<Record<string, string>>,
  read: ReadFact,
): Form {
  return {
    fields: questions.map((question) =>
      field(
        question,
        given[question.id] ?? question.suggest?.(read) ?? "",
        errors[question.id] ?? "",
      ),
    ),
  };
}

/** The same before any mail was sent: in the words for that, and in one line each where `isCompact`. */
export function formAhead(
  questions: readonly Question[],
  given: Readonly<Record<string, string>>,
  read: ReadFact,
  isCompact: boolean,
): Form {
  const { fields } = formOf(questions.map(inWordsAhead), given, {}, read);
  return {
    fields: fields.map((one) =>
      isCompact && one.kind === "choice" ? { ...one, isCompact: true } : one,
    ),
  };
}

function inWordsAhead(question: Question): Question {
  const { ahead, input } = question;
  if (ahead === undefined) return question;
  return {
    ...question,
    text: ahead.text,
    input:
      input.kind === "text"
        ? input
        : {
            ...input,
            choices: input.choices.map(({ value, title }) => ({
              value,
              title: ahead.titles?.[value] ?? title,
            })),
          },
  };
}

function field(question: Question, given: string, error: string): FormField {
  const common = { id: question.id, label: question.text, error };
  if (question.input.kind === "text")
    return {
      ...common,
      kind: "text",
      placeholder: question.input.placeholder,
      maxLength: question.input.maxLength,
      value: given.slice(0, question.input.maxLength),
    };
  const choices = [
    ...question.input.choices,
    { value: DO_NOT_KNOW, title: "I don't know" },
  ];
  return {
    ...common,
    kind: "choice",
    value: choices.some(({ value }) => value === given) ? given : "",
    choices,
  };
}
