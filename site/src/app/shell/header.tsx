import { Link, useLocation, useSearch } from 'wouter'
import { departments, howItChooses, savedPage } from '@/app/shell/navigation'
import { preloadOverlay } from '@/app/shell/overlays'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { useCart } from '@/features/cart/api/get-cart'
import { plural } from '@/lib/format'
import { openOverlay } from '@/lib/overlays'
import { useUser } from '@/lib/session'

export function Header() {
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-paper">
      <div className="page-width grid min-h-16 grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-1 sm:gap-4 lg:min-h-20">
        <div className="-ml-2.5 flex items-center lg:ml-0">
          <IconButton
            icon="menu"
            label="Menu"
            className="lg:hidden"
            onPointerEnter={() => preloadOverlay('menu')}
            onClick={() => openOverlay('menu')}
          />
          <nav aria-label="Departments" className="hidden flex-wrap gap-x-6 text-[0.9375rem] lg:flex xl:gap-x-8">
            {departments.map(({ name, href }) => (
              <Link key={href} href={href} className="link-quiet py-2">
                {name}
              </Link>
            ))}
          </nav>
        </div>
        <Link
          href="/"
          className="font-display text-[1.45rem] leading-none tracking-[-0.01em] sm:text-3xl"
          aria-label="StyleSense, home"
        >
          StyleSense
          <span aria-hidden="true" className="stitch mt-1 block h-[2px] w-full" />
        </Link>
        <div className="-mr-2.5 flex flex-wrap items-center justify-end lg:gap-1">
          <Link href={howItChooses.href} className="link-quiet mr-3 hidden py-2 text-[0.9375rem] xl:block">
            {howItChooses.name}
          </Link>
          <IconButton
            icon="search"
            label="Search"
            onPointerEnter={() => preloadOverlay('search')}
            onFocus={() => preloadOverlay('search')}
            onClick={() => openOverlay('search')}
          />
          <Link
            href={savedPage.href}
            title={savedPage.name}
            className="hidden size-[44px] place-items-center rounded-full transition-colors hover:bg-accent-wash sm:grid"
          >
            <span className="sr-only">{savedPage.name}</span>
            <Icon name="heart" />
          </Link>
          <AccountLink />
          <CartButton />
        </div>
      </div>
    </header>
  )
}

/** Stands in for a header that failed: the way home, by a request of its own. */
export function BareHeader() {
  return (
    <header className="border-b border-line bg-paper">
      <div className="page-width flex h-16 items-center lg:h-20">
        <a href="/" className="font-display text-3xl">
          StyleSense
        </a>
      </div>
    </header>
  )
}

/** To the account, or for a guest to the sign-in page, which comes back here. */
function AccountLink() {
  const user = useUser()
  const [path] = useLocation()
  const search = useSearch()
  return (
    <Link
      href={user ? '/account' : `/login?next=${encodeURIComponent(search ? `${path}?${search}` : path)}`}
      title={user ? 'Your account' : 'Sign in'}
      className="hidden size-[44px] place-items-center rounded-full transition-colors hover:bg-accent-wash sm:grid"
    >
      <span className="sr-only">{user ? `Your account, ${user.full_name}` : 'Sign in'}</span>
      {user ? (
        <span
          aria-hidden="true"
          className="grid size-7 place-items-center rounded-full bg-accent text-xs font-semibold text-accent-ink"
        >
          {initials(user.full_name)}
        </span>
      ) : (
        <Icon name="person" />
      )}
    </Link>
  )
}

function CartButton() {
  const { cart } = useCart()
  const count = cart?.item_count ?? 0
  return (
    <span className="relative">
      <IconButton
        icon="bag"
        label={`Bag, ${plural(count, 'piece')}`}
        onPointerEnter={() => preloadOverlay('cart')}
        onFocus={() => preloadOverlay('cart')}
        onClick={() => openOverlay('cart')}
      />
      {count > 0 && (
        <span
          aria-hidden="true"
          translate="no"
          className="pointer-events-none absolute top-0.5 right-0 grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 text-[0.6875rem] font-semibold text-accent-ink tabular-nums"
        >
          {count}
        </span>
      )}
    </span>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words[words.length - 1] : '']
    .map((word) => word?.[0]?.toUpperCase() ?? '')
    .join('')
}
