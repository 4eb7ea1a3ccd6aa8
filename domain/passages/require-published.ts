import { message } from '@/i18n/message'
import type { Tx } from '@/platform/db/client'
import { AppError } from '@/platform/errors/app-error'
import type { ChosenPassage } from './choose-passage'
import { holdPublished } from './hold-published'

/**
 * Begins the transaction in which a passage is stored: the revision that it was found in is published until its end. Throws where the essay
 * was published again in the moment between; whoever sends it again is told whether it still says so.
 */
export async function requirePublished(tx: Tx, { articleId, revisionId }: ChosenPassage): Promise<void> {
  if ((await holdPublished(tx, articleId)) === revisionId) return
  throw new AppError('conflict', message('passages.lookAgain'), { fieldErrors: { quote: message('passages.notThere') } })
}
