import { expect, it } from 'vitest'
import { toCsv } from '@/features/operator/csv'

it.each([
  ['=1+1', "'=1+1"],
  ['umbrella;=1+1', '"umbrella;=1+1"'],
  ['@"umbrella", large', '"\'@""umbrella"", large"'],
  ['umbrella', 'umbrella'],
])('lets no cell of its own making run: %s', (words, cell) => {
  expect(toCsv(['q', 'searches'], [[words, 3]])).toBe(`q,searches\r\n${cell},3\r\n`)
})
