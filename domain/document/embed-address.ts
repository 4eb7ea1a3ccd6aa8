/** Characters of an address that an essay may show a card of. */
export const longestAddress = 2_000

/**
 * An address as an embed keeps it, spelled in one way: https, a name of the public network, no name or password of somebody in it.
 * Undefined for all else.
 */
export function embedAddress(typed: string): string | undefined {
  const text = typed.trim()
  if (/[\p{Cc}\s]/u.test(text) || text.length > longestAddress || !URL.canParse(text)) return undefined
  const url = new URL(text)
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '' || !isPublicName(url.hostname)) return undefined
  return url.href.length <= longestAddress ? url.href : undefined
}

/** A number in place of a name, or a name without a dot, is somebody's own network. */
function isPublicName(host: string): boolean {
  return /^[a-z0-9_-]+(\.[a-z0-9_-]+)*\.[a-z][a-z0-9-]*\.?$/i.test(host)
}

/** What was typed or copied, made whole where only its beginning was left out or is of yesterday. */
export function completedAddress(typed: string): string {
  const text = typed.trim().replace(/^http:\/\//i, 'https://')
  return /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(text) ? `https://${text}` : text
}
