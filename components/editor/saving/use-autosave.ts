'use client'

import { useEffect, useRef, useState } from 'react'
import { callAction } from '@/components/admin/call-action'
import { readWorkingCopyAction } from '@/domain/articles/actions'
import type { WorkingCopy } from '@/domain/articles/types'
import type { PictureStore } from '../pictures/picture-store'
import { fieldsOf, fingerprintOf, sameFields } from './copy-fields'
import type { Saver } from './saver'
import type { Writing } from './use-writing'

// The router keeps pages that one comes back to as they were; a copy older than what this tab saved must not be edited.
const lastVersions = new Map<string, number>()

/** Saves on leaving, warns before closing, and tries again when the connection or the session is back. */
function useLeaving(articleId: string, saver: Saver, store: PictureStore): void {
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
      if (!saver.isClean || store.busy) event.preventDefault()
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
      // Going to another page of the admin: no warning is needed, the words go on their way.
      saver.keepHere()
      if (saver.snapshot().status === 'waiting') void saver.saveNow()
      stopRemembering()
    }
  }, [articleId, saver, store])
}

/** A tab in which nothing waits takes what was saved elsewhere meanwhile, as soon as somebody comes back to it. */
function useNewerText({ editor, saver, store }: Writing, articleId: string, take: (fresh: WorkingCopy) => void): void {
  const latest = useRef(take)
  latest.current = take
  useEffect(() => {
    if (!editor) return
    let isAsking = false
    const isIdle = () => saver.isClean && !store.busy && document.visibilityState === 'visible'
    const look = async () => {
      if (isAsking || !isIdle()) return
      isAsking = true
      const version = saver.currentVersion
      const fresh = await callAction(readWorkingCopyAction, { id: articleId })
      isAsking = false
      if (fresh.ok && isIdle() && saver.currentVersion === version && fresh.data.version > version) latest.current(fresh.data)
    }
    const onFront = () => void look()
    window.addEventListener('focus', onFront)
    document.addEventListener('visibilitychange', onFront)
    return () => {
      window.removeEventListener('focus', onFront)
      document.removeEventListener('visibilitychange', onFront)
    }
  }, [editor, saver, store, articleId])
}

/**
 * Sees to it that nothing typed is lost: puts back what a former visit could not save, saves on leaving, warns before
 * closing, tries again when the connection or the session is back, and takes what another tab saved while this one rested.
 * Answers what was put back, if anything was.
 */
export function useAutosave(
  copy: WorkingCopy,
  writing: Writing,
  onTaken: (fresh: WorkingCopy) => void,
): { putBack: Date | null; dismiss: () => void } {
  const { editor, saver, store, draft, show } = writing
  const [putBack, setPutBack] = useState<Date | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the editor stands; the rest are made once too
  useEffect(() => {
    if (editor) void begin()
  }, [editor])

  function take(fresh: WorkingCopy, saveDraft = false) {
    store.add(...Object.values(fresh.media))
    show(fieldsOf(fresh))
    saver.accept(fresh.version, null, { saveDraft })
    saver.moved(fresh.slug)
    onTaken(fresh)
  }

  async function begin() {
    let standing = copy
    if ((lastVersions.get(copy.id) ?? 0) > copy.version) {
      const fresh = await callAction(readWorkingCopyAction, { id: copy.id })
      if (fresh.ok && saver.isClean) {
        standing = fresh.data
        take(standing, true)
      }
    }
    const kept = draft.find()
    if (!kept) return
    const stands = fieldsOf(standing)
    if (sameFields(kept.fields, stands)) return draft.drop()
    show(kept.fields)
    // What stands there may be this browser's own earlier save, whose answer came too late.
    if (kept.version >= standing.version || kept.sent?.includes(fingerprintOf(stands))) {
      setPutBack(new Date(kept.savedAt))
      saver.touch()
    } else saver.meet(standing)
  }

  useLeaving(copy.id, saver, store)
  useNewerText(writing, copy.id, take)

  return { putBack, dismiss: () => setPutBack(null) }
}
