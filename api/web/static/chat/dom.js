/** Builds elements without ever parsing text as HTML. */

/** `build("p", { class: "who", hidden: true, onclick: f }, "text", child)`; strings become text nodes. */
export function build(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value != null) node.setAttribute(name, value);
  }
  node.append(...children.filter((child) => child != null));
  return node;
}

/** People with a mouse or a trackpad: Enter sends for them, and focus in the input brings up no keyboard. */
export const hasFinePointer = () => matchMedia("(pointer: fine)").matches;
