import type { PasteRule } from './pasted-page'

/** Emoji that are pictures are characters: by their description, or by the code points in their file's name. */
export const readEmoji: PasteRule = ({ page }) => {
  for (const image of page.querySelectorAll('img')) {
    const said = emojiOf(image)
    if (said) image.replaceWith(said)
  }
}

function emojiOf(image: HTMLImageElement): string | undefined {
  const alt = image.getAttribute('alt')?.trim() ?? ''
  if (isEmoji(alt)) return alt
  const source = image.getAttribute('src') ?? ''
  const isPicture = image.hasAttribute('data-stringify-emoji') || /emoji|twemoji|smil(ey|ie)/i.test(`${image.className} ${source}`)
  if (!isPicture) return undefined
  const codes = /\/((?:u?[\da-f]{2,6}[-_]?)+)(?:@\dx)?\.(?:png|svg|webp|gif)/i.exec(source)?.[1]
  const points = codes?.split(/[-_]/).map((code) => Number.parseInt(code.replace(/^u/i, ''), 16)) ?? []
  const made = points.every((point) => point > 0x20 && point <= 0x10ffff) ? String.fromCodePoint(...points) : ''
  if (isEmoji(made)) return made
  // A picture of a team's own says at least its name.
  return alt || image.getAttribute('data-stringify-emoji') || undefined
}

function isEmoji(text: string): boolean {
  return /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(text) && !/[\p{L}\s.,:;]/u.test(text)
}
