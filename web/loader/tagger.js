// The tagger runs in a worker. Its address is made here, because the page's one script policy lives here.

window.goalsmithTaggerAvailable = () => typeof Worker === "function" && Boolean(settings.taggerWasm);

// goalsmithNewTagger starts the worker and returns it, or null where there is none. Messages sent before it is ready wait.
window.goalsmithNewTagger = () => {
  if (!window.goalsmithTaggerAvailable()) return null;
  const query = new URLSearchParams({ exec: settings.exec, wasm: settings.taggerWasm });
  try {
    return new Worker(policy.createScriptURL(`${settings.tagger}?${query}`), { name: "goalsmith-tagger" });
  } catch (error) {
    console.info("Goalsmith works without its tagger:", error.message);
    return null;
  }
};
