'use client'

import { useState, useTransition } from 'react'
import { callAction } from '@/components/admin/call-action'
import type { ActionResult } from '@/domain/accounts/action-result'
import { forgetOutsideAction, partTranslationsAction } from '@/domain/translations/actions'
import type { AdminTranslations, ArticleToTranslate } from '@/domain/translations/types'
import { OutsideTranslation } from './outside-translation'
import { PickTranslation } from './pick-translation'

interface Props {
  articleId: string
  start: AdminTranslations
}

/** What this essay is a translation of. Counts for readers at once: what is published among it is named in the head of each. */
export function Translations({ articleId, start }: Props) {
  const [{ essays, outside }, setTranslations] = useState(start)
  const [message, setMessage] = useState('')
  const [isBusy, run] = useTransition()

  const take = (result: ActionResult<AdminTranslations>, said: string) => {
    if (result.ok) setTranslations(result.data)
    setMessage(result.ok ? said : result.message)
  }
  const part = (essay: ArticleToTranslate) =>
    run(async () => take(await callAction(partTranslationsAction, { id: articleId, otherId: essay.id }), `${nameOf(essay)} is taken out.`))
  const forget = (language: string) =>
    run(async () => take(await callAction(forgetOutsideAction, { id: articleId, language }), 'The address is taken out.'))

  return (
    <section aria-labelledby="translations">
      <h3 id="translations" className="label">
        Translations
      </h3>
      {essays.length + outside.length > 0 ? (
        <ul className="tag-list" aria-label="Translations of this essay">
          {essays.map((essay) => (
            <li key={essay.id}>
              {essay.languageName}: {nameOf(essay)}
              {essay.status === 'published' ? '' : ' (draft)'}
              {essay.may ? <TakeOut what={nameOf(essay)} disabled={isBusy} onClick={() => part(essay)} /> : null}
            </li>
          ))}
          {outside.map(({ language, languageName, address }) => (
            <li key={language}>
              {languageName}: {new URL(address).hostname}
              <TakeOut what={address} disabled={isBusy} onClick={() => forget(language)} />
            </li>
          ))}
        </ul>
      ) : null}
      <PickTranslation articleId={articleId} onPicked={(result, essay) => take(result, `${nameOf(essay)} is a translation of this now.`)} />
      <OutsideTranslation articleId={articleId} onNamed={(named) => take({ ok: true, data: named }, 'The address is named.')} />
      <p role="status" className="small">
        {message}
      </p>
    </section>
  )
}

function TakeOut({ what, disabled, onClick }: { what: string; disabled: boolean; onClick: () => void }) {
  return (
    <button type="button" className="block-action" disabled={disabled} onClick={onClick}>
      Take out<span className="sr-only"> {what}</span>
    </button>
  )
}

/** The title of somebody else's draft is not told. */
export function nameOf({ title }: ArticleToTranslate): string {
  return title || 'an essay without a title'
}
