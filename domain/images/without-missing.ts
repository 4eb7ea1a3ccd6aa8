/** The texts of an open graph image. */
export interface ImageTexts {
  head: string
  aside: string
  kicker: string
  title: string
  standfirst: string
  foot: string
  /** Stands for a title that cannot be shown, and the address for both. */
  instead: string
  place: string
}

/**
 * An open graph image without characters that no font has. A symbol is left out, like an emoji; a line with letters that no font has is left
 * out whole, since half a title says something else. Where the title goes, the publication's name stands alone; and where that cannot
 * be shown either, its address.
 */
export function withoutMissing<Page extends ImageTexts>(page: Page, missing: readonly string[]): Page {
  const shown = (text: string) => showable(text, missing)
  const rest = {
    ...page,
    head: shown(page.head),
    aside: shown(page.aside),
    kicker: shown(page.kicker),
    title: shown(page.title),
    standfirst: shown(page.standfirst),
    foot: shown(page.foot),
  }
  if (rest.title !== '') return rest
  return { ...rest, title: shown(page.instead) || page.place, head: '', kicker: '', standfirst: '' }
}

function showable(text: string, missing: readonly string[]): string {
  const lost = missing.filter((characters) => text.includes(characters))
  if (lost.some((characters) => /[\p{L}\p{N}]/u.test(characters))) return ''
  const without = lost.reduce((rest, characters) => rest.replaceAll(characters, ''), text)
  return without.replace(/\s+/g, ' ').trim()
}
