'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { useToast } from '@/components/ui/toaster'
import { unsavedParts } from './unsaved-parts'

/** Nobody leaves a half-changed form unaware: closing the tab asks first, another page of the admin says what waits and leads back. */
export function UnsavedWatch() {
  const path = usePathname()
  const router = useRouter()
  const toast = useToast()
  const before = useRef(path)
  const warning = useRef<{ id: string; path: string }>(undefined)

  useEffect(() => {
    const onLeave = (event: BeforeUnloadEvent) => {
      if (unsavedParts().length > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [])

  useEffect(() => {
    const left = before.current
    before.current = path
    if (warning.current?.path === path) {
      toast.close(warning.current.id)
      warning.current = undefined
    }
    const parts = left === path ? [] : unsavedParts(left)
    const [first] = parts
    if (!first) return
    const id = toast.warn(`Not saved: ${parts.map(({ name }) => name).join(', ')}. What you typed waits there.`, {
      label: 'Back to it',
      run: () => router.push(first.href),
    })
    warning.current = { id, path: left }
  })

  return null
}
