import { vi } from 'vitest'

/** As if the page at the address had been loaded just now; what tests make after this is of another page. */
export function loadAgain(address: string): void {
  history.replaceState(null, '', address)
  vi.spyOn(performance, 'timeOrigin', 'get').mockReturnValue(Date.now() + 1)
}
