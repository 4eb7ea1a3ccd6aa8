export interface Target {
  /** As sent, still percent-encoded. */
  path: string
  /** Empty, or with its question mark. */
  search: string
}

const maxLength = 4_096
const printable = /^[\x21-\x7e]+$/
/** A letter, a digit or one of -._~ spelled as %xx, which no address of ours and no browser does. */
const needlesslyEncoded = /%(2d|2e|5f|7e|3[0-9]|[46][1-9a-f]|[57][0-9a])/i

/** Takes the request target apart; undefined for one that no page of ours can have and that parsers may read in two ways. */
export function parseTarget(url: string | undefined): Target | undefined {
  if (url === undefined || url.length > maxLength || !url.startsWith('/') || url.startsWith('//')) return undefined
  if (!printable.test(url) || url.includes('\\') || url.includes('#')) return undefined
  const at = url.indexOf('?')
  const path = at < 0 ? url : url.slice(0, at)
  // Classified as it is spelled, decoded by Next: /%61dmin would pass for a page and be answered as the admin.
  if (!isDecodable(path) || needlesslyEncoded.test(path)) return undefined
  return { path, search: at < 0 ? '' : url.slice(at) }
}

// An encoded slash, backslash or NUL, or a dot segment, would be another path to whoever decodes it later.
function isDecodable(path: string): boolean {
  try {
    if (path.split('/').some((segment) => ['.', '..'].includes(decodeURIComponent(segment)))) return false
    return !/%(2f|5c|00)/i.test(path)
  } catch {
    return false
  }
}
