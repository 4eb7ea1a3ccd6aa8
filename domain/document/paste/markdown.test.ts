import { describe, expect, it } from 'vitest'
import { type BlockNode, documentSchema, type InlineNode, type ListNode } from '../document'
import { plainTextToDocument, plainTextToEssay } from './plain-text-to-document'

const signs = { bold: '*', italic: '/', strike: '~', code: '`' } as const

function line(nodes: readonly InlineNode[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === 'hardBreak') return '⏎'
      if (node.type === 'footnote') return `{${line(node.content)}}`
      return (node.marks ?? []).reduce(
        (words, mark) => (mark.type === 'link' ? `[${words}→${mark.attrs.href}]` : signs[mark.type] + words + signs[mark.type]),
        node.text,
      )
    })
    .join('')
}

function list(node: ListNode): string {
  const items = node.content.map(({ content }) =>
    content.map((part) => (part.type === 'paragraph' ? line(part.content) : list(part))).join(' '),
  )
  return `${node.type === 'bulletList' ? 'ul' : `ol${node.attrs?.start ?? 1}`}(${items.join('; ')})`
}

function block(node: BlockNode): string {
  switch (node.type) {
    case 'heading':
      return `h${node.attrs.level} ${line(node.content)}`
    case 'bulletList':
    case 'orderedList':
      return list(node)
    case 'codeBlock':
      return `code ${node.attrs?.language ?? ''}: ${(node.content ?? []).map(({ text }) => text).join('')}`
    case 'table':
      return node.content
        .map((row) => row.content.map((cell) => (cell.type === 'tableHeader' ? '!' : '') + line(cell.content)).join('|'))
        .join(' // ')
    case 'horizontalRule':
      return '⁂'
    case 'blockquote':
    case 'sideBar':
    case 'authorsNote':
      return `${node.type}<${node.content.map(block).join(' ¶ ')}>`
    case 'paragraph':
      return line(node.content)
    default:
      return node.type
  }
}

/** The blocks of a pasted text, each in one line. */
function pasted(text: string): string[] {
  const document = plainTextToDocument(text)
  const stored = documentSchema.parse(document)
  expect(stored.content.map(block)).toEqual(document.content.map(block))
  return document.content.map(block)
}

describe('paste / Markdown as text: becomes what it says', () => {
  it('headings, by their levels', () => {
    expect(pasted('## One\n\nText.\n\n### Two ##\nMore.')).toEqual(['h2 One', 'Text.', 'h3 Two', 'More.'])
    expect(pasted('# One\n\n## Inside\n\n# Two')).toEqual(['h2 One', 'h3 Inside', 'h2 Two'])
    expect(pasted('# Alone\n\n## Section')).toEqual(['h2 Alone', 'h2 Section'])
    expect(pasted('The title\n=========\n\nText.\n\nA section\n---------\n\nMore.')).toEqual([
      'h2 The title',
      'Text.',
      'h2 A section',
      'More.',
    ])
  })

  it('lists, nested, numbered and of several paragraphs', () => {
    expect(pasted('- one\n- two\n  - inside\n    - deeper\n- three')).toEqual(['ul(one; two ul(inside ul(deeper)); three)'])
    expect(pasted('* one\n* two *with* stars\n* three')).toEqual(['ul(one; two /with/ stars; three)'])
    expect(pasted('3. three\n4. four\n   goes on\n\n   and again\n5. five')).toEqual(['ol3(three; four goes on and again; five)'])
    expect(pasted('1. one\n1. two\n   - a\n   - b')).toEqual(['ol1(one; two ul(a; b))'])
    expect(pasted('1) one\n\n2) two')).toEqual(['ol1(one; two)'])
    expect(pasted('• one\n•\ttwo')).toEqual(['ul(one; two)'])
    expect(pasted('Before:\n- one\n- two\n\nAfter.')).toEqual(['Before:', 'ul(one; two)', 'After.'])
    expect(pasted('- one\n- two\n1. three\n2. four')).toEqual(['ul(one; two)', 'ol1(three; four)'])
  })

  it('links, named links, addresses and pictures elsewhere', () => {
    expect(pasted('See [the *list*](https://a.example/x_(y) "title") and [that][1].\n\n[1]: https://b.example/z')).toEqual([
      'See [the →https://a.example/x_(y)]/[list→https://a.example/x_(y)]/ and [that→https://b.example/z].',
    ])
    expect(pasted('请看 [这里](/about)，或 https://a.example/guide，详见 ada@example.org')).toEqual([
      '请看 [这里→/about]，或 [https://a.example/guide→https://a.example/guide]，详见 [ada@example.org→mailto:ada@example.org]',
    ])
    expect(pasted('![A quay](https://a.example/quay.jpg)')).toEqual(['[A quay→https://a.example/quay.jpg]'])
  })

  it('notes, where their marks stand', () => {
    expect(
      pasted('The book[^1] and the list[^l].\n\nText.\n\n[^1]: It was the *fourth*.\n    Of five.\n[^l]: See https://a.example'),
    ).toEqual(['The book{It was the /fourth/. Of five.} and the list{See [https://a.example→https://a.example]}.', 'Text.'])
  })

  it('tables, with a head and without', () => {
    expect(pasted('| Who | What |\n|---|:-:|\n| Tigran | **two** a \\| b |\n| Ada |')).toEqual(['!Who|!What // Tigran|*two* a | b // Ada|'])
    expect(pasted('|  |  |\n|--|--|\n| a | b |')).toEqual(['a|b'])
  })

  it('code, quotations, rules, emphasis and escapes', () => {
    expect(pasted('```ts\nconst a = *b*\n\n# no heading\n```\n\nText.')).toEqual(['code ts: const a = *b*\n\n# no heading', 'Text.'])
    expect(pasted('> Said *once*.\n>\n> - one\n> - two\n\nText.')).toEqual(['blockquote<Said /once/. ¶ ul(one; two)>', 'Text.'])
    expect(pasted('## A\n\n> ## B\n> > deeper\n\n***\n\n_it_ __b__ ~~s~~ `c*d*` \\*no\\* **重点。**这')).toEqual([
      'h2 A',
      'blockquote<*B* ¶ deeper>',
      '⁂',
      '/it/ *b* ~s~ `c*d*` *no* *重点。*这',
    ])
  })

  it('line ends that are marked, in prose and in points', () => {
    expect(pasted('## A\n\nOne line that says much of it\\\ntwo  \nthree.\n\n- a\\\n  b\n- c')).toEqual([
      'h2 A',
      'One line that says much of it⏎two⏎three.',
      'ul(a⏎b; c)',
    ])
  })

  it('with what an essay says by its lines', () => {
    expect(
      pasted(
        '*****\n**Author’s note (March 2026): see [that](https://a.example).**\n*****\n## One\nSIDE BAR: In my village.\nText.\nTHE END',
      ),
    ).toEqual(['authorsNote<see [that→https://a.example].>', 'h2 One', 'sideBar<In my village.>', 'Text.'])
  })

  it('with a list in an author’s note, and a row of stars below a list', () => {
    expect(pasted('***\nAuthor’s note: One.\n- a\n- b\n***\nText.')).toEqual(['authorsNote<One. ¶ ul(a; b)>', 'Text.'])
    expect(pasted('Text.\n\n* milk\n* bread\n\n* * *\n\nMore.')).toEqual(['Text.', 'ul(milk; bread)', '⁂', 'More.'])
  })

  it('with the head of programs left out, and lines that were wrapped joined', () => {
    expect(pasted('---\ntitle: The ferry\ntags:\n  - quay\n---\n\n# The ferry\n\nText.')).toEqual(['h2 The ferry', 'Text.'])
    const prose =
      'The dough was left on the sill in October, in another kitchen, and\nnobody had touched it when the second of the two trains came in. I\nhad the [key](https://a.example), and I had it from my aunt, who is\nno more.'
    expect(pasted(`## Dough\n\n${prose}\n\n${prose}`)[1]).toMatch(/kitchen, and nobody .* aunt, who is no more\.$/)
  })
})

