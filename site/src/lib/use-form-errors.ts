import { useRef, useState } from 'react'
import type { Problem } from '@/lib/api/problem'

/** What is wrong, by field; under `form` what no field is to blame for. */
export type FormErrors<Field extends string> = Partial<Record<Field | 'form', string>>

/** The errors that a form shows. @param fields the names of its inputs, in their order on the page */
export function useFormErrors<Field extends string>(fields: readonly Field[], initial: FormErrors<Field> = {}) {
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState(initial)
  const focus = (field: Field) => form.current?.querySelector<HTMLInputElement>(`[name="${field}"]`)?.focus()
  return {
    /** The form's ref. */
    form,
    errors,
    setErrors,
    focus,
    /** Shows errors and focuses the first invalid field. @returns whether there is one */
    show: (found: FormErrors<Field>): boolean => {
      setErrors(found)
      const first = fields.find((field) => found[field])
      if (first) focus(first)
      return first !== undefined
    },
  }
}

/** The API's messages for these fields. */
export function fieldErrorsOf<Field extends string>(problem: Problem, fields: readonly Field[]): FormErrors<Field> {
  const errors: FormErrors<Field> = {}
  for (const field of fields) {
    const message = problem.fieldMessage(field)
    if (message) errors[field] = message
  }
  return errors
}
