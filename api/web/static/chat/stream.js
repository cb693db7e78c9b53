/** Server-sent events over fetch: EventSource cannot send an Authorization header. */

/**
 * Reads a response body as events `{ type, data }`, and `{ type: "heartbeat" }` for a comment.
 * Format: https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export async function* readEvents(body) {
  let rest = "";
  let event = { type: "message", data: [] };
  for await (const chunk of chunksOf(body.pipeThrough(new TextDecoderStream()))) {
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop();
    for (const line of lines) {
      if (line.startsWith(":")) yield { type: "heartbeat" };
      else if (line !== "") addField(event, line);
      else {
        if (event.data.length) yield { type: event.type, data: event.data.join("\n") };
        event = { type: "message", data: [] };
      }
    }
  }
}

function addField(event, line) {
  const colon = line.indexOf(":");
  const name = colon < 0 ? line : line.slice(0, colon);
  const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
  if (name === "event") event.type = value;
  if (name === "data") event.data.push(value);
}

/** Safari cannot iterate a ReadableStream with `for await`. */
async function* chunksOf(stream) {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
