import { cleanText } from '@/domain/articles/clean-text'

/** Words of strangers on one line, cut between words. Marks that would turn the direction of what stands beside them are taken out. */
export function tidy(text: string | undefined, most: number): string {
  const line = cleanText((text ?? '').replace(/\s+/gu, ' '))
    .replace(/[\p{Bidi_Control}\u200b\ufeff]/gu, '')
    .trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most)
  const space = cut.lastIndexOf(' ')
  return `${(space > most / 2 ? cut.slice(0, space) : cut).replace(/\p{Cs}$/u, '').replace(/[\s.,;:–—-]+$/u, '')}…`
}

/** Characters that a card has room for. */
export const most = { title: 200, description: 300, post: 1_000, siteName: 80, author: 100 } as const
