/** Lets any button of a page open the chat: `<button data-chat-open="I lost something">` begins that text. */

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-chat-open]");
  if (button) document.querySelector("phase-three-chat")?.open(button.dataset.chatOpen, button);
});
