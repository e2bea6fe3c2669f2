// Signs access tokens as the shop does, since signing in would take minutes for many shoppers, and no shop hands out tokens that are bad.
import { createHmac } from 'node:crypto';

const HEADER = { alg: 'HS256', typ: 'JWT' };

const encoded = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');

const signature = (signed, secret) => createHmac('sha256', secret).update(signed).digest('base64url');

export class Tokens {
  #secret;
  #claims;

  /** @param sample a token of the shop's own, whose claims the others share */
  constructor(secret, sample) {
    const [header, claims, signed] = sample.split('.');
    if (signature(`${header}.${claims}`, secret) !== signed) {
      throw new Error('JWT_SECRET is not the one that the shop was started with.');
    }
    this.#secret = secret;
    this.#claims = JSON.parse(Buffer.from(claims, 'base64url').toString());
  }

  shopper(id) {
    return { name: `shopper ${id}`, token: this.#token({ sub: String(id) }) };
  }

  /** Each with what is wrong with it as its name. */
  bad() {
    const { iat, exp } = this.#claims;
    const day = 86_400;
    return [
      { name: 'an expired token', token: this.#token({ iat: iat - day, exp: exp - day }) },
      { name: 'a token that expires now', token: this.#token({ exp: iat }) },
      { name: 'a token of tomorrow', token: this.#token({ iat: iat + day, exp: exp + day }) },
      { name: 'a token without an end', token: this.#token({ exp: undefined }) },
      { name: 'a token of another shop', token: this.#token({ iss: 'another' }) },
      { name: 'a token for another audience', token: this.#token({ aud: 'another' }) },
      { name: 'a token for nobody', token: this.#token({ sub: undefined }) },
      { name: 'a token for a name', token: this.#token({ sub: 'isha' }) },
      { name: 'a token with another signature', token: this.#token({}, HEADER, 'another secret') },
      { name: 'an unsigned token', token: this.#token({}, { ...HEADER, alg: 'none' }).replace(/[^.]*$/, '') },
      { name: 'a token cut short', token: this.#token({}).slice(0, -9) },
      { name: 'no token at all', token: 'garbage' },
      { name: 'a blank token', token: '' },
    ];
  }

  #token(claims, header = HEADER, secret = this.#secret) {
    const signed = `${encoded(header)}.${encoded({ ...this.#claims, ...claims })}`;
    return `${signed}.${signature(signed, secret)}`;
  }
}
