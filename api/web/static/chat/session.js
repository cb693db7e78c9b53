/** What a reload must not lose, for this tab only. Nothing is kept after the tab is closed or left quickly. */

const KEY = "phase-three-chat";

export class Session {
  #fields;
  #wiped = false;

  constructor() {
    this.#fields = read();
  }

  get(name) {
    return this.#fields[name];
  }

  /** Ignored after `wipe`: a late reply must not write the conversation back. */
  set(name, value) {
    if (this.#wiped) return;
    this.#fields[name] = value;
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.#fields));
    } catch {
      // A browser that forbids storage still has a working chat, until the reload.
    }
  }

  wipe() {
    this.#wiped = true;
    this.#fields = {};
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was stored.
    }
  }
}

function read() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}
