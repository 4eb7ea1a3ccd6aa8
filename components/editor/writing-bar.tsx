'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import type { MissingParts } from '@/domain/articles/missing-parts'
import { SaveStatus } from './saving/save-status'
import { useSaveState, type Writing } from './saving/use-writing'
import { ArticleToolbar } from './toolbar/article-toolbar'
import { KeysHelp } from './toolbar/keys-help'
import { useNarrow } from './toolbar/use-narrow'

interface Props {
  writing: Writing
  timeZone: string
  mayPublish: boolean
  isPublished: boolean
  /** The version that readers see; null while it is an older one. */
  readVersion: number | null
  askForPictures: () => void
  /** What keeps the essay from being published. */
  missing: MissingParts
  onPublish: () => void
}

/** Stays at the top of the window: what the words are, where they are, and the way to the readers. */
export function WritingBar({ writing, timeZone, mayPublish, isPublished, readVersion, askForPictures, missing, onPublish }: Props) {
  const { editor, saver } = writing
  const { status } = useSaveState(saver)
  const isNarrow = useNarrow()
  const needs = [missing.title && 'a title', missing.body && 'a text'].filter(Boolean).join(' and ')
  const hasChanges = isPublished && !(status === 'saved' && saver.currentVersion === readVersion)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || event.shiftKey || event.altKey) return
      event.preventDefault()
      void saver.saveNow()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [saver])

  return (
    <div className="writing-bar">
      {editor && <ArticleToolbar editor={editor} askForPictures={askForPictures} isNarrow={isNarrow} />}
      <div className="writing-state">
        <SaveStatus saver={saver} timeZone={timeZone} />
        {!isNarrow && <KeysHelp />}
        {mayPublish && (
          <Button
            type="button"
            kind="solid"
            onClick={onPublish}
            aria-disabled={needs ? true : undefined}
            aria-describedby={needs ? 'publish-needs' : undefined}
          >
            {hasChanges && !isNarrow ? 'Publish changes' : 'Publish'}
            {hasChanges && isNarrow && <span className="sr-only"> changes</span>}
          </Button>
        )}
        {needs && (
          <span id="publish-needs" hidden>
            The essay needs {needs} first.
          </span>
        )}
      </div>
    </div>
  )
}
