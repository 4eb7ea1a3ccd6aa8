'use server'

import { deskAction } from '@/domain/accounts/desk-action'
import { changeSlug } from './commands/change-slug'
import { createArticle } from './commands/create-article'
import { publishArticle } from './commands/publish-article'
import { removeArticle } from './commands/remove-article'
import { restoreArticle } from './commands/restore-article'
import { saveArticle } from './commands/save-article'
import { setCommentsOpen } from './commands/set-comments-open'
import { setFeatured } from './commands/set-featured'
import { withdrawArticle } from './commands/withdraw-article'
import { getWorkingCopy } from './queries/get-working-copy'
import {
  articleIdInput,
  changeSlugInput,
  createArticleInput,
  publishArticleInput,
  saveArticleInput,
  setCommentsOpenInput,
  setFeaturedInput,
} from './schema'

export const createArticleAction = deskAction('article.create', createArticleInput, createArticle)
export const saveArticleAction = deskAction('article.save', saveArticleInput, saveArticle)
export const publishArticleAction = deskAction('article.publish', publishArticleInput, publishArticle)
export const withdrawArticleAction = deskAction('article.withdraw', articleIdInput, withdrawArticle)
export const removeArticleAction = deskAction('article.remove', articleIdInput, removeArticle)
export const restoreArticleAction = deskAction('article.restore', articleIdInput, restoreArticle)
export const changeSlugAction = deskAction('article.change-slug', changeSlugInput, changeSlug)
export const setFeaturedAction = deskAction('article.feature', setFeaturedInput, setFeatured)
export const setCommentsOpenAction = deskAction('article.open-comments', setCommentsOpenInput, setCommentsOpen)
/** What stands now, for an editor that fell behind. */
export const readWorkingCopyAction = deskAction('article.read', articleIdInput, (actor, { id }) => getWorkingCopy(actor, id))
