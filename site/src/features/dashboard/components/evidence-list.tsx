import type { Evidence } from '@/lib/api/types'

/** Evidence as the API tells it: names as they are on the wire, so that a reader can find them in the formula. */
export function EvidenceList({ evidence }: { evidence: Evidence }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-sm">
      {Object.entries(evidence).map(([name, value]) => (
        <div key={name} className="contents">
          <dt className="font-mono text-[0.8125rem] text-soft">{name}</dt>
          <dd className="break-words tabular-nums">
            <EvidenceValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function EvidenceValue({ value }: { value: unknown }) {
  if (value === null || value === undefined) return <span className="text-soft">none</span>
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : value.toFixed(4)
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'string') return value
  if (Array.isArray(value)) {
    return (
      <ul className="grid grid-cols-1 gap-1">
        {value.map((entry: unknown) => (
          <li key={JSON.stringify(entry)}>{inline(entry)}</li>
        ))}
      </ul>
    )
  }
  return inline(value)
}

function inline(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(
      ([name, part]) =>
        `${name} ${typeof part === 'number' && !Number.isInteger(part) ? part.toFixed(4) : String(part)}`,
    )
    .join(' · ')
}
