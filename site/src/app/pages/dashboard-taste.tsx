import { Skeleton } from '@/components/ui/skeleton'
import { FailureNotice } from '@/components/ui/notice'
import { SpendBand } from '@/features/dashboard/components/spend-band'
import { TasteChart } from '@/features/dashboard/components/taste-chart'
import { linesBought, spendBandOf, tasteOf } from '@/features/dashboard/taste'
import { useAllOrders } from '@/features/orders/api/get-orders'
import { useProductsById } from '@/features/product/api/get-products-by-id'
import { formatCount } from '@/lib/format'

/** As tall as the charts will be, so that nothing below them moves. */
const minHeight = 'min-h-[84rem] sm:min-h-[44rem] xl:min-h-[30rem]'

/** The profile that the personal strategies work from: what was bought, as shares, and at what prices. */
export function DashboardTaste() {
  const { data, error, refetch } = useAllOrders()
  const lines = linesBought(data ?? [])
  const productIds = [...new Set(lines.map((line) => line.productId))]
  const { products, pending } = useProductsById(productIds)
  if (error && !data) return <FailureNotice error={error} onRetry={() => void refetch()} />
  if (!data || pending) return <Skeleton className={`${minHeight} w-full`} />
  const band = spendBandOf(lines)
  if (!band) {
    return (
      <p className="max-w-2xl text-soft">
        Nothing bought yet. The strategies that start from purchases show what is trending until there is an order; what
        you like, save and review counts under Likes at once.
      </p>
    )
  }
  const taste = tasteOf(lines, products)
  const longest = Math.max(...Object.values(taste).map(([first]) => first?.share ?? 0))
  const notCancelled = data.filter((order) => order.status !== 'cancelled')
  const facts = [
    { name: 'Orders', value: formatCount(notCancelled.length) },
    { name: 'Units bought', value: formatCount(band.prices.length) },
    { name: 'Different pieces', value: formatCount(productIds.length) },
  ]
  return (
    <div className={minHeight}>
      <dl className="grid grid-cols-3 border-y border-line py-5">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt className="text-sm text-soft">{name}</dt>
            <dd className="mt-1 text-3xl font-medium tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-8 grid grid-cols-1 gap-x-12 gap-y-10 sm:grid-cols-2 xl:grid-cols-4">
        <TasteChart title="Categories (sub_pref)" shares={taste.sub_category} longest={longest} />
        <TasteChart title="Types (type_pref)" shares={taste.article_type} longest={longest} />
        <TasteChart title="Colours (color_pref)" shares={taste.base_colour} longest={longest} />
        <SpendBand band={band} />
      </div>
    </div>
  )
}
