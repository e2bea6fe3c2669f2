import { expect, it } from 'vitest'
import { keptStore } from '@/lib/kept-store'

it.each(['{"state":{"lines":null}}', '{"state":null}', '7', 'null', '{"state":'])(
  'a list that was stored as %s begins anew',
  (stored) => {
    localStorage.setItem('stylesense.a-bag', stored)
    expect(keptStore('a-bag', { lines: [] as string[] }).getState()).toEqual({ lines: [] })
  },
)

it('a list comes back as it was stored', () => {
  keptStore('a-bag', { lines: [] as string[] }).setState({ lines: ['a shirt'] })
  expect(keptStore('a-bag', { lines: [] as string[] }).getState()).toEqual({ lines: ['a shirt'] })
})
