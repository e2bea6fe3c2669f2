import { useEffect, useRef, useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'

type Props = {
  label: string
  variant: 'outline' | 'quiet'
  children: (close: () => void) => ReactNode
}

/** A button in whose place its form opens. */
export function OpensInPlace({ label, variant, children }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const wasOpen = useRef(false)
  useEffect(() => {
    // What was pressed has gone, and the focus with it.
    if (isOpen !== wasOpen.current) box.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  return (
    <div ref={box} role="group" aria-label={label} tabIndex={-1} className={isOpen ? 'w-full' : ''}>
      {isOpen ? (
        children(() => setIsOpen(false))
      ) : (
        <Button variant={variant} onClick={() => setIsOpen(true)}>
          {label}
        </Button>
      )}
    </div>
  )
}
