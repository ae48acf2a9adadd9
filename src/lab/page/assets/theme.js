import { find } from "./dom.js";

const key = "theme";

/** Follows the system until the person chooses; the choice stays on this machine. */
export function startTheme() {
  const button = find("#theme");
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () =>
    (document.documentElement.dataset.theme ??
      (systemIsDark.matches ? "dark" : "light")) === "dark";

  function show() {
    button.ariaLabel = isDark() ? "Use light colours" : "Use dark colours";
    button.title = button.ariaLabel;
  }

  const stored = localStorage.getItem(key);
  if (stored === "dark" || stored === "light")
    document.documentElement.dataset.theme = stored;
  button.addEventListener("click", () => {
    const theme = isDark() ? "light" : "dark";
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(key, theme);
    show();
  });
  systemIsDark.addEventListener("change", show);
  show();
}
