// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pastePage } from './testing/paste-page'

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

  it('that a page loads late are pictures all the same', () => {
    const late =
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="https://example.org/quay.jpg" alt="A quay">'
    expect(pastePage(`<p>One.</p><p>${late}</p><p>Two.</p>`)).toMatchObject({ awaited: 1, lines: ['p One.', 'p Two.'] })
  })

  it('that are drawn in the page are told of too, icons are not, and films leave their address', () => {
    const chart = '<svg width="640" height="400"><title>Sacks a year</title><path d="M0 0"/></svg>'
    const icon = '<svg width="16" height="16"><path d="M0 0"/></svg>'
    const pasted = pastePage(
      `<p>One.${icon}</p><div>${chart}</div><p>Two.</p><video src="https://example.org/quay.mp4" controls></video><p>Three.</p>`,
    )
    expect(pasted.awaited).toBe(1)
    expect(pasted.lines).toEqual(['p One.', 'p Two.', 'p [https://example.org/quay.mp4](https://example.org/quay.mp4)', 'p Three.'])
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

  it('is not what only keeps the blanks of verse', () => {
    expect(
      pastePage(
        '<p>He sang:</p><div class="preformatted-block"><label class="hide-text">Text within this block keeps its spacing</label><pre class="text">The quay was cold,\nthe sea was old.\n\nWe went.</pre></div>',
      ).lines,
    ).toEqual(['p He sang:', 'p The quay was cold,⏎the sea was old.', 'p We went.'])
  })

  it('says its language, where the page does', () => {
    expect(
      pastePage(
        '<p>So:</p><div class="highlight highlight-source-js"><pre>quay()</pre></div><pre><code class="language-sql">select 1</code></pre>',
      ).lines,
    ).toEqual(['p So:', 'code(js) quay()', 'code(sql) select 1'])
  })
})
