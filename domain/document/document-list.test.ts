import { describe, expect, it } from 'vitest'
import { documentSchema, type ListNode } from './document'
import { markersOf } from './document-list'

const point = (words: string, value?: number | null) => ({
  type: 'listItem' as const,
  ...(value === undefined ? {} : { attrs: { value } }),
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text: words }] }],
})
const stored = (attrs: object, ...content: object[]) =>
  documentSchema.parse({ type: 'doc', content: [{ type: 'orderedList', attrs, content }] }).content[0] as ListNode

describe('document / ordered lists', () => {
  it('stores how a list counts, and nothing that is as usual', () => {
    expect(stored({ start: 3, type: 'a' }, point('one', 7)).attrs).toEqual({ start: 3, type: 'a' })
    const plain = stored({ start: 1, type: null }, point('one', null))
    expect(JSON.stringify(plain)).toBe(JSON.stringify({ type: 'orderedList', attrs: { start: 1 }, content: [point('one')] }))
  })

  it('refuses a kind of counting and a number that no page can show', () => {
    expect(() => stored({ type: 'hebrew' }, point('one'))).toThrow()
    expect(() => stored({}, point('one', -1))).toThrow()
  })

  it('says what stands before each point', () => {
    const of = (attrs: object, ...values: (number | undefined)[]) => markersOf(stored(attrs, ...values.map((value) => point('x', value))))
    expect(of({}, undefined, 7, undefined)).toEqual(['1.', '7.', '8.'])
    expect(of({ type: 'a', start: 26 }, undefined, undefined, 703)).toEqual(['z.', 'aa.', 'aaa.'])
    expect(of({ type: 'I', start: 4 }, undefined, 1999, 4000)).toEqual(['IV.', 'MCMXCIX.', '4000.'])
    expect(of({ type: 'i', start: 0 }, undefined, undefined)).toEqual(['0.', 'i.'])
  })
})
