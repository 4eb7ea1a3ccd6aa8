'use client'

import { useEffect, useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { readWorkingCopyAction } from '@/domain/articles/actions'
import type { WorkingCopy } from '@/domain/articles/types'
import type { PictureShelf } from '../pictures/picture-shelf'
import { fieldsOf, sameFields } from './copy-fields'
import type { Saver } from './saver'
import type { Writing } from './use-writing'

// The router keeps pages that one comes back to as they were; a copy older than what this tab saved must not be edited.
const lastVersions = new Map<string, number>()

/** Saves on leaving, warns before closing, and tries again when the connection or the session is back. */
function useLeaving(articleId: string, saver: Saver, shelf: PictureShelf): void {
  useEffect(() => {
    const remember = () => lastVersions.set(articleId, saver.currentVersion)
    const tryAgain = () => {
      const { status, code } = saver.snapshot()
      if (status === 'failed' && (code === 'not-signed-in' || code === 'unavailable')) void saver.saveNow()
    }
    const onHidden = () => {
      if (document.visibilityState !== 'hidden') return tryAgain()
      saver.keepHere()
      if (saver.snapshot().status === 'waiting') void saver.saveNow()
    }
    const onLeave = (event: BeforeUnloadEvent) => {
      saver.keepHere()
      if (!saver.isClean || shelf.busy) event.preventDefault()
    }
    const stopRemembering = saver.subscribe(remember)
    window.addEventListener('beforeunload', onLeave)
    window.addEventListener('online', tryAgain)
    window.addEventListener('focus', tryAgain)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      window.removeEventListener('beforeunload', onLeave)
      window.removeEventListener('online', tryAgain)
      window.removeEventListener('focus', tryAgain)
      document.removeEventListener('visibilitychange', onHidden)
      // Going to another page of the desk: no warning is needed, the words go on their way.
      saver.keepHere()
      if (saver.snapshot().status === 'waiting') void saver.saveNow()
      stopRemembering()
    }
  }, [articleId, saver, shelf])
}

/**
 * Sees to it that nothing typed is lost: puts back what a former visit could not save, saves on leaving, warns before
 * closing, and tries again when the connection or the session is back. Answers what was put back, if anything was.
 */
export function useSafeKeeping(
  copy: WorkingCopy,
  { editor, saver, shelf, draft, show }: Writing,
): { putBack: Date | null; dismiss: () => void } {
  const [putBack, setPutBack] = useState<Date | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the editor stands; the rest are made once too
  useEffect(() => {
    if (editor) void begin()
  }, [editor])

  async function begin() {
    let standing = copy
    if ((lastVersions.get(copy.id) ?? 0) > copy.version) {
      const fresh = await callAction(readWorkingCopyAction, { id: copy.id })
      if (fresh.ok && saver.isClean) {
        standing = fresh.data
        shelf.add(...Object.values(standing.media))
        show(fieldsOf(standing))
        saver.accept(standing.version, null, { keepDraft: true })
      }
    }
    const kept = draft.find()
    if (!kept) return
    if (sameFields(kept.fields, fieldsOf(standing))) return draft.drop()
    show(kept.fields)
    if (kept.version >= standing.version) {
      setPutBack(new Date(kept.keptAt))
      saver.touch()
    } else saver.meet(standing)
  }

  useLeaving(copy.id, saver, shelf)

  return { putBack, dismiss: () => setPutBack(null) }
}
