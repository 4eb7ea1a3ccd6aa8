import { describe, expect, it } from 'vitest'
import type { BlockNode, InlineNode, Mark } from '../../document/document'
import { compareTexts, compareTextsInTurns } from './compare-texts'
import { foldUnchanged } from './fold-unchanged'
import type { ComparedText } from './lines-of'
import type { ComparedLine, Row } from './types'

const text = (words: string, ...marks: Mark[]): InlineNode => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) })
const paragraph = (...content: (string | InlineNode)[]): BlockNode => ({
  type: 'paragraph',
  content: content.map((part) => (typeof part === 'string' ? text(part) : part)),
})
const essay = (...content: BlockNode[]): ComparedText => ({
  title: 'The ferry',
  standfirst: '',
  writtenOn: '',
  language: '',
  body: { type: 'doc', content },
})

/** A line as a reader sees it: [-removed-] {+added+}. */
function said({ spans }: ComparedLine): string {
  return spans
    .map(({ text: words, change }) => (change === 'added' ? `{+${words}+}` : change === 'removed' ? `[-${words}-]` : words))
    .join('')
}
function seen(row: Row): string {
  if (row.kind === 'unchanged') return `… ${row.count}`
  if (row.kind === 'same') return `= ${said(row.line)}`
  if (row.kind === 'added') return `+ ${said(row.after)}`
  if ('after' in row) return `${row.kind === 'moved' ? '>' : '~'} ${said(row.before)} | ${said(row.after)}`
  return `${row.kind === 'removed' ? '-' : '^'} ${said(row.before)}`
}
const changes = (before: ComparedText, after: ComparedText) =>
  compareTexts(before, after)
    .rows.filter(({ kind }) => kind !== 'same')
    .map(seen)

const harbour = 'There is no timetable at the port, only a list and a woman who keeps it.'
const book = 'The list stands in a school exercise book with a squirrel on its cover.'
const salt = 'Salt gets into everything: the locks, the bread, the hinges of the doors.'

