/** Parts of the sample cards. */

interface Execute {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, string>>;
  readonly style?: "positive" | "destructive";
  readonly associatedInputs?: "none";
}

const caseData = { case: "c-1", reference: "BD-7F3K" };

export function button(verb: string, title: string): Execute {
  return { type: "Action.Execute", verb, title, data: caseData };
}

export function card(
  body: readonly unknown[],
  actions: readonly unknown[] = [],
) {
  return { type: "AdaptiveCard", version: "1.5", body, actions };
}

export function text(
  words: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  return { type: "TextBlock", text: words, wrap: true, ...more };
}

export function title(words: string) {
  return text(words, { style: "heading", size: "Large", weight: "Bolder" });
}

export function run(
  words: string,
  more: Readonly<Record<string, unknown>> = {},
) {
  return {
    type: "RichTextBlock",
    inlines: [{ type: "TextRun", text: words, ...more }],
  };
}
