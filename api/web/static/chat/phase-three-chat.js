/**
 * `<phase-three-chat base="https://api.example" force-name="Northshire Police" mode="panel|page">`: the web chat of a
 * force, to be put on any page. `open(text)` and `close()` open and close a panel; the attribute `open` says which.
 * With `launcher="later"` its own button comes only once a conversation has begun: the page has buttons that open it.
 */
import { WebchatApi } from "./api.js";
import { Composer } from "./composer.js";
import { Conversation } from "./conversation.js";
import { build, hasFinePointer } from "./dom.js";
import { leaveQuickly } from "./leave.js";
import { MessageLog } from "./log.js";
import { Session } from "./session.js";
import { buildShell } from "./shell.js";
import { followKeyboard } from "./viewport.js";
import { greeting, holderWords, words } from "./wording.js";

const STYLES = ["chat.css", "conversation.css"];
const COVERS_THE_PAGE = "(max-width: 899px)";

class PhaseThreeChat extends HTMLElement {
  #session;
  #conversation;
  #composer;
  #log;
  #parts;
  #away;
  #unread = 0;
  #opener;

  connectedCallback() {
    if (!this.shadowRoot) this.attachShadow({ mode: "open" });
    this.#start();
  }

  disconnectedCallback() {
    this.#stop();
  }

  /** Opens the panel, with `text` begun for the enquirer unless they have begun something themselves. */
  open(text = "", opener = this.#parts.launcher) {
    this.#opener = opener;
    this.#composer.start(text);
    this.#showPanel();
    if (text || hasFinePointer()) this.#composer.focus();
    else this.#parts.title.focus();
  }

  close() {
    if (this.#isPage) return;
    this.#parts.frame.close();
    this.removeAttribute("open");
    this.#session.set("open", false);
    (this.#opener ?? this.#parts.launcher).focus();
  }

  get #isPage() {
    return this.getAttribute("mode") === "page";
  }

  get #force() {
    return this.getAttribute("force-name") || "the police";
  }

  #start() {
    this.#away = new AbortController();
    this.#session = new Session();
    this.#build();
    this.#listen();
    const api = new WebchatApi(this.getAttribute("base") || new URL("/", import.meta.url).href);
    this.#conversation = new Conversation(api, this.#session, this.#hearing());
    this.#log.put(greeting(this.#force));
    this.#conversation.resume();
    this.toggleAttribute("begun", Boolean(this.#session.get("conversation")));
    if (this.#session.get("open") && !this.#isPage) this.#showPanel();
  }

  /** Takes everything off the screen too: a page kept for the Back button must not hold the conversation. */
  #stop() {
    this.#away.abort();
    this.#conversation.stop();
    this.shadowRoot.replaceChildren();
    this.removeAttribute("open");
  }

  #build() {
    this.#log = new MessageLog({
      choose: (title) => this.#send(title),
      retry: (clientId) => this.#again(() => this.#conversation.retry(clientId)),
      change: (clientId, text) => this.#again(() => this.#takeBack(clientId, text)),
    });
    this.#composer = new Composer(this.#session, (text) => this.#send(text));
    const on = { leave: () => leaveQuickly(this.#session), hide: () => this.close(), launch: () => this.open() };
    const about = { force: this.#force, page: this.#isPage };
    this.#parts = buildShell(about, on, this.#log.element, this.#composer.element);
    this.#parts.holder.textContent = holderWords("bot");
    const { frame, launcher } = this.#parts;
    this.shadowRoot.replaceChildren(...this.#buildStyles(), ...[launcher, frame].filter(Boolean));
  }

  /** Nothing is shown before its style has come, or has failed to come. */
  #buildStyles() {
    let awaited = STYLES.length;
    const settled = () => --awaited || this.style.removeProperty("visibility");
    this.style.visibility = "hidden";
    const address = (file) => new URL(file, import.meta.url).href;
    return STYLES.map((file) =>
      build("link", { rel: "stylesheet", href: address(file), onload: settled, onerror: settled }),
    );
  }

  #listen() {
    const { signal } = this.#away;
    addEventListener("keydown", (event) => this.#key(event), { capture: true, signal });
    addEventListener("pagehide", (event) => event.persisted && this.#hideFromBack(), { signal });
    matchMedia(COVERS_THE_PAGE).addEventListener("change", () => this.#reopen(), { signal });
    this.#parts.frame.addEventListener("cancel", (event) => this.#cancelled(event));
    followKeyboard(this, signal);
  }

  #hearing() {
    return {
      message: (message) => this.#show(message),
      holder: (holder, staffName) => say(this.#parts.holder, holderWords(holder, staffName)),
      waiting: (state) =>
        this.#log.wait({ no: "", writing: words.writing, slow: words.slow }[state], state === "writing"),
      reached: (reached) => say(this.#parts.notice, reached ? "" : words.lost),
      restarted: () => this.#log.freeze(words.restarted),
      ready: () => this.#log.goLive(),
    };
  }

  #show(message) {
    const isNews = this.#log.put(message);
    say(this.#parts.alarm, message.state === "failed" ? words.notSentHelp : "");
    const missed = isNews && message.author !== "enquirer" && !this.#isPage && !this.hasAttribute("open");
    if (missed) this.#count(this.#unread + 1);
  }

  #count(unread) {
    this.#unread = unread;
    const place = this.#parts.launcher?.querySelector(".unread");
    place?.replaceChildren(unread ? words.unread(unread) : "");
  }

  #send(text) {
    this.#log.followAgain();
    this.#conversation.send(text);
    this.#composer.takeFocus(this.#log);
  }

  #again(act) {
    act();
    this.#composer.takeFocus(this.#log);
  }

  #takeBack(clientId, text) {
    this.#conversation.withdraw(clientId);
    this.#log.remove(clientId);
    this.#composer.start(text);
  }

  #key(event) {
    if (event.key !== "Escape" || event.isComposing || !this.#isInUse) return;
    event.preventDefault();
    leaveQuickly(this.#session);
  }

  /** Escape belongs to the host page until the chat has been opened there. */
  get #isInUse() {
    return this.#isPage || this.hasAttribute("open") || Boolean(this.#session.get("conversation"));
  }

  /** The Back gesture of a phone closes an open panel. */
  #cancelled(event) {
    event.preventDefault();
    this.close();
  }

  #showPanel() {
    if (this.#isPage || this.hasAttribute("open")) return;
    if (matchMedia(COVERS_THE_PAGE).matches) this.#parts.frame.showModal();
    else this.#parts.frame.show();
    this.setAttribute("open", "");
    this.setAttribute("begun", "");
    this.#session.set("open", true);
    this.#count(0);
  }

  /** Only a panel that covers the page may keep focus inside. */
  #reopen() {
    if (!this.hasAttribute("open")) return;
    const focused = this.shadowRoot.activeElement;
    this.#parts.frame.close();
    this.removeAttribute("open");
    this.#showPanel();
    focused?.focus();
  }

  #hideFromBack() {
    this.#stop();
    addEventListener("pageshow", () => this.isConnected && this.#start(), { once: true });
  }
}

/** A live region that is told the same thing twice would say it twice. */
function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

customElements.define("phase-three-chat", PhaseThreeChat);
