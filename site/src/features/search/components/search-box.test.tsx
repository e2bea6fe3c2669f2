import { screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { SearchBox } from '@/features/search/components/search-box'
import { fakeApi } from '@/testing/fake-api'
import { renderInShop } from '@/testing/render'

const suggestions = [
  { text: 'Casual Shoes', kind: 'article_type' },
  { text: 'Canvas shoes', kind: 'product', product_id: 9, price: 39.5, image_url: '/images/9.jpg' },
  { text: 'Tshirts', kind: 'article_type' },
]

describe('the search box', () => {
  beforeEach(() => {
    fakeApi({ 'GET /products/suggest': () => ({ body: { suggestions } }) })
  })

  it('offers what is found while typing', async () => {
    const { user } = renderInShop(<SearchBox onGo={() => {}} />)
    const field = screen.getByRole('combobox', { name: 'Search the shop' })
    expect(field).toHaveAttribute('aria-expanded', 'false')
    await user.type(field, 'sho')
    expect(await screen.findAllByRole('option')).toHaveLength(3)
    expect(field).toHaveAttribute('aria-expanded', 'true')
  })

  it('walks the list with the arrows and goes where Enter is pressed', async () => {
    const go = vi.fn()
    const { user } = renderInShop(<SearchBox onGo={go} />)
    const field = screen.getByRole('combobox')
    await user.type(field, 'sho')
    await screen.findAllByRole('option')
    await user.keyboard('{ArrowDown}{ArrowDown}')
    const marked = screen.getByRole('option', { selected: true })
    expect(marked).toHaveTextContent('Canvas shoes')
    expect(marked).toHaveTextContent('$39.50')
    expect(marked.querySelector('img')?.getAttribute('src')).toContain('/images/9.jpg')
    expect(field).toHaveAttribute('aria-activedescendant', marked.id)
    expect(field).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(go).toHaveBeenCalledWith('/product/9')
  })

  it('comes round to the field again at the end of the list', async () => {
    const { user } = renderInShop(<SearchBox onGo={() => {}} />)
    await user.type(screen.getByRole('combobox'), 'sho')
    await screen.findAllByRole('option')
    await user.keyboard('{ArrowUp}')
    expect(screen.getByRole('option', { selected: true })).toHaveTextContent('T-shirts')
    await user.keyboard('{ArrowDown}')
    expect(screen.queryByRole('option', { selected: true })).toBeNull()
  })

  it('searches for the words themselves where no line is marked', async () => {
    const go = vi.fn()
    const { user } = renderInShop(<SearchBox onGo={go} />)
    await user.type(screen.getByRole('combobox'), 'lin shirt{Enter}')
    expect(go).toHaveBeenCalledWith('/catalogue?q=lin+shirt')
  })

  it('closes the list on Escape and keeps what was typed', async () => {
    const { user } = renderInShop(<SearchBox onGo={() => {}} />)
    const field = screen.getByRole('combobox')
    await user.type(field, 'sho')
    await screen.findAllByRole('option')
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('option')).toBeNull()
    expect(field).toHaveValue('sho')
  })
})
