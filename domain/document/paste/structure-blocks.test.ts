import { describe, expect, it } from 'vitest'
import { type BlockNode, documentSchema, type Mark } from '../document'
import { plainText } from '../document-text'
import { afterTheEnd } from './after-the-end'
import { structureBlocks } from './structure-blocks'

const marked = (text: string, ...types: ('bold' | 'italic')[]) => ({
  type: 'text' as const,
  text,
  marks: types.map((type): Mark => ({ type })),
})
const line = (...parts: (string | ReturnType<typeof marked>)[]): BlockNode => ({
  type: 'paragraph',
  content: parts.map((part) => (typeof part === 'string' ? { type: 'text', text: part } : part)),
})

/** Type and words of each block that is made. */
function outline(...blocks: BlockNode[]): string[] {
  const content = structureBlocks(blocks)
  expect(documentSchema.parse({ type: 'doc', content }).content).toHaveLength(content.length)
  return content.map(
    (block) =>
      `${block.type}: ${plainText({ type: 'doc', content: [block] })
        .replace(/\n+/g, ' / ')
        .trim()}`,
  )
}

describe('formatted text that was pasted', () => {
  it('has an author’s note between rows, wherever its bold begins', () => {
    expect(outline(line('********'), line(marked('Author’s Note: Written long ago.', 'bold')), line('*******'), line('Text.'))).toEqual([
      'authorsNote: Written long ago.',
      'paragraph: Text.',
    ])
    expect(outline(line(marked('Author’s Note', 'bold'), ' (March 2026): ', marked('long', 'italic'), ' ago.'))).toEqual([
      'authorsNote: long ago.',
    ])
    expect(
      outline({ type: 'horizontalRule' }, line('Author’s note: One.'), line('Two.'), { type: 'horizontalRule' }, line('Text.')),
    ).toEqual(['authorsNote: One. / Two.', 'paragraph: Text.'])
  })

  it('keeps what is emphasised in a note, and its date', () => {
    const [note] = structureBlocks([line(marked('Author’s Note', 'bold'), ' (March 2026): ', marked('long', 'italic'), ' ago.')])
    expect(note).toEqual({
      type: 'authorsNote',
      attrs: { date: '2026-03' },
      content: [{ type: 'paragraph', content: [marked('long', 'italic'), { type: 'text', text: ' ago.' }] }],
    })
  })

  it('has side bars, with a label of its own line or before the words', () => {
    expect(outline(line(marked('SIDE BAR:', 'bold'), ' In my village.'), line('Text.'), line('Sidebar:'), line('Two.'))).toEqual([
      'sideBar: In my village.',
      'paragraph: Text.',
      'sideBar: Two.',
    ])
  })

  it('does not swallow the essay into a note that is never closed, nor what is no paragraph', () => {
    const heading: BlockNode = { type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Part' }] }
    expect(outline(line('******'), line('Author’s Note: One.'), line('Text.'), heading, line('******'), line('More.'))).toEqual([
      'authorsNote: One.',
      'paragraph: Text.',
      'heading: Part',
      'paragraph: More.',
    ])
  })

  it('loses THE END and no sentence that ends so', () => {
    expect(outline(line('One.'), line(marked('THE END', 'bold')), line('This is the end.'))).toEqual([
      'paragraph: One.',
      'paragraph: This is the end.',
    ])
  })

  it('is the same, block for block, where no line says what it is', () => {
    const blocks = [line('One.'), line('A side bar: like this one.'), line('Two.')]
    expect(structureBlocks(blocks)).toEqual(blocks)
  })
})

describe('what stands after THE END', () => {
  it('is found, line by line', () => {
    expect(afterTheEnd('One.\nTHE END\n\nDear reader, tip me.\n Thanks. \n')).toEqual(['Dear reader, tip me.', 'Thanks.'])
    expect(afterTheEnd('One.\nTHE END\n')).toEqual([])
    expect(afterTheEnd('One.\nTwo.')).toEqual([])
  })
})
