import type { ReactNode } from 'react'
import type { SideBarNode } from '@/domain/articles/document'
import { countDocumentWords } from '@/domain/articles/document-text'

// More would run down the margin past the text it belongs to; it stands in the text instead.
const marginWords = 110

/** Boxed text beside the text: in the margin where there is one, unless it is long. */
export function SideBar({ node, children }: { node: SideBarNode; children: ReactNode }) {
  const { title } = node.attrs
  const long = countDocumentWords({ type: 'doc', content: node.content }) > marginWords
  return (
    <aside className={long ? 'side-bar long' : 'side-bar'} role="note" aria-label={title ? `Side bar: ${title}` : 'Side bar'}>
      <p className="label">{title || 'Side bar'}</p>
      {children}
    </aside>
  )
}
