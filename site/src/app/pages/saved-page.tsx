import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { ProductTile } from '@/app/product-tile'
import { ProductCardSkeleton } from '@/components/product/product-card-skeleton'
import { buttonClass } from '@/components/ui/button'
import { FailureNotice } from '@/components/ui/notice'
import { RecommendationShelf } from '@/app/recommendation-shelf'
import { useSavedMarks } from '@/features/saved/api/get-interactions'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

export default function SavedPage() {
  usePageTitle('Liked and saved')
  const user = useUser()
  const likes = useSavedMarks('like')
  const bookmarks = useSavedMarks('bookmark')
  return (
    <div className="page-width pt-8 pb-8 sm:pt-12">
      <h1 className="display text-title">Liked and saved</h1>
      <p className="mt-3 max-w-2xl text-soft">
        What you marked with a heart or a ribbon.{' '}
        {user ? (
          'Each mark tells us a little about your taste.'
        ) : (
          <>
            This browser keeps it.{' '}
            <Link href="/login?next=/saved" className="link-line text-ink">
              Sign in
            </Link>
            , and it comes along to your account.
          </>
        )}
      </p>
      {(!likes.marks && !likes.error) || (!bookmarks.marks && !bookmarks.error) ? (
        <div className="min-h-dvh py-8">
          <Grid>
            {[0, 1, 2, 3].map((index) => (
              <li key={index}>
                <ProductCardSkeleton />
              </li>
            ))}
          </Grid>
        </div>
      ) : (
        <>
          <SavedSection title="Liked" items={likes} emptyMessage="Press the heart on a piece, and it hangs here." />
          <SavedSection
            title="Saved for later"
            items={bookmarks}
            emptyMessage="Press the ribbon on a piece’s page to keep it in mind."
          />
          {user && (
            <div className="border-t border-line">
              <RecommendationShelf
                title="In the spirit of what you liked"
                why="Scored by the categories, cuts and colours of everything you liked, saved or reviewed."
                query={{ strategy: 'interaction-based' }}
                personalOnly
              />
            </div>
          )}
        </>
      )}
    </div>
  )
}

function Grid({ children }: { children: ReactNode }) {
  return (
    <ul className="grid grid-cols-2 gap-x-3 gap-y-9 sm:gap-x-5 md:grid-cols-4 xl:grid-cols-5 3xl:grid-cols-6">
      {children}
    </ul>
  )
}

type SavedItems = ReturnType<typeof useSavedMarks>

function SavedSection({ title, items, emptyMessage }: { title: string; items: SavedItems; emptyMessage: string }) {
  const { marks, error, refetch } = items
  const products = [...new Map(marks?.map((item) => [item.product_id, item.product])).values()]
  return (
    <section aria-label={title} className="py-8">
      <h2 className="display mb-5 text-heading">{title}</h2>
      {error ? (
        <FailureNotice error={error} onRetry={refetch} />
      ) : products.length === 0 ? (
        <p className="text-soft">
          {emptyMessage}{' '}
          <Link href="/catalogue" className={buttonClass('quiet')}>
            Look around
          </Link>
        </p>
      ) : (
        <Grid>
          {products.map((product) => (
            <li key={product.id}>
              <ProductTile product={product} />
            </li>
          ))}
        </Grid>
      )}
    </section>
  )
}
