import { describe, expect, it } from 'vitest'
import { heroOf } from '@/app/pages/hero-items'
import type { RecommendationPage } from '@/lib/api/types'
import { aPage } from '@/testing/samples'

/** A page of one shelf with pieces of these types, numbered from 1. */
function pageOf(...types: string[]): RecommendationPage {
  const page = aPage({ 'For you': types.map((_, index) => index + 1) })
  page.shelves[0]!.list.items.forEach(({ product }, index) => (product.article_type = types[index]!))
  return page
}

const heroIds = (page: RecommendationPage, hidden = new Set<number>()) =>
  heroOf(page, hidden)?.map(({ product }) => product.id)

describe('the hero', () => {
  it('shows one piece of each type, those first that come first', () => {
    expect(heroIds(pageOf('Dresses', 'Dresses', 'Heels', 'Dresses', 'Heels', 'Clutches', 'Tops'))).toEqual([1, 3, 6])
  })

  it('shows a second one of a type where there are no others', () => {
    expect(heroIds(pageOf('Heels', 'Heels', 'Heels', 'Heels', 'Heels', 'Tops', 'Heels'))).toEqual([1, 6, 2])
  })

  it('shows nothing that the shopper has bought already while there is something else', () => {
    const page = pageOf('Flip Flops', 'Dresses', 'Dresses', 'Tops', 'Heels', 'Tops', 'Tops')
    page.shelves[0]!.list.items[0]!.reason.code = 'repeat'
    expect(heroIds(page)).toEqual([2, 4, 5])
  })

  it('shows nothing that is hidden, and takes nothing from a shelf that would be too short', () => {
    const page = pageOf('Flip Flops', 'Dresses', 'Shirts', 'Tops', 'Heels', 'Tops', 'Tops')
    expect(heroIds(page, new Set([1]))).toEqual([])
  })
})
