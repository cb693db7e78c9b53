/** The web chat's HTTP interface as four calls; knows no page and no storage. */
import { readEvents } from "./stream.js";

const DEADLINE_MS = 15_000;

/** `reason`: unreachable (no answer), unavailable (try again), unknown (no such conversation), refused, too_many. */
export class CallFailed extends Error {
  constructor(reason) {
    super(reason);
    this.reason = reason;
  }
}

export class WebchatApi {
  #base;

  constructor(base) {
    this.#base = base.replace(/\/+$/, "");
  }

  /** @returns {Promise<{conversation: string, token: string}>} */
  async open() {
    return (await this.#call("/webchat/conversations", { method: "POST", body: "{}" })).json();
  }

  /** The same `clientId` twice is one message. @returns {Promise<{id: string, number: number}>} */
  async post({ conversation, token }, { text, clientId }) {
    const body = JSON.stringify({ text, client_id: clientId });
    return (await this.#call(messagesOf(conversation), { method: "POST", body, token })).json();
  }

  /** @returns {Promise<{messages: object[], holder: string, staff_name: string | null}>} */
  async list({ conversation, token }, after) {
    return (await this.#call(`${messagesOf(conversation)}?after=${after}`, { token })).json();
  }

  /** Events until the server closes the stream or `signal` aborts it. */
  async *events({ conversation, token }, after, signal) {
    const path = `/webchat/conversations/${encodeURIComponent(conversation)}/events?after=${after}`;
    const response = await this.#call(path, { token, signal, accept: "text/event-stream" });
    if (!response.headers.get("content-type")?.startsWith("text/event-stream")) throw new CallFailed("unavailable");
    yield* readEvents(response.body);
  }

  async #call(path, { method = "GET", body, token, signal, accept = "application/json" }) {
    const headers = { Accept: accept };
    if (body) headers["Content-Type"] = "application/json";
    if (token) headers.Authorization = `Bearer ${token}`;
    const settings = { method, body, headers, signal: signal ?? deadline(), cache: "no-store", credentials: "omit" };
    const response = await fetch(this.#base + path, settings).catch(() => {
      throw new CallFailed("unreachable");
    });
    if (!response.ok) throw new CallFailed(reasonFor(response.status));
    return response;
  }
}

/** Not AbortSignal.timeout: the phones of some enquirers are older than that. */
function deadline() {
  const late = new AbortController();
  setTimeout(() => late.abort(), DEADLINE_MS);
  return late.signal;
}

const messagesOf = (conversation) => `/webchat/conversations/${encodeURIComponent(conversation)}/messages`;

function reasonFor(status) {
  if (status === 401 || status === 404) return "unknown";
  if (status === 400 || status === 413 || status === 422) return "refused";
  return status === 429 ? "too_many" : "unavailable";
}
