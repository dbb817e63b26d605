// Answering: everything of this version comes from its cache, whether the network is there or not.

const FILES = new Map(RELEASE.files.map((file) => [file.url, file]));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin || !url.pathname.startsWith(RELEASE.base)) return;
  const page = pageOf(url.pathname);
  if (page && request.mode === "navigate") {
    event.respondWith(own(event, FILES.get(page)));
  } else if (FILES.has(url.pathname)) {
    event.respondWith(own(event, FILES.get(url.pathname)));
  } else if (request.mode === "navigate") {
    event.respondWith(unknownPage(event));
  } else {
    event.respondWith(older(request));
  }
});

// pageOf names the stored page for an app route, with or without a closing slash or index.html.
function pageOf(path) {
  const folder = path.replace(/index\.html$/, "");
  return RELEASE.pages[folder] ?? RELEASE.pages[folder.replace(/\/$/, "")];
}

async function own(event, file) {
  const kept = await stored(file.url);
  if (kept) return kept;
  // The browser may have evicted one file or the whole cache: fetch it, and put it back if it is still this version's.
  try {
    const response = await fetch(file.url, { cache: "no-cache", credentials: "same-origin" });
    if (response.ok) event.waitUntil(heal(file, response.clone()));
    if (!response.redirected) return response;
    return new Response(response.body, { status: response.status, headers: response.headers });
  } catch (error) {
    const root = event.request.mode === "navigate" && (await stored(RELEASE.base));
    return root || Response.error();
  }
}

// stored never throws: with storage denied or broken the network still answers.
async function stored(url) {
  try {
    return await (await caches.open(CACHE)).match(url);
  } catch (error) {
    return undefined;
  }
}

async function heal(file, response) {
  try {
    const copy = await checked(response, file);
    if (copy) await (await caches.open(CACHE)).put(file.url, copy);
  } catch (error) {
    // Nothing is lost: the next request tries again.
  }
}

// unknownPage asks the server about an address that isn't a route of this version; offline, the app itself says so.
async function unknownPage(event) {
  try {
    return await fetch(event.request);
  } catch (error) {
    return (await stored(RELEASE.base)) ?? Response.error();
  }
}

// older serves a tab that still runs an earlier version, whose late files only its own cache may have.
async function older(request) {
  try {
    for (const name of await ownCaches()) {
      const kept = await (await caches.open(name)).match(request.url, { ignoreSearch: true });
      if (kept) return kept;
    }
  } catch (error) {
    // Fall through to the network.
  }
  return fetch(request);
}
