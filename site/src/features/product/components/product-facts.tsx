import { Link } from 'wouter'
import type { Product } from '@/lib/api/types'
import { shopName } from '@/lib/shop-words'

/** The product's attributes, each a link to the catalogue filtered by it. */
export function ProductFacts({ product }: { product: Product }) {
  const facts = [
    { name: 'Brand', field: 'brand', value: product.brand },
    { name: 'Type', field: 'article_type', value: product.article_type },
    { name: 'Colour', field: 'base_colour', value: product.base_colour },
    { name: 'For', field: 'gender', value: product.gender },
    { name: 'Season', field: 'season', value: product.season },
    { name: 'Occasion', field: 'usage', value: product.usage },
  ].filter(({ value }) => value !== '')
  return (
    <dl className="border-t border-line">
      {facts.map(({ name, field, value }) => (
        <div
          key={field}
          className="flex min-h-11 items-center justify-between gap-4 border-b border-line text-[0.9375rem]"
        >
          <dt className="text-soft">{name}</dt>
          <dd className="wrap-anywhere">
            <Link
              href={`/catalogue?${field}=${encodeURIComponent(value)}`}
              className="link-line inline-flex min-h-11 items-center decoration-line-strong hover:decoration-current"
            >
              {shopName(value)}
            </Link>
          </dd>
        </div>
      ))}
      <div className="flex min-h-11 items-center justify-between gap-4 border-b border-line text-[0.9375rem]">
        <dt className="text-soft">Collection</dt>
        <dd>{product.year}</dd>
      </div>
    </dl>
  )
}
