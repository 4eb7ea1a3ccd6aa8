import type { ReactNode } from 'react'
import { leaveFragment } from '@/platform/exchange/exchange'

interface Props {
  /** Reads and draws the part. Server components without `async` below it: the front renders it by React's own renderer of markup. */
  make: () => Promise<ReactNode>
  /** It changes only as the page does, and is apart because Next would render it twice. */
  withPage?: boolean
}

/** A part of a document that changes more often than the rest, or weighs more: the front makes it apart and puts it in this place. */
export async function CachedFragment({ make, withPage = false }: Props) {
  const place = leaveFragment(make, { withPage })
  return place === undefined ? await make() : <template data-fragment={place} />
}
