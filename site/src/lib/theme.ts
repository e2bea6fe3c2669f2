/** Light, dark, or as the device says. The choice is read again in index.html before the first paint. */
import { create } from 'zustand'
import { browserStore } from '@/lib/browser'

export type Theme = 'system' | 'light' | 'dark'

const storageKey = 'stylesense.theme'

function stored(): Theme {
  const value = browserStore.getItem(storageKey)
  return value === 'light' || value === 'dark' ? value : 'system'
}

export const useTheme = create<{ theme: Theme }>()(() => ({ theme: stored() }))

export function chooseTheme(theme: Theme): void {
  if (theme === 'system') {
    browserStore.removeItem(storageKey)
    delete document.documentElement.dataset.theme
  } else {
    browserStore.setItem(storageKey, theme)
    document.documentElement.dataset.theme = theme
  }
  useTheme.setState({ theme })
}
