import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
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

/** Validates a field on blur and all of them on submit, which focuses the first invalid one. */
export function ShippingForm({ start, refused, onType, onDone }: Props) {
  const [shipping, setShipping] = useState(start)
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
  return (
    <form ref={form} onSubmit={submit} noValidate className="grid grid-cols-1 gap-x-4 gap-y-2 sm:grid-cols-6">
      {shippingFields.map(({ field, label, autoComplete }) => (
        <TextField
          key={field}
          className={field === 'postal_code' ? 'sm:col-span-2' : field === 'city' ? 'sm:col-span-4' : 'sm:col-span-6'}
          label={label}
          name={field}
          autoComplete={autoComplete}
          required={field !== 'postal_code' || hasPostalCodes(shipping.country)}
          value={shipping[field]}
          error={errors[field]}
          onChange={(event) => type(field, event.target.value)}
          onBlur={() => leave(field)}
        />
      ))}
      <Button type="submit" className="sm:col-span-6">
        Continue to review
      </Button>
    </form>
  )
}
