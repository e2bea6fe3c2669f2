import { renderHook } from '@testing-library/react'
import { expect, it, vi } from 'vitest'

it('gives each page a title and a description of its own, and the home page the shop’s', async () => {
  document.head.innerHTML = '<meta name="description" content="Clothes." />'
  vi.resetModules()
  const { usePageTitle } = await import('@/lib/use-page-title')
  const description = () => document.querySelector('meta[name=description]')?.getAttribute('content')
  const { rerender } = renderHook(({ title, about }) => usePageTitle(title, about), {
    initialProps: { title: 'Red dress', about: 'Red dress for Women, $10.00' as string | undefined },
  })
  expect(document.title).toBe('Red dress · StyleSense')
  expect(description()).toBe('Red dress for Women, $10.00. Clothes.')
  rerender({ title: 'Women', about: undefined })
  expect(description()).toBe('Women. Clothes.')
  rerender({ title: '', about: undefined })
  expect(document.title).toBe('StyleSense')
  expect(description()).toBe('Clothes.')
})
