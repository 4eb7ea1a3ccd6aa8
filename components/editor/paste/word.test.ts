// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pastePage } from './testing/paste-page'

/** A page as Word for Windows puts it on the clipboard. */
const word = (body: string) => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:12.0pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt;word-wrap:break-word'><!--StartFragment-->${body}<!--EndFragment--></body></html>`

const mark = (number: number, kind = 'ftn') =>
  `<a style='mso-${kind === 'ftn' ? 'footnote' : 'endnote'}-id:${kind}${number}' href="#_${kind}${number}" name="_${kind}ref${number}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span style='font-size:12.0pt;line-height:107%'>[${number}]</span></span><![endif]></span></span></a>`

const note = (number: number, inner: string, kind = 'ftn') =>
  `<div style='mso-element:${kind === 'ftn' ? 'footnote' : 'endnote'}' id=${kind}${number}>
<p class=MsoFootnoteText><a style='mso-footnote-id:${kind}${number}' href="#_${kind}ref${number}" name="_${kind}${number}" title=""><span class=MsoFootnoteReference><span style='mso-special-character:footnote'><![if !supportFootnotes]><span class=MsoFootnoteReference><span>[${number}]</span></span><![endif]></span></span></a> ${inner}<o:p></o:p></p>
</div>`

const notes = (...inner: string[]) =>
  `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all><hr align=left size=1 width="33%"><![endif]>${inner.join('')}</div>`

const item = (level: number, marker: string, words: string, list = 0) =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:${36 * level}.0pt;text-indent:-18.0pt;mso-list:l${list} level${level} lfo1'><![if !supportLists]><span style='mso-bidi-font-family:Calibri'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

