import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import { TextField } from '@/components/ui/text-field'
import { useCreateExperiment } from '@/features/operator/api/change-experiment'
import type { NewExperiment } from '@/features/operator/experiments'
import { shelves, type PageName } from '@/features/operator/shelves'
import { inWords, pageNames } from '@/features/operator/wording'
import { toProblem, type FieldError } from '@/lib/api/problem'
import { showToast } from '@/lib/toasts'
import { fieldErrorsOf, useFormErrors, type FormErrors } from '@/lib/use-form-errors'

/** Those that the API may find at fault, and that can show it. */
const fields = ['name'] as const

const kinds = [
  { value: 'ab', name: 'A/B: a shopper sees one of them' },
  { value: 'interleaving', name: 'Interleaving: both in one list' },
] as const
const named = (values: readonly string[]) => values.map((value) => ({ value, name: inWords(value) }))
const pages = Object.entries(pageNames).map(([value, name]) => ({ value, name }))

type Props = {
  /** Ids of the strategies that there are. */
  strategies: string[]
}

/** Drafts a comparison of two strategies on one shelf, half the shoppers each; it starts with a press of its own. */
export function NewExperimentForm({ strategies }: Props) {
  const create = useCreateExperiment()
  const { form, errors, show } = useFormErrors(fields)
  const [drafted, setDrafted] = useState(0)
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const draft = draftOf(new FormData(event.currentTarget))
    show({})
    create.mutate(draft, {
      onSuccess: () => {
        form.current?.reset()
        setDrafted((before) => before + 1)
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
      <Fields key={drafted} strategies={strategies} errors={errors} />
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
  const choices = named(strategies)
  const { page, shelf, choosePage, chooseShelf } = usePlace()
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
      <Select label="Kind" name="kind" choices={kinds} />
      <Select
        label="Page"
        name="page"
        choices={pages}
        value={page}
        onChange={({ target }) => choosePage(target.value as PageName)}
      />
      <Select
        label="Shelf"
        name="shelf"
        choices={named(shelves[page].map(({ id }) => id))}
        value={shelf.id}
        onChange={({ target }) => chooseShelf(target.value)}
      />
      <Select
        key={`${page} ${shelf.id}`}
        label="Control, as it is now"
        name="control"
        choices={choices}
        defaultValue={shelf.strategy}
      />
      <Select label="Challenger" name="challenger" choices={choices} defaultValue={strategies[1]} />
    </div>
  )
}

/** A page and one of the shelves that it has, the first until another is chosen. */
function usePlace() {
  const [page, choosePage] = useState<PageName>('home')
  const [chosen, chooseShelf] = useState('')
  const shelf = shelves[page].find(({ id }) => id === chosen) ?? shelves[page][0]
  return { page, shelf, choosePage, chooseShelf }
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
