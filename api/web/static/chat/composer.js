/** The input: grows with the text, counts characters near the end, keeps the draft for a reload. */
import { LONGEST_MESSAGE } from "./conversation.js";
import { build, hasFinePointer } from "./dom.js";
import { words } from "./wording.js";

const COUNT_FROM = 200;

export class Composer {
  #session;
  #send;
  #count = build("p", { id: "count", class: "count", role: "status", "data-test": "count" });
  #input = build("textarea", {
    id: "input",
    rows: "1",
    dir: "auto",
    autocomplete: "off",
    enterkeyhint: "send",
    "data-test": "input",
    "aria-describedby": "hint",
  });

  constructor(session, send) {
    this.#session = session;
    this.#send = send;
    this.element = this.#build();
    this.#input.value = session.get("draft") ?? "";
    this.#measure();
  }

  /** Starts a text for the enquirer, unless there is one already. */
  start(text) {
    if (text && !this.#input.value.trim()) this.#input.value = text;
    this.#changed();
  }

  focus() {
    this.#input.focus();
    this.#input.setSelectionRange(this.#input.value.length, this.#input.value.length);
  }

  /** Where focus goes after a button went away: to the input, unless that would bring up a keyboard unasked. */
  takeFocus(otherwise) {
    if (hasFinePointer()) this.focus();
    else otherwise.focus({ preventScroll: true });
  }

  #build() {
    this.#input.addEventListener("input", () => this.#changed());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    return build(
      "form",
      { class: "composer", novalidate: true, "data-test": "composer", onsubmit: (event) => this.#submit(event) },
      build("label", { for: "input", class: "label" }, words.inputLabel),
      this.#count,
      this.#input,
      build("button", { type: "submit", class: "send", "data-test": "send" }, words.send),
      build("p", { id: "hint", class: "hint" }, hasFinePointer() ? words.enterHint : ""),
    );
  }

  #key(event) {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || !hasFinePointer()) return;
    event.preventDefault();
    this.#submit(event);
  }

  #submit(event) {
    event.preventDefault();
    const text = this.#input.value.trim();
    if (!text) this.#say(words.empty, true);
    if (!text || lengthOf(text) > LONGEST_MESSAGE) return this.#input.focus();
    this.#input.value = "";
    this.#changed();
    this.#input.focus();
    this.#send(text);
  }

  #changed() {
    this.#session.set("draft", this.#input.value);
    this.#measure();
  }

  #measure() {
    const left = LONGEST_MESSAGE - lengthOf(this.#input.value.trim());
    if (left < 0) this.#say(words.tooLong(-left), true);
    else this.#say(left <= COUNT_FROM ? words.left(left) : "", false);
    this.#grow();
  }

  #say(text, wrong) {
    this.#count.textContent = text;
    this.#count.classList.toggle("wrong", wrong);
    this.#input.setAttribute("aria-invalid", String(wrong));
  }

  /** For browsers without `field-sizing: content`. */
  #grow() {
    if (CSS.supports("field-sizing", "content")) return;
    this.#input.style.height = "auto";
    this.#input.style.height = `${this.#input.scrollHeight + 2}px`;
  }
}

/** Characters as the force counts them: an emoji is one, not two. */
const lengthOf = (text) => [...text].length;
