/** How long ago something was, for those who look after the shop. */
import { formatDay } from '@/lib/format'

const minute = 60_000

/** In the largest unit that fits: "3 hours ago"; the day, where the browser has no words for that. */
export function formatAge(iso: string): string {
  if (!Intl.RelativeTimeFormat) return formatDay(iso)
  const age = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
  const minutes = Math.round((Date.now() - Date.parse(iso)) / minute)
  if (minutes < 60) return age.format(-minutes, 'minute')
  if (minutes < 48 * 60) return age.format(-Math.round(minutes / 60), 'hour')
  return age.format(-Math.round(minutes / 60 / 24), 'day')
}
