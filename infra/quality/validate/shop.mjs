// A client of the shop's API that remembers what it has read.

export class Shop {
  #base;
  #token;
  #products = new Map();

  constructor(baseUrl) {
    this.#base = baseUrl.replace(/\/+$/, '').replace(/\/api$/, '');
  }

  /** Whether the shop took them; what else may go wrong is an error. */
  async signIn(email, password) {
    const response = await this.#send('/api/auth/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    if (response.status === 401) return false;
    if (!response.ok) throw new Error(`Signing in as ${email} answered ${response.status}.`);
    this.#token = (await response.json()).access_token;
    return true;
  }

  /** The status alone, as a guest. */
  async status(path) {
    return (await this.#send(path)).status;
  }

  async get(path, { guest = false } = {}) {
    const headers = guest || !this.#token ? {} : { authorization: `Bearer ${this.#token}` };
    const response = await this.#send(path, { headers });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return response.json();
  }

  /** All items of a paged list. */
  async all(path) {
    const items = [];
    for (let page = 1; ; page++) {
      const answer = await this.get(`${path}?page=${page}&page_size=100`);
      items.push(...answer.items);
      if (items.length >= answer.total || answer.items.length === 0) return items;
    }
  }

  async product(id) {
    if (!this.#products.has(id)) this.#products.set(id, await this.get(`/api/products/${id}`, { guest: true }));
    return this.#products.get(id);
  }

  async #send(path, options) {
    try {
      return await fetch(this.#base + path, options);
    } catch (cause) {
      throw new Error(`There is no shop at ${this.#base}: start one with scripts/up, or name it with --base-url.`, { cause });
    }
  }
}
