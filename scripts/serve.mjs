// Starts a built goalsmith on a free port, and a Chromium of its own beside it, for the scripts that measure and photograph.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import puppeteer from "puppeteer-core";

// serve resolves to {url, stop} when the binary has printed its address.
export function serve(binary, ...flags) {
  return new Promise((resolve, reject) => {
    const server = spawn(binary, ["serve", "--addr", "127.0.0.1:0", ...flags], { stdio: ["ignore", "pipe", "inherit"] });
    server.on("error", reject);
    server.on("exit", (code) => reject(new Error(`${binary} serve ended with code ${code}`)));
    createInterface({ input: server.stdout }).on("line", (line) => {
      const address = line.match(/http:\S+/);
      if (address) resolve({ url: address[0], stop: () => server.kill("SIGTERM") });
    });
  });
}

export function launch(chromium) {
  return puppeteer.launch({
    executablePath: chromium,
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}
