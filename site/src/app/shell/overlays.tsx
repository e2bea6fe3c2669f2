/** The panels over the page, each fetched when it is first wanted. */
import { lazy, Suspense, useState } from 'react'
import { closeOverlay, useOverlay, type Overlay } from '@/lib/overlays'

type Name = Exclude<Overlay, null>

const load = {
  bag: () => import('@/app/shell/bag-panel'),
  search: () => import('@/app/shell/search-panel'),
  menu: () => import('@/app/shell/menu-panel'),
}

const panels = { bag: lazy(load.bag), search: lazy(load.search), menu: lazy(load.menu) }

export function preloadOverlay(name: Name): void {
  void load[name]()
}

export function Overlays() {
  const open = useOverlay((overlay) => overlay.open)
  const [wanted, setWanted] = useState<readonly Name[]>([])
  if (open && !wanted.includes(open)) setWanted([...wanted, open])
  return wanted.map((name) => {
    const Panel = panels[name]
    return (
      <Suspense key={name} fallback={null}>
        <Panel open={open === name} onClose={closeOverlay} />
      </Suspense>
    )
  })
}
