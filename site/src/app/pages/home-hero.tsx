import { Link } from 'wouter'
import { heroLength } from '@/app/pages/hero-items'
import { buttonClass } from '@/components/ui/button'
import { CardReason } from '@/components/product/card-reason'
import { ProductPicture } from '@/components/product/product-picture'
import { Skeleton } from '@/components/ui/skeleton'
import type { Recommendation } from '@/lib/api/types'
import { listed } from '@/lib/listed'
import { useUser } from '@/lib/session'

type Props = {
  /** Undefined while they load. */
  items: Recommendation[] | undefined
  failed: boolean
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric' })

/** The headline, and the first pieces of the page: one large, two beside it. */
export function HomeHero({ items, failed }: Props) {
  const name = useUser()?.full_name.trim().split(/\s+/)[0]
  const empty = failed || items?.length === 0
  return (
    <section className="page-width grid grid-cols-1 gap-x-[clamp(2rem,5vw,7rem)] gap-y-8 pt-8 pb-6 sm:pt-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.02fr)] lg:items-center lg:pt-10 lg:pb-10">
      <div>
        <p className="eyebrow mb-3 text-soft">{[name && `For ${name}`, month.format()].filter(Boolean).join(' · ')}</p>
        <h1 className="display text-hero">
          Nothing here <span className="block pl-[0.6em]">by chance.</span>
        </h1>
        <p className="mt-5 max-w-md text-lead text-pretty text-soft sm:mt-7">
          {name ? 'Chosen for you. ' : 'Ten ways of choosing, one shop. '}
          Whatever we show you, we say why, in words and not in small print.
        </p>
        <div className="mt-6 flex flex-wrap gap-3 sm:mt-8">
          <Link href="/catalogue?sort=newest" className={buttonClass('solid')}>
            Shop new in
          </Link>
          <Link href="/dashboard" className={buttonClass('outline')}>
            See how it chooses
          </Link>
        </div>
      </div>
      {!empty && (
        <ul
          aria-label="First of all"
          className="grid grid-cols-3 gap-2.5 sm:gap-5 w-full lg:max-w-[82dvh] lg:grid-cols-[2.1fr_1fr] lg:grid-rows-2 lg:justify-self-end"
        >
          {Array.from({ length: heroLength }, (_, index) => {
            const item = items?.[index]
            return (
              <li
                key={item?.product.id ?? index}
                className={index === 0 ? 'lg:row-span-2' : ''}
                {...(item && listed(item))}
              >
                {item ? <HeroProduct item={item} /> : <HeroProductSkeleton />}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}

/** On a phone there is no room for the name; on a wide screen only the large one has room for its reason. */
function HeroProduct({ item }: { item: Recommendation }) {
  return (
    <article className="group/card relative">
      <ProductPicture product={item.product} eager />
      <h2 className={`text-sm max-sm:sr-only sm:mt-2.5 sm:line-clamp-1 lg:line-clamp-2 ${nameHeight}`}>
        <Link href={`/product/${item.product.id}`} className="after:absolute after:inset-0">
          {item.product.name}
        </Link>
      </h2>
      <div className={reasonHeight}>
        <CardReason text={item.reason.text} />
      </div>
    </article>
  )
}

function HeroProductSkeleton() {
  return (
    <div>
      <Skeleton className="aspect-3/4 w-full" />
      <Skeleton className={`mt-2.5 h-5 w-3/4 text-sm max-sm:hidden ${nameHeight}`} />
      <div className={reasonHeight}>
        <div className="mt-2.5 h-[calc(5lh+0.5rem)] text-[0.8125rem] leading-snug lg:h-[calc(2lh+0.5rem)]" />
      </div>
    </div>
  )
}

/** A name may take two lines on a narrow tile: their height is reserved from the start. */
const nameHeight = 'lg:[li:not(:first-child)_&]:h-[2lh]'
const reasonHeight = 'hidden sm:block lg:hidden lg:[li:first-child_&]:block lg:[&_p]:min-h-[calc(2lh+0.5rem)]'
