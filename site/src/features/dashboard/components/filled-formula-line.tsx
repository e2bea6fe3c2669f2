import type { FilledFormula } from '@/features/dashboard/filled-formula'

const short = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(3))

/** The formula as it came out for one product: each weight, what it weighs, and what that adds up to. */
export function FilledFormulaLine({ formula: { terms, factor, sum } }: { formula: FilledFormula }) {
  return (
    <p className="mt-1.5 font-mono text-[0.8125rem] leading-relaxed text-soft">
      {factor !== 1 && '('}
      {terms.map(({ weight, name, number }, index) => (
        <span key={name}>
          {index > 0 && ' + '}
          <span title={name}>
            {short(weight)}·<span className="text-ink">{short(number)}</span> {name}
          </span>
        </span>
      ))}
      {factor !== 1 && `) × ${factor}`} = <span className="text-ink">{sum.toFixed(4)}</span>
    </p>
  )
}
