import { minutesToRead } from '@/domain/articles/count-words'
import { readingLists } from '@/domain/articles/queries/summaries'
import { documentFromJson } from '@/domain/document/document'
import { allButOne, loosely, type Questions, questionsFor } from '../conditions'
import { foundArticles } from '../found-articles'
import { askIndex, type IndexAnswer } from '../index/index-tables'
import { type QueryWord, readQuery } from '../read-query'
import { articleTexts } from '../text/article-texts'
import { markedText } from '../text/marked-text'
import { passageOf } from '../text/passage'
import type { Reading, SearchAnswer, SearchHit } from '../types'
import { findTagsCalled } from './find-tags-called'

const pageSize = 10
/** Nobody reads further; another word finds more. */
const pagesAtMost = 50

/** The essays that answer what somebody typed, best first. Only what is published is ever found. */
export async function searchArticles(typed: string, page = 1): Promise<SearchAnswer> {
  readingLists()
  const { text, words } = readQuery(typed)
  if (words.length === 0) return { text, reading: 'all', total: 0, page, pages: 1, hits: [], tags: [] }
  const { reading, wanted, answer } = await find(words, Math.min(page, pagesAtMost) * pageSize)
  const pages = pagesFor(answer.total)
  const shown = page > pages ? [] : answer.places.slice((page - 1) * pageSize, page * pageSize)
  const [hits, tags] = await Promise.all([hitsAt(shown, wanted), page === 1 ? findTagsCalled(text) : []])
  return { text, reading, total: answer.total, page, pages, hits, tags }
}

/** How many pages so many essays fill: at least one, that says that nothing was found. */
export function pagesFor(total: number): number {
  return Math.min(pagesAtMost, Math.max(1, Math.ceil(total / pageSize)))
}

interface Found {
  reading: Reading
  /** The words as they were understood, for the marks. */
  wanted: QueryWord[]
  answer: IndexAnswer
}

async function find(words: QueryWord[], enough: number): Promise<Found> {
  const looser = loosely(words)
  const differ = looser.some(({ match }, at) => match !== words[at]?.match)
  const readings: { reading: Reading; wanted: QueryWord[]; questions: () => Questions }[] = [
    { reading: 'all', wanted: words, questions: () => questionsFor(words) },
    ...(differ ? [{ reading: 'endings' as const, wanted: looser, questions: () => questionsFor(looser) }] : []),
    ...(words.length > 1 ? [{ reading: 'all-but-one' as const, wanted: looser, questions: () => allButOne(looser) }] : []),
  ]
  for (const { reading, wanted, questions } of readings) {
    const answer = await askIndex(questions(), enough)
    if (answer.total > 0) return { reading, wanted, answer }
  }
  return { reading: 'all', wanted: words, answer: { total: 0, places: [] } }
}

/** The essays at these places, in their order, each with the passage that answers. */
async function hitsAt(places: readonly number[], words: readonly QueryWord[]): Promise<SearchHit[]> {
  return (await foundArticles(places)).map(({ title, standfirst, body, wordCount, ...essay }) => {
    const texts = [standfirst.normalize('NFC'), ...articleTexts(documentFromJson(body)).map(({ text }) => text)]
    return { ...essay, title: markedText(title, words), passage: passageOf(texts, words), minutes: minutesToRead(wordCount) }
  })
}
