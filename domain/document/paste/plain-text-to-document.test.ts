import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentSchema } from '../document'
import { plainText } from '../document-text'
import { inlineText, nodesOf } from '../document-walk'
import { plainTextToDocument } from './plain-text-to-document'

/** The tree in shorthand: type and words of each block. */
function outline(text: string): string[] {
  const document = plainTextToDocument(text)
  expect(documentSchema.parse(document)).toEqual(document)
  return document.content.map((block) => {
    const words = [...nodesOf(block)].flatMap((node) => (node.type === 'paragraph' ? inlineText(node.content) : [])).join(' / ')
    return `${block.type}: ${words}`
  })
}

describe('plain text as an essay', () => {
  it('is a paragraph a line, whatever the line ends and blank lines', () => {
    expect(outline('One.\nTwo.\r\n\r\n \t \r\nThree.\u2028Four.\n\n')).toEqual([
      'paragraph: One.',
      'paragraph: Two.',
      'paragraph: Three.',
      'paragraph: Four.',
    ])
  })

  it('is one empty paragraph if there is nothing', () => {
    expect(plainTextToDocument(' \n***\n')).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] })
  })

  it('has an author’s note between rows of asterisks, and the rows are gone', () => {
    expect(outline('************\n**Author’s Note: Written long ago.**\n**********\nText.')).toEqual([
      'authorsNote: Written long ago.',
      'paragraph: Text.',
    ])
    expect(outline("***\nAuthor's note: One.\nTwo.\n***\nText.")).toEqual(['authorsNote: One. / Two.', 'paragraph: Text.'])
    expect(outline('**AUTHOR’S NOTE:** One.\nText.')).toEqual(['authorsNote: One.', 'paragraph: Text.'])
    expect(outline('******\n**Author’s Note: One.\nTwo.**\n******')).toEqual(['authorsNote: One. / Two.'])
    expect(outline('Author’s note:\n\nOne.\nText.')).toEqual(['authorsNote: One.', 'paragraph: Text.'])
  })

  it('does not swallow the essay into a note that is never closed', () => {
    expect(outline('******\nAuthor’s Note: One.\nText.\nMore.')).toEqual(['authorsNote: One.', 'paragraph: Text.', 'paragraph: More.'])
  })

  it('dates a note only by what its label says, not by when the essay was written', () => {
    const dates = [
      'Author’s Note: originally written in October 2022.',
      'Author’s Note (March 2026): x.',
      'Author’s note · 4 March 2026: x.',
    ].map((text) => plainTextToDocument(text).content[0])
    expect(dates.map((note) => note?.type === 'authorsNote' && note.attrs.date)).toEqual(['', '2026-03', '2026-03-04'])
  })

  it('has side bars', () => {
    expect(outline('SIDE BAR: In my village.\nText.\nSidebar: Two.\n**Side-bar:** Three.\nSIDE BAR:\nFour.')).toEqual([
      'sideBar: In my village.',
      'paragraph: Text.',
      'sideBar: Two.',
      'sideBar: Three.',
      'sideBar: Four.',
    ])
    expect(outline('A side bar: like this one, stays.')).toEqual(['paragraph: A side bar: like this one, stays.'])
  })

  it('drops THE END, which the page draws, and no sentence that ends so', () => {
    expect(outline('One.\nTHE END\n~ The End ~\nThis is the end.')).toEqual(['paragraph: One.', 'paragraph: This is the end.'])
  })

  it('keeps three asterisks between paragraphs as a divider, but none at the edges', () => {
    expect(outline('***\nOne.\n* * *\n***\nTwo.\n---')).toEqual(['paragraph: One.', 'horizontalRule: ', 'paragraph: Two.'])
  })

  it('reads bold, italic and addresses, and leaves stray asterisks alone', () => {
    const [block] = plainTextToDocument('A **bold *and* word**, *it*, see https://example.org/a_(b). 2 * 3 * 4 **x').content
    expect(block).toEqual({
      type: 'paragraph',
      content: [
        { type: 'text', text: 'A ' },
        { type: 'text', text: 'bold ', marks: [{ type: 'bold' }] },
        { type: 'text', text: 'and', marks: [{ type: 'bold' }, { type: 'italic' }] },
        { type: 'text', text: ' word', marks: [{ type: 'bold' }] },
        { type: 'text', text: ', ' },
        { type: 'text', text: 'it', marks: [{ type: 'italic' }] },
        { type: 'text', text: ', see ' },
        { type: 'text', text: 'https://example.org/a_(b)', marks: [{ type: 'link', attrs: { href: 'https://example.org/a_(b)' } }] },
        { type: 'text', text: '. 2 * 3 * 4 **x' },
      ],
    })
  })

  it('reads a long text whole', () => {
    const text = Array.from({ length: 10_000 }, (_, n) => (n % 50 === 0 ? 'SIDE BAR: x' : 'Words **and** more * words ** again')).join('\n')
    const { content } = plainTextToDocument(text)
    expect(content).toHaveLength(10_000)
    expect(content.filter(({ type }) => type === 'sideBar')).toHaveLength(200)
  })
})

const essay = new URL('../../../../shared/real-input/essay.txt', import.meta.url)

it.skipIf(!existsSync(essay))('a real essay keeps its words, its note and its two side bars', () => {
  const text = readFileSync(essay, 'utf8')
  const document = plainTextToDocument(text)
  expect(documentSchema.safeParse(document).success).toBe(true)
  expect(document.content.map(({ type }) => type).filter((type) => type !== 'paragraph')).toEqual(['authorsNote', 'sideBar', 'sideBar'])
  expect(document.content[0]?.type).toBe('authorsNote')
  const words = plainText(document)
  expect(words).not.toMatch(/\*|SIDE BAR|THE END|Author’s Note/)
  const kept = text
    .replace(/\*+|SIDE BAR:|THE END|Author’s Note:/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  expect(words.replace(/\s+/g, ' ')).toBe(kept)
})
