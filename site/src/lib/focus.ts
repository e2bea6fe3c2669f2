/** Moves the focus to the page's heading, where a reader of the page goes on. @returns whether there is one yet */
export function focusPageHeading(): boolean {
  const heading = document.querySelector<HTMLElement>('main h1')
  // While a page's script is being fetched, the page before stays in the document, hidden.
  if (!heading || heading.checkVisibility?.() === false) return false
  heading.tabIndex = -1
  heading.focus({ preventScroll: true })
  return true
}
