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

  it('keeps readings apart from their words, and words without the places where they may break', () => {
    expect(lines('<p><ruby>漢字<rt>kanji</rt></ruby> and <ruby>字<rp>(</rp><rt>ji</rt><rp>)</rp></ruby></p><p>har\u00adbour</p>')).toEqual([
      'p 漢字(kanji) and 字(ji)',
      'p harbour',
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

  it('keeps words and emoji that stand nowhere else, and leaves out the copy of a text for the eye', () => {
    expect(
      lines(
        '<p><span aria-hidden="true">Seen by all</span>, yes <span aria-hidden="true">👍</span></p><p><span aria-hidden="true">Ada Quay</span><span class="visually-hidden">Ada Quay</span> wrote <a href="https://example.org/">there<span aria-hidden="true">↗</span></a></p><div style="font-size:0"><span style="font-size:16px">In boxes</span></div>',
      ),
    ).toEqual(['p Seen by all, yes 👍', 'p Ada Quay wrote [there](https://example.org/)', 'p In boxes'])
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

describe('paste / paragraphs', () => {
  it('divided by two breaks are two; one break divides lines', () => {
    expect(lines('<div dir="ltr">One <b>heavy</b>,<br>still one.<br><br>Two.<br> <br><br>Three.</div>')).toEqual([
      'p One **heavy**,⏎still one.',
      'p Two.',
      'p Three.',
    ])
    expect(lines('<p>The quay was cold,<br>the sea was old.</p>')).toEqual(['p The quay was cold,⏎the sea was old.'])
  })
})
