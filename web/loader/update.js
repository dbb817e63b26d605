// Updating: a new version installs itself beside the old one and then waits. The user's word applies it, in every tab.

let registration = null;
let applying = false;
let reloading = false;
window.goalsmithUpdateReady = false;

function updateWaits() {
  window.goalsmithUpdateReady = true;
  if (!hook("goappOnUpdate")) window.goappUpdatedBeforeWasmLoaded = true;
  hook("goalsmithOnUpdate");
}

// Without a controller there is no older version on this page, so nothing to update.
function watchInstalling(worker) {
  if (!worker) return;
  const look = () => {
    if (worker.state === "installed" && navigator.serviceWorker.controller) updateWaits();
  };
  worker.addEventListener("statechange", look);
  look();
}

async function keepOffline() {
  const container = navigator.serviceWorker;
  // Not there in some private windows and on plain http: the app works, only not offline.
  if (!container) return;
  let controlled = Boolean(container.controller);
  container.addEventListener("controllerchange", async () => {
    const first = !controlled;
    controlled = true;
    if ((first && !applying) || reloading) return;
    reloading = true;
    try {
      // Room for the app to store the draft before the page goes.
      if (typeof window.goalsmithBeforeReload === "function") await window.goalsmithBeforeReload();
    } finally {
      location.reload();
    }
  });
  container.addEventListener("message", (event) => {
    if (event.data?.type === "goalsmith:which") event.ports[0]?.postMessage(settings.version);
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
  if (registration.waiting && container.controller) updateWaits();
  watchInstalling(registration.installing);
  registration.addEventListener("updatefound", () => watchInstalling(registration.installing));
  // Tells the worker that a page of its version runs, so that it can let go of older versions' files.
  container.controller?.postMessage({ type: "goalsmith:loaded" });
}

// goalsmithApplyUpdate is the user's word. The waiting version takes over and every open tab reloads into it.
window.goalsmithApplyUpdate = () => {
  if (!registration?.waiting) return false;
  applying = true;
  registration.waiting.postMessage({ type: "goalsmith:apply" });
  return true;
};

// goappTryUpdate looks for a new version. Nothing calls it by itself: after loading, the page asks the network for nothing.
window.goappTryUpdate = () => registration?.update().catch(() => {});
