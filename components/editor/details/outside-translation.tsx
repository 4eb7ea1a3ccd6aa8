'use client'

import { useState, useTransition } from 'react'
import { callAction } from '@/components/admin/call-action'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { LanguageField } from '@/components/ui/language-field'
import { nameOutsideAction } from '@/domain/translations/actions'
import type { AdminTranslations } from '@/domain/translations/types'
import type { Failure } from '@/platform/errors/present'
import { textLimits } from '@/platform/text/text-limits'

/** A translation that stands on somebody else's site. */
export function OutsideTranslation({ articleId, onNamed }: { articleId: string; onNamed: (named: AdminTranslations) => void }) {
  const [typed, setTyped] = useState({ language: '', address: '' })
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, run] = useTransition()

  const name = () =>
    run(async () => {
      const result = await callAction(nameOutsideAction, { id: articleId, ...typed })
      setFailure(result.ok ? undefined : result)
      if (!result.ok) return
      setTyped({ language: '', address: '' })
      onNamed(result.data)
    })

  return (
    <details>
      <summary className="small">A translation on another site</summary>
      <Field
        name="outsideAddress"
        label="Its address"
        type="url"
        placeholder="https://example.org/essay"
        maxLength={textLimits.pageAddress}
        value={typed.address}
        error={failure?.fieldErrors?.address ?? (failure && !failure.fieldErrors ? failure.message : undefined)}
        onChange={(event) => setTyped({ ...typed, address: event.target.value })}
      />
      <LanguageField
        id="field-outsideLanguage"
        name="outsideLanguage"
        label="Its language"
        empty="Which?"
        value={typed.language}
        error={failure?.fieldErrors?.language}
        onChange={(language) => setTyped({ ...typed, language })}
      />
      <p className="form-actions">
        <Button type="button" onClick={name} disabled={isBusy}>
          Name it
        </Button>
      </p>
    </details>
  )
}
