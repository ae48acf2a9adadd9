const unreachable = "The lab does not answer. Is it still running?";

/** The stage as it stands now. */
export async function readStage() {
  const response = await fetch("/api/stage");
  if (!response.ok) throw new Error(unreachable);
  return await response.json();
}

/** { ok: true, answer } or { ok: false, error }, a sentence for the person. */
export async function post(path, request = {}) {
  try {
    const response = await fetch(path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(request),
    });
    const answer = await response.json();
    if (response.ok) return { ok: true, answer };
    return { ok: false, error: answer.error };
  } catch {
    return { ok: false, error: unreachable };
  }
}

/** Calls back on each change, and with whether the lab can be reached. */
export function listen({ changed, reachable }) {
  const events = new EventSource("/api/events");
  events.addEventListener("changed", changed);
  events.addEventListener("open", () => reachable(true));
  events.addEventListener("error", () => reachable(false));
}
