// Shoppers who walk through a running shop, as many a second as are wanted. They share one process: what it makes itself wait, because it is
// busy, counts as the shop's waiting. How much that was is told too.
import { Agent, request } from 'node:http';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

const SHOPPERS = 16;
/** Requests are sent off in bundles, since no timer is finer. */
const TICK_MS = 5;
/** An access token is good for fifteen minutes. */
const SIGN_IN_AGAIN_MS = 10 * 60_000;

const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
const pages = [
  '/api/products',
  '/api/products?gender=Women&sort=popular',
  '/api/products/search?q=red+dress',
  '/api/recommend/for-you',
  '/api/recommend/pages/home',
  '/api/cart',
];

export class Crowd {
  #base;
  #headers;
  #signedInAt;

  constructor(base) {
    this.#base = base;
  }

  /** All of them are one shopper of the demo. */
  static async signedIn(base) {
    const crowd = new Crowd(base);
    await crowd.#signIn();
    return crowd;
  }

  async #signIn() {
    this.#signedInAt = performance.now();
    const answer = await fetch(`${this.#base}/api/auth/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'isha.mehta1@stylesense.com', password: 'password123' }),
    });
    this.#headers = { authorization: `Bearer ${(await answer.json()).access_token}` };
  }

  /** Each asks again as soon as it is answered: the most that the shop answers in a second. */
  async most(milliseconds) {
    const end = performance.now() + milliseconds;
    let answered = 0;
    const askAgainAndAgain = async (first) => {
      for (let turn = first; performance.now() < end; turn++) {
        const { status } = await this.#ask(turn);
        if (status === 200) answered++;
      }
    };
    await Promise.all(Array.from({ length: SHOPPERS }, (_, shopper) => askAgainAndAgain(shopper)));
    return answered / (milliseconds / 1000);
  }

  /**
   * So many a second, whether or not those before have been answered. How late they were sent, and every how many milliseconds the clock of
   * this process rang that was to ring every one (p99), is its own doing.
   */
  async flood(perSecond, milliseconds) {
    const pending = [];
    const late = [];
    const clock = monitorEventLoopDelay({ resolution: 1 });
    clock.enable();
    const began = performance.now();
    for (let now = 0; now < milliseconds; now = performance.now() - began) {
      // Beside the others, who must not wait for it.
      if (performance.now() - this.#signedInAt > SIGN_IN_AGAIN_MS) void this.#signIn();
      while (pending.length < Math.floor((now / 1000) * perSecond)) {
        late.push(performance.now() - began - ((pending.length + 1) / perSecond) * 1000);
        pending.push(this.#ask(pending.length));
      }
      await pause(TICK_MS);
    }
    const answers = await Promise.all(pending);
    clock.disable();
    return { answers, late, clockMs: clock.percentile(99) / 1e6 };
  }

  /** Until the last byte is there; nobody reads what it says. Never fails: what breaks is an answer of its own kind. */
  #ask(turn) {
    const asked = performance.now();
    return new Promise((resolve) => {
      const sent = request(this.#base + pages[turn % pages.length], { agent, headers: this.#headers }, (answer) => {
        answer.on('end', () =>
          resolve({ status: answer.statusCode, retryAfter: answer.headers['retry-after'], ms: performance.now() - asked }),
        );
        answer.resume();
      });
      sent.on('error', (failure) => resolve({ status: failure.code, ms: performance.now() - asked }));
      sent.end();
    });
  }
}

export function quantile(numbers, share) {
  return numbers.length === 0 ? 0 : numbers.toSorted((a, b) => a - b)[Math.ceil(share * numbers.length) - 1];
}
