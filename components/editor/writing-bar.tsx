'use client'

import { useEffect } from 'react'
import { Button } from '@/components/ui/button'
import { SaveStatus } from './saving/save-status'
import { useSaveState, type Writing } from './saving/use-writing'
import { EssayToolbar } from './toolbar/essay-toolbar'
import { KeysHelp } from './toolbar/keys-help'

interface Props {
  writing: Writing
  timeZone: string
  mayPublish: boolean
  isPublished: boolean
  /** The version that readers see; null while it is an older one. */
  readVersion: number | null
  askForPictures: () => void
  onPublish: () => void
}

/** Stays at the top of the window: what the words are, where they are, and the way to the readers. */
export function WritingBar({ writing, timeZone, mayPublish, isPublished, readVersion, askForPictures, onPublish }: Props) {
  const { editor, saver } = writing
  const { status } = useSaveState(saver)
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
      {editor && <EssayToolbar editor={editor} askForPictures={askForPictures} />}
      <div className="writing-state">
        <SaveStatus saver={saver} timeZone={timeZone} />
        <KeysHelp />
        {mayPublish && (
          <Button type="button" kind="solid" onClick={onPublish}>
            {hasChanges ? 'Publish changes' : 'Publish'}
          </Button>
        )}
      </div>
    </div>
  )
}
