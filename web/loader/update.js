// Updating: a new version installs itself beside the old one and then waits. The user's word applies it, in every tab.

let registration = null;
let applying = false;
let staying = false;
let reloading = false;
window.goalsmithUpdateReady = false;

function updateWaits() {
  window.goalsmithUpdateReady = true;
  if (!hook("goappOnUpdate")) window.goappUpdatedBeforeWasmLoaded = true;
  hook("goalsmithOnUpdate");
}

// isNews asks a worker for its version. A page may run that one already, where the older version's files were evicted
// and the server's answered.
function isNews(worker) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data !== settings.version);
    setTimeout(resolve, 3000, true);
    worker.postMessage({ type: "goalsmith:which" }, [port2]);
  });
}

// Without a controller there is no older version on this page, so nothing to update.
function watchInstalling(worker) {
  if (!worker) return;
  const look = async () => {
    if (worker.state === "installed" && navigator.serviceWorker.controller && (await isNews(worker))) updateWaits();
  };
  worker.addEventListener("statechange", look);
  look();
}

async function reloadOnce() {
  if (reloading) return;
  reloading = true;
  try {
    // Room for the app to store the draft before the page goes.
    if (typeof window.goalsmithBeforeReload === "function") await window.goalsmithBeforeReload();
  } finally {
    location.reload();
  }
}

async function keepOffline() {
  const container = navigator.serviceWorker;
  // Not there in some private windows and on plain http: the app works, only not offline.
  if (!container) return;
  let controlled = Boolean(container.controller);
  container.addEventListener("controllerchange", async () => {
    const stays = !controlled || staying;
    const worker = container.controller;
    controlled = Boolean(worker);
    if (!controlled) return; // evicted: this page has all that it needs to go on
    staying = false;
    if (applying) return reloadOnce();
    // A page loaded while the new version was taking over runs it already, and tells it that it needs no older files.
    if (!(await isNews(worker))) return worker.postMessage({ type: "goalsmith:loaded" });
    if (!stays) reloadOnce();
  });
  container.addEventListener("message", (event) => {
    if (event.data?.type === "goalsmith:which") event.ports[0]?.postMessage(settings.version);
    // The old version can't be kept whole and the new one takes over by itself: no reason to take the page away.
    if (event.data?.type === "goalsmith:stay") {
      // Said again after the takeover it must not spare the page a later one.
      staying = !registration || Boolean(registration.waiting || registration.installing);
      event.ports[0]?.postMessage("stays");
    }
  });
  try {
    registration = await container.register(policy.createScriptURL(`${base}sw.js`), {
      scope: base,
      updateViaCache: "none",
    });
  } catch (error) {
    console.info("Goalsmith won't work offline here:", error.message);
    return;
  }
  watchInstalling(registration.waiting);
  watchInstalling(registration.installing);
  registration.addEventListener("updatefound", () => watchInstalling(registration.installing));
  // Tells the worker that a page of its version runs, so that it can let go of older versions' files.
  container.controller?.postMessage({ type: "goalsmith:loaded" });
}

// goalsmithApplyUpdate is the user's word. The waiting version takes over and every open tab reloads into it.
// Where it has taken over already, the reload alone is left to do.
window.goalsmithApplyUpdate = () => {
  if (!window.goalsmithUpdateReady) return false;
  applying = true;
  if (registration.waiting) registration.waiting.postMessage({ type: "goalsmith:apply" });
  else reloadOnce();
  return true;
};

// goappTryUpdate looks for a new version. Nothing calls it by itself: after loading, the page asks the network for nothing.
window.goappTryUpdate = () => registration?.update().catch(() => {});
