import { describe, expect, it } from 'vitest'
import { readsAs, resembles } from './resembles'
import { tidyName } from './tidy-name'

describe('names / one that reads as another', () => {
  it.each([
    ['the same', 'Nune Adamyan', 'Nune Adamyan'],
    ['another case and other spaces', 'NUNE  adamyan', 'Nune Adamyan'],
    ['no space', 'NuneAdamyan', 'Nune Adamyan'],
    ['accents and dots', 'Núne Adamyan.', 'Nune Adamyan'],
    ['a zero-width space', 'Nune\u200b Adam\u200cyan', 'Nune Adamyan'],
    ['a soft hyphen and a word joiner', 'Nu\u00adne \u2060Adamyan', 'Nune Adamyan'],
    ['a Hangul filler', 'Nune\u3164Adamyan', 'Nune Adamyan'],
    ['Cyrillic letters', 'Nunе Аdаmуаn', 'Nune Adamyan'],
    ['Cyrillic capitals', 'НОVIК', 'Hovik'],
    ['Greek letters', 'Νune Αdamyan', 'Nune Adamyan'],
    ['Armenian letters', 'Nսnе Adamyan', 'Nune Adamyan'],
    ['capitals of three alphabets', 'НՕVΙК', 'Hovik'],
    ['full width', 'Ｎｕｎｅ Ａｄａｍｙａｎ', 'Nune Adamyan'],
    ['mathematical letters', '𝐍𝐮𝐧𝐞 𝒜𝒹𝒶𝓂𝓎𝒶𝓃', 'Nune Adamyan'],
    ['figures', 'M1ra 0lsen', 'Mlra Olsen'],
    ['a capital I for an l', 'PauI Holm', 'Paul Holm'],
    ['an emoji at its side', 'Nune Adamyan ✅', 'Nune Adamyan'],
    ['its own alphabet in another case', 'ВЕРА ШАГОЯН', 'Вера Шагоян'],
  ])('%s', (_, name, other) => expect(readsAs(name, other)).toBe(true))

  it.each([
    ['another person', 'Nune Petrosyan', 'Nune Adamyan'],
    ['half of it', 'Nune', 'Nune Adamyan'],
    ['a longer one', 'Anita', 'Ani'],
    ['something added', 'Nune Adamyan of Gyumri', 'Nune Adamyan'],
    ['no letters at all', '🦊', '🐢'],
    ['another name of the same alphabet', 'Шагоян', 'Сарян'],
    ['another Chinese name', '王小明', '王小红'],
    ['another Arabic name', 'نونا', 'نورا'],
  ])('but not %s', (_, name, other) => expect(readsAs(name, other)).toBe(false))

  it('is resembled by one that holds all its words, if it has several', () => {
    expect(resembles('Nune Adamyan (author)', 'Nune Adamyan')).toBe(true)
    expect(resembles('Adamyan, Nune', 'Nune Adamyan')).toBe(true)
    expect(resembles('The real Nunе Adamyаn', 'Nune Adamyan')).toBe(true)
    expect(resembles('Ani Mesropyan', 'Ani')).toBe(false)
  })
})

describe('names / as they are kept', () => {
  it.each([
    ['zero-width and turning signs go', 'Ti\u200bgran\u202e\u2060 S.\ufeff', 'Tigran S.'],
    ['only what draws nothing is no name', '\u3164\u115f\u2800\u200b\u00ad', ''],
    ['a line', ' Tigran\n\t S. ', 'Tigran S.'],
    ['joiners stay where scripts need them', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['an emoji stays whole', '👩🏽\u200d🌾', '👩🏽\u200d🌾'],
    ['accents stay', 'Ngọc Ánh', 'Ngọc Ánh'],
    ['a tower of marks is cut', `Z${'\u0301'.repeat(40)}o`, `Z${'\u0301'.repeat(4)}o`],
  ])('%s', (_, typed, kept) => expect(tidyName(typed)).toBe(kept))
})
