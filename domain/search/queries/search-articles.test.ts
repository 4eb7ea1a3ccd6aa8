import { describe, expect, it } from 'vitest'
import { deleteArticle } from '@/domain/articles/commands/delete-article'
import { restoreArticle } from '@/domain/articles/commands/restore-article'
import { saveArticle } from '@/domain/articles/commands/save-article'
import { unpublishArticle } from '@/domain/articles/commands/unpublish-article'
import { bodyOf, buildArticle, buildPublishedArticle } from '@/domain/articles/factory'
import { readBy } from '@/domain/articles/testing/read-by'
import { useTestDatabase } from '@/platform/testing/test-database'
import type { MarkedText } from '../text/marked-text'
import { pagesFor, searchArticles } from './search-articles'

useTestDatabase()

const system = { kind: 'system', reason: 'test' } as const
const titlesFor = async (typed: string, page = 1) => (await searchArticles(typed, page)).hits.map(({ title }) => plain(title))
const plain = (text: MarkedText) => text.map((part) => part.text).join('')
const marksIn = (text: MarkedText) => text.filter(({ marked }) => marked).map((part) => part.text)
const text = (words: string) => ({ type: 'text', text: words })
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] })

describe('a search finds an essay', () => {
  it('by every part of it that readers read', async () => {
    await buildPublishedArticle({
      title: 'Tidewater',
      standfirst: 'Of moorings.',
      tags: ['Harbours'],
      body: {
        type: 'doc',
        content: [
          { type: 'authorsNote', attrs: { date: '2022' }, content: [paragraph('Written aboard.')] },
          { type: 'heading', attrs: { level: 2 }, content: [text('Anchorage')] },
          { type: 'paragraph', content: [text('A jetty'), { type: 'footnote', content: [text('Or a quay.')] }] },
          { type: 'sideBar', attrs: { title: 'Soundings' }, content: [paragraph('Seven fathoms.')] },
          { type: 'figure', attrs: { mediaId: 'none', alt: 'A dinghy', credit: 'Chandler', width: 'text' }, content: [text('Low water')] },
          { type: 'pullQuote', content: [text('Ebb and flow.')] },
          { type: 'blockquote', content: [paragraph('Salt.')] },
          { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Rope')] }] },
          { type: 'codeBlock', content: [text('knots = 7')] },
        ],
      },
    })
    await buildPublishedArticle({ title: 'Another' })
    const words = 'tidewater moorings aboard anchorage jetty quay soundings fathoms dinghy chandler water ebb salt rope knots'
    for (const word of words.split(' ')) expect(await titlesFor(word), word).toEqual(['Tidewater'])
    expect((await searchArticles('harbours')).tags).toEqual([{ slug: 'harbours', name: 'Harbours' }])
  })

  it.each([
    ['café', 'CAFE'],
    ['Елка и ещё', 'ёлка'],
    ['Ёлка', 'елка еще'],
    ['Գալիս եմ, ինչո՞ւ', 'ինչու'],
    ['Երևան', 'երեւան'],
    ['ὁ Ὀδυσσεύς', 'οδυσσευς'],
    ['قال مُحَمَّدٌ', 'محمد'],
    ['مدرسة', 'مدرسه'],
    ['l’amour', 'amour'],
    ['北京大学生活', '大学'],
    ['北京大学生活', '学'],
    ['北京大学生活', '活'],
    ['東京タワーへ行きました', 'タワー'],
    ['서울에서 왔다', '서울'],
    ['남대문시장', '시장'],
    ['ฉันรักประเทศไทย', 'ประเทศ'],
  ])('that says %s, asked for %s', async (written, asked) => {
    await buildPublishedArticle({ title: 'The one', body: bodyOf(`Before. ${written} after.`) })
    await buildPublishedArticle({ title: 'Not this one' })
    expect(await titlesFor(asked)).toEqual(['The one'])
  })

  it.each([
    ['e-mail', 'email'],
    ['email', 'e-mail'],
    ['E‑Mail', 'email'],
    ['O’Neil', 'oneil'],
    ['Oneil', "O'Neil"],
    ["O'Neil", 'O’Neil'],
    ['node.js', 'nodejs'],
    ['nodejs', 'Node.js'],
    ['the U.S. Senate', 'us senate'],
    ['covid-19', 'covid19'],
    ['don’t', 'dont'],
    ['Müller', 'mueller'],
    ['Mueller', 'Müller'],
    ['Müller', 'muller'],
    ['Größe', 'groesse'],
    ['Øresund', 'oeresund'],
    ['Århus', 'aarhus'],
    ['Aarhus', 'Århus'],
    ['كتاب قديم', 'الكتاب'],
    ['الكتاب القديم', 'كتاب'],
    ['والكتاب القديم', 'الكتاب'],
    ['للكتاب القديم', 'كتاب'],
    ['في الكتاب', 'الك'],
    ['الله أكبر', 'الله'],
    ['ألمانيا', 'المانيا'],
  ])('that says %s in its text or in its title, asked for %s', async (written, asked) => {
    await buildPublishedArticle({ title: 'The one', body: bodyOf(`Before. ${written} after.`) })
    await buildPublishedArticle({ title: `Called ${written}`, body: bodyOf('Nothing.') })
    await buildPublishedArticle({ title: 'Not this one' })
    expect(await titlesFor(asked)).toEqual([`Called ${written}`, 'The one'])
    const answer = await searchArticles(asked)
    expect(answer.reading).toBe('all')
    expect(answer.hits.every(({ title, passage }) => marksIn([...title, ...passage]).length > 0)).toBe(true)
  })

  it('while a word of two spellings is still being typed', async () => {
    await buildPublishedArticle({ title: 'By e-mail', body: bodyOf('To Müllerthal.') })
    for (const typed of ['ema', 'e-ma', 'muell', 'müll', 'mull']) expect(await titlesFor(typed), typed).toEqual(['By e-mail'])
  })

  it('of й, and not of и: they are two letters', async () => {
    await buildPublishedArticle({ title: 'Йод', body: bodyOf('Йод.') })
    expect(await titlesFor('йод')).toEqual(['Йод'])
    expect(await titlesFor('иод')).toEqual([])
  })

  it('while its last word is still being typed', async () => {
    await buildPublishedArticle({ title: 'The ferry that waits' })
    for (const typed of ['fe', 'fer', 'ferr', 'the fer']) expect(await titlesFor(typed), typed).toEqual(['The ferry that waits'])
  })

  it('whose words have other endings, if none has these, and says so', async () => {
    await buildPublishedArticle({ title: 'Паромы', body: bodyOf('Очередь паромщиков у причала.') })
    const answer = await searchArticles('паром причал')
    expect(answer).toMatchObject({ reading: 'endings', total: 1 })
    expect(marksIn(answer.hits[0]?.passage ?? [])).toEqual(['паромщиков', 'причала'])
  })

  it('that has all of the words but one, if none has all, and says so', async () => {
    await buildPublishedArticle({ title: 'Bread and patience' })
    await buildPublishedArticle({ title: 'Bread' })
    expect(await searchArticles('bread patience xylophone')).toMatchObject({ reading: 'all-but-one', total: 1 })
    expect(await searchArticles('xylophone zither')).toMatchObject({ reading: 'all', total: 0, hits: [] })
  })
})

describe('a search finds nothing of', () => {
  it('drafts, and what is only saved', async () => {
    await buildArticle({ title: 'Secret draft' })
    const article = await buildPublishedArticle({ title: 'Shown', body: bodyOf('Open.') })
    const words = { standfirst: '', language: '', writtenOn: '', dropCap: true, tags: [] }
    await saveArticle(system, { ...words, id: article.id, version: article.version, title: 'Secret title', body: bodyOf('Secret body.') })
    expect(await searchArticles('secret')).toMatchObject({ total: 0, hits: [] })
    expect(await titlesFor('open')).toEqual(['Shown'])
  })

  it('what was unpublished or deleted, until it is back', async () => {
    const unpublished = await buildPublishedArticle({ title: 'Unpublished lighthouse' })
    const removed = await buildPublishedArticle({ title: 'Removed lighthouse' })
    await unpublishArticle(system, { id: unpublished.id })
    await deleteArticle(system, { id: removed.id })
    expect(await searchArticles('lighthouse')).toMatchObject({ total: 0, hits: [], tags: [] })
    await restoreArticle(system, { id: removed.id })
    expect(await titlesFor('lighthouse')).toEqual(['Removed lighthouse'])
  })
})

describe('the order of what is found', () => {
  const day = (number: number) => new Date(Date.UTC(2024, 0, number))

  it('is title, standfirst, heading or often, once; then the latest first', async () => {
    const filler = 'Words that say nothing of the matter at hand. '.repeat(60)
    await buildPublishedArticle({ title: 'Title: kelp', body: bodyOf(filler), publishedAt: day(1) })
    await buildPublishedArticle({ title: 'Standfirst', standfirst: 'Of kelp.', body: bodyOf(filler), publishedAt: day(2) })
    await buildPublishedArticle({ title: 'Often', body: bodyOf(`Kelp, kelp, kelp and kelp. ${filler}`), publishedAt: day(3) })
    await buildPublishedArticle({ title: 'Once, older', body: bodyOf(`${filler} Kelp.`), publishedAt: day(4) })
    await buildPublishedArticle({ title: 'Once, newer', body: bodyOf(`${filler} Kelp.`), publishedAt: day(5) })
    await buildPublishedArticle({ title: 'Kelpie: longer word', body: bodyOf(filler), publishedAt: day(6) })
    expect(await titlesFor('kelp')).toEqual(['Title: kelp', 'Standfirst', 'Often', 'Once, newer', 'Once, older', 'Kelpie: longer word'])
  })

  it('puts an essay with one of the words in its title before those that only mention both', async () => {
    const filler = 'Words that say nothing of the matter at hand. '.repeat(60)
    await buildPublishedArticle({ title: 'Kelp', body: bodyOf(`${filler} Granite.`), publishedAt: day(1) })
    await buildPublishedArticle({ title: 'Neither', body: bodyOf(`${filler} Kelp and granite.`), publishedAt: day(2) })
    expect(await titlesFor('granite kelp')).toEqual(['Kelp', 'Neither'])
  })

  it.each([
    [0, 1],
    [10, 1],
    [11, 2],
    [491, 50],
    [500, 50],
    [501, 50],
    [100_000, 50],
  ])('has ten essays a page, and fifty pages at most: %i essays fill %i', (total, pages) => expect(pagesFor(total)).toBe(pages))

  it('goes on over the pages without gap or repetition', async () => {
    for (let number = 1; number <= 23; number++) {
      await buildPublishedArticle({
        title: `${number % 3 === 0 ? 'Kelp' : 'Letter'} ${number}`,
        body: bodyOf('Kelp.'),
        publishedAt: day(1),
      })
    }
    const pages = [await searchArticles('kelp', 1), await searchArticles('kelp', 2), await searchArticles('kelp', 3)]
    expect(pages.map(({ total, pages, hits }) => [total, pages, hits.length])).toEqual([
      [23, 3, 10],
      [23, 3, 10],
      [23, 3, 3],
    ])
    expect(new Set(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).size).toBe(23)
    expect(await searchArticles('kelp', 4)).toMatchObject({ total: 23, hits: [] })
  })
})

describe('what is typed is words and never an instruction', () => {
  const found = [
    'kelp*',
    '"kelp',
    'kelp"',
    'NEAR(kelp granite)',
    'kelp AND',
    'OR kelp',
    'NOT kelp',
    '-kelp',
    '^kelp',
    'kelp:*',
    'kelp\u0000',
    'kelp\uD800',
    '<kelp>',
  ]
  const nothing = [
    '"',
    '""',
    '*',
    '%',
    '_',
    '\\',
    '(((((',
    '\u0000',
    '\uD800',
    '¹kelp',
    "kelt' | 'kelt",
    '{tokens}: k',
    '<script>alert(1)</script>',
  ]

  it.each(found)('%j finds', async (typed) => {
    await buildPublishedArticle({ title: 'Kelp', body: bodyOf('Granite, near and not far: and or.') })
    expect(await searchArticles(typed)).toMatchObject({ total: 1, reading: 'all' })
  })

  it.each(nothing)('%j finds nothing', async (typed) => {
    await buildPublishedArticle({ title: 'Kelp', body: bodyOf('Granite.') })
    expect(await searchArticles(typed)).toMatchObject({ total: 0, hits: [] })
  })

  it('of which ten are looked for, and of a huge question its beginning', async () => {
    await buildPublishedArticle({ title: 'Kelp' })
    const answer = await searchArticles('kelp '.repeat(50_000))
    expect(answer).toMatchObject({ total: 1, text: 'kelp '.repeat(24).trim() })
    expect(await searchArticles('很'.repeat(5_000))).toMatchObject({ total: 0 })
  })
})

describe('the passage that is shown', () => {
  it('is where the words stand, marked as they are written, and data, not markup', async () => {
    const far = 'Nothing to see here, and nothing there. '.repeat(30)
    await buildPublishedArticle({ title: 'Café', body: bodyOf(far, `${far}At the CAFÉ they read <b>aloud</b>. ${far}`, far) })
    const [hit] = (await searchArticles('cafe aloud')).hits
    expect(marksIn(hit?.title ?? [])).toEqual(['Café'])
    expect(marksIn(hit?.passage ?? [])).toEqual(['CAFÉ', 'aloud'])
    const shown = plain(hit?.passage ?? [])
    expect(shown).toContain('CAFÉ they read <b>aloud</b>')
    expect(shown).toMatch(/^At the CAFÉ .* …$/)
    expect(shown.length).toBeLessThan(330)
  })
})

it('a search depends on every published essay', async () => {
  expect(await readBy(() => searchArticles('kelp'))).toEqual(['article-names', 'articles'])
})
