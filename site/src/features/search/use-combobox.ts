import { useState, type KeyboardEvent } from 'react'

/**
 * The state of a combobox after the ARIA Authoring Practices: the focus stays in the field, arrow keys move through the options
 * and round to the field again, Escape closes the list first.
 */
export function useCombobox(optionCount: number) {
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const expanded = open && optionCount > 0

  const move = (step: 1 | -1) => {
    setOpen(true)
    // -1, before the first option, is the field itself.
    setActive((at) => ((at + 1 + step + optionCount + 1) % (optionCount + 1)) - 1)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    if (isArrow && optionCount > 0) {
      event.preventDefault()
      move(event.key === 'ArrowDown' ? 1 : -1)
    }
    if (event.key === 'Escape' && expanded) {
      event.preventDefault()
      event.stopPropagation()
      setOpen(false)
      setActive(-1)
    }
  }
  return {
    expanded,
    /** The index of the active option; -1 where there is none. */
    active: expanded ? active : -1,
    setActive,
    /** For when the text has changed, and the options with it. */
    reopen: () => {
      setOpen(true)
      setActive(-1)
    },
    onKeyDown,
  }
}

export type Combobox = ReturnType<typeof useCombobox>
