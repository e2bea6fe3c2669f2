/** The tokens of the site's session: one that it stores, and one that the browser keeps from it. */
import type { BrowserContext, Page } from 'playwright-core'

type Token = 'accessToken' | 'refreshToken'

export const spoiled = 'no.longer.good'

export async function storedToken(page: Page, name: Token): Promise<string> {
  return page.evaluate(
    (field) => JSON.parse(localStorage.getItem('stylesense.session') ?? '{}').state?.[field] ?? '',
    name,
  )
}

export async function refreshCookie(context: BrowserContext) {
  return (await context.cookies()).find(({ name }) => name === 'refresh_token')
}

/** Replaces the refresh token by one that the API does not know. */
export async function spoilRefreshCookie(context: BrowserContext): Promise<void> {
  const cookie = await refreshCookie(context)
  if (!cookie) throw new Error('There is no refresh token to spoil.')
  await context.addCookies([{ ...cookie, value: spoiled }])
}

/** Replaces the access token by one that the API rejects, as it does an expired one. */
export async function spoilAccessToken(page: Page): Promise<void> {
  await store(page, 'accessToken', spoiled)
}

/** As a site on another origin does, and as this one did before. */
export async function storeRefreshToken(page: Page, token: string): Promise<void> {
  await store(page, 'refreshToken', token)
}

async function store(page: Page, name: Token, token: string): Promise<void> {
  await page.evaluate(
    ([field, value]) => {
      const stored = JSON.parse(localStorage.getItem('stylesense.session') ?? '{}')
      stored.state[field] = value
      localStorage.setItem('stylesense.session', JSON.stringify(stored))
    },
    [name, token] as const,
  )
}
