import type { EssayToExport } from './types'

/** A link of an essay as it must read far from the site: links within the site and within the essay become whole. */
export function absoluteAddress(href: string, essay: Pick<EssayToExport, 'url' | 'publication'>): string {
  if (href.startsWith('#')) return essay.url + href
  return href.startsWith('/') ? essay.publication.url + href : href
}
