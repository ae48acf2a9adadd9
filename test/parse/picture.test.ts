import assert from "node:assert/strict";
import { pictureSize } from "../../src/parse/picture-size.ts";
import { openSandbox, type Sandbox } from "../../src/parse/sandbox.ts";
import { browserOrSkip, type TestBrowser } from "../browser.ts";

const ERROR =
  "Your message to orders@fabrikam.example could not be delivered.<p>550 5.7.64 TenantAttribution; Relay Access Denied";

/** A PNG's signature and header chunk, and nothing behind them. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([head, size, Buffer.from("0806000000", "hex")]);
}

describe("a picture of an error", function () {
  this.timeout(150_000);
  let browser: TestBrowser;
  let sandbox: Sandbox;
  const opened: { close(): Promise<void> }[] = [];

  before(async function () {
    browser = await browserOrSkip(this);
    sandbox = openSandbox();
    opened.push(sandbox, browser);
  });

  after(async () => {
    for (const one of opened) await one.close();
  });

  async function draw(html: string, type: "png" | "jpeg"): Promise<Buffer> {
    const page = await browser.page({ viewport: { width: 760, height: 240 } });
    await page.setContent(`<body style="font: 18px sans-serif">${html}`);
    return page.screenshot({ type });
  }

  for (const type of ["png", "jpeg"] as const)
    it(`is read and asked back: ${type}`, async () => {
      const reading = await sandbox.read("x", await draw(ERROR, type));
      const [bounce] = reading.bounces;
      assert.equal(reading.kind, "picture");
      assert.equal(bounce?.replyCode, "550");
      assert.equal(bounce.status, "5.7.64");
      assert.equal(bounce.recipient, "orders@fabrikam.example");
      assert.match(reading.because, /read from a picture.*confirm/);
    });

  it("without an error in it is said to be so", async () => {
    const lunch = await draw("Lunch is at noon in the garden.", "png");
    const { kind, bounces, because } = await sandbox.read("x", lunch);
    assert.equal(kind, "picture");
    assert.deepEqual(bounces, []);
    assert.match(because, /no mail error could be read/);
  });

  it("that is cut off ends in one sentence, and the next one is read", async () => {
    const whole = await draw(ERROR, "png");
    const cut = await sandbox.read("x", whole.subarray(0, 2000));
    assert.equal(cut.kind, "unreadable");
    assert.match(cut.because, /^Could not read this picture[^\n]*\.$/);
    const next = await sandbox.read("x", whole);
    assert.equal(next.bounces[0]?.status, "5.7.64");
  });
});

describe("a hostile picture", () => {
  it("that claims billions of pixels is refused before it is unpacked", async () => {
    const sandbox = openSandbox();
    const reading = await sandbox.read("x", pngHead(60_000, 60_000));
    await sandbox.close();
    assert.equal(reading.kind, "unreadable");
    assert.match(reading.because, /too large/);
  });

  it("that takes too long ends in one sentence", async () => {
    const files = { heapMiB: 96, timeoutMs: 3000 };
    const hasty = openSandbox(files, { heapMiB: 192, timeoutMs: 1 });
    const reading = await hasty.read("x", pngHead(10, 10));
    await hasty.close();
    assert.equal(reading.kind, "unreadable");
    assert.match(reading.because, /^Could not read this picture/);
  });
});

describe("a picture's size", () => {
  const jpeg = Buffer.from(
    "ffd8ffe000044a46ffffc4000300ffc2000b0800f0014001011100",
    "hex",
  );
  it("stands in its header", () => {
    assert.deepEqual(pictureSize(pngHead(760, 240)), {
      width: 760,
      height: 240,
    });
    assert.deepEqual(pictureSize(jpeg), { width: 320, height: 240 });
  });

  it("is not guessed where the header ends early or says nothing", () => {
    for (let end = 0; end < 19; end += 1)
      assert.equal(pictureSize(jpeg.subarray(0, end)), undefined);
    for (let end = 0; end < 24; end += 1)
      assert.equal(pictureSize(pngHead(1, 1).subarray(0, end)), undefined);
    assert.equal(pictureSize(pngHead(0, 7)), undefined);
    assert.equal(
      pictureSize(Buffer.from("ffd8ffe00000ffffffff", "hex")),
      undefined,
    );
  });
});
