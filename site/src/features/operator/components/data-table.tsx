import type { ReactNode } from 'react'

type Props = { caption: ReactNode; head: ReactNode[]; rows: { key: string; cells: ReactNode[] }[]; label: string }

/** A table that scrolls within itself where the screen is narrow, by keyboard too. The first cell of a row names it. */
export function DataTable({ caption, head, rows, label }: Props) {
  return (
    <div
      role="region"
      aria-label={label}
      // oxlint-disable-next-line no-noninteractive-tabindex
      tabIndex={0}
      className="relative overflow-x-auto"
    >
      <table className="w-full border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left align-bottom">
            {head.map((cell, index) => (
              // Its columns never change places.
              // oxlint-disable-next-line no-array-index-key
              <th key={index} scope="col" className="py-2 pr-5 font-medium whitespace-nowrap text-soft">
                {cell}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name, ...cells] }) => (
            <tr key={key} className="border-b border-line">
              <th scope="row" className="py-2 pr-5 text-left font-medium whitespace-nowrap">
                {name}
              </th>
              {cells.map((cell, index) => (
                // oxlint-disable-next-line no-array-index-key
                <td key={index} className="py-2 pr-5 whitespace-nowrap tabular-nums">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
