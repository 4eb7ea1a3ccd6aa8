import { translatorFor } from '@/i18n/translator-for'
import type { CitedEssay } from './citations/contract'
import { writtenInWords } from './labels'
import { splitName } from './split-name'
import type { EssayToExport } from './types'

type Cited = Pick<EssayToExport, 'title' | 'author' | 'url' | 'writtenOn' | 'language' | 'publishedAt'> & {
  publication: Pick<EssayToExport['publication'], 'name' | 'language' | 'timeZone'>
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** What citations say of an essay: the day on which it was published, where the publication is at home. */
export function citedEssay({ title, author, url, writtenOn, language, publishedAt, publication }: Cited): CitedEssay {
  const [year = 0, month = 1, day = 1] = dayAt(publishedAt, publication.timeZone)
  return {
    title,
    author,
    name: splitName(author),
    publication: publication.name,
    url,
    published: { year, month, day },
    written: writtenInWords(writtenOn, translatorFor(publication.language)),
    language,
  }
}

function dayAt(at: Date, timeZone: string): number[] {
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone })
    clocks.set(timeZone, clock)
  }
  return clock.format(at).split('-').map(Number)
}
