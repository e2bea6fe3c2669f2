/** From which list each product was last chosen, so that this goes along to the product's page and into the bag. */
import type { Source } from '@/lib/api/types'
import { browserStore } from '@/lib/browser'
import { readStored, writeStored } from '@/lib/stored-state'

type Chosen = { productId: number; source: Source; at: number }

const key = 'stylesense.chosen'
const longest = 50

/** What is put into the bag later than this is not the list's doing. */
const keptForMs = 24 * 3_600_000

export function rememberChosen(productId: number, source: Source): void {
  const others = chosen().filter((other) => other.productId !== productId)
  writeStored(browserStore, key, [{ productId, source, at: Date.now() } satisfies Chosen, ...others].slice(0, longest))
}

export function sourceOf(productId: number): Source | undefined {
  return chosen().find((one) => one.productId === productId)?.source
}

export function forgetChosen(): void {
  writeStored(browserStore, key, null)
}

function chosen(): Chosen[] {
  const stored = readStored<Chosen[]>(browserStore, key)
  return Array.isArray(stored) ? stored.filter(({ at }) => at > Date.now() - keptForMs) : []
}
