import type { ReactNode } from 'react'
import { useLastPurchase } from '@/features/orders/api/get-orders'
import { Shelf } from '@/features/recommendations/components/shelf'
import type { Recommendation } from '@/lib/api/types'

/** The shelves of a signed-in shopper; each is hidden where its list is not personal. */
export function PersonalShelves({ renderProduct }: { renderProduct: (item: Recommendation) => ReactNode }) {
  const last = useLastPurchase()
  return (
    <>
      {last && (
        <Shelf
          title={`Because you bought ${last.name}`}
          why="What others took home together with it."
          query={{ strategy: 'collaborative', productId: last.product_id, anonymous: true }}
          renderProduct={renderProduct}
        />
      )}
      <Shelf
        title="More your style"
        why="The categories, cuts and colours you come back to, among pieces you don’t own."
        query={{ strategy: 'history' }}
        renderProduct={renderProduct}
        personalOnly
      />
      <Shelf
        title="Time for another?"
        why="Pieces you have had delivered more than once."
        query={{ strategy: 'restock' }}
        renderProduct={renderProduct}
        personalOnly
      />
      <Shelf
        title="At your price"
        why="Close to what you usually pay for a piece, well rated, and never bought by you before."
        query={{ strategy: 'budget' }}
        renderProduct={renderProduct}
        personalOnly
      />
    </>
  )
}
