import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { onEachPage, visitors } from './support/pages.ts'
import { journeys } from './support/shop.ts'

/**
 * Presses Tab from the top of the page to its end. @returns what can be pressed or filled in and was never reached, and what was reached
 * without a sign of it
 */
async function walk(page: Page): Promise<{ missed: string[]; unmarked: string[] }> {
  await page.evaluate(() => {
    window.scrollTo(0, 0)
    document.body.tabIndex = -1
    document.body.focus()
  })
  const unmarked: string[] = []
  const steps = (await page.evaluate(pressable)).length + 20
  for (let step = 0; step < steps; step += 1) {
    await page.keyboard.press('Tab')
    const seen = await page.evaluate(markReached)
    if (seen === null) break
    if (!seen.marked) unmarked.push(seen.what)
  }
  const missed = (await page.evaluate(pressable)).filter(({ reached }) => !reached).map(({ what }) => what)
  return { missed, unmarked }
}

/** In the page: all that the Tab key should reach. Of a group of radio buttons it is one; of tabs, the chosen one. */
function pressable() {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]',
  )
  const groups = new Set<string>()
  return [...all]
    .filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled, [tabindex="-1"]'))
        return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      const first = !groups.has(element.name)
      groups.add(element.name)
      return first
    })
    .map((element) => {
      const radios = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : null
      const reached = radios
        ? document.querySelector(`input[name="${CSS.escape(radios)}"][data-reached]`) !== null
        : element.dataset.reached !== undefined
      return { what: element.outerHTML.slice(0, 160), reached }
    })
}

/** In the page: notes what has the focus; null once it has left the page. */
function markReached() {
  const element = document.activeElement
  if (!(element instanceof HTMLElement) || element === document.body) return null
  element.dataset.reached = ''
  // The ring may be drawn by what stands around a control that is itself hidden.
  let marked = false
  for (let around: HTMLElement | null = element; around && !marked; around = around.parentElement) {
    const { outlineStyle, outlineWidth, boxShadow, borderBottomColor } = getComputedStyle(around)
    marked = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0) || boxShadow !== 'none'
    if (around.matches('form, section, article, main, li')) {
      marked ||= around.matches(':focus-within') && borderBottomColor !== 'rgb(0, 0, 0)' && around.matches('form')
      break
    }
  }
  return { what: element.outerHTML.slice(0, 160), marked }
}

journeys('the keyboard alone reaches everything, and shows where it is', (open) => {
  for (const visitor of visitors)
    for (const width of [390, 1280]) {
      it(`on the pages of ${visitor.who}, ${width} px wide`, async () => {
        const { page } = await open({ viewport: { width, height: 900 } })
        await onEachPage(page, visitor, async (address) => {
          expect(await walk(page), address).toEqual({ missed: [], unmarked: [] })
        })
      })
    }
})
