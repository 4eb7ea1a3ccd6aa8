'use client'

import { useSyncExternalStore } from 'react'
import { type Theme, themeKey } from '@/domain/settings/types'

const heard = 'broadside:theme'
const systemIsDark = () => matchMedia('(prefers-color-scheme: dark)')

/** The readers' switch, at the admin: light or dark by one's own choice, kept in the browser. */
export function ThemeButton() {
  const shown = useSyncExternalStore<Theme>(listen, shownTheme, () => 'light')
  const other = shown === 'dark' ? 'light' : 'dark'
  return (
    // It says where it leads, and so has no pressed state to contradict it.
    <button type="button" className="rail-link" onClick={() => choose(other)}>
      {other === 'dark' ? 'Dark theme' : 'Light theme'}
    </button>
  )
}

function listen(changed: () => void): () => void {
  const system = systemIsDark()
  system.addEventListener('change', changed)
  addEventListener('storage', changed)
  addEventListener(heard, changed)
  return () => {
    system.removeEventListener('change', changed)
    removeEventListener('storage', changed)
    removeEventListener(heard, changed)
  }
}

function shownTheme(): Theme {
  const { theme } = document.documentElement.dataset
  if (theme === 'light' || theme === 'dark') return theme
  return systemIsDark().matches ? 'dark' : 'light'
}

function choose(wanted: Theme): void {
  const follows = systemIsDark().matches === (wanted === 'dark')
  document.documentElement.dataset.theme = follows ? 'system' : wanted
  try {
    if (follows) localStorage.removeItem(themeKey)
    else localStorage.setItem(themeKey, wanted)
  } catch {
    // A browser that keeps nothing: it holds for this page.
  }
  dispatchEvent(new Event(heard))
}
