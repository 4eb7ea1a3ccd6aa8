/** Keys as they are written on this keyboard. Hidden from those who hear the page: aria-keyshortcuts says them. */
export function Shortcut({ keys }: { keys: string }) {
  return (
    <span className="shortcut" aria-hidden="true">
      {written(keys)}
    </span>
  )
}

const mac = { Mod: '⌘', Alt: '⌥', Shift: '⇧' } as Record<string, string>
const others = { Mod: 'Ctrl' } as Record<string, string>

function written(keys: string): string {
  const isMac = typeof navigator !== 'undefined' && /Mac|iP(hone|ad)/.test(navigator.platform)
  const names = isMac ? mac : others
  return keys
    .split('-')
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(isMac ? '' : '+')
}

/** The same for aria-keyshortcuts. */
export function ariaShortcut(keys: string): string {
  return keys
    .split('-')
    .map((key) => (key === 'Mod' ? 'Control' : key))
    .join('+')
}
