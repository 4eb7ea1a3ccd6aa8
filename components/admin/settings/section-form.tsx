'use client'

import { type ReactNode, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { FormAlert } from '@/components/ui/form-alert'
import { useEarlyInput } from '@/components/ui/use-early-input'
import { NotSavedYet } from '../unsaved/not-saved-yet'
import type { Section } from './use-section'

interface Props {
  about?: string
  form: Section
  children: ReactNode
}

/** A part of the settings: its own form, saved by itself. */
export function SectionForm({ about, form, children }: Props) {
  const { section, title, failure, isDirty, isSaved, isSaving, discard, submit } = form
  const ref = useRef<HTMLFormElement>(null)
  useEarlyInput(ref)
  return (
    <section className="settings-section" aria-labelledby={`${section}-title`}>
      <div className="settings-intro">
        <h2 id={`${section}-title`}>{title}</h2>
        {about && <p className="small">{about}</p>}
      </div>
      <form ref={ref} onSubmit={submit} noValidate className="settings-form">
        <FormAlert {...(failure ? { failure } : {})} idOf={(name) => `${section}-${name.replaceAll('.', '-')}`} />
        {children}
        <p className="form-actions">
          <Button kind="solid" disabled={isSaving}>
            {isSaving ? 'Saving…' : 'Save'}
            <span className="sr-only"> {title}</span>
          </Button>
          <NotSavedYet isDirty={isDirty} isSaving={isSaving} isSaved={isSaved} onDiscard={discard} of={title} />
        </p>
      </form>
    </section>
  )
}
