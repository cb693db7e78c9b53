/** The fixed parts of the chat: top bar, emergency line, who is speaking, the places for the log and the input. */
import { build } from "./dom.js";
import { linkify } from "./linkify.js";
import { EMERGENCY_NUMBER, NON_EMERGENCY_NUMBER, words } from "./wording.js";

/**
 * @param on `{ leave, hide, launch }`, what the three buttons do
 * @returns the parts by name; `frame` is a dialog in a panel and a section on a page
 */
export function buildShell({ force, page }, on, log, composer) {
  const title = build(page ? "h1" : "h2", { id: "title", class: "title", tabindex: "-1" }, words.title(force));
  const holder = build("p", { class: "holder", role: "status", "data-test": "holder" });
  const alarm = build("p", { class: "unseen", role: "alert" });
  const notice = build("p", { class: "notice", role: "status", "data-test": "notice" });
  const hide = page
    ? null
    : build("button", { type: "button", class: "hide", "data-test": "hide", onclick: on.hide }, words.hide);
  const inside = build(
    "div",
    { class: "inside" },
    build("div", { class: "top" }, title, leaveButton(on.leave), hide),
    emergencyLine(),
    holder,
    notice,
    alarm,
    log,
    composer,
  );
  const named = { class: "frame", "aria-labelledby": "title", "data-test": "chat" };
  const frame = page
    ? build("section", named, inside)
    : build("dialog", { ...named, id: "panel", "aria-describedby": "danger calm" }, inside);
  return { frame, title, holder, notice, alarm, launcher: page ? null : launcherButton(on.launch) };
}

function leaveButton(leave) {
  return build(
    "button",
    { type: "button", class: "leave", "data-test": "leave", onclick: leave },
    words.leave,
    build("span", { class: "key" }, ` ${words.leaveKey}`),
  );
}

function launcherButton(launch) {
  return build(
    "button",
    { type: "button", class: "launcher", "data-test": "launcher", "aria-haspopup": "dialog", onclick: launch },
    build("span", {}, words.launch),
    build("span", { class: "unread", "data-test": "unread" }),
  );
}

function emergencyLine() {
  return build(
    "div",
    { class: "emergency", "data-test": "emergency" },
    build("p", { id: "danger", class: "danger" }, words.danger, numberLink(EMERGENCY_NUMBER)),
    build(
      "details",
      {},
      build("summary", {}, words.silentSummary),
      build("p", {}, words.silentMobile),
      build("p", {}, ...linkify(words.silentDeaf)),
    ),
    build("p", { id: "calm", class: "calm" }, words.notDanger, numberLink(NON_EMERGENCY_NUMBER)),
  );
}

const numberLink = (number) => build("a", { href: `tel:${number}`, class: "number" }, number);
