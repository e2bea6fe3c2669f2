import { Button } from '@/components/ui/button'
import { AddressLines } from '@/features/checkout/components/address-lines'
import type { SavedAddress, Shipping } from '@/lib/api/types'

type Props = { addresses: SavedAddress[]; onChoose: (shipping: Shipping) => void }

/** Where orders went before: one press, and this one goes there too. */
export function SavedAddresses({ addresses, onChoose }: Props) {
  if (addresses.length === 0) return null
  return (
    <>
      <ul aria-label="Where your orders went before" className="mb-8 grid grid-cols-1 gap-3 sm:grid-cols-2">
        {addresses.map(({ id, shipping }) => (
          <li
            key={id}
            className="flex flex-col items-start justify-between gap-3 rounded-md border border-line bg-surface p-4"
          >
            <AddressLines shipping={shipping} />
            <Button variant="outline" onClick={() => onChoose(shipping)}>
              Deliver here
              <span className="sr-only">
                , to {shipping.line1}, {shipping.city}
              </span>
            </Button>
          </li>
        ))}
      </ul>
      <h3 className="eyebrow mb-4 text-soft">Or somewhere else</h3>
    </>
  )
}
