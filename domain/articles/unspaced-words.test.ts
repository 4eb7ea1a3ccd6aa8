import { expect, it } from 'vitest'
import { countWords } from './count-words'
import { pairsOfUnspaced, wordsOfUnspaced } from './unspaced-words'

it('gives the dictionary no more than it reads quickly, and loses no letter', () => {
  const run = '我昨天去了北京大学𠀋'.repeat(1_000)
  const found = [...wordsOfUnspaced(run)]
  expect(found.map(({ segment }) => segment).join('')).toBe(run)
  expect(Math.max(...found.map(({ input }) => input.length))).toBeLessThanOrEqual(501)
  expect(found.filter(({ segment }) => /[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/.test(segment))).toEqual([])
})

it('counts the words of a run without an end as it counts those of a sentence', () => {
  const sentence = '我昨天去了北京大学'
  // Where the run is cut, a word may be.
  expect(Math.abs(countWords(sentence.repeat(1_000)) - 1_000 * countWords(sentence))).toBeLessThanOrEqual(40)
})

it('takes two letters for a word where it may not look them up', () => {
  expect([...pairsOfUnspaced('我昨天去了')]).toEqual(['我昨', '天去', '了'])
  expect([...pairsOfUnspaced('一𠀋二三')]).toEqual(['一𠀋', '二三'])
})
