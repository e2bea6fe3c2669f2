/** The page to go to after signing in, from `?next=`; never one of another site. */
export function afterSignIn(search: string): string {
  const next = new URLSearchParams(search).get('next')
  return next && /^\/(?![/\\])/.test(next) ? next : '/'
}
