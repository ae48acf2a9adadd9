import { find, make } from "./dom.js";
import { post } from "./server.js";

/** The list of stories and the way back to the beginning. */
export function createStory({ notice, restarted }) {
  const form = find("#story");
  const choice = find("#story-choice");
  const button = find("button[type=submit]", form);
  let listed = "";

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void startOver();
  });

  async function startOver() {
    if (button.disabled) return;
    button.disabled = true;
    notice("Setting the stage.");
    const result = await post("/api/start-over", { story: choice.value });
    notice(result.ok ? "" : result.error);
    button.disabled = false;
    button.focus();
    if (result.ok) restarted();
  }

  function update({ stories, story }) {
    const ids = JSON.stringify([stories, story]);
    if (ids === listed) return;
    listed = ids;
    choice.replaceChildren(
      ...stories.map(({ id, title }) =>
        make("option", { value: id, textContent: title }),
      ),
    );
    if (story !== null) choice.value = story;
  }

  return { update };
}
