import { useState } from 'react'
import { Link } from 'wouter'
import { ProductPicture } from '@/components/product/product-picture'
import { ReasonNote } from '@/components/product/reason-note'
import { Button } from '@/components/ui/button'
import { Money } from '@/components/ui/money'
import { EvidenceList } from '@/features/dashboard/components/evidence-list'
import { FilledFormulaLine } from '@/features/dashboard/components/filled-formula-line'
import { PartsBar } from '@/features/dashboard/components/parts-bar'
import { filledFormula } from '@/features/dashboard/filled-formula'
import { partsOf, type Part } from '@/features/dashboard/parts'
import type { Recommendation } from '@/lib/api/types'

const shownAtFirst = 12

/** The list as the strategy ranks it: place, score and, one press away, everything that produced it. */
export function RankedList({ strategy, items }: { strategy: string; items: Recommendation[] }) {
  const [all, setAll] = useState(false)
  const best = Math.max(...items.map(({ score }) => score), 0)
  const scale = Math.max(...items.map(({ reason }) => addedUp(partsOf(reason.evidence))), 0)
  return (
    <>
      <ol className="border-t border-line">
        {(all ? items : items.slice(0, shownAtFirst)).map((item, rank) => (
          <li key={item.product.id} className="border-b border-line">
            <RankedItem strategy={strategy} item={item} rank={rank + 1} best={best} scale={scale} />
          </li>
        ))}
      </ol>
      {!all && items.length > shownAtFirst && (
        <Button variant="outline" className="mt-6" onClick={() => setAll(true)}>
          Show all {items.length}
        </Button>
      )}
    </>
  )
}

type RankedItemProps = { strategy: string; item: Recommendation; rank: number; best: number; scale: number }

function RankedItem({ strategy, item, rank, best, scale }: RankedItemProps) {
  const parts = partsOf(item.reason.evidence)
  const { product, score, reason } = item
  const formula = filledFormula(strategy, item)
  return (
    <article className="grid grid-cols-[1.6rem_3.5rem_minmax(0,1fr)] gap-x-4 py-4 sm:grid-cols-[2rem_4.5rem_minmax(0,1fr)]">
      <p className="pt-0.5 text-sm text-soft tabular-nums">{rank}</p>
      <ProductPicture product={product} className="self-start" />
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h4 className="wrap-anywhere leading-snug">
            <Link href={`/product/${product.id}`} className="link-quiet">
              {product.name}
            </Link>{' '}
            <Money amount={product.price} className="text-sm text-soft" />
          </h4>
          <p className="text-sm tabular-nums">
            <span className="text-soft">Score </span>
            <span className="font-medium">{score.toFixed(4)}</span>
          </p>
        </div>
        {parts.length > 0 ? <PartsBar parts={parts} scale={scale} /> : <ScoreBar score={score} best={best} />}
        {formula && <FilledFormulaLine formula={formula} />}
        <ReasonNote text={reason.text} />
        <details className="mt-1">
          <summary className="inline-flex min-h-9 items-center text-sm text-soft underline-offset-4 hover:underline">
            Evidence
            <span className="sr-only"> for {product.name}</span>
          </summary>
          <div className="mt-1 rounded-md bg-accent-wash px-4 py-3 text-ink">
            <p className="mb-2 font-mono text-[0.8125rem] text-accent">{reason.code}</p>
            <EvidenceList evidence={reason.evidence} />
          </div>
        </details>
      </div>
    </article>
  )
}

function ScoreBar({ score, best }: { score: number; best: number }) {
  return (
    <div aria-hidden="true" className="mt-2 h-1 bg-line">
      <div className="h-full bg-accent" style={{ width: `${best > 0 ? Math.max(0, score / best) * 100 : 0}%` }} />
    </div>
  )
}

function addedUp(parts: Part[]): number {
  return parts.reduce((sum, { value }) => sum + Math.max(0, value), 0)
}
