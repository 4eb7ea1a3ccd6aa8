'use client'

import { usePathname, useRouter } from 'next/navigation'
import { useEffect } from 'react'

let isStale = false

/** An essay was saved: what the lists of the admin show of it is older now. */
export function markListsStale(): void {
  isStale = true
}

/** The browser's way back shows a page as it was left. Where an essay was saved meanwhile, it is asked for anew. */
export function FreshLists() {
  const path = usePathname()
  const router = useRouter()
  useEffect(() => {
    if (!isStale || path.startsWith('/admin/articles/')) return
    isStale = false
    router.refresh()
  }, [path, router])
  return null
}
