// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pastePage } from './testing/paste-page'

const lines = (html: string) => pastePage(`${html}<p>.</p>`).lines.slice(0, -1)

describe('paste / what an essay has no sign for', () => {
  it.each([
    ['10<sup>9</sup> and CO<sub>2</sub>', '10⁹ and CO₂'],
    ['x<sup>n+1</sup>, e<sup>−kt</sup>, a<sub>i</sub>', 'xⁿ⁺¹, e⁻ᵏᵗ, aᵢ'],
    ['T<sub>Earth</sub>, x<sup>a, b</sup>, 2<sup>2<sup>2</sup></sup>', 'T_Earth, x^(a, b), 2^(2²)'],
    ['the 1<sup>st</sup>, M<sup>me</sup> Ada, XX<sup>e</sup>, n<sup>o</sup> 4, Acme<sup>TM</sup>', 'the 1st, Mme Ada, XXe, nº 4, Acme™'],
    ['10<span style="vertical-align: super; font-size: 8px">3</span>', '10³'],
  ])('says %s as %s', (html, words) => {
    expect(lines(`<p>${html}</p>`)).toEqual([`p ${words}`])
  })

  it('writes the quotation marks of <q>, of the language and inside one another', () => {
    expect(lines('<p>He said <q>no, <q>never</q></q>.</p><p lang="de">Er rief <q>Halt</q>.</p><p lang="fr"><q>Non</q></p>')).toEqual([
      'p He said “no, ‘never’”.',
      'p Er rief „Halt“.',
      'p «\u00a0Non\u00a0»',
    ])
  })

  it('says a formula once: KaTeX, MathML, MathJax, Wikipedia', () => {
    const math = (inner: string, tex: string) =>
      `<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="${tex}"><semantics><mrow>${inner}</mrow><annotation encoding="application/x-tex">${tex}</annotation></semantics></math>`
    const mass = math('<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>', 'E=mc^2')
    const katex = `<span class="katex"><span class="katex-mathml">${mass}</span><span class="katex-html" aria-hidden="true"><span class="base"><span class="mord mathnormal">E</span><span class="mrel">=</span></span><span class="base"><span class="mord">mc</span><span class="msupsub">2</span></span></span></span>`
    const half = math(
      '<mi>y</mi><mo>=</mo><mo>−</mo><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mn>2</mn></mfrac><msqrt><mi>x</mi></msqrt>',
      'y',
    )
    const jax = `<mjx-container class="MathJax" jax="CHTML"><mjx-math aria-hidden="true"><mjx-mi>y</mjx-mi></mjx-math><mjx-assistive-mml>${half}</mjx-assistive-mml></mjx-container>`
    const matrix = math('<mtable><mtr><mtd><mn>1</mn></mtd></mtr></mtable>', '\\begin{matrix}1\\end{matrix}')
    const wiki = `<span class="mwe-math-element"><span class="mwe-math-mathml-inline mwe-math-mathml-a11y" style="display: none;">${matrix}</span><img src="https://wikimedia.org/api/rest_v1/media/math/render/svg/0a1" class="mwe-math-fallback-image-inline" alt="{\\displaystyle 1}" width="40"></span>`
    const only =
      '<img src="https://wikimedia.org/api/rest_v1/media/math/render/svg/0a1" class="mwe-math-fallback-image-inline" alt="{\\displaystyle a^{2}}">'
    expect(lines(`<p>So ${katex}.</p><p>${jax}</p><p>${wiki}, ${only}</p>`)).toEqual([
      'p So E = mc².',
      'p y = −(a + b)/2√x',
      'p `\\begin{matrix}1\\end{matrix}`, `a^{2}`',
    ])
  })

  it('writes emoji that are pictures', () => {
    const html = `<p>Yes <img class="emoji" alt="👩‍🚀" src="https://s.example/1f469-200d-1f680.svg"><img data-stringify-type="emoji" data-stringify-emoji=":tada:" alt=":tada:" src="https://a.slack-edge.com/production-standard-emoji-assets/14.0/apple-medium/1f389@2x.png"> <img class="emoji" alt=":our-cat:" src="https://emoji.slack-edge.com/T1/our-cat/ab.png"></p>`
    expect(lines(html)).toEqual(['p Yes 👩‍🚀🎉 :our-cat:'])
  })

  it('leaves out what the page hides, and keeps what it only calls decoration', () => {
    expect(
      lines(
        '<p>Seen<span style="display:none"> hidden</span><span hidden> too</span><span style="visibility: hidden"> and</span>.</p><p><span aria-hidden="true">T</span><span class="sr-only">The</span> quay</p><div aria-hidden="true"><p>Behind a dialog.</p></div>',
      ),
    ).toEqual(['p Seen.', 'p The quay', 'p Behind a dialog.'])
  })

  it('keeps what an author struck out for all to see', () => {
    expect(lines('<p>We <del>never</del> <s>seldom</s> waited.</p>')).toEqual(['p We ~~never~~ ~~seldom~~ waited.'])
  })
})

