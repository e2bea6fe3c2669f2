import { QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { Toaster } from '@/components/ui/toaster'
import { queryClient } from '@/lib/query-client'

/** Renders as the app does: with the shop's query client, and the toasts that its commands show. */
export function renderInShop(children: ReactNode) {
  const user = userEvent.setup()
  const view = render(
    <QueryClientProvider client={queryClient}>
      {children}
      <Toaster />
    </QueryClientProvider>,
  )
  return { user, ...view }
}
