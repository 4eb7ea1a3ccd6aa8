'use client'

import { useState, useTransition } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { ActionResult } from '@/domain/accounts/action-result'
import { findEssaysAction, joinTranslationsAction } from '@/domain/translations/actions'
import type { AdminTranslations, ArticleToTranslate } from '@/domain/translations/types'
import { textLimits } from '@/platform/text/text-limits'

interface Props {
  articleId: string
  onPicked: (result: ActionResult<AdminTranslations>, essay: ArticleToTranslate) => void
}

/** Looks for another essay of this publication by its title. */
export function PickTranslation({ articleId, onPicked }: Props) {
  const [text, setText] = useState('')
  const [found, setFound] = useState<ArticleToTranslate[]>()
  const [error, setError] = useState<string>()
  const [isBusy, run] = useTransition()

  const look = () =>
    run(async () => {
      const result = await callAction(findEssaysAction, { id: articleId, text })
      setFound(result.ok ? result.data : undefined)
      setError(result.ok ? undefined : result.message)
    })
  const pick = (essay: ArticleToTranslate) =>
    run(async () => {
      const result = await callAction(joinTranslationsAction, { id: articleId, otherId: essay.id })
      if (result.ok) setFound(undefined)
      onPicked(result, essay)
    })

  return (
    <div>
      <div className="field-row">
        <Field
          name="translation"
          label="Another essay"
          aside="by its title"
          maxLength={textLimits.filter}
          error={error}
          hint="The same essay in another language. Each leads to the others, at once."
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            look()
          }}
        />
        <Button type="button" onClick={look} disabled={isBusy}>
          Look
        </Button>
      </div>
      <p role="status" className="small">
        {found?.length === 0 ? 'No other essay of yours is called so.' : ''}
      </p>
      {found && found.length > 0 ? (
        <ul className="tag-list" aria-label="Essays found">
          {found.map((essay) => (
            <li key={essay.id}>
              {essay.languageName}: {essay.title || 'an essay without a title'}
              <button type="button" className="block-action" disabled={isBusy} onClick={() => pick(essay)}>
                This one<span className="sr-only"> {essay.title}</span>
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
