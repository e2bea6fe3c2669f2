import { Link } from 'wouter'
import { Icon } from '@/components/ui/icon'
import type { Product } from '@/lib/api/types'
import { shopName } from '@/lib/shop-words'

/** From the department to the product's type, each with its place in the catalogue; a name that repeats the one before is left out. */
export function breadcrumbsOf({ gender, sub_category: category, article_type: type }: Product) {
  const address = (narrowed: Record<string, string>) => `/catalogue?${new URLSearchParams({ gender, ...narrowed })}`
  const kind = { name: shopName(type), href: address({ article_type: type }) }
  const group = { name: shopName(category), href: address({ sub_category: category }) }
  return [{ name: gender, href: address({}) }, ...(group.name === kind.name ? [] : [group]), kind]
}

/** Links to the catalogue, from the department to the product's type. */
export function Breadcrumbs({ product }: { product: Product }) {
  return (
    <nav aria-label="Where this piece hangs">
      <ol className="flex flex-wrap items-center text-sm text-soft">
        {breadcrumbsOf(product).map(({ name, href }, index) => (
          <li key={name} className="flex items-center">
            {index > 0 && (
              <span className="mx-1.5">
                <Icon name="right" size={12} />
              </span>
            )}
            <Link href={href} className="link-quiet inline-flex min-h-11 items-center wrap-anywhere hover:text-ink">
              {name}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
