// The journey of typing, fixing, undoing and reloading in Firefox, by WebDriver BiDi. GOALSMITH_BIN names the binary
// and FIREFOX the browser; `make test-firefox` sets both. Ends with 1 and a line on what failed.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";

const patience = 30_000;
const vague = "Increase sales soon";

async function serve(bin) {
  const server = spawn(bin, ["serve", "--addr", "127.0.0.1:0"], { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface({ input: server.stdout });
  for await (const line of lines) {
    const address = /http:\S+/.exec(line);
    if (address) return { url: address[0], stop: () => server.kill("SIGTERM") };
  }
  throw new Error(`${bin} serve printed no address`);
}

// until waits for a condition in the page; it is looked at on every frame.
function until(page, what, ...args) {
  return page.waitForFunction(what, { timeout: patience, polling: 50 }, ...args);
}

const text = (page) => page.$eval('[data-part="goal-editor"]', (e) => e.value);
const reviewed = (page) =>
  until(page, () => document.documentElement.dataset.reviewed === String(document.querySelector('[data-part="goal-editor"]').value.length));
const becomes = async (page, want) => {
  await until(page, (s) => document.querySelector('[data-part="goal-editor"]').value === s, want);
  await reviewed(page);
};
const changes = async (page, from) => {
  await until(page, (s) => document.querySelector('[data-part="goal-editor"]').value !== s, from);
  await reviewed(page);
  return text(page);
};

async function undo(page) {
  await page.keyboard.down("Control");
  await page.keyboard.press("z");
  await page.keyboard.up("Control");
}

async function journey(page, url) {
  await page.goto(url);
  await until(page, () => document.documentElement.dataset.state === "ready");
  await until(page, () => document.activeElement === document.querySelector('[data-part="goal-editor"]'));

  await page.keyboard.type(vague);
  await reviewed(page);
  const marks = await page.$$eval('[data-part="underline"]', (all) => all.map((e) => `${e.dataset.rule}=${e.textContent}`));
  assert.ok(marks.includes("vague-verb=Increase"), `underlines: ${marks}`);
  assert.ok(marks.includes("vague-timing=soon"), `underlines: ${marks}`);

  await page.click('[data-part="finding"] [data-act="apply-fix"]');
  const fixed = await changes(page, vague);
  await undo(page);
  await becomes(page, vague);

  await page.click('[data-part="finding"] [data-act="apply-fix"]');
  await becomes(page, fixed);
  await page.click('[data-act="use-rewrite"]');
  const draft = await changes(page, fixed);
  assert.match(draft, /\[[^\]]+\]/, "a rewrite of a vague goal has blanks");
  await undo(page);
  await becomes(page, fixed);
  await undo(page);
  await becomes(page, vague);

  await page.click('[data-act="set-role"][data-role="ae"]');
  await until(page, () => document.querySelector('[data-act="set-role"][data-role="ae"]').getAttribute("aria-pressed") === "true");
  await page.reload();
  await until(page, () => document.documentElement.dataset.state === "ready");
  await becomes(page, vague);
  assert.equal(await page.$eval('[data-act="set-role"][aria-pressed="true"]', (e) => e.dataset.role), "ae");
  await until(page, () => document.documentElement.dataset.tagger === "ready");
}

const bin = process.env.GOALSMITH_BIN;
if (!bin) {
  console.error("firefox.mjs: GOALSMITH_BIN names no binary; run `make test-firefox`, which builds one");
  process.exit(1);
}
const server = await serve(bin);
let browser;
try {
  browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX || "/usr/bin/firefox-esr",
    headless: true,
    // A headless window can lose the focus to nothing; the page's caret must not depend on that.
    extraPrefsFirefox: { "focusmanager.testmode": true },
  });
  const page = await browser.newPage();
  const faults = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  await journey(page, server.url);
  assert.deepEqual(faults, [], "the page reports errors");
  console.log(`ok  Firefox ${await browser.version()}: typing, fix, undo, rewrite, reload`);
} catch (error) {
  console.error(`firefox.mjs: ${error.stack}`);
  process.exitCode = 1;
} finally {
  await browser?.close();
  server.stop();
}
