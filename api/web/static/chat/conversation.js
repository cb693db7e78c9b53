/** One conversation as the enquirer's page knows it: what was sent, what has come, who holds it. Knows no page. */
import { CallFailed } from "./api.js";
import { Follower } from "./follower.js";

export const LONGEST_MESSAGE = 2000;
const SECOND_TRY_MS = 1_200;
const STREAM_GRACE_MS = 3_000;
const HONEST_AFTER_MS = 10_000;

export class Conversation {
  #api;
  #session;
  #tell;
  #outbox;
  #known = new Set();
  #last = 0;
  #asked = 0;
  #answered = 0;
  #holder = "bot";
  #staffName = null;
  #waiting = "no";
  #slowTimer;
  #follower;
  #line = Promise.resolve();
  #stopped = false;

  /**
   * @param tell what the page wants to hear: `message(message)`, `holder(holder, staffName)`,
   *   `waiting("no"|"writing"|"slow")`, `reached(boolean)`, `restarted()`, `ready()`. A message of the page's own
   *   has `state` sending, sent or failed.
   */
  constructor(api, session, tell) {
    this.#api = api;
    this.#session = session;
    this.#tell = tell;
    this.#outbox = session.get("outbox") ?? [];
  }

  /** Takes up what the session kept, if anything. */
  resume() {
    if (this.#where()) this.#follow();
    else this.#tell.ready();
    for (const entry of this.#outbox) {
      if (entry.state === "failed") this.#show(entry);
      else this.#queue(entry);
    }
  }

  send(text) {
    const entry = { clientId: newId(), text, at: new Date().toISOString() };
    this.#outbox.push(entry);
    this.#queue(entry);
  }

  retry(clientId) {
    const entry = this.#outbox.find((one) => one.clientId === clientId);
    if (entry) this.#queue(entry);
  }

  /** Takes an unsent message back, for the enquirer to change. */
  withdraw(clientId) {
    this.#forget(clientId);
  }

  stop() {
    this.#stopped = true;
    clearTimeout(this.#slowTimer);
    this.#follower?.stop();
  }

  #where() {
    return this.#session.get("conversation");
  }

  /** Whoever left quickly has no conversation any more, whatever was still under way. */
  #whereToAsk() {
    if (this.#stopped || !this.#where()) throw new CallFailed("unreachable");
    return this.#where();
  }

  #queue(entry) {
    this.#mark(entry, "sending");
    this.#line = this.#line.then(() => this.#deliver(entry));
  }

  async #deliver(entry) {
    try {
      const { number } = await this.#post(entry);
      this.#arrived(entry, number);
    } catch (failure) {
      if (!(failure instanceof CallFailed)) throw failure;
      if (this.#outbox.includes(entry)) this.#mark(entry, "failed", failure.reason);
    }
  }

  async #post(entry) {
    const before = this.#where();
    try {
      return await this.#postOnce(entry);
    } catch (failure) {
      if (failure.reason === "unknown") this.#restart(before);
      else if (failure.reason === "unavailable" || failure.reason === "unreachable") await pause(SECOND_TRY_MS);
      else throw failure;
      return this.#postOnce(entry);
    }
  }

  async #postOnce(entry) {
    if (this.#stopped) throw new CallFailed("unreachable");
    if (!this.#where()) {
      const opened = await this.#api.open();
      if (this.#stopped) throw new CallFailed("unreachable");
      this.#session.set("conversation", opened);
      this.#follow();
    }
    return this.#api.post(this.#whereToAsk(), entry);
  }

  #arrived(entry, number) {
    if (this.#stopped) return;
    this.#forget(entry.clientId);
    if (!this.#known.has(number)) this.#show({ ...entry, state: "sent", number });
    this.#asked = Math.max(this.#asked, number);
    this.#noteWaiting();
    setTimeout(() => this.#catchUpAfter(number), STREAM_GRACE_MS);
  }

  #catchUpAfter(number) {
    if (!this.#known.has(number) || this.#waiting !== "no") this.#follower?.check();
  }

  #follow() {
    const where = this.#where();
    this.#follower = new Follower({
      poll: () => this.#poll(),
      listen: (heard, signal) => this.#listen(heard, signal),
      reached: (reached) => this.#tell.reached(reached),
      gone: () => this.#restart(where),
    });
  }

  async #poll() {
    const { messages, holder, staff_name: staffName } = await this.#api.list(this.#whereToAsk(), this.#last);
    if (this.#stopped) return false;
    const fresh = messages.filter((message) => this.#receive(message));
    this.#hold(holder, staffName);
    this.#noteWaiting();
    this.#tell.ready();
    return fresh.length > 0;
  }

  async #listen(heard, signal) {
    for await (const event of this.#api.events(this.#whereToAsk(), this.#last, signal)) {
      if (event.type === "message") this.#receive(JSON.parse(event.data));
      if (event.type === "holder") {
        const { holder, staff_name: name } = JSON.parse(event.data);
        this.#hold(holder, name);
      }
      this.#noteWaiting();
      heard();
    }
  }

  /** @returns {boolean} whether the message was new */
  #receive(message) {
    if (this.#known.has(message.number)) return false;
    this.#known.add(message.number);
    this.#last = Math.max(this.#last, message.number);
    if (message.author === "enquirer") {
      this.#asked = Math.max(this.#asked, message.number);
      this.#forget(message.client_id);
    } else this.#answered = Math.max(this.#answered, message.number);
    if (message.author === "staff") this.#staffName = message.author_name;
    this.#tell.message({ ...message, state: "sent" });
    return true;
  }

  #hold(holder, staffName) {
    this.#holder = holder;
    this.#staffName = staffName ?? this.#staffName;
    this.#tell.holder(holder, holder === "staff" ? this.#staffName : null);
  }

  #noteWaiting() {
    const waiting = this.#holder === "bot" && this.#asked > this.#answered;
    if (waiting === (this.#waiting !== "no")) return;
    clearTimeout(this.#slowTimer);
    this.#wait(waiting ? "writing" : "no");
    if (waiting) this.#slowTimer = setTimeout(() => this.#admitSlowness(), HONEST_AFTER_MS);
  }

  #admitSlowness() {
    this.#wait("slow");
    this.#follower?.check();
  }

  #wait(state) {
    this.#waiting = state;
    this.#tell.waiting(state);
  }

  /** The force no longer knows this conversation: what is on the screen stays, the next message opens a new one. */
  #restart(where) {
    if (this.#stopped || !where || where !== this.#where()) return;
    this.#follower?.stop();
    this.#session.set("conversation", undefined);
    this.#known.clear();
    this.#last = this.#asked = this.#answered = 0;
    this.#tell.restarted();
    this.#hold("bot", null);
    this.#noteWaiting();
    this.#tell.ready();
  }

  #mark(entry, state, reason) {
    Object.assign(entry, { state, reason });
    this.#keepOutbox();
    this.#show(entry);
  }

  #forget(clientId) {
    this.#outbox = this.#outbox.filter((entry) => entry.clientId !== clientId);
    this.#keepOutbox();
  }

  #keepOutbox() {
    this.#session.set("outbox", this.#outbox);
  }

  #show({ clientId, text, at, state, reason, number = null }) {
    if (this.#stopped) return;
    this.#tell.message({ number, author: "enquirer", text, at, client_id: clientId, buttons: [], state, reason });
  }
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Not crypto.randomUUID: that one exists on https pages only. */
function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
