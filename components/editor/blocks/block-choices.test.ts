import { describe, expect, it } from 'vitest'
import { blockChoices, findBlockChoices } from './block-choices'

describe('the menu of blocks', () => {
  it('offers every block while nothing was asked for', () => {
    expect(findBlockChoices('')).toEqual(blockChoices)
  })

  it('finds a block by part of its name, by another word for it, and with or without its apostrophe', () => {
    const first = (query: string) => findBlockChoices(query)[0]?.id
    expect(first('pull')).toBe('pull-quote')
    expect(first('Image')).toBe('picture')
    expect(first("author's")).toBe('authors-note')
    expect(first('authors note')).toBe('authors-note')
    expect(first('h3')).toBe('heading-3')
  })

  it('offers nothing for a word that names no block', () => {
    expect(findBlockChoices('carousel')).toEqual([])
  })
})