describe('paste / emphasis', () => {
  it('is what stands out from its block, not the computed style of the block', () => {
    const style = 'color: rgb(0, 0, 0); font-family: serif; font-size: 32px; font-style: normal; font-weight: 700; text-decoration: none;'
    expect(
      lines(
        `<h2 style="${style}">A heading</h2><h3><b>Bold all through</b></h3><h3>One <b>word</b></h3>
         <p style="font-weight: 600">Set heavy, <strong style="font-weight: 700">heavier</strong></p>
         <blockquote style="font-style: italic"><p style="font-style: italic">Slanted <em style="font-style: normal">upright</em></p></blockquote>
         <p style="font-weight: 400">Plain <span style="font-weight: 700">heavy</span> <b style="font-weight: 400">light</b></p>`,
      ),
    ).toEqual([
      'h2 A heading',
      'h3 Bold all through',
      'h3 One **word**',
      'p Set heavy, heavier',
      'quote p Slanted *upright*',
      'p Plain **heavy** light',
    ])
  })
})

describe('paste / lists', () => {
  it('keep how they count: type, start, value, reversed', () => {
    expect(
      lines(
        '<ol type="a" start="3"><li>c</li><li value="7">g</li></ol><ol style="list-style-type: upper-roman"><li>I</li></ol><ol reversed><li>two</li><li>one</li></ol>',
      ),
    ).toEqual(['ol(a,3) c | 7=g', 'ol(I) I', 'ol(2) 2=two | 1=one'])
  })

  it('keep what a point cannot hold as what it can, with no empty point', () => {
    expect(
      lines(
        '<ul><li>one</li><li><ul><li>under one</li></ul></li><li><h3>Head</h3><p>text</p></li><li><pre>if (a)\n  b()</pre></li><li><blockquote><p>quoted</p></blockquote></li></ul>',
      ),
    ).toEqual(['ul one / [ul under one] | **Head** / text | `if (a)`⏎`\u00a0\u00a0b()` | quoted'])
    expect(lines('<ul><li><ul><li>first of all</li></ul></li><li>second</li></ul>')).toEqual(['ul first of all | second'])
    expect(lines('<ul><li><ol><li>only</li></ol></li></ul>')).toEqual(['ol only'])
  })

  it('of Slack are nested by the level that they say', () => {
    const list = (tag: string, kind: string, indent: number, ...items: string[]) =>
      `<${tag} data-stringify-type="${kind}-list" data-indent="${indent}" data-border="0" class="p-rich_text_list p-rich_text_list__${kind}">${items.map((words) => `<li data-stringify-indent="${indent}" data-stringify-border="0">${words}</li>`).join('')}</${tag}>`
    expect(
      lines(
        list('ul', 'unordered', 0, 'one') +
          list('ul', 'unordered', 1, 'under', 'and') +
          list('ul', 'unordered', 2, 'deep') +
          list('ul', 'unordered', 0, 'two'),
      ),
    ).toEqual(['ul one / [ul under | and / [ul deep]] | two'])
    expect(lines(list('ol', 'ordered', 0, 'one') + list('ul', 'unordered', 1, 'under') + list('ol', 'ordered', 0, 'two'))).toEqual([
      'ol one / [ul under] | two',
    ])
  })

  it('of Word in the browser are nested and go on counting', () => {
    const item = (tag: string, level: number, start: number, words: string) =>
      `<div class="ListContainerWrapper SCXW1"><${tag} class="NumberListStyle1" role="list" start="${start}"><li class="OutlineElement Ltr" data-aria-posinset="${start}" data-aria-level="${level}" data-listid="1" aria-setsize="-1"><p class="Paragraph"><span class="TextRun"><span class="NormalTextRun">${words}</span></span><span class="EOP">&nbsp;</span></p></li></${tag}></div>`
    expect(lines(item('ol', 1, 1, 'one') + item('ol', 2, 1, 'under') + item('ol', 1, 2, 'two'))).toEqual(['ol one / [ol under] | two'])
  })

  it('of Quill are nested by their indents', () => {
    expect(lines('<ol><li>one</li><li class="ql-indent-1">under</li><li class="ql-indent-1">and</li><li>two</li></ol>')).toEqual([
      'ol one / [ol under | and] | two',
    ])
  })
})

