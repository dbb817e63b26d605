// Installing: the browser's offer is kept until the user asks for it, never shown on its own.

let offer = null;

function installChanged() {
  // go-app reads this flag when it starts, for offers that came before it.
  if (!hook("goappOnAppInstallChange")) window.goappAppInstallChangedBeforeWasmLoaded = true;
  hook("goalsmithOnInstallChange");
}

window.addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
  installChanged();
});
window.addEventListener("appinstalled", () => {
  offer = null;
  installChanged();
});

window.goalsmithInstalled = () =>
  navigator.standalone === true || window.matchMedia("(display-mode: standalone)").matches;

// Safari installs through its share menu and never makes an offer, so the app shows how.
window.goappIsAppleBrowser = () => {
  const agent = navigator.userAgent;
  const touchMac = /\bMacintosh\b/.test(agent) && navigator.maxTouchPoints > 1;
  const otherEngine = /\b(Chrome|Chromium|Edg|OPR|Firefox)\//.test(agent);
  return /\biP(hone|ad|od)\b/.test(agent) || touchMac || (/\bSafari\//.test(agent) && /\bMacintosh\b/.test(agent) && !otherEngine);
};

window.goappIsAppInstallable = () => !window.goalsmithInstalled() && (offer !== null || window.goappIsAppleBrowser());

// goappShowInstallPrompt resolves to "accepted", "dismissed", or "none" where the browser made no offer.
window.goappShowInstallPrompt = async () => {
  const current = offer;
  if (!current) return "none";
  offer = null;
  await current.prompt();
  const choice = await current.userChoice;
  installChanged();
  return choice.outcome;
};
