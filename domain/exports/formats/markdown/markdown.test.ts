import type { Nodes, PhrasingContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { describe, expect, it } from 'vitest'
import type { DocumentNode, InlineNode, Mark } from '@/domain/document/document'
import { plainText } from '@/domain/document/document-text'
import { plainTextToDocument } from '@/domain/document/paste/plain-text-to-document'
import { essayToExport, exportContext } from '../../factory'
import { markdown } from './markdown'

const make = async (essay = essayToExport()) => (await markdown.make(essay, exportContext(essay))).toString()

function parse(source: string) {
  const body = source.slice(source.indexOf('\n---\n') + 5)
  return fromMarkdown(body, {
    extensions: [gfmStrikethrough(), gfmFootnote(), gfmTable()],
    mdastExtensions: [gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  })
}

describe('an essay as Markdown', () => {
  it('reads from its head to its notes', async () => {
    expect(await make()).toMatchInlineSnapshot(`
      "---
      title: "How to wait & why: “notes”"
      description: "Nineteen hours below a mountain <border>."
      author: "Nune Adamyan"
      publication: "The Far Shore"
      written: "2023-09"
      published: "2026-03-05"
      revised: "2026-03-11"
      revision: 2
      language: "en-GB"
      tags: ["Borders","Roads"]
      source: "https://shore.example/p/how-to-wait"
      licence: "© 2026 Nune Adamyan. CC BY-SA 4.0"
      licence_url: "https://creativecommons.org/licenses/by-sa/4.0/"
      ---

      # How to wait & why: “notes”

      *Nineteen hours below a mountain \\<border>.*

      > **Author’s note · March 2026**
      >
      > kept01 note

      kept02 plain, **kept03 strong** and *kept04 emphatic*, ~~kept05 struck~~, \`kept06\`\\
      [kept07 linked **_kept08 both_**](https://example.org/rules?a=1\\&b=2) end.[^1]

      ## kept12 heading

      - kept13 point

        3. kept14 third
        4. kept15 fourth

           kept16 more
      - kept17 point

      1. kept18 first

      ### kept19 smaller[^2]

      > kept21 quoted
      >
      > - kept22 within

      > kept23 pulled

      ![kept24 seen](https://shore.example/media/picture/original.png)

      kept26 caption[^3] (kept25 drawn)

      kept28 left

      \`\`\`js
      const kept29 = \`#{1}\`
        // kept30 <i>
      \`\`\`

      ---

      > **kept31 beside**
      >
      > ### kept32 inside
      >
      > kept33 boxed[^4]
      >
      > 1. kept35 boxed list
      >
      > > kept36 boxed quote

      > **Side bar**
      >
      > kept37 untitled

      > **Video · YouTube · 12:34**
      >
      > [kept42 film](https://www.youtube.com/watch?v=abcdefghijk)
      >
      > kept39 under a film[^5]

      > **Post · social.example.org**
      >
      > [kept41 called](https://social.example.org/@nune/109876543210987654)
      >
      > kept43 posted

      *kept44 caption*

      | kept45 head     | kept46 head              |
      | --------------- | ------------------------ |
      | **kept47 cell** | kept48 \\| cell kept49 on |
      | kept50 cell     |                          |

      kept38 last

      [^1]: kept09 in a note, *kept10 marked*\\
          kept11 on

      [^2]: kept20 under a heading

      [^3]: kept27 on the caption

      [^4]: kept34 noted in the box

      [^5]: kept40 on a film
      "
    `)
  })

  it('says of itself what programs need, whatever a title holds', async () => {
    const title = '---\u2028title: "x"\\ # {a}'
    const head = (await make(essayToExport({ title, standfirst: '', tags: [], writtenOn: '' }))).split('\n---\n')[0] ?? ''
    const lines = head.split(/[\n\u0085\u2028\u2029]/u).slice(1)
    const fields = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1))]),
    )
    expect(fields).toEqual({
      title,
      author: 'Nune Adamyan',
      publication: 'The Far Shore',
      published: '2026-03-05',
      revised: '2026-03-11',
      revision: 2,
      language: 'en-GB',
      source: 'https://shore.example/p/how-to-wait',
      licence: '© 2026 Nune Adamyan. CC BY-SA 4.0',
      licence_url: 'https://creativecommons.org/licenses/by-sa/4.0/',
    })
  })
})

describe('whatever is written', () => {
  it('reads the same after a parser has read it', async () => {
    const random = sequence(7)
    for (let round = 0; round < 400; round += 1) {
      const content = lineOf(random)
      const body: DocumentNode = { type: 'doc', content: [{ type: 'paragraph', content }] }
      const source = await make(essayToExport({ body, title: 'T', standfirst: '' }))
      const [, paragraph, ...more] = parse(source).children
      expect(paragraph?.type, source).toBe('paragraph')
      expect(more, source).toEqual([])
      expect(marksOf(paragraph as Nodes & { children: PhrasingContent[] }), source).toEqual(written(content))
    }
  })

  it('stands in code as it was, fences and all', async () => {
    const code = 'a\n```\nb `c`\n~~~~\n\n  d'
    const body: DocumentNode = { type: 'doc', content: [{ type: 'codeBlock', content: [{ type: 'text', text: code }] }] }
    const [, block] = parse(await make(essayToExport({ body, standfirst: '' }))).children
    expect(block).toMatchObject({ type: 'code', value: code })
  })
})

