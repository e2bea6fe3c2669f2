/** Where the API is: on the page's own origin under /api, unless VITE_API_URL names another. */
export const apiBase: string = (import.meta.env.VITE_API_URL ?? '/api').replace(/\/$/, '')

/** A picture's address as the API gives it (`/images/1.jpg`), on the API's own origin. */
export function pictureUrl(path: string): string {
  return /^https?:/.test(path) || !/^https?:/.test(apiBase) ? path : new URL(path, apiBase).href
}
