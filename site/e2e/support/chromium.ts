import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

export function chromiumPath(): string | null {
  const named = process.env.CHROMIUM
  return [...(named ? [named] : []), ...places].find((path) => existsSync(path)) ?? null
}

export function launch(): Promise<Browser> {
  const executablePath = chromiumPath()
  if (executablePath === null) throw new Error('No Chromium was found.')
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
