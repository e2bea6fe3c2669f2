import { useEffect } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import { startWaiting } from '@/lib/connection'

/** Shown while a page's script loads, which counts as waiting too. */
export function PagePlaceholder() {
  useEffect(startWaiting, [])
  return (
    <div className="page-width py-10" aria-hidden="true">
      <Skeleton className="h-12 w-64 max-w-full" />
      <Skeleton className="mt-6 h-5 w-96 max-w-full" />
    </div>
  )
}
