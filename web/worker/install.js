// The service worker keeps one whole version of Goalsmith on the device. RELEASE, written in front of this by package
// site, names the version, its base path, its pages and every file with its SHA-256. The rules:
//  - a version is stored whole and checked byte for byte, or not at all;
//  - it takes over on the user's word, or when no tab of the older one is left;
//  - an older version's files go only when no open tab needs them.

// Two copies of Goalsmith may live on one origin under different paths, and must leave each other's caches alone.
const PREFIX = `goalsmith:${RELEASE.base}:`;
const CACHE = PREFIX + RELEASE.version;

let installed = null;

self.addEventListener("install", (event) => {
  installed = install();
  event.waitUntil(installed);
});

async function install() {
  try {
    await storeAll();
    // The browser may clear storage while this runs. What isn't there now never becomes a version.
    const stored = await (await caches.open(CACHE)).keys();
    if (stored.length < RELEASE.files.length) throw new Error("the store was cleared during the install");
  } catch (error) {
    // A tab may still live on a cache of this very version, from before a downgrade.
    const pages = self.registration.active ? await openPages() : [];
    const versions = await Promise.all(pages.map(askVersion));
    if (!versions.includes(RELEASE.version)) await caches.delete(CACHE);
    console.info("Goalsmith stays as it is:", error.message);
    throw error;
  }
}

// storeAll stores every file, or throws once none of them is on its way any more: a straggler would otherwise write
// into what is then cleaned up.
async function storeAll() {
  const cache = await caches.open(CACHE);
  const stop = new AbortController();
  let reason = null;
  const failed = (error) => {
    reason ??= error;
    stop.abort();
  };
  await Promise.all(RELEASE.files.map((file) => store(cache, file, stop.signal).catch(failed)));
  if (reason) throw reason;
}

async function store(cache, file, signal) {
  await cache.put(file.url, (await reuse(file)) ?? (await download(file, signal)));
}

// reuse copies a file that a kept version already brought, when its bytes are the same. Caches are looked into by name,
// since opening one that has just been deleted would bring it back.
async function reuse(file) {
  for (const cacheName of await ownCaches()) {
    const kept = await caches.match(file.url, { cacheName });
    const copy = kept && (await checked(kept, file));
    if (copy) return copy;
  }
  return null;
}

// download revalidates rather than reloads: what the page has just fetched costs a 304. But a copy that was spoilt on
// its way into the browser's own store would be confirmed like that for ever, so a wrong one is fetched again past it.
async function download(file, signal) {
  for (const cache of ["no-cache", "reload"]) {
    const response = await fetch(file.url, { cache, credentials: "same-origin", signal });
    if (!response.ok) throw new Error(`${file.url}: the server answered ${response.status}`);
    const copy = await checked(response, file);
    if (copy) return copy;
  }
  throw new Error(`${file.url}: not the file of version ${RELEASE.version}`);
}

// checked returns a clean copy of the response if its bytes have the file's SHA-256, else null. The copy keeps the
// policy headers, and drops what was only true on the wire; it also forgets a redirect, which no page may be served from.
async function checked(response, file) {
  const bytes = await response.arrayBuffer();
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const hex = Array.from(sum, (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (hex !== file.sha256) return null;
  const headers = new Headers(response.headers);
  for (const name of ["Content-Encoding", "Content-Length", "Transfer-Encoding", "Vary"]) headers.delete(name);
  return new Response(bytes, { headers });
}

async function ownCaches() {
  return (await caches.keys()).filter((name) => name.startsWith(PREFIX));
}

self.addEventListener("activate", (event) => event.waitUntil(activate()));

async function activate() {
  // On the first visit this lets the open page fetch its late files from the cache.
  await self.clients.claim();
  // With tabs open, they are about to reload and will ask for pruning; waiting for them here would hold up their files.
  if ((await openPages()).length === 0) await prune();
}

self.addEventListener("message", (event) => {
  if (event.data?.type === "goalsmith:apply") event.waitUntil(takeOver());
  if (event.data?.type === "goalsmith:inherit") event.waitUntil(inherit());
  if (event.data?.type === "goalsmith:which") event.ports[0]?.postMessage(RELEASE.version);
  if (event.data?.type === "goalsmith:loaded") event.waitUntil(prune());
});

// takeOver replaces the older worker. A browser that has put the older one to rest for it may see it woken by a late
// request, and then waits for half a minute of silence; asked again, it doesn't.
async function takeOver() {
  const again = setInterval(() => self.skipWaiting(), 1000);
  try {
    await self.skipWaiting();
  } finally {
    clearInterval(again);
  }
}

// inherit follows a version that can't be kept whole. Open tabs hear first that it isn't a word to reload on; they work
// on as they are.
async function inherit() {
  await installed;
  if (/^activat/.test(self.serviceWorker?.state)) return; // it has taken over already
  await Promise.all((await openPages()).map((page) => ask(page, "goalsmith:stay")));
  await takeOver();
}

// prune deletes older versions' files once every open tab says that it runs this version. A tab that doesn't answer may
// be an old one asleep: its files stay until a later page loads.
async function prune() {
  const pages = await openPages();
  const versions = await Promise.all(pages.map(askVersion));
  if (!versions.every((version) => version === RELEASE.version)) return;
  // Another cache may belong to a newer version that is just being stored.
  if (self.registration.installing || self.registration.waiting) return;
  const names = await ownCaches();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}

async function openPages() {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return pages.filter((page) => page.url.startsWith(self.registration.scope));
}

function askVersion(page) {
  return ask(page, "goalsmith:which");
}

// ask resolves to a tab's answer, or to "" from one that is asleep.
function ask(page, type) {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data);
    setTimeout(resolve, 5000, "");
    page.postMessage({ type }, [port2]);
  });
}
