/** Leaving quickly: nothing of the conversation stays on the screen or in the tab, and Back does not lead to it. */

const NEUTRAL_SITE = "https://www.bbc.co.uk/weather";

/** Wipes first and goes afterwards, so that a slow connection shows an empty page. */
export function leaveQuickly(session) {
  session.wipe();
  addEventListener("keydown", keepLoading, { capture: true });
  document.title = "";
  document.body.replaceChildren();
  location.replace(NEUTRAL_SITE);
}

/** A second, frightened Escape would make the browser stop loading the neutral site. */
function keepLoading(event) {
  if (event.key === "Escape") event.preventDefault();
}
