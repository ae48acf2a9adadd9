import type {
  ApprovalCard,
  Button,
  Card,
  Chart,
  Form,
  FormField,
  HelpdeskCard,
  NoteCard,
  Row,
  Station,
  UserCard,
} from "../desk/cards.ts";
import {
  asItStands,
  inLanguage,
  knowsEverything,
  type Translate,
} from "../locales/index.ts";

/** A card in its reader's language. A stranger's words, addresses, commands and everything that goes back to us stay as they are. */
export function translated(card: Card): Card {
  const say = translateFor(card);
  const words = wordsOf(card, say);
  return {
    ...words,
    ...(card.language === undefined ? {} : { language: card.language }),
    ...(card.mode === undefined ? {} : { mode: say(card.mode) }),
  };
}

/** A language that knows only what reporters see leaves every other card in English as a whole, rather than in a mixture. */
function translateFor(card: Card): Translate {
  const language = card.language ?? "en";
  const say = inLanguage(language);
  const isTold =
    knowsEverything(language) ||
    card.card === "user" ||
    (card.card === "note" && say(card.title) !== card.title);
  return isTold ? say : asItStands;
}

function wordsOf(card: Card, say: Translate): Card {
  switch (card.card) {
    case "user":
      return userCard(card, say);
    case "helpdesk":
      return helpdeskCard(card, say);
    case "reply":
      return { ...card, lines: card.lines.map((line) => row(line, say)) };
    case "approval":
      return approvalCard(card, say);
    case "note":
      return noteCard(card, say);
  }
}

function userCard(
  card: UserCard & Pick<Card, "language">,
  say: Translate,
): UserCard {
  return {
    ...card,
    title: say(card.title),
    lines: card.lines.map(say),
    when: say(card.when),
    steps: card.steps.map((step) => ({
      ...step,
      text: say(step.text),
      time: say(step.time),
    })),
    stations: stations(card.stations, say),
    ...formIn(card, say),
    todoTitle: say(card.todoTitle),
    todo: card.todo.map(say),
    rows: rows(card.rows, say),
    buttons: buttons(card.buttons, say),
    details: knowsEverything(card.language ?? "en")
      ? details(card.details, say)
      : card.details,
    footer: say(card.footer),
  };
}

function helpdeskCard(card: HelpdeskCard, say: Translate): HelpdeskCard {
  return {
    ...card,
    title: say(card.title),
    badge: say(card.badge),
    subtitle: say(card.subtitle),
    stations: stations(card.stations ?? [], say),
    rows: rows(card.rows, say),
    charts: charts(card.charts ?? [], say),
    buttons: buttons(card.buttons, say),
    ...(card.more === undefined
      ? {}
      : {
          more: {
            form: inWordsAll(card.more.form, say),
            buttons: buttons(card.more.buttons, say),
          },
        }),
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
    ...askedIn(card, say),
    ...(card.rows === undefined ? {} : { rows: rows(card.rows, say) }),
    charts: charts(card.charts ?? [], say),
    ...(card.more === undefined
      ? {}
      : {
          more: {
            title: say(card.more.title),
            rows: rows(card.more.rows, say),
          },
        }),
    ...fileIn(card, say),
    ...formIn(card, say),
    buttons: buttons(card.buttons, say),
    footer: say(card.footer),
  };
}

function fileIn({ file }: NoteCard, say: Translate): Pick<NoteCard, "file"> {
  if (file === undefined) return {};
  return {
    file:
      file.state === "there"
        ? file
        : { ...file, description: say(file.description) },
  };
}

/** Of the answer to a free question the titles of its sources are ours; its words are the model's. */
function askedIn({ asked }: NoteCard, say: Translate): Pick<NoteCard, "asked"> {
  if (asked?.answer === undefined) return asked === undefined ? {} : { asked };
  const { words, sources } = asked.answer;
  const told = sources.map(({ title, source }) => ({
    title: say(title),
    source,
  }));
  return { asked: { ...asked, answer: { words, sources: told } } };
}

function rows(all: readonly Row[], say: Translate): readonly Row[] {
  return all.map((one) => row(one, say));
}

function row<R extends Row>(one: R, say: Translate): R {
  return { ...one, label: say(one.label), text: say(one.text) };
}

function stations(all: readonly Station[], say: Translate): readonly Station[] {
  return all.map((station) => ({
    ...station,
    name: say(station.name),
    note: say(station.note),
  }));
}

function charts(all: readonly Chart[], say: Translate): readonly Chart[] {
  return all.map((chart) => ({
    ...chart,
    title: say(chart.title),
    bars: chart.bars.map(({ label, value }) => ({ label: say(label), value })),
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
