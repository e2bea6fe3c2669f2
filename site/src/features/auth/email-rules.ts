/** What the API asks of an address, as far as a form can tell before it is sent. */
export function emailFault(email: string): string | undefined {
  return /^\S+@\S+\.\S+$/.test(email) ? undefined : 'Enter an email address like name@example.com.'
}
