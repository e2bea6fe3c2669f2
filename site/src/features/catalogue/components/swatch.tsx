const tints: Record<string, string> = {
  beige: '#e3d5b8',
  black: '#17181a',
  blue: '#2f5fc4',
  bronze: '#8c6239',
  brown: '#6f4a2f',
  burgundy: '#6d1a36',
  charcoal: '#3c4046',
  coffee: '#5a4034',
  copper: '#b06a3b',
  cream: '#f5ecd3',
  gold: '#c9a24a',
  green: '#2f7d4f',
  grey: '#8b8f96',
  khaki: '#a39a6b',
  lavender: '#b6a3d9',
  lime: '#a6cf3f',
  magenta: '#c2297e',
  maroon: '#6b1d26',
  mauve: '#a98097',
  metallic: '#a9adb3',
  mustard: '#cf9f2b',
  navy: '#1d2b53',
  nude: '#dcb89c',
  olive: '#6c6f34',
  orange: '#e3772d',
  peach: '#f5b896',
  pink: '#e88fb0',
  purple: '#6d4aa3',
  red: '#c22f30',
  rose: '#d66f83',
  rust: '#a4482a',
  silver: '#c3c7cc',
  skin: '#e2b996',
  steel: '#8f99a3',
  tan: '#c39a6b',
  taupe: '#8d7d72',
  teal: '#1f7f7c',
  turquoise: '#3dbdb6',
  white: '#ffffff',
  yellow: '#f0cf3c',
}
const many = 'conic-gradient(#c22f30, #f0cf3c, #2f7d4f, #2f5fc4, #6d4aa3, #c22f30)'

/** A spot of the colour named, by the first word known in it: "Navy Blue" is navy. */
export function Swatch({ colour }: { colour: string }) {
  const known = colour
    .toLowerCase()
    .split(/\s+/)
    .map((word) => tints[word])
    .find((tint) => tint !== undefined)
  return (
    <span
      aria-hidden="true"
      className="size-4 shrink-0 rounded-full border border-line-strong"
      style={{ background: known ?? many }}
    />
  )
}
