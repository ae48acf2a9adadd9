import { find, make } from "./dom.js";

/** On a narrow screen one person's window is seen at a time; on a wide one all of them, and there are no tabs. */
export function createTabs(parts) {
  const bar = find(".tabs");
  const columns = find(".columns");
  const narrow = matchMedia("(max-width: 979px)");
  const tabs = new Map();

  for (const { role, title } of parts) {
    const tab = make("button", { type: "button", className: "tab" }, title);
    tab.id = `tab-${role}`;
    tab.setAttribute("role", "tab");
    tab.setAttribute("aria-controls", `column-${role}`);
    tab.addEventListener("click", () => select(role));
    tab.addEventListener("keydown", (event) => step(event, role));
    tabs.set(role, tab);
    bar.append(tab);
  }

  function select(role) {
    columns.dataset.shown = role;
    for (const [each, tab] of tabs) {
      tab.setAttribute("aria-selected", String(each === role));
      tab.tabIndex = each === role ? 0 : -1;
    }
    const tab = tabs.get(role);
    tab.classList.remove("unread");
    tab.removeAttribute("aria-description");
  }

  function step(event, role) {
    const roles = [...tabs.keys()];
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    const next = roles.at((roles.indexOf(role) + by) % roles.length);
    select(next);
    tabs.get(next).focus();
  }

  function unread(role) {
    if (!narrow.matches || columns.dataset.shown === role) return;
    const tab = tabs.get(role);
    tab.classList.add("unread");
    tab.setAttribute("aria-description", "has something new");
  }

  select(parts[0].role);
  return { unread, select };
}
