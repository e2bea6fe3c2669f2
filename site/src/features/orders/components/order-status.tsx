const labels: Record<string, { text: string; tone: string }> = {
  placed: { text: 'Placed', tone: 'text-accent' },
  shipped: { text: 'On its way', tone: 'text-warn' },
  delivered: { text: 'Delivered', tone: 'text-good' },
  cancelled: { text: 'Cancelled', tone: 'text-soft' },
}

export function OrderStatusNote({ status }: { status: string }) {
  const { text, tone } = labels[status] ?? { text: status, tone: 'text-soft' }
  return <span className={`font-medium ${tone}`}>{text}</span>
}
