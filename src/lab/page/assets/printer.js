import { find, setText } from "./dom.js";
import { post } from "./server.js";
import { timeOfDay } from "./times.js";

const outcomes = {
  sent: { tone: "good", words: "sent" },
  refused: { tone: "warning", words: "refused" },
  "no-connection": { tone: "warning", words: "got no connection" },
};

/** The device's strip: what it does, what it last got, and the settings with which a person repairs it. */
export function createPrinter({ copy }) {
  const send = find("#printer-send");
  const form = find("#printer-settings");
  let last;
  let isSending = false;
  let again = "Send again";

  disclose(find("#printer-answer-toggle"), find("#printer-answer"));
  disclose(find("#printer-settings-toggle"), form);
  send.addEventListener("click", () => void sendAgain());
  find("#printer-copy").addEventListener("click", () => copy(last?.text ?? ""));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void save();
  });
  form.addEventListener("input", () => (form.dataset.touched = "yes"));

  async function sendAgain() {
    if (isSending) return;
    isSending = true;
    showSending();
    const result = await post("/api/device/send");
    isSending = false;
    showSending();
    if (!result.ok) showResult("warning", result.error);
  }

  function showSending() {
    send.setAttribute("aria-disabled", String(isSending));
    send.classList.toggle("pressed", isSending);
    setText(send, again);
  }

  async function save() {
    const { host, port, tls } = form.elements;
    const number = Number(port.value);
    const result = await post("/api/device/settings", {
      host: host.value,
      port: port.value.trim() === "" || Number.isNaN(number) ? null : number,
      tls: tls.value,
    });
    if (result.ok) delete form.dataset.touched;
    const note = find("#settings-note");
    note.dataset.tone = result.ok ? "plain" : "bad";
    setText(note, result.ok ? `Saved. ${again} to try it.` : result.error);
  }

  function update({ device, attempts }) {
    const isScanner = /^(printer|scanner)$/.test(device.kind);
    again = isScanner ? "Scan again" : "Send again";
    setText(find("#printer-name"), `The ${device.kind}`);
    setText(find("#printer-target"), `${device.host}:${device.port}`);
    setText(find("#printer-from"), device.publicIp);
    showSending();
    if (form.dataset.touched === undefined) fillSettings(device);
    last = attempts.at(-1);
    showAttempt();
  }

  function fillSettings(device) {
    const { host, port, tls } = form.elements;
    host.value = device.host;
    port.value = String(device.port);
    tls.value = device.tls;
  }

  function showAttempt() {
    const outcome = outcomes[last?.outcome];
    if (outcome === undefined) showResult("plain", "not tried yet");
    else
      showResult(
        outcome.tone,
        `last try ${outcome.words} ${timeOfDay(last.at)}`,
      );
    setText(find("#printer-text"), last?.text ?? "Nothing yet.");
    find("#printer-copy").disabled = last === undefined;
  }

  return { update };
}

function showResult(tone, words) {
  const badge = find("#printer-result");
  badge.dataset.tone = tone;
  setText(badge, words);
}

function disclose(button, panel) {
  button.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    button.setAttribute("aria-expanded", String(!panel.hidden));
  });
}
