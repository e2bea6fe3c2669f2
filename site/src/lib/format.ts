/** Money, dates and counts as a shopper reads them. */
const money = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' })
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
const count = new Intl.NumberFormat('en-US')
const percent = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 })

export const formatMoney = (amount: number): string => money.format(amount)
export const formatDay = (iso: string): string => day.format(new Date(iso))
export const formatCount = (amount: number): string => count.format(amount)
export const formatShare = (share: number): string => percent.format(share)

export function plural(amount: number, noun: string): string {
  return `${formatCount(amount)} ${amount === 1 ? noun : `${noun}s`}`
}
