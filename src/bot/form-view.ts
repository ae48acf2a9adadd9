import type { Form, FormField } from "../desk/cards.ts";
import type { View } from "./card-parts.ts";
import { inert, withoutMarkdown } from "./inert.ts";
import type { Words } from "./words.ts";

/** A form's fields as the templates take them; three at most. */
export function formOf(
  form: Form | undefined,
  words: Words,
  mostChoices = MOST_CHOICES,
): readonly View[] {
  return (form?.fields ?? [])
    .slice(0, 3)
    .map((field) => fieldView(field, words, mostChoices));
}

/** What can be told apart at a glance; a folded list may have more. */
const MOST_CHOICES = 12;

function fieldView(field: FormField, words: Words, mostChoices: number): View {
  const isMultiline = field.kind === "text" && field.isMultiline === true;
  const shared = {
    kind: isMultiline ? "lines" : field.kind,
    id: field.id,
    label: inert(field.label, 200),
    value: inert(field.value, isMultiline ? field.maxLength : 500),
    error: inert(field.error, 300),
    needed: words.needed,
  };
  return field.kind === "choice"
    ? {
        ...shared,
        style: field.isCompact === true ? "compact" : "expanded",
        required: field.isOptional === true ? "no" : "yes",
        choices: upTo(mostChoices, field.choices).map(({ value, title }) => ({
          value,
          title: withoutMarkdown(inert(title, 120)),
        })),
      }
    : {
        ...shared,
        placeholder: inert(field.placeholder, 120),
        maxLength: field.maxLength,
        required: field.isRequired === true ? "yes" : "no",
      };
}

/** The first ones and the last, which is the way out of a list. */
function upTo<T>(most: number, all: readonly T[]): readonly T[] {
  return all.length <= most
    ? all
    : [...all.slice(0, most - 1), ...all.slice(-1)];
}
