'use client'

import Link, { useLinkStatus } from 'next/link'
import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/** A way in the rail. Says where one is, and that a page is on its way. */
export function RailLink({ href, children }: { href: string; children: ReactNode }) {
  const path = usePathname()
  const here = href === '/admin' ? path === href : path === href || path.startsWith(`${href}/`)
  return (
    <Link href={href} className="rail-link" aria-current={here ? (path === href ? 'page' : 'true') : undefined}>
      {children}
      <Underway />
    </Link>
  )
}

function Underway() {
  const { pending } = useLinkStatus()
  return <span className="underway" data-pending={pending || undefined} aria-hidden="true" />
}
