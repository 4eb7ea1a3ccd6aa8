import { describe, expect, it } from 'vitest'
import { findWord } from './find-word'
import { fold } from './fold'

const found = (word: string, text: string) => findWord([word], fold(text)) !== undefined

describe('moderation rules / word list: a word', () => {
  it.each([
    ['in another case', 'casino', 'The CASINO opens.'],
    ['with accents', 'cafe', 'Un café, peut-être.'],
    ['listed with accents', 'Café', 'cafe noir'],
    ['in Russian, with ё for е', 'еще', 'Ещё раз'],
    ['in Greek, with its other sigma', 'ΛΟΓΟΣ', 'ο λόγος'],
    ['in German, with ss for ß', 'STRASSE', 'Straße'],
    ['in Turkish, with a dotted capital', 'istanbul', 'İSTANBUL'],
    ['in Armenian', 'խաղատուն', 'ԽԱՂԱՏՈՒՆ։'],
    ['in Arabic, with its vowel signs', 'كازينو', 'كَازِينُو جديد'],
    ['in Hebrew, with its points', 'קזינו', 'קָזִינוֹ'],
    ['in Hindi', 'कैसीनो', 'यह कैसीनो है।'],
    ['in Chinese, where no space stands', '赌场', '这家赌场很大'],
    ['in Japanese', 'カジノ', 'このカジノは'],
    ['in Thai', 'คาสิโน', 'เล่นคาสิโนออนไลน์'],
    ['with an invisible sign in it', 'casino', 'ca\u200bsi\u00adno'],
    ['in full width', 'casino', 'ｃａｓｉｎｏ'],
    ['in an address', 'casino', 'https://casino-royale.example/'],
    ['beside an underline', 'casino', '_casino_'],
    ['as a phrase over a line break', 'buy now', 'Buy\n  now!'],
    ['of signs alone', '$$$', 'Earn $$$ at home'],
    ['of mathematical letters', 'casino', '𝐜𝐚𝐬𝐢𝐧𝐨 time'],
  ])('is found %s', (_, word, text) => expect(found(word, text)).toBe(true))

  it.each([
    ['inside another', 'ass', 'A passage, an assessment, en masse'],
    ['with a letter of another word joined to it', 'casino', 'casinos'],
    ['in Russian й is no и', 'мои', 'Это мой дом'],
    ['another word of Hindi, which its vowels tell apart', 'काल', 'कल'],
    ['another of Japanese, which its dots tell apart', 'かき', 'かぎ'],
    ['behind a figure', '4', '1984'],
  ])('is not found %s', (_, word, text) => expect(found(word, text)).toBe(false))

  it('is told as it is listed, the first of several', () => {
    expect(findWord(['Poker', 'Casino'], fold('casino and poker'))).toBe('Poker')
    expect(findWord(['\u200b', ''], fold('anything'))).toBeUndefined()
  })
})
