import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('what scrolls within itself is positioned: else what is hidden from sight in it widens the whole page', () => {
  const components = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'))
  const scrolling = components.flatMap((file) =>
    [...readFileSync(`src/${file}`, 'utf8').matchAll(/["'`]([^"'`]*\boverflow-(?:[xy]-)?auto\b[^"'`]*)["'`]/g)].map(
      ([, classes = '']) => `${file}: ${classes}`,
    ),
  )
  expect(scrolling.length).toBeGreaterThan(4)
  expect(scrolling.filter((classes) => !/\b(relative|absolute|fixed|sticky)\b/.test(classes))).toEqual([])
})
