import { Link, Redirect } from 'wouter'
import { OrderItemPicture } from '@/app/order-item-picture'
import NotFoundPage from '@/app/pages/not-found-page'
import { recommendationTile } from '@/app/product-tile'
import { buttonClass } from '@/components/ui/button'
import { FailureNotice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { KeepAccount } from '@/features/auth/components/keep-account'
import { AddressLines } from '@/features/checkout/components/address-lines'
import { useOrder } from '@/features/orders/api/get-order'
import { OrderLines } from '@/features/orders/components/order-lines'
import { usePage } from '@/features/pages/api/get-page'
import { PageShelves } from '@/features/pages/components/page-shelves'
import { useHiddenProducts } from '@/features/saved/api/get-interactions'
import { toProblem } from '@/lib/api/problem'
import type { Order } from '@/lib/api/types'
import { useUser } from '@/lib/session'
import { usePageTitle } from '@/lib/use-page-title'

export default function OrderSuccessPage({ orderId }: { orderId: number }) {
  usePageTitle('Thank you')
  const user = useUser()
  const { data: order, error, refetch } = useOrder(orderId)
  if (!user) return <Redirect to={`/login?next=/orders/${orderId}/thanks`} replace />
  if (error && !order) {
    return toProblem(error).status === 404 ? (
      <NotFoundPage />
    ) : (
      <FailureNotice error={error} onRetry={() => void refetch()} />
    )
  }
  return (
    <div className="page-width pt-10 pb-6 sm:pt-16">
      <div className="grid grid-cols-1 gap-x-20 gap-y-10 lg:grid-cols-2">
        <div>
          <p className="eyebrow text-soft">Order {orderId}</p>
          <h1 className="display mt-3 text-hero">
            It’s yours, <span className="block pl-[0.5em]">{firstName(user.full_name)}.</span>
          </h1>
          <NextSteps />
          <div className="mt-10">
            <KeepAccount />
          </div>
          {/* Imported orders went nowhere. */}
          {order?.shipping !== null && (
            <>
              <h2 className="eyebrow mt-10 mb-2 text-soft">On its way to</h2>
              {order?.shipping ? <AddressLines shipping={order.shipping} /> : <Skeleton className="h-30 w-48" />}
            </>
          )}
        </div>
        <section aria-label="What you ordered" className="border border-line bg-surface p-5 sm:p-7 lg:self-start">
          <h2 className="display mb-2 text-2xl">What you ordered</h2>
          {order ? (
            <OrderLines order={order} renderPicture={(item) => <OrderItemPicture item={item} />} />
          ) : (
            <Skeleton className="h-64 w-full" />
          )}
        </section>
      </div>
      {order && (
        <div className="mt-12 divide-y divide-line border-t border-line">
          <OrderShelves order={order} />
        </div>
      )}
    </div>
  )
}

/** What the API recommends after the order, in one answer. */
function OrderShelves({ order }: { order: Order }) {
  const page = usePage({ name: 'order', productIds: order.items.map((item) => item.product_id) })
  const hidden = useHiddenProducts()
  return <PageShelves page={page} renderProduct={recommendationTile} leftOut={hidden} />
}

function NextSteps() {
  return (
    <>
      <p className="mt-6 max-w-md text-lead text-soft">
        We are packing it now. You find it in your account, and what you chose already shapes what we show you next.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Link href="/catalogue?sort=newest" className={buttonClass('solid')}>
          Keep looking
        </Link>
        <Link href="/account" className={buttonClass('outline')}>
          Your orders
        </Link>
      </div>
    </>
  )
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name
}
