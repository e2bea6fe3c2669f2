import { useState } from 'react'
import { tabStore } from '@/lib/browser'
import { readStored, writeStored } from '@/lib/stored-state'

type Picks = { departments: string[]; liked: number[] }

const storageKey = 'stylesense.picks'
const none: Picks = { departments: [], liked: [] }

/** What is picked is stored in this tab until it is sent or left, so that a reload does not lose it. */
export function usePicksDraft() {
  const [picks, setPicks] = useState(() => ({ ...none, ...readStored<Picks>(tabStore, storageKey) }))
  const change = (next: Picks) => {
    setPicks(next)
    writeStored(tabStore, storageKey, next)
  }
  return { ...picks, change, forget: () => writeStored(tabStore, storageKey, null) }
}
