// Starting: fetch the app, say how far it is if that takes long, run it, and speak plainly when it can't.

let started = false;
let gone = false; // the server knows this page's program no more

const notice = {
  box: document.getElementById("app-progress"),
  text: document.getElementById("app-progress-text"),
  bar: document.getElementById("app-progress-bar"),
  retry: document.getElementById("app-progress-retry"),
};

function say(text, retry) {
  notice.text.textContent = text;
  notice.bar.hidden = true;
  notice.retry.hidden = !retry;
  notice.box.hidden = false;
}

// Most visits load from the device within a blink; progress that flashes by would only be noise.
let progressTimer = setTimeout(() => {
  notice.text.textContent = "Getting the checker. You can type already.";
  notice.bar.hidden = false;
  notice.box.hidden = false;
}, 700);

function hideNotice() {
  clearTimeout(progressTimer);
  notice.box.hidden = true;
}

// counted passes a download through while showing how much has come. The length is the build's, as the answer's own
// header counts compressed bytes.
function counted(response) {
  const total = Number(settings.appSize);
  if (!response.body || !total || typeof TransformStream !== "function") return response;
  let received = 0;
  const meter = new TransformStream({
    transform(chunk, controller) {
      received += chunk.byteLength;
      notice.bar.value = Math.min(100, Math.round((received * 100) / total));
      controller.enqueue(chunk);
    },
  });
  return new Response(response.body.pipeThrough(meter), { headers: { "Content-Type": "application/wasm" } });
}

async function compile(imports) {
  const response = await fetch(settings.app);
  gone = !response.ok;
  if (gone) throw new Error(`the server answered ${response.status}`);
  const streams = WebAssembly.instantiateStreaming && response.headers.get("Content-Type") === "application/wasm";
  if (!streams) return WebAssembly.instantiate(await counted(response).arrayBuffer(), imports);
  // The browser keeps compiled code only for an untouched response, so one that is on the device already isn't counted.
  const local = navigator.serviceWorker?.controller;
  return WebAssembly.instantiateStreaming(local ? response : counted(response), imports);
}

async function start() {
  if (typeof WebAssembly !== "object") {
    clearTimeout(progressTimer);
    say("This browser has no WebAssembly, which Goalsmith needs to read goals. Any current browser will do.", false);
    return;
  }
  const go = new Go();
  let instance;
  try {
    ({ instance } = await compile(go.importObject));
  } catch (error) {
    clearTimeout(progressTimer);
    console.info("Goalsmith's download:", error.message);
    say("Goalsmith couldn't be downloaded. Your text is still here; check the connection.", true);
    return;
  }
  await glossaryAtHand();
  await earlyTypingRests();
  started = true;
  const ended = go.run(instance);
  hideNotice();
  keepOffline();
  await ended;
  // The app runs until the page goes; to be here means that it stopped on the way.
  say("Goalsmith stopped unexpectedly. Reload the page: saved drafts are kept.", true);
}

notice.retry.addEventListener("click", () => {
  // A program that stopped can't be started again in the same page, nor one that is gone; but where early text can't be
  // carried over a reload, it isn't given up for one.
  if (started || !window.goalsmithEarly.text || (gone && carryEarly())) {
    location.reload();
    return;
  }
  notice.box.hidden = true;
  start();
});
start();
