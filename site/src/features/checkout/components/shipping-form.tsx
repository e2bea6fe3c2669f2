import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { countries, countryCode } from '@/features/checkout/countries'
import { hasPostalCodes } from '@/features/checkout/postal-codes'
import {
  checkShipping,
  shippingFieldNames,
  shippingFields,
  trimShipping,
  type ShippingErrors,
  type ShippingField,
} from '@/features/checkout/shipping'
import type { Shipping } from '@/lib/api/types'
import { useFormErrors } from '@/lib/use-form-errors'

type Props = {
  start: Shipping
  /** What the API refused. */
  refused: ShippingErrors
  onType: (shipping: Shipping) => void
  onDone: (shipping: Shipping) => void
}

const choices = [{ value: '', name: 'Choose' }, ...countries.map(({ code, name }) => ({ value: code, name }))]
const widths: Partial<Record<ShippingField, string>> = {
  country: 'mb-4 sm:col-span-6',
  postal_code: 'sm:col-span-2',
  city: 'sm:col-span-4',
}

/** Validates a field on blur and all of them on submit, which focuses the first invalid one. */
export function ShippingForm({ start, refused, onType, onDone }: Props) {
  const [shipping, setShipping] = useState(() => ({ ...start, country: countryCode(start.country) }))
  const { form, errors, setErrors, show } = useFormErrors(shippingFieldNames, refused)

  const type = (field: ShippingField, value: string) => {
    const next = { ...shipping, [field]: value }
    setShipping(next)
    onType(next)
    if (errors[field]) setErrors({ ...errors, [field]: checkShipping(trimShipping(next))[field] })
  }
  const leave = (field: ShippingField) => {
    if (shipping[field] !== '') setErrors({ ...errors, [field]: checkShipping(trimShipping(shipping))[field] })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const trimmed = trimShipping(shipping)
    if (!show(checkShipping(trimmed))) onDone(trimmed)
  }
  const hasCodes = hasPostalCodes(shipping.country)
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-6">
      {shippingFields.map(({ field, label, autoComplete }) => {
        const common = {
          className: widths[field] ?? 'sm:col-span-6',
          label,
          name: field,
          autoComplete,
          required: field !== 'postal_code' || hasCodes,
          value: shipping[field],
          error: errors[field],
          onBlur: () => leave(field),
        }
        return field === 'country' ? (
          <Select key={field} {...common} choices={choices} onChange={(event) => type(field, event.target.value)} />
        ) : (
          <TextField
            key={field}
            {...common}
            hint={field === 'postal_code' && !hasCodes ? 'Not needed there.' : undefined}
            onChange={(event) => type(field, event.target.value)}
          />
        )
      })}
      <Button type="submit" className="sm:col-span-6">
        Continue to review
      </Button>
    </form>
  )
}
