// @vitest-environment jsdom
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { DocumentBody } from '@/components/article/document-body'
import { type DocumentNode, documentSchema } from '@/domain/document/document'
import { pastePage } from './testing/paste-page'

const text = (words: string, ...types: string[]) => ({
  type: 'text',
  text: words,
  ...(types.length > 0 ? { marks: types.map((type) => ({ type })) } : {}),
})
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })
const note = (...content: object[]) => ({ type: 'footnote', content })
const item = (...content: object[]) => ({ type: 'listItem', content })
const cell = (type: string, words: string) => ({ type, content: [{ type: 'text', text: words }] })
const mediaId = 'abcdef0123456789'

const essay: DocumentNode = documentSchema.parse({
  type: 'doc',
  content: [
    { type: 'authorsNote', attrs: { date: '2022-10' }, content: [paragraph(text('From a drawer.')), paragraph(text('Twice.'))] },
    paragraph(
      text('Cold, '),
      text('very', 'italic'),
      text(' cold.'),
      note(text('By '), text('his', 'italic'), text(' own.')),
      text(' And '),
      text('wet', 'bold'),
    ),
    { type: 'heading', attrs: { level: 2 }, content: [text('What they carry'), note(text('Or carried.'))] },
    { type: 'pullQuote', content: [text('It was a parliament.')] },
    { type: 'blockquote', content: [paragraph(text('A port is a question.'))] },
    {
      type: 'sideBar',
      attrs: { title: 'Flour' },
      content: [paragraph(text('The same book.')), { type: 'heading', attrs: { level: 3 }, content: [text('Grey')] }],
    },
    { type: 'sideBar', attrs: { title: '' }, content: [paragraph(text('Untitled.'))] },
    {
      type: 'orderedList',
      attrs: { start: 3, type: 'a' },
      content: [
        item(paragraph(text('salt')), { type: 'bulletList', content: [item(paragraph(text('grey')))] }),
        { ...item(paragraph(text('jam'))), attrs: { value: 7 } },
      ],
    },
    { type: 'figure', attrs: { mediaId, alt: 'A quay', credit: 'Ada', width: 'wide' }, content: [text('In May'), note(text('Or June.'))] },
    { type: 'embed', attrs: { url: 'https://www.youtube.com/watch?v=abcdefghijk', title: '' }, content: [text('A film')] },
    { type: 'codeBlock', attrs: { language: 'js' }, content: [{ type: 'text', text: 'if (a)\n  b()' }] },
    {
      type: 'table',
      attrs: { caption: 'Loads' },
      content: [
        { type: 'tableRow', content: [cell('tableHeader', 'Who'), cell('tableHeader', 'What')] },
        { type: 'tableRow', content: [cell('tableCell', 'Ada'), cell('tableCell', 'Tea')] },
      ],
    },
    { type: 'horizontalRule' },
    paragraph(text('The last.')),
  ],
})

function shown(language: string): string {
  const picture = { id: mediaId, width: 1600, height: 900, src: `/media/${mediaId}/1600.jpeg`, srcSet: '', mimeType: 'image/jpeg' }
  const body = (
    <DocumentBody
      document={essay}
      media={{ [mediaId]: picture }}
      cards={{}}
      dropCap
      publication={{ language, timeZone: 'UTC' }}
      language={language}
    />
  )
  return renderToStaticMarkup(body)
}

describe('paste / our own page', () => {
  it.each(['en', 'de', 'ar'])('is read back as what was written, labels in “%s”', (language) => {
    expect(pastePage(shown(language)).blocks).toEqual(essay.content)
  })

  it('is read back without what stands around the essay', () => {
    const page = `<header><nav><a href="/">The Far Shore</a></nav></header><article><header class="head"><p class="kicker"><a href="/tag/quays">Quays</a></p><h1 class="title"><bdi>The Quay</bdi></h1><p class="standfirst"><bdi>On waiting</bdi></p><p class="byline">Ada</p></header>${shown('en')}</article><section><h2>Comments</h2><p>Nice.</p></section>`
    const pasted = pastePage(page)
    expect(pasted).toMatchObject({ title: 'The Quay', standfirst: 'On waiting' })
    expect(pasted.blocks).toEqual(essay.content)
  })
})
