import { Dialog, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react'
import { useLocation } from 'wouter'
import { IconButton } from '@/components/ui/icon-button'
import { PopularSearches } from '@/features/search/components/popular-searches'
import { SearchBox } from '@/features/search/components/search-box'
import { toastContainerRef } from '@/lib/toasts'

export default function SearchPanel({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [, navigate] = useLocation()
  const go = (href: string) => {
    onClose()
    navigate(href)
  }
  return (
    <Dialog open={open} onClose={onClose} className="relative z-50">
      <DialogBackdrop
        transition
        className="fixed inset-0 bg-scrim transition-opacity duration-200 data-closed:opacity-0"
      />
      <DialogPanel
        transition
        className="fixed inset-x-0 top-0 max-h-dvh overflow-y-auto bg-paper pb-8 shadow-lifted transition duration-300 ease-settle data-closed:-translate-y-8 data-closed:opacity-0"
      >
        <div className="page-width max-w-5xl!">
          <div className="flex items-center justify-between py-3">
            <DialogTitle className="eyebrow text-soft">Search the shop</DialogTitle>
            <IconButton icon="close" label="Close search" onClick={onClose} className="-mr-2.5" />
          </div>
          <SearchBox onGo={go} />
          <PopularSearches onGo={onClose} />
          <div ref={toastContainerRef} className="mt-4 empty:hidden" />
        </div>
      </DialogPanel>
    </Dialog>
  )
}
