/** Keeps the chat above an on-screen keyboard in browsers that lay the keyboard over the page (iOS). */

const SMALLEST_KEYBOARD = 120;

/** Sets `keyboard` on `host` while a keyboard covers the page, and the visible height and offset, until `signal`. */
export function followKeyboard(host, signal) {
  const visible = window.visualViewport;
  if (!visible) return;
  const measure = () => {
    const pinched = visible.scale > 1.05;
    const covered = window.innerHeight - visible.height > SMALLEST_KEYBOARD;
    host.toggleAttribute("keyboard", covered && !pinched && matchMedia("(pointer: coarse)").matches);
    host.style.setProperty("--visible-height", `${visible.height}px`);
    host.style.setProperty("--visible-top", `${visible.offsetTop}px`);
  };
  visible.addEventListener("resize", measure, { signal });
  visible.addEventListener("scroll", measure, { signal });
}
