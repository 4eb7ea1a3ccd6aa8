interface NamePlace {
  /** Without www. */
  hosts: readonly string[]
  /** What a name may look like. */
  name: RegExp
  /** Path segments that stand before the name in some addresses, like /sponsors/NAME. */
  before?: readonly string[]
}

/** Finds the name in what an owner pastes: name, @name, or the address of a page of this provider. Null for anything else. */
export function accountName(typed: string, place: NamePlace): string | null {
  const text = typed.trim()
  const bare = text.replace(/^@/, '')
  if (place.hosts.includes(bare.toLowerCase())) return null
  if (place.name.test(bare)) return bare
  const name = nameInAddress(text, place)
  return name !== null && place.name.test(name) ? name : null
}

function nameInAddress(text: string, place: NamePlace): string | null {
  const url = parseAddress(text)
  if (!url || !place.hosts.includes(url.hostname.replace(/^www\./, ''))) return null
  const segments = url.pathname.split('/').filter(Boolean)
  const found = place.before?.includes(segments[0] ?? '') ? segments[1] : segments[0]
  return found === undefined ? null : found.replace(/^(@|%40)/, '')
}

/** An http(s) address, its scheme typed or not; null if it hides a password or a port. */
export function parseAddress(text: string): URL | null {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const plain = url.username === '' && url.password === '' && url.port === ''
  return plain && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null
}

/** 5 or 12.50: the way every provider reads it. */
export function amountText(amount: number): string {
  return Number.isInteger(amount) ? String(amount) : amount.toFixed(2)
}
