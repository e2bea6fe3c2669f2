import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { sourceOf } from '@/lib/chosen-products'
import { queuedEvents } from '@/lib/event-queue'
import { watchCards } from '@/lib/watch-cards'
import { fakeApi, unreachable } from '@/testing/fake-api'

/** The browser's observer has no layout to observe here: the test says what is in view. */
class Observer {
  static one: Observer
  readonly observed = new Set<Element>()
  constructor(
    private readonly callback: (entries: { target: Element; isIntersecting: boolean }[]) => void,
    readonly options: { threshold: number },
  ) {
    Observer.one = this
  }
  observe(card: Element) {
    this.observed.add(card)
  }
  unobserve(card: Element) {
    this.observed.delete(card)
  }
  show(isIntersecting: boolean, ...cards: Element[]) {
    this.callback(cards.map((target) => ({ target, isIntersecting })))
  }
}

const source = (request_id: string) => ({ request_id, shelf: 'trending', strategy: 'trending', position: 0 })

function hang(product_id: number, request_id: string): HTMLElement {
  const card = document.createElement('li')
  card.dataset.listed = JSON.stringify({ product_id, source: source(request_id) })
  card.innerHTML = '<a href="#piece"><b>Linen shirt</b></a><button type="button">Like</button>'
  document.body.append(card)
  return card
}

const noted = () =>
  queuedEvents().map(({ kind, product_id, source: from }) => `${kind} ${product_id} ${from?.request_id}`)

const second = () => vi.advanceTimersByTimeAsync(1000)

beforeAll(() => {
  vi.stubGlobal('IntersectionObserver', Observer)
  watchCards()
})
beforeEach(() => {
  fakeApi({ 'POST /events': unreachable })
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe('a card in view', () => {
  it('counts after a second at half, once for its list', async () => {
    const card = hang(1, 'a')
    await second()
    expect(Observer.one.options.threshold).toBe(0.5)
    expect(Observer.one.observed).toContain(card)
    Observer.one.show(true, card)
    await vi.advanceTimersByTimeAsync(900)
    expect(noted()).toEqual([])
    await second()
    Observer.one.show(false, card)
    Observer.one.show(true, card)
    await second()
    expect(noted()).toEqual(['impression 1 a'])
  })

  it('does not count when it has left before, whatever it did before that', async () => {
    const card = hang(1, 'b')
    Observer.one.show(true, card)
    await vi.advanceTimersByTimeAsync(600)
    Observer.one.show(false, card)
    await vi.advanceTimersByTimeAsync(200)
    Observer.one.show(true, card)
    await vi.advanceTimersByTimeAsync(600)
    Observer.one.show(false, card)
    await second()
    expect(noted()).toEqual([])
  })

  it('counts again when another answer puts its product there', async () => {
    const card = hang(1, 'c')
    Observer.one.show(true, card)
    await second()
    card.dataset.listed = JSON.stringify({ product_id: 1, source: source('d') })
    await second()
    Observer.one.show(true, card)
    await second()
    expect(noted()).toEqual(['impression 1 c', 'impression 1 d'])
  })

  it('counts when the panel that covers it has closed', async () => {
    const card = hang(1, 'e')
    document.body.inert = true
    document.body.setAttribute('inert', '')
    Observer.one.show(true, card)
    await second()
    expect(noted()).toEqual([])
    document.body.removeAttribute('inert')
    await second()
    expect(noted()).toEqual(['impression 1 e'])
  })
})

describe('a card', () => {
  it('is chosen by its link, which its product remembers', () => {
    const card = hang(5, 'f')
    card.querySelector('b')?.click()
    card.querySelector('button')?.click()
    card.querySelector('b')?.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true }))
    card.querySelector('b')?.dispatchEvent(new MouseEvent('auxclick', { button: 2, bubbles: true }))
    expect(noted()).toEqual(['impression 5 f', 'click 5 f', 'click 5 f'])
    expect(sourceOf(5)).toEqual(source('f'))
  })

  it('counts as seen before it is opened, and then no more', async () => {
    const card = hang(6, 'g')
    Observer.one.show(true, card)
    await vi.advanceTimersByTimeAsync(300)
    card.querySelector('b')?.click()
    expect(noted()).toEqual(['impression 6 g', 'click 6 g'])
    await second()
    expect(noted()).toEqual(['impression 6 g', 'click 6 g'])
  })
})
