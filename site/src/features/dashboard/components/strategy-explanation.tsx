import type { Strategy } from '@/features/dashboard/strategies'

export function StrategyExplanation({ strategy }: { strategy: Strategy }) {
  return (
    <div>
      <h3 className="display max-w-3xl text-heading">{strategy.question}</h3>
      <p className="mt-3 max-w-2xl text-soft">{strategy.explanation}</p>
      <dl className="mt-5 grid grid-cols-1 gap-x-10 gap-y-4 border-y border-line py-4 sm:grid-cols-2">
        <div>
          <dt className="eyebrow text-soft">Score</dt>
          <dd className="mt-1 font-mono text-[0.875rem] leading-relaxed">{strategy.formula}</dd>
        </div>
        <div>
          <dt className="eyebrow text-soft">Chosen from</dt>
          <dd className="mt-1 text-[0.9375rem]">{strategy.candidates}</dd>
        </div>
      </dl>
    </div>
  )
}
