import { expect, it } from 'vitest'
import { documentSchema } from '@/domain/document/document'
import { translatorFor } from '@/i18n/translator-for'
import { bibtex } from './citations/bibtex'
import { cslJson } from './citations/csl-json'
import { citedEssay } from './cited-essay'
import { essayToExport } from './factory'
import { labelsOf } from './labels'

it.each([
  ['2022', '2022'],
  ['2022-10', 'October 2022'],
  ['2022-10-05', '5 October 2022'],
])('dates / written: %s is said as “%s”, no more and no less, in every copy and citation', (writtenOn, said) => {
  const essay = essayToExport({ writtenOn })
  const note = documentSchema.parse({ type: 'doc', content: [{ type: 'authorsNote', attrs: { date: writtenOn }, content: [] }] }).content[0]
  const labels = labelsOf(essay, translatorFor('en'))
  const cited = [bibtex, cslJson].map((style) =>
    style
      .cite(citedEssay(essay))
      .map(({ text }) => text)
      .join(''),
  )
  expect(labels.written).toBe(`Written ${said}`)
  expect(note?.type === 'authorsNote' && labels.authorsNote(note)).toBe(`Author’s note · ${said}`)
  expect(cited).toEqual([expect.stringContaining(`{Written ${said}}`), expect.stringContaining(`"Written ${said}"`)])
})
