import { describe, expect, it } from 'vitest'
import type { PublishedArticle } from '@/domain/articles/types'
import { type BlockNode, documentSchema } from '@/domain/document/document'
import { translatorFor } from '@/i18n/translator-for'
import { commentHtml, commentSummary } from './comment-html'
import { essayHtml } from './essay-html'

const url = 'https://essays.example.org/p/the-ferry'
const text = (words: string, ...marks: object[]) => ({ type: 'text', text: words, marks })
const paragraph = (...content: object[]) => ({ type: 'paragraph', content })

function article(content: object[], overrides: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    id: 'a',
    slug: 'the-ferry',
    title: 'The ferry',
    standfirst: '',
    description: 'The ferry.',
    body: { type: 'doc', content: documentSchema.parse({ type: 'doc', content }).content as BlockNode[] },
    media: {},
    cards: {},
    language: '',
    dropCap: true,
    writtenOn: '',
    publishedAt: new Date(0),
    revisedAt: null,
    revisionNumber: 1,
    wordCount: 1,
    minutes: 1,
    author: { id: 'u', name: 'Nune', bio: '' },
    tags: [],
    commentsOpen: true,
    commentWriters: '',
    closeAfterDays: null,
    slowMinutes: 0,
    ...overrides,
  }
}

const html = (content: object[], overrides: Partial<PublishedArticle> = {}, language = 'en') =>
  essayHtml(article(content, overrides), { url, t: translatorFor('en'), language })

describe('an essay in a feed', () => {
  it('keeps its tables', () => {
    const cell = (type: string, words: string) => ({ type, content: [text(words)] })
    const row = (type: string, ...cells: string[]) => ({ type: 'tableRow', content: cells.map((words) => cell(type, words)) })
    const table = {
      type: 'table',
      attrs: { caption: 'Loads' },
      content: [row('tableHeader', 'Who', 'What'), row('tableCell', 'Tigran', '<b>')],
    }
    expect(html([table])).toBe(
      '<table><caption>Loads</caption><tbody><tr><th>Who</th><th>What</th></tr><tr><td>Tigran</td><td>&lt;b&gt;</td></tr></tbody></table>',
    )
  })

  it('keeps its paragraphs, headings, lists, quotations, code and rules', () => {
    expect(
      html([
        { type: 'heading', attrs: { level: 2 }, content: [text('One')] },
        paragraph(text('a '), text('b', { type: 'bold' }, { type: 'italic' }), { type: 'hardBreak' }, text('c', { type: 'code' })),
        { type: 'orderedList', attrs: { start: 3 }, content: [{ type: 'listItem', content: [paragraph(text('point'))] }] },
        { type: 'blockquote', content: [paragraph(text('quoted'))] },
        { type: 'codeBlock', content: [{ type: 'text', text: 'if (a < b)\n  c' }] },
        { type: 'horizontalRule' },
        { type: 'paragraph' },
      ]),
    ).toBe(
      '<h2>One</h2><p>a <em><strong>b</strong></em><br/><code>c</code></p><ol start="3"><li>point</li></ol>' +
        '<blockquote><p>quoted</p></blockquote><pre dir="ltr"><code>if (a &lt; b)\n  c</code></pre><hr/>',
    )
  })

  it('counts its lists as they were written', () => {
    const item = (words: string, value?: number) => ({ type: 'listItem', attrs: { value }, content: [paragraph(text(words))] })
    expect(html([{ type: 'orderedList', attrs: { start: 3, type: 'a' }, content: [item('c'), item('g', 7)] }])).toBe(
      '<ol start="3" type="a"><li>c</li><li value="7">g</li></ol>',
    )
  })

  it('shows what is elsewhere as a link, and plays nothing', () => {
    const film = { type: 'embed', attrs: { url: 'https://youtu.be/abcdefghijk', title: 'The <quay>' }, content: [text('Seen')] }
    expect(html([film])).toBe(
      '<blockquote><p><strong>Video · YouTube</strong></p><p><a href="https://www.youtube.com/watch?v=abcdefghijk">The &lt;quay&gt;</a></p><p>Seen</p></blockquote>',
    )
  })

  it('makes every address whole, and one link of neighbours that lead to one place', () => {
    const link = (href: string) => ({ type: 'link', attrs: { href } })
    const content = [
      paragraph(text('a', link('/about')), text('b', link('/about'), { type: 'italic' }), text('c', link('#h-one'))),
      paragraph(text('d', link('mailto:a@example.org')), text('e', link('https://[')), text('f')),
    ]
    expect(html(content)).toBe(
      `<p><a href="https://essays.example.org/about">a<em>b</em></a><a href="${url}#h-one">c</a></p>` +
        '<p><a href="mailto:a@example.org">d</a>ef</p>',
    )
  })

  it('gives neighbours that share a mark one element, and leaves the space at its ends outside', () => {
    const italic = { type: 'italic' }
    expect(html([paragraph(text('a', italic), text('b ', italic, { type: 'bold' }), text('c'))])).toBe(
      '<p><em>a<strong>b</strong></em> c</p>',
    )
  })

  it('sets its notes at the end, numbered as under the essay itself', () => {
    const note = { type: 'footnote', content: [text('The book I saw was the fourth.')] }
    expect(html([paragraph(text('The list'), note, text('.'))])).toBe(
      '<p>The list<sup><a href="#fn-a-1" id="fnref-a-1">1</a></sup>.</p><hr/><p><strong>Notes</strong></p>' +
        '<ol><li id="fn-a-1">The book I saw was the fourth. <a href="#fnref-a-1">↩</a></li></ol>',
    )
  })

  it('lets each note’s mark find its note where it is read, and none of another essay in the same list', () => {
    const note = (words: string) => ({ type: 'footnote', content: [text(words)] })
    const essay = (id: string) => html([paragraph(text('One'), note('first'), text(', two'), note('second'))], { id })
    const list = essay('cm1') + essay('cm2')
    const ids = [...list.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...list.matchAll(/ href="#([^"]+)"/g)].map(([, target]) => target)
    expect(new Set(ids).size).toBe(8)
    expect(targets.toSorted()).toEqual(ids.toSorted())
  })

  it('says what an author’s note and a side bar are', () => {
    const made = html([
      { type: 'authorsNote', attrs: { date: '2022-10' }, content: [paragraph(text('From a drawer.'))] },
      { type: 'sideBar', attrs: { title: 'Flour' }, content: [paragraph(text('The same book.'))] },
      { type: 'sideBar', content: [paragraph(text('Untitled.'))] },
    ])
    for (const label of ['Author’s note · October 2022', 'Flour', 'Side bar']) expect(made).toContain(`<p><strong>${label}</strong></p>`)
  })

  it('shows its pictures with what they show, and the caption of one that is gone', () => {
    const media = { m: { id: 'm', width: 800, height: 600, src: '/media/m/original.jpg', srcSet: '', mimeType: 'image/jpeg' } }
    const figure = (mediaId: string) => ({
      type: 'figure',
      attrs: { mediaId, alt: 'A "port"', credit: 'Ada' },
      content: [text('The port')],
    })
    expect(html([figure('m')], { media })).toBe(
      '<figure><img src="https://essays.example.org/media/m/original.jpg" alt="A &quot;port&quot;" width="800" height="600"/>' +
        '<figcaption>The port <small>Ada</small></figcaption></figure>',
    )
    expect(html([figure('gone')], { media })).toBe('<figure><figcaption>The port <small>Ada</small></figcaption></figure>')
  })

  it('begins with its standfirst and runs the way of its language', () => {
    expect(html([paragraph(text('نص'))], { standfirst: 'مقدمة' }, 'ar')).toBe(
      '<div lang="ar" dir="rtl"><p><em>مقدمة</em></p><p>نص</p></div>',
    )
  })

  it('has no class, no style, no script, whatever the author typed', () => {
    const made = html([paragraph(text('<script>alert(1)</script><img src=x onerror=alert(1)>'))])
    expect(made).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;</p>')
  })
})

