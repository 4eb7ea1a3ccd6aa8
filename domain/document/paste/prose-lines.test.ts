import { describe, expect, it } from 'vitest'
import { proseLines } from './prose-lines'

const said = (text: string) => proseLines(text).filter((line) => line !== '')

describe('paste / plain text / verse: a stanza is one paragraph with its line ends', () => {
  const stanzas = [
    'The ferry leaves when it is full,\nand nobody has counted',
    'The list is kept by Anahit\nin a book with a green back,\nthe fourth of its kind.',
  ]
  it('in a poem of several stanzas', () => expect(said(stanzas.join('\n\n'))).toEqual(stanzas))

  it('quoted in prose of a line a paragraph', () => {
    const prose = 'He read it aloud on the quay, twice, and nobody laughed, though it was that kind of evening and that kind of crowd.'
    expect(said(`${prose}\n\n${stanzas[1]}\n\n${prose}`)).toEqual([prose, stanzas[1], prose])
  })

  it('alone', () => expect(said(stanzas[0] ?? '')).toEqual([stanzas[0]]))
})

describe('paste / plain text / hard-wrapped: lines that a program has wrapped are one paragraph', () => {
  const wrapped = (text: string, width: number) =>
    text.split(' ').reduce((made, word) => {
      const last = made.slice(made.lastIndexOf('\n') + 1)
      return made === '' ? word : `${made}${last.length + 1 + word.length > width ? '\n' : ' '}${word}`
    }, '')
  const one =
    'The dough was left on the sill in October, in another kitchen, and nobody had touched it when the second of the two trains came in. I had the key. I had it from my aunt, who had it from the sea.'
  const two =
    'What I did not have was the time. A loaf that is to be eaten by nine must be begun by four, and it was five already; the stove, moreover, was cold, and the wood was at the neighbour’s, who was away.'

  it.each([60, 72, 80])('at %i columns', (width) => {
    expect(said(`${wrapped(one, width)}\n\n${wrapped(two, width)}`)).toEqual([one, two])
  })

  it('with a stanza between, which keeps its lines', () => {
    const verse = 'Bread, said the baker,\nbread and no news.'
    expect(said(`${wrapped(one, 72)}\n\n${verse}\n\n${wrapped(two, 72)}`)).toEqual([one, verse, two])
  })

  it('in a side bar and in an author’s note too', () => {
    expect(said(`${wrapped(`SIDE BAR: ${one}`, 72)}\n\n${wrapped(two, 72)}`)).toEqual([`SIDE BAR: ${one}`, two])
    expect(said(`*****\n${wrapped(`Author’s note: ${one}`, 72)}\n*****\n\n${wrapped(two, 72)}`)).toEqual([
      '*****',
      `Author’s note: ${one}`,
      '*****',
      two,
    ])
  })

  it('in Chinese without spaces between', () => {
    const line = '我们在桥上等待，看着河水慢慢地流过，想起了那些已经离开这个地方的人，还有他们留下的话语和那一个冬天'
    expect(said(`${line}\n${line}\n${line}\n他们走了\n\n第二段也是这样`)).toEqual([`${line}${line}${line}他们走了`, '第二段也是这样'])
  })
})

describe('paste / plain text / a line a paragraph stays as it is', () => {
  it.each([
    ['One.\nTwo.\n\nThree.\nFour.'],
    ['“Who is it?”\n“Nobody.”\n\n“Then come in.”\n“I am in.”'],
    ['Apples\nPears\nPlums'],
    [
      `${'A sentence of some length that is its own paragraph, and ends. '.repeat(3)}\n${'Another one of another length, which ends as well. '.repeat(2)}`,
    ],
    [
      'It was a cold day in the harbour of the town and nothing moved.\nThen, at the end of the mole, something did, and we all saw it.\nIt was the ferry.',
    ],
  ])('%s', (text) => expect(said(text)).toEqual(text.split(/\n+/).map((line) => line.trim())))
})
