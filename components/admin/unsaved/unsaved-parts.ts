/** A part of a page of the admin in which something was typed and not saved. */
interface UnsavedPart {
  name: string
  /** The page on which it stands. */
  path: string
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

/** The names of the unsaved parts of a page, or of all pages. */
export function unsavedNames(path?: string): string[] {
  return [...parts.values()].filter((part) => path === undefined || part.path === path).map(({ name }) => name)
}
