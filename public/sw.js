// @ts-check
/// <reference lib="webworker" />
//
// The service worker: lets the app start without a network.
//
// - It keeps one build, whole: the page, all code, and the words of every language, since a worker may be handed a
//   tablet in another language where there is no signal. It is installed when every file is stored, and not before.
// - It answers from what it keeps, online too, so a tablet always runs files that belong together.
// - It never touches the API: what the office knows is the app's business.
// - A new build waits until every page of the old one is closed, or until a page asks for it. Nothing that somebody is
//   typing is lost to an update.
//
// `cargo xtask build` puts values in the places of names in double braces.

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** The page that answers every address of the app. */
const PAGE = "/app/";

/** Names this build. */
const BUILD = "{{build}}";

/** Every other file of this build; each name carries the hash of its bytes. @type {string[]} */
const ASSETS = /** @type {any} */ ("{{assets}}");

const CACHE_PREFIX = "cairt-";
const CACHE = CACHE_PREFIX + BUILD;

worker.addEventListener("install", (event) => event.waitUntil(storeBuild()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", answer);
worker.addEventListener("message", applyWhenAsked);

/** Stores all files or fails; the browser then keeps the worker it has and tries again later. */
async function storeBuild() {
  const cache = await caches.open(CACHE);
  await cache.addAll(ASSETS);
  await cache.put(PAGE, await fetchPage());
}

/**
 * The page's address is the same for every build, so it is asked for past the browser's own cache, and refused if the
 * server has moved on to another build since it gave out this worker.
 */
async function fetchPage() {
  const page = await fetch(PAGE, { cache: "no-store" });
  const text = await page.clone().text();
  if (!page.ok || !text.includes(BUILD)) {
    throw new Error(`${PAGE} is not of build ${BUILD}`);
  }
  return page;
}

async function takeOver() {
  await dropUnusedBuilds();
  await worker.clients.claim();
}

/** A page holds a lock with the name of its build's cache for as long as it lives (`boot.js`). */
async function dropUnusedBuilds() {
  const { held = [] } = await navigator.locks.query();
  const inUse = new Set([CACHE, ...held.map((lock) => lock.name)]);
  for (const name of await caches.keys()) {
    if (name.startsWith(CACHE_PREFIX) && !inUse.has(name)) {
      await caches.delete(name);
    }
  }
}

/** @param {FetchEvent} event */
function answer(event) {
  const { method, mode, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== worker.location.origin || !pathname.startsWith(PAGE)) {
    return;
  }
  event.respondWith(mode === "navigate" ? answerPage(event.request) : answerAsset(event.request));
}

/** @param {Request} request */
async function answerPage(request) {
  const cache = await caches.open(CACHE);
  return (await cache.match(PAGE)) ?? fetch(request);
}

/** From any build kept: a page that is still open after an update asks for the older one's files. @param {Request} request */
async function answerAsset(request) {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** A page says `{apply: true}` when the person chose to update now. @param {ExtendableMessageEvent} event */
function applyWhenAsked(event) {
  if (event.data?.apply === true) {
    event.waitUntil(worker.skipWaiting());
  }
}
