/** What a browser's user agent says of it in words that its owner knows: "Firefox on Windows". */
const browsers: [string, RegExp][] = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /(Chrome|\bCriOS)\//],
  ['Safari', /\bSafari\//],
]
const systems: [string, RegExp][] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['Mac', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
]

export function deviceName(client: string): string {
  const [browser] = browsers.find(([, pattern]) => pattern.test(client)) ?? ['']
  const [system] = systems.find(([, pattern]) => pattern.test(client)) ?? ['']
  if (browser && system) return `${browser} on ${system}`
  return browser || system || client || 'Somewhere'
}
