import { render, screen } from '@testing-library/react'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { tolerateTranslators } from '@/lib/translated-page'

const { removeChild, insertBefore } = Node.prototype

beforeAll(tolerateTranslators)
afterAll(() => Object.assign(Node.prototype, { removeChild, insertBefore }))

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

it('an element that really stands elsewhere is not taken away from there', () => {
  const [here, elsewhere, child] = [document.createElement('i'), document.createElement('i'), new Text('mine')]
  elsewhere.append(child)
  here.removeChild(child)
  expect(elsewhere.textContent).toBe('mine')
})
