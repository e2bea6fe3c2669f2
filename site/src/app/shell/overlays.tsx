/** The panels over the page, each fetched when it is first opened. */
import { lazy, Suspense, useState } from 'react'
import { closeOverlay, useOverlay, type Overlay } from '@/lib/overlays'

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
      <Suspense key={name} fallback={null}>
        <Panel open={open === name} onClose={closeOverlay} />
      </Suspense>
    )
  })
}
