import { describe, expect, it } from 'vitest'
import { readQuery } from '../read-query'
import { passageOf } from './passage'

const shown = (texts: string[], asked: string) =>
  passageOf(texts, readQuery(asked).words)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

const before = 'Nothing is said here of the matter that somebody is looking for today. '
const long = before.repeat(8)

describe('a passage', () => {
  it('is the whole of a short text', () => expect(shown(['The ferry waits.'], 'ferry')).toBe('The [ferry] waits.'))

  it('begins with the sentence, where one begins nearby', () => {
    expect(shown([`${long}The ferry that leaves when it is full. ${long}`], 'leaves')).toMatch(
      /^The ferry that \[leaves\] when it is full\. .* …$/,
    )
  })

  it('begins with a word, where the sentence is long', () => {
    expect(shown([`${'and so on '.repeat(40)}until the ferry ${'and so forth '.repeat(40)}`], 'ferry')).toMatch(
      /^… (so|and|on) .*\[ferry\].* …$/,
    )
  })

  it('is where most of the words stand together, not where the first of them does', () => {
    const texts = ['A ferry.', `${long}A ferry, and a list that a woman keeps.`, 'A list.']
    expect(shown(texts, 'list ferry woman')).toContain('A [ferry], and a [list] that a [woman] keeps.')
  })

  it('is the beginning of the text where only the title says it', () => {
    expect(shown([long], 'ferry')).toMatch(/^Nothing is said here .* …$/)
    expect(shown([''], 'ferry')).toBe('')
  })

  it('marks pairs of characters that touch as one', () => {
    expect(shown(['他在北京大学生活。'], '北京大学')).toBe('他在[北京大学]生活。')
  })

  it('is never cut inside a character', () => {
    const family = '👩‍👩‍👧‍👦'
    const text = `${family.repeat(40)}海${family.repeat(40)}`
    const passage = shown([text], '海')
    expect(passage).toMatch(/^… .*\[海\].* …$/su)
    expect(passage.replaceAll(family, '')).toBe('… [海] …')
    const thai = 'ที่นี่'.repeat(60)
    expect(shown([thai], 'ที่').startsWith('ที่') || shown([thai], 'ที่').startsWith('[ที่')).toBe(true)
  })

  it('of a text as long as a library is its beginning: nobody waits until all of it is looked through', () => {
    const library = [...Array(4_000).fill(before.repeat(5)), 'The ferry waits.']
    expect(shown(library, 'ferry')).toMatch(/^Nothing is said here .* …$/)
  })
})
