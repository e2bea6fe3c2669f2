import { act, renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { useSeen } from '@/lib/use-seen'

function hideTab(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}

it('a page is seen once its tab was shown, and has been from then on', () => {
  hideTab(true)
  const { result } = renderHook(useSeen)
  expect(result.current).toBe(false)
  hideTab(false)
  expect(result.current).toBe(true)
  hideTab(true)
  expect(result.current).toBe(true)
  expect(renderHook(useSeen).result.current).toBe(true)
})
