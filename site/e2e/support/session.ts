/** The tokens that the site stores. */
import type { Page } from 'playwright-core'

type Token = 'accessToken' | 'refreshToken'

export const spoiled = 'no.longer.good'

export async function storedToken(page: Page, name: Token): Promise<string> {
  return page.evaluate(
    (field) => JSON.parse(localStorage.getItem('stylesense.session') ?? '{}').state?.[field] ?? '',
    name,
  )
}

/** Replaces stored tokens by one that the API rejects, as it does an expired one. */
export async function spoilTokens(page: Page, ...names: Token[]): Promise<void> {
  await page.evaluate(
    ([fields, token]) => {
      const stored = JSON.parse(localStorage.getItem('stylesense.session') ?? '{}')
      for (const field of fields) stored.state[field] = token
      localStorage.setItem('stylesense.session', JSON.stringify(stored))
    },
    [names, spoiled] as const,
  )
}
