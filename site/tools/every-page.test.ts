import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const read = (file: string) => readFileSync(file, 'utf8')

/** The addresses that the journeys open, without what follows the path. */
const visited = [...read('e2e/support/pages.ts').matchAll(/'(\/[^']*)',?/g)].map(([, address = '']) =>
  address.replace(/[?#].*/, ''),
)

it('every route of the site is among the pages on which the journeys look at everything', () => {
  const routes = read('src/app/routes.tsx')
  const paths = [...routes.matchAll(/<Route path="([^"]+)"/g)].map(([, path = '']) => path)
  const [, signIn = ''] = /<Route path=\{\/\^\\\/\(([^)]+)\)/.exec(routes) ?? []
  const all = [...paths, ...signIn.split('|').map((name) => `/${name}`)]
  expect(all.length).toBeGreaterThan(12)
  expect(all.filter((path) => !visited.includes(path))).toEqual([])
})
