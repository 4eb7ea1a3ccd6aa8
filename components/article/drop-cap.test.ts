import { describe, expect, it } from 'vitest'
import type { DocumentNode } from '@/domain/document/document'
import { hasTail, suitsDropCap } from './drop-cap'

const beginning = (text: string): DocumentNode => ({
  type: 'doc',
  content: [{ type: 'paragraph' }, { type: 'paragraph', content: [{ type: 'text', text }] }],
})
const long = 'The list is kept in a school exercise book with a squirrel on the cover. '.repeat(3)

describe('a drop cap', () => {
  it('stands at the head of a paragraph that is long enough to stand beside it', () => {
    expect(suitsDropCap(beginning(long), 'en')).toBe(true)
    expect(suitsDropCap(beginning('It rained.'), 'en')).toBe(false)
    expect(suitsDropCap({ type: 'doc', content: [] }, 'en')).toBe(false)
  })

  it('takes a quotation mark along, but no figure', () => {
    expect(suitsDropCap(beginning(`“${long}”`), 'en')).toBe(true)
    expect(suitsDropCap(beginning(`1998. ${long}`), 'en')).toBe(false)
  })

  it('is known to have a tail, of the letter or of what hangs from it', () => {
    for (const tailed of ['Questions', '“Questions', 'Julian', 'Çok', 'Ļoti', 'Дом', 'Ңыз'])
      expect(hasTail(beginning(tailed)), tailed).toBe(true)
    for (const plain of ['The list', 'Über', 'Élan', 'Йод', 'Ёж', 'Ցուցակ']) expect(hasTail(beginning(plain)), plain).toBe(false)
  })

  it('is left out where letters are joined, and where the language is unknown', () => {
    expect(suitsDropCap(beginning('القائمة '.repeat(30)), 'ar')).toBe(false)
    expect(suitsDropCap(beginning('Ցուցակը '.repeat(30)), 'hy')).toBe(true)
    expect(suitsDropCap(beginning(long), 'no such language')).toBe(false)
  })
})
