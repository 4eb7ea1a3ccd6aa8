import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml'
import { describe, expect, it } from 'vitest'
import { type BlockNode, type DocumentNode, documentSchema, type Mark } from '@/domain/document/document'
import { nodesOf } from '@/domain/document/document-walk'
import { type Markup, writeMarkup, writeXml } from '@/platform/markup/markup'
import { essayToExport, exportContext, keptWords } from '../../factory'
import { labelsOf } from '../../labels'
import type { EssayToExport, ExportContext } from '../../types'
import type { HtmlProfile } from '../contract'
import { renderBlocks, renderNotes } from '../render-blocks'
import { epubProfile } from './epub'
import { feedProfile } from './feed'

interface Use {
  name: string
  profileOf: (essay: EssayToExport, context: ExportContext) => HtmlProfile
  write: (nodes: readonly Markup[]) => string
  elements: string[]
  attributes: string[]
}

const plain = ['p', 'h2', 'h3', 'ul', 'ol', 'li', 'blockquote', 'aside', 'hr', 'pre', 'code', 'strong', 'em', 'a', 'br']
const pictures = ['figure', 'figcaption', 'img']
const tables = ['table', 'caption', 'tbody', 'tr', 'th', 'td']

const uses: Use[] = [
  {
    name: 'feed',
    profileOf: ({ id, url, pictures }, { t }) => {
      const media = Object.fromEntries(Object.values(pictures).map((picture) => [picture.id, { ...picture, src: '/media/picture.png' }]))
      return feedProfile({ id, url, media, t })
    },
    write: writeMarkup,
    elements: [...plain, ...pictures, ...tables, 's', 'sup', 'small'],
    attributes: ['href', 'id', 'src', 'alt', 'width', 'height', 'start', 'type', 'value', 'dir'],
  },
  {
    name: 'EPUB',
    profileOf: (essay, context) =>
      epubProfile({
        essay,
        context,
        labels: labelsOf(essay, context.t),
        direction: 'ltr',
        pictures: new Map(Object.values(essay.pictures).map((one) => [one.id, { ...one, file: 'picture-1.png', bytes: Buffer.from('') }])),
        anchors: new Map(context.outline.headings.map(({ id }, index) => [id, `section-${index + 1}`])),
      }),
    write: writeXml,
    elements: [...plain, ...pictures, ...tables, 'del', 'span', 'section'],
    attributes: [
      ...['href', 'id', 'src', 'alt', 'start', 'type', 'value', 'dir', 'class', 'lang', 'xml:lang'],
      ...['role', 'aria-label', 'epub:type'],
    ],
  },
]

/** What a reader of one block looks for. A block that is added to the schema needs its line here, and a place in `everyNode`. */
const words: Record<BlockNode['type'], string> = {
  paragraph: '<p>kept01 note</p>',
  heading: 'kept12',
  pullQuote: 'kept23',
  codeBlock: 'kept29',
  horizontalRule: '<hr/>',
  figure: 'kept24',
  embed: 'kept42',
  table: 'kept44',
  bulletList: 'kept13',
  orderedList: 'kept14',
  blockquote: 'kept21',
  authorsNote: 'Author’s note · March 2026',
  sideBar: 'kept31',
}

const marks: Record<Mark['type'], string[]> = {
  link: ['<a href="https://example.org/rules?a=1&amp;b=2">kept07'],
  bold: ['<strong>kept03'],
  italic: ['<em>kept04'],
  strike: ['<s>kept05', '<del>kept05'],
  code: ['<code>kept06'],
}

function render({ profileOf, write }: Use, essay: EssayToExport, blocks: readonly BlockNode[] = essay.body.content) {
  const context = exportContext(essay)
  const rendering = { profile: profileOf(essay, context), outline: context.outline, cards: essay.cards, t: context.t }
  return { text: write(renderBlocks(blocks, rendering)), notes: write(renderNotes(rendering)) }
}

const elementsOf = (parent: XmlDocument | XmlElement): XmlElement[] =>
  parent.children.flatMap((child) => (child instanceof XmlElement ? [child, ...elementsOf(child)] : []))

const hostile = `</p><script>alert(1)</script><img src=x onerror="alert(1)">]]> & &lt;' "{{x}}`

