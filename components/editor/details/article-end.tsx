'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toaster'
import { deleteArticleAction, restoreArticleAction, unpublishArticleAction } from '@/domain/articles/actions'
import { articlePath } from '@/domain/articles/article-path'
import type { WorkingCopy } from '@/domain/articles/types'
import type { Saver } from '../saving/saver'
import { useSaveState } from '../saving/use-writing'

interface Props {
  copy: WorkingCopy
  saver: Saver
  isPublished: boolean
  onUnpublished: () => void
}

/** What takes an essay away from its readers. Both can be undone. */
export function ArticleEnd({ copy, saver, isPublished, onUnpublished }: Props) {
  const router = useRouter()
  const toast = useToast()
  const { slug } = useSaveState(saver)
  const [message, setMessage] = useState('')
  const [isBusy, start] = useTransition()

  const unpublish = () =>
    start(async () => {
      const result = await callAction(unpublishArticleAction, { id: copy.id })
      if (!result.ok) return toast.complain(result.message)
      onUnpublished()
      setMessage('Readers no longer see it. It is a draft again; its comments and history stay for its return.')
    })

  const deleteArticle = () =>
    start(async () => {
      await saver.saveNow()
      const result = await callAction(deleteArticleAction, { id: copy.id })
      if (!result.ok) return toast.complain(result.message)
      router.push('/admin/articles')
      toast.say('The essay is deleted.', {
        label: 'Undo',
        run: () =>
          void callAction(restoreArticleAction, { id: copy.id }).then((restored) => {
            if (restored.ok) router.push(`/admin/articles/${copy.id}`)
            else toast.complain(restored.message)
          }),
      })
    })

  return (
    <section className="essay-end" aria-label="Unpublish or delete">
      <p className="form-actions">
        {isPublished && <a href={articlePath(slug)}>Read it as a reader</a>}
        {isPublished && copy.may.publish && (
          <Button type="button" onClick={unpublish} disabled={isBusy}>
            Unpublish
          </Button>
        )}
        {copy.may.remove && (
          <Button type="button" kind="quiet" onClick={deleteArticle} disabled={isBusy}>
            Delete essay
          </Button>
        )}
      </p>
      <p role="status" className="small">
        {message}
      </p>
    </section>
  )
}
