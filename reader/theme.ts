import { type Theme, themeKey, themes } from '@/domain/settings/types'
import { keep, recall } from './storage'

/** Puts on what the reader has chosen, before anything is painted; else the system's choice holds. */
export function applyTheme(): void {
  document.documentElement.dataset.theme = chosenTheme() ?? 'system'
}

/** Works the switch, and follows a choice made in another tab, or while this page was out of sight. */
export function themeSwitch(): void {
  const follow = () => {
    applyTheme()
    showTheme()
  }
  showTheme()
  systemIsDark.addEventListener('change', showTheme)
  addEventListener('storage', follow)
  addEventListener('pageshow', follow)
  document.addEventListener('prerenderingchange', follow)
  document.addEventListener('click', ({ target }) => {
    if (!(target instanceof Element) || !target.closest('[data-theme-switch]')) return
    const wanted: Theme = shownTheme() === 'dark' ? 'light' : 'dark'
    // Who asks for what the system says anyway follows it from then on.
    keep(themeKey, wanted === systemTheme() ? '' : wanted)
    follow()
  })
}

const systemIsDark = matchMedia('(prefers-color-scheme: dark)')

function systemTheme(): Theme {
  return systemIsDark.matches ? 'dark' : 'light'
}

function chosenTheme(): Theme | undefined {
  const known = recall(themeKey)
  return themes.find((theme) => theme === known)
}

function shownTheme(): Theme {
  return chosenTheme() ?? systemTheme()
}

/** Says on the switch whether it is dark, and lets the paper run on into the browser's own frame. */
function showTheme(): void {
  const shown = shownTheme()
  for (const button of document.querySelectorAll('[data-theme-switch]')) button.setAttribute('aria-pressed', String(shown === 'dark'))
  for (const frame of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    frame.dataset.of ??= frame.media.includes('dark') ? 'dark' : 'light'
    frame.media = chosenTheme() ? (frame.dataset.of === shown ? 'all' : 'not all') : `(prefers-color-scheme: ${frame.dataset.of})`
  }
}
