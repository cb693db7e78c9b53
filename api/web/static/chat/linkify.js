/** Turns https addresses and British telephone numbers in a text into links, and leaves everything else as text. */
import { build } from "./dom.js";
import { words } from "./wording.js";

const ADDRESS = String.raw`(?:https:\/\/|www\.)[^\s<>"]+`;
const SHORT_NUMBER = String.raw`999|18001 101|18000|101|111|112|105|159|116 ?\d{3}|0800 1111`;
const LONG_NUMBER = String.raw`(?:\+44 ?|0)[1-3578](?: ?\d){8,9}`;
const AFTER = String.raw`(?![\w/%-]|[.,]\d| (?:BSL|app|button))`;
const LINKABLE = new RegExp(`(${ADDRESS})|(${LONG_NUMBER}|${SHORT_NUMBER})${AFTER}`, "g");
const ENDS_A_SENTENCE = /[.,;:!?)'"”’\]]+$/;

/** Part of something longer, a log number, or where to send a text: a tap must not ring 999 then. */
const NOT_TO_RING = /[\w£.,/+-]$|\b(?:text|to|log|incident|reference) $/i;

/** The nodes to append for `text`. */
export function linkify(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(LINKABLE)) {
    if (match[2] && NOT_TO_RING.test(text.slice(0, match.index))) continue;
    const found = match[1] ? match[1].replace(ENDS_A_SENTENCE, "") : match[2];
    nodes.push(text.slice(from, match.index), match[1] ? addressLink(found) : numberLink(found));
    from = match.index + found.length;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}

function addressLink(address) {
  const href = address.startsWith("www.") ? `https://${address}` : address;
  return build(
    "a",
    { href, target: "_blank", rel: "noopener noreferrer" },
    address,
    build("span", { class: "unseen" }, words.newTab),
  );
}

function numberLink(number) {
  return build("a", { href: `tel:${number.replaceAll(" ", "")}`, class: "number" }, number);
}
