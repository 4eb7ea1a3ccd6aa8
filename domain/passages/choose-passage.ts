import { publishedArticles } from '@/domain/articles/policy'
import { documentFromJson } from '@/domain/document/document'
import { message } from '@/i18n/message'
import { db } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import { parseInput } from '@/platform/input/parse-input'
import { locatePassage } from './locate-passage'
import { passageText } from './passage-text'
import { type PassageInput, passageInput } from './schema'
import type { PassageSelector } from './types'

/** A passage that was found in what is published, ready to be stored. */
export interface ChosenPassage extends PassageSelector {
  articleId: string
  revisionId: string
}

/** Finds the passage that was sent in the published text of this essay, which alone says what stands there. Throws where it does not. */
export async function choosePassage(articleId: string, input: PassageInput): Promise<ChosenPassage> {
  const sent = parseInput(passageInput, input, message('passages.lookAgain'))
  const article = await db().article.findFirst({
    where: { id: articleId, ...publishedArticles },
    select: { published: { select: { id: true, body: true } } },
  })
  if (!article?.published) throw new AppError('not-found', message('comments.noSuchEssay'))
  const { id, body } = article.published
  return { articleId, revisionId: id, ...locatePassage(passageText(documentFromJson(body)), sent) }
}

/** The columns of a passage that has just been chosen: it stands where it was chosen. */
export function passageRow(passage: ChosenPassage) {
  const { revisionId, start, end } = passage
  return { ...passage, anchoredIn: revisionId, currentStart: start, currentEnd: end }
}