it('paste / Markdown as text: its one first heading is the title, where one is wanted', () => {
  const read = (text: string) => {
    const { title, document } = plainTextToEssay(text, true)
    return [title, ...document.content.map(block)]
  }
  expect(read('\n# The *ferry*\n\n## A\n\nText.')).toEqual(['The ferry', 'h2 A', 'Text.'])
  expect(read('# One\n\n# Two')).toEqual(['', 'h2 One', 'h2 Two'])
  expect(read('Text.\n\n# Later\n\n## B')).toEqual(['', 'Text.', 'h2 Later', 'h2 B'])
  expect(read('The ferry\nText.')).toEqual(['', 'The ferry', 'Text.'])
})

describe('paste / Markdown as text: prose is not mistaken for it', () => {
  it.each([
    '1990. That was the year',
    '1. A chapter’s title',
    '* The names have been changed.',
    '#hashtags are no headings, and #this neither',
    '2 * 3 * 4 = 24 and snake_case_names, C:\\_notes\\*.txt, ¯\\_(ツ)_/¯',
    'He wrote [sic] and [1] and [^1] and (see below).',
    'a | b | c',
    '- only one',
    'I have `one tick',
    '__init__ and _private',
    '5 > 3, and 3 < 5 &amp; so on',
  ])('%s', (text) => expect(pasted(text)).toEqual([text]))

  it.each([
    ['1990. That was the year.\n1991. That was another.'],
    ['1. The harbour\nText of the first.\n2. The ferry\nText of the second.'],
    ['- Who is there? - she asked.\n- Nobody, - he said.'],
    ['- Are you there?\n- I am.'],
    ['# install it first\nnpm ci\n# then start it\nnpm start'],
  ])('lines: %s', (text) => expect(pasted(text)).toEqual(text.split('\n')))

  it('a verse keeps its lines as breaks', () => {
    expect(pasted('Roses are *red*,\nviolets are blue,\n\nsee https://a.example\nand so')).toEqual([
      'Roses are /red/,⏎violets are blue,',
      'see [https://a.example→https://a.example]⏎and so',
    ])
  })

  it('in plain text of several lines, an address ends where the sentence goes on', () => {
    expect(pasted('请看 https://example.com/guide，详见附录。\n(https://en.wikipedia.org/wiki/Tide_(sea))')).toEqual([
      '请看 [https://example.com/guide→https://example.com/guide]，详见附录。',
      '([https://en.wikipedia.org/wiki/Tide_(sea)→https://en.wikipedia.org/wiki/Tide_(sea)])',
    ])
    expect(pasted('**重点。**这\n*重点*这')).toEqual(['*重点。*这', '/重点/这'])
  })
})

it('paste / Markdown as text: a long one is read whole', () => {
  const part = '## Head\n\nWords with [a link](https://a.example) and a note[^1].\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n'
  const { content } = plainTextToDocument(`${part.repeat(500)}[^1]: A note.`)
  expect(content.map(({ type }) => type)).toEqual(Array(500).fill(['heading', 'paragraph', 'bulletList', 'table']).flat())
})
