// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pastePage } from './testing/paste-page'

const span = (words: string, style = '') =>
  `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:400;font-style:normal;font-variant:normal;text-decoration:none;vertical-align:baseline;white-space:pre;white-space:pre-wrap;${style}">${words}</span>`
const paragraph = (...inner: string[]) => `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${inner.join('')}</p>`
/** A passage as Docs puts it on the clipboard. */
const docs = (...blocks: string[]) =>
  `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-5d0e7d7c-7fff-0a1b-2c3d-4e5f60718293">${blocks.join('')}</b>`

/** What Docs writes beside its HTML. Where a footnote's mark stands its text has a #. */
const slice = (spacers: string, notes: Record<string, string>) =>
  JSON.stringify({
    dih: 1,
    data: JSON.stringify({
      resolved: {
        dsl_spacers: spacers,
        dsl_styleslices: [
          { stsl_type: 'text', stsl_styles: [] },
          { stsl_type: 'footnote', stsl_styles: [null, ...Object.keys(notes).map((fs_id) => ({ fs_id }))] },
        ],
        dsl_relateddocslices: Object.fromEntries(Object.entries(notes).map(([id, words]) => [id, { dsl_spacers: words }])),
      },
      autotext_content: {},
    }),
    dct: 'kix',
    ds: false,
  })

const item = (words: string, level = 1, type = 'decimal') =>
  `<li dir="ltr" style="list-style-type:${type};font-size:11pt;font-weight:400;white-space:pre;" aria-level="${level}"><p dir="ltr" style="line-height:1.38;" role="presentation">${span(words)}</p></li>`

describe('paste / Google Docs', () => {
  it('takes the footnotes from the format beside the HTML, which has none of them', () => {
    const html = docs(
      paragraph(span('The quay was cold. Item #4 was '), span('missing', 'font-weight:700;'), span('.')),
      paragraph(span('It rained.')),
    )
    const googleSlice = slice('The quay was cold.# Item #4 was missing.#\nIt rained.\n', {
      'kix.a1': '\u0003 By his own thermometer.\n',
      'kix.b2': '\u0003 He had counted.\nTwice.\n',
    })
    expect(pastePage({ html, googleSlice }).lines).toEqual([
      'p The quay was cold.{By his own thermometer.} Item #4 was **missing**.{He had counted.⏎Twice.}',
      'p It rained.',
    ])
  })

  it('guesses nothing where that format and the HTML say different things', () => {
    const html = docs(paragraph(span('The quay was cold.')), paragraph(span('It rained.')))
    for (const googleSlice of [
      slice('Another text.#\n', { a: 'A note.' }),
      slice('The quay was cold.#\nIt rained.', { a: '1', b: '2' }),
      '{"data":"',
      '7',
    ])
      expect(pastePage({ html, googleSlice }).lines).toEqual(['p The quay was cold.', 'p It rained.'])
  })

  it('makes the footnotes of a page that it has published notes, and leaves its readers’ comments out', () => {
    const { lines } = pastePage(
      `<p class="c1"><span>The quay was cold.</span><sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span> Nobody sat.</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup></p><p>It rained.</p>
      <hr class="c2"><div><p class="c3"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;By his own thermometer.</span></p><p class="c3"><span>In degrees.</span></p></div>
      <div class="c4"><p class="c5"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Are you sure?</span></p></div>`,
    )
    expect(lines).toEqual(['p The quay was cold.{By his own thermometer.⏎In degrees.} Nobody sat.', 'p It rained.'])
  })

  it('keeps kind, level and number of its lists', () => {
    const { lines } = pastePage(
      docs(
        `<ol style="margin-top:0;margin-bottom:0;padding-inline-start:48px;">${item('Bread')}<ol style="margin-top:0;">${item('white', 2, 'lower-alpha')}${item('black', 2, 'lower-alpha')}</ol>${item('Salt')}</ol>`,
        paragraph(span('A word between.')),
        `<ol style="margin-top:0;" start="3">${item('Tea')}</ol>`,
      ),
    )
    expect(lines).toEqual(['ol Bread / [ol(a) white | black] | Salt', 'p A word between.', 'ol(3) Tea'])
  })

  it('fills the empty title with its Title, and makes its headings the essay’s', () => {
    const heading = (level: number, words: string) =>
      `<h${level} dir="ltr" style="line-height:1.38;margin-top:20pt;">${span(words, 'font-size:20pt;')}</h${level}>`
    const html = docs(
      paragraph(span('The Quay', 'font-size:26pt;')),
      paragraph(span('It rained.')),
      '<br>',
      heading(1, 'Harbours'),
      paragraph(span('They are many.')),
      heading(2, 'Small ones'),
    )
    expect(pastePage(html)).toMatchObject({
      title: 'The Quay',
      lines: ['p It rained.', 'h2 Harbours', 'p They are many.', 'h3 Small ones'],
    })
  })

  it('unwraps its links, raises what is raised, and takes no look for emphasis', () => {
    const link =
      '<a href="https://www.google.com/url?q=https://example.org/a?b%3Dc%26d&amp;sa=D&amp;source=editors&amp;ust=1&amp;usg=x" style="text-decoration:none;">'
    const html = docs(
      paragraph(
        span('A billion is 10'),
        span('9', 'vertical-align:super;font-size:0.6em;'),
        span(', says '),
        `${link}${span('the table', 'text-decoration:underline;')}</a>`,
        span('.'),
      ),
      paragraph(span('Twice ', 'font-style:italic;'), span('no', 'text-decoration:line-through;')),
    )
    expect(pastePage(html).lines).toEqual(['p A billion is 10⁹, says [the table](https://example.org/a?b=c&d).', 'p *Twice *~~no~~'])
  })

  it('tells of a picture that only has an address, and gives it a place', () => {
    const picture = `<span style="border:none;display:inline-block;overflow:hidden;width:602px;height:401px;"><img src="https://lh7-rt.googleusercontent.com/docsz/AD_4nXe" width="602" height="401" style="margin-left:0px;margin-top:0px;" alt="A quay"></span>`
    const pasted = pastePage(docs(paragraph(span('Before.')), paragraph(span(picture)), paragraph(span('After.'))))
    expect(pasted).toMatchObject({ awaited: 1, sent: [], lines: ['p Before.', 'p After.'] })
  })
})
