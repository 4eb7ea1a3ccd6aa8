'use server'

import { adminAction } from '@/domain/accounts/admin-action'
import { compareWithWorkingCopy } from '../revisions/queries/compare-with-working-copy'
import { getAdminHistory } from '../revisions/queries/get-admin-history'
import { beginArticle } from './commands/begin-article'
import { changeSlug } from './commands/change-slug'
import { deleteArticle } from './commands/delete-article'
import { publishArticle } from './commands/publish-article'
import { restoreArticle } from './commands/restore-article'
import { restoreRevision } from './commands/restore-revision'
import { saveArticle } from './commands/save-article'
import { setCommentsOpen } from './commands/set-comments-open'
import { setFeatured } from './commands/set-featured'
import { setRevisionHidden } from './commands/set-revision-hidden'
import { setSlowMode } from './commands/set-slow-mode'
import { setThreadRules } from './commands/set-thread-rules'
import { unpublishArticle } from './commands/unpublish-article'
import { getWorkingCopy } from './queries/admin/get-working-copy'
import { listOwnArticles } from './queries/admin/list-own-articles'
import {
  adminFilterSchema,
  articleIdInput,
  changeSlugInput,
  compareWithWorkingCopyInput,
  noInput,
  publishArticleInput,
  restoreRevisionInput,
  saveArticleInput,
  setCommentsOpenInput,
  setFeaturedInput,
  setRevisionHiddenInput,
  setSlowModeInput,
  setThreadRulesInput,
} from './schema'

export const beginArticleAction = adminAction('article.begin', noInput, beginArticle)
export const saveArticleAction = adminAction('article.save', saveArticleInput, saveArticle)
export const publishArticleAction = adminAction('article.publish', publishArticleInput, publishArticle)
export const unpublishArticleAction = adminAction('article.unpublish', articleIdInput, unpublishArticle)
export const deleteArticleAction = adminAction('article.delete', articleIdInput, deleteArticle)
export const restoreArticleAction = adminAction('article.restore', articleIdInput, restoreArticle)
export const changeSlugAction = adminAction('article.change-slug', changeSlugInput, changeSlug)
export const setFeaturedAction = adminAction('article.feature', setFeaturedInput, setFeatured)
export const setCommentsOpenAction = adminAction('article.open-comments', setCommentsOpenInput, setCommentsOpen)
export const setSlowModeAction = adminAction('article.set-slow-mode', setSlowModeInput, setSlowMode)
export const setThreadRulesAction = adminAction('article.set-thread-rules', setThreadRulesInput, setThreadRules)
/** Essays that have these words in their title, for whoever picks some. */
export const findArticlesAction = adminAction('article.find', adminFilterSchema, listOwnArticles)
/** What stands now, for an editor that fell behind. */
export const readWorkingCopyAction = adminAction('article.read', articleIdInput, (actor, { id }) => getWorkingCopy(actor, id))
export const readHistoryAction = adminAction('article.read-history', articleIdInput, (actor, { id }) => getAdminHistory(actor, id))
export const compareWithWorkingCopyAction = adminAction('article.compare', compareWithWorkingCopyInput, compareWithWorkingCopy)
export const restoreRevisionAction = adminAction('revision.restore', restoreRevisionInput, restoreRevision)
export const setRevisionHiddenAction = adminAction('revision.hide', setRevisionHiddenInput, setRevisionHidden)
