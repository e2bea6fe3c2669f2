/** The shop's few icons, drawn on one 24-unit grid with one stroke. Always beside a name, so hidden from screen readers. */
const shapes = {
  bag: 'M6 8h12l1 12.5H5L6 8Zm3 0V7a3 3 0 0 1 6 0v1',
  heart: 'M12 20S4 15.2 4 9.4A4.4 4.4 0 0 1 12 7a4.4 4.4 0 0 1 8 2.4C20 15.2 12 20 12 20Z',
  bookmark: 'M7 4h10v16l-5-4-5 4V4Z',
  search: 'M10.5 17a6.5 6.500 0 1 1 0-13 6.500 6.500 0 0 1 0 13Zm4.800-1.700L20 20',
  menu: 'M4 7h16M4 12h16M4 17h16',
  close: 'M6 6l12 12M18 6L6 18',
  person:
    'M12 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM5 20c.6-3.600 3.500-5.500 7-5.500s6.400 1.900 7 5.500',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 3v2M12 19v2M3 12h2M19 12h2M5.600 5.600 7 7M17 17l1.400 1.400M5.600 18.400 7 17M17 7l1.400-1.400',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10Z',
  device: 'M4 5h16v11H4V5Zm5 15h6m-3-4v4',
  left: 'M14.500 5.500 8 12l6.500 6.500',
  right: 'M9.500 5.500 16 12l-6.500 6.500',
  down: 'M5.500 9.500 12 16l6.500-6.500',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  trash: 'M5 7h14M10 7V5h4v2M7 7l.8 13h8.400L17 7M10.500 11v5.500M13.500 11v5.500',
  filter: 'M4 7h10M18 7h2M4 17h2M10 17h10M14 7a2 2 0 1 0 4 0 2 2 0 0 0-4 0ZM6 17a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z',
  hide: 'M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16ZM6.400 6.400l11.200 11.200',
  arrow: 'M4 12h15M13 6l6 6-6 6',
} as const

export type IconName = keyof typeof shapes

export function Icon({ name, size = 22, filled = false }: { name: IconName; size?: number; filled?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill={filled ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth={1.5}
      strokeLinecap="round"
      strokeLinejoin="round"
      className="shrink-0"
    >
      <path d={shapes[name]} />
    </svg>
  )
}
