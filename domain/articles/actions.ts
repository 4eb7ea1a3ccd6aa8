'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { compareWithWorkingCopy } from '../revisions/queries/compare-with-working-copy'
import { getAdminHistory } from '../revisions/queries/get-admin-history'
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
import { listOwnArticles } from './queries/admin/list-own-articles'
import {
  adminFilterSchema,
  articleIdInput,
  bringBackInput,
  changeSlugInput,
  compareWithWorkingCopyInput,
  noInput,
  publishArticleInput,
  saveArticleInput,
  setCommentsOpenInput,
  setFeaturedInput,
  setRevisionTakenBackInput,
} from './schema'

export const beginArticleAction = adminAction('article.begin', noInput, beginArticle)
export const saveArticleAction = adminAction('article.save', saveArticleInput, saveArticle)
export const publishArticleAction = adminAction('article.publish', publishArticleInput, publishArticle)
export const withdrawArticleAction = adminAction('article.withdraw', articleIdInput, withdrawArticle)
export const removeArticleAction = adminAction('article.remove', articleIdInput, removeArticle)
export const restoreArticleAction = adminAction('article.restore', articleIdInput, restoreArticle)
export const changeSlugAction = adminAction('article.change-slug', changeSlugInput, changeSlug)
export const setFeaturedAction = adminAction('article.feature', setFeaturedInput, setFeatured)
export const setCommentsOpenAction = adminAction('article.open-comments', setCommentsOpenInput, setCommentsOpen)
/** Essays that have these words in their title, for whoever picks some. */
export const findArticlesAction = adminAction('article.find', adminFilterSchema, listOwnArticles)
/** What stands now, for an editor that fell behind. */
export const readWorkingCopyAction = adminAction('article.read', articleIdInput, (actor, { id }) => getWorkingCopy(actor, id))
export const readHistoryAction = adminAction('article.read-history', articleIdInput, (actor, { id }) => getAdminHistory(actor, id))
export const compareWithWorkingCopyAction = adminAction('article.compare', compareWithWorkingCopyInput, compareWithWorkingCopy)
export const bringBackAction = adminAction('article.bring-back', bringBackInput, bringBack)
export const setRevisionTakenBackAction = adminAction('revision.take-back', setRevisionTakenBackInput, setRevisionTakenBack)
