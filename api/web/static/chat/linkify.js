/** Turns https addresses and British telephone numbers in a text into links, and leaves everything else as text. */
import { build } from "./dom.js";
import { words } from "./wording.js";

const ADDRESS = String.raw`(?:https:\/\/|www\.)[^\s<>"]+`;
const SHORT_NUMBER = String.raw`999|18001 101|18000|101|111|112|105|159|116 ?\d{3}`;
const LONG_NUMBER = String.raw`(?:\+44 ?|0)[1-3578](?: ?\d){8,9}`;
const BEFORE = String.raw`(?<![\w£.,/+-])`;
const AFTER = String.raw`(?![\w/%-]|[.,]\d)`;
const LINKABLE = new RegExp(`(${ADDRESS})|${BEFORE}(${LONG_NUMBER}|${SHORT_NUMBER})${AFTER}`, "g");
const ENDS_A_SENTENCE = /[.,;:!?)'"”’\]]+$/;

/** The nodes to append for `text`. */
export function linkify(text) {
  const nodes = [];
  let from = 0;
  for (const match of text.matchAll(LINKABLE)) {
    const found = match[1] ? match[1].replace(ENDS_A_SENTENCE, "") : match[2];
    const link = match[1] ? addressLink(found) : numberLink(found);
    if (!link) continue;
    nodes.push(text.slice(from, match.index), link);
    from = match.index + found.length;
  }
  nodes.push(text.slice(from));
  return nodes.filter((node) => node !== "");
}

function addressLink(address) {
  const href = address.startsWith("www.") ? `https://${address}` : address;
  if (!URL.canParse(href)) return null;
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
