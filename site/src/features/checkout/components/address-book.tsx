import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { FailureLine } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { useAddresses, useDeleteAddress } from '@/features/checkout/api/addresses'
import { AddressLines } from '@/features/checkout/components/address-lines'
import { toProblem } from '@/lib/api/problem'
import type { SavedAddress } from '@/lib/api/types'
import { showToast } from '@/lib/toasts'

/** The addresses that the checkout offers, each of which the shopper may have forgotten. */
export function AddressBook() {
  const list = useRef<HTMLDivElement>(null)
  const { data, error, refetch } = useAddresses()
  if (error && !data) return <FailureLine error={error} onRetry={() => void refetch()} />
  if (!data) return <Skeleton className="h-28 w-full" />
  return (
    <div ref={list} tabIndex={-1} role="group" aria-label="Addresses">
      {data.length === 0 ? (
        <p className="text-soft">None yet. Where your next order goes is kept here, for the one after it.</p>
      ) : (
        <ul className="divide-y divide-line border-y border-line">
          {data.map((address) => (
            // The button that was pressed goes, and would take the focus with it.
            <AddressEntry key={address.id} address={address} onDeleted={() => list.current?.focus()} />
          ))}
        </ul>
      )}
    </div>
  )
}

function AddressEntry({ address, onDeleted }: { address: SavedAddress; onDeleted: () => void }) {
  const deletion = useDeleteAddress()
  const { line1, city } = address.shipping
  const forget = () =>
    deletion.mutate(address.id, {
      onSuccess: () => {
        onDeleted()
        showToast('The address is forgotten. Orders that went there keep it.')
      },
      onError: (failure) => showToast(toProblem(failure).message, { tone: 'bad' }),
    })
  return (
    <li className="flex items-start justify-between gap-3 py-3">
      <AddressLines shipping={address.shipping} />
      <Button
        variant="quiet"
        aria-label={`Delete ${line1}, ${city}`}
        pending={deletion.isPending}
        pendingLabel="Deleting…"
        onClick={forget}
      >
        Delete
      </Button>
    </li>
  )
}
