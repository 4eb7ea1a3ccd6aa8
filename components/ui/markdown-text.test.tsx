import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { deepestMarkdown, type MarkdownNode, parsed, plainProse } from '@/platform/markdown/markdown-tree'
import { MarkdownText } from './markdown-text'

const html = (source: string, voice: 'guest' | 'publication' = 'guest') =>
  renderToStaticMarkup(<MarkdownText source={source} voice={voice} />)

describe('what a guest may write', () => {
  it('has emphasis, struck words, code, quotes and lists', () => {
    expect(html('*a* **b** ~~c~~ `d`')).toBe('<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>')
    expect(html('> said\n\n- one\n- two\n\n3. three')).toBe(
      '<blockquote><p>said</p></blockquote><ul><li>one</li><li>two</li></ul><ol start="3"><li>three</li></ol>',
    )
    expect(html('```\n<b>\n```')).toBe('<pre><code>&lt;b&gt;</code></pre>')
  })

  it('links to the web and to mail, and vouches for neither', () => {
    expect(html('[a](https://a.example/?b=1&c=2)')).toBe(
      '<p><a href="https://a.example/?b=1&amp;c=2" rel="nofollow ugc noopener">a</a></p>',
    )
    expect(html('see www.a.example or b@c.example')).toContain('<a href="mailto:b@c.example" rel="nofollow ugc noopener">')
  })

  it.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](data:text/html,x)',
    '[a](//evil.example)',
    '[a](/admin)',
    '<javascript:alert(1)>',
    '[a](java&#10;script:x)',
    '[a]\n\n[a]: javascript:x',
  ])('makes no link of %j', (source) => {
    expect(html(source)).not.toContain('<a')
  })

  it.each(['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<!-- x -->', '<b>a</b>', 'a <i>b</i>'])(
    'shows %j as the text it is',
    (source) => {
      expect(html(source)).toBe(`<p>${source.replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</p>`)
    },
  )

  it('has no pictures and no headings', () => {
    expect(html('![cat](https://a.example/cat.png)')).not.toContain('<img')
    expect(html('# loud\n\nalso\n===')).toBe('<p># loud</p><p>also<br/>===</p>')
  })

  it('keeps the line ends of verse', () => {
    expect(html('one\ntwo')).toBe('<p>one<br/>two</p>')
  })
})

it('the publication itself may have headings, and vouches for its links', () => {
  expect(html('# Who\n\n[a](https://a.example)', 'publication')).toBe('<h2>Who</h2><p><a href="https://a.example" rel="noopener">a</a></p>')
})

describe('hostile text of ten thousand characters', () => {
  const times = (piece: string) => piece.repeat(Math.floor(10_000 / piece.length))
  const hostile = [
    '>',
    '> ',
    '- ',
    '1. ',
    '> - ',
    '[',
    '[]',
    '[a](',
    '![',
    '*_',
    'a*',
    '***a',
    '~~a ',
    '<',
    'www.',
    'a@',
    '`a``b',
    '&amp',
    '\\[',
    '>>>>>>>>\n',
  ]

  it.each(hostile)('of %j becomes a tree no deeper and no larger than its length explains', (piece) => {
    const { nodes, depth } = measure(parsed(times(piece), { headings: false }))
    expect(nodes).toBeLessThan(20_000)
    // One more for the text inside the deepest element.
    expect(depth).toBeLessThanOrEqual(deepestMarkdown + 1)
  })
})

describe('prose without a mark', () => {
  const letters = [
    'Hello.',
    'One.\n\nTwo, with a line\nend.\n\n\nThree — “quoted”; it’s (so) 5% of 3/4?',
    'Ünïcödé, հայերեն, עברית!',
    'a - b + c',
    '2 of 3',
  ]
  it.each(letters)('%j is read without the parser as the parser would read it', (source) => {
    expect(plainProse(source)).toEqual(parsed(source, { headings: false }))
  })
})

function measure(tree: readonly MarkdownNode[], depth = 1): { nodes: number; depth: number } {
  let nodes = tree.length
  let deepest = tree.length > 0 ? depth : 0
  for (const node of tree) {
    if (!('children' in node)) continue
    const below = measure(node.children, depth + 1)
    nodes += below.nodes
    deepest = Math.max(deepest, below.depth)
  }
  return { nodes, depth: deepest }
}
