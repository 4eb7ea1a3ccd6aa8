import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import type { BlockNode, InlineNode, Mark } from '@/domain/document/document'
import { DocumentBody } from './document-body'

const picture = { id: 'p', width: 1600, height: 900, src: '/media/p/1600.jpeg', srcSet: '/media/p/480.webp 480w', mimeType: 'image/jpeg' }

const drawn = (...content: BlockNode[]) => drawnWith({ p: picture }, ...content)

function drawnWith(media: Record<string, typeof picture>, ...content: BlockNode[]): string {
  return drawnIn('en', media, ...content)
}

function drawnIn(language: string, media: Record<string, typeof picture>, ...content: BlockNode[]): string {
  return renderToStaticMarkup(
    <DocumentBody
      document={{ type: 'doc', content }}
      media={media}
      cards={{}}
      dropCap={false}
      publication={{ language: 'en', timeZone: 'UTC' }}
      language={language}
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

  it('marks a link whose words are its address, which paper need not say twice', () => {
    const link: Mark = { type: 'link', attrs: { href: 'https://www.example.org/rules/' } }
    expect(drawn(paragraph(text('https://www.example.org/rules/', link)))).toContain('class="address"')
    expect(drawn(paragraph(text('example.org/', link), text('rules', link)))).toContain('class="address"')
    expect(drawn(paragraph(text('the rules', link)))).not.toContain('address')
  })

  it('turns a list that runs against its essay as a whole, with its marks', () => {
    const list = (words: string): BlockNode => ({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph', content: [text(words)] }] }],
    })
    expect(drawnIn('ar', {}, list('a hairdresser;'))).toContain('<ul dir="ltr"><li>')
    expect(drawnIn('ar', {}, list('شاي'))).toContain('<ul><li>')
    expect(drawn(list('شاي'))).toContain('<ul dir="rtl"><li>')
  })

  it('counts a list as it was written: letters, a start, a number of its own', () => {
    const item = (words: string, value?: number) => ({
      type: 'listItem' as const,
      attrs: { value },
      content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
    })
    expect(drawn({ type: 'orderedList', attrs: { start: 3, type: 'a' }, content: [item('c'), item('g', 7)] })).toContain(
      '<ol start="3" type="a" class="lower-alpha"><li>c</li><li value="7">g</li></ol>',
    )
    expect(drawn({ type: 'orderedList', content: [item('one')] })).toContain('<ol><li>one</li></ol>')
    expect(drawn({ type: 'bulletList', content: [item('once the seventh', 7)] })).toContain('<ul><li>once the seventh</li></ul>')
  })

  it('draws a table with a head, a title, and a name for what scrolls', () => {
    const cell = (type: 'tableCell' | 'tableHeader', words: string) => ({ type, content: [{ type: 'text' as const, text: words }] })
    const html = drawn({
      type: 'table',
      attrs: { caption: 'Loads' },
      content: [
        { type: 'tableRow', content: [{ type: 'tableHeader' }, cell('tableHeader', 'Load')] },
        { type: 'tableRow', content: [cell('tableHeader', 'Tigran'), cell('tableCell', 'Tulips')] },
      ],
    })
    expect(html).toContain('<div class="table-box" tabindex="0" role="group" aria-label="Loads"><table><caption>Loads</caption>')
    expect(html).toContain('<thead><tr><td></td><th scope="col">Load</th></tr></thead>')
    expect(html).toContain('<tbody><tr><th scope="row">Tigran</th><td>Tulips</td></tr></tbody>')
  })

  it('numbers notes in reading order and leads there and back', () => {
    const note = (words: string): InlineNode => ({ type: 'footnote', content: [{ type: 'text', text: words }] })
    const html = drawn(paragraph(text('One.'), note('first')), { type: 'pullQuote', content: [text('Two.'), note('second')] })
    expect(html).toMatch(/id="noteref-2" href="#note-2" role="doc-noteref"/)
    expect(html).toMatch(/<span class="note" id="note-2" role="doc-footnote"[^>]*>.*second.*href="#noteref-2"/)
    expect(html.match(/role="doc-footnote"/g)).toHaveLength(2)
  })

  it('lists the notes below, each leading back to its mark', () => {
    const note: InlineNode = { type: 'footnote', content: [{ type: 'text', text: 'the fourth book' }] }
    const html = drawn(paragraph(text('One.'), note))
    expect(html).toMatch(/<li id="endnote-1">.*the fourth book.*<a href="#noteopen-1" role="doc-backlink"/)
    expect(html).toContain('id="noteopen-1"')
    expect(drawn(paragraph(text('None.')))).not.toContain('doc-endnotes')
  })

  it('spreads a picture from edge to edge, but none that is taller than wide', () => {
    const spread: BlockNode = { type: 'figure', attrs: { mediaId: 'p', alt: '', credit: '', width: 'full' } }
    expect(drawn(spread)).toContain('<figure class="full">')
    const tall = { p: { ...picture, width: 900, height: 1600 } }
    expect(drawnWith(tall, spread)).toContain('<figure class="wide">')
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
