import { make } from "./dom.js";

/** A file that the bot offers or that is there, as Teams draws it. `consent(answer)` resolves when the bot has answered. */
export function createFileView(consent) {
  function show(body, { file, text = "" }) {
    const parts =
      file.kind === "consent" ? asking(file, consent) : there(file, text);
    body.replaceChildren(make("div", { className: "card file" }, ...parts));
  }

  return { show };
}

function asking({ name, description = "", sizeInBytes }, consent) {
  const buttons = [
    ["accept", "Allow"],
    ["decline", "Decline"],
  ].map(([answer, title]) => {
    const button = make("button", {
      type: "button",
      className: answer === "accept" ? "button primary" : "button",
      textContent: title,
    });
    button.addEventListener("click", () => void press(answer));
    return button;
  });

  async function press(answer) {
    for (const button of buttons) button.disabled = true;
    await consent(answer);
    for (const button of buttons) button.disabled = false;
  }

  return [
    make("p", {
      className: "file-lead",
      textContent:
        "Bounce Desk needs permission to upload this file to your OneDrive",
    }),
    nameOf(name, `${description} About ${size(sizeInBytes)}.`),
    make("div", { className: "file-buttons" }, ...buttons),
  ];
}

function there({ name, uniqueId }, text) {
  const link = make("a", {
    className: "link",
    href: `/onedrive/files/${encodeURIComponent(uniqueId)}`,
    download: name,
    textContent: "Download",
  });
  link.setAttribute("aria-label", `Download ${name}`);
  const words = make("p", { className: "file-lead", textContent: text });
  return text === "" ? [nameOf(name, link)] : [words, nameOf(name, link)];
}

function nameOf(name, below) {
  return make(
    "div",
    { className: "file-name" },
    icon(),
    make(
      "div",
      {},
      make("p", { className: "file-title", textContent: name }),
      make("p", { className: "file-below" }, below),
    ),
  );
}

function icon() {
  const svgNamespace = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  const path = document.createElementNS(svgNamespace, "path");
  path.setAttribute("class", "outline");
  path.setAttribute("d", "M5 2.5h6.5L15.5 6.5v11h-10.5zM11.5 2.5v4h4");
  svg.append(path);
  return svg;
}

function size(bytes) {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} KB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
