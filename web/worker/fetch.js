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
  // The browser may have evicted one file or all of them: the network answers, and the version is made whole again.
  event.waitUntil(heal());
  try {
    const response = await fetch(file.url, { cache: "no-cache", credentials: "same-origin" });
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
    return await caches.match(url, { cacheName: CACHE });
  } catch (error) {
    return undefined;
  }
}

let healing = null;

// heal brings back every file that is missing, as far as the network still has this version. One run at a time: a page
// asks for many files at once.
function heal() {
  healing ??= (async () => {
    try {
      const cache = await caches.open(CACHE);
      const missing = [];
      for (const file of RELEASE.files) {
        if (!(await cache.match(file.url))) missing.push(file);
      }
      const stores = await Promise.allSettled(missing.map((file) => store(cache, file)));
      if (stores.some((result) => result.status === "rejected")) await giveWay();
    } catch (error) {
      // No storage: nothing is lost, the next request tries again.
    } finally {
      healing = null;
    }
  })();
  return healing;
}

// giveWay lets the next version take over without anybody's word: files of this one are gone and the server has them no
// more, so there is nothing to stay on. The next version does the waiting: while this worker works, it isn't replaced.
async function giveWay() {
  await self.registration.update();
  const next = self.registration.waiting ?? self.registration.installing;
  next?.postMessage({ type: "goalsmith:inherit" });
}

// unknownPage asks the server about an address that isn't a route of this version; offline, the app opens.
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
    for (const cacheName of await ownCaches()) {
      const kept = await caches.match(request.url, { cacheName, ignoreSearch: true });
      if (kept) return kept;
    }
  } catch (error) {
    // Fall through to the network.
  }
  return fetch(request);
}
