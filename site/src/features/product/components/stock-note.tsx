import { isLow } from '@/lib/stock'

export function StockNote({ count }: { count: number }) {
  if (count === 0) return <p className="font-medium text-bad">Sold out</p>
  if (isLow(count)) return <p className="font-medium text-warn">Only {count} left</p>
  return <p className="font-medium text-good">In stock</p>
}
