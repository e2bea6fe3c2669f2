import { trendingQuery } from '@/features/recommendations/api/get-recommendations'
import { RecommendationShelf } from '@/app/recommendation-shelf'

export function TrendingShelf() {
  return (
    <RecommendationShelf
      title="What everyone is wearing"
      why="Ordered, liked and reviewed most over the last thirty days."
      query={trendingQuery}
    />
  )
}
