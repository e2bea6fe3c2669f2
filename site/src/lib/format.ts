/** Money, dates and counts as a shopper reads them. */
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const count = new Intl.NumberFormat('en-US')
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 })

export const formatMoney = (amount: number): string => money.format(amount)
export const formatDay = (iso: string): string => day.format(new Date(iso))
export const formatCount = (amount: number): string => count.format(amount)
export const formatShare = (share: number): string => percent.format(share)

const age = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
const minute = 60_000

/** How long ago, in the largest unit that fits: "3 hours ago". */
export function formatAge(iso: string): string {
  const minutes = Math.round((Date.now() - Date.parse(iso)) / minute)
  if (minutes < 60) return age.format(-minutes, 'minute')
  if (minutes < 48 * 60) return age.format(-Math.round(minutes / 60), 'hour')
  return age.format(-Math.round(minutes / 60 / 24), 'day')
}

export function plural(amount: number, noun: string): string {
  return `${formatCount(amount)} ${amount === 1 ? noun : `${noun}s`}`
}
