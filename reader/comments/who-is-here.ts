/** Somebody signed in, as far as a page must know. */
export interface Visitor {
  name: string
  canEnterAdmin: boolean
  /** May be written to. */
  hasAddress: boolean
}

const mayBeSignedIn = /(?:^|;\s*)broadside\.in=1/
const mayWait = /(?:^|;\s*)broadside\.(?:in|waiting)=1/

let asked: Promise<Record<string, unknown> | null> | undefined

/** What the server knows of this visitor. The readable cookies say only that asking is worth while: who only reads costs no request. */
function askedOnce(): Promise<Record<string, unknown> | null> {
  asked ??= fetch('/api/me', { headers: { accept: 'application/json' } })
    .then((response) => (response.ok ? response.json() : null))
    .then((me) => (typeof me === 'object' ? me : null))
    .catch(() => null)
  return asked
}

/** After somebody has signed in on this very page. */
export function askAgain(): void {
  asked = undefined
}

/** Who is signed in; null for guests. */
export async function whoIsHere(): Promise<Visitor | null> {
  const me = mayBeSignedIn.test(document.cookie) ? await askedOnce() : null
  if (me?.signedIn !== true || typeof me.name !== 'string') return null
  return { name: me.name, canEnterAdmin: me.canEnterAdmin === true, hasAddress: me.hasAddress === true }
}

/** Whether a comment of this visitor waits to be read, under any essay. */
export async function somethingWaits(): Promise<boolean> {
  return mayWait.test(document.cookie) && (await askedOnce())?.waits === true
}
