/** The log: messages in order, announced politely, scrolled only for a reader who is at the end. */
import { build } from "./dom.js";
import { buildMessage, disableReplies, updateMessage } from "./message.js";
import { words } from "./wording.js";

const NEAR_THE_END = 48;
const ONE_BURST_MS = 5_000;
const SETTLE_MS = 500;

export class MessageLog {
  #on;
  #entries = [];
  #frozen = 0;
  #following = true;
  #burst = null;
  #live = false;
  #lastAdded = 0;
  #list = build("div", { class: "list" });
  #waiting = build("p", { class: "waiting", role: "status", "data-test": "waiting" });
  #jump = build(
    "button",
    { type: "button", class: "jump", hidden: true, "data-test": "jump" },
    words.jump,
    build("span", { "aria-hidden": "true" }, " ↓"),
  );
  #scroller = build("div", {
    class: "scroller",
    tabindex: "0",
    "data-test": "log",
    role: "region",
    "aria-label": words.logLabel,
  });

  /** @param on what the buttons inside messages do, see `buildMessage` */
  constructor(on) {
    this.#on = on;
    this.#list.setAttribute("role", "log");
    this.#list.setAttribute("aria-live", "off");
    this.#list.setAttribute("aria-relevant", "additions");
    this.#scroller.append(this.#list, this.#waiting);
    this.#scroller.addEventListener("scroll", () => this.#scrolled());
    this.#jump.addEventListener("click", () => this.#toEnd());
    new ResizeObserver(() => this.#following && this.#follow()).observe(this.#scroller);
    this.element = build("div", { class: "log" }, this.#scroller, this.#jump);
  }

  /** From now on what is added is read out; the history of a reloaded page is not. */
  goLive() {
    if (this.#live) return;
    this.#live = true;
    if (this.#entries.length > 1) this.#burst = null;
    if (this.#following) this.#follow();
    setTimeout(() => this.#list.setAttribute("aria-live", "polite"), SETTLE_MS);
  }

  /** Adds a message or brings the one it already shows up to date. @returns {boolean} whether it is news */
  put(message) {
    const key = message.client_id ?? `number ${message.number}`;
    const shown = this.#entries.slice(this.#frozen).find((entry) => entry.key === key);
    if (shown) this.#update(shown, message);
    else this.#add({ key, message, node: buildMessage(message, this.#on) });
    this.#keepLatestReplies();
    if (!shown) this.#noteBurst(message);
    if (this.#following) this.#follow();
    if (!shown && message.author !== "enquirer" && message.number > 0) this.#jump.hidden = this.#isAtEnd();
    return !shown && this.#live;
  }

  remove(clientId) {
    const at = this.#entries.findIndex((entry) => entry.key === clientId);
    if (at >= 0) this.#entries.splice(at, 1)[0].node.remove();
  }

  /** Whatever is shown stays as it is; what follows is another conversation. */
  freeze(sentence) {
    const sent = this.#entries.filter(({ message }) => message.number !== null);
    const unsent = this.#entries.filter(({ message }) => message.number === null);
    sent.forEach(({ node }) => disableReplies(node));
    this.#entries = [...sent, ...unsent];
    this.#frozen = sent.length;
    const divider = build("p", { class: "divider" }, sentence);
    this.#list.insertBefore(divider, unsent[0]?.node ?? null);
  }

  wait(sentence, writing) {
    this.#waiting.classList.toggle("writing", writing);
    this.#waiting.replaceChildren(sentence);
    if (this.#following) this.#follow();
  }

  focus(options) {
    this.#scroller.focus(options);
  }

  /** The reader has just written: the end is what matters now. */
  followAgain() {
    this.#following = true;
  }

  #add(entry) {
    const at = this.#placeFor(entry.message.number);
    this.#list.insertBefore(entry.node, this.#entries[at]?.node ?? null);
    this.#entries.splice(at, 0, entry);
  }

  #update(entry, message) {
    const numbered = entry.message.number === null && message.number !== null;
    entry.message = message;
    updateMessage(entry.node, message, this.#on);
    if (!numbered) return;
    const from = this.#entries.indexOf(entry);
    this.#entries.splice(from, 1);
    const at = this.#placeFor(message.number);
    if (at !== from) this.#list.insertBefore(entry.node, this.#entries[at]?.node ?? null);
    this.#entries.splice(at, 0, entry);
  }

  /** Before the first with a greater number; messages still on their way come last. */
  #placeFor(number) {
    const later = ({ message }, index) =>
      index >= this.#frozen && number !== null && (message.number === null || message.number > number);
    const at = this.#entries.findIndex(later);
    return at < 0 ? this.#entries.length : at;
  }

  #keepLatestReplies() {
    const outdated = ({ message }) => message.author !== "bot" || message.buttons?.length;
    const latest = this.#entries.findLast(outdated);
    for (const entry of this.#entries) if (entry !== latest) disableReplies(entry.node);
  }

  /** Bubbles that come together are read from the first one. */
  #noteBurst(message) {
    const now = Date.now();
    if (message.author === "enquirer") this.#burst = null;
    else if (!this.#burst || now - this.#lastAdded > ONE_BURST_MS) this.#burst = this.#nodeOf(message);
    this.#lastAdded = now;
  }

  #nodeOf(message) {
    return this.#entries.find((entry) => entry.message === message).node;
  }

  #isAtEnd() {
    const { scrollHeight, scrollTop, clientHeight } = this.#scroller;
    return scrollHeight - scrollTop - clientHeight < NEAR_THE_END;
  }

  #scrolled() {
    const atEnd = this.#isAtEnd();
    if (atEnd) this.#jump.hidden = true;
    this.#following = atEnd || Math.abs(this.#scroller.scrollTop - this.#wanted()) < 2;
  }

  /** To the end, but never past the beginning of what has just come. */
  #follow() {
    this.#scroller.scrollTop = this.#wanted();
  }

  #wanted() {
    const end = this.#scroller.scrollHeight - this.#scroller.clientHeight;
    return this.#burst ? Math.min(end, this.#burst.offsetTop - 8) : end;
  }

  #toEnd() {
    this.#following = true;
    this.#burst = null;
    this.#jump.hidden = true;
    this.#follow();
    this.focus({ preventScroll: true });
  }
}
