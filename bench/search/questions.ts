import { type Corpus, numbersFrom } from './corpus'

/** Kinds of questions, from what people type to the worst that they could. */
export const kinds = [
  'a very common word',
  'a common word',
  'a seldom word',
  'two very common words',
  'a very common and a common word',
  'two common words',
  'three letters typed',
  'two letters typed',
  'a common word and two letters',
  'a Russian word',
  'one Chinese character, very common',
  'one Chinese character',
  'two Chinese characters',
  'four Chinese characters',
  'ten very common words',
  'a word that stands nowhere',
  'signs and operators',
] as const
export type Kind = (typeof kinds)[number]

/** So many questions of a kind, all different where the kind has so many. */
export function questionsOf(kind: Kind, count: number, { words, han }: Corpus): string[] {
  const random = numbersFrom(kind.length * 1_000 + kinds.indexOf(kind))
  const from = (list: readonly string[], first: number, last: number) => list[first + Math.floor(random() * (last - first))] ?? ''
  const [en, ru] = [words.en, words.ru]
  const make: Record<Kind, () => string> = {
    'a very common word': () => from(en, 0, 60),
    'a common word': () => from(en, 100, 2_000),
    'a seldom word': () => from(en, 5_000, 40_000),
    'two very common words': () => `${from(en, 0, 60)} ${from(en, 0, 60)}`,
    'a very common and a common word': () => `${from(en, 0, 60)} ${from(en, 100, 2_000)}`,
    'two common words': () => `${from(en, 100, 2_000)} ${from(en, 100, 2_000)}`,
    'three letters typed': () => from(en, 100, 3_000).slice(0, 3),
    'two letters typed': () => from(en, 100, 3_000).slice(0, 2),
    'a common word and two letters': () => `${from(en, 100, 2_000)} ${from(en, 100, 3_000).slice(0, 2)}`,
    'a Russian word': () => from(ru, 0, 3_000),
    'one Chinese character, very common': () => from(han, 0, 40),
    'one Chinese character': () => from(han, 40, 900),
    'two Chinese characters': () => from(han, 0, 120) + from(han, 0, 120),
    'four Chinese characters': () => Array.from({ length: 4 }, () => from(han, 0, 120)).join(''),
    'ten very common words': () => Array.from({ length: 10 }, () => from(en, 0, 60)).join(' '),
    'a word that stands nowhere': () => `qx${from(en, 5_000, 40_000)}`,
    'signs and operators': () => `"${from(en, 0, 60)}* NEAR(${from(en, 100, 2_000)}) -AND :(`,
  }
  return Array.from({ length: count }, make[kind])
}
