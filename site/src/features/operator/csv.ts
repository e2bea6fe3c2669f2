/** Tables to take away, as RFC 4180 has them. */
type Cell = string | number | null

export function toCsv(header: string[], rows: Cell[][]): string {
  return [header, ...rows].map((row) => row.map(quoted).join(',')).join('\r\n') + '\r\n'
}

/** Spreadsheets take what begins so for a formula, and run it. */
const formula = /^[=+\-@\t\r]/

function quoted(cell: Cell): string {
  if (typeof cell === 'number') return String(cell)
  const text = cell === null ? '' : formula.test(cell) ? `'${cell}` : cell
  // A spreadsheet of a country that writes commas in numbers parts cells at semicolons.
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
