/** Where to go on after signing in: the page that asked for it, if it is one of ours. */
export function afterSignIn(search: string): string {
  const next = new URLSearchParams(search).get('next')
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
