/**
 * The shop's time on a device whose clock is set wrongly: what is dated minutes into the future the API takes for no event, and so would
 * know nothing of this shopper. How far the clock runs ahead is kept for the pages to come.
 */
import { browserStore } from '@/lib/browser'

const key = 'stylesense.clock-ahead'

/** An answer's way, and whole seconds, account for less. */
const leastMs = 60_000

/**
 * @param date when an answer that has just come was made, as the shop says; null where the browser does not tell
 * @param asked when it was asked for, as this device says: one that slept meanwhile learns nothing
 * @returns whether the clock is off by something else than was known
 */
export function learnShopTime(date: string | null, asked: number): boolean {
  const now = Date.now()
  const ahead = now - Date.parse(date ?? '')
  if (now - asked >= leastMs || !(Math.abs(ahead - aheadMs()) >= leastMs)) return false
  if (Math.abs(ahead) < leastMs) browserStore.removeItem(key)
  else browserStore.setItem(key, String(ahead))
  return true
}

/** @param at a time as this device tells it, ISO 8601 */
export function inShopTime(at: string): string {
  return new Date(Date.parse(at) - aheadMs()).toISOString()
}

function aheadMs(): number {
  return Number(browserStore.getItem(key)) || 0
}
