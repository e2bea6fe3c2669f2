import type { ReactNode } from 'react'

/** Figures with their names, side by side as far as there is room. */
export function Facts({ facts }: { facts: { name: string; value: ReactNode; note?: ReactNode }[] }) {
  return (
    <dl className="grid grid-cols-2 gap-x-8 gap-y-5 sm:grid-cols-3 xl:grid-cols-5">
      {facts.map(({ name, value, note }) => (
        <div key={name}>
          <dt className="text-sm text-soft">{name}</dt>
          <dd className="mt-1 text-2xl font-medium tabular-nums">{value}</dd>
          {note && <dd className="text-sm text-soft tabular-nums">{note}</dd>}
        </div>
      ))}
    </dl>
  )
}
