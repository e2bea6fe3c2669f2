// An access token as the server issues it: thousands of shoppers would take minutes to sign in, as passwords are meant to be slow.
import { createHmac } from 'node:crypto';

// The server's own live for a quarter of an hour, and asking a large shop for everything takes longer.
const SECONDS = 6 * 3600;

/** JWT_SECRET is the server's. */
export function token(shopper) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = { iss: 'stylesense', aud: 'stylesense-shop', sub: shopper, iat: now, exp: now + SECONDS };
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${signed}.${createHmac('sha256', process.env.JWT_SECRET).update(signed).digest('base64url')}`;
}
