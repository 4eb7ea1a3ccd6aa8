import type { ReactNode } from 'react'
import type { SideBarNode } from '@/domain/document/document'
import { countDocumentWords } from '@/domain/document/document-text'
import type { Frame } from './frame'
import { turned } from './turned'

// More would run down the margin past the text it belongs to; it stands in the text instead.
const marginWords = 110

/** Boxed text beside the text: in the margin where there is one, unless it is long. */
export function SideBar({ node, frame, children }: { node: SideBarNode; frame: Frame; children: ReactNode }) {
  const { title } = node.attrs
  const { t, labelled } = frame
  const name = title ? t('article.sideBarTitled', { title }) : t('article.sideBar')
  const long = countDocumentWords({ type: 'doc', content: node.content }) > marginWords
  return (
    <aside className={long ? 'side-bar long' : 'side-bar'} role="note" aria-label={name}>
      {title ? (
        <p className="label" {...turned([{ type: 'text', text: title }], frame)}>
          {title}
        </p>
      ) : (
        <p className="label" {...labelled}>
          {t('article.sideBar')}
        </p>
      )}
      {children}
    </aside>
  )
}
