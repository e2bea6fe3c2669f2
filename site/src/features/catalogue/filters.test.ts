import { describe, expect, it } from 'vitest'
import { activeFilters, headingOf } from '@/features/catalogue/filter-labels'
import { noFilters, writeFilters } from '@/features/catalogue/filters'
import { readFilters, toggleFacet } from '@/features/catalogue/read-filters'

describe('filters in the address bar', () => {
  it('come back as they were written', () => {
    const address =
      'q=linen&gender=Men&gender=Women&base_colour=Navy+Blue&min_price=10&max_price=50&in_stock=true&sort=rating'
    expect(writeFilters(readFilters(new URLSearchParams(address))).toString()).toBe(address)
  })

  it('ignore what is no filter: unknown orders, prices that are no numbers, empty values', () => {
    const filters = readFilters(new URLSearchParams('sort=colour&min_price=cheap&max_price=-3&gender=&utm_source=x'))
    expect(filters).toEqual(noFilters)
  })

  it('gain and lose a value', () => {
    const on = toggleFacet(noFilters, 'brand', 'Loom')
    expect(on.facets.brand).toEqual(['Loom'])
    expect(writeFilters(toggleFacet(on, 'brand', 'Loom')).toString()).toBe('')
  })

  it('can each be taken off alone', () => {
    const filters = readFilters(new URLSearchParams('q=linen&gender=Men&gender=Women&max_price=50'))
    const active = activeFilters(filters)
    expect(active.map(({ label }) => label)).toEqual(['“linen”', 'Men', 'Women', 'Up to $50.00'])
    expect(writeFilters(active[1]!.without).toString()).toBe('q=linen&gender=Women&max_price=50')
  })

  it.each([
    ['', 'Everything'],
    ['sort=newest', 'New in'],
    ['gender=Women', 'Women'],
    ['gender=Girls&gender=Boys', 'Girls & Boys'],
    ['gender=Women&article_type=Shirts', 'Women: Shirts'],
    ['q=linnen&gender=Women', '“linnen”'],
    ['article_type=Heels&article_type=Flats', 'Heels & Flats'],
    ['brand=Nike', 'Nike'],
    ['gender=Men&brand=Nike', 'Men: Nike'],
    ['base_colour=Navy+Blue', 'Navy blue'],
    ['max_price=50', 'What you chose'],
  ])('name the page: %s is %s', (address, heading) => {
    expect(headingOf(readFilters(new URLSearchParams(address)))).toBe(heading)
  })
})
