import { describe, expect, it } from 'vitest'
import { type MarkdownNode, markdownTree } from './markdown-tree'

/** A tree in one line: what a reader sees, and what it is. */
function shown(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return '⏎'
      if (node.type === 'text') return node.value
      if ('value' in node) return `‹${node.value}›`
      const inner = shown(node.children)
      if (node.type === 'link') return node.href.replace(/^mailto:/, '') === inner ? `{${inner}}` : `{${inner}→${node.href}}`
      return (
        { paragraph: `¶${inner}`, emphasis: `/${inner}/`, strong: `*${inner}*`, delete: `~${inner}~` }[node.type as string] ?? `[${inner}]`
      )
    })
    .join('')
}
const read = (source: string) => shown(markdownTree(source))

describe('comments / as typed: a backslash that escapes nothing is a backslash', () => {
  it.each([
    'C:\\_notes\\*.txt and D:\\*_old_\\*.bak',
    '¯\\_(ツ)_/¯',
    'well ¯\\_(ツ)_/¯ so *it*',
    '\\\\server\\_share\\*',
    '%APPDATA%\\_cache\\*',
    'src\\lib\\*.c, src\\x\\_y',
    '\\d+\\.\\d*\\_',
    '\\(x^2\\) and \\{y\\}',
    'a\\:b \\"quoted\\" \\$5',
    'foo\\.txt',
  ])('%s', (source) => {
    const expected = source.replace('*it*', '/it/')
    expect(read(source)).toBe(`¶${expected}`)
  })

  it('while what it escapes is still text, as those expect who know Markdown', () => {
    expect(read('\\*not emphasis\\*, snake\\_case, \\`no code\\`, \\[no](https://a.example)')).toBe(
      '¶*not emphasis*, snake_case, `no code`, [no]({https://a.example})',
    )
    expect(read('1990\\. That was the year')).toBe('¶1990. That was the year')
    expect(read('\\- no point\n\\> no quotation')).toBe('¶- no point⏎> no quotation')
    expect(read('¯\\\\\\_(ツ)_/¯')).toBe('¶¯\\_(ツ)_/¯')
    expect(read('C:\\\\_notes\\\\\\*.txt, \\\\\\\\server\\\\a')).toBe('¶C:\\_notes\\*.txt, \\\\server\\a')
    expect(read('one\\\ntwo')).toBe('¶one⏎two')
  })

  it('and code is code', () => {
    expect(read('`C:\\_a\\*` is *it*')).toBe('¶‹C:\\_a\\*› is /it/')
    expect(read('see `C:\\a b\\_c d\\*` there')).toBe('¶see ‹C:\\a b\\_c d\\*› there')
  })

  it('a path may be in bold or in a link', () => {
    expect(read('**C:\\_notes\\x**')).toBe('¶*C:\\_notes\\x*')
    expect(read('[C:\\_notes\\x](https://a.example)')).toBe('¶{C:\\_notes\\x→https://a.example}')
  })
})

describe('comments / addresses: the rule of platform/addresses', () => {
  it.each([
    ['请看 https://example.com/guide，详见附录', '¶请看 {https://example.com/guide}，详见附录'],
    ["Write to o'brien@example.org.", "¶Write to {o'brien@example.org}."],
    ['(https://en.wikipedia.org/wiki/Tide_(sea))', '¶({https://en.wikipedia.org/wiki/Tide_(sea)})'],
    ['**https://a.example/_x_/*y*/z**', '¶*{https://a.example/_x_/*y*/z}*'],
    ['see www.a.example, or b@c.example', '¶see {www.a.example→https://www.a.example}, or {b@c.example}'],
    ['> https://a.example/b\n> c', '[¶{https://a.example/b}⏎c]'],
    ['- https://a.example/_b_/\n- c', '[[¶{https://a.example/_b_/}][¶c]]'],
    ['[see https://a.example/x b@c.example](https://b.example)', '¶{see https://a.example/x b@c.example→https://b.example}'],
    ['`https://a.example` <https://b.example/c>', '¶‹https://a.example› {https://b.example/c}'],
    ['\thttps://a.example/_b_/', '¶{https://a.example/_b_/}'],
  ])('%s', (source, tree) => expect(read(source)).toBe(tree))
})

describe('comments / emphasis beside the punctuation of Chinese, Japanese and Korean', () => {
  it.each([
    ['**重点。**这是', '¶*重点。*这是'],
    ['**「重点」**です', '¶*「重点」*です'],
    ['これは**「重点」**です', '¶これは*「重点」*です'],
    ['*重点（一）*是', '¶/重点（一）/是'],
    ['~~旧的。~~新的', '¶~旧的。~新的'],
    ['**이 용어(This term)**를', '¶*이 용어(This term)*를'],
    ['我说**“好”**了', '¶我说*“好”*了'],
    ['2*3*4 and snake_case_name', '¶2/3/4 and snake_case_name'],
  ])('%s', (source, tree) => expect(read(source)).toBe(tree))
})

describe('comments / line ends: each is one', () => {
  it.each([
    ['one\ntwo\n\nthree', '¶one⏎two¶three'],
    ['*one*\n**two**', '¶/one/⏎*two*'],
    ['one  \ntwo\\\nthree', '¶one⏎two⏎three'],
    ['one\r\ntwo', '¶one⏎two'],
    ['> one\n> two', '[¶one⏎two]'],
    ['*one\ntwo*', '¶/one⏎two/'],
    ['```\na\nb\n```', '‹a\nb›'],
  ])('%j', (source, tree) => expect(read(source)).toBe(tree))
})

describe('comments / disguise: what is read cannot turn or cover the texts around it', () => {
  it.each([
    ['a&#8238;b&#x2066;c', '¶abc'],
    ['\u202eab', '¶ab'],
    ['*&#8238;a*', '¶/a/'],
    ['```\na\u202eb\n```', '‹ab›'],
    [`a${'\u0301'.repeat(200)}b`, `¶a${'\u0301'.repeat(8)}b`],
    [`*a*${'&#769;'.repeat(200)}`, `¶/a/${'\u0301'.repeat(8)}`],
    ['שלום\u200f ‎Ani', '¶שלום\u200f ‎Ani'],
  ])('%j', (source, tree) => expect(read(source)).toBe(tree))
})
