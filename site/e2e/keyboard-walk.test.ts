import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { onEachPage, scrollThrough, visitors } from './support/pages.ts'
import { journeys } from './support/shop.ts'

type Walk = { prepare: () => void; step: () => boolean; missed: () => string[]; unmarked: string[] }

/** In the page: what the walk notes, in `window.walk`. */
function walkNotes() {
  const look = [
    'outline',
    'boxShadow',
    'borderColor',
    'backgroundColor',
    'textDecoration',
    'opacity',
    'translate',
  ] as const
  const describe = (element: Element) => element.outerHTML.slice(0, 200)
  // A ring may be drawn by what stands around or beside a control that is itself hidden.
  const lookOf = (element: Element) =>
    [element, element.nextElementSibling, element.parentElement, element.parentElement?.parentElement]
      .map((one) => (one ? look.map((property) => getComputedStyle(one)[property]).join() : ''))
      .join()
  const reached = new Set<Element>()
  let last: { element: Element; look: string } | null = null
  const walk: Walk = {
    unmarked: [],
    prepare: () => {
      window.scrollTo(0, 0)
      document.body.tabIndex = -1
      document.body.focus()
      document.body.removeAttribute('tabindex')
    },
    step: () => {
      const element = document.activeElement
      // A date has a stop for each of its parts.
      if (element === last?.element) return true
      if (last?.element.isConnected && lookOf(last.element) === last.look) walk.unmarked.push(describe(last.element))
      if (!element || element === document.body || reached.has(element)) return false
      reached.add(element)
      last = { element, look: lookOf(element) }
      return true
    },
    missed: () =>
      [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.matches(':disabled, [tabindex="-1"]') && !reached.has(element))
        // Of a group of radio buttons the Tab key reaches one.
        .filter((element) => {
          if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
          return ![...reached].some((other) => other instanceof HTMLInputElement && other.name === element.name)
        })
        .map(describe),
  }
  Object.assign(window, { walk })
}

const notes = 'window.walk'
const mostSteps = 1500

/** Presses Tab from the top of the page to its end. @returns what was never reached, and what was without a sign of it */
async function walkThrough(page: Page): Promise<{ missed: string[]; unmarked: string[] }> {
  await scrollThrough(page)
  await page.evaluate(walkNotes)
  await page.evaluate(`${notes}.prepare()`)
  for (let step = 0; step < mostSteps; step += 1) {
    await page.keyboard.press('Tab')
    if (!(await page.evaluate(`${notes}.step()`))) break
  }
  return page.evaluate(`({ missed: ${notes}.missed(), unmarked: ${notes}.unmarked })`)
}

journeys('the keyboard alone reaches everything, and shows where it is', (open) => {
  for (const visitor of visitors)
    for (const width of [390, 1280]) {
      it(`on the pages of ${visitor.who}, ${width} px wide`, async () => {
        const { page } = await open({ viewport: { width, height: 900 } })
        await onEachPage(page, visitor, async (address) => {
          expect(await walkThrough(page), address).toEqual({ missed: [], unmarked: [] })
        })
      }, 600_000)
    }
})
