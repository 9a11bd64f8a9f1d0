/* Answers from what is kept, and keeps what is not. */
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('fetch', (event) => {
  const kept = caches.open('kept').then(async (cache) => {
    const found = await cache.match(event.request);
    if (found) return found;
    const response = await fetch(event.request);
    await cache.put(event.request, response.clone());
    return response;
  });
  event.respondWith(kept);
});
