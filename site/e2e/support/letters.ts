/** The letters that the shop writes: a laptop's are in its server's log. */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect } from 'vitest'

const root = resolve(import.meta.dirname, '../../..')
const log = resolve(process.env.STYLESENSE_STATE || resolve(root, '.stylesense'), 'logs/server.log')

/** Waits for one. @returns what follows the # of the link in the newest letter to the address */
export async function tokenByMail(email: string): Promise<string> {
  let token: string | undefined
  await expect
    .poll(
      async () => {
        const letter = (await readFile(log, 'utf8')).split(`To ${email}: `).at(-1) ?? ''
        token = /\/password#(\S+)/.exec(letter)?.[1]
        return token
      },
      { timeout: 30_000 },
    )
    .toBeTruthy()
  return token ?? ''
}
