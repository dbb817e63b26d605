// The loader runs before the app: it keeps what is typed early, fetches the app, and looks after installing and updating.
// Its files are joined into one script, in the order that package site gives, inside one function scope.

// What this build is called and where it lies stands on the loader's own script tag, so that the page needs no inline
// script, which its content security policy forbids.
const settings = document.currentScript.dataset;
const base = settings.base;

// One named policy makes every script address, and it accepts only this app's own files. A page that demands Trusted
// Types then needs no other.
const policy = (() => {
  const rules = {
    createScriptURL(address) {
      const url = new URL(address, location.href);
      if (url.origin !== location.origin || !url.pathname.startsWith(base)) {
        throw new TypeError(`${address} is not one of Goalsmith's files`);
      }
      return url.href;
    },
  };
  return window.trustedTypes ? window.trustedTypes.createPolicy("goalsmith", rules) : rules;
})();

// A static host serves /rules/index.html at "/rules/", yet the app's router knows "/rules". The address is put right
// before the app reads it. One that no route of this version has, as of a link out of a newer one, opens the app.
{
  const folder = location.pathname.replace(/index\.html$/, "");
  const plain = folder.length > base.length ? folder.replace(/\/$/, "") : folder;
  const known = JSON.parse(settings.routes).some((route) => base + route.slice(1) === plain);
  if (!known) {
    history.replaceState(null, "", base);
  } else if (plain !== location.pathname) {
    history.replaceState(history.state, "", plain + location.search + location.hash);
  }
}

// go-app asks for its environment through this name.
const environment = {
  GOAPP_ROOT_PREFIX: base.slice(0, -1),
  GOAPP_STATIC_RESOURCES_URL: base.slice(0, -1),
  GOAPP_INTERNAL_URLS: "[]",
  GOAPP_VERSION: settings.version,
};
window.goappGetenv = (name) => environment[name] ?? "";

// hook calls a function that the app may have put on the window. A hook that throws must not stop the loader.
function hook(name) {
  if (typeof window[name] !== "function") return false;
  try {
    window[name]();
  } catch (error) {
    console.warn(`${name}:`, error);
  }
  return true;
}
