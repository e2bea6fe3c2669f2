import type { ComponentProps } from 'react'
import { recommendationTile } from '@/app/product-tile'
import { Shelf } from '@/features/recommendations/components/shelf'
import { useHiddenProducts } from '@/features/saved/api/get-interactions'

type Props = Omit<ComponentProps<typeof Shelf>, 'renderProduct' | 'leftOut'>

/** A shelf of cards with their actions, without what the shopper said is not for them. */
export function RecommendationShelf(props: Props) {
  const hidden = useHiddenProducts()
  return <Shelf {...props} renderProduct={recommendationTile} leftOut={hidden} />
}
