import type {
  ApprovalCard,
  Button,
  Card,
  Form,
  FormField,
  HelpdeskCard,
  NoteCard,
  Row,
  UserCard,
} from "../desk/cards.ts";
import { inLanguage, type Translate } from "../locales/index.ts";

/** A card in its reader's language. A stranger's words, addresses, commands and everything that goes back to us stay as they are. */
export function translated(card: Card): Card {
  const say = inLanguage(card.language ?? "en");
  const words = wordsOf(card, say);
  return {
    ...words,
    ...(card.language === undefined ? {} : { language: card.language }),
    ...(card.mode === undefined ? {} : { mode: say(card.mode) }),
  };
}

function wordsOf(card: Card, say: Translate): Card {
  switch (card.card) {
    case "user":
      return userCard(card, say);
    case "helpdesk":
      return helpdeskCard(card, say);
    case "approval":
      return approvalCard(card, say);
    case "note":
      return noteCard(card, say);
  }
}

function userCard(card: UserCard, say: Translate): UserCard {
  return {
    ...card,
    title: say(card.title),
    lines: card.lines.map(say),
    when: say(card.when),
    steps: card.steps.map((step) => ({ ...step, text: say(step.text) })),
    stations: card.stations.map((station) => ({
      ...station,
      name: say(station.name),
      note: say(station.note),
    })),
    ...formIn(card, say),
    todoTitle: say(card.todoTitle),
    todo: card.todo.map(say),
    rows: rows(card.rows, say),
    buttons: buttons(card.buttons, say),
    details: details(card.details, say),
    footer: say(card.footer),
  };
}

function helpdeskCard(card: HelpdeskCard, say: Translate): HelpdeskCard {
  return {
    ...card,
    title: say(card.title),
    badge: say(card.badge),
    subtitle: say(card.subtitle),
    rows: rows(card.rows, say),
    buttons: buttons(card.buttons, say),
    ...(card.more === undefined
      ? {}
      : {
          more: {
            form: inWordsAll(card.more.form, say),
            buttons: buttons(card.more.buttons, say),
          },
        }),
    ...(card.history === undefined ? {} : { history: rows(card.history, say) }),
    details: details(card.details, say),
    footer: say(card.footer),
  };
}

function approvalCard(card: ApprovalCard, say: Translate): ApprovalCard {
  return {
    ...card,
    title: say(card.title),
    expires: say(card.expires),
    target: say(card.target),
    differences: card.differences.map(({ setting, lines }) => ({
      setting: say(setting),
      lines: lines.map((line) => ({ ...line, text: say(line.text) })),
    })),
    rows: rows(card.rows, say),
    warnings: card.warnings.map(say),
    outcome: card.outcome.map(say),
    ...formIn(card, say),
    buttons: buttons(card.buttons, say),
    footer: say(card.footer),
  };
}

function noteCard(card: NoteCard, say: Translate): NoteCard {
  return {
    ...card,
    title: say(card.title),
    lines: card.lines.map(say),
    ...(card.rows === undefined ? {} : { rows: rows(card.rows, say) }),
    ...(card.more === undefined
      ? {}
      : {
          more: {
            title: say(card.more.title),
            rows: rows(card.more.rows, say),
          },
        }),
    ...formIn(card, say),
    buttons: buttons(card.buttons, say),
    footer: say(card.footer),
  };
}

function rows(all: readonly Row[], say: Translate): readonly Row[] {
  return all.map((row) => ({
    ...row,
    label: say(row.label),
    text: say(row.text),
  }));
}

function buttons(all: readonly Button[], say: Translate): readonly Button[] {
  return all.map((button) => ({ ...button, title: say(button.title) }));
}

function details(
  all: UserCard["details"],
  say: Translate,
): UserCard["details"] {
  return {
    ...all,
    evidence: all.evidence.map((row) => ({
      ...row,
      looked: say(row.looked),
      saw: say(row.saw),
      from: say(row.from),
    })),
    disagree: all.disagree.map(say),
    notLooked: all.notLooked.map(say),
  };
}

function formIn(
  { form }: { readonly form?: Form },
  say: Translate,
): { readonly form?: Form } {
  return form === undefined ? {} : { form: inWordsAll(form, say) };
}

function inWordsAll({ fields }: Form, say: Translate): Form {
  return { fields: fields.map((field) => inWords(field, say)) };
}

function inWords(field: FormField, say: Translate): FormField {
  const shared = { label: say(field.label), error: say(field.error) };
  return field.kind === "choice"
    ? {
        ...field,
        ...shared,
        choices: field.choices.map(({ value, title }) => ({
          value,
          title: say(title),
        })),
      }
    : { ...field, ...shared, placeholder: say(field.placeholder) };
}
