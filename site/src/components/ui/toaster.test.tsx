import { act, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { SidePanel } from '@/components/ui/side-panel'
import { showToast } from '@/lib/toasts'
import { renderInShop } from '@/testing/render'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  vi.useRealTimers()
})

it('announces a message, and takes it away after a while', () => {
  renderInShop(null)
  act(() => showToast('Liked: Linen shirt'))
  expect(screen.getByRole('status')).toHaveTextContent('Liked: Linen shirt')
  act(() => vi.advanceTimersByTime(7000))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('keeps a message for as long as the focus is in it', () => {
  renderInShop(null)
  act(() => showToast('Removed', { action: { label: 'Undo', run: () => {} } }))
  act(() => screen.getByRole('button', { name: 'Undo' }).focus())
  act(() => vi.advanceTimersByTime(60_000))
  expect(screen.getByRole('status')).toHaveTextContent('Removed')
  act(() => screen.getByRole('button', { name: 'Undo' }).blur())
  act(() => vi.advanceTimersByTime(10_000))
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

it('shows messages inside an open panel, where they can be pressed', async () => {
  const undo = vi.fn()
  const { user } = renderInShop(
    <SidePanel open onClose={() => {}} title="Your bag">
      Nothing in it yet
    </SidePanel>,
  )
  act(() => showToast('Removed Linen shirt', { action: { label: 'Undo', run: undo } }))
  await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Undo' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(within(screen.getByRole('dialog')).getByRole('status')).toBeEmptyDOMElement()
})
