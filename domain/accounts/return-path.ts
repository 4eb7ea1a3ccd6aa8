/** Stands in for our own origin; nothing is ever asked of it. */
const here = 'http://broadside.invalid'

/**
 * A path of this publication to go on to, or '' for anything that could lead elsewhere: another host, a scheme,
 * `//host`, a backslash that browsers read as a slash, a line break. Routes that only answer machines are no places to go.
 */
export function returnPath(asked: string | null | undefined): string {
  if (!asked || asked.length > 500 || !asked.startsWith('/') || asked.includes('\\') || /\p{Cc}/u.test(asked)) return ''
  if (!URL.canParse(asked, here)) return ''
  const url = new URL(asked, here)
  if (url.origin !== here || url.pathname.startsWith('//') || url.pathname.startsWith('/api/')) return ''
  return `${url.pathname}${url.search}${url.hash}`
}
