// What a journey asks of the page it sees: things are found by the words on them, as people and screen readers find them.
({
  /** All visible words of the page. */
  text() {
    return this.plain(document.body.innerText);
  },

  /** The link, button, switch or answer that says `name`; of an answer in two lines the first counts. */
  pressable(name) {
    const all = document.querySelectorAll("a[href], button, summary, label");
    const says = (/** @type {HTMLElement} */ element) =>
      element.getAttribute("aria-label") === name ||
      this.plain(element.innerText) === name ||
      this.plain(element.innerText.trim().split("\n")[0]) === name;
    return [...all].find((element) => this.isVisible(element) && says(element)) ?? null;
  },

  /** The field whose label says `name`. */
  field(name) {
    const labels = [...document.querySelectorAll("label")];
    const label = labels.find((label) => this.plain(label.textContent) === name && label.control);
    return label?.control ?? document.querySelector(`[aria-label="${CSS.escape(name)}"]`);
  },

  /** Puts a value in a field as typing does; for dates, which every browser takes differently. */
  put(field, value) {
    const own = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value");
    own.set.call(field, value);
    for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
  },

  /** Addresses and words of all visible links of the main part. */
  links() {
    const links = [...document.querySelectorAll("main a[href]")].filter((link) => this.isVisible(link));
    return links.map((link) => [link.getAttribute("href"), this.plain(link.innerText)]);
  },

  /** Goes to an address of the app without loading it again, as a tap on a link does. */
  follow(address) {
    const link = document.createElement("a");
    link.href = address;
    document.body.append(link);
    link.click();
    link.remove();
  },

  /** Opens whatever folds out. */
  unfold() {
    for (const details of document.querySelectorAll("details")) details.open = true;
  },

  /** Every word of the product on the page, each with where it stands: neither what people wrote nor what is marked as
   *  of another language, but also what only readers of the screen hear. */
  productWords() {
    const root = document.documentElement;
    // Only the marked element's own text and its child's is people's; what the product says further in is the product's.
    const isPeoples = (/** @type {Element} */ element) =>
      element.hasAttribute("data-words") || element.parentElement?.hasAttribute("data-words");
    const isOurs = (/** @type {Element} */ element) =>
      element.closest("[lang]") === root &&
      !isPeoples(element) &&
      !element.closest("script, style, noscript, #cannot-start");
    const heading = document.querySelector("h1");
    const peoplesHeading = heading && isPeoples(heading) ? heading.textContent : "";
    const found = [["title", this.plain(document.title).replace(this.plain(peoplesHeading), "")]];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = this.plain(walker.currentNode.data);
      const shown = element.tagName === "OPTION" ? element.closest("select") : element;
      if (text && isOurs(element) && shown.checkVisibility()) found.push([this.place(element), text]);
    }
    for (const name of ["aria-label", "title", "alt", "placeholder"]) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        if (isOurs(element)) found.push([`${this.place(element)}[${name}]`, this.plain(element.getAttribute(name))]);
      }
    }
    return found;
  },

  /** Sentences of the product with somebody's name in them, which are marked with the name. */
  sentencesWithNames() {
    const marked = [...document.querySelectorAll("[data-words]:not(.people-words)")];
    const shown = marked.filter((element) => this.isVisible(element));
    return shown.map((element) => [this.place(element), this.plain(element.innerText)]);
  },

  /** What sticks out of the page to the side. */
  overflow() {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const sticksOut = (/** @type {Element} */ element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (right > root.clientWidth + 1 || left < -1) && element.checkVisibility();
    };
    const all = [...document.body.querySelectorAll("*")].filter(sticksOut);
    return all.filter((element) => !all.includes(element.parentElement)).map((element) => this.place(element));
  },

  /** What a database answers. */
  answer(request) {
    return new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  },

  /** Everything that any database of the page holds, as text as far as it is. */
  async storedText() {
    const texts = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await this.answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const found = await this.answer(database.transaction(store).objectStore(store).getAll());
        texts.push(...found.map((value) => new TextDecoder().decode(value)));
      }
      database.close();
    }
    return texts.join(" ");
  },

  /** How often a text stands on the page. */
  timesShown(text) {
    return document.body.innerText.split(text).length - 1;
  },

  /** The keys of every record in every database of the page; what they hold is sealed. */
  async storedKeys() {
    const keys = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await this.answer(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const found = await this.answer(database.transaction(store).objectStore(store).getAllKeys());
        keys.push(...found.map((key) => `${store}/${key}`));
      }
      database.close();
    }
    return keys;
  },

  /** What the device remembers for its worker, opened with the organisation's private key and nothing else. */
  async openedByOrganisation(pem) {
    const text = (/** @type {string} */ words) => new TextEncoder().encode(words);
    const join = async (/** @type {BlobPart[]} */ ...parts) => new Blob(parts).arrayBuffer();
    const open = async (raw, place, sealed) => {
      const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["decrypt"]);
      const how = { name: "AES-GCM", iv: sealed.slice(0, 12), additionalData: text(place) };
      return crypto.subtle.decrypt(how, key, sealed.slice(12));
    };
    const [{ name }] = (await indexedDB.databases()).filter(({ name }) => name.startsWith("cairt-"));
    const database = await this.answer(indexedDB.open(name));
    const meta = database.transaction("meta").objectStore("meta");
    const [ring, profile] = await Promise.all(["key_ring", "profile"].map((key) => this.answer(meta.get(key))));
    database.close();
    const { point, wrapped } = JSON.parse(new TextDecoder().decode(ring)).by_organisation;
    const curve = { name: "ECDH", namedCurve: "P-256" };
    const der = Uint8Array.from(atob(pem.replace(/-----.*-----|\s/g, "")), (letter) => letter.charCodeAt(0));
    const own = await crypto.subtle.importKey("pkcs8", der, curve, false, ["deriveBits"]);
    const theirs = await crypto.subtle.importKey("raw", new Uint8Array(point), curve, false, []);
    const secret = await crypto.subtle.deriveBits({ name: "ECDH", public: theirs }, own, 256);
    const place = "cairt/data-key/organisation";
    const wrapping = await crypto.subtle.digest("SHA-256", await join(place, secret, new Uint8Array(point)));
    const dataKey = await open(wrapping, place, new Uint8Array(wrapped));
    const opened = await open(dataKey, "cairt/1/meta/profile", profile);
    return JSON.parse(new TextDecoder().decode(opened));
  },

  /** From here on notes each writing transaction and when `words` first stand on the page. */
  watchSaving(words) {
    const watched = { transactions: [], saidAt: null };
    globalThis.watchedSaving = watched;
    const entries = new WeakMap();
    const begin = IDBDatabase.prototype.transaction;
    IDBDatabase.prototype.transaction = function (...given) {
      const transaction = begin.apply(this, given);
      if (transaction.mode === "readwrite") {
        const entry = { durability: transaction.durability, wrote: [], completedAt: null };
        entries.set(transaction, entry);
        watched.transactions.push(entry);
        transaction.addEventListener("complete", () => (entry.completedAt = performance.now()));
      }
      return transaction;
    };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...given) {
      entries.get(this.transaction)?.wrote.push(this.name);
      return put.apply(this, given);
    };
    const look = () => (watched.saidAt ??= document.body.innerText.includes(words) ? performance.now() : null);
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  },

  /** From here on notes when something that fits `pattern` first stands on the page, on the machine's clock. */
  watchFor(pattern) {
    const wanted = new RegExp(pattern);
    globalThis.watchedFor = null;
    const look = () => {
      const said = globalThis.watchedFor ? null : this.text().match(wanted);
      if (said) globalThis.watchedFor = { at: Date.now(), said: [...said] };
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
  },

  /** The lines of every list that folds out under `name`, whether it is folded out or not. */
  foldedLists(name) {
    const folds = [...document.querySelectorAll("details")];
    const wanted = folds.filter((fold) => this.plain(fold.querySelector("summary").textContent) === name);
    return wanted.map((fold) => [...fold.querySelectorAll("li")].map((line) => this.plain(line.textContent)));
  },

  /** Where an element stands, for a person to find it. */
  place(element) {
    const names = [];
    for (let at = element; at && at !== document.body && names.length < 4; at = at.parentElement) {
      const classes = [...at.classList].map((name) => `.${name}`).join("");
      names.unshift(at.tagName.toLowerCase() + (at.id ? `#${at.id}` : classes));
    }
    return names.join(" > ");
  },

  isVisible(element) {
    return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
  },

  /** Without the invisible marks that set names off in Arabic, and with one space for any. */
  plain(text) {
    return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/\s+/g, " ").trim();
  },
})
