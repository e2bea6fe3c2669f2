import { useEffect, useState, type RefObject } from 'react'

/** Turns true once the element is within 600 px of the viewport, and stays true: for requests that can wait until then. */
export function useInView(element: RefObject<Element | null>): boolean {
  const [seen, setSeen] = useState(() => !window.IntersectionObserver)
  useEffect(() => {
    const target = element.current
    if (!target || seen) return
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setSeen(true)
      },
      { rootMargin: '600px' },
    )
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, seen])
  return seen
}
