import { afterEach, expect, it, vi } from 'vitest'
import { formatAge } from '@/lib/format-age'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('says how long ago something was, or the day where the browser has no words for that', () => {
  const threeHoursAgo = new Date(Date.now() - 3 * 3_600_000).toISOString()
  expect(formatAge(threeHoursAgo)).toBe('3 hours ago')
  vi.stubGlobal('Intl', { RelativeTimeFormat: undefined })
  expect(formatAge(threeHoursAgo)).toMatch(/^\d+ \p{L}+ \d{4}$/u)
})