function hostileEssay(): EssayToExport {
  const text = { type: 'text', text: hostile }
  const line = [
    text,
    { ...text, marks: [{ type: 'bold' }, { type: 'code' }] },
    { ...text, marks: [{ type: 'link', attrs: { href: `https://e.example/"><script>alert(1)</script>` } }] },
  ]
  const paragraph = { type: 'paragraph', content: [...line, { type: 'footnote', content: [text] }] }
  const content = [
    paragraph,
    { type: 'heading', attrs: { level: 2 }, content: line },
    { type: 'pullQuote', content: line },
    { type: 'codeBlock', attrs: { language: hostile.slice(0, 40) }, content: [text] },
    { type: 'figure', attrs: { mediaId: 'picture', alt: hostile, credit: hostile }, content: line },
    { type: 'embed', attrs: { url: 'https://e.example/%22%3E%3Cscript%3E', title: hostile }, content: line },
    { type: 'table', attrs: { caption: hostile }, content: [{ type: 'tableRow', content: [{ type: 'tableHeader', content: [text] }] }] },
    { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph] }] },
    { type: 'blockquote', content: [paragraph] },
    { type: 'authorsNote', content: [paragraph] },
    { type: 'sideBar', attrs: { title: hostile }, content: [paragraph] },
  ]
  return essayToExport({ body: documentSchema.parse({ type: 'doc', content }) as DocumentNode })
}

describe.each(uses)('exports / HTML for $name', (use) => {
  const essay = essayToExport()

  it.each(Object.entries(words))('renders a block of the kind %s', (type, word) => {
    const node = [...nodesOf(essay.body)].find((one): one is BlockNode => one.type === type)
    expect(render(use, essay, node ? [node] : []).text).toContain(word)
  })

  it.each(Object.entries(marks))('marks what is %s', (_, written) => {
    const { text } = render(use, essay)
    expect(written.filter((start) => text.includes(start))).toHaveLength(1)
  })

  it('loses no text, and sets the notes at the end, each once', () => {
    const { text, notes } = render(use, essay)
    expect(keptWords.filter((word) => !`${text}${notes}`.includes(word))).toEqual([])
    for (const note of ['kept09', 'kept20', 'kept27', 'kept34', 'kept40']) {
      expect(text, note).not.toContain(note)
      expect(notes.split(note), note).toHaveLength(2)
    }
  })

  it('leaves out what says nothing', () => {
    const empty: BlockNode[] = [
      { type: 'paragraph' },
      { type: 'heading', attrs: { level: 2 } },
      { type: 'pullQuote' },
      { type: 'blockquote', content: [{ type: 'paragraph' }] },
      { type: 'figure', attrs: { mediaId: 'gone', alt: 'unseen', credit: 'nobody', width: 'text' } },
    ]
    expect(render(use, essay, empty).text.trim()).toBe('')
  })

  it('writes known elements and attributes alone, each link whole, whatever was typed', () => {
    for (const one of [essay, hostileEssay()]) {
      const { text, notes } = render(use, one)
      const found = elementsOf(parseXml(`<root>${text}${notes}</root>`)).slice(1)
      expect(found.length).toBeGreaterThan(20)
      expect([...new Set(found.map(({ name }) => name))].filter((name) => !use.elements.includes(name))).toEqual([])
      const attributes = new Set(found.flatMap((element) => Object.keys(element.attributes)))
      expect([...attributes].filter((name) => !use.attributes.includes(name))).toEqual([])
      const links = found.flatMap(({ attributes: { href } }) => (href === undefined ? [] : [href]))
      expect(links.filter((href) => !/^(https:\/\/[^"<>\s]+|#[\w-]+)$/.test(href))).toEqual([])
    }
  })

  it('keeps what was typed as text, whatever it looks like', () => {
    const { text, notes } = render(use, hostileEssay())
    const read = parseXml(`<root>${text}${notes}</root>`).text
    // Each line three times, each paragraph a note: in the paragraph, heading, quotation, picture, embed, list, quotation, note, side bar.
    expect(read.split(hostile).length - 1).toBeGreaterThanOrEqual(9 * 3 + 5)
    expect(elementsOf(parseXml(`<root>${text}</root>`)).find(({ name }) => name === 'img')?.attributes.alt).toBe(hostile)
  })
})
