/**
 * How Teams shows cards, in our own colours: each colour is a variable of card.css, so that a change of theme repaints
 * without rendering anew (a form keeps what was typed).
 */
const colours = Object.fromEntries(
  ["default", "dark", "light", "accent", "good", "warning", "attention"].map(
    (name) => [
      name,
      { default: `var(--ac-${name})`, subtle: `var(--ac-${name}-subtle)` },
    ],
  ),
);

const containerStyles = Object.fromEntries(
  ["default", "emphasis", "accent", "good", "attention", "warning"].map(
    (name) => [
      name,
      {
        backgroundColor: `var(--ac-${name}-back)`,
        borderColor: `var(--ac-${name}-edge)`,
        foregroundColors: colours,
      },
    ],
  ),
);

export const hostConfig = {
  supportsInteractivity: true,
  fontTypes: {
    default: {
      fontFamily: "var(--font)",
      fontSizes: {
        small: 12,
        default: 14,
        medium: 15,
        large: 16,
        extraLarge: 20,
      },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
    monospace: {
      fontFamily: "var(--mono)",
      fontSizes: {
        small: 12,
        default: 12,
        medium: 13,
        large: 14,
        extraLarge: 16,
      },
      fontWeights: { lighter: 300, default: 400, bolder: 600 },
    },
  },
  lineHeights: {
    small: 16,
    default: 20,
    medium: 20,
    large: 22,
    extraLarge: 28,
  },
  spacing: {
    small: 4,
    default: 8,
    medium: 12,
    large: 16,
    extraLarge: 24,
    padding: 12,
  },
  separator: { lineThickness: 1, lineColor: "var(--line)" },
  imageSizes: { small: 32, medium: 52, large: 100 },
  textBlock: { headingLevel: 3 },
  textStyles: {
    heading: { size: "large", weight: "bolder" },
    columnHeader: { size: "small", weight: "bolder" },
  },
  containerStyles,
  factSet: {
    title: { size: "small", isSubtle: true, weight: "default", wrap: true },
    value: { size: "small", wrap: true },
    spacing: 12,
  },
  inputs: {
    label: {
      inputSpacing: "small",
      requiredInputs: { weight: "bolder", suffix: " *" },
      optionalInputs: { weight: "bolder" },
    },
    errorMessage: { color: "attention", size: "small" },
  },
  table: { cellSpacing: 6 },
  actions: {
    maxActions: 6,
    spacing: "medium",
    buttonSpacing: 8,
    actionsOrientation: "horizontal",
    actionAlignment: "left",
    allowTitleToWrap: true,
    showCard: { actionMode: "inline", inlineTopMargin: 12, style: "emphasis" },
  },
  adaptiveCard: { allowCustomStyle: false },
};
