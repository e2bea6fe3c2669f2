import { Money } from '@/components/ui/money'
import type { SpendBand as Band } from '@/features/dashboard/taste'
import { plural } from '@/lib/format'

/** Every unit bought as a mark on the price line, with the average that the budget strategy aims at. */
export function SpendBand({ band }: { band: Band }) {
  const position = (price: number) => `${(price / band.highest) * 100}%`
  return (
    <figure>
      <figcaption className="eyebrow mb-3 text-soft">Spend band</figcaption>
      <div aria-hidden="true" className="relative h-16">
        <div className="absolute inset-x-0 top-9 h-px bg-line-strong" />
        {band.prices.map((price, index) => (
          // Prices repeat, so their place among the purchases is what tells two marks apart.
          // oxlint-disable-next-line no-array-index-key
          <span
            key={index}
            className="absolute top-7 h-4 w-0.5 -translate-x-1/2 bg-ink opacity-35"
            style={{ left: position(price) }}
          />
        ))}
        <span
          className="absolute top-5 h-8 w-0.5 -translate-x-1/2 bg-accent"
          style={{ left: position(band.average) }}
        />
      </div>
      <dl className="grid grid-cols-3 text-sm">
        <div>
          <dt className="text-soft">Least</dt>
          <dd>
            <Money amount={band.lowest} />
          </dd>
        </div>
        <div className="text-center">
          <dt className="text-accent">On average</dt>
          <dd className="font-medium">
            <Money amount={band.average} />
          </dd>
        </div>
        <div className="text-right">
          <dt className="text-soft">Most</dt>
          <dd>
            <Money amount={band.highest} />
          </dd>
        </div>
      </dl>
      <p className="mt-3 text-sm text-soft">The unit prices of {plural(band.prices.length, 'unit')} bought.</p>
    </figure>
  )
}
