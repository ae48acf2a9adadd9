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
