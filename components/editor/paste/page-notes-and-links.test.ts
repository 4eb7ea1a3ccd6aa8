// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pastePage } from './testing/paste-page'

const lines = (html: string) => pastePage(`${html}<p>.</p>`).lines.slice(0, -1)

describe('paste / notes of other pages', () => {
  it('are notes: Pandoc, GitHub, Wikipedia', () => {
    const pandoc =
      '<p>Cold.<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn1"><p>Very.<a href="#fnref1" class="footnote-back" role="doc-backlink">↩︎</a></p></li></ol></section>'
    expect(pastePage(pandoc).lines).toEqual(['p Cold.{Very.}'])
    const github =
      '<p>Cold<sup><a href="#user-content-fn-1-ab" id="user-content-fnref-1-ab" data-footnote-ref aria-describedby="footnote-label">1</a></sup>.</p><section data-footnotes class="footnotes"><h2 id="footnote-label" class="sr-only">Footnotes</h2><ol><li id="user-content-fn-1-ab"><p>Very. <a href="#user-content-fnref-1-ab" data-footnote-backref aria-label="Back to reference 1">↩</a></p></li></ol></section>'
    expect(pastePage(github).lines).toEqual(['p Cold{Very.}.'])
    const wiki =
      '<p>Cold.<sup id="cite_ref-1" class="reference"><a href="https://en.wikipedia.org/wiki/Quay#cite_note-1"><span class="cite-bracket">[</span>1<span class="cite-bracket">]</span></a></sup> Wet.<sup class="reference"><a href="https://en.wikipedia.org/wiki/Quay#cite_note-1">[1]</a></sup></p><p>End.</p><h2>References</h2><ol class="references"><li id="cite_note-1"><span class="mw-cite-backlink"><b><a href="https://en.wikipedia.org/wiki/Quay#cite_ref-1">^</a></b></span> <span class="reference-text">Ada, <i>Quays</i>.</span></li></ol>'
    expect(pastePage(wiki).lines).toEqual(['p Cold.{Ada, *Quays*.} Wet.{Ada, *Quays*.}', 'p End.'])
  })

  it('are notes: LibreOffice, WordPress', () => {
    const libre =
      '<p class="western">Cold.<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p class="sdfootnote-western"><a class="sdfootnotesym-western" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Very.</p></div>'
    expect(pastePage(libre).lines).toEqual(['p Cold.{Very.}'])
    const press =
      '<p>Cold.<sup data-fn="7a-b" class="fn"><a href="#7a-b" id="7a-b-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="7a-b">Very, <em>very</em>. <a href="#7a-b-link" aria-label="Jump to footnote reference 1">↩︎</a></li></ol>'
    expect(pastePage(press).lines).toEqual(['p Cold.{Very, *very*.}'])
  })

  it('are no notes where a page only leads to its own parts', () => {
    expect(lines('<p><a href="#part">1</a> and <a href="#part">Part one</a></p><h2 id="part">Part one</h2><p>Text.</p>')).toEqual([
      'p 1 and Part one',
      'h2 Part one',
      'p Text.',
    ])
  })
})

describe('paste / links', () => {
  it.each([
    ['https://example.org/two words', 'https://example.org/two%20words'],
    ['//example.org/a', 'https://example.org/a'],
    ['www.example.org/a', 'https://www.example.org/a'],
    ['mailto:ada@example.org?subject=About the quay&body=Dear Ada', 'mailto:ada@example.org?subject=About%20the%20quay&body=Dear%20Ada'],
    [' https://example.org/\n a ', 'https://example.org/%20a'],
    ['https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa&h=AT0', 'https://example.org/a'],
    ['https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05', 'https://example.org/a'],
    [
      'https://www.google.com/url?q=https%3A%2F%2Fl.facebook.com%2Fl.php%3Fu%3Dhttps%253A%252F%252Fexample.org%252F',
      'https://example.org/',
    ],
    ['https://www.google.com/url?q=javascript:alert(1)', 'https://www.google.com/url?q=javascript:alert(1)'],
    ['https://www.google.com/search?q=https://example.org', 'https://www.google.com/search?q=https://example.org'],
  ])('keep their address: %j', (href, stored) => {
    const link = document.createElement('a')
    link.setAttribute('href', href)
    link.textContent = 'there'
    expect(lines(`<p>Go ${link.outerHTML}.</p>`)).toEqual([`p Go [there](${stored}).`])
  })

  it.each(['javascript:alert(1)', 'file:///C:/a.doc', 'about:blank', '#_Toc12', 'data:text/html,x'])('lead nowhere by %s', (href) => {
    expect(lines(`<p>Go <a href="${href}">there</a>.</p>`)).toEqual(['p Go there.'])
  })
})
