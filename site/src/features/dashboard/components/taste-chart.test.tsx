import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { TasteChart } from '@/features/dashboard/components/taste-chart'

it('draws its bars on the scale of the charts beside it, and names kinds as the shop does', () => {
  render(<TasteChart title="Types" shares={[{ value: 'Tshirts', share: 0.15, units: 3 }]} longest={0.6} />)
  const line = screen.getByRole('listitem')
  expect(line).toHaveTextContent('T-shirts15%')
  expect(line.querySelector('[style]')).toHaveStyle({ width: '25%' })
})
