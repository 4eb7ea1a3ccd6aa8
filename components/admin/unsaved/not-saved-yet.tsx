'use client'

import { Button } from '@/components/ui/button'

interface Props {
  isDirty: boolean
  isSaving: boolean
  isSaved: boolean
  onDiscard: () => void
  /** Which part: told to those who hear the page. */
  of: string
}

/** Beside the button that saves: whether readers have it. */
export function NotSavedYet({ isDirty, isSaving, isSaved, onDiscard, of }: Props) {
  const isWaiting = isDirty && !isSaving
  return (
    <>
      <span role="status" className="small">
        {isWaiting ? 'Not saved yet.' : isSaved && !isSaving ? 'Saved. Readers see it now.' : ''}
      </span>
      {isWaiting && (
        <Button type="button" kind="quiet" onClick={onDiscard}>
          Discard changes<span className="sr-only"> of {of}</span>
        </Button>
      )}
    </>
  )
}
