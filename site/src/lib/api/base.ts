/** Where the API is: on the page's own origin under /api, unless VITE_API_URL names another. */
export const apiBase: string = (import.meta.env.VITE_API_URL ?? '/api').replace(/\/$/, '')

/**
 * Has the API keep the refresh token in a cookie, out of every script's reach: where the page is on the API's own origin, and over HTTPS
 * or on this machine, as no browser takes such a cookie else, nor any where cookies are forbidden. Elsewhere the page keeps the token itself.
 */
export const sessionHeader =
  window.isSecureContext && navigator.cookieEnabled && new URL(apiBase, location.href).origin === location.origin
    ? { 'X-Session': 'cookie' }
    : {}

/** A picture's address as the API gives it (`/images/1.jpg`), on the API's own origin. */
export function pictureUrl(path: string): string {
  return /^https?:/.test(path) || !/^https?:/.test(apiBase) ? path : new URL(path, apiBase).href
}
