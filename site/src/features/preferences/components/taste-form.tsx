import type { FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { FailureNotice } from '@/components/ui/notice'
import { Skeleton } from '@/components/ui/skeleton'
import { usePicks } from '@/features/preferences/api/get-picks'
import { usePutPreferences } from '@/features/preferences/api/put-preferences'
import { PickableProduct } from '@/features/preferences/components/pickable-product'
import { usePicksDraft } from '@/features/preferences/use-picks-draft'
import { toProblem } from '@/lib/api/problem'
import type { Product } from '@/lib/api/types'

type Props = { onDone: () => void; onSkip: () => void }

/** One step: whom the shopper shops for, and which of twelve pieces they like. */
export function TasteForm({ onDone, onSkip }: Props) {
  const { departments, liked, change, forget } = usePicksDraft()
  const { data, error, refetch } = usePicks(departments)
  const put = usePutPreferences()
  const leave = (then: () => void) => () => {
    forget()
    then()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (put.isPending) return
    if (departments.length === 0 && liked.length === 0) onSkip()
    else put.mutate({ departments, liked_products: liked, brands: [] }, { onSuccess: leave(onDone) })
  }
  return (
    <form onSubmit={submit} className="mt-8 grid grid-cols-1 gap-10">
      <fieldset>
        <legend className="display text-2xl">Whom do you shop for?</legend>
        <div className="mt-4 flex min-h-27 flex-wrap content-start gap-3 sm:min-h-12">
          {data?.departments.map((name) => (
            <Choice
              key={name}
              name={name}
              chosen={departments.includes(name)}
              onToggle={() => change({ departments: toggled(departments, name), liked })}
            />
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="display text-2xl">Which of these do you like?</legend>
        {error && !data ? (
          <FailureNotice error={error} onRetry={() => void refetch()} />
        ) : (
          <Pieces
            products={data?.products}
            liked={liked}
            onToggle={(id) => change({ departments, liked: toggled(liked, id) })}
          />
        )}
      </fieldset>
      <div className="flex flex-wrap gap-3">
        <div role="alert" className="w-full">
          {put.error && <p className="text-bad">{toProblem(put.error).message}</p>}
        </div>
        <Button type="submit" pending={put.isPending} pendingLabel="Taking note…">
          Start with these
        </Button>
        <Button variant="quiet" onClick={leave(onSkip)}>
          Skip this
        </Button>
      </div>
    </form>
  )
}

type PiecesProps = { products: Product[] | undefined; liked: number[]; onToggle: (id: number) => void }

function Pieces({ products, liked, onToggle }: PiecesProps) {
  return (
    <ul className="mt-4 grid grid-cols-3 gap-3 sm:grid-cols-4 sm:gap-5 lg:grid-cols-6">
      {products
        ? products.map((product) => (
            <li key={product.id}>
              <PickableProduct
                product={product}
                chosen={liked.includes(product.id)}
                onToggle={() => onToggle(product.id)}
              />
            </li>
          ))
        : Array.from({ length: 12 }, (_, index) => (
            <li key={index}>
              <Skeleton className="aspect-3/4 w-full" />
              <div className="mt-2 h-[2lh] text-sm leading-snug" />
            </li>
          ))}
    </ul>
  )
}

function Choice({ name, chosen, onToggle }: { name: string; chosen: boolean; onToggle: () => void }) {
  return (
    <label className="inline-flex min-h-12 cursor-pointer items-center gap-2 rounded-full border border-line-strong px-5 has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent">
      <input type="checkbox" className="sr-only" checked={chosen} onChange={onToggle} />
      {name}
    </label>
  )
}

function toggled<Value>(values: Value[], value: Value): Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}
