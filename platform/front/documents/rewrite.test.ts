import { describe, expect, it } from 'vitest'
import { rewrite as rewriteBytes } from './rewrite'

const rewrite = (html: string, script: string | undefined) => {
  const rewritten = rewriteBytes(Buffer.from(html), script === undefined ? undefined : { src: script, integrity: 'sha384-abc' })
  return { ...rewritten, html: rewritten.html.toString() }
}

const reader = '/reader.ABC.js'
const next =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="preload" href="/a.png" as="image"/>' +
  '<link rel="stylesheet" href="/a.css" data-precedence="next"/><link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>' +
  '<link rel="modulepreload" href="/_next/b.js"/><script src="/_next/c.js" async=""></script><meta name="next-size-adjust" content=""/>' +
  '<title>A &amp; B</title><script src="/_next/p.js" noModule=""></script></head><body><div hidden=""><!--$--><!--/$--></div>' +
  '<main><h1>A<!-- --> &amp; B</h1><p>Ծով “море” 海 😀<!-- --> é</p><script type="application/ld+json">{"a":"</p><script>"}</script>' +
  '<p>say &lt;script&gt;alert(1)&lt;/script&gt; data-precedence="next"</p><textarea name="t">\n\n<!-- kept --><script>kept</script></textarea>' +
  '<div hidden=""><p>folded</p></div></main><script id="_R_">(0)</script><script>self.__next_f.push([1,"<p>flight</p>"])</script></body></html>'

describe('a rewritten document', () => {
  const { html, complete, failed } = rewrite(next, reader)

  it('has one script, the reader’s, and no other but data', () => {
    const scripts = html.replace(/<textarea[\s\S]*?<\/textarea>/, '').match(/<script[^>]*>/g)
    expect(scripts).toEqual([`<script src="${reader}" integrity="sha384-abc">`, '<script type="application/ld+json">', '<script>'])
    expect(html).toContain('<script type="application/ld+json">{"a":"</p><script>"}</script>')
  })

  it('has it before its style sheets, which would hold it up', () => {
    expect(html).toContain(`<script src="${reader}" integrity="sha384-abc"></script><link rel="stylesheet" href="/a.css"/>`)
    expect(rewrite('<head><title>A</title></head>', reader).html).toBe(
      `<head><title>A</title><script src="${reader}" integrity="sha384-abc"></script></head>`,
    )
  })

  it('has nothing left of the framework', () => {
    for (const trace of ['_next', '__next', 'flight', '<!--$', '<!-- -->', 'modulepreload', 'size-adjust', '_R_'])
      expect(html).not.toContain(trace)
    expect(html).toContain('<link rel="stylesheet" href="/a.css"/>')
    expect(html).not.toContain('<div hidden=""></div>')
  })

  it('has every word that was in it, and text that looks like a tag stays text', () => {
    expect(html).toContain('<h1>A &amp; B</h1><p>Ծով “море” 海 😀 é</p>')
    expect(html).toContain('<p>say &lt;script&gt;alert(1)&lt;/script&gt; data-precedence="next"</p>')
    expect(html).toContain('<textarea name="t">\n\n<!-- kept --><script>kept</script></textarea>')
    expect(html).toContain('<div hidden=""><p>folded</p></div>')
    expect(html).toContain('<link rel="preload" href="/a.png" as="image"/>')
    expect(html.endsWith('</main></body></html>')).toBe(true)
  })

  it('is known to be whole', () => {
    expect({ complete, failed }).toEqual({ complete: true, failed: false })
  })
})

describe('what is no document', () => {
  it('is told apart: a page with holes, and the shell of a failed render', () => {
    expect(rewrite('<body><!--$?--><template id="B:0"></template><!--/$--></body>', reader).complete).toBe(false)
    expect(rewrite('<body><main><template id="P:0"></template></main></body>', reader).complete).toBe(false)
    expect(rewrite('<body><div hidden id="S:0"><p>late</p></div></body>', reader).complete).toBe(false)
    expect(rewrite('<html id="__next_error__"><body></body></html>', reader).failed).toBe(true)
  })

  it('gets no script where none was built', () => {
    expect(rewrite('<html><head></head><body></body></html>', undefined).html).toBe('<html><head></head><body></body></html>')
  })
})
