/* global addEventListener, caches, clients, fetch, location, skipWaiting, Response, URL */

/**
 * The service worker of a reader who keeps the site offline. The build writes what it is told before it:
 * `copy.base`, the path of the site; `copy.version`, a hash of the files; `copy.files`, their paths below
 * the base. A page comes from the network whenever there is one, so that nothing stale is shown; the copy
 * answers when there is none. A new build has another version, and its copy replaces the old one.
 */
const { base, version, files } = globalThis.copy;
const prefix = `luce ${base} `;
const cacheName = prefix + version;

addEventListener('install', (event) => {
  const requests = files.map((path) => base + path);
  event.waitUntil(
    caches
      .open(cacheName)
      .then((cache) => cache.addAll(requests))
      .then(() => skipWaiting()),
  );
});

addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((each) => each.startsWith(prefix) && each !== cacheName))
      .then((old) => Promise.all(old.map((each) => caches.delete(each))))
      .then(() => clients.claim()),
  );
});

addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin || !url.pathname.startsWith(base)) return;
  const hashed = url.pathname.startsWith(`${base}_astro/`);
  event.respondWith(hashed ? fromCopy(request) : fromNetwork(request));
});

/** The names of these files change with their content: a copy is never stale. */
async function fromCopy(request) {
  return (await caches.match(request)) ?? keep(request, await fetch(request));
}

async function fromNetwork(request) {
  try {
    const response = await fetch(request);
    return request.mode === 'navigate' ? await keep(request, response) : response;
  } catch (error) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept !== undefined) return kept;
    if (request.mode !== 'navigate') throw error;
    const instead = await caches.match(`${base}offline/`);
    return new Response(instead?.body ?? null, { status: 503, headers: instead?.headers ?? {} });
  }
}

/** Adds a page that the reader has visited to the copy. */
async function keep(request, response) {
  if (response.ok && response.type === 'basic' && !response.redirected) {
    const cache = await caches.open(cacheName);
    const { pathname } = new URL(request.url);
    await cache.put(pathname, response.clone());
  }
  return response;
}
