import { describe, expect, it } from 'vitest'
import { cutWords } from './cut-words'
import { foldWord } from './fold-word'

const tokensOf = (text: string) => [...cutWords(text)].map(({ token }) => token)

describe('the spelling of a word', () => {
  it.each([
    ['Café', 'cafe'],
    ['Straße', 'strasse'],
    ['ŁÓDŹ', 'lodz'],
    ['İstanbul', 'istanbul'],
    ['ISTANBUL', 'istanbul'],
    ['Ångström', 'angstrom'],
    ['ﬁne', 'fine'],
    ['Ｆｅｒｒｙ', 'ferry'],
    ['ёлка', 'елка'],
    ['ЁЛКА', 'елка'],
    ['чу́дный', 'чудный'],
    ['Ὀδυσσεύς', 'οδυσσευσ'],
    ['ΟΔΥΣΣΕΥΣ', 'οδυσσευσ'],
    ['Երևան', foldWord('ԵՐԵՒԱՆ')],
    ['ինչո՞ւ', 'ինչու'],
    ['Շո՛ւտ', 'շուտ'],
    ['مُحَمَّد', 'محمد'],
    ['الإسلام', 'الاسلام'],
    ['مدرسة', 'مدرسه'],
    ['فارسی', 'فارسي'],
    ['کتاب', 'كتاب'],
    ['عـــربي', 'عربي'],
    ['שָׁלוֹם', 'שלום'],
    ['٢٠٢٥', '2025'],
    ['۲۰۲۵', '2025'],
    ['co\u00ADoperate', 'cooperate'],
    ['ガ', 'ガ'],
    ['ｶﾞ', 'ガ'],
    ['हिन्दी', 'हिन्दी'],
  ])('%s is %s', (written, spelled) => expect(foldWord(written)).toBe(spelled))

  it('keeps й and ў apart from и and у: they are letters', () => {
    expect(foldWord('Й')).toBe('й')
    expect(foldWord('и\u0306')).toBe('й')
    expect(foldWord('ў')).not.toBe(foldWord('у'))
  })

  it('is the same however the text was composed', () => {
    for (const word of ['Café', 'ёлка', 'й', '한국어', 'が', 'ầ'])
      expect(foldWord(word.normalize('NFD'))).toBe(foldWord(word.normalize('NFC')))
  })
})

describe('the words of a text', () => {
  it('are found by any of the parts that apostrophes and hyphens join', () => {
    expect(tokensOf('L’amour, the ferry’s side-bar')).toEqual(['lamour', 'l', 'amour', 'the', 'ferry', 's', 'sidebar', 'side', 'bar'])
  })

  it('are spelled as others spell them, too', () => {
    expect(tokensOf('e-mail, O’Neil’s node.js')).toEqual(['email', 'e', 'mail', 'oneil', 'o', 'neil', 's', 'nodejs', 'node', 'js'])
    expect(tokensOf('Müller, 3.14, 2019-2020')).toEqual(['mueller', 'muller', '3', '14', '2019', '2020'])
    expect(tokensOf('Müller-Straße')).toEqual(['mullerstrasse', 'muellerstrasse', 'mueller', 'strasse', 'muller', 'strasse'])
    expect(tokensOf('الكتاب والحديقة للبيت الله الحب والده')).toEqual(['كتاب', 'حديقه', 'بيت', 'الله', 'حب', 'والده'])
  })

  it('are pairs of characters where a script has no spaces, each character the start of one', () => {
    expect(tokensOf('北京大学')).toEqual(['北京', '京大', '大学', '学'])
    expect(tokensOf('서울에서')).toEqual(['서울', '울에', '에서', '서'])
    expect(tokensOf('海')).toEqual(['海'])
    expect(tokensOf('第3章 of ラーメン')).toEqual(['第', '3', '章', 'of', 'ラー', 'ーメ', 'メン', 'ン'])
  })

  it('say where they stand in the text, as it was written', () => {
    const text = 'A “Ａé́”, 北京 and ｶﾞｽ.'
    const places = [...cutWords(text)].map(({ token, start, end }) => [token, text.slice(start, end)])
    expect(places).toEqual([
      ['a', 'A'],
      ['ae', 'Ａé́'],
      ['北京', '北京'],
      ['京', '京'],
      ['and', 'and'],
      ['ガス', 'ｶﾞｽ'],
      ['ス', 'ｽ'],
    ])
  })

  it('are no longer than a word can be, and never half a character', () => {
    const [first] = tokensOf('𝒳'.repeat(3) + 'a'.repeat(500))
    expect(first?.length).toBeLessThanOrEqual(40)
    expect(tokensOf(`${'a'.repeat(39)}𐐨𐐨`)).toEqual(['a'.repeat(39)])
  })

  it('are letters and figures, and nothing that a query language knows', () => {
    expect(tokensOf('"ferry" AND (list*) NEAR/3 -title: ^a {b} \\ \' % _ ½')).toEqual([
      'ferry',
      'and',
      'list',
      'near',
      '3',
      'title',
      'a',
      'b',
      '1',
      '2',
    ])
  })
})
