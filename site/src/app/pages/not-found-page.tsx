import { Link } from 'wouter'
import { buttonClass } from '@/components/ui/button'
import { openOverlay } from '@/lib/overlays'
import { usePageTitle } from '@/lib/use-page-title'

export default function NotFoundPage() {
  usePageTitle('Not found')
  return (
    <div className="page-width grid grid-cols-1 min-h-[60dvh] content-center py-20">
      <p className="eyebrow text-soft">404</p>
      <h1 className="display mt-3 text-hero">
        Not on <span className="block pl-[0.6em]">this rail.</span>
      </h1>
      <p className="mt-6 max-w-md text-lead text-soft">
        There is nothing at this address: the piece may have gone, or the link may be worn through.
      </p>
      <div className="mt-8 flex flex-wrap gap-3">
        <Link href="/catalogue" className={buttonClass('solid')}>
          See everything
        </Link>
        <button type="button" className={buttonClass('outline')} onClick={() => openOverlay('search')}>
          Search for it
        </button>
      </div>
    </div>
  )
}
