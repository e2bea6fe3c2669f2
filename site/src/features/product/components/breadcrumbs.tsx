import { Link } from 'wouter'
import { Icon } from '@/components/ui/icon'
import type { Product } from '@/lib/api/types'

/** Links to the catalogue, from the department to the product's type. */
export function Breadcrumbs({ product }: { product: Product }) {
  const steps = [
    { name: product.gender, href: `/catalogue?gender=${encodeURIComponent(product.gender)}` },
    {
      name: product.sub_category,
      href: `/catalogue?gender=${encodeURIComponent(product.gender)}&sub_category=${encodeURIComponent(product.sub_category)}`,
    },
    { name: product.article_type, href: `/catalogue?article_type=${encodeURIComponent(product.article_type)}` },
  ]
  return (
    <nav aria-label="Where this piece hangs">
      <ol className="flex flex-wrap items-center text-sm text-soft">
        {steps.map(({ name, href }, index) => (
          <li key={name} className="flex items-center">
            {index > 0 && (
              <span className="mx-1.5">
                <Icon name="right" size={12} />
              </span>
            )}
            <Link href={href} className="link-quiet inline-flex min-h-11 items-center hover:text-ink">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
