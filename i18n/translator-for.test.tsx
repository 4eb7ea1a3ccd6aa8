import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { matchLocale } from './match-locale'
import { asMessage, inTurn, message } from './message'
import { translateMessage } from './translate-message'
import { translatorFor } from './translator-for'

describe('messages / translator', () => {
  it('translates into the language that was asked for, with its plurals', () => {
    const russian = translatorFor('ru')
    expect([1, 2, 5, 21, 1_000].map((count) => russian('site.comments', { count }).replace(/\s/g, ' '))).toEqual([
      '1 комментарий',
      '2 комментария',
      '5 комментариев',
      '21 комментарий',
      '1 000 комментариев',
    ])
    expect(translatorFor('ar')('site.comments', { count: 2 })).toBe('تعليقان')
  })

  it('takes the nearest language of ours, and English for the others', () => {
    expect([matchLocale('de-AT'), matchLocale('pt-BR'), matchLocale('HY'), matchLocale('')]).toEqual(['de', 'en', 'hy', 'en'])
    expect(translatorFor('de-AT')('site.archive')).toBe('Archiv')
  })

  it('carries the tag of the language its messages are really in', () => {
    expect([translatorFor('de-AT').lang, translatorFor('de-AT').locale]).toEqual(['de-AT', 'de-AT'])
    expect([translatorFor('pt').lang, translatorFor('pt').locale]).toEqual(['en', 'en-GB'])
    expect(translatorFor('en').locale).toBe('en-GB')
    expect(translatorFor('en-US').locale).toBe('en-US')
  })

  it('is made once for each tag', () => {
    expect(translatorFor('fr')).toBe(translatorFor('fr'))
  })

  it('makes elements of the tags of a message, or strings', () => {
    const t = translatorFor('en')
    const rich = t.rich('site.isItYours', { link: (chunks) => <a href="/sign-in">{chunks}</a> })
    expect(renderToStaticMarkup(rich)).toBe('Is this publication yours? <a href="/sign-in">Sign in and write</a>')
    expect(t.markup('site.isItYours', { link: (chunks) => `*${chunks}*` })).toBe('Is this publication yours? *Sign in and write*')
  })

  it('is asked with what a message needs, or not at all', () => {
    const t = translatorFor('en')
    // @ts-expect-error a message without its value
    expect(() => t('site.pageOf')).toThrow()
    // @ts-expect-error no such message
    expect(t('site.nowhere')).toBe('site.nowhere')
    // @ts-expect-error a message with a tag is no plain text
    expect(() => t('site.isItYours')).toThrow()
    // @ts-expect-error a message without its tag
    expect(() => t.rich('site.isItYours', {})).toThrow()
  })
})

describe('messages / by their keys', () => {
  it('are translated into the language of whoever is answered', () => {
    const text = message('site.pageOf', { page: 2, pages: 1_000 })
    expect(translateMessage(translatorFor('en'), text)).toBe('Page 2 of 1,000')
    expect(translateMessage(translatorFor('de'), text)).toBe('Seite 2 von 1.000')
    expect(translateMessage(translatorFor('fr'), message('site.archive'))).toBe('Archives')
  })

  it('may stand one after another, whatever their values hold', () => {
    const text = inTurn(message('errors.sameLanguage', { language: 'a\nb' }), message('document.inBlock', { block: 2 }))
    expect(translateMessage(translatorFor('en'), text)).toMatch(/^Two of them would be in a\nb\. .*\. \(Block 2\.\)$/s)
  })

  it('are what is left of a refusal that is none of them', () => {
    expect(asMessage(message('form.atMost', { most: 2 }))).toBe(message('form.atMost', { most: 2 }))
    for (const text of ['Invalid input: expected string', 'form.needed, or so', '']) expect(asMessage(text)).toBe(message('form.cannotBe'))
  })

  it('leave any other text as it is', () => {
    for (const text of [
      'Something went wrong.',
      'example.com',
      'site.nowhere',
      'constructor.name',
      'site.pageOf {broken',
      'site.pageOf {"page":2}',
    ]) {
      expect(translateMessage(translatorFor('ru'), text)).toBe(text)
    }
  })

  it('are asked with what they need', () => {
    // @ts-expect-error a message without its value
    expect(message('site.pageOf')).toBe('site.pageOf')
  })
})
