// lighthouse.mjs BINARY CHROMIUM: Lighthouse's desktop scores of every route; fails when one is below its floor.
import { mkdirSync, writeFileSync } from "node:fs";
import lighthouse, { desktopConfig } from "lighthouse";
import { launch, serve } from "./serve.mjs";

const floors = { performance: 95, accessibility: 100, "best-practices": 100, seo: 100 };
const [binary, chromium] = process.argv.slice(2);
const server = await serve(binary);
const browser = await launch(chromium);
let missed = 0;
mkdirSync("build/lighthouse", { recursive: true });
try {
  for (const route of ["", "rules", "glossary"]) {
    const { port } = new URL(browser.wsEndpoint());
    const result = await lighthouse(server.url + route, { port: Number(port), output: ["json", "html"], logLevel: "error" }, desktopConfig);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError) console.log(`  ${runtimeError.code}: ${runtimeError.message}`);
    const name = `build/lighthouse/${route || "index"}`;
    writeFileSync(`${name}.json`, result.report[0]);
    writeFileSync(`${name}.html`, result.report[1]);
    console.log(`/${route} (${name}.html)`);
    for (const [id, floor] of Object.entries(floors)) {
      const score = categories[id].score === null ? NaN : Math.round(categories[id].score * 100);
      const low = !(score >= floor);
      if (low) missed++;
      console.log(`  ${id.padEnd(15)} ${String(score).padStart(3)}${low ? `  below ${floor}` : ""}`);
      for (const ref of categories[id].auditRefs) {
        const audit = audits[ref.id];
        if (ref.weight > 0 && audit.score !== null && audit.score < 0.9) {
          console.log(`    ${audit.title}: ${audit.displayValue ?? ""} ${(audit.details?.items ?? []).slice(0, 3).map((item) => item.node?.snippet ?? item.description ?? "").join(" | ")}`);
        }
      }
    }
  }
} finally {
  await browser.close();
  server.stop();
}
process.exitCode = missed ? 1 : 0;
