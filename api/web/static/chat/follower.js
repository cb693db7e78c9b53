/** Keeps up with one conversation: asks what is new, listens to the stream, asks again whenever the stream fails. */

const SILENCE_MS = 45_000;
const POLL_MS = 3_000;
const LONGEST_PAUSE_MS = 30_000;
const TRUSTED_FAILURES = 3;
const TRY_STREAM_AGAIN_EVERY = 10;

export class Follower {
  #source;
  #stopped = new AbortController();
  #stream = new AbortController();
  #failures = 0;
  #heard = false;
  #wake = () => {};

  /**
   * @param source `poll()` asks what is new and says whether there was anything; `listen(heard, signal)` calls
   *   `heard()` for every sign of life until the stream ends; `reached(boolean)` says whether the force can be reached;
   *   `gone()` that the conversation is not there.
   */
  constructor(source) {
    this.#source = source;
    addEventListener("online", this.#hurry);
    document.addEventListener("visibilitychange", this.#hurry);
    this.#run();
  }

  stop() {
    removeEventListener("online", this.#hurry);
    document.removeEventListener("visibilitychange", this.#hurry);
    this.#stopped.abort();
    this.#stream.abort();
    this.#wake();
  }

  /** Asks at once. News that the open stream did not bring means that something between holds the stream back. */
  async check() {
    if (!(await this.#source.poll().catch(() => false))) return;
    this.#heard = false;
    this.#stream.abort();
  }

  #hurry = () => {
    if (document.hidden) return;
    this.#wake();
    this.check();
  };

  async #run() {
    while (!this.#stopped.signal.aborted) {
      const reached = await this.#poll();
      const worked = reached && this.#streamIsWorthTrying() && (await this.#listen());
      this.#failures = worked ? 0 : this.#failures + 1;
      if (!this.#stopped.signal.aborted) await this.#pause(reached);
    }
  }

  async #poll() {
    try {
      await this.#source.poll();
      this.#source.reached(true);
      return true;
    } catch (failure) {
      return this.#failed(failure);
    }
  }

  async #listen() {
    this.#stream = new AbortController();
    this.#heard = false;
    let watchdog = this.#watch();
    const heard = () => {
      this.#heard = true;
      clearTimeout(watchdog);
      watchdog = this.#watch();
    };
    try {
      await this.#source.listen(heard, this.#stream.signal);
    } catch (failure) {
      if (failure.reason === "unknown") this.#failed(failure);
    } finally {
      clearTimeout(watchdog);
    }
    return this.#heard;
  }

  #failed(failure) {
    if (this.#stopped.signal.aborted) return false;
    if (failure.reason === "unknown") {
      this.stop();
      this.#source.gone();
    } else if (this.#failures > 0) this.#source.reached(false);
    return false;
  }

  #watch() {
    return setTimeout(() => this.#stream.abort(), SILENCE_MS);
  }

  #streamIsWorthTrying() {
    return this.#failures < TRUSTED_FAILURES || this.#failures % TRY_STREAM_AGAIN_EVERY === 0;
  }

  #pause(reached) {
    const longest = reached ? POLL_MS : LONGEST_PAUSE_MS;
    const milliseconds = Math.min(longest, 500 * 2 ** Math.min(this.#failures, 6)) * (0.75 + Math.random() / 2);
    return new Promise((resolve) => {
      this.#wake = resolve;
      setTimeout(resolve, milliseconds);
    });
  }
}
