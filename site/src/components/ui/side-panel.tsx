import { Dialog, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react'
import type { ReactNode } from 'react'
import { IconButton } from '@/components/ui/icon-button'
import { toastContainerRef } from '@/lib/toasts'

type Props = {
  open: boolean
  onClose: () => void
  title: ReactNode
  side?: 'left' | 'right'
  footer?: ReactNode
  children: ReactNode
}

/** A dialog that slides in from a side: traps focus, closes on Escape, gives focus back. */
export function SidePanel({ open, onClose, title, side = 'right', footer, children }: Props) {
  const away = side === 'right' ? 'data-closed:translate-x-full right-0' : 'data-closed:-translate-x-full left-0'
  return (
    <Dialog open={open} onClose={onClose} className="relative z-50">
      <DialogBackdrop
        transition
        className="fixed inset-0 bg-scrim transition-opacity duration-300 data-closed:opacity-0"
      />
      <DialogPanel
        transition
        className={`fixed inset-y-0 flex w-full max-w-md flex-col bg-paper shadow-lifted transition-transform duration-300 ease-settle ${away}`}
      >
        <div className="flex items-center justify-between border-b border-line py-3 pr-3 pl-5">
          <DialogTitle className="display text-2xl">{title}</DialogTitle>
          <IconButton icon="close" label="Close" onClick={onClose} />
        </div>
        <div className="relative flex-1 overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
        <div ref={toastContainerRef} className="px-5 pb-4 empty:hidden has-[[role=status]:empty]:pb-0" />
        {footer && <div className="border-t border-line px-5 py-4">{footer}</div>}
      </DialogPanel>
    </Dialog>
  )
}
