import { DataTable } from '@/features/operator/components/data-table'
import { Facts } from '@/features/operator/components/facts'
import { formatRate, type Report } from '@/features/operator/report'
import { formatCount, plural } from '@/lib/format'
import { formatAge } from '@/lib/format-age'

/** What the refresh's tables hold, in words; others are called as the database has them. */
const tableNames: Record<string, string> = {
  co_orders: 'Ordered together',
  co_purchases: 'Bought by the same people',
  daily_figures: 'Figures by day',
  item_similarities: 'What leads on to what, as learned',
  popular_searches: 'Popular searches',
  product_popularity: 'Popularity',
  searches_without_results: 'Searches without results',
  trending: 'Trending',
}

/** How much of the catalogue is shown, how evenly, and how fresh it is what recommends. */
export function StateOfShop({ report: { catalogue, model, refused, tables } }: { report: Report }) {
  return (
    <>
      <Facts
        facts={[
          {
            name: 'Coverage',
            value: formatRate(catalogue.coverage),
            note: `${formatCount(catalogue.shown)} of ${formatCount(catalogue.products)} products were shown`,
          },
          {
            name: 'Concentration',
            value: typeof catalogue.top_share === 'number' ? formatRate(catalogue.top_share) : 'none yet',
            note: `of all impressions go to the ${plural(catalogue.top_products, 'product')} shown most, one in a hundred`,
          },
          {
            name: 'Model',
            value: model ? formatAge(model.trained_at) : 'not trained yet',
            note: model && `learned from ${formatCount(model.events)} events`,
          },
        ]}
      />
      {model && <p className="mt-4 max-w-3xl text-sm text-soft">{model.verdict}</p>}
      {refused && (
        <p className="mt-2 max-w-3xl text-sm text-warn">
          A later one, trained {formatAge(refused.trained_at)}, was refused: {refused.verdict}
        </p>
      )}
      <h3 className="mt-6 mb-1 font-medium">What the refresh stored</h3>
      <DataTable
        label="What the refresh stored"
        caption="Tables that the refresh writes"
        head={['Table', 'Refreshed', 'Took', 'Rows']}
        rows={tables.map(({ name, refreshed_at, took_ms, rows }) => ({
          key: name,
          cells: [
            tableNames[name] ? `${tableNames[name]} (${name})` : name,
            formatAge(refreshed_at),
            `${formatCount(took_ms)} ms`,
            formatCount(rows),
          ],
        }))}
      />
    </>
  )
}