const nasty = [
  ...['*', '**', '_', '__', '~~', '~', '`', '``', '[', ']', '(', ')', '<b>', '</i>', '&amp;', '&', '#', '# ', '> ', '- ', '+ ', '1. '],
  ...['1) ', '---', '===', '|', '\\', '!', '![', '[^1]', '[^1]: ', ':', '<https://a.example>', 'https://a.example/_x_', '“', '—', '...'],
  ...['word', 'two words', ' ', '  ', 'é', '中文', 'Հայ', 'عربي', '\u00a0', '🙂', '{', '}', '$', '^', '"', "'"],
]
const marks: Mark[] = [{ type: 'bold' }, { type: 'italic' }, { type: 'strike' }, { type: 'code' }]

/** Numbers that look random and are the same each time. */
function sequence(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function lineOf(random: (below: number) => number): InlineNode[] {
  const nodes = Array.from({ length: 1 + random(6) }, (): InlineNode => {
    const text = Array.from({ length: 1 + random(4) }, () => nasty[random(nasty.length)]).join('')
    const own = marks.filter(() => random(4) === 0)
    return { type: 'text', text, ...(own.length > 0 ? { marks: own } : {}) }
  })
  // A line of spaces is no paragraph.
  return [{ type: 'text', text: 'Begin' }, ...nodes]
}

/** Letters with their marks. White space carries none that can be seen, and at the ends it is none. */
function written(content: readonly InlineNode[]): string[] {
  const letters = content.flatMap((node) =>
    node.type === 'text' ? [...node.text].map((letter) => lettered(letter, node.marks?.map((mark) => mark.type) ?? [])) : [],
  )
  return trimmed(letters)
}

const names: Record<string, string> = { strong: 'bold', emphasis: 'italic', delete: 'strike', inlineCode: 'code' }

function marksOf(node: { children: readonly PhrasingContent[] }, outer: string[] = []): string[] {
  const letters = node.children.flatMap((child): string[] => {
    const own = names[child.type] ? [...outer, names[child.type] ?? ''] : outer
    if (child.type === 'text' || child.type === 'inlineCode') return [...child.value].map((letter) => lettered(letter, own))
    return 'children' in child ? marksOf(child, own) : []
  })
  return outer.length === 0 ? trimmed(letters) : letters
}

const lettered = (letter: string, own: readonly string[]) => (/\s/u.test(letter) ? letter : [letter, ...own.toSorted()].join(' '))

function trimmed(letters: string[]): string[] {
  return letters.slice(0, letters.findLastIndex((letter) => letter !== ' ') + 1)
}

describe('Markdown / there and back: pasted into the editor, an essay as Markdown', () => {
  it('says all that it said, in its blocks', async () => {
    const pasted = plainTextToDocument(await make())
    const written = plainText(pasted)
    for (let number = 1; number <= 50; number++) {
      const mark = `kept${String(number).padStart(2, '0')}`
      if (plainText(essayToExport().body).includes(mark)) expect(written, mark).toContain(mark)
    }
    expect(written).not.toMatch(/\[\^\d\]|\*\*|\]\(|^\\/m)
    const types = pasted.content.map(({ type }) => type)
    for (const type of ['heading', 'bulletList', 'orderedList', 'blockquote', 'codeBlock', 'horizontalRule', 'table'])
      expect(types).toContain(type)
  })

  it('keeps emphasis beside Chinese punctuation, addresses with brackets and what only looks like Markdown', async () => {
    const text = (words: string, ...marks: Mark[]) => ({ type: 'text' as const, text: words, marks })
    const link = 'https://en.wikipedia.org/wiki/Tide_(sea)'
    const content: InlineNode[] = [
      text('重点。', { type: 'bold' }),
      text('这是 '),
      text(link, { type: 'link', attrs: { href: link } }),
      text('，详见 C:\\_notes\\*.txt ¯\\_(ツ)_/¯ [^1] 2*3*4 o_o'),
      { type: 'hardBreak' },
      text('1990. That was the year'),
    ]
    const body: DocumentNode = { type: 'doc', content: [{ type: 'paragraph', content }] }
    const source = await make({ ...essayToExport(), title: 'T', standfirst: '', body })
    const [, paragraph] = plainTextToDocument(source).content
    expect(plainText({ type: 'doc', content: [{ type: 'paragraph', content }] })).toBe(
      plainText({ type: 'doc', content: paragraph ? [paragraph] : [] }),
    )
    expect(paragraph).toMatchObject({
      type: 'paragraph',
      content: [
        { text: '重点。', marks: [{ type: 'bold' }] },
        {},
        { text: link, marks: [{ type: 'link', attrs: { href: link } }] },
        {},
        {},
        {},
      ],
    })
  })
})
