import { recommendationTile } from '@/app/product-tile'
import { trendingQuery } from '@/features/recommendations/api/get-recommendations'
import { Shelf } from '@/features/recommendations/components/shelf'

/** @param skip how many of the first items the page shows elsewhere */
export function TrendingShelf({ skip, eager }: { skip?: number; eager?: boolean }) {
  return (
    <Shelf
      title="What everyone is wearing"
      why="Ordered, liked and reviewed most over the last thirty days."
      query={trendingQuery}
      skip={skip}
      renderProduct={recommendationTile}
      eager={eager}
    />
  )
}
