import { makeWord } from '@/domain/passages/anchor/testing/essay'
import { seeded } from '@/domain/passages/anchor/testing/seeded'

/** Of no sense, and no two alike: 250 paragraphs of 40 words, of which some may have been edited. */
export function paragraphs(isAsWritten: (at: number) => boolean): string[] {
  const random = seeded(7)
  return Array.from({ length: 250 }, (_, at) => {
    const text = Array.from({ length: 40 }, () => makeWord(random, 'english').text).join(' ')
    return isAsWritten(at) ? `${text}.` : `${text.replace(/ (\w+)$/, ' and $1').replaceAll('ea', 'ee')}.`
  })
}