describe('paste / Word', () => {
  it('makes its footnotes notes where their marks stood, and draws no rule for them', () => {
    const { lines } = pastePage(
      word(`<p class=MsoNormal>The quay was cold.${mark(1)} Nobody sat.${mark(2)}<o:p></o:p></p><p class=MsoNormal>It rained.<o:p></o:p></p>
${notes(note(1, 'By <i>his</i> own thermometer.'), note(2, 'There was a bench, but it was wet.'))}`),
    )
    expect(lines).toEqual([
      'p The quay was cold.{By *his* own thermometer.} Nobody sat.{There was a bench, but it was wet.}',
      'p It rained.',
    ])
  })

  it('makes its endnotes notes too', () => {
    const { lines } = pastePage(
      word(`<p class=MsoNormal>Cold.${mark(1, 'edn')}</p><div style='mso-element:endnote-list'>${note(1, 'Very.', 'edn')}</div>`),
    )
    expect(lines).toEqual(['p Cold.{Very.}'])
  })

  it('keeps a mark whose note was not copied apart from its word, and links nowhere', () => {
    expect(pastePage(word(`<p class=MsoNormal>The quay${mark(3)} was cold.</p><p class=MsoNormal>Second.</p>`)).lines[0]).toBe(
      'p The quay^([3]) was cold.',
    )
  })

  it('keeps level, kind and number of its lists, and goes on counting after a paragraph', () => {
    const { lines } = pastePage(
      word(
        [
          item(1, '1.', 'Bread'),
          item(2, 'a)', 'white'),
          item(2, 'b)', 'black'),
          item(3, 'iv.', 'rye'),
          item(1, '2.', 'Salt'),
          '<p class=MsoNormal>A word between.</p>',
          item(1, '3.', 'Tea'),
          item(1, '·', 'a bullet', 1),
          item(2, 'o', 'under it', 1),
        ].join(''),
      ),
    )
    expect(lines).toEqual([
      'ol Bread / [ol(a) white | black / [ol(i,4) rye]] | Salt',
      'p A word between.',
      'ol(3) Tea',
      'ul a bullet / [ul under it]',
    ])
  })

  it('keeps the numbers of its headings', () => {
    const heading = (level: number, number: string, words: string) =>
      `<h${level} style='margin-left:21.6pt;text-indent:-21.6pt;mso-list:l1 level${level} lfo2'><![if !supportLists]><span style='mso-list:Ignore'>${number}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></h${level}>`
    const page = word(`<p class=MsoNormal>It rained.</p>${heading(1, '2', 'Harbours')}${heading(2, '2.1', 'Small ones')}`)
    expect(pastePage(page).lines).toEqual(['p It rained.', 'h2 2 Harbours', 'h3 2.1 Small ones'])
  })

  it('leaves out what is hidden, remarked or struck out by a tracked change', () => {
    const { lines } = pastePage(
      word(`<p class=MsoNormal>We <del cite="mailto:Ada" datetime="2026-01-02T10:00">never </del><ins cite="mailto:Ada" datetime="2026-01-02T10:00">always </ins>waited<a class=msocomanchor id="_anchor_1" href="#_msocom_1" language=JavaScript name="_msoanchor_1">[A1]</a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;</span></span> here.<span style='display:none;mso-hide:all'> Secret.</span></p>
<p class=MsoNormal>Last.</p>
<div style='mso-element:comment-list'><hr class=msocomoff align=left size=1 width="33%"><div style='mso-element:comment'><div id="_com_1" class=msocomtxt language=JavaScript><p class=MsoCommentText>Really?<o:p></o:p></p></div></div></div>`),
    )
    expect(lines).toEqual(['p We always waited here.', 'p Last.'])
  })

  it('fills an empty title and standfirst with its own, and a title that is there stays', () => {
    const page = word(
      `<p class=MsoTitle>The Quay<o:p></o:p></p><p class=MsoSubtitle>On waiting<o:p></o:p></p><p class=MsoNormal>It rained.</p>`,
    )
    expect(pastePage(page)).toMatchObject({ title: 'The Quay', standfirst: 'On waiting', lines: ['p It rained.'] })
    expect(pastePage(page, { title: 'Mine', standfirst: 'Mine too' })).toMatchObject({
      title: 'Mine',
      standfirst: 'Mine too',
      lines: ['h2 The Quay', 'p On waiting', 'p It rained.'],
    })
  })

  it('keeps its quotations, and reads an intense one as a pull quote', () => {
    const { lines } = pastePage(
      word(
        `<p class=MsoNormal>Before.</p><p class=MsoQuote><i>A port is a question.</i></p><p class=MsoIntenseQuote>It was a parliament.</p>`,
      ),
    )
    expect(lines).toEqual(['p Before.', 'quote p *A port is a question.*', 'pull It was a parliament.'])
  })

  it('takes pictures from the format beside its HTML, where the HTML has only a path, and keeps their captions', () => {
    const picture = (name: string) =>
      `<p class=MsoNormal><!--[if gte vml 1]><v:shape id="_x0000_i1025"></v:shape><![endif]--><![if !vml]><img width=420 height=280 src="file:///C:/Users/ada/AppData/Local/Temp/msohtmlclip1/01/${name}" v:shapes="_x0000_i1025" alt="A quay in the rain"><![endif]><o:p></o:p></p><p class=MsoCaption>The quay<o:p></o:p></p>`
    const hex = '89504e470d0a1a0a'.repeat(8)
    const rtf = `{\\rtf1\\ansi{\\*\\shppict{\\pict{\\*\\picprop\\shplid1025{\\sp{\\sn shapeType}{\\sv 75}}}\\picscalex100\\pngblip\\bliptag-1{\\*\\blipuid 0123456789abcdef0123456789abcdef}\n${hex}}}{\\nonshppict{\\pict\\wmetafile8 ${hex}}}\\par It rained.}`
    const html = word(`<p class=MsoNormal>Before.</p>${picture('clip_image002.png')}<p class=MsoNormal>After.</p>`)
    expect(pastePage({ html, rtf })).toMatchObject({ sent: ['picture.png'], awaited: 0 })
    const told = pastePage({ html })
    expect(told).toMatchObject({ sent: [], awaited: 1 })
    expect(told.lines).toEqual(['p Before.', 'p The quay', 'p After.'])
  })
})
