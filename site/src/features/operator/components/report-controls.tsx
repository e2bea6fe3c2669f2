import { useId, useState } from 'react'
import { Button } from '@/components/ui/button'
import { Select } from '@/components/ui/select'
import type { ReportQuery } from '@/features/operator/api/get-report'
import { measures, type Measure } from '@/features/operator/report'

const spans = [7, 28, 90]
const groupings = [
  { value: 'strategy', name: 'Strategy' },
  { value: 'shelf', name: 'Shelf' },
  { value: 'variant', name: 'Variant of an experiment' },
]
const measureChoices = measures.map(({ id, name }) => ({ value: id, name }))

type Props = {
  /** With the days that the answer was for where none were asked for. */
  query: ReportQuery
  measure: Measure
  /** What the API says is wrong with the days. */
  problem: string | null
  onChange: (query: ReportQuery) => void
  onMeasure: (measure: Measure) => void
}

/** Which days, by what, and which measure. */
export function ReportControls({ query, measure, problem, onChange, onMeasure }: Props) {
  const problemId = useId()
  const invalid = problem ? { 'aria-invalid': true, 'aria-describedby': problemId } : {}
  return (
    <div className="border-y border-line py-5">
      <div className="flex flex-wrap items-end gap-4">
        <Select
          label="By"
          choices={groupings}
          value={query.by}
          onChange={({ target }) => onChange({ ...query, by: target.value as ReportQuery['by'] })}
        />
        <Select
          label="Measure"
          choices={measureChoices}
          value={measure.id}
          onChange={({ target }) => onMeasure(measures.find(({ id }) => id === target.value) ?? measures[0])}
        />
        <DayField label="From" day={query.from} onDay={(from) => onChange({ ...query, from })} {...invalid} />
        <DayField label="To" day={query.to} onDay={(to) => onChange({ ...query, to })} {...invalid} />
        <div role="group" aria-label="The last days" className="flex flex-wrap gap-1">
          {spans.map((days) => (
            <Button key={days} variant="quiet" className="px-4!" onClick={() => onChange({ ...query, ...last(days) })}>
              {days} days
            </Button>
          ))}
        </div>
      </div>
      {problem && (
        <p id={problemId} role="alert" className="mt-3 text-sm text-bad">
          {problem}
        </p>
      )}
    </div>
  )
}

type DayFieldProps = { label: string; day: string | undefined; onDay: (day: string) => void }

/** A year that is still being typed begins with zeros. */
const firstDay = '2000'

function DayField({ label, day = '', onDay, ...input }: DayFieldProps) {
  const [shown, setShown] = useState({ typed: day, of: day })
  if (shown.of !== day) setShown({ typed: day, of: day })
  return (
    <label>
      <span className="mb-1.5 block text-sm font-medium">{label}</span>
      <input
        {...input}
        type="date"
        value={shown.typed}
        onChange={({ target: { value } }) => {
          setShown({ typed: value, of: day })
          if (value >= firstDay) onDay(value)
        }}
        className="h-12 rounded-md border border-line-strong bg-surface px-3 hover:border-ink"
      />
    </label>
  )
}

const dayMs = 24 * 3_600_000

/** Up to today, in UTC as the report has it. */
function last(days: number): { from: string; to: string } {
  return { from: isoDay(Date.now() - (days - 1) * dayMs), to: isoDay(Date.now()) }
}

function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}
