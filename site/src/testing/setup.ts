import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import { useCartConflicts } from '@/features/cart/cart-conflicts'
import { useGuestCart, useCurrentProducts } from '@/features/cart/guest-cart'
import { useGuestSaved } from '@/features/saved/guest-saved'
import { useConnection } from '@/lib/connection'
import { allowFollowing } from '@/lib/following'
import { closeOverlay } from '@/lib/overlays'
import { queryClient } from '@/lib/query-client'
import { endSession } from '@/lib/session'
import { useToasts } from '@/lib/toasts'

configure({ asyncUtilTimeout: 5_000 })

const queries = queryClient.getDefaultOptions().queries
queryClient.setDefaultOptions({ queries: { ...queries, retry: false, refetchInterval: false } })

// What jsdom has not got, and the pages ask for.
window.scrollTo = () => {}
window.matchMedia ??= (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
Element.prototype.getAnimations ??= () => []

beforeEach(() => {
  history.replaceState(null, '', '/')
})

afterEach(() => {
  cleanup()
  endSession()
  useGuestCart.setState({ lines: [] })
  useCurrentProducts.setState({ byId: {} })
  useCartConflicts.setState({ byProduct: {} })
  useGuestSaved.setState({ marks: [] })
  useToasts.setState({ toasts: [] })
  allowFollowing(true)
  useConnection.setState({ state: 'ok' })
  closeOverlay()
  queryClient.clear()
  localStorage.clear()
  sessionStorage.clear()
})
