import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { OrderProgress } from '@/features/orders/components/order-progress'
import { anOrder } from '@/testing/samples'

const steps = () => within(screen.getByRole('list')).getAllByRole('listitem')
const texts = () => steps().map((step) => step.textContent)

describe('how far an order has come', () => {
  it('tells the day of each step that it knows, and what is to come', () => {
    render(<OrderProgress order={anOrder({ status: 'shipped', status_changed_at: '2026-10-02T10:00:00Z' })} />)
    expect(texts()).toEqual(['Placed1 October 2026', 'On its way2 October 2026', 'Deliveredto come'])
    expect(steps()[1]).toHaveAttribute('aria-current', 'step')
  })

  it('invents no day', () => {
    render(<OrderProgress order={anOrder({ status: 'delivered' })} />)
    expect(texts()).toEqual(['Placed1 October 2026', 'On its waydone', 'Delivereddone'])
  })

  it('ends where it was cancelled', () => {
    render(<OrderProgress order={anOrder({ status: 'cancelled', status_changed_at: '2026-10-03T10:00:00Z' })} />)
    expect(texts()).toEqual(['Placed1 October 2026', 'Cancelled3 October 2026'])
  })
})
