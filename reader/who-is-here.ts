/** Somebody signed in, as far as a page must know. */
export interface Visitor {
  name: string
  canEnterDesk: boolean
}

let asked: Promise<Visitor | null> | undefined

/** Who is signed in; null for guests, who cost no request. The readable cookie says only that asking is worth while. */
export function whoIsHere(): Promise<Visitor | null> {
  if (!/(?:^|;\s*)broadside\.in=1/.test(document.cookie)) return Promise.resolve(null)
  asked ??= fetch('/api/me', { headers: { accept: 'application/json' } })
    .then((response) => (response.ok ? response.json() : null))
    .then(visitorIn)
    .catch(() => null)
  return asked
}

function visitorIn(me: unknown): Visitor | null {
  if (typeof me !== 'object' || me === null || !('signedIn' in me) || me.signedIn !== true) return null
  if (!('name' in me) || typeof me.name !== 'string') return null
  return { name: me.name, canEnterDesk: 'canEnterDesk' in me && me.canEnterDesk === true }
}
