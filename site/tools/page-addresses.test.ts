import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { crawlers } from '../head/crawlers.mjs'

type Viewer = (event: { request: { uri: string; headers: Record<string, { value: string }> } }) => { uri: string }

/** The function as it stands in the template, which CloudFront runs. */
const [, code] = /FunctionCode: \|\n((?: {8}.*\n)+)/.exec(readFileSync('../template.yaml', 'utf8')) ?? []
// oxlint-disable-next-line no-new-func, typescript/no-implied-eval
const handler = new Function(`${code}; return handler`)() as Viewer

const pageFor = (agent: string) =>
  handler({ request: { uri: '/product/12', headers: { 'user-agent': { value: agent } } } }).uri

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

it.each([
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [Pinterest/iOS]',
  'Mozilla/5.0 (Linux; Android 14; Pixel 8) Chrome/130.0.0.0 Mobile Safari/537.36 Telegram-Android/11.4.2',
  'Mozilla/5.0 (Linux; Android 11; CUBOT P40) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36',
  'Mozilla/5.0 (Linux; Android 13; CUBOT_X70) AppleWebKit/537.36 Chrome/120.0.0.0 Mobile Safari/537.36',
])('takes %s for a shopper', (agent) => {
  expect(pageFor(agent)).toBe('/index.html')
})

it.each([
  'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)',
  'TelegramBot (like TwitterBot)',
  'Twitterbot/1.0',
  'Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)',
  'Mozilla/5.0 (compatible; Pinterestbot/1.0; +http://www.pinterest.com/bot.html)',
  'Pinterest/0.2 (+https://www.pinterest.com/bot.html)',
  'Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)',
  'LinkedInBot/1.0 (compatible; Mozilla/5.0)',
  'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
  'Mozilla/5.0 (Windows NT 6.1; WOW64) SkypeUriPreview Preview/0.5',
  'Mozilla/5.0 (compatible; Baiduspider/2.0)',
  'meta-externalagent/1.1 (+https://developers.facebook.com/docs/sharing/webmasters/crawler)',
  'curl/8.9.1',
  'Wget/1.24.5',
])('takes %s for a crawler', (agent) => {
  expect(pageFor(agent)).toBe('/product/12.html')
})

it('knows crawlers as the site’s own server does', () => {
  expect(code).toContain(`var crawler = ${crawlers};\n`)
})

it('takes a client that does not say what it is for a shopper', () => {
  expect(handler({ request: { uri: '/product/12', headers: {} } }).uri).toBe('/index.html')
})
