'use client'

import { usePathname } from 'next/navigation'
import { type ReactNode, useState } from 'react'

/** Where the window is narrow, the rail is one line and its ways are asked for. Going somewhere folds them again. */
export function RailFold({ waiting, children }: { waiting: ReactNode; children: ReactNode }) {
  const path = usePathname()
  const [openAt, setOpenAt] = useState<string>()
  const isOpen = openAt === path
  return (
    <>
      <button
        type="button"
        className="rail-link rail-menu"
        aria-expanded={isOpen}
        aria-controls="rail-ways"
        onClick={() => setOpenAt(isOpen ? undefined : path)}
      >
        Menu
        {waiting}
      </button>
      <div id="rail-ways" className="rail-fold" data-open={isOpen || undefined}>
        {children}
      </div>
    </>
  )
}
