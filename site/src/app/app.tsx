import { QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { useLocation } from 'wouter'
import { PageBoundary } from '@/app/page-boundary'
import { PagePlaceholder } from '@/app/page-placeholder'
import { Routes } from '@/app/routes'
import { ConnectionBanner } from '@/app/shell/connection-banner'
import { BareHeader, Header } from '@/app/shell/header'
import { Overlays } from '@/app/shell/overlays'
import { Boundary } from '@/components/ui/boundary'
import { useScrollRestoration } from '@/lib/scroll-restoration'
import { queryClient } from '@/lib/query-client'

const Footer = lazy(() => import('@/app/shell/footer'))
const Toaster = lazy(() => import('@/components/ui/toaster').then((module) => ({ default: module.Toaster })))

export function App() {
  const [path] = useLocation()
  useScrollRestoration()
  return (
    <QueryClientProvider client={queryClient}>
      <a
        href="#page"
        className="fixed top-2 left-2 z-70 -translate-y-24 rounded-full bg-ink px-5 py-3 text-paper focus:translate-y-0"
      >
        Skip to the page
      </a>
      <Boundary resetKey={path} fallback={<BareHeader />}>
        <Header />
      </Boundary>
      {/* As tall as the screen however little is on it, so that the footer does not jump into sight and out of it. */}
      <main id="page" tabIndex={-1} className="min-h-dvh outline-none">
        <PageBoundary path={path}>
          <Suspense fallback={<PagePlaceholder />}>
            <Routes />
          </Suspense>
        </PageBoundary>
      </main>
      <Boundary resetKey={path}>
        <Suspense fallback={null}>
          <Footer />
        </Suspense>
      </Boundary>
      <ConnectionBanner />
      <Overlays />
      <Boundary resetKey={path}>
        <Suspense fallback={null}>
          <Toaster />
        </Suspense>
      </Boundary>
    </QueryClientProvider>
  )
}
