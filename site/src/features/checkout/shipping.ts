/** The fields of a shipping address, and how they are validated. */
import type { Shipping } from '@/lib/api/types'

export type ShippingField = keyof Shipping
export type ShippingErrors = Partial<Record<ShippingField, string>>

export const emptyShipping: Shipping = { full_name: '', line1: '', city: '', postal_code: '', country: '' }

type FieldSpec = { field: ShippingField; label: string; autoComplete: string; missing: string }

export const shippingFields: FieldSpec[] = [
  { field: 'full_name', label: 'Name', autoComplete: 'shipping name', missing: 'Who should the parcel be for?' },
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
  { field: 'country', label: 'Country', autoComplete: 'shipping country-name', missing: 'Enter the country.' },
]

export const shippingFieldNames = shippingFields.map(({ field }) => field)

const maxLength = 120

export function trimShipping(shipping: Shipping): Shipping {
  const trimmed = { ...shipping }
  for (const { field } of shippingFields) trimmed[field] = shipping[field].trim().replace(/\s+/g, ' ')
  return trimmed
}

export function checkShipping(shipping: Shipping): ShippingErrors {
  const errors: ShippingErrors = {}
  for (const { field, missing } of shippingFields) {
    if (shipping[field] === '') errors[field] = missing
    else if (shipping[field].length > maxLength) errors[field] = `Keep it under ${maxLength} characters.`
  }
  if (!errors.postal_code && !/^[\p{L}\d][\p{L}\d -]{1,11}$/u.test(shipping.postal_code)) {
    errors.postal_code = 'Use two to twelve letters, digits, spaces or dashes.'
  }
  if (!errors.country && !/\p{L}{2}/u.test(shipping.country)) errors.country = 'Enter the country’s name.'
  return errors
}
