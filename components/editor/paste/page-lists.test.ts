// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pastePage } from './testing/paste-page'

const lines = (html: string) => pastePage(`${html}<p>.</p>`).lines.slice(0, -1)

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

  it('keep what is ticked and what is not: GitHub, Google Docs', () => {
    expect(
      lines(
        '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> salt</li><li><input type="checkbox" disabled> tea</li></ul><ul><li dir="ltr" role="checkbox" aria-checked="true"><img src="data:image/png;base64,AAAA" width="18px" height="18px" alt="checked" aria-roledescription="checkbox"><p dir="ltr" role="presentation">flour</p></li></ul>',
      ),
    ).toEqual(['ul ☑ salt | ☐ tea', 'ul ☑ flour'])
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
