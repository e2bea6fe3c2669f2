/** The fields of a shipping address, and how they are validated. */
import { hasPostalCodes } from '@/features/checkout/postal-codes'
import type { Shipping } from '@/lib/api/types'
import { longest } from '@/lib/limits'

export type ShippingField = keyof Shipping
export type ShippingErrors = Partial<Record<ShippingField, string>>

export const emptyShipping: Shipping = { full_name: '', line1: '', city: '', postal_code: '', country: '' }

type FieldSpec = { field: ShippingField; label: string; autoComplete: string; missing: string }

export const shippingFields: FieldSpec[] = [
  { field: 'full_name', label: 'Name', autoComplete: 'shipping name', missing: 'Who should the parcel be for?' },
  { field: 'country', label: 'Country', autoComplete: 'shipping country', missing: 'Choose the country.' },
  {
    field: 'line1',
    label: 'Street and number',
    autoComplete: 'shipping address-line1',
    missing: 'Where should it go?',
  },
  {
    field: 'postal_code',
    label: 'Postal code',
    autoComplete: 'shipping postal-code',
    missing: 'Enter the postal code.',
  },
  { field: 'city', label: 'City', autoComplete: 'shipping address-level2', missing: 'Enter the city.' },
]

export const shippingFieldNames = shippingFields.map(({ field }) => field)

export function trimShipping(shipping: Shipping): Shipping {
  const trimmed = { ...shipping }
  for (const { field } of shippingFields) trimmed[field] = shipping[field].trim().replace(/\s+/g, ' ')
  return trimmed
}

/** Codes are written in any digits and with any sign between: what the API takes is not refused here. */
const letterOrDigit = /[\p{L}\p{N}]/u

export function checkShipping(shipping: Shipping): ShippingErrors {
  const errors: ShippingErrors = {}
  for (const { field, missing } of shippingFields) {
    const text = shipping[field]
    const isMissing =
      field === 'postal_code' ? hasPostalCodes(shipping.country) && !letterOrDigit.test(text) : text === ''
    if (isMissing) errors[field] = missing
    else if (text.length > longest[field]) errors[field] = `Use at most ${longest[field]} characters.`
  }
  return errors
}
