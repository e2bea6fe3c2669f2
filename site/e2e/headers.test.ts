import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { journeys, visible } from './support/shop.ts'

const template = readFileSync(resolve(import.meta.dirname, '../../template.yaml'), 'utf8')

/** Directives by name, without the digests of scripts, which a build of another address would change. */
function directives(policy: string): Record<string, string> {
  return Object.fromEntries(
    policy
      .replaceAll(/ 'sha256-[^']+'/g, '')
      .split(';')
      .map((directive) => directive.trim().replaceAll(/\s+/g, ' '))
      .filter(Boolean)
      .map((directive) => [directive.split(' ')[0] ?? '', directive]),
  )
}

journeys('the site’s server', (open) => {
  it('sends the security headers that CloudFront sends, and nothing of the page breaks them', async () => {
    const { page } = await open()
    const broken: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) broken.push(message.text())
    })
    const answer = await page.goto('/')
    await visible(page.getByRole('heading', { level: 1 }))
    await page.waitForLoadState('networkidle')
    const headers = answer?.headers() ?? {}
    const policy = /ContentSecurityPolicy: >-\n((?: {14}.*\n)+)/.exec(template)?.[1] ?? ''

    expect(directives(headers['content-security-policy'] ?? '')).toEqual(directives(policy))
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
    })
    expect(broken).toEqual([])
  })
})
