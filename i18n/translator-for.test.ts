import { describe, expect, it } from 'vitest'
import { matchLanguage } from './match-locale'
import { told } from './message'
import { sayIn } from './translate-message'
import { wordsOf } from './translator-for'

describe('the words of a language', () => {
  it('are in the language that was asked for, with its plurals', () => {
    const russian = wordsOf('ru')
    expect([1, 2, 5, 21, 1_000].map((count) => russian('site.comments', { count }).replace(/\s/g, ' '))).toEqual([
      '1 комментарий',
      '2 комментария',
      '5 комментариев',
      '21 комментарий',
      '1 000 комментариев',
    ])
    expect(wordsOf('ar')('site.comments', { count: 2 })).toBe('تعليقان')
  })

  it('are those of the nearest language of ours, and English for the others', () => {
    expect([matchLanguage('de-AT'), matchLanguage('pt-BR'), matchLanguage('HY'), matchLanguage('')]).toEqual(['de', 'en', 'hy', 'en'])
    expect(wordsOf('de-AT')('site.archive')).toBe('Archiv')
  })

  it('carry the tag of the language they are really in', () => {
    expect([wordsOf('de-AT').tag, wordsOf('de-AT').locale]).toEqual(['de-AT', 'de-AT'])
    expect([wordsOf('pt').tag, wordsOf('pt').locale]).toEqual(['en', 'en-GB'])
    expect(wordsOf('en').locale).toBe('en-GB')
    expect(wordsOf('en-US').locale).toBe('en-US')
  })

  it('are made once for each tag', () => {
    expect(wordsOf('fr')).toBe(wordsOf('fr'))
  })

  it('give the passages of a message to whoever makes a page of them', () => {
    expect(wordsOf('en').parts('site.isItYours', { link: (passage) => ({ passage }) })).toEqual([
      'Is this publication yours? ',
      { passage: ['Sign in and write'] },
    ])
  })

  it('are asked with what they need, or not at all', () => {
    const words = wordsOf('en')
    // @ts-expect-error a message without its value
    expect(() => words('site.pageOf')).toThrow()
    // @ts-expect-error no such message
    expect(words('site.nowhere')).toBe('site.nowhere')
    // @ts-expect-error a message with a passage is no plain text
    expect(() => words('site.isItYours')).toThrow()
  })
})

describe('a sentence that was told', () => {
  it('is said in the language of whoever is answered', () => {
    const sentence = told('site.pageOf', { page: 2, pages: 1_000 })
    expect(sayIn(wordsOf('en'), sentence)).toBe('Page 2 of 1,000')
    expect(sayIn(wordsOf('de'), sentence)).toBe('Seite 2 von 1.000')
    expect(sayIn(wordsOf('fr'), told('site.archive'))).toBe('Archives')
  })

  it('is left as it is when it is a sentence already', () => {
    for (const text of ['Something went wrong.', 'example.com', 'site.nowhere', 'constructor.name', 'site.pageOf {broken']) {
      expect(sayIn(wordsOf('ru'), text)).toBe(text)
    }
  })
})
