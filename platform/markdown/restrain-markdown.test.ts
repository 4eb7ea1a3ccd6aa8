import { describe, expect, it } from 'vitest'
import { asTyped, type MarkdownNode, parsed } from './markdown-tree'
import { restrainMarkdown } from './restrain-markdown'

// What a parser spends seconds on, in which nobody is served. How long it takes now is measured by npm run bench -- markdown.
const guest = { headings: false }
const filled = (piece: string) => piece.repeat(Math.ceil(9_900 / piece.length)).slice(0, 9_900)

function wordsOf(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'children' in node ? wordsOf(node.children) : '')).join(' ')
}

describe('a text that would be read over and over', () => {
  const addresses = ['www.a_', 'www._', '_www.', '*www.a']
  const behind = [')', '!', '.', '&a;', '&'].map((mark) => `www.a.example/${filled(mark)}x`)
  const others = [
    `[${'a '.repeat(4_900)}`,
    '[](a (b'.repeat(199),
    Array.from({ length: 130 }, (_, at) => `a${'`'.repeat(at + 1)}`).join(''),
  ]

  const texts = [...addresses.map(filled), ...behind, ...others].map((text) => [text.slice(0, 24), text] as const)
  it.each(texts)('stands whole: %s…', (_, text) => {
    expect(wordsOf(parsed(`*Kept* words, ${text}`, guest)).replaceAll(' ', '')).toContain(text.slice(0, 100).replaceAll(' ', ''))
  })

  it('is shown as it was typed where the parser would begin again and again', () => {
    const source = '[](a (b'.repeat(199)
    expect(restrainMarkdown(source).without).toEqual([])
    expect(parsed(source, guest)).toEqual(asTyped(source))
  })
})

it.each([
  ['*a', ['attention', 'strikethrough']],
  [']', ['labelStartLink', 'labelEnd']],
  ['`a', ['codeText']],
  ['<a@b.c>', ['autolink', 'address']],
  ['www.a ', ['address']],
  ['http://a ', ['address']],
  ['&amp;', ['characterReference']],
  ['\\[', ['labelStartLink', 'labelEnd', 'characterEscape', 'hardBreakEscape']],
])('of thousands of %j nothing is made', (piece, without) => {
  expect(restrainMarkdown(filled(piece)).without).toEqual(without)
  expect(wordsOf(parsed(filled(piece), guest))).toBe(filled(piece).trim())
})

describe('a text of thousands of lines', () => {
  it.each([
    ['> '.repeat(11).concat('a\n'), 'b\n'],
    ['', '- a\n'],
    ['', '- a\n\n'],
    ['', '-\n'],
    ['', '- > a\n'],
    ['', '1. a\n'],
    ['', 'a*\n\n'],
    ['', 'a*\r'],
    ['- a\n  - a\n', '\t\t\t\t\ta\n'],
  ])('is parsed for its first hundreds, and shown as it was typed from there: %j, then %j', (first, line) => {
    const source = `${first}${filled(line)}last`
    const { head, tail } = restrainMarkdown(source)
    expect(head.split('\n').length).toBeLessThanOrEqual(640)
    expect(head.length + 1 + tail.length).toBe(source.length)
    expect(parsed(source, guest).slice(-asTyped(tail).length)).toEqual(asTyped(tail))
    expect(tail).toMatch(/last$/)
  })

  it('costs by what they begin: a parser’s time grows with the quotes and points that are open', () => {
    expect(restrainMarkdown(filled('a\n')).head.split('\n')).toHaveLength(400)
    expect(restrainMarkdown(filled('- a\n')).head.split('\n')).toHaveLength(200)
    expect(restrainMarkdown(filled('> > > a\n')).head.split('\n')).toHaveLength(100)
  })
})

it('quotes and points too deep stand for themselves, and none is lost', () => {
  expect(wordsOf(parsed(`${'> '.repeat(15)}deep`, guest)).trim()).toBe('> > > deep')
  expect(wordsOf(parsed(`${'- '.repeat(14)}deep`, guest)).trim()).toBe('- - deep')
  expect(wordsOf(parsed('1. 2. 3. 4. 5. 6. 7. 8. 9. 10. 11. 12. 13. 14. deep', guest)).trim()).toBe('13. 14. deep')
})

it('a long comment with links, quotes, points and verse is not restrained', () => {
  const part = [
    '> You wrote: “the *harbour* was quiet”',
    '> — and so it was.',
    '',
    'It was not! I lived above the chandler’s for nine years, and heard the winches every morning but one. See https://a.example/foo_bar_(baz)?a=1&b=2, www.b.example or [this](https://c.example "title").',
    '',
    '- one `point`',
    '- another, by ada@example.org',
    '',
    'Roses are red,',
    'violets are *blue*.',
    '',
    '',
  ].join('\n')
  const comment = part.repeat(Math.floor(10_000 / part.length))
  expect(restrainMarkdown(comment)).toEqual({ head: comment, tail: '', without: [] })
  const once = parsed(part, guest)
  expect(parsed(comment, guest).slice(0, 2)).toEqual(once.slice(0, 2))
  expect(wordsOf(parsed(comment, guest)).match(/foo_bar_\(baz\)\?a=1&b=2/g)).toHaveLength(Math.floor(10_000 / part.length))
})
