/** An address as it reads far from the page it stood on; undefined for what is no address at all. */
export function wholeAddress(href: string, pageUrl: string): string | undefined {
  try {
    return new URL(href, pageUrl).href
  } catch {
    return undefined
  }
}
