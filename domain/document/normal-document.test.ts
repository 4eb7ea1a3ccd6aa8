import { describe, expect, it } from 'vitest'
import { type DocumentNode, documentSchema } from './document'
import { sameDocument } from './normal-document'

const text = (said: string, ...marks: object[]) => ({ type: 'text', text: said, ...(marks.length > 0 ? { marks } : {}) })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const doc = (...content: object[]) => ({ type: 'doc', content }) as unknown as DocumentNode
const link = (attrs: object) => ({ type: 'link', attrs })

describe('equal documents: two trees that say the same', () => {
  const pairs: Record<string, [DocumentNode, DocumentNode]> = {
    'a list that begins at 1, said or not': [
      doc({ type: 'orderedList', content: [{ type: 'listItem', content: [paragraph(text('one'))] }] }),
      doc({ type: 'orderedList', attrs: { start: 1, type: null }, content: [{ type: 'listItem', content: [paragraph(text('one'))] }] }),
    ],
    'a picture with and without its defaults': [
      doc({ type: 'figure', attrs: { mediaId: 'm' } }),
      doc({ type: 'figure', attrs: { mediaId: 'm', alt: '', credit: '', width: 'text', uploadId: 'upload-1' }, content: [] }),
    ],
    'a table whose cells take one place each': [
      doc({ type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', content: [text('a')] }] }] }),
      doc({
        type: 'table',
        attrs: { caption: '' },
        content: [
          { type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1, rowspan: 1, colwidth: null }, content: [text('a')] }] },
        ],
      }),
    ],
    'an embed and what was typed for it': [
      doc({ type: 'embed', attrs: { url: 'https://example.org/a' } }),
      doc({ type: 'embed', attrs: { url: 'https://example.org/a', title: '', typed: '' } }),
    ],
    'a link with the attributes of a browser': [
      doc(paragraph(text('there', link({ href: '/a' })))),
      doc(paragraph(text('there', link({ href: '/a', target: null, rel: null, class: null, title: null })))),
    ],
    'one text in two pieces': [doc(paragraph(text('one two'))), doc(paragraph(text('one '), text('two')))],
    'code without a language': [
      doc({ type: 'codeBlock', content: [text('x')] }),
      doc({ type: 'codeBlock', attrs: { language: null }, content: [text('x')] }),
    ],
    'the empty line that an editor keeps at the end': [
      doc(paragraph(text('a'))),
      doc(paragraph(text('a')), { type: 'paragraph' }, paragraph()),
    ],
    'keys in another order': [doc(paragraph(text('a'))), doc({ content: [{ text: 'a', type: 'text' }], type: 'paragraph' })],
  }
  for (const [what, [one, other]] of Object.entries(pairs)) it(what, () => expect(sameDocument(one, other)).toBe(true))

  it('survives what the schema makes of either', () => {
    for (const [one, other] of Object.values(pairs)) expect(sameDocument(documentSchema.parse(one), other)).toBe(true)
  })
})

describe('equal documents: two trees that differ', () => {
  const pairs: Record<string, [DocumentNode, DocumentNode]> = {
    'by a word': [doc(paragraph(text('a'))), doc(paragraph(text('b')))],
    'by a mark': [doc(paragraph(text('a'))), doc(paragraph(text('a', { type: 'bold' })))],
    'by where a link leads': [doc(paragraph(text('a', link({ href: '/a' })))), doc(paragraph(text('a', link({ href: '/b' }))))],
    'by the number a list begins at': [
      doc({ type: 'orderedList', content: [] }),
      doc({ type: 'orderedList', attrs: { start: 2 }, content: [] }),
    ],
    'by how wide a picture stands': [
      doc({ type: 'figure', attrs: { mediaId: 'm' } }),
      doc({ type: 'figure', attrs: { mediaId: 'm', width: 'wide' } }),
    ],
    'by the level of a heading': [
      doc({ type: 'heading', attrs: { level: 2 }, content: [text('a')] }),
      doc({ type: 'heading', attrs: { level: 3 }, content: [text('a')] }),
    ],
    'by an empty line that is not the last': [
      doc(paragraph(text('a')), paragraph(text('b'))),
      doc(paragraph(text('a')), paragraph(), paragraph(text('b'))),
    ],
  }
  for (const [what, [one, other]] of Object.entries(pairs)) it(what, () => expect(sameDocument(one, other)).toBe(false))
})
