// shots.mjs BINARY CHROMIUM [GALLERY.wasm [NAME]]: photographs every route, and every state that the development build's gallery
// lists, at three widths in light and dark, into docs/shots. The gallery is the route /gallery; each of its states is a
// link with data-part="gallery-state", an address, and its name in data-name. With NAME only that one; names may be a list
// with commas, and end in * for all that begin so.
import { mkdirSync } from "node:fs";
import { launch, serve } from "./serve.mjs";

const [binary, chromium, gallery, only] = process.argv.slice(2);
const widths = [1280, 768, 320];
const wanted = (name) =>
  !only || only.split(",").some((o) => (o.endsWith("*") ? name.startsWith(o.slice(0, -1)) : name === o));
const server = await serve(binary, ...(gallery ? ["--app", gallery, "--route", "/gallery"] : []));
const browser = await launch(chromium);
mkdirSync("docs/shots", { recursive: true });

// open loads an address in a page and waits until the app says that it is done.
async function open(page, url) {
  await page.goto(url, { waitUntil: "load" });
  await page.waitForSelector('html[data-state="ready"]', { timeout: 20_000 });
  await page.evaluate(() => document.fonts.ready);
}

try {
  const shots = [
    { name: "draft", url: server.url },
    { name: "rules", url: `${server.url}rules` },
    { name: "glossary", url: `${server.url}glossary` },
    { name: "workshop-open", url: `${server.url}workshop` },
    { name: "practice-open", url: `${server.url}practice` },
    { name: "demo-open", url: `${server.url}demo` },
  ];
  if (gallery) {
    const page = await browser.newPage();
    await open(page, `${server.url}gallery`);
    const states = await page.$$eval('[data-part="gallery-state"]', (links) =>
      links.map((link) => ({ name: link.dataset.name, url: link.href })),
    );
    if (states.length === 0) throw new Error("the gallery lists no state");
    shots.push(...states);
    await page.close();
  }
  if (only && !shots.some(({ name }) => wanted(name))) throw new Error(`no state is called ${only}`);
  for (const scheme of ["light", "dark"]) {
    for (const width of widths) {
      for (const { name, url } of shots) {
        if (!wanted(name)) continue;
        // A page of its own for each: what one state stores must not show in the next.
        const context = await browser.createBrowserContext();
        const page = await context.newPage();
        await page.emulateMediaFeatures([
          { name: "prefers-color-scheme", value: scheme },
          { name: "prefers-reduced-motion", value: "reduce" },
        ]);
        await page.setViewport({ width, height: width > 700 ? 900 : 720, deviceScaleFactor: width > 700 ? 1 : 2 });
        await open(page, url);
        const path = `docs/shots/${name}-${width}-${scheme}.png`;
        await page.screenshot({ path, fullPage: true });
        console.log(path);
        await context.close();
      }
    }
  }
} finally {
  await browser.close();
  server.stop();
}
