import { countryName } from '@/features/checkout/countries'
import type { Shipping } from '@/lib/api/types'

export function AddressLines({ shipping }: { shipping: Shipping }) {
  return (
    <address className="leading-relaxed wrap-anywhere not-italic">
      {shipping.full_name}
      <br />
      {shipping.line1}
      <br />
      {shipping.postal_code} {shipping.city}
      <br />
      {countryName(shipping.country)}
    </address>
  )
}
