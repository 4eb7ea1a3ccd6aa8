import { describe, expect, it } from 'vitest'
import { element, writeMarkup, writeXml, writeXmlFile } from './markup'

describe('markup', () => {
  it('lets no text become markup', () => {
    const text = `<script>&amp;"'</script>]]>`
    expect(writeMarkup([element('p', { title: text }, text)])).toBe(
      `<p title="&lt;script&gt;&amp;amp;&quot;'&lt;/script&gt;]]&gt;">&lt;script&gt;&amp;amp;"'&lt;/script&gt;]]&gt;</p>`,
    )
  })

  it('leaves out what XML cannot hold, in any spelling, and keeps every other sign', () => {
    const illegal = '\u0000\u0001\u0008\u000b\u000c\u001f\udfff\ud800\ufffe\uffff'
    expect(writeMarkup([element('p', { title: illegal }, `a${illegal}b`)])).toBe('<p title="">ab</p>')
    expect(writeMarkup(['é Հ 北 🎈 \u0085 \t\n'])).toBe('é Հ 北 🎈 \u0085 \t\n')
    expect(writeMarkup([element('p', { title: 'a\n\tb\rc' }, 'd\re')])).toBe('<p title="a&#10;&#9;b&#13;c">d&#13;e</p>')
  })

  it('is read alike by parsers of HTML and of XML', () => {
    expect(writeMarkup([element('p', {}, 'a', element('br'), 'b'), element('p')])).toBe('<p>a<br/>b</p><p></p>')
  })

  it('is shorter for parsers of XML alone, and no text becomes markup there either', () => {
    const text = `<i>&"'\u0001`
    expect(writeXml([element('p', { title: text }, text), element('td'), element('td', {}, '')])).toBe(
      `<p title="&lt;i&gt;&amp;&quot;'">&lt;i&gt;&amp;&quot;'</p><td/><td/>`,
    )
  })

  it('leaves out attributes that nobody gave', () => {
    expect(writeXmlFile(element('a', { b: undefined, c: 0, d: '' }))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<a c="0" d=""></a>\n')
  })
})
