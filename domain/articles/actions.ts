'use server'

import { deskAction } from '@/domain/accounts/admin-action'
import { compareWithWorkingCopy } from '../revisions/queries/compare-with-working-copy'
import { getDeskHistory } from '../revisions/queries/get-admin-history'
import { beginArticle } from './commands/begin-article'
import { bringBack } from './commands/bring-back'
import { changeSlug } from './commands/change-slug'
import { publishArticle } from './commands/publish-article'
import { removeArticle } from './commands/remove-article'
import { restoreArticle } from './commands/restore-article'
import { saveArticle } from './commands/save-article'
import { setCommentsOpen } from './commands/set-comments-open'
import { setFeatured } from './commands/set-featured'
import { setRevisionTakenBack } from './commands/set-revision-taken-back'
import { withdrawArticle } from './commands/withdraw-article'
import { getWorkingCopy } from './queries/admin/get-working-copy'
import { listArticlesForDesk } from './queries/admin/list-own-articles'
import {
  articleIdInput,
  bringBackInput,
  changeSlugInput,
  compareWithWorkingCopyInput,
  deskFilterSchema,
  noInput,
  publishArticleInput,
  saveArticleInput,
  setCommentsOpenInput,
  setFeaturedInput,
  setRevisionTakenBackInput,
} from './schema'

export const beginArticleAction = deskAction('article.begin', noInput, beginArticle)
export const saveArticleAction = deskAction('article.save', saveArticleInput, saveArticle)
export const publishArticleAction = deskAction('article.publish', publishArticleInput, publishArticle)
export const withdrawArticleAction = deskAction('article.withdraw', articleIdInput, withdrawArticle)
export const removeArticleAction = deskAction('article.remove', articleIdInput, removeArticle)
export const restoreArticleAction = deskAction('article.restore', articleIdInput, restoreArticle)
export const changeSlugAction = deskAction('article.change-slug', changeSlugInput, changeSlug)
export const setFeaturedAction = deskAction('article.feature', setFeaturedInput, setFeatured)
export const setCommentsOpenAction = deskAction('article.open-comments', setCommentsOpenInput, setCommentsOpen)
/** Essays that have these words in their title, for whoever picks some. */
export const findArticlesAction = deskAction('article.find', deskFilterSchema, listArticlesForDesk)
/** What stands now, for an editor that fell behind. */
export const readWorkingCopyAction = deskAction('article.read', articleIdInput, (actor, { id }) => getWorkingCopy(actor, id))
export const readHistoryAction = deskAction('article.read-history', articleIdInput, (actor, { id }) => getDeskHistory(actor, id))
export const compareWithWorkingCopyAction = deskAction('article.compare', compareWithWorkingCopyInput, compareWithWorkingCopy)
export const bringBackAction = deskAction('article.bring-back', bringBackInput, bringBack)
export const setRevisionTakenBackAction = deskAction('revision.take-back', setRevisionTakenBackInput, setRevisionTakenBack)
