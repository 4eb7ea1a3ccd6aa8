/** A part of a page of the admin in which something was typed and not saved. */
export interface UnsavedPart {
  name: string
  /** The page on which it stands. */
  path: string
  /** The way back there, with what the address asked for. */
  href: string
}

const parts = new Map<string, UnsavedPart>()
const storageKey = (key: string) => `broadside:unsaved:${key}`

/** Says that a part holds these changes, or none. They outlive the page, and a reload, as long as the tab. */
export function rememberUnsaved(key: string, part: UnsavedPart, changes: object | undefined): void {
  if (changes) parts.set(key, part)
  else parts.delete(key)
  try {
    if (changes) window.sessionStorage.setItem(storageKey(key), JSON.stringify(changes))
    else window.sessionStorage.removeItem(storageKey(key))
  } catch {
    // A full or forbidden storage keeps nobody from typing; the warning on leaving stays.
  }
}

/** What was typed into a part and never saved. */
export function findUnsaved(key: string): object | undefined {
  try {
    const kept: unknown = JSON.parse(window.sessionStorage.getItem(storageKey(key)) ?? 'null')
    return typeof kept === 'object' && kept !== null ? kept : undefined
  } catch {
    return undefined
  }
}

/** The unsaved parts of a page, or of all pages. */
export function unsavedParts(path?: string): UnsavedPart[] {
  return [...parts.values()].filter((part) => path === undefined || part.path === path)
}
