/** The panels over the page, each fetched when it is first opened. */
import { lazy, Suspense, useState } from 'react'
import { Boundary } from '@/components/ui/boundary'
import { closeOverlay, useOverlay, type Overlay } from '@/lib/overlays'
import { showToast } from '@/lib/toasts'

type OverlayName = Exclude<Overlay, null>

const load = {
  cart: () => import('@/app/shell/cart-panel'),
  search: () => import('@/app/shell/search-panel'),
  menu: () => import('@/app/shell/menu-panel'),
}

const panels = { cart: lazy(load.cart), search: lazy(load.search), menu: lazy(load.menu) }

export function preloadOverlay(name: OverlayName): void {
  void load[name]()
}

export function Overlays() {
  const open = useOverlay((overlay) => overlay.open)
  const [opened, setOpened] = useState<readonly OverlayName[]>([])
  if (open && !opened.includes(open)) setOpened([...opened, open])
  return opened.map((name) => {
    const Panel = panels[name]
    return (
      <Boundary key={name} resetKey={open === name ? 'open' : 'closed'} onError={reportFailure}>
        <Suspense fallback={null}>
          <Panel open={open === name} onClose={closeOverlay} />
        </Suspense>
      </Boundary>
    )
  })
}

/** One panel that fails closes, and leaves the page as it was. */
function reportFailure(): void {
  closeOverlay()
  showToast('That could not be opened. Load the page again; your bag is safe.', { tone: 'bad' })
}
