import { unknownCard } from '@/domain/cards/types'
import { type DocumentNode, documentSchema } from '@/domain/document/document'
import { outlineOf } from '@/domain/document/document-outline'
import { vermilion } from '@/domain/settings/accent'
import { licenceOf } from '@/domain/settings/licences'
import { translatorFor } from '@/i18n/translator-for'
import type { EssayToExport, ExportContext, SavedPicture } from './types'

const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, ...(marks.length > 0 ? { marks } : {}) })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const item = (...content: object[]) => ({ type: 'listItem', content })
const link = { type: 'link', attrs: { href: 'https://example.org/rules?a=1&b=2' } }
const row = (type: string, ...cells: object[][]) => ({ type: 'tableRow', content: cells.map((content) => ({ type, content })) })
const note = (...content: object[]) => ({ type: 'footnote', content })

const film = 'https://www.youtube.com/watch?v=abcdefghijk'
const post = 'https://social.example.org/@nune/109876543210987654'

/** An essay’s tree with every node and every mark. Each text holds a word of its own, kept01, kept02 …, that no export may lose. */
export const everyNode: DocumentNode = documentSchema.parse({
  type: 'doc',
  content: [
    { type: 'authorsNote', attrs: { date: '2026-03' }, content: [paragraph(text('kept01 note'))] },
    paragraph(
      text('kept02 plain, '),
      text('kept03 strong', { type: 'bold' }),
      text(' and '),
      text('kept04 emphatic', { type: 'italic' }),
      text(', '),
      text('kept05 struck', { type: 'strike' }),
      text(', '),
      text('kept06', { type: 'code' }),
      { type: 'hardBreak' },
      text('kept07 linked ', link),
      text('kept08 both', link, { type: 'bold' }, { type: 'italic' }),
      text(' end.'),
      note(text('kept09 in a note, '), text('kept10 marked', { type: 'italic' }), { type: 'hardBreak' }, text('kept11 on')),
    ),
    { type: 'heading', attrs: { level: 2 }, content: [text('kept12 heading')] },
    {
      type: 'bulletList',
      content: [
        item(paragraph(text('kept13 point')), {
          type: 'orderedList',
          attrs: { start: 3 },
          content: [item(paragraph(text('kept14 third'))), item(paragraph(text('kept15 fourth')), paragraph(text('kept16 more')))],
        }),
        item(paragraph(text('kept17 point'))),
      ],
    },
    { type: 'orderedList', content: [item(paragraph(text('kept18 first')))] },
    { type: 'heading', attrs: { level: 3 }, content: [text('kept19 smaller'), note(text('kept20 under a heading'))] },
    {
      type: 'blockquote',
      content: [paragraph(text('kept21 quoted')), { type: 'bulletList', content: [item(paragraph(text('kept22 within')))] }],
    },
    { type: 'pullQuote', content: [text('kept23 pulled')] },
    {
      type: 'figure',
      attrs: { mediaId: 'picture', alt: 'kept24 seen', credit: 'kept25 drawn', width: 'wide' },
      content: [text('kept26 caption'), note(text('kept27 on the caption'))],
    },
    { type: 'figure', attrs: { mediaId: 'gone', alt: 'a picture that is lost', width: 'text' }, content: [text('kept28 left')] },
    { type: 'codeBlock', attrs: { language: 'js' }, content: [text('const kept29 = `#{1}`\n  // kept30 <i>')] },
    { type: 'horizontalRule' },
    {
      type: 'sideBar',
      attrs: { title: 'kept31 beside' },
      content: [
        { type: 'heading', attrs: { level: 3 }, content: [text('kept32 inside')] },
        paragraph(text('kept33 boxed'), note(text('kept34 noted in the box'))),
        { type: 'orderedList', content: [item(paragraph(text('kept35 boxed list')))] },
        { type: 'blockquote', content: [paragraph(text('kept36 boxed quote'))] },
      ],
    },
    { type: 'sideBar', content: [paragraph(text('kept37 untitled'))] },
    { type: 'embed', attrs: { url: film }, content: [text('kept39 under a film'), note(text('kept40 on a film'))] },
    { type: 'embed', attrs: { url: post, title: 'kept41 called' } },
    {
      type: 'table',
      attrs: { caption: 'kept44 caption' },
      content: [
        row('tableHeader', [text('kept45 head')], [text('kept46 head')]),
        row('tableCell', [text('kept47 cell', { type: 'bold' })], [text('kept48 | cell'), { type: 'hardBreak' }, text('kept49 on')]),
        row('tableCell', [text('kept50 cell')], []),
      ],
    },
    paragraph(text('kept38 last')),
  ],
})

/** The words that no export of everyNode may lose. */
export const keptWords = Array.from({ length: 50 }, (_, index) => `kept${String(index + 1).padStart(2, '0')}`)

const picture: SavedPicture = {
  id: 'picture',
  mimeType: 'image/png',
  width: 8,
  height: 4,
  key: 'picture/original.png',
  url: 'https://shore.example/media/picture/original.png',
}

/** An essay as formats are given it, for their tests. */
export function essayToExport(
  overrides: Partial<Omit<EssayToExport, 'publication'>> & { publication?: Partial<EssayToExport['publication']> } = {},
): EssayToExport {
  const { publication, ...rest } = overrides
  return {
    id: '01JB0RDER',
    slug: 'how-to-wait',
    title: 'How to wait & why: “notes”',
    standfirst: 'Nineteen hours below a mountain <border>.',
    author: 'Nune Adamyan',
    body: everyNode,
    language: 'en-GB',
    dropCap: true,
    tags: ['Borders', 'Roads'],
    writtenOn: '2023-09',
    publishedAt: new Date('2026-03-04T22:30:00Z'),
    revision: { number: 2, at: new Date('2026-03-11T08:00:00Z') },
    isCurrent: true,
    pictures: { picture },
    cards: {
      [film]: { ...unknownCard, title: 'kept42 film', seconds: 754 },
      [post]: { ...unknownCard, title: 'Nune', author: 'Nune', description: 'kept43 posted' },
    },
    url: 'https://shore.example/p/how-to-wait',
    publication: {
      name: 'The Far Shore',
      tagline: 'Letters on borders, bread and the sea',
      language: 'en-GB',
      timeZone: 'Asia/Yerevan',
      url: 'https://shore.example',
      licence: licenceOf('cc-by-sa-4.0'),
      accent: vermilion,
      ...publication,
    },
    ...rest,
  }
}

// Eight pixels by four, one colour.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAEUlEQVQImWNYoSCFFTFQTwIAlu8cQehIj1QAAAAASUVORK5CYII=',
  'base64',
)

/** What formats read besides: the words, the outline, and a picture of our own. */
export function exportContext(essay: EssayToExport): ExportContext {
  return { t: translatorFor(essay.publication.language), outline: outlineOf(essay.body), readPicture: async () => png }
}
