import { Icon } from '@/components/ui/icon'
import notes from '@/features/product/delivery.json'

/** How things come and go back; the texts are data. */
export function DeliveryNotes() {
  return Object.entries(notes).map(([title, lines]) => (
    <details key={title} className="group/notes border-b border-line">
      <summary className="flex min-h-11 list-none items-center justify-between text-[0.9375rem] [&::-webkit-details-marker]:hidden">
        {title}
        <span className="transition-transform group-open/notes:rotate-180">
          <Icon name="down" size={16} />
        </span>
      </summary>
      <ul className="pb-4 text-[0.9375rem] text-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  ))
}
