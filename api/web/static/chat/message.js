/** One message as a piece of the page: who, when, the text, its quick replies, how sending went. */
import { build } from "./dom.js";
import { linkify } from "./linkify.js";
import { words } from "./wording.js";

/** @param on `{ choose(title), retry(clientId), change(clientId, text) }` */
export function buildMessage(message, on) {
  const node = build(
    "div",
    { class: `message ${message.author}`, "data-test": "message", "data-author": message.author },
    build("p", { class: "who" }, build("span", { class: "name" }, nameOf(message)), " ", timeOf(message.at)),
    build("div", { class: "text", dir: "auto", lang: message.language }, ...textOf(message)),
  );
  if (message.author === "enquirer")
    node.append(build("div", { class: "state", "aria-live": "off", "data-test": "state" }));
  if (message.buttons?.length) node.append(buildReplies(message.buttons, on.choose));
  updateMessage(node, message, on);
  return node;
}

/** Brings the sending state of an own message up to date. */
export function updateMessage(node, message, on) {
  if (message.author !== "enquirer" || node.dataset.state === message.state) return;
  node.dataset.state = message.state;
  const place = node.querySelector(".state");
  if (message.state !== "failed") return place.replaceChildren(words[message.state]);
  const refused = message.reason === "refused";
  const act = () => (refused ? on.change(message.client_id, message.text) : on.retry(message.client_id));
  place.replaceChildren(
    build("span", { class: "wrong" }, words.notSent[message.reason] ?? words.notSent.unavailable),
    build(
      "button",
      { type: "button", class: "again", "data-test": "retry", onclick: act },
      refused ? words.change : words.retry,
    ),
  );
}

/** The quick replies of an older message stay to be read and can no longer be pressed. */
export function disableReplies(node) {
  for (const button of node.querySelectorAll(".replies button")) button.disabled = true;
}

export function nameOf({ author, author_name: name }) {
  if (author === "staff") return words.staff(name);
  return author === "bot" ? words.bot : words.you;
}

function textOf({ author, text }) {
  return author === "enquirer" ? [text] : linkify(text);
}

function buildReplies(buttons, choose) {
  const press = (title) =>
    build("button", { type: "button", dir: "auto", "data-test": "reply", onclick: () => choose(title) }, title);
  const attributes = { class: "replies", role: "group", "aria-label": words.repliesLabel };
  return build("div", attributes, ...buttons.map(({ title }) => press(title)));
}

function timeOf(at) {
  if (!at) return null;
  const date = new Date(at);
  const day = date.toDateString() === new Date().toDateString() ? {} : { day: "numeric", month: "short" };
  const shown = date.toLocaleString("en-GB", { ...day, hour: "2-digit", minute: "2-digit" });
  return build("time", { datetime: at }, shown);
}