describe('comparing two revisions', () => {
  it('finds nothing where nothing changed', () => {
    const one = essay(paragraph(harbour), paragraph(book))
    expect(compareTexts(one, one)).toMatchObject({ wordsAdded: 0, wordsRemoved: 0 })
    expect(changes(one, structuredClone(one))).toEqual([])
  })

  it('marks the words that changed, and no others', () => {
    const [before, after] = [
      essay(paragraph(harbour), paragraph(book)),
      essay(paragraph(harbour.replace('a list', 'one list')), paragraph(book)),
    ]
    expect(changes(before, after)).toEqual([
      '~ There is no timetable at the port, only [-a-] list and a woman who keeps it. | There is no timetable at the port, only {+one+} list and a woman who keeps it.',
    ])
    expect(compareTexts(before, after)).toMatchObject({ wordsAdded: 1, wordsRemoved: 1 })
  })

  it('shows a sentence that was written anew as one change, not as splinters', () => {
    const before = essay(
      paragraph(`${harbour} She opens the book at seven every morning and reads the names of the drivers aloud. ${book}`),
    )
    const after = essay(
      paragraph(`${harbour} When dawn comes, Roushan calls everyone who has slept in the lorries, and they answer her. ${book}`),
    )
    const [change = ''] = changes(before, after)
    expect(change.match(/\[-/g)).toHaveLength(1)
    expect(change.match(/\{\+/g)).toHaveLength(1)
    expect(change).toContain('[-She opens')
  })

  it('knows a paragraph that moved, and counts none of its words', () => {
    const before = essay(paragraph(harbour), paragraph(book), paragraph(salt))
    const after = essay(paragraph(salt), paragraph(harbour), paragraph(book))
    const result = compareTexts(before, after)
    expect(result).toMatchObject({ wordsAdded: 0, wordsRemoved: 0 })
    expect(result.rows.map(({ kind }) => kind).toSorted()).toEqual(['moved', 'moved-away', 'same', 'same', 'same'])
  })

  it('knows one that moved and was changed on the way', () => {
    const other = 'Nobody has ever voted for this arrangement, and nobody would dream of breaking it.'
    const before = essay(paragraph(salt), paragraph(harbour), paragraph(book), paragraph(other))
    const after = essay(paragraph(harbour), paragraph(book), paragraph(other), paragraph(salt.replace('doors', 'gates')))
    expect(changes(before, after)).toEqual([`^ ${salt}`, `> ${salt.replace('doors', '[-doors-]')} | ${salt.replace('doors', '{+gates+}')}`])
  })

  it('keeps a new paragraph apart from the old ones around it', () => {
    const before = essay(paragraph(harbour), paragraph(book))
    const after = essay(paragraph(harbour), paragraph(salt), paragraph(book))
    expect(changes(before, after)).toEqual([`+ {+${salt}+}`])
    expect(changes(after, before)).toEqual([`- [-${salt}-]`])
  })

  it('has what is gone and what is new take turns where neither came of the other', () => {
    const other = 'Nobody has ever voted for this arrangement, and nobody would dream of breaking it.'
    expect(changes(essay(paragraph(harbour), paragraph(book)), essay(paragraph(salt), paragraph(other), paragraph('So it goes.')))).toEqual(
      [`- [-${harbour}-]`, `+ {+${salt}+}`, `- [-${book}-]`, `+ {+${other}+}`, '+ {+So it goes.+}'],
    )
  })

  it('sees words that were made bold, and links that lead elsewhere', () => {
    const link = (href: string): Mark => ({ type: 'link', attrs: { href } })
    expect(
      changes(essay(paragraph('It is ', text('full'), ' now.')), essay(paragraph('It is ', text('full', { type: 'bold' }), ' now.'))),
    ).toEqual(['~ It is [-full-] now. | It is {+full+} now.'])
    const [row] = compareTexts(
      essay(paragraph('See ', text('the rules', link('https://one.example/')))),
      essay(paragraph('See ', text('the rules', link('https://two.example/')))),
    ).rows.filter(({ kind }) => kind === 'changed')
    expect(row).toMatchObject({
      after: { spans: [{ text: 'See ' }, { text: 'the rules', change: 'added', href: 'https://two.example/' }] },
    })
  })

  it('finds the words of scripts that put no spaces between them, and of Armenian with its marks inside', () => {
    expect(changes(essay(paragraph('我昨天去了北京大学。')), essay(paragraph('我昨天去了上海大学。')))[0]).toContain('{+上海+}')
    expect(changes(essay(paragraph('Ինչո՞ւ է նավը սպասում մարդկանց')), essay(paragraph('Ինչո՞ւ է լաստը սպասում մարդկանց')))).toEqual([
      '~ Ինչո՞ւ է [-նավը-] սպասում մարդկանց | Ինչո՞ւ է {+լաստը+} սպասում մարդկանց',
    ])
  })

  it('keeps to the head: a title and a date are changed, never moved', () => {
    const before = { ...essay(paragraph(harbour)), writtenOn: '2022-10' }
    const after = { ...before, title: 'Waiting for salt', standfirst: 'A letter.', writtenOn: '2022-11' }
    expect(compareTexts(before, after).rows.map((row) => row.kind)).toEqual(['changed', 'added', 'changed', 'same'])
  })

  it('says that a paragraph became a quotation though no word of it changed', () => {
    const [row] = compareTexts(
      essay(paragraph(harbour)),
      essay({ type: 'blockquote', content: [{ type: 'paragraph', content: [text(harbour)] }] }),
    ).rows.filter(({ kind }) => kind !== 'same')
    expect(row).toMatchObject({ kind: 'changed', before: { place: 'text' }, after: { place: 'blockquote' } })
  })

  it('drops no kind of block: each one’s words are found when it is added', () => {
    const p = (words: string) => ({ type: 'paragraph' as const, content: [text(words)] })
    const blocks: BlockNode[] = [
      paragraph('one', { type: 'footnote', content: [{ type: 'text', text: 'noted' }] }),
      { type: 'heading', attrs: { level: 2 }, content: [text('two')] },
      { type: 'pullQuote', content: [text('three')] },
      { type: 'codeBlock', content: [{ type: 'text', text: 'four' }] },
      { type: 'horizontalRule' },
      { type: 'figure', attrs: { mediaId: 'm', alt: 'five', credit: 'six', width: 'text' }, content: [text('seven')] },
      {
        type: 'bulletList',
        content: [
          { type: 'listItem', content: [p('eight'), { type: 'orderedList', content: [{ type: 'listItem', content: [p('nine')] }] }] },
        ],
      },
      { type: 'blockquote', content: [p('ten')] },
      { type: 'authorsNote', attrs: { date: '2022' }, content: [p('eleven')] },
      { type: 'sideBar', attrs: { title: 'twelve' }, content: [p('thirteen')] },
      {
        type: 'table',
        attrs: { caption: 'fourteen' },
        content: [
          {
            type: 'tableRow',
            content: ['fifteen', 'sixteen'].map((word) => ({ type: 'tableCell', content: [{ type: 'text', text: word }] })),
          },
        ],
      },
    ]
    const found = changes(essay(), essay(...blocks)).join(' ')
    const words = 'one noted two three four ⁂ five six seven eight nine ten 2022 eleven twelve thirteen fourteen fifteen sixteen'
    for (const word of words.split(' ')) expect(found).toContain(word)
  })

  it('folds what nobody changed, but for a line on either side', () => {
    const many = Array.from({ length: 9 }, (_, at) => paragraph(`${harbour} ${at}`))
    const changed = many.with(4, paragraph(`${harbour} four`))
    const rows = foldUnchanged(compareTexts(essay(...many), essay(...changed)).rows)
    expect(rows.map(({ kind }) => kind)).toEqual(['unchanged', 'same', 'changed', 'same', 'unchanged'])
    expect(rows[0]).toEqual({ kind: 'unchanged', count: 4 })
  })
})

describe('an essay of 20,000 words', () => {
  const vocabulary = `${harbour} ${book} ${salt}`.split(' ')
  let seed = 7
  const random = () => {
    seed = (seed * 16_807) % 2_147_483_647
    return seed / 2_147_483_647
  }
  const word = () => `${vocabulary[Math.floor(random() * vocabulary.length)]}${Math.floor(random() * 40)}`
  const long = Array.from({ length: 160 }, () => Array.from({ length: 125 }, word))
  const built = (paragraphs: string[][]) => essay(...paragraphs.map((words) => paragraph(words.join(' '))))
  const touched = (share: number) => long.map((words) => words.map((one) => (random() < share ? word() : one)))

  it.each([0.01, 0.33, 1])('is compared word for word when this share of its words is changed: %d', (share) => {
    const [before, after] = [built(long), built(touched(share))]
    const { rows, wordsAdded, wordsRemoved } = compareTexts(before, after)
    // Nothing is lost on either side, however much was changed.
    const said = (side: 'before' | 'after') =>
      rows.flatMap((row) => {
        if (row.kind === 'same') return [row.line]
        return side in row && row.kind !== 'moved-away' ? [(row as Record<'before' | 'after', ComparedLine>)[side]] : []
      })
    // The title besides.
    for (const side of ['before', 'after'] as const) expect(said(side)).toHaveLength(long.length + 1)
    for (const words of [wordsAdded, wordsRemoved]) expect(words).toBeGreaterThan(share * 18_000)
  })

  it('is compared in turns, so that others are answered meanwhile, with the same result', async () => {
    const [before, after] = [built(long), built(touched(0.33))]
    let turns = 0
    const count = () => {
      turns++
      running = setImmediate(count)
    }
    let running = setImmediate(count)
    const result = await compareTextsInTurns(before, after)
    clearImmediate(running)
    expect(turns).toBeGreaterThan(1)
    expect(result).toEqual(compareTexts(before, after))
  })
})

it('a card that leads elsewhere than before is seen to', () => {
  const embed = (url: string, title = ''): BlockNode => ({ type: 'embed', attrs: { url, title }, content: [text('Seen from the quay.')] })
  const { rows } = compareTexts(essay(embed('https://a.example.org/one')), essay(embed('https://a.example.org/two', 'The quay')))
  const shown = rows.map(seen).join('\n')
  expect(shown).toContain('The quay')
  expect(shown).toMatch(/one/)
  expect(shown).toMatch(/two/)
  expect(
    compareTexts(essay(embed('https://a.example.org/')), essay(embed('https://a.example.org/'))).rows.every(({ kind }) => kind === 'same'),
  ).toBe(true)
})
