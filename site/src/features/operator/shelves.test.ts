import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { shelves } from '@/features/operator/shelves'

it('are the very ones that the API has, with the strategies that serve them', () => {
  const java = '../layers/recommender/src/main/java/com/stylesense/recommender/page/PageDefinition.java'
  const [, ...pages] = readFileSync(java, 'utf8').split(/^ {4}(?=[A-Z]+\(\n)/m)
  const known = pages.map((page) => [
    page.slice(0, page.indexOf('(')).toLowerCase(),
    [...page.matchAll(/shelf\(\s*"([^"]+)",\s*"([^"]+)"/g)].map(([, id, strategy]) => ({ id, strategy })),
  ])
  expect(known).toHaveLength(4)
  expect(Object.entries(shelves)).toEqual(known)
})
