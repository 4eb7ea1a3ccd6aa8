/**
 * npm run bench -- texts: what the longest texts cost that an author may paste, save or look up, in milliseconds of processor time,
 * and how that grows with twice the text: 2 where each word is looked at once, 4 where each is held against every other.
 */
import { documentSchema } from '@/domain/document/document'
import { plainTextToDocument } from '@/domain/document/paste/plain-text-to-document'
import { anchorPassage, searchedText } from '@/domain/passages/anchor/anchor-passage'
import { selectorAt } from '@/domain/passages/locate-passage'
import { readQuery } from '@/domain/search/read-query'
import { passageOf } from '@/domain/search/text/passage'
import { cpuMs } from '../cpu-ms'
import { paragraphs } from '../passages/essay'

interface Work {
  what: string
  goalMs: number
  size: number
  /** The work on a text of this size. */
  at: (size: number) => () => unknown
}

const section = '## Head\n\nWords with [a link](https://a.example) and a note[^1].\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n'
const words = 'the drivers carried tulip bulbs and a dismantled carousel '
const unlike = 'Nothing is said here of the matter that somebody is looking for today. '.repeat(5)

const works: Work[] = [
  {
    what: 'plain text pasted, lines',
    goalMs: 2_000,
    size: 10_000,
    at: (size) => {
      const text = Array.from({ length: size }, (_, n) => (n % 50 === 0 ? 'SIDE BAR: x' : 'Words **and** more * words ** again')).join('\n')
      return () => plainTextToDocument(text)
    },
  },
  {
    what: 'Markdown pasted, sections',
    goalMs: 2_000,
    size: 500,
    at: (size) => {
      const text = `${section.repeat(size)}[^1]: A note.`
      return () => plainTextToDocument(text)
    },
  },
  {
    what: 'document checked, paragraphs of 72 words',
    goalMs: 1_000,
    size: 750,
    at: (size) => {
      const nodes = Array.from({ length: 8 }, (_, n) => ({ type: 'text', text: words, ...(n % 2 ? { marks: [{ type: 'italic' }] } : {}) }))
      const document = { type: 'doc', content: Array.from({ length: size }, () => ({ type: 'paragraph', content: nodes })) }
      return () => documentSchema.parse(document)
    },
  },
  {
    what: 'passage looked for in vain, paragraphs',
    goalMs: 1_000,
    size: 4_000,
    at: (size) => {
      const texts = Array(size).fill(unlike)
      return () => passageOf(texts, readQuery('ferry').words)
    },
  },
  {
    what: 'passages found again in 10,000 words of which every other paragraph was edited',
    goalMs: 2_000,
    size: 100,
    at: (size) => {
      const before = searchedText(paragraphs(() => true).join(' '))
      const after = searchedText(paragraphs((at) => at % 2 === 0).join(' '))
      const step = Math.floor((before.text.length - 200) / size)
      const sought = Array.from({ length: size }, (_, n) => selectorAt(before, { start: n * step, end: n * step + 60 }))
      return () => sought.map((selector) => anchorPassage(after, selector, before))
    },
  },
]

for (const { what, goalMs, size, at } of works) {
  const [once, twice] = [best(at(size)), best(at(size * 2))]
  console.log(`${what}: ${size} in ${once.toFixed(0)} ms (goal: ${goalMs}), twice as many in ${(twice / once).toFixed(1)} times that`)
}

function best(work: () => unknown): number {
  return Math.min(...Array.from({ length: 5 }, () => cpuMs(work)))
}
