import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

type Viewer = (event: { request: { uri: string; headers: Record<string, { value: string }> } }) => { uri: string }

/** The function as it stands in the template, which CloudFront runs. */
const [, code] = /FunctionCode: \|\n((?: {8}.*\n)+)/.exec(readFileSync('../template.yaml', 'utf8')) ?? []
// oxlint-disable-next-line no-new-func, typescript/no-implied-eval
const handler = new Function(`${code}; return handler`)() as Viewer

it.each([
  ['/product/12', 'Mozilla/5.0 Firefox/140.0', '/index.html'],
  ['/product/12', 'Mozilla/5.0 (compatible; Googlebot/2.1)', '/product/12.html'],
  ['/product/12', 'WhatsApp/2.23.20.0', '/product/12.html'],
  ['/product/12/more', 'Googlebot/2.1', '/index.html'],
  ['/catalogue', 'Googlebot/2.1', '/index.html'],
  ['/assets/first-1a2b.js', 'Mozilla/5.0 Firefox/140.0', '/assets/first-1a2b.js'],
  ['/sitemap.xml', 'Googlebot/2.1', '/sitemap.xml'],
])('%s for %s is %s', (uri, agent, file) => {
  expect(handler({ request: { uri, headers: { 'user-agent': { value: agent } } } }).uri).toBe(file)
})

it('takes a client that does not say what it is for a shopper', () => {
  expect(handler({ request: { uri: '/product/12', headers: {} } }).uri).toBe('/index.html')
})
