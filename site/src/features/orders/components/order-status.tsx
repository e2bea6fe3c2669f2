import type { OrderStatus } from '@/lib/api/types'

const words: Record<OrderStatus, { text: string; tone: string }> = {
  placed: { text: 'Placed', tone: 'text-accent' },
  shipped: { text: 'On its way', tone: 'text-warn' },
  delivered: { text: 'Delivered', tone: 'text-good' },
  cancelled: { text: 'Cancelled', tone: 'text-soft' },
}

export function OrderStatusNote({ status }: { status: OrderStatus }) {
  return <span className={`font-medium ${words[status].tone}`}>{words[status].text}</span>
}
