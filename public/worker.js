// @ts-check
//
// Derives keys from pass phrases, which takes a good part of a second, while the page stays usable.
// It runs the app's own wasm, of which it calls this one function and never `start`.

import init, { derive_key } from "{{app.js}}";

/**
 * @typedef {object} Request
 * @property {number} id - chosen by the page; comes back with the answer
 * @property {Uint8Array} pass - the pass phrase as UTF-8
 * @property {Uint8Array} salt
 * @property {number} m_kib - Argon2id memory, in KiB
 * @property {number} t - Argon2id passes
 * @property {number} p - Argon2id lanes
 *
 * The answer is `{ id, key: Uint8Array }` or `{ id, error: string }`.
 */

const ready = init({ module_or_path: "{{app.wasm}}" });

self.addEventListener("message", async (/** @type {MessageEvent<Request>} */ { data }) => {
  const { id, pass, salt, m_kib, t, p } = data;
  try {
    await ready;
    const key = derive_key(pass, salt, m_kib, t, p);
    self.postMessage({ id, key }, { transfer: [key.buffer] });
  } catch (error) {
    self.postMessage({ id, error: String(error) });
  } finally {
    pass.fill(0);
  }
});
