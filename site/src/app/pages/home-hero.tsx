import { Link } from 'wouter'
import { buttonClass } from '@/components/ui/button'
import { CardReason } from '@/components/product/card-reason'
import { ProductPicture } from '@/components/product/product-picture'
import { Skeleton } from '@/components/ui/skeleton'
import { useRecommendations } from '@/features/recommendations/api/get-recommendations'
import { firstShelf } from '@/features/recommendations/first-shelf'

/** The shop's promise in four words, and three of today's most wanted pieces that keep it. */
export function HomeHero({ shown }: { shown: number }) {
  const { data } = useRecommendations(firstShelf)
  const pieces = data?.items.slice(0, shown) ?? []
  return (
    <section className="page-width grid gap-x-10 gap-y-8 pt-8 pb-6 sm:pt-12 lg:grid-cols-[minmax(0,1fr)_minmax(0,1.15fr)] lg:items-end lg:pb-12">
      <div className="lg:pb-6">
        <h1 className="display text-hero">
          Nothing here <span className="block pl-[0.6em]">by chance.</span>
        </h1>
        <p className="mt-5 max-w-md text-lead text-soft sm:mt-7">
          Ten ways of choosing, one shop. Whatever we show you, we say why, in words and not in small print.
        </p>
        <div className="mt-6 flex flex-wrap gap-3 sm:mt-8">
          <Link href="/catalogue?sort=newest" className={buttonClass('solid')}>
            Shop new in
          </Link>
          <Link href="/dashboard" className={buttonClass('line')}>
            See how it chooses
          </Link>
        </div>
      </div>
      <ul aria-label="Most wanted today" className="grid grid-cols-3 items-end gap-2.5 sm:gap-5">
        {Array.from({ length: shown }, (_, place) => {
          const item = pieces[place]
          return (
            <li key={item?.product.id ?? place} className={heroPlace[place]}>
              {item ? (
                <article className="group/card relative">
                  <ProductPicture product={item.product} eager />
                  <h2 className="mt-2.5 line-clamp-1 text-sm">
                    <Link href={`/product/${item.product.id}`} className="after:absolute after:inset-0">
                      {item.product.name}
                    </Link>
                  </h2>
                  <div className="hidden sm:block">
                    <CardReason text={item.reason.text} />
                  </div>
                </article>
              ) : (
                <div>
                  <Skeleton className="aspect-3/4 w-full" />
                  <Skeleton className="mt-2.5 h-5 w-3/4" />
                  <div className="mt-2.5 hidden h-[calc(5lh+0.5rem)] text-[0.8125rem] leading-snug sm:block lg:h-[calc(4lh+0.5rem)]" />
                </div>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const heroPlace = ['', 'lg:pb-20', 'lg:pb-8']
