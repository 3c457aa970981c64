// @ts-check
//
// Starts the app: tells it where its files are, loads it, and registers the service worker.
// `cargo xtask build` puts values in the places of names in double braces.

const BUILD = "{{build}}";
const HOUR_MS = 3_600_000;

/** What the app needs to know of this build; it reads `globalThis.__cairt`. */
const cairt = {
  /** Names the build: equal for equal files. */
  build: BUILD,
  /** Language tag → address of that language's words. */
  lang: "{{languages}}",
  /** Address of the worker that derives keys. */
  worker: "{{worker.js}}",
};

Object.defineProperty(globalThis, "__cairt", { value: Object.freeze(cairt) });

holdBuild();
await startApp();
await registerServiceWorker();

/**
 * While this page lives it holds a lock that is named like its build's cache, so a newer service worker does not
 * delete files that this page may still ask for. The browser releases it with the page, however that ends.
 */
function holdBuild() {
  navigator.locks?.request(`cairt-${BUILD}`, { mode: "shared" }, () => new Promise(() => {}));
}

/** Imported here rather than above, so that a failed download too ends in a sentence and not in a blank page. */
async function startApp() {
  try {
    const app = await import("{{app.js}}");
    await app.default({ module_or_path: "{{app.wasm}}" });
    await app.start();
  } catch (error) {
    console.error(error);
    document.getElementById("cannot-start")?.removeAttribute("hidden");
  }
  document.getElementById("starting")?.remove();
}

/** After the app, which thus never waits for it. Where it is forbidden (private windows) the app works online only. */
async function registerServiceWorker() {
  try {
    const options = /** @type {const} */ ({ scope: "/app/", updateViaCache: "none" });
    const registration = await navigator.serviceWorker?.register("/app/sw.js", options);
    if (registration) {
      offerNewVersions(registration);
    }
  } catch (error) {
    console.warn(error);
  }
}

/**
 * Says `cairt-new-version` in the window when another build is stored and waits, and starts it when the window says
 * `cairt-start-new-version`. Asks for new builds every hour, since a tablet may show one page for days.
 *
 * @param {ServiceWorkerRegistration} registration
 */
function offerNewVersions(registration) {
  const offer = () => {
    if (registration.waiting && navigator.serviceWorker.controller) {
      dispatchEvent(new Event("cairt-new-version"));
    }
  };
  offer();
  registration.addEventListener("updatefound", () => {
    registration.installing?.addEventListener("statechange", offer);
  });
  addEventListener("cairt-start-new-version", () => {
    navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
    registration.waiting?.postMessage({ apply: true });
  });
  // Without a network there is no new build to be had either.
  setInterval(() => registration.update().catch(() => {}), HOUR_MS);
}
