import { Dialog, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react'
import { Link, useLocation } from 'wouter'
import { IconButton } from '@/components/ui/icon-button'
import { SearchBox } from '@/features/search/components/search-box'
import { toastContainerRef } from '@/lib/toasts'

const ideas = ['Running shoes', 'Summer dress', 'White shirt', 'Handbag', 'Watch']

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
          <div className="mt-6 flex flex-wrap items-center gap-x-2 gap-y-2">
            <span className="mr-2 text-sm text-soft">Try</span>
            {ideas.map((idea) => (
              <Link
                key={idea}
                href={`/catalogue?${new URLSearchParams({ q: idea })}`}
                onClick={onClose}
                className="inline-flex min-h-10 items-center rounded-full border border-line-strong px-4 text-sm hover:border-ink"
              >
                {idea}
              </Link>
            ))}
          </div>
          <div ref={toastContainerRef} className="mt-4 empty:hidden" />
        </div>
      </DialogPanel>
    </Dialog>
  )
}
