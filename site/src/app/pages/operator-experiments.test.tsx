import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { OperatorExperiments } from '@/app/pages/operator-experiments'
import type { Experiment } from '@/features/operator/experiments'
import { startSession } from '@/lib/session'
import { fakeApi } from '@/testing/fake-api'
import { anExperiment } from '@/testing/operator-samples'
import { renderInShop } from '@/testing/render'
import { aGrant } from '@/testing/samples'

const shopWith = (...items: Experiment[]) =>
  fakeApi({ 'GET /operator/experiments': () => ({ body: { items, page: 1, page_size: 100, total: items.length } }) })

beforeEach(() => startSession(aGrant()))

describe('experiments', () => {
  it('says when it ends by itself, and that it did', async () => {
    const over = anExperiment({ name: 'over', status: 'stopped', stopped_by: 'time', ends_at: null })
    shopWith(anExperiment(), over)
    renderInShop(<OperatorExperiments />)
    const running = await screen.findByRole('article', { name: 'trending-or-new' })
    expect(running).toHaveTextContent('Ends by itself on 22 February 2027.')
    expect(screen.getByRole('article', { name: 'over' })).toHaveTextContent('stopped by itself as its time was up')
  })

  it('offers the shelves of the page that is chosen, with what serves them now', async () => {
    shopWith()
    const { user } = renderInShop(<OperatorExperiments />)
    await user.selectOptions(await screen.findByLabelText('Page'), 'order')
    const shelf = screen.getByLabelText('Shelf')
    expect(
      within(shelf)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Goes with the order (goes-with-order)', 'Your style', 'New'])
    expect(screen.getByLabelText(/^Control/)).toHaveValue('cart-addons')
    await user.selectOptions(shelf, 'new')
    expect(screen.getByLabelText(/^Control/)).toHaveValue('new-arrivals')
  })
})
