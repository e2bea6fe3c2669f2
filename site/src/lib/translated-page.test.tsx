import { render, screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tolerateTranslators } from '@/lib/translated-page'

const { removeChild, insertBefore } = Node.prototype
const nodeValue = Object.getOwnPropertyDescriptor(Node.prototype, 'nodeValue') ?? {}

beforeAll(tolerateTranslators)
afterAll(() => {
  Object.assign(Node.prototype, { removeChild, insertBefore })
  Object.defineProperty(Node.prototype, 'nodeValue', nodeValue)
})

function Line({ quantity }: { quantity: number }) {
  return (
    <p data-testid="line">
      Navy
      {quantity > 1 && ` · ${quantity} at once`}
      {quantity > 2 && <b>Many</b>} in all
    </p>
  )
}

/** What a translator does to a page: every text in an element of its own, as it was or as a new text. */
function translate(root: Node, change: (text: Text) => Text): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const font = document.createElement('font')
    text.replaceWith(font)
    font.append(change(text))
  }
}

it.each([
  ['wrapped', (text: Text) => text],
  ['replaced', (text: Text) => new Text(`«${text.data}»`)],
])('a text that a translator has %s can come and go', (_, change) => {
  const { rerender } = render(<Line quantity={2} />)
  translate(screen.getByTestId('line'), change)
  rerender(<Line quantity={1} />)
  rerender(<Line quantity={3} />)
  expect(screen.getByTestId('line')).toHaveTextContent('3 at once')
  expect(screen.getByText('Many')).toBeVisible()
  rerender(<Line quantity={1} />)
  expect(screen.queryByText('Many')).toBeNull()
})

/** As some translators do it: first the new, then away with the old. */
function translateInTwoSteps(root: Node, where: 'before' | 'after'): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    const font = document.createElement('font')
    font.textContent = `«${text.data}»`
    text[where](font)
    text.remove()
  }
}

it.each([
  ['wrapped', (root: Node) => translate(root, (text) => text)],
  ['replaced', (root: Node) => translate(root, (text) => new Text(`«${text.data}»`))],
  ['replaced, the new one first', (root: Node) => translateInTwoSteps(root, 'before')],
  ['replaced, the new one behind', (root: Node) => translateInTwoSteps(root, 'after')],
  ['merged into one', (root: Element) => mergeTexts(root, 'font')],
  ['merged into one text', (root: Element) => mergeTexts(root)],
  ['replaced by other texts', (root: Element) => eachText(root, (text) => text.replaceWith(`«${text.data}»`))],
  ['replaced by spans', (root: Element) => eachText(root, (text) => text.replaceWith(span(`«${text.data}»`)))],
  [
    'replaced word by word',
    (root: Element) => eachText(root, (text) => text.replaceWith(...text.data.split(/\b/).map(span))),
  ],
  ['split', (root: Element) => eachText(root, (text) => text.splitText(Math.min(1, text.length)))],
  ['split, and the rest wrapped', (root: Element) => eachText(root, wrapRest)],
])('where texts were %s, the page says what is so now, and once', (_, change) => {
  const { rerender } = render(<Piece count={2} />)
  const line = screen.getByTestId('piece')
  change(line)
  rerender(<Piece count={3} />)
  expect(line.textContent?.replace(/[«»]/g, '')).toBe('Bag: 3 pieces')
  change(line)
  rerender(<Piece count={1} />)
  expect(line.textContent?.replace(/[«»]/g, '')).toBe('Bag: 1 piece')
})

function Piece({ count }: { count: number }) {
  return (
    <p data-testid="piece">
      Bag: {count} {count === 1 ? 'piece' : 'pieces'}
    </p>
  )
}

function mergeTexts(root: Element, name?: string): void {
  const text = `«${root.textContent}»`
  root.replaceChildren(name ? Object.assign(document.createElement(name), { textContent: text }) : text)
}

function eachText(root: Element, change: (text: Text) => void): void {
  for (const node of Array.from(root.childNodes)) if (node instanceof Text) change(node)
}

function span(text: string): Element {
  return Object.assign(document.createElement('span'), { textContent: text })
}

/** As an extension marks what it found. */
function wrapRest(text: Text): void {
  const rest = text.splitText(Math.min(1, text.length))
  const mark = document.createElement('mark')
  rest.replaceWith(mark)
  mark.append(rest)
}

it('an element within what a translator wrapped goes alone', () => {
  const { rerender } = render(<Line quantity={3} />)
  const line = screen.getByTestId('line')
  const font = document.createElement('font')
  font.append(...line.childNodes)
  line.append(font)
  rerender(<Line quantity={2} />)
  expect(line).toHaveTextContent('Navy · 2 at once in all')
})

it('what was split goes as a whole', () => {
  const { rerender } = render(<Line quantity={2} />)
  const line = screen.getByTestId('line')
  eachText(line, (text) => text.splitText(2))
  rerender(<Line quantity={1} />)
  expect(line.textContent).toBe('Navy in all')
})

it('an element that really stands elsewhere is not taken away from there', () => {
  const [here, elsewhere, child] = [document.createElement('i'), document.createElement('i'), new Text('mine')]
  elsewhere.append(child)
  here.removeChild(child)
  expect(elsewhere.textContent).toBe('mine')
})
