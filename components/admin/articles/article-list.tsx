'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { useToast } from '@/components/ui/toaster'
import { deleteArticleAction, restoreArticleAction } from '@/domain/articles/actions'
import type { AdminArticle } from '@/domain/articles/types'
import { callAction } from '../call-action'
import { ArticleRow } from './article-row'

interface Props {
  articles: readonly AdminArticle[]
  comments: Record<string, number>
  place: { language: string; timeZone: string }
}

/** The essays of a page of the list. One that is deleted or restored goes at once, and comes back if that failed. */
export function ArticleList({ articles, comments, place }: Props) {
  const router = useRouter()
  const toast = useToast()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())

  const hide = (id: string, away: boolean) =>
    setGone((before) => {
      const after = new Set(before)
      if (away) after.add(id)
      else after.delete(id)
      return after
    })

  async function move(article: AdminArticle, action: typeof deleteArticleAction, isUndo = false) {
    hide(article.id, !isUndo)
    const result = await callAction(action, { id: article.id })
    if (!result.ok) {
      hide(article.id, isUndo)
      return toast.complain(`${nameOf(article)}: ${result.message}`)
    }
    router.refresh()
    if (isUndo) return toast.say(`${nameOf(article)} is back.`)
    const isDeleted = action === deleteArticleAction
    toast.say(isDeleted ? `${nameOf(article)} is deleted.` : `${nameOf(article)} is restored.`, {
      label: 'Undo',
      run: () => void move(article, isDeleted ? restoreArticleAction : deleteArticleAction, true),
    })
  }

  return (
    <ul className="admin-list">
      {articles
        .filter(({ id }) => !gone.has(id))
        .map((article) => (
          <ArticleRow
            key={article.id}
            article={article}
            comments={comments[article.id] ?? 0}
            place={place}
            onMove={() => void move(article, article.deleted ? restoreArticleAction : deleteArticleAction)}
          />
        ))}
    </ul>
  )
}

function nameOf({ title }: AdminArticle): string {
  return title ? `“${title}”` : 'The essay without a title'
}