describe('a comment in a feed', () => {
  it('is its Markdown and nothing that was typed as HTML', () => {
    expect(commentHtml('**a** <i>b</i>\n\n> c\n\n1. d\n2. e\n\n[f](javascript:x) https://g.example')).toBe(
      '<p><strong>a</strong> &lt;i&gt;b&lt;/i&gt;</p><blockquote><p>c</p></blockquote><ol><li><p>d</p></li><li><p>e</p></li></ol>' +
        '<p>f <a href="https://g.example" rel="nofollow ugc noopener">https://g.example</a></p>',
    )
  })

  it('keeps its line ends: programs join lines that only a line end divides', () => {
    expect(commentHtml('Roses are red,\nviolets are blue.\n\n> one\n> two')).toBe(
      '<p>Roses are red,<br/>violets are blue.</p><blockquote><p>one<br/>two</p></blockquote>',
    )
    expect(commentHtml('*one*\ntwo  \nthree')).toBe('<p><em>one</em><br/>two<br/>three</p>')
    expect(commentSummary('Roses are red,\nviolets are blue.', 100)).toBe('Roses are red, violets are blue.')
  })

  it('says what was typed: addresses, paths, a shrug and emphasis in Chinese', () => {
    const rel = 'rel="nofollow ugc noopener"'
    expect(commentHtml('请看 https://example.com/guide，**重点。**见 C:\\_notes\\*.txt ¯\\_(ツ)_/¯')).toBe(
      `<p>请看 <a href="https://example.com/guide" ${rel}>https://example.com/guide</a>，<strong>重点。</strong>见 C:\\_notes\\*.txt ¯\\_(ツ)_/¯</p>`,
    )
  })

  it('is summed up in plain words, cut between two of them', () => {
    expect(commentSummary('**Thank** you\n\n> for _this_', 100)).toBe('Thank you for this')
    expect(commentSummary('A long letter, with much to say', 16)).toBe('A long letter…')
  })
})
