import { Dialog, DialogBackdrop, DialogPanel, DialogTitle } from '@headlessui/react'
import { useState, type SyntheticEvent } from 'react'
import { ProductPicture } from '@/components/product/product-picture'
import { IconButton } from '@/components/ui/icon-button'
import { pictureUrl } from '@/lib/api/base'
import type { Product } from '@/lib/api/types'

type Props = { product: Product; className: string }

/**
 * A picture that opens in its own size where that is larger than what is shown, drawings at any. A photo, which is never stretched, has a
 * smaller frame than a drawing.
 */
export function ZoomablePicture({ product, className }: Props) {
  const [larger, setLarger] = useState(false)
  const [open, setOpen] = useState(false)
  const isDrawing = product.image_url.endsWith('.svg')
  const measure = ({ target }: SyntheticEvent) => {
    if (target instanceof HTMLImageElement) setLarger(isDrawing || target.naturalWidth > target.clientWidth * 1.2)
  }
  return (
    <div className={`${className} ${isDrawing ? 'md:max-w-[72dvh]' : 'md:max-w-sm'}`} onLoadCapture={measure}>
      {/* The outer one stretches beside a longer text; the button stands in the picture. */}
      <div className="relative">
        <ProductPicture
          product={product}
          alt={product.name}
          eager
          className={isDrawing ? '' : 'max-md:aspect-square'}
        />
        {larger && (
          <div className="absolute right-3 bottom-3">
            <IconButton icon="search" label="Look closer" onClick={() => setOpen(true)} className="bg-surface" />
          </div>
        )}
      </div>
      <Dialog open={open} onClose={() => setOpen(false)} className="relative z-50">
        <DialogBackdrop className="fixed inset-0 bg-scrim" />
        <DialogPanel className="fixed inset-2 flex flex-col bg-tile text-on-tile shadow-lifted sm:inset-6">
          <div className="flex items-center justify-between gap-4 pl-4">
            <DialogTitle className="truncate">{product.name}</DialogTitle>
            <IconButton icon="close" label="Close the picture" onClick={() => setOpen(false)} />
          </div>
          {/* What scrolls must be reached by keyboard. */}
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <div role="region" aria-label="The picture" tabIndex={0} className="relative min-h-0 flex-1 overflow-auto">
            <img
              src={pictureUrl(product.image_url)}
              alt={product.name}
              className={`m-auto max-w-none ${isDrawing ? 'h-[150%]' : ''}`}
            />
          </div>
        </DialogPanel>
      </Dialog>
    </div>
  )
}
