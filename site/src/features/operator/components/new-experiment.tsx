import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useCreateExperiment } from '@/features/operator/api/change-experiment'
import type { NewExperiment } from '@/features/operator/experiments'
import { toProblem, type FieldError } from '@/lib/api/problem'
import { showToast } from '@/lib/toasts'
import { fieldErrorsOf, useFormErrors, type FormErrors } from '@/lib/use-form-errors'

/** Those that the API may find at fault, and that can show it. */
const fields = ['name', 'shelf'] as const

const kinds = [
  { value: 'ab', name: 'A/B: a shopper sees one of them' },
  { value: 'interleaving', name: 'Interleaving: both in one list' },
] as const
const pages = ['home', 'product', 'cart', 'order'].map((value) => ({ value, name: value }))

type Props = {
  /** Ids of the strategies that there are. */
  strategies: string[]
}

/** Drafts a comparison of two strategies on one shelf, half the shoppers each; it starts with a press of its own. */
export function NewExperimentForm({ strategies }: Props) {
  const create = useCreateExperiment()
  const { form, errors, show } = useFormErrors(fields)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const draft = draftOf(new FormData(event.currentTarget))
    show({})
    create.mutate(draft, {
      onSuccess: () => {
        form.current?.reset()
        showToast(`${draft.name} is drafted. It starts when you press its button.`)
      },
      onError: (failure) => {
        const problem = toProblem(failure)
        const found = fieldErrorsOf(problem, fields)
        const others = problem.fields.filter(({ field }) => !fields.some((own) => own === field))
        show({ ...found, form: [problem.message, ...others.map(said)].join(' ') })
      },
    })
  }
  return (
    <form ref={form} onSubmit={submit} noValidate className="max-w-4xl">
      <Fields strategies={strategies} errors={errors} />
      <Button type="submit" className="mt-4" pending={create.isPending} pendingLabel="Saving…">
        Save as a draft
      </Button>
      {errors.form && (
        <p role="alert" className="mt-3 text-sm text-bad">
          {errors.form}
        </p>
      )}
    </form>
  )
}

function said({ field, message }: FieldError): string {
  return `${field} ${message}.`
}

function Fields({ strategies, errors }: Props & { errors: FormErrors<(typeof fields)[number]> }) {
  const choices = strategies.map((value) => ({ value, name: value }))
  return (
    <div className="grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-2">
      <TextField
        label="Name"
        name="name"
        required
        autoComplete="off"
        maxLength={64}
        hint="Letters without accents, digits, dot, dash and underscore"
        error={errors.name}
      />
      <TextField
        label="Shelf"
        name="shelf"
        required
        autoComplete="off"
        hint="Its id, as the report by shelf names it"
        error={errors.shelf}
      />
      <Select label="Page" name="page" choices={pages} />
      <Select label="Kind" name="kind" choices={kinds} />
      <Select label="Control, as it is now" name="control" choices={choices} />
      <Select label="Challenger" name="challenger" choices={choices} defaultValue={strategies[1]} />
    </div>
  )
}

function draftOf(form: FormData): NewExperiment {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    name: text('name'),
    status: 'draft',
    kind: text('kind') === 'interleaving' ? 'interleaving' : 'ab',
    page: text('page'),
    shelf: text('shelf'),
    variants: [
      { name: 'control', strategy: text('control'), share: 0.5 },
      { name: 'challenger', strategy: text('challenger'), share: 0.5 },
    ],
  }
}
