// The worker that runs the tagger: loads Go's support script and tagger.wasm, whose addresses come in its own query.

const query = new URL(self.location.href).searchParams;

// A worker can load scripts from anywhere; this one takes only files beside its own.
function beside(address) {
  const folder = new URL("./", self.location.href).href;
  const url = new URL(address ?? "", folder).href;
  if (!url.startsWith(folder)) throw new TypeError(`${address} is not one of Goalsmith's files`);
  return url;
}

const policy = self.trustedTypes
  ? self.trustedTypes.createPolicy("goalsmith", { createScriptURL: beside })
  : { createScriptURL: beside };

// Messages that come before the Go program listens are held, and replayed in order.
const early = [];
const hold = (event) => early.push(event.data);
self.addEventListener("message", hold);

async function start() {
  importScripts(policy.createScriptURL(query.get("exec")));
  const go = new Go();
  const response = await fetch(beside(query.get("wasm")));
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  const streams = WebAssembly.instantiateStreaming && response.headers.get("Content-Type") === "application/wasm";
  const { instance } = streams
    ? await WebAssembly.instantiateStreaming(response, go.importObject)
    : await WebAssembly.instantiate(await response.arrayBuffer(), go.importObject);
  const ended = go.run(instance);
  self.removeEventListener("message", hold);
  for (const data of early.splice(0)) self.dispatchEvent(new MessageEvent("message", { data }));
  await ended;
  throw new Error("the tagger stopped");
}

// The page goes on without tags when it hears this.
start().catch((error) => self.postMessage({ type: "off", reason: String(error.message ?? error) }));