describe('paste / tables', () => {
  it('stand on a grid: merged cells push no value under another head', () => {
    expect(
      lines(
        '<table><caption>Loads</caption><thead><tr><th rowspan="2">Who</th><th colspan="2">When</th></tr><tr><th>May</th><th>June</th></tr></thead><tbody><tr><td rowspan="2">Ada</td><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>',
      ),
    ).toEqual(['table(Loads) #Who , #When , # ;  , #May , #June ; Ada , 1 , 2 ;  , 3 , 4'])
  })

  it('keep their notes below them, and are lines where no table may stand', () => {
    const note = '<li id="fn1"><p>Weighed. <a href="#fnref1" class="footnote-back">↩︎</a></p></li>'
    expect(
      lines(
        `<table><tr><th>Who</th><th>Load</th></tr><tr><td>Ada</td><td>4<a href="#fn1" class="footnote-ref" id="fnref1" role="doc-noteref"><sup>1</sup></a></td></tr></table><section class="footnotes"><hr><ol>${note}</ol></section>`,
      ),
    ).toEqual(['table() #Who , #Load ; Ada , 4¹', 'p ¹ Weighed.'])
    expect(lines('<ul><li>here<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table></li></ul>')).toEqual([
      'ul here / a · b / c · d',
    ])
  })
})

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

describe('paste / pictures', () => {
  const dot = 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
  const file = (name: string) => new File(['x'], name, { type: 'image/png' })

  it('that are written out are sent, and those of a mail are found by name', () => {
    expect(pastePage(`<p>One.</p><p><img src="${dot}" width="300"></p>`)).toMatchObject({ sent: ['picture.png'], awaited: 0 })
    const mail = '<p>One.</p><p><img src="cid:image002.png@01DA"><img src="cid:image001.png@01DA"></p>'
    expect(pastePage({ html: mail, files: [file('image001.png'), file('image002.png')] })).toMatchObject({
      sent: ['image002.png', 'image001.png'],
      awaited: 0,
    })
  })

  it('that are copied alone bring their file, whatever their address', () => {
    expect(pastePage({ html: '<img src="https://example.org/quay.jpg" alt="A quay">', files: [file('image.png')] })).toMatchObject({
      sent: ['image.png'],
      awaited: 0,
    })
    // Word sends a picture of its text along.
    expect(pastePage({ html: '<p>Words</p><p><img src="https://example.org/quay.jpg"></p>', files: [file('image.png')] })).toMatchObject({
      sent: [],
      awaited: 1,
    })
  })

  it('that count readers or hold space are no pictures', () => {
    expect(
      pastePage(
        '<p>One.<img src="https://example.org/open.gif" width="1" height="1"></p><p><img src="https://example.org/i.png" style="display:none"></p>',
      ).awaited,
    ).toBe(0)
  })

  it('of this publication need no bringing', () => {
    const html = `<figure class="wide"><img src="${window.location.origin}/media/m0123456789/1600.jpeg" alt="A quay"><figcaption>In May <span class="credit">Ada</span></figcaption></figure><p class="end-mark"></p>`
    expect(pastePage(html)).toMatchObject({ awaited: 0, lines: ['figure(m0123456789,A quay,Ada,wide) In May'] })
  })
})

describe('paste / code', () => {
  const code = 'const quay = {\n  cold: true,\n\n}'
  it.each([
    [
      'VS Code',
      `<meta charset='utf-8'><div style="color: #d4d4d4;background-color: #1e1e1e;font-family: Menlo, Monaco, 'Courier New', monospace;font-weight: normal;font-size: 12px;line-height: 18px;white-space: pre;"><div><span style="color: #569cd6;">const</span><span style="color: #d4d4d4;"> quay = {</span></div><div><span>  cold: true,</span></div><br><div><span>}</span></div></div>`,
    ],
    [
      'JetBrains',
      `<html><head></head><body><pre style="background-color:#2b2b2b;color:#a9b7c6;font-family:'JetBrains Mono',monospace;font-size:9.8pt;"><span style="color:#cc7832;">const </span>quay = {<br>  cold: true,<br><br>}<br></pre></body></html>`,
    ],
    ['Slack', '<pre class="c-mrkdwn__pre" data-stringify-type="pre">const quay = {<br>  cold: true,<br><br>}</pre>'],
    ['a line a <pre>, as Word sends it', '<pre>const quay = {</pre>\n<pre>  cold: true,</pre>\n<pre><o:p>&nbsp;</o:p></pre>\n<pre>}</pre>'],
    [
      'GitHub’s files',
      '<table class="highlight tab-size js-file-line-container"><tbody><tr><td class="blob-num js-line-number" data-line-number="1"></td><td class="blob-code blob-code-inner js-file-line"><span class="pl-k">const</span> quay = {</td></tr><tr><td class="blob-num" data-line-number="2"></td><td class="blob-code">  cold: true,</td></tr><tr><td class="blob-num"></td><td class="blob-code">\n</td></tr><tr><td class="blob-num"></td><td class="blob-code">}</td></tr></tbody></table>',
    ],
  ])('of %s is one block of its lines', (_, html) => {
    expect(pastePage(html).lines).toEqual([`code() ${code}`])
  })

  it('says its language, where the page does', () => {
    expect(
      pastePage(
        '<p>So:</p><div class="highlight highlight-source-js"><pre>quay()</pre></div><pre><code class="language-sql">select 1</code></pre>',
      ).lines,
    ).toEqual(['p So:', 'code(js) quay()', 'code(sql) select 1'])
  })
})
