import type { Evidence } from '@/lib/api/types'

/** One term of a score that is a sum. */
export type Part = { part: string; value: number; name?: string }

/** The parts of a learned score; empty where the score is a formula. */
export function partsOf(evidence: Evidence): Part[] {
  const { parts } = evidence
  if (!Array.isArray(parts)) return []
  return parts.filter(isPart).map(({ part, value, product }) => ({ part, value, name: product?.name }))
}

type PartOnTheWire = { part: string; value: number; product?: { name: string } }

function isPart(part: unknown): part is PartOnTheWire {
  const known = part as Partial<PartOnTheWire> | null
  return typeof known?.part === 'string' && typeof known.value === 'number'
}

/** Parts of one kind as one, the largest first; what takes away comes last. */
export function summedParts(parts: Part[]): Part[] {
  const sums = new Map<string, number>()
  for (const { part, value } of parts) sums.set(part, (sums.get(part) ?? 0) + value)
  return [...sums].map(([part, value]) => ({ part, value })).sort((a, b) => b.value - a.value)
}
