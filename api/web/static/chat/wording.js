/** Every sentence the web chat itself says to the public: plain English, reading age 9 to 11. */

export const EMERGENCY_NUMBER = "999";
export const NON_EMERGENCY_NUMBER = "101";

/** The exact titles of services in the catalogue, so that a pressed starter is understood as what it says. */
const STARTERS = ["An update on my report", "I lost something", "I found something", "Talk to a person"];

export const words = {
  launch: "Message us",
  title: (force) => `Message ${force}`,
  leave: "Leave this page quickly",
  leaveKey: "or press Esc",
  hide: "Hide",
  danger: "In danger? Call ",
  notDanger: "Not an emergency? Call ",
  silentSummary: "Cannot speak?",
  silentMobile: "On a mobile: call 999, listen, then press 55 when you are asked. 55 does not tell us where you are.",
  silentDeaf: "Deaf, or hard to speak: 999 BSL (https://999bsl.co.uk) or Relay UK, 18000.",

  logLabel: "Conversation",
  repliesLabel: "Suggested replies",
  inputLabel: "Your message",
  send: "Send",
  enterHint: "Enter sends. Shift and Enter starts a new line.",
  jump: "New message",
  newTab: " (opens in a new tab)",
  unread: (count) => (count === 1 ? "1 new message" : `${count} new messages`),

  you: "You",
  bot: "Automated assistant",
  staff: (name) => (name ? `${name}, member of staff` : "Member of staff"),

  sending: "Sending",
  sent: "Sent",
  notSent: {
    unreachable: "Not sent. You may be offline.",
    unavailable: "Not sent. Something is wrong at our end.",
    too_many: "Not sent. Wait a minute, then try again.",
    refused: "Not sent. We could not accept this message.",
  },
  retry: "Try again",
  change: "Change it",
  notSentHelp: "Your message was not sent. Your words are still here.",

  writing: "The automated assistant is writing",
  slow: "This is taking longer than usual. We have your message. You can wait here, or call 101. In danger, call 999.",
  lost: "We have lost the connection. We keep trying. In danger, call 999.",
  restarted: "Your earlier conversation is no longer open. This is a new one.",

  tooLong: (over) => (over === 1 ? "1 character too many" : `${over.toLocaleString("en-GB")} characters too many`),
  left: (count) => (count === 1 ? "1 character left" : `${count} characters left`),
  empty: "Write a message first.",
};

/** Who the enquirer is writing to at this moment. */
export function holderWords(holder, staffName) {
  if (holder === "queue") return "Waiting for a member of staff. Keep this page open.";
  if (holder === "staff") return `You are talking to ${staffName ? `${staffName}, ` : "a "}member of staff.`;
  if (holder === "closed") return "This enquiry is closed. Write again if you need us.";
  return "This is an automated assistant, not a person.";
}

/** The first thing in the log; it comes from the page and is not stored. */
export function greeting(force) {
  return {
    number: 0,
    author: "bot",
    text:
      `Hello. I am the automated assistant of ${force}, not a person. I cannot send officers.\n\n` +
      "Write in your own words. You can ask for a person at any time.\n\n" +
      "We keep what you write here. Please do not send bank details or passwords. " +
      "“Leave this page quickly” does not clear your browsing history.",
    buttons: STARTERS.map((title) => ({ title })),
  };
}
