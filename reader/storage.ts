/** Storage that may be full, forbidden or absent: then nothing is kept, and nothing else fails. */
export function recall(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** Keeps a text; an empty one is forgotten. */
export function keep(key: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // Said above: nothing is kept.
  }
}
