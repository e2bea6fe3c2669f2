/** What the API asks of a password, as far as a form can tell before it is sent. */
const shortest = 8

export const passwordHint = `At least ${shortest} characters.`

export function passwordFault(password: string): string | undefined {
  return password.length < shortest ? `Use at least ${shortest} characters.` : undefined
}
