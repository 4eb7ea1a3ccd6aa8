import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BlockNode, InlineNode, Mark } from '@/domain/articles/document'
import { DocumentBody } from './document-body'

const picture = { id: 'p', width: 1600, height: 900, src: '/media/p/1600.jpeg', srcSet: '/media/p/480.webp 480w', mimeType: 'image/jpeg' }

function drawn(...content: BlockNode[]): string {
  return renderToStaticMarkup(
    <DocumentBody
      document={{ type: 'doc', content }}
      media={{ p: picture }}
      dropCap={false}
      publication={{ language: 'en', timeZone: 'UTC' }}
    />,
  )
}
const text = (words: string, ...marks: Mark[]): InlineNode => ({ type: 'text', text: words, marks })
const paragraph = (...content: InlineNode[]): BlockNode => ({ type: 'paragraph', content })
const figure = (mediaId: string, ...content: InlineNode[]): BlockNode => ({
  type: 'figure',
  attrs: { mediaId, alt: 'A quay', credit: '', width: 'text' },
  content,
})

describe('an essay’s text', () => {
  it('shows what was written, whatever it looks like', () => {
    expect(drawn(paragraph(text('<script>alert(1)</script>')))).toContain('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>')
  })

  it('makes one link of words that lead to one place, whatever marks divide them', () => {
    const link: Mark = { type: 'link', attrs: { href: 'https://example.org/' } }
    const html = drawn(paragraph(text('see '), text('the ', link), text('rules', link, { type: 'italic' }), text('.')))
    expect(html).toContain('<p>see <a href="https://example.org/">the <em>rules</em></a>.</p>')
  })

  it('numbers notes in reading order and leads there and back', () => {
    const note = (words: string): InlineNode => ({ type: 'footnote', content: [{ type: 'text', text: words }] })
    const html = drawn(paragraph(text('One.'), note('first')), { type: 'pullQuote', content: [text('Two.'), note('second')] })
    expect(html).toMatch(/id="noteref-2" href="#note-2" role="doc-noteref"/)
    expect(html).toMatch(/<span class="note" id="note-2" role="doc-footnote"[^>]*>.*second.*href="#noteref-2"/)
    expect(html.match(/role="doc-footnote"/g)).toHaveLength(2)
  })

  it('keeps a picture’s place, and leaves the caption of one that is gone', () => {
    expect(drawn(figure('p'))).toMatch(/<img src="\/media\/p\/1600.jpeg"[^>]*width="1600" height="900" alt="A quay"/)
    expect(drawn(figure('gone', text('The quay in May')))).toContain('<figcaption>The quay in May')
    expect(drawn(figure('gone'))).not.toContain('figure')
  })

  it('leaves out paragraphs and headings without words', () => {
    const html = drawn({ type: 'paragraph' }, { type: 'heading', attrs: { level: 2 } })
    expect(html).not.toMatch(/<p><\/p>|<h2/)
  })

  it('lets the keyboard reach code, which scrolls', () => {
    const html = drawn({ type: 'codeBlock', attrs: { language: 'sql' }, content: [{ type: 'text', text: 'select 1' }] })
    expect(html).toMatch(/<pre tabindex="0"[^>]*aria-label="Code, sql"/)
  })
})
