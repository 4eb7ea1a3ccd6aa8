import { describe, expect, it } from 'vitest'
import { everyNode } from '@/domain/exports/factory'
import { articleTexts } from '@/domain/search/text/article-texts'
import type { BlockNode, DocumentNode } from './document'
import { plainText } from './document-text'

// Does not compile while a block is missing.
const blockTypes: Record<BlockNode['type'], true> = {
  paragraph: true,
  heading: true,
  pullQuote: true,
  codeBlock: true,
  horizontalRule: true,
  figure: true,
  embed: true,
  table: true,
  bulletList: true,
  orderedList: true,
  blockquote: true,
  authorsNote: true,
  sideBar: true,
}

/** What is written in a block, but for addresses and the like. */
const wordsIn = (block: BlockNode) =>
  [...JSON.stringify(block).matchAll(/"text":"([^"]*)"/g)].flatMap(([, text = '']) => text.match(/kept\d\d/g) ?? [])

describe('document / blocks', () => {
  it('all stand in the essay that the export formats are tried with', () => {
    const held = new Set<string>(everyNode.content.map(({ type }) => type))
    expect(Object.keys(blockTypes).filter((type) => !held.has(type))).toEqual([])
  })

  it.each(everyNode.content.map((block) => [block.type, block] as const))(
    'are read by search, and their words counted: %s',
    (_type, block) => {
      const document: DocumentNode = { type: 'doc', content: [block] }
      const found = articleTexts(document).map(({ text }) => text)
      for (const word of wordsIn(block)) {
        expect(found.join('\n')).toContain(word)
        expect(plainText(document)).toContain(word)
      }
    },
  )
})
