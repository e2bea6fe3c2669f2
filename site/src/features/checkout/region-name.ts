/** A country's English name by its code; the code itself where the browser knows no names. */
const english = Intl.DisplayNames ? new Intl.DisplayNames(['en'], { type: 'region' }) : null

export function regionName(code: string): string {
  return english?.of(code) ?? code
}
