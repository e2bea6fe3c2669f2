import { useEffect, useState } from 'react'

const debounceMs = 140

/** The value once it has not changed for 140 ms, so that not every key press sends a request. */
export function useDebounced(value: string): string {
  const [debounced, setDebounced] = useState(value)
  useEffect(() => {
    const timer = setTimeout(() => setDebounced(value), debounceMs)
    return () => clearTimeout(timer)
  }, [value])
  return debounced
}
