// Asks a shop and writes what it answers, one JSON line a request: {request, times, answer, otherwise?}.
import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { send } from './client.mjs';
import { Placeholders } from './placeholders.mjs';

const HEADERS = [
  'content-type', 'allow', 'cache-control', 'retry-after', 'www-authenticate', 'location', 'vary', 'access-control-allow-origin',
];
const LONGEST_SHOWN = 2000;
const LIST = /^\{"strategy":"([^"]+)","generated_at":"[^"]+","fallback":(null|"[^"]+"),"items":\[\{/;

export class Recording {
  #base;
  #write;
  #placeholders = new Placeholders();

  requests = 0;
  answers = 0;
  /** Requests that were answered otherwise when they were asked again. */
  unsteady = [];
  /** By strategy, how many requests got a list with products in it, and how many of these a fallback. */
  lists = new Map();

  /** @param write takes a line */
  constructor(baseUrl, write) {
    this.#base = baseUrl.replace(/\/+$/, '').replace(/\/api$/, '');
    this.#write = write;
  }

  /** Twice in a row unless told otherwise: what was kept must be what was found first. */
  get(path, options) {
    return this.send('GET', path, { times: 2, ...options });
  }

  /** Three times: a list is ranked for the first, kept for the second, and served as kept for the third. */
  list(path, options) {
    return this.send('GET', `/api/recommend/${path}`, { times: 3, ...options });
  }

  post(path, json, options) {
    return this.send('POST', path, { json, ...options });
  }

  /**
   * @param as      {name, token} of who asks, or {name, authorization} with the whole header; a guest when left out
   * @param json    what is sent as JSON
   * @param body    what is sent as it is, as JSON where headers name no other type
   * @param headers more headers; one that is undefined is not sent
   * @param times   how often in a row
   * @return status and text of the last answer
   */
  async send(method, path, { as, json, body = json === undefined ? undefined : JSON.stringify(json), headers = {}, times = 1 } = {}) {
    const sent = { method, path, headers: headersOf(as, headers, body), body };
    const shown = [];
    let answer;
    for (let time = 1; time <= times; time++) {
      answer = await send(this.#base, sent);
      this.#placeholders.learn(sent, answer);
      shown.push(this.#shownAnswer(answer, path));
    }
    this.#record(this.#shownRequest(sent, as, headers), shown);
    return { status: answer.status, text: answer.body.toString() };
  }

  #record(request, answers) {
    const [answer] = answers;
    const others = answers.filter((later) => JSON.stringify(later) !== JSON.stringify(answer));
    const otherwise = others.length > 0 ? others : undefined;
    this.#write(JSON.stringify({ request, times: answers.length, answer, otherwise }));
    this.requests++;
    this.answers += answers.length;
    if (otherwise) this.unsteady.push(request);
    this.#countList(answer.body);
  }

  #countList(body) {
    const [, strategy, fallback] = LIST.exec(body) ?? [];
    if (strategy === undefined) return;
    const { lists, fallbacks } = this.lists.get(strategy) ?? { lists: 0, fallbacks: 0 };
    this.lists.set(strategy, { lists: lists + 1, fallbacks: fallbacks + (fallback === 'null' ? 0 : 1) });
  }

  #shownRequest({ method, path, body }, as, headers) {
    const special = Object.entries(headers).map(([name, value]) => [name, short(value ?? 'none')]);
    return {
      method,
      path: short(this.#placeholders.in(path, path)),
      as: as?.name,
      headers: special.length > 0 ? Object.fromEntries(special) : undefined,
      body: body === undefined ? undefined : short(this.#placeholders.in(body.toString('latin1'), path)),
    };
  }

  #shownAnswer({ status, headers, body }, path) {
    const text = isUtf8(body) ? this.#placeholders.in(body.toString(), path) : `${body.length} bytes, SHA-256 ${sha256(body)}`;
    return { status, headers: keptOf(headers), body: text };
  }
}

function keptOf(headers) {
  const kept = HEADERS.filter((name) => headers[name] !== undefined);
  return Object.fromEntries(kept.map((name) => [name, name === 'retry-after' ? '<some>' : headers[name]]));
}

function headersOf(as, special, body) {
  const all = { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...special };
  if (as) all.authorization = as.authorization ?? `Bearer ${as.token}`;
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

function short(text) {
  return text.length <= LONGEST_SHOWN ? text : `${text.slice(0, 60)}… ${text.length} characters, SHA-256 ${sha256(text)}`;
}

function sha256(content) {
  return createHash('sha256').update(content).digest('hex');
}
