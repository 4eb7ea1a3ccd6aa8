import { describe, expect, it } from 'vitest'
import { citedEssay } from '../cited-essay'
import { essayToExport } from '../factory'
import { bibtex } from './bibtex'
import { citationStyles } from './registry'

type Overrides = Parameters<typeof essayToExport>[0]
const cited = (id: string, overrides: Overrides = {}) =>
  citationStyles
    .find((style) => style.id === id)
    ?.cite(citedEssay(essayToExport({ title: 'How to wait', ...overrides })))
    .map(({ text, italic }) => (italic ? `_${text}_` : text))
    .join('')

// The essay appeared on 4 March 22:30 UTC, which is the fifth where the publication is at home.
describe('a citation', () => {
  it('follows the manual', () => {
    const url = 'https://shore.example/p/how-to-wait'
    expect(cited('apa')).toBe(`Adamyan, N. (2026, March 5). How to wait. _The Far Shore_. ${url}`)
    expect(cited('mla')).toBe(`Adamyan, Nune. “How to wait.” _The Far Shore_, 5 Mar. 2026, ${url}.`)
    expect(cited('chicago')).toBe(`Adamyan, Nune. “How to wait.” _The Far Shore_, March 5, 2026. ${url}.`)
  })

  it('gives a title no second full stop, and its quotation marks the inner ones', () => {
    const title = 'Who said “here”?'
    expect(cited('apa', { title })).toContain('). Who said “here”? _The')
    expect(cited('mla', { title })).toContain('“Who said ‘here’?” _The')
    expect(cited('chicago', { title: 'On “here”' })).toContain('“On ‘here’.” _The')
  })

  it('leaves a house’s name whole, and names it once', () => {
    const house = { author: 'The Far Shore' }
    expect(cited('apa', house)).toBe('The Far Shore. (2026, March 5). How to wait. https://shore.example/p/how-to-wait')
    expect(cited('mla', house)).toMatch(/^The Far Shore\. “How/)
    expect(cited('bibtex', house)).toContain('author = {{The Far Shore}}')
    expect(JSON.parse(cited('csl-json', house) ?? '')).toMatchObject([{ author: [{ literal: 'The Far Shore' }] }])
  })

  it('sorts what stands after a name where each style wants it', () => {
    const king = { author: 'Martin Luther King Jr.' }
    expect(cited('apa', king)).toMatch(/^King, M\. L\., Jr\. \(/)
    expect(cited('chicago', king)).toMatch(/^King, Martin Luther, Jr\. “/)
    expect(cited('bibtex', king)).toContain('author = {King, Jr., Martin Luther}')
  })
})

/** The fields of one entry as BibTeX finds them: it counts every brace, one behind a backslash too. */
function fieldsOf(entry: string): string[] {
  let depth = 0
  let outside = ''
  for (const [at, sign] of [...entry].entries()) {
    if (sign === '}') depth -= 1
    if (depth === 1) outside += sign
    if (sign === '{') depth += 1
    if (depth < 1 && at > entry.indexOf('{')) expect(entry.slice(at)).toBe('}')
  }
  expect(depth).toBe(0)
  return [...outside.matchAll(/(\w+) =/g)].map(([, name]) => name ?? '')
}

describe('BibTeX', () => {
  it('is one entry', () => {
    expect(cited('bibtex')).toBe(`@misc{adamyan2026how,
  author = {Adamyan, Nune},
  title = {{How to wait}},
  year = {2026},
  month = mar,
  day = {5},
  howpublished = {The Far Shore},
  url = {https://shore.example/p/how-to-wait},
  note = {Written September 2023},
  language = {en-GB}
}`)
  })

  it('lets no title break out, and no sign stop LaTeX', () => {
    const entry = cited('bibtex', { title: '100% {of} $x_1 & #2 ~ ^ \\input{secrets}' }) ?? ''
    expect(entry).toContain(
      'title = {{100\\% \\textbraceleft{}of\\textbraceright{} \\$x\\_1 \\& \\#2 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}input\\textbraceleft{}secrets\\textbraceright{}}}',
    )
  })

  const hostile = [
    'A }} , note = {injected}',
    '}',
    '{',
    '}}}}{{{{',
    '\\}',
    '\\\\}',
    '"}, note = {x',
    '{\\',
    '%}\n}',
    '@misc{a, title = {b}}',
  ]
  it.each(hostile)('keeps %j within its field, as whoever named themselves or the publication so', (text) => {
    const fields = ['author', 'title', 'year', 'month', 'day', 'howpublished', 'url', 'note', 'language']
    for (const overrides of [{ title: text }, { author: text }, { author: `Ada ${text} Ed` }]) {
      expect(fieldsOf(cited('bibtex', overrides) ?? '')).toEqual(fields)
    }
    const essay = citedEssay(essayToExport({}))
    expect(fieldsOf(bibtex.cite({ ...essay, publication: text })[0]?.text ?? '')).toEqual(fields)
  })

  it('has a key of plain letters in any language', () => {
    const keys = [
      { author: 'Лев Толстой', title: 'Война и мир' },
      { author: 'Élise Über', title: '“Ça” va' },
    ].map((overrides) => /^@misc\{([^,]*),/.exec(cited('bibtex', overrides) ?? '')?.[1])
    expect(keys).toEqual(['essay2026', 'uber2026ca'])
    expect(bibtex.file?.extension).toBe('bib')
  })
})

describe('CSL-JSON', () => {
  it('is a list of one entry with the names and types of its schema', () => {
    expect(JSON.parse(cited('csl-json') ?? '')).toEqual([
      {
        id: 'https://shore.example/p/how-to-wait',
        type: 'post-weblog',
        title: 'How to wait',
        'container-title': 'The Far Shore',
        author: [{ family: 'Adamyan', given: 'Nune' }],
        issued: { 'date-parts': [[2026, 3, 5]] },
        URL: 'https://shore.example/p/how-to-wait',
        language: 'en-GB',
        note: 'Written September 2023',
      },
    ])
  })
})

it('when an essay was written is said as on its page, in the publication’s words', () => {
  const at = (language: string, writtenOn: string) => ({ writtenOn, publication: { language } })
  expect(cited('bibtex', at('de', '2023-09-05'))).toContain('note = {Geschrieben: 5. September 2023}')
  expect(cited('csl-json', at('en-US', '2023'))).toContain('"note": "Written 2023"')
  expect(cited('bibtex', at('en', ''))).not.toContain('note')
})

it('every style has a name of its own, and data a file of its own', () => {
  expect(new Set(citationStyles.map(({ id }) => id)).size).toBe(citationStyles.length)
  const endings = citationStyles.flatMap(({ file }) => (file ? [file.extension] : []))
  expect(endings).toEqual(['bib', 'csl.json'])
  for (const { kind, file } of citationStyles) expect(file === undefined).toBe(kind === 'words')
})
