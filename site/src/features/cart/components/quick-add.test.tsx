import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { takeAddPresses } from '@/features/cart/cart-commands'
import { addPress } from '@/features/cart/cart-change'
import { QuickAdd } from '@/features/cart/components/quick-add'
import { useGuestCart } from '@/features/cart/guest-cart'
import { leaveCommand, storedCommands } from '@/testing/outbox'
import { renderInShop } from '@/testing/render'
import { aProduct } from '@/testing/samples'

it('puts into the bag what was pressed, though the script that does it has not come before the page is left', async () => {
  renderInShop(<QuickAdd product={aProduct()} />)
  fireEvent.click(screen.getByRole('button', { name: 'Add Linen shirt 1 to bag' }))
  const [left] = storedCommands()
  expect(left?.args).toMatchObject({ product: { name: 'Linen shirt 1' } })
  await waitFor(() => expect(useGuestCart.getState().lines).toMatchObject([{ quantity: 1 }]))
  expect(storedCommands()).toEqual([])

  leaveCommand(addPress, left?.args, { userId: 0 })
  takeAddPresses()
  expect(useGuestCart.getState().lines).toMatchObject([{ quantity: 2 }])
})
