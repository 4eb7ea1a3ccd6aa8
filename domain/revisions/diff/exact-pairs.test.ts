import { describe, expect, it } from 'vitest'
import { exactPairs } from './exact-pairs'
import type { Line } from './lines-of'

const lines = (keys: readonly string[]): Line[] => keys.map((key) => ({ kind: 'paragraph', place: 'text', content: [], key }))
const found = (before: string, after: string) =>
  exactPairs(lines(before.split(' ')), lines(after.split(' '))).map(([past, present]) => `${past}-${present}`)

describe('the lines that stand as they were', () => {
  it('are found around what was added, taken out and moved', () => {
    expect(found('a b c d', 'a x b d')).toEqual(['0-0', '1-2', '3-3'])
    expect(found('s a b c', 'a b c s')).toEqual(['1-0', '2-1', '3-2'])
    expect(found('a b', 'c d')).toEqual([])
  })

  it('are found though they repeat, like the refrain of a song', () => {
    expect(found('a r b r c r', 'a r x r c r')).toEqual(['0-0', '1-1', '3-3', '4-4', '5-5'])
    expect(found('1 r x r 2 r y r 3', '1 r r z 2 r y r 3')).toEqual(['0-0', '1-1', '3-2', '4-4', '5-5', '6-6', '7-7', '8-8'])
  })

  it('are found also where thousands were changed', () => {
    const before = Array.from({ length: 20_000 }, (_, at) => `line ${at}`)
    const after = before.map((line, at) => (at % 2 ? line : `${line}, written anew`))
    expect(exactPairs(lines(before), lines(after))).toHaveLength(10_000)
  })
})
