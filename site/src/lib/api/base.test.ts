import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([
  ['asks for a cookie on its own origin', true, { 'X-Session': 'cookie' }],
  ['keeps the token itself where the browser takes no cookies', false, {}],
])('%s', async (_, takesCookies, expected) => {
  vi.stubGlobal('isSecureContext', true)
  vi.spyOn(navigator, 'cookieEnabled', 'get').mockReturnValue(takesCookies)
  vi.resetModules()
  expect((await import('@/lib/api/base')).sessionHeader).toEqual(expected)
})
