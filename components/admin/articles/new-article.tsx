'use client'

import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { Button } from '@/components/ui/button'
import { useToast } from '@/components/ui/toaster'
import { beginArticleAction } from '@/domain/articles/actions'
import { callAction } from '../call-action'

/** Begins an essay and opens it. */
export function NewArticle({ children = 'New essay' }: { children?: string }) {
  const router = useRouter()
  const toast = useToast()
  const [isBeginning, begin] = useTransition()
  const create = () =>
    begin(async () => {
      const result = await callAction(beginArticleAction, {})
      if (result.ok) router.push(`/admin/articles/${result.data.id}`)
      else toast.complain(result.message)
    })
  return (
    <Button type="button" kind="solid" onClick={create} disabled={isBeginning}>
      {isBeginning ? 'One moment…' : children}
    </Button>
  )
}
