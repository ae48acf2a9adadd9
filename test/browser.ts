import assert from "node:assert/strict";
import { appendFile, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Page,
} from "playwright-core";
import { exists, unpackChromium } from "./packaged-chromium.ts";

/** A Chromium for the browser tests: the machine's own, else the one of @sparticuz/chromium, else none and why. */

export interface FoundBrowser {
  readonly executablePath: string;
  readonly args: readonly string[];
  /** Set where the machine lacks libraries that come with the package. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface NoBrowser {
  readonly skip: string;
}

/** For root, for a closed network, and for a browser that calls nobody. */
const quietArgs: readonly string[] = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-domain-reliability",
  "--no-pings",
  // Also for addresses: nothing but loopback is found.
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1, EXCLUDE [::1]",
];

const usualPlaces: readonly string[] = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Each candidate is really started; the first that shows a page is taken. With a wanted path, only that one is tried. */
export async function findBrowser(
  wanted = process.env["CHROMIUM_PATH"],
): Promise<FoundBrowser | NoBrowser> {
  const why: string[] = [];
  for (const path of wanted === undefined ? usualPlaces : [wanted]) {
    if (!(await exists(path))) continue;
    const browser = { executablePath: path, args: quietArgs };
    const problem = await tryStart(browser);
    if (problem === undefined) return browser;
    why.push(`${path} does not start: ${problem}`);
  }
  if (why.length === 0)
    why.push(
      wanted === undefined
        ? "no Chromium in its usual places"
        : `there is nothing at ${wanted}`,
    );
  if (wanted === undefined) {
    const packaged = await findPackaged();
    if (!("skip" in packaged)) return packaged;
    why.push(packaged.skip);
  }
  return { skip: why.join("; ") };
}

async function findPackaged(): Promise<FoundBrowser | NoBrowser> {
  if (process.platform !== "linux" || process.arch !== "x64")
    return { skip: "@sparticuz/chromium is for Linux on x64 only" };
  try {
    const folder = await unpackChromium();
    // A machine without fonts draws no letters.
    const fonts: Record<string, string> = (await exists(
      "/etc/fonts/fonts.conf",
    ))
      ? {}
      : { FONTCONFIG_FILE: join(folder, "fonts.conf") };
    const executablePath = join(folder, "chromium");
    const plain = { executablePath, args: quietArgs, env: fonts };
    if ((await tryStart(plain)) === undefined) return plain;
    // A bare machine has no NSS. The package carries it for Amazon Linux, and it serves elsewhere.
    const env = { ...fonts, LD_LIBRARY_PATH: join(folder, "al2023", "lib") };
    const problem = await tryStart({ ...plain, env });
    if (problem === undefined) return { ...plain, env };
    return {
      skip: `the one of @sparticuz/chromium does not start: ${problem}`,
    };
  } catch (error) {
    return { skip: `@sparticuz/chromium cannot be unpacked: ${line(error)}` };
  }
}

async function launch({ executablePath, args, env }: FoundBrowser) {
  return chromium.launch({
    executablePath,
    args: [...args],
    timeout: 45_000,
    ...(env === undefined ? {} : { env: { ...process.env, ...env } }),
  });
}

/** Undefined when it shows a page. */
async function tryStart(found: FoundBrowser): Promise<string | undefined> {
  let browser: Browser | undefined;
  try {
    browser = await launch(found);
    const page = await browser.newPage();
    await page.setContent("<p>here</p>");
    return (await page.textContent("p")) === "here" ? undefined : "blank page";
  } catch (error) {
    return line(error);
  } finally {
    await browser?.close();
  }
}

function line(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const missing = /error while loading shared libraries: [^\n]*/.exec(words);
  return (missing?.[0] ?? words.split("\n", 1)[0] ?? "").slice(0, 200);
}

export interface TestBrowser {
  page(options?: BrowserContextOptions): Promise<Page>;
  /** Addresses beyond the loopback that a page asked for. They were blocked. */
  readonly strangers: readonly string[];
  /** Fails when a page asked for anything beyond the loopback. */
  close(): Promise<void>;
}

let found: Promise<FoundBrowser | NoBrowser> | undefined;

export async function openBrowser(): Promise<TestBrowser | NoBrowser> {
  const which = await (found ??= findBrowser());
  if ("skip" in which) return which;
  const browser = await launch(which);
  const strangers: string[] = [];
  return {
    strangers,
    async page(options = {}) {
      const context = await browser.newContext(options);
      // Watching costs less than routing each request through here; the resolver rule does the blocking.
      const note = (address: string) => {
        if (isStranger(new URL(address))) strangers.push(address);
      };
      context.on("request", (request) => note(request.url()));
      context.on("page", (page) =>
        page.on("websocket", (socket) => note(socket.url())),
      );
      return context.newPage();
    },
    async close() {
      await browser.close();
      assert.deepEqual(strangers, [], "A page asked for more than loopback.");
    },
  };
}

function isStranger({ protocol, hostname }: URL): boolean {
  return (
    /^(https?|wss?|ftp):$/.test(protocol) &&
    !/^(localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(hostname)
  );
}

/** For a suite's `before`: a browser, or the suite is skipped and the run says at its end why. */
export async function browserOrSkip(
  suite: Mocha.Context,
): Promise<TestBrowser> {
  const opened = await openBrowser();
  if (!("skip" in opened)) return opened;
  await appendFile(noteOf(mainProcess()), `${opened.skip}\n`);
  return suite.skip();
}

/** Parallel test files run in children of the process that reports. */
function mainProcess(): number {
  return process.env["MOCHA_WORKER_ID"] === undefined
    ? process.pid
    : process.ppid;
}

function noteOf(pid: number): string {
  return join(tmpdir(), `bounce-desk-no-browser-${pid}`);
}

/** Mocha calls it once, after everything, when this file is required. */
export async function mochaGlobalTeardown(): Promise<void> {
  const note = await readFile(noteOf(process.pid), "utf8").catch(() => "");
  await rm(noteOf(process.pid), { force: true });
  const why = note.split("\n", 1)[0] ?? "";
  if (why !== "")
    process.stderr.write(`\n  Browser tests did not run: ${why}.\n\n`);
}
