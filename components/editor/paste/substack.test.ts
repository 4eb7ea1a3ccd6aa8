// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { pastePage } from './testing/paste-page'

const anchor = (number: number) =>
  `<a data-component-name="FootnoteAnchorToDOM" id="footnote-anchor-${number}-1234" href="https://quay.substack.com/p/cold#footnote-${number}-1234" target="_self" rel="" class="footnote-anchor">${number}</a>`
const note = (number: number, ...paragraphs: string[]) =>
  `<div data-component-name="FootnoteToDOM" class="footnote"><a id="footnote-${number}-1234" href="https://quay.substack.com/p/cold#footnote-anchor-${number}-1234" contenteditable="false" target="_self" rel="" class="footnote-number">${number}</a><div class="footnote-content">${paragraphs.map((words) => `<p>${words}</p>`).join('')}</div></div>`
const picture = `<div class="captioned-image-container"><figure><a class="image-link image2 is-viewable-img" target="_blank" href="https://substackcdn.com/image/fetch/x/quay.jpeg" data-component-name="Image2ToDOM"><div class="image2-inset"><picture><source type="image/webp" srcset="https://substackcdn.com/image/fetch/w_424/quay.webp 424w" sizes="100vw"><img src="https://substackcdn.com/image/fetch/w_1456/quay.jpeg" width="1456" height="971" data-attrs="{}" class="sizing-normal" alt="A wet quay" sizes="100vw"></picture><div class="image-link-expand"><div class="pencraft icon-container"><button tabindex="0" type="button" class="pencraft restack-image"><svg role="img" width="20" height="20"></svg></button></div></div></div></a><figcaption class="image-caption">The quay in <em>May</em></figcaption></figure></div>`

const post = `<meta charset='utf-8'><h1 dir="auto" class="post-title published title-X77sOw" style="font-weight: 700;">The Quay</h1>
<h3 dir="auto" class="subtitle subtitle-HEEcLo" style="font-weight: 400;">On waiting</h3>
<div class="available-content"><div dir="auto" class="body markup">
<p>The quay was cold.${anchor(1)} <strong>Nobody</strong> sat.${anchor(2)}</p>
<div class="pullquote"><p>It was a parliament.</p></div>
${picture}
<div class="subscription-widget-wrap-editor" data-attrs="{}" data-component-name="SubscribeWidgetToDOM"><div class="subscription-widget show-subscribe"><div class="preamble"><p class="cta-caption">Thanks for reading The Quay! Subscribe for free to receive new posts.</p></div><form class="subscription-widget-subscribe"><input type="email" class="email-input" name="email" placeholder="Type your email…"><input type="submit" class="button primary" value="Subscribe"></form></div></div>
<p>It rained. <a href="https://substack.com/redirect/2/eyJlIjoiaHR0cHM6Ly9leGFtcGxlLm9yZy9yYWluIn0.abc-_d" rel="">Proof</a>.</p>
<p class="button-wrapper" data-attrs="{}" data-component-name="ButtonCreateButton"><a class="button primary" href="https://quay.substack.com/p/cold?utm_source=substack&amp;action=share" rel=""><span>Share</span></a></p>
<p><a href="https://quay.substack.com/subscribe?">Subscribe now</a></p>
<div><hr></div>
${note(1, 'By <em>his</em> own thermometer.', 'In degrees.')}
${note(2, 'There was a bench.')}
</div></div>`

describe('paste / Substack', () => {
  it('brings notes, pull quotes, captions and links, and none of its buttons', () => {
    const pasted = pastePage(post)
    expect(pasted).toMatchObject({ title: 'The Quay', standfirst: 'On waiting', awaited: 1 })
    expect(pasted.lines).toEqual([
      'p The quay was cold.{By *his* own thermometer.⏎In degrees.} **Nobody** sat.{There was a bench.}',
      'pull It was a parliament.',
      'p The quay in *May*',
      'p It rained. [Proof](https://example.org/rain).',
    ])
  })

  it('leaves a sentence that speaks of subscribing as it is', () => {
    expect(pastePage('<p>One.</p><p>I told them: <a href="https://quay.example/subscribe">Subscribe now</a>, or never.</p>').lines[1]).toBe(
      'p I told them: [Subscribe now](https://quay.example/subscribe), or never.',
    )
  })

  it('reads what its own editor copies, which writes the signs of our library', () => {
    const html = `<div class="pullquote" data-pm-slice="1 1 []"><p>It was a parliament.</p></div><p>The quay${anchor(1)}.</p>${note(1, 'Cold.')}`
    expect(pastePage(html).lines).toEqual(['pull It was a parliament.', 'p The quay{Cold.}.'])
  })
})
