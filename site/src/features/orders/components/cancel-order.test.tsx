import { screen, waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { CancelOrder } from '@/features/orders/components/cancel-order'
import { startSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'
import { fakeApi, problem } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'
import { aGrant, anOrder } from '@/testing/samples'

const messages = () => useToasts.getState().toasts.map(({ message }) => message)

describe('cancelling an order', () => {
  beforeEach(() => startSession(aGrant()))

  it('is offered while it is placed, and asks first', async () => {
    const order = anOrder({ id: 7, status: 'placed' })
    const requests = fakeApi({ 'POST /orders/7/cancel': () => ({ body: { ...order, status: 'cancelled' } }) })
    const { user } = renderInShop(<CancelOrder order={order} />)
    await user.click(screen.getByRole('button', { name: 'Cancel this order' }))
    expect(requests).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Yes, cancel it' }))
    await waitFor(() => expect(messages()).toEqual(['Order 7 is cancelled.']))
  })

  it('is not offered for what is on its way', () => {
    renderInShop(<CancelOrder order={anOrder({ status: 'shipped' })} />)
    expect(screen.queryByRole('button')).toBeNull()
  })

  it('says why it is too late', async () => {
    fakeApi({ 'POST /orders/7/cancel': () => problem(409, 'not_cancellable', 'This order is shipped.') })
    const { user } = renderInShop(<CancelOrder order={anOrder({ id: 7, status: 'placed' })} />)
    await user.click(screen.getByRole('button', { name: 'Cancel this order' }))
    await user.click(screen.getByRole('button', { name: 'Yes, cancel it' }))
    await waitFor(() => expect(messages()).toEqual(['This order is shipped.']))
  })
})
