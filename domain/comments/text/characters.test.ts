import { describe, expect, it } from 'vitest'
import { commentEditSchema, commentMaxLength, memberCommentSchema } from '../schema'
import { countCharacters } from './characters'

const family = '👨‍👩‍👧‍👦'

describe('comments / characters', () => {
  it.each([
    ['', 0],
    ['Ani', 3],
    ['é', 1],
    [family, 1],
    ['🇦🇲🇫🇷', 2],
    ['Ани', 3],
  ])('%j has %i, as people see them', (text, count) => expect(countCharacters(text.normalize('NFD'))).toBe(count))

  it.each([
    ['plain letters', 'a'],
    ['letters with accents', 'e\u0301'],
    ['letters of two units', '𝒜'],
    ['three bytes each', '水'],
  ])('a text of %s is taken at the limit and refused one over', (_, character) => {
    for (const schema of [memberCommentSchema, commentEditSchema]) {
      expect(schema.safeParse({ text: character.repeat(commentMaxLength) }).success).toBe(true)
      expect(schema.safeParse({ text: character.repeat(commentMaxLength + 1) }).success).toBe(false)
    }
  })

  it('a text that heaps signs upon one letter without end is refused', () => {
    expect(memberCommentSchema.safeParse({ text: `a${'\u0301'.repeat(commentMaxLength * 4)}` }).success).toBe(false)
  })

  it.each([' \n\t', '\u200b\u200d', '\u00ad', '\ufeff', '\u3164', '\u115f\u1160', '\u2800', '\u2060 \u180e', '\ufe0f', '\u0301'])(
    'nothing that anybody would see is nothing: %j',
    (text) => expect(memberCommentSchema.safeParse({ text }).error?.issues[0]?.message).toBe('comments.writeSomething'),
  )

  it.each([
    '&nbsp;',
    '&#8203;',
    '&shy;&ZeroWidthSpace;',
    '> ',
    '-',
    '1. ',
    '```\n```',
    '[](https://a.example)',
    '[&nbsp;](https://a.example)',
    '> - &nbsp;',
  ])('marks of Markdown that draw nothing are nothing: %j', (text) => {
    for (const schema of [memberCommentSchema, commentEditSchema]) {
      expect(schema.safeParse({ text }).error?.issues[0]?.message).toBe('comments.writeSomething')
    }
  })

  it.each(['**', '#', '&amp;', '`.`', '> .', '- .', '<br>', '[.](https://a.example)', '![](https://a.example/a.png)', 'https://a.example'])(
    'marks that stand for themselves, or for something, are taken: %j',
    (text) => expect(memberCommentSchema.safeParse({ text }).success).toBe(true),
  )

  it.each(['.', '👍', family, '水', 'ա', '\u200fא'])('the shortest of comments is taken: %j', (text) => {
    expect(memberCommentSchema.safeParse({ text }).success).toBe(true)
  })
})
