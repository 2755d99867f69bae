// Opens the form of a visit without a connection: the network first, what was kept from it otherwise. Nothing else is kept.
const CACHE = "visits";
const PAGE = "/app/activities/visits/new";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { pathname } = new URL(request.url);
  const page = request.mode === "navigate" && pathname === PAGE;
  if (request.method !== "GET" || !(page || pathname.startsWith("/assets/"))) return;
  event.respondWith(
    (async () => {
      const cache = await caches.open(CACHE);
      try {
        const answer = await fetch(request);
        if (page && answer.ok) await cache.put(PAGE, answer.clone());
        return answer;
      } catch (offline) {
        const kept = await cache.match(page ? PAGE : request, { ignoreVary: true });
        if (kept) return kept;
        throw offline;
      }
    })(),
  );
});
